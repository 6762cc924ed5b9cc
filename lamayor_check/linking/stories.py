"""Which articles are of one story: those that are likely to be, two by two, on the mean of all that a story joins.

A story is grown by average linkage: two that have many likely pairs between them become one, and a single likeness does
not chain two events together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.shelf import by_article
from lamayor_check.linking.articles import Articles, Words
from lamayor_check.linking.clusters import clusters
from lamayor_check.linking.page import Floats

Likely = Callable[[Floats], Sequence[float]]
"""How likely two articles are of one story, one a row of what is told of them."""
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
    near: list[dict[int, float]] = [{} for _ in articles.names]
    for one, others, told in articles.pairs():
        for other, probability in zip(others, likely(told), strict=True):
            if probability >= EDGE:
                near[one][other] = near[other][one] = probability
    stories = clusters(near, STORY)
    found: list[set[int]] = [set() for _ in near]
    for story in stories:
        for one in story:
            for other in _held_against(one, story, near[one]):
                found[one].add(other)
                found[other].add(one)
    names = articles.names
    return {names[one]: tuple(sorted(names[other] for other in found[one])) for story in stories for one in story}


def _held_against(one: int, story: Sequence[int], near: Mapping[int, float]) -> list[int]:
    """The others of an article's story, the likest of them where they are many."""
    if len(story) <= MOST + 1:
        return [other for other in story if other != one]
    within = set(story)
    return sorted((other for other in near if other in within), key=lambda other: (-near[other], other))[:MOST]
