"""How well a reader reads stories that it has not learnt from: by head and by kind of story, with 95% intervals."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np
from msgspec import Struct

from lamayor_check.reader.reader import Reader
from lamayor_check.reader.reading import Reading, Stretch
from training.reader.matcher import Matcher
from training.reader.stories import Example, Label, Story

SURE = 0.5
"""From this probability on, a number is taken for a claim."""
RIVALS = frozenset(
    {"vote_share", "poll_share", "vote_count", "margin", "spending", "fundraising", "seats", "units_pledged"}
)
"""Metrics whose subject annotators agree on."""
DRAWS = 1000


class Read(Struct, frozen=True):
    """An article and what the reader says of each of its numbers."""

    example: Example
    readings: tuple[Reading, ...]


def read(story: Story, reader: Reader) -> list[Read]:
    """Each article of a story."""
    return [Read(e, tuple(reader.read(e.document, e.numbers))) for e in story.examples]


def tally(articles: Sequence[Read], matcher: Matcher | None) -> Counter[str]:
    """Counts of a story: what was asked and what was right, by head; of partners only where there is a matcher."""
    found: Counter[str] = Counter()
    for article in articles:
        for label, reading in zip(article.example.labels, article.readings, strict=True):
            found["claims asked"] += label is not None
            found["claims said"] += reading.claim >= SURE
            if label is not None and reading.claim >= SURE:
                found["claims"] += 1
                found.update(_right(reading, label, article.example))
    for one, other in combinations(articles, 2) if matcher is not None else ():
        found.update(_matched(one, other, matcher))
    return found


def _right(reading: Reading, label: Label, example: Example) -> Iterator[str]:
    metric = reading.metric == label.metric or label.metric == "other"
    subject = label.metric not in RIVALS or _subject(reading, example) == label.subject
    modality = reading.modality == label.modality
    if label.metric != "other":
        yield "metric asked"
        yield from ["metric"] * metric
    if label.metric in RIVALS:
        yield "subject asked"
        yield from ["subject"] * subject
    yield from ["modality"] * modality
    yield from ["all"] * (metric and subject and modality)
    if "when" not in label.unknown:
        yield from _span("time words", reading.when, label.when)
        yield from _span("source words", reading.source, label.source)


def _subject(reading: Reading, example: Example) -> str:
    """The key of the subject whose names most of the pointing lies on; empty where more of it lies on nobody."""
    shares: dict[str, float] = defaultdict(float)
    for stretch in reading.subjects:
        for key in {k for a, b, k in example.mentions if a < stretch.end and stretch.start < b}:
            shares[key] += stretch.probability
    best = max(shares, key=lambda k: (shares[k], k), default="")
    nobody = 1 - sum(s.probability for s in reading.subjects)
    return best if best and shares[best] >= nobody else ""


def _span(name: str, said: Stretch | None, asked: tuple[int, int] | None) -> Iterator[str]:
    """One count a side that has a stretch; right where the two overlap."""
    yield from [f"{name} said"] * (said is not None)
    yield from [f"{name} asked"] * (asked is not None)
    if said is not None and asked is not None and said.start < asked[1] and asked[0] < said.end:
        yield name


def _matched(one: Read, other: Read, matcher: Matcher) -> Iterator[str]:
    """Whether each claim of an article finds its partner in another, or that it has none."""
    a, b = _claims(one), _claims(other)
    if not a or not b:
        return
    rows, columns = matcher.match(_cards(a), _cards(b))
    yield from _chosen(a, b, rows)
    yield from _chosen(b, a, columns.T)


def _claims(article: Read) -> list[tuple[Reading, Label | None]]:
    rows = zip(article.readings, article.example.labels, strict=True)
    return [(reading, label) for reading, label in rows if reading.claim >= SURE]


def _cards(rows: Sequence[tuple[Reading, Label | None]]) -> np.ndarray:
    return np.stack([np.frombuffer(r.card, dtype="<f2") for r, _ in rows]).astype(np.float32)


def _chosen(
    ones: Sequence[tuple[Reading, Label | None]], others: Sequence[tuple[Reading, Label | None]], shares: np.ndarray
) -> Iterator[str]:  # fmt: skip
    for (_, label), row in zip(ones, shares, strict=True):
        if label is None or not label.facts:
            continue
        partners = {j for j, (_, x) in enumerate(others) if x is not None and set(x.facts) & set(label.facts)}
        best = int(row.argmax()) if row.max() > 1 - row.sum() else -1
        yield "partner asked" if partners else "no partner asked"
        if partners and best in partners:
            yield "partner"
        if not partners and best < 0:
            yield "no partner"


def figures(counts: Sequence[Counter[str]]) -> dict[str, float]:
    """Shares of all stories together."""
    total: Counter[str] = sum(counts, Counter())

    def part(name: str, of: str) -> float:
        return total[name] / total[of] if total[of] else float("nan")

    def f1(name: str) -> float:
        both = total[f"{name} said"] + total[f"{name} asked"]
        return 2 * total[name] / both if both else float("nan")

    return {
        "claims F1": f1("claims"),
        "metric": part("metric", "metric asked"),
        "subject": part("subject", "subject asked"),
        "modality": part("modality", "claims"),
        "all": part("all", "claims"),
        "time words F1": f1("time words"),
        "source words F1": f1("source words"),
        "partner": part("partner", "partner asked"),
        "no partner": part("no partner", "no partner asked"),
    }


def with_intervals(counts: Sequence[Counter[str]], seed: int = 1) -> dict[str, tuple[float, float, float]]:
    """Each figure with the ends of its 95% interval, by drawing stories with replacement."""
    dice = np.random.default_rng(seed)
    draws = [figures([counts[i] for i in dice.integers(0, len(counts), len(counts))]) for _ in range(DRAWS)]
    return {
        name: (value, *(float(x) for x in np.nanpercentile([d[name] for d in draws], (2.5, 97.5))))
        for name, value in figures(counts).items()
    }


def table(counts: Mapping[str, Counter[str]]) -> str:
    """A Markdown table: all stories, then by the letter that stories of one kind share."""
    kinds: dict[str, list[Counter[str]]] = defaultdict(list)
    for name, count in sorted(counts.items()):
        kinds[name.split("-")[0]].append(count)
    overall = with_intervals(list(counts.values()))
    lines = ["| stories | n | " + " | ".join(overall) + " |", "| --- " * (len(overall) + 2) + "|"]
    told = (f"{v:.3f} ({a:.2f}–{b:.2f})" for v, a, b in overall.values())
    lines.append(f"| all | {len(counts)} | " + " | ".join(told) + " |")
    for kind, rows in sorted(kinds.items()):
        lines.append(f"| {kind} | {len(rows)} | " + " | ".join(f"{v:.2f}" for v in figures(rows).values()) + " |")
    return "\n".join(lines) + "\n"
