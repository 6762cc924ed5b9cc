"""Which articles are of one story: those that are likely to be, two by two, on the mean of all that a story joins.

A story is grown by average linkage: two that have many likely pairs between them become one, and a single likeness does
not chain two events together.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.shelf import by_article
from lamayor_check.linking.articles import Articles, Words
from lamayor_check.linking.clusters import clusters
from lamayor_check.linking.page import Floats

Likely = Callable[[Floats], Sequence[float]]
"""How likely two articles are of one story, one a row of what is told of them."""
Pairs: TypeAlias = "tuple[array[int], array[int], array[float]]"
"""Two articles by their places, and how likely they are of one story, in three rows: they are many."""
STORY = 0.05
"""Two groups of articles are one story where the mean of their pairs is so likely. Most pairs of one event are far
likelier, and nearly all of two are less likely by far."""
EDGE = 0.02
"""What is less likely is not kept."""
MOST = 16
"""An article of a larger story is held against so many at least, the likest, and against those that it is so for."""


def neighbours(claims: Sequence[Claim], likely: Likely, words: Words | None = None) -> dict[str, tuple[str, ...]]:
    """For each article the others of its story, in order; story by story."""
    articles = Articles(words)
    for row in by_article(claims):
        articles.add(row)
    pairs = _pairs(articles, likely)
    stories = clusters(len(articles.names), zip(*pairs, strict=True), STORY)
    found = _held_against(stories, *pairs)
    names = articles.names
    return {names[one]: tuple(sorted(names[other] for other in found[one])) for story in stories for one in story}


def _pairs(articles: Articles, likely: Likely) -> Pairs:
    """The pairs that are likely enough to be kept: the two, and how likely each is."""
    ones, others, chances = array("i"), array("i"), array("d")
    for one, row, told in articles.pairs():
        for other, chance in zip(row, likely(told), strict=True):
            if chance >= EDGE:
                ones.append(one)
                others.append(other)
                chances.append(chance)
    return ones, others, chances


def _held_against(
    stories: Sequence[Sequence[int]], ones: array[int], others: array[int], chances: array[float]
) -> list[set[int]]:
    """For each article those that it is held against: all of its story, of a large one the likest."""
    home = {one: number for number, story in enumerate(stories) for one in story}
    found: list[set[int]] = [set() for _ in home]
    for story in stories:
        if len(story) <= MOST + 1:
            for one in story:
                found[one].update(other for other in story if other != one)
    asked = [0 if len(stories[home[one]]) > MOST + 1 else MOST for one in range(len(home))]
    for n in np.lexsort((np.asarray(others), np.asarray(ones), -np.asarray(chances))):
        one, other = ones[n], others[n]
        if home[one] == home[other] and min(asked[one], asked[other]) < MOST:
            found[one].add(other)
            found[other].add(one)
            asked[one] += 1
            asked[other] += 1
    return found
