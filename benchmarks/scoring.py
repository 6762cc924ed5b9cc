"""How a report is held against the answers of a gold bundle; what a bundle is stands in `fixtures/gold/README.md`.

- A claim is found where a reported number overlaps an annotated one. Each serves once; of several the one that agrees
  in most parts is taken.
- A found claim is right where value, metric, subject and modality are. The metric is not judged where gold says
  `other`, the subject only where annotators agree on whom a number is said of.
- A conflict is found where a reported one (error or warning) joins claims of two of its sides; an arithmetic one, two
  of its claims. A reported conflict that finds none is false, unless it is a mere consequence (arithmetic, order,
  monotonic) of a number that gold calls wrong.
- A trap is sprung where a false value or monotonic conflict sets two of its claims against each other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath
from typing import Any, NamedTuple

SUBJECT_JUDGED = frozenset(
    {"vote_share", "poll_share", "vote_count", "margin", "spending", "fundraising", "seats", "units_pledged"}
)
SAME_METRIC = ({"turnout", "vote_count"},)  # ballots cast
SAME_MODALITY = ({"pledged", "hypothetical"}, {"pledged", "projected"})  # demands, planned cuts
CONSEQUENCES = frozenset({"arithmetic", "order", "monotonic"})
NEAR = 0.006  # a value is right within this part of it
Span = tuple[str, int, int]
Item = dict[str, Any]
Sides = list[set[str]]


class Gold(NamedTuple):
    """A bundle's answers; claims and their places by id."""

    name: str
    claims: dict[str, Item]
    spans: dict[str, Span]
    conflicts: list[Item]
    traps: list[Item]


class Score(NamedTuple):
    """What came of one bundle, or of several together."""

    claims: int = 0
    reported: int = 0
    found: int = 0
    whole: int = 0
    conflicts: int = 0
    conflicts_found: int = 0
    conflicts_false: int = 0
    traps: int = 0
    traps_sprung: int = 0

    def __add__(self, other: Score) -> Score:  # type: ignore[override]
        return Score(*(mine + its for mine, its in zip(self, other, strict=True)))

    @property
    def extra(self) -> int:
        """Reported numbers that are no annotated claim."""
        return self.reported - self.found

    @property
    def found_f1(self) -> float:
        """Of finding the annotated numbers."""
        return _f1(self.found, self.reported, self.claims)

    @property
    def whole_f1(self) -> float:
        """Of finding them with value, metric, subject and modality right."""
        return _f1(self.whole, self.reported, self.claims)


def _f1(hits: int, reported: int, wanted: int) -> float:
    return 2 * hits / (reported + wanted) if reported + wanted else 1.0


class Judged(NamedTuple):
    """A bundle's score, each miss in words, and of each reported conflict, by its id, whether it is right; what merely
    follows from a wrong number is neither."""

    score: Score
    misses: list[str]
    conflicts: dict[str, bool] = {}  # noqa: RUF012


def read_gold(folder: Path) -> Gold:
    """The answers that stand in a bundle's folder."""
    data = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    claims = {c["id"]: c for c in data["claims"]}
    return Gold(
        folder.name, claims, {i: _span(c, folder) for i, c in claims.items()}, data["conflicts"], data.get("traps", [])
    )


def _span(claim: Item, folder: Path) -> Span:
    text = (folder / "articles" / claim["document"]).read_text(encoding="utf-8")
    start = text.index(claim["quote"]) + claim["quote"].index(claim["number"])
    return claim["document"], start, start + len(claim["number"])


def judge(gold: Gold, report: Item) -> Judged:
    """A report against a bundle's answers."""
    found = {c["id"]: c for c in report["claims"]}
    pairs = _paired(gold, found)
    parts = {g: _right(gold.claims[g], found[f]) for g, f in pairs.items()}
    names = {f: g for g, f in pairs.items()}
    told = [c for c in report["conflicts"] if c["severity"] in ("error", "warning")]
    wanted = [(c, [set(side) for side in c["sides"]]) for c in gold.conflicts]
    made = [(c, [{names[i] for i in side["claims"] if i in names} for side in c["sides"]]) for c in told]
    wrong = {i for _, sides in wanted for side in sides for i in side}
    missed = [c for c, sides in wanted if not any(_joins(c["kind"], sides, m["kind"], s) for m, s in made)]
    right = [any(_joins(w["kind"], s, c["kind"], sides) for w, s in wanted) for c, sides in made]
    false = [
        (c, sides)
        for (c, sides), is_right in zip(made, right, strict=True)
        if not is_right and not (c["kind"] in CONSEQUENCES and wrong & set().union(*sides))
    ]
    sprung = [t for t in gold.traps if _sprung(set(t["claims"]), false)]
    score = Score(
        claims=len(gold.claims),
        reported=len(found),
        found=len(pairs),
        whole=sum(all(p.values()) for p in parts.values()),
        conflicts=len(wanted),
        conflicts_found=len(wanted) - len(missed),
        conflicts_false=len(false),
        traps=len(gold.traps),
        traps_sprung=len(sprung),
    )
    misses = [
        *_claim_misses(gold, found, pairs, parts),
        *(f"conflict missed ({c['kind']}, {c['severity']}): {c['why']}" for c in missed),
        *(f"false conflict ({c['kind']}, {c['severity']}): {c['message']}" for c, _ in false),
        *(f"trap sprung: {t['why']}" for t in sprung),
    ]
    conflicts = {c["id"]: True for c, is_right in zip(told, right, strict=True) if is_right}
    return Judged(score, misses, conflicts | {c["id"]: False for c, _ in false})


def _paired(gold: Gold, found: dict[str, Item]) -> dict[str, str]:
    """Which reported claim each annotated one is, by id."""
    near = sorted(
        (-sum(_right(gold.claims[g], claim).values()), f, g)
        for f, claim in found.items()
        for g, span in gold.spans.items()
        if _overlap(span, (PurePath(claim["document"]).name, claim["start"], claim["end"]))
    )
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for _, f, g in near:
        if g not in pairs and f not in taken:
            pairs[g] = f
            taken.add(f)
    return pairs


def _overlap(one: Span, other: Span) -> bool:
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def _right(gold: Item, found: Item) -> dict[str, bool]:
    metric = gold["metric"]
    return {
        "value": _same_value(gold, found),
        "metric": metric == "other" or _alike(metric, found["metric"], SAME_METRIC),
        "subject": metric not in SUBJECT_JUDGED or gold["subject"] is None or _same_name(gold, found),
        "modality": _alike(gold["modality"], found["modality"], SAME_MODALITY),
    }


def _same_value(gold: Item, found: Item) -> bool:
    """Of a time, a day or an address, which gold has as written, no value is asked."""
    if isinstance(gold.get("value"), str):
        return True
    if gold.get("value") is not None and found["value"] is not None:
        one, other = float(gold["value"]), float(found["value"])
        return abs(one - other) <= NEAR * max(abs(one), abs(other), 1e-9)
    (low, high), (least, most) = _ends(gold), _ends(found)
    return low <= most and least <= high


def _ends(claim: Item) -> tuple[float, float]:
    if claim.get("value") is not None:
        return float(claim["value"]), float(claim["value"])
    low, high = claim.get("lower"), claim.get("upper")
    return float("-inf") if low is None else float(low), float("inf") if high is None else float(high)


def _same_name(gold: Item, found: Item) -> bool:
    """The same name, or one a part of the other: `Lund` and `Ada Lund`."""
    subject = found["subject"]
    one, other = _words(gold["subject"]), _words(subject["name"] if subject else "")
    return one == other if not one or not other else one <= other or other <= one


def _words(name: str | None) -> set[str]:
    return set(re.findall(r"\w+", (name or "").casefold()))


def _alike(one: str, other: str, groups: Sequence[set[str]]) -> bool:
    return one == other or any({one, other} <= group for group in groups)


def _joins(kind: str, wanted: Sides, made_kind: str, made: Sides) -> bool:
    """Whether a reported conflict is the annotated one."""
    if (kind in ("arithmetic", "order") or made_kind in ("arithmetic", "order")) and kind != made_kind:
        return False
    if kind == "arithmetic":
        return len(set().union(*wanted) & set().union(*made)) >= 2
    return any(
        wanted[a] & made[i] and wanted[b] & made[j]
        for a in range(len(wanted))
        for b in range(len(wanted))
        for i in range(len(made))
        for j in range(len(made))
        if a != b and i != j
    )


def _sprung(trap: set[str], false: Sequence[tuple[Item, Sides]]) -> bool:
    return any(
        c["kind"] not in ("arithmetic", "order") and sum(bool(side & trap) for side in sides) >= 2 for c, sides in false
    )


def _claim_misses(
    gold: Gold, found: dict[str, Item], pairs: dict[str, str], parts: dict[str, dict[str, bool]]
) -> Iterator[str]:
    for g, claim in gold.claims.items():
        where = f"{claim['document']}: {claim['quote']!r}"
        if g not in pairs:
            yield f"{where}: {claim['number']} not found"
        for part in (p for p, ok in parts.get(g, {}).items() if not ok):
            yield f"{where}: {part} is {_shown(claim, part)!r}, found {_shown(found[pairs[g]], part)!r}"
    for f in sorted(set(found) - set(pairs.values())):
        claim = found[f]
        yield f"{PurePath(claim['document']).name}: {claim['text']!r} is no claim, found as {claim['metric']}"


def _shown(claim: Item, part: str) -> object:
    if part == "value":
        return _ends(claim)
    value = claim[part]
    return value["name"] if isinstance(value, dict) else value
