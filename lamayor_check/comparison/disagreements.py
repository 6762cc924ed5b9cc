"""Articles that give two values for one quantity, as far as the linker can tell; and totals that fall."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.figure import Figure, figure
from lamayor_check.comparison.facts import Agreed, facts
from lamayor_check.comparison.joining import connected
from lamayor_check.comparison.result import Verdict
from lamayor_check.linking.exact import is_fall
from lamayor_check.linking.linker import Card
from lamayor_check.linking.moments import relation
from lamayor_check.linking.parting import apart, are_parted_unless_slip
from lamayor_check.linking.rivals import FLOOR, Dispute, Links
from lamayor_check.linking.web import Judged, Met, Web
from lamayor_check.rulebook.model import Metric

MOST_VERDICTS = 200_000
"""So many verdicts are kept to be shown; of larger runs, the others are only counted."""
ANOTHER = "another figure of its article fits better"


class Quarrel(Struct, frozen=True):
    """Claims of one quantity and moment that give two values or more: those of one value on one side."""

    sides: tuple[tuple[Claim, ...], ...]
    probability: float
    """Of its likeliest pair."""


class Fall(Struct, frozen=True):
    """A running total that is lower at a later time."""

    early: Claim
    late: Claim
    metric: Metric


class Found(Struct, frozen=True):
    """All that the articles of a run disagree about."""

    quarrels: tuple[Quarrel, ...]
    falls: tuple[Fall, ...]
    facts: dict[str, str]
    """The fact of each claim that others state too: the id of its first claim."""
    verdicts: tuple[Verdict, ...]
    confirmed: frozenset[str]
    """The claims whose figure another article gives in other words."""
    compared: int
    """How many pairs were taken for one quantity."""


def disagreements(web: Web, metrics: Mapping[str, Metric], card: Card) -> Found:
    """What every two articles of one story disagree about, and every article with itself."""
    pairs: list[Judged] = []
    agreed: list[Agreed] = []
    falls: list[Fall] = []
    verdicts: list[Verdict] = []
    compared = 0
    for met in web.met():
        links = met.links
        least = card.error if met.are_strangers else card.warning
        told = _best([j for j in met.judged if j.probability >= least and _may_differ(j, metrics)])
        pairs += told
        agreed += _agreed(met, card)
        falls += _falls(links, told, metrics) if links.one.document != links.other.document else ()
        clear = {_ids(j.dispute) for j in told}
        compared += len(clear) + sum(p >= card.agreed for p in met.agreed.values())
        verdicts += islice(_verdicts(met, clear, card), MOST_VERDICTS - len(verdicts))
    quarrels = tuple(_quarrels(pairs, agreed, web))
    joined = facts(agreed, ([c for side in one.sides for c in side] for one in quarrels))
    confirmed = frozenset(name for a in agreed if a.confirms for name in (a.one, a.other))
    return Found(quarrels, tuple(falls), joined, tuple(verdicts), confirmed, compared)


def _may_differ(judged: Judged, metrics: Mapping[str, Metric]) -> bool:
    """Whether the metrics of both have conflicts of values."""
    claims = (judged.dispute.one, judged.dispute.other)
    return all("value" in metrics[c.metric].kinds for c in claims)


def _best(judged: Sequence[Judged]) -> list[Judged]:
    """The pairs of which neither claim has a likelier one in the other article."""
    best: dict[str, float] = defaultdict(float)
    for j in judged:
        for claim in (j.dispute.one, j.dispute.other):
            best[claim.id] = max(best[claim.id], j.probability)
    return [j for j in judged if j.probability == best[j.dispute.one.id] == best[j.dispute.other.id]]


def _agreed(met: Met, card: Card) -> Iterator[Agreed]:
    """The pairs that are one quantity and agree."""
    links = met.links
    best: tuple[dict[int, float], dict[int, float]] = {}, {}
    for n, likely in met.agreed.items():
        for side, place in zip(best, links.pairs[n], strict=True):
            side[place] = max(side.get(place, 0.0), likely)
    for n, likely in met.agreed.items():
        if likely >= card.agreed:
            i, j = links.pairs[n]
            one, other = links.one.said[i].claim, links.other.said[j].claim
            is_best = likely == best[0][i] == best[1][j]
            confirms = one.document != other.document and one.sentence != other.sentence
            yield Agreed(one.id, other.id, likely, is_best, confirms, (figure(one), figure(other)))


def _ids(dispute: Dispute) -> tuple[str, str]:
    return dispute.one.id, dispute.other.id


def _falls(links: Links, told: Sequence[Judged], metrics: Mapping[str, Metric]) -> Iterator[Fall]:
    """Running totals that are lower later."""
    known = {_ids(j.dispute) for j in told}
    for (i, j), agrees in zip(links.pairs, links.agrees, strict=True):
        one, other = links.one.said[i].claim, links.other.said[j].claim
        if not agrees and (one.id, other.id) not in known and is_fall(one, other, metrics[one.metric]):
            early, late = (one, other) if relation(one, other) == "earlier" else (other, one)
            yield Fall(early, late, metrics[early.metric])


def _verdicts(met: Met, told: set[tuple[str, str]], card: Card) -> Iterator[Verdict]:
    """What came of every pair that is likely enough to be asked about, or agrees and is taken for one quantity."""
    links = met.links
    best = _likeliest(links.likely, links.of_one), _likeliest(links.likely, links.of_other)
    for n, ((i, j), likely) in enumerate(zip(links.pairs, links.likely, strict=True)):
        a, b = links.one.said[i], links.other.said[j]
        is_one = met.agreed.get(n, 0.0) >= card.agreed
        if likely < FLOOR and not is_one:
            continue
        if (a.claim.id, b.claim.id) in told:
            yield Verdict(a.claim.id, b.claim.id, "conflict", "")
        elif is_one:
            yield Verdict(a.claim.id, b.claim.id, "consistent", "both can be one value")
        else:
            part, why = apart(a.claim, b.claim)
            is_other = n not in (best[0][i], best[1][j])
            why = ANOTHER if part == "words" and is_other else why
            yield Verdict(a.claim.id, b.claim.id, "not comparable", why)


def _likeliest(likely: Sequence[float], near: Mapping[int, Sequence[int]]) -> dict[int, int]:
    return {place: max(row, key=likely.__getitem__) for place, row in near.items()}


def _quarrels(pairs: Sequence[Judged], agreed: Sequence[Agreed], web: Web) -> Iterator[Quarrel]:
    """The disagreements that hang together, each with the claims of other articles that give one of its values."""
    claims = {c.id: c for j in pairs for c in (j.dispute.one, j.dispute.other)}
    torn = frozenset(claims)
    bonds = [(a.one, a.other) for a in agreed if _is_of_quarrel(a, torn, web)]
    claims |= {name: web.claim(name) for bond in bonds for name in bond if name not in torn}
    row = sorted(claims.values(), key=lambda c: (c.document, c.start, c.id))
    place = {c.id: n for n, c in enumerate(row)}
    alike = [(place[a], place[b]) for a, b in bonds]
    quarrels = [(place[a], place[b]) for a, b in (_ids(j.dispute) for j in pairs)]
    parts = list(connected(len(row), [*quarrels, *alike]))
    home = {n: number for number, part in enumerate(parts) for n in part}
    likely = [0.0] * len(parts)
    inner: list[list[tuple[int, int]]] = [[] for _ in parts]
    for (a, _), j in zip(quarrels, pairs, strict=True):
        likely[home[a]] = max(likely[home[a]], j.probability)
    for a, b in alike:
        inner[home[a]].append((a, b))
    for number, part in enumerate(parts):
        yield Quarrel(_sides(sorted(part), row, inner[number]), likely[number])


def _is_of_quarrel(agreed: Agreed, torn: frozenset[str], web: Web) -> bool:
    """Whether both claims of a pair are disputed, or one is and the other gives its very value, and not of another
    subject or moment."""
    disputed = (agreed.one in torn) + (agreed.other in torn)
    if disputed == 1 and agreed.are_equal:
        return not are_parted_unless_slip(web.claim(agreed.one), web.claim(agreed.other))
    return disputed == 2


def _sides(
    part: Sequence[int], row: Sequence[Claim], alike: Sequence[tuple[int, int]]
) -> tuple[tuple[Claim, ...], ...]:
    """The claims of a quarrel by the value that they give: those that agree together, unless that joins all of them."""
    within = {n: m for m, n in enumerate(part)}
    first: dict[tuple[str, Decimal] | Figure, int] = {}
    equal = [(first.setdefault(_value(row[n]), within[n]), within[n]) for n in part]
    for bonds in ([*equal, *((within[a], within[b]) for a, b in alike)], equal):
        sides = [tuple(row[part[m]] for m in sorted(side)) for side in connected(len(part), bonds)]
        if len(sides) > 1:
            break
    return tuple(sorted(sides, key=lambda side: (side[0].document, side[0].start)))


def _value(claim: Claim) -> tuple[str, Decimal] | Figure:
    """What a claim gives, however exactly: `46.2%` and `46.20%` are one figure."""
    told = figure(claim)
    return (told[0], claim.value) if claim.value is not None and claim.bound == "exact" else told
