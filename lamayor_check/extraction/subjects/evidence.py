"""What speaks for and against a number being of each thing that its article names, as numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from lamayor_check.claims.quantity import Quantity
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.subjects.mentions import Mentions, Place
from lamayor_check.rulebook.model import Metric

NAMES = (
    "share", "share here", "rank", "margin", "nothing", "best other", "kind", "fit", "how", "behind", "gap before",
    "gap after", "names between", "numbers between", "last before", "order", "names here", "sentences back", "in head",
    "in lead", "places", "part of places", "places in lead", "subject of", "steps", "path", "relation", "like one",
    "like all", "numbers here", "candidates", "order beside", "over others", "places here", "rivals here",
    "alike here", "order of rivals", "of rivals", "part here",
)  # fmt: skip
"""What is told of a number and a thing, in order."""
_KINDS = ("person", "party", "measure", "org", "place", "name", "thing")
_FITS = ("contestant", "actor", "body", "place", "poll", "event", "any")
_HOW = ("name", "description", "pronoun", "noun")
_RELATIONS = (
    "nsubj", "nsubj:pass", "obj", "obl", "nmod", "nmod:poss", "appos", "conj", "compound", "root", "ROOT", "flat",
    "amod", "nummod", "acl:relcl", "advcl", "xcomp", "ccomp", "parataxis", "iobj",
)  # fmt: skip
_SUBJECTS = ("nsubj", "nsubj:pass")
BACK = 6
"""So many sentences back a thing can be named that a number is of, where the reader does not point to it."""
LEAST = 0.03
"""From this share of the pointer on a thing is a candidate wherever it stands."""
RIVAL = 0.1
"""From this share on, of any number of a sentence, a thing is one that its numbers can be of."""
LEAD = 3
"""So many sentences of an article, with its headline, are its lead."""
FAR = 300
"""Told of a gap in the text that is wider, or of a name that does not stand there."""
_NOT = 99
"""Told of steps in the tree that do not lead there."""
_HIGHEST = 12
"""So many steps are taken up a tree at most."""


class Considered(Struct, frozen=True):
    """The things that a number can be of, by their places in `Mentions.things`, and what is told of each, a row of
    `NAMES`."""

    things: tuple[int, ...]
    told: tuple[tuple[float, ...], ...]


class _Tree(Struct, frozen=True, eq=False):
    heads: Sequence[int]
    relations: Sequence[str]
    starts: Sequence[int]
    """Where each word starts in the article."""

    def head(self, start: int, end: int) -> int:
        """The word of a stretch that its others hang on."""
        word = max(bisect_right(self.starts, start) - 1, 0)
        while self.heads[word] != word and start <= self.starts[self.heads[word]] < end:
            word = self.heads[word]
        return word

    def chain(self, word: int, until: Sequence[int] = ()) -> list[int]:
        """The words that a word hangs on, itself first, up to the root or to one of `until`."""
        found = [word]
        while found[-1] not in until and self.heads[found[-1]] != found[-1] and len(found) < _HIGHEST:
            found.append(self.heads[found[-1]])
        return found


def each(
    claimed: Sequence[tuple[Quantity, Metric]], sentence: Sentence, mentions: Mentions
) -> Iterator[tuple[Quantity, Metric, Considered]]:
    """The numbers of a sentence that are claims, each with what it can be of."""
    alike: dict[str, list[int]] = {}
    for quantity, metric in claimed:
        alike.setdefault(metric.name, []).append(quantity.start)
    for quantity, metric in claimed:
        yield quantity, metric, _considered(quantity, sentence, mentions, metric, alike[metric.name])


def _considered(
    quantity: Quantity, sentence: Sentence, mentions: Mentions, metric: Metric, alike: Sequence[int]
) -> Considered:
    """What a number of `metric` can be of, and what is told of each. `alike` are the places of the numbers of its
    sentence that are of that metric, its own among them."""
    here = mentions.sentence(sentence.start)
    shares = mentions.shares[quantity.start]
    near = mentions.near(quantity.start)
    inside = mentions.by_sentence[here]
    first = max(0, here - BACK)
    candidates = dict.fromkeys(
        [
            *(p.thing for n in sorted(mentions.heads | set(range(first, here + 1))) for p in mentions.by_sentence[n]),
            *(thing for thing, (share, _) in shares.items() if share >= LEAST),
        ]
    )
    order = list(dict.fromkeys(p.thing for p in inside))
    pointed = [share for share, _ in shares.values()]
    nothing = round(1 - sum(pointed), 3)
    starts = [q.start for q in sentence.numbers]
    place = bisect_right(starts, quantity.start) - 1
    tree = _tree(sentence)
    path = tree.chain(tree.head(quantity.start, quantity.end)) if tree is not None else []
    fit = float(_FITS.index(metric.subject))
    rows = []
    beside = [mentions.shares[start] for start in alike if start != quantity.start]
    rivals = [t for t in order if any(row.get(t, (0.0, []))[0] >= RIVAL for row in (shares, *beside))]
    own_place = alike.index(quantity.start)
    for thing in candidates:
        others = [row.get(thing, (0.0, []))[0] for row in beside]
        share, where = shares.get(thing, (0.0, []))
        other = max((s for t, (s, _) in shares.items() if t != thing), default=0.0)
        own = [p for p in inside if p.thing == thing]
        every = mentions.by_thing[thing]
        lead = sum(p.sentence < LEAD for p in every)
        rank = order.index(thing) if own else -1
        row = (
            round(share, 3), float(here in where), float(sum(s > share for s in pointed)), round(share - other, 3),
            nothing, round(other, 3), float(_KINDS.index(mentions.things[thing].kind)), fit,
            *_around(quantity, own, inside, starts), float(rank), float(len(order)),
            float(0 if own else min((here - p.sentence for p in every if p.sentence <= here), default=30)),
            float(any(p.sentence in mentions.heads for p in every)), float(lead > 0), float(len(every)),
            round(len(every) / mentions.size, 3), float(lead), *_in_tree(tree, path, own),
            *near.get(thing, (0.0, 0.0)), float(len(starts)), float(len(candidates)),
            float(rank - place if own else _NOT), round(share - max(others, default=0.0), 3),
            float(sum(o > share for o in others)), float(len(rivals)), float(len(alike)),
            float(rivals.index(thing) - own_place if thing in rivals else _NOT), float(thing in rivals),
            round(share / (share + sum(others) + 0.01), 3),
        )  # fmt: skip
        rows.append(row)
    return Considered(tuple(candidates), tuple(rows))


def _around(
    quantity: Quantity, own: Sequence[Place], inside: Sequence[Place], numbers: Sequence[int]
) -> tuple[float, ...]:
    """How a thing stands to a number in its sentence: how it is named, before or behind, how far, what lies between."""
    before = next((p for p in reversed(own) if p.end <= quantity.start), None)
    after = next((p for p in own if p.start >= quantity.end), None)
    gap_before = quantity.start - before.end if before is not None else FAR
    gap_after = after.start - quantity.end if after is not None else FAR
    nearest = before if gap_before <= gap_after else after
    if nearest is None:
        return -1.0, 0.0, float(FAR), float(FAR), 0.0, 0.0, 0.0
    low, high = (nearest.end, quantity.start) if nearest is before else (quantity.end, nearest.start)
    between = {p.thing for p in inside if low <= p.start < high} - {nearest.thing}
    return (
        float(_HOW.index(nearest.how)),
        float(sum(p.start >= quantity.end for p in own)),
        float(min(gap_before, FAR)),
        float(min(gap_after, FAR)),
        float(len(between)),
        float(sum(low <= start < high and start != quantity.start for start in numbers)),
        float(nearest is before and not between),
    )


def _in_tree(tree: _Tree | None, path: Sequence[int], own: Sequence[Place]) -> tuple[float, ...]:
    """How many steps up from the number the verb stands that a thing is the subject of, how many steps up both meet,
    how many lie between them, and what the thing is to its head."""
    if tree is None or not own:
        return float(_NOT), float(_NOT), float(_NOT), -1.0
    chains = [tree.chain(tree.head(p.start, p.end), path) for p in own]
    chain = min(chains, key=lambda row: len(row) + path.index(row[-1]) if row[-1] in path else _NOT)
    relation = tree.relations[chain[0]]
    kind = float(_RELATIONS.index(relation) if relation in _RELATIONS else len(_RELATIONS))
    if chain[-1] not in path:
        return float(_NOT), float(_NOT), float(_NOT), kind
    steps = path.index(chain[-1])
    is_subject = len(chain) > 1 and tree.relations[chain[-2]] in _SUBJECTS
    return float(steps if is_subject else _NOT), float(steps), float(steps + len(chain) - 1), kind


@lru_cache(maxsize=16)
def _tree(sentence: Sentence) -> _Tree | None:
    if sentence.doc is None:
        return None
    words = list(sentence.doc)
    return _Tree([w.head.i for w in words], [w.dep_ for w in words], [sentence.start + w.idx for w in words])
