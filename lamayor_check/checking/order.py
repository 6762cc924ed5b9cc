"""Order conflicts: at one moment, one source has one contestant ahead and another source the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.checking.joining import connected
from lamayor_check.claims.claim import Claim, Scope
from lamayor_check.claims.figure import digits
from lamayor_check.claims.shelf import by_article
from lamayor_check.claims.units import is_time, unit_class
from lamayor_check.linking.moments import relation
from lamayor_check.linking.parting import differs, pollsters
from lamayor_check.rulebook.model import Metric, ScopePart

TELLING = 3
"""A figure of so many digits, zeros at its ends left out, is known again by its value alone."""
CLOSE = 3
"""Two articles that came out within so many days speak of one state of a count."""
WHOLE = 100
"""All of a count, in percent."""
_PARTS: tuple[ScopePart, ...] = ("contest", "stage", "place", "population", "period", "wave")
"""What sets two contests, or two polls of one, apart."""


class Lead(Struct, frozen=True, gc=False):
    """A source's word on who is ahead: the claims that say it, the leader, and of whom it is ahead (empty: of all)."""

    claims: tuple[Claim, ...]
    leader: str
    other: str

    @property
    def first(self) -> Claim:
        """The claim that says who leads."""
        return self.claims[0]


Sides = tuple[tuple[Lead, ...], ...]
_Places = frozenset[tuple[str, int, str]]
_Book = tuple[Mapping[str, Metric], Mapping[str, Sequence[str]], Mapping[str, _Places]]
"""The metrics, the articles of one story with each, and the sentences in which each contestant has a figure."""


def order_conflicts(
    claims: Sequence[Claim], metrics: Mapping[str, Metric], neighbours: Mapping[str, Sequence[str]]
) -> Iterator[Sides]:
    """Leads of one moment that contradict each other, the leads of one leader on one side, in order.

    `neighbours` are the other articles of each article's story.
    """
    leads = sorted(_leads(claims, metrics), key=lambda x: (x.first.document, x.first.start))
    book = (metrics, neighbours, _counted_in(claims, metrics))
    clashes: set[tuple[int, int]] = set()
    for block in _blocks(leads):
        for i, j in combinations(block, 2):
            if (i, j) not in clashes and _contradict(leads[i], leads[j], book):
                clashes.add((i, j))
    for part in connected(len(leads), sorted(clashes)):
        sides: dict[str, list[Lead]] = defaultdict(list)
        for index in sorted(part):
            sides[leads[index].leader].append(leads[index])
        yield tuple(tuple(row) for row in sides.values())


def _counted_in(claims: Sequence[Claim], metrics: Mapping[str, Metric]) -> dict[str, _Places]:
    found: dict[str, set[tuple[str, int, str]]] = defaultdict(set)
    for claim in claims:
        metric = metrics.get(claim.metric)
        if metric is not None and claim.subject is not None and "order" in metric.kinds and not metric.leads:
            found[claim.subject.id].add((claim.document, claim.sentence_start, claim.metric))
    return {name: frozenset(places) for name, places in found.items()}


def _blocks(leads: Sequence[Lead]) -> Iterator[list[int]]:
    """Leads that may be of one moment, those that say the same of it once an article: by call, by share counted, by
    day, by poll, or by the very same lead."""
    blocks: dict[object, dict[object, int]] = defaultdict(dict)
    for index, lead in enumerate(leads):
        for name in _keys(lead):
            blocks[name].setdefault(
                (lead.leader, lead.other, lead.first.as_of, lead.first.scope, lead.first.document), index
            )
    for key in sorted(blocks, key=repr):
        rows = list(blocks[key].values())
        if len({leads[i].leader for i in rows}) > 1:
            yield rows


def _keys(lead: Lead) -> Iterator[tuple[str, ...]]:
    claim = lead.first
    for name in claim.scope.pollster.replace(";", " ").split():
        yield "poll", name
    moment = claim.as_of
    if moment is not None and not claim.scope.pollster:
        if moment.mark:
            yield "mark", moment.mark
        if moment.counted is not None:
            yield "counted", str(moment.counted)
        if moment.start:
            yield "day", moment.start[:10]
    if len(lead.claims) == 1 and _is_telling(claim):
        yield "lead", unit_class(claim.unit), str(claim.value)


def _leads(claims: Sequence[Claim], metrics: Mapping[str, Metric]) -> Iterator[Lead]:
    for article in by_article(claims):
        yield from _of_article(article, metrics)


def _of_article(article: Sequence[Claim], metrics: Mapping[str, Metric]) -> Iterator[Lead]:
    pairs: dict[int, list[Claim]] = defaultdict(list)
    for claim in article:
        metric = metrics.get(claim.metric)
        if metric is None or claim.subject is None or claim.modality != "asserted" or "order" not in metric.kinds:
            continue
        if metric.leads:
            yield Lead((claim,), claim.subject.id, "")
        else:
            pairs[claim.sentence_start].append(claim)
    for row in pairs.values():
        for metric_name in sorted({c.metric for c in row}):
            yield from _of_pair([c for c in row if c.metric == metric_name and c.value is not None])


def _of_pair(row: list[Claim]) -> Iterator[Lead]:
    """The two highest figures of a sentence that are of one thing."""
    people = {
        c.subject.id: c for c in row if c.subject is not None and c.subject.id not in ("undecided", "other candidates")
    }
    ranked = sorted(people.values(), key=lambda c: (-(c.value or 0), c.start))
    if len(ranked) < 2:
        return
    first, second = ranked[:2]
    ahead = first.lower is not None and second.upper is not None and first.lower > second.upper
    is_one = _contest(first) == _contest(second) and not _are_of_two(first, second)
    if ahead and is_one and first.subject is not None and second.subject is not None:
        yield Lead((first, second), first.subject.id, second.subject.id)


def _are_of_two(a: Claim, b: Claim) -> bool:
    """Whether two shares are more than one whole, even rounded down: each is of a count of its own."""
    return a.unit == b.unit == "percent" and (a.lower or 0) + (b.lower or 0) > WHOLE


def _contest(claim: Claim) -> Scope:
    """The scope without what differs between two contestants of one count or poll."""
    return replace(claim.scope, detail=(), noun="", population="")


def _contradict(one: Lead, other: Lead, book: _Book) -> bool:
    if one.first.document == other.first.document or one.leader == other.leader:
        return False
    if {one.leader, one.other or other.leader} != {other.leader, other.other or one.leader}:
        return False
    return _one_lead(one, other, book) or _one_moment(one, other, book)


def _one_lead(one: Lead, other: Lead, book: _Book) -> bool:
    """Whether both give the very same lead, of so many digits that it must be one, and nothing sets them apart. Where
    one has figures, or a sentence leaves unsaid whose the lead is, some sentence must count the two against each
    other: a party is no rival of its own candidate."""
    a, b = one.first, other.first
    ours, theirs = (book[2].get(lead.leader, frozenset()) for lead in (one, other))
    is_filled = any(part.part == "subject" for claim in (a, b) for part in claim.filled)
    if (is_filled or ours or theirs) and not ours & theirs:
        return False
    if len(one.claims) > 1 or len(other.claims) > 1 or a.value != b.value or not _is_telling(a) or a.unit == "percent":
        return False
    apart = any(
        getattr(a.scope, p) and getattr(b.scope, p) and getattr(a.scope, p) != getattr(b.scope, p)
        for p in ("stage", "place")
    )
    return not apart and _are_close(a, b) and relation(a, b) not in ("earlier", "later", "different")


def _one_moment(one: Lead, other: Lead, book: _Book) -> bool:
    """Whether both tell of one contest, and of one moment of its count or one poll."""
    metrics, neighbours, _ = book
    a, b = one.first, other.first
    if all(metrics[c.metric].leads for c in (a, b)) or b.document not in neighbours[a.document]:
        return False
    if any(differs(a, b, part) for part in _PARTS):
        return False
    polls = [pollsters(c) for c in (a, b)]
    if polls[0] or polls[1]:
        return bool(polls[0] & polls[1]) and (a.scope.wave == b.scope.wave != "" or _are_close(a, b))
    return relation(a, b) == "same" and not _is_counted_later(a) and not _is_counted_later(b)


def _is_counted_later(claim: Claim) -> bool:
    """Whether the share counted, by which its moment is known, is that of a later sentence."""
    is_filled = any(part.part == "as_of" for part in claim.filled)
    return is_filled and claim.as_of is not None and claim.as_of.counted is not None


def _is_telling(claim: Claim) -> bool:
    """Whether a figure has digits enough to be known again by its value alone."""
    return not is_time(claim.unit) and digits(claim) >= TELLING


def _are_close(a: Claim, b: Claim) -> bool:
    """Whether two articles came out so near in time that they must speak of the same state of things. One without a
    date may have."""
    if not (a.published and b.published):
        return True
    return abs((date.fromisoformat(a.published) - date.fromisoformat(b.published)).days) <= CLOSE
