"""Fits the linker: `python -m training.linker` writes `lamayor_check/model/linker`.

Every candidate pair of claims of annotated stories is told as the program tells it; a pair is right where the story
says that both state one fact. The stories are those that the reader was kept from: its vectors are better on what it
has learnt; a fifth of them at a time is read by a reader whose last layer was kept from it too. The second and the
third trees learn from probabilities that the first gave of stories that a fold kept from them. Printed is what is found
among stories that a fold kept from all, and on dev. `python -m training.linker agreements` fits the third alone, for
the others as they are, `python -m training.linker stories` what tells which articles are of one story.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from itertools import combinations_with_replacement
from pathlib import Path

import lightgbm
import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from lamayor_check.checking.subjects import with_one_subject
from lamayor_check.claims.claim import Claim
from lamayor_check.claims.shelf import by_article
from lamayor_check.extraction.extract import extract
from lamayor_check.linking import agreeing, articles, evidence, rivals
from lamayor_check.linking.linker import SHIPPED, Linker
from lamayor_check.linking.page import Page, page
from lamayor_check.linking.rivals import Links, disputes, linked
from lamayor_check.linking.web import agree
from lamayor_check.network import PLACES
from lamayor_check.rulebook.load import load as load_rules
from lamayor_check.rulebook.model import Metric
from training.ensembles import write
from training.program import Program, each
from training.reader.data import for_fits
from training.reader.refine import apart
from training.reader.stories import Story, read_stories, story_files
from training.together import fit_stories

FOLDS = 5
AGREED = 0.7
"""From this probability on two claims that agree are taken for one quantity: 93 of 100 are, by folds, and 89 on dev."""
WARNING, ERROR = 0.9, 0.95
"""So many of the disagreements that are told of at all, and as errors, are to be right, by folds. On stories by other
hands the same probability holds less: of those told of in 118 stories by six other writers three in four are right."""
HOW = {
    "n_estimators": 200, "num_leaves": 8, "learning_rate": 0.06, "min_child_samples": 40, "subsample": 0.8,
    "subsample_freq": 1, "colsample_bytree": 0.4, "reg_lambda": 10, "n_jobs": 1, "verbose": -1, "seed": 1,
    "deterministic": True,
}  # fmt: skip
EARLIER = Path(__file__).with_name("disputes.npz")
"""What is told of the disagreements of 364 stories as reader 1.1 read them, before later ones learnt from them, and
which of them are one fact."""
HOW_DISPUTES = HOW | {"n_estimators": 300, "num_leaves": 12, "min_child_samples": 20}
SHOWN = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)

Facts = dict[str, frozenset[str]]
"""Which facts each claim states, by its id."""


class Told(Struct, frozen=True):
    """A story: its articles, the candidates of every two of them, and which facts each claim states."""

    name: str
    pages: tuple[Page, ...]
    pairs: dict[tuple[int, int], evidence.Evidence]
    agrees: dict[tuple[int, int], tuple[bool, ...]]
    facts: Facts

    def same(self, where: tuple[int, int]) -> list[bool]:
        """Whether each candidate of two articles is one fact."""
        one, other = (self.pages[n].said for n in where)
        return [bool(self.facts[one[i].claim.id] & self.facts[other[j].claim.id]) for i, j in self.pairs[where].pairs]


class Disputed(Struct, frozen=True):
    """Pairs that disagree, or that agree: what is told of each, whether it is one fact, which fact, and the number of
    its story."""

    told: NDArray[np.float32]
    same: NDArray[np.bool_]
    facts: tuple[frozenset[str], ...]
    story: NDArray[np.int64]


def main() -> None:
    train, dev, own = story_files()
    mine = [f for f in own if f.name in for_fits()]
    metrics = {m.name: m for m in load_rules().metrics}
    kept_claims = [one for reader, part in apart(list(read_stories(mine))) for one in each(part, claims_of, reader)]
    SHIPPED.mkdir(parents=True, exist_ok=True)
    if sys.argv[1:] != ["agreements"]:
        others = map(_named, each(read_stories(train), claims_of))
        fit_stories(sorted(map(_named, kept_claims)), list(others), SHIPPED)
    if sys.argv[1:] == ["stories"]:
        return
    learnt = [told(*one, metrics) for one in kept_claims]
    asked = [told(*one, metrics) for one in each(read_stories(dev), claims_of)]
    if sys.argv[1:] == ["agreements"]:
        fit_agreements(learnt, by_folds(learnt), asked, SHIPPED)
    else:
        fit_all(learnt, asked, SHIPPED)


Claimed = tuple[str, Sequence[Claim], Facts]
"""A story's name, its claims and their facts."""


def _named(one: Claimed) -> tuple[str, Sequence[Claim]]:
    return one[:2]


def claims_of(program: Program, story: Story) -> Claimed:
    """What the program reads in a story, and what it says that it is."""
    facts = {
        f"{e.document.id}:{n.start}": frozenset(label.facts if label is not None else ())
        for e in story.examples
        for n, label in zip(e.numbers, e.labels, strict=True)
    }
    claims = [c for e in story.examples for c in extract(e.document, program.rulebook, program.nlp, program.reader)]
    claims.sort(key=lambda c: (c.document, c.start, c.id))
    return story.name, with_one_subject(claims), {c.id: facts.get(c.id, frozenset()) for c in claims}


def told(name: str, claims: Sequence[Claim], facts: Facts, metrics: dict[str, Metric]) -> Told:
    """A story as the linker is told of it."""
    pages = tuple(page(row, metrics) for row in by_article(claims))
    both = list(combinations_with_replacement(range(len(pages)), 2))
    pairs = dict(zip(both, evidence.evidence([(pages[x], pages[y]) for x, y in both]), strict=True))
    agrees = {
        (x, y): tuple(agree(pages[x].said[i], pages[y].said[j], metrics) for i, j in found.pairs)
        for (x, y), found in pairs.items()
    }
    return Told(name, pages, pairs, agrees, facts)


def fit_all(mine: Sequence[Told], asked: Sequence[Told], folder: Path) -> None:
    """Fits all ensembles to stories, prints their curves, writes the files."""
    told, same, _ = flat(mine)
    likely = by_folds(mine)
    links = fit(told, same, HOW)
    own = disputed(mine, likely)
    more_told, more_same = earlier()
    said = np.zeros(len(own.same))
    for fold in range(FOLDS):
        out = own.story % FOLDS == fold
        rest, right = np.concatenate([own.told[~out], more_told]), np.concatenate([own.same[~out], more_same])
        said[out] = fit(rest, right, HOW_DISPUTES).predict_proba(own.told[out])[:, 1]
    print("kept, by folds", curve(own, said))
    last = fit(np.concatenate([own.told, more_told]), np.concatenate([own.same, more_same]), HOW_DISPUTES)
    if asked:
        theirs = disputed(asked, links.predict_proba(flat(asked)[0])[:, 1])
        print("dev           ", curve(theirs, last.predict_proba(theirs.told)[:, 1]))
    warning, error = (least(own.same, said, part) for part in (WARNING, ERROR))
    print(f"warning from {warning}, error from {error}")
    folder.mkdir(parents=True, exist_ok=True)
    write(links, folder / "links.onnx")
    write(last, folder / "disputes.onnx")
    card = {
        "evidence": evidence.NAMES, "rivals": rivals.NAMES, "agreeing": agreeing.NAMES, "articles": articles.NAMES,
        "agreed": AGREED, "warning": warning, "error": error,
    }  # fmt: skip
    (folder / "linker.json").write_text(json.dumps(card, indent=1) + "\n", encoding="utf-8")
    fit_agreements(mine, likely, asked, folder)


def by_folds(stories: Sequence[Told]) -> NDArray[np.float64]:
    """How likely each candidate is one fact, in the order of `flat`, as trees say that its fold was kept from."""
    told, same, story = flat(stories)
    likely = np.zeros(len(same))
    for fold in range(FOLDS):
        out = story % FOLDS == fold
        likely[out] = fit(told[~out], same[~out], HOW).predict_proba(told[out])[:, 1]
    return likely


def fit_agreements(mine: Sequence[Told], likely: NDArray[np.float64], asked: Sequence[Told], folder: Path) -> None:
    """Fits the trees of pairs that agree, prints how many of these are one fact, writes the file."""
    own = agreed(mine, likely)
    said = np.zeros(len(own.same))
    for fold in range(FOLDS):
        out = own.story % FOLDS == fold
        said[out] = fit(own.told[~out], own.same[~out], HOW).predict_proba(own.told[out])[:, 1]
    print("agreements of kept, by folds", parts(own.same, said))
    last = fit(own.told, own.same, HOW)
    write(last, folder / "agreements.onnx")
    if asked:
        shipped = Linker(folder)
        theirs = agreed(asked, np.array(shipped.linked(flat(asked)[0])))
        print("agreements of dev           ", parts(theirs.same, np.array(shipped.agreed(theirs.told))))


def earlier() -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """The disagreements of `EARLIER`; of evidence that came later nothing is told. Ends the run where they were told of
    other evidence."""
    names = (*evidence.NAMES, *rivals.NAMES)
    with np.load(EARLIER) as stored:
        told = stored["told"]
        if tuple(stored["names"].tolist()) != names[: told.shape[1]]:
            raise SystemExit(f"{EARLIER} was told of other evidence: take it out of `fit_all`, or make it anew")
        later = np.full((len(told), len(names) - told.shape[1]), np.nan, dtype=np.float32)
        return np.concatenate([told, later], axis=1), stored["same"]


def flat(stories: Sequence[Told]) -> tuple[NDArray[np.float32], NDArray[np.bool_], NDArray[np.int64]]:
    """What is told of all candidates, whether each is one fact, and the number of its story."""
    where = [(n, key) for n, story in enumerate(stories) for key in story.pairs]
    told = np.concatenate([stories[n].pairs[key].told for n, key in where])
    same = np.array([s for n, key in where for s in stories[n].same(key)], dtype=bool)
    return told, same, np.array([n for n, key in where for _ in stories[n].pairs[key].pairs])


def disputed(stories: Sequence[Told], likely: NDArray[np.float64]) -> Disputed:
    """The pairs that disagree, where each candidate, in the order of `flat`, is as likely one fact as given."""
    rows, facts, story = [], [], []
    for number, (one, links) in enumerate(webs(stories, likely)):
        web = links | {(y, x): found.turned() for (x, y), found in links.items() if x != y}
        for x, y in one.pairs:
            rest = [n for n in range(len(one.pages)) if n not in (x, y)]
            own = web[x, y]
            for d in disputes(own, rivals.disputed(own), [(web[x, n], web[y, n]) for n in rest]):
                rows.append(d.told)
                facts.append(one.facts[d.one.id] & one.facts[d.other.id])
                story.append(number)
    width = len(evidence.NAMES) + len(rivals.NAMES)
    told = np.array(rows, dtype=np.float32).reshape(len(rows), width)
    return Disputed(told, np.array([bool(f) for f in facts]), tuple(facts), np.array(story))


def agreed(stories: Sequence[Told], likely: NDArray[np.float64]) -> Disputed:
    """The same of the pairs that agree."""
    rows, facts, story = [], [], []
    for number, (one, links) in enumerate(webs(stories, likely)):
        for found in links.values():
            places = agreeing.agreeing(found)
            if len(places):
                rows.append(agreeing.told_of(found, places))
            for i, j in (found.pairs[n] for n in places.tolist()):
                facts.append(one.facts[found.one.said[i].claim.id] & one.facts[found.other.said[j].claim.id])
                story.append(number)
    return Disputed(np.concatenate(rows), np.array([bool(f) for f in facts]), tuple(facts), np.array(story))


def webs(stories: Sequence[Told], likely: NDArray[np.float64]) -> Iterator[tuple[Told, dict[tuple[int, int], Links]]]:
    """Each story with the links of every two of its articles."""
    at = 0
    for one in stories:
        web: dict[tuple[int, int], Links] = {}
        for (x, y), found in one.pairs.items():
            row = tuple(np.round(likely[at : at + len(found.pairs)], PLACES).tolist())
            at += len(found.pairs)
            web[x, y] = linked(one.pages[x], one.pages[y], found, row, one.agrees[x, y])
        yield one, web


def fit(told: NDArray[np.float32], same: NDArray[np.bool_], how: dict[str, object]) -> lightgbm.LGBMClassifier:
    return lightgbm.LGBMClassifier(**how).fit(told, same)


def least(same: NDArray[np.bool_], said: NDArray[np.float64], part: float) -> float:
    """The least probability, in hundredths, from which on so large a part of the pairs is right."""
    steps = [n / 100 for n in range(1, 100)]
    return next((p for p in steps if (said >= p).any() and same[said >= p].mean() >= part), steps[-1])


def curve(asked: Disputed, said: NDArray[np.float64]) -> str:
    """How many facts are disputed, and from each probability on how many of them are found, and pairs wrong."""
    every = {(s, f) for s, row in zip(asked.story, asked.facts, strict=True) for f in row}
    parts = []
    for least in SHOWN:
        told = said >= least
        found = {(s, f) for s, row, t in zip(asked.story, asked.facts, told, strict=True) if t for f in row}
        parts.append(f"from {least}: {len(found)}, {int((told & ~asked.same).sum())} wrong")
    return f"{len(every)} disputed facts; " + "; ".join(parts)


def parts(same: NDArray[np.bool_], said: NDArray[np.float64]) -> str:
    """From each probability on, how many of the pairs are one fact, and how many of those that are one are found."""
    rows = [(least, said >= least) for least in SHOWN]
    shown = [f"from {p}: {same[k].mean():.3f} of {same[k].sum() / same.sum():.3f}" for p, k in rows if k.any()]
    return f"{len(same)}, {same.mean():.3f} one fact; " + "; ".join(shown)


if __name__ == "__main__":
    main()
