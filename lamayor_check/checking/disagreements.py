"""Articles that give two values for one quantity, as far as the linker can tell, and what came of every other pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.checking.facts import Agreed, facts
from lamayor_check.checking.monotonic import Fall, fallen
from lamayor_check.checking.result import Verdict
from lamayor_check.checking.value import Quarrel, quarrels
from lamayor_check.claims.figure import figure
from lamayor_check.linking.linker import Card
from lamayor_check.linking.parting import apart
from lamayor_check.linking.rivals import FLOOR, Dispute
from lamayor_check.linking.web import Judged, Met, Web
from lamayor_check.rulebook.model import Metric

MOST_VERDICTS = 200_000
"""So many verdicts are kept to be shown; of larger runs, the others are only counted."""
ANOTHER = "another figure of its article fits better"
ALONE = "it fits none of the other claims of that quantity"


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
        least = card.error if met.are_strangers else card.warning
        told = _best([j for j in met.judged if j.probability >= least and _may_differ(j, metrics)])
        pairs += told
        agreed += _agreed(met, card)
        clear = {_ids(j.dispute) for j in told}
        falls += fallen(met.links, clear, metrics)
        compared += len(clear) + sum(p >= card.agreed for p in met.agreed.values())
        verdicts += islice(_verdicts(met, clear, card), MOST_VERDICTS - len(verdicts))
    found = quarrels(pairs, agreed, web)
    alone = {_ids(j.dispute) for j in pairs} - {pair for one in found for pair in one.pairs}
    joined = facts(agreed, ([c for side in one.sides for c in side] for one in found))
    confirmed = frozenset(name for a in agreed if a.confirms for name in (a.one, a.other))
    told_anew = tuple(_without(verdicts, alone))
    return Found(found, tuple(falls), joined, told_anew, confirmed, compared - len(alone))


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


def _without(verdicts: Sequence[Verdict], alone: Set[tuple[str, str]]) -> Iterator[Verdict]:
    """The verdicts, where these pairs are no conflict."""
    for verdict in verdicts:
        is_alone = (verdict.a, verdict.b) in alone
        yield replace(verdict, outcome="not comparable", reason=ALONE) if is_alone else verdict


def _likeliest(likely: Sequence[float], near: Mapping[int, Sequence[int]]) -> dict[int, int]:
    return {place: max(row, key=likely.__getitem__) for place, row in near.items()}
