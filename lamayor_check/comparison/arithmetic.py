"""Figures that do not add up, with each printed digit allowed its rounding. Decimal throughout."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import Interval, interval
from lamayor_check.claims.units import in_unit_of
from lamayor_check.comparison.wording import amount, measured, plain, span
from lamayor_check.linking.slips import is_near, slip
from lamayor_check.rulebook.model import Relation

_SHARES = ("vote_share", "poll_share")
"""What those who stand against each other have of one whole."""
HEDGE = Decimal("0.05")
"""How far `about` stretches a figure that is computed with."""
FAR = Decimal("1.25")
"""A lead and a difference that are further apart than this ratio are not meant for each other."""


class Fault(Struct, frozen=True, gc=False):
    """Claims that do not add up: each a side of its own, what was computed, and by how much it misses."""

    claims: tuple[Claim, ...]
    message: str
    computation: str
    gap: Decimal
    """In the unit of the last claim's value."""


def arithmetic_faults(claims: Sequence[Claim], relation: Relation) -> Iterator[Fault]:
    """The faults that one relation finds in the claims of one article."""
    left_out = ("denied",) if relation.relation in _STATED else ("denied", "hypothetical")
    usable = [c for c in claims if c.modality not in left_out]
    for fault in _CHECKS[relation.relation](usable):
        if relation.relation not in _FOUND or _is_meant(fault.claims):
            yield fault


def _is_meant(claims: Sequence[Claim]) -> bool:
    """Whether the reader, too, takes the claims for one computation: all but the result are parts of one."""
    starts = {c.start for c in claims}
    return sum(not starts.isdisjoint(c.results) for c in claims) >= len(claims) - 1


def _groups(claims: Sequence[Claim], kind: str) -> Iterator[dict[str, list[Claim]]]:
    rows: dict[int, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        for link in claim.links:
            if link.kind == kind:
                rows[link.group][link.role].append(claim)
    yield from (rows[k] for k in sorted(rows))


def _change(claims: Sequence[Claim]) -> Iterator[Fault]:
    for row in _groups(claims, "change"):
        if not (row.get("rate") and row.get("from") and row.get("to")):
            continue
        rate, old, new = row["rate"][0], row["from"][0], row["to"][0]
        one, other = interval(old, HEDGE), interval(new, HEDGE)
        if one.lower is None or one.upper is None or other.lower is None or other.upper is None or one.lower <= 0:
            continue
        ratios = [(b - a) / a * 100 for a in (one.lower, one.upper) for b in (other.lower, other.upper)]
        made = _absolute(Interval(min(ratios), max(ratios)))
        said = interval(rate, HEDGE)
        if not made.meets(said) and not any(rate.meets(said) for rate in _by_size(one, other)):
            exact = abs(((new.value or Decimal(0)) - (old.value or Decimal(0))) / (old.value or Decimal(1)) * 100)
            yield Fault(
                (old, new, rate),
                f"from {old.text} to {new.text} is a change of {plain(round(exact, 1))}%, not {rate.text}",
                f"({plain(new.value)} - {plain(old.value)}) / {plain(old.value)}, rounding allowed for, "
                f"is {span(made, 'percent')}",
                made.gap(said),
            )


def _by_size(old: Interval, new: Interval) -> Iterator[Interval]:
    """The rates where one of two figures is no end of the change but its size: `compared with 168 million it rises by
    16 million, or 9.7 percent`."""
    if old.lower is None or old.upper is None or new.lower is None or new.upper is None:
        return
    for part, low, high in (
        (new, old.lower, old.upper),
        (old, new.lower - old.upper, new.upper - old.lower),
        (old, new.lower + old.lower, new.upper + old.upper),
    ):
        if low > 0 and part.lower is not None and part.upper is not None:
            yield Interval(part.lower / high * 100, part.upper / low * 100)


def _multiple(claims: Sequence[Claim]) -> Iterator[Fault]:
    for row in _groups(claims, "multiple"):
        if not (row.get("from") and row.get("to")):
            continue
        old, new = row["from"][0], row["to"][0]
        link = next(link for link in old.links if link.kind == "multiple" and link.role == "from")
        one, other = interval(old, HEDGE), interval(new, HEDGE)
        if one.lower is None or one.upper is None or other.lower is None or other.upper is None or one.lower <= 0:
            continue
        made, said = Interval(other.lower / one.upper, other.upper / one.lower), Interval(link.least, link.most)
        if not made.meets(said) and old.value and new.value is not None:
            yield Fault(
                (old, new),
                f"{new.text} is {plain(round(new.value / old.value, 1))} times {old.text}, which is not what is said",
                f"{plain(new.value)} / {plain(old.value)}, rounding allowed for, is {span(made, 'count')}; "
                f"what is said stands for {span(said, 'count')}",
                made.gap(said),
            )


def _unit_cost(claims: Sequence[Claim]) -> Iterator[Fault]:
    for row in _groups(claims, "unit_cost"):
        if not (row.get("total") and row.get("count") and row.get("each")):
            continue
        total, count, each = row["total"][0], row["count"][0], row["each"][0]
        one, other = interval(total, HEDGE), interval(count, HEDGE)
        if one.lower is None or one.upper is None or other.lower is None or other.upper is None or other.lower <= 0:
            continue
        made, said = Interval(one.lower / other.upper, one.upper / other.lower), interval(each, HEDGE)
        if not made.meets(said):
            exact = (total.value or Decimal(0)) / (count.value or Decimal(1))
            yield Fault(
                (total, count, each),
                f"{total.text} for {count.text} is {amount(round(exact, 2), each.unit)} each, not {each.text}",
                f"{plain(total.value)} / {plain(count.value)}, rounding allowed for, is {span(made, each.unit)}",
                made.gap(said),
            )


def _conversion(claims: Sequence[Claim]) -> Iterator[Fault]:
    for row in _groups(claims, "conversion"):
        if not (row.get("one") and row.get("again")):
            continue
        one, again = row["one"][0], row["again"][0]
        told = in_unit_of(one, again)
        made, said = interval(told, HEDGE), interval(again, HEDGE)
        if not made.meets(said) and told.value is not None:
            yield Fault(
                (one, again),
                f"{measured(one)} are {amount(round(told.value, 1), told.unit)}, not {again.text}",
                f"{measured(one)}, rounding allowed for, are {span(made, told.unit)}",
                made.gap(said),
            )


def _absolute(one: Interval) -> Interval:
    assert one.lower is not None
    assert one.upper is not None
    ends = sorted((abs(one.lower), abs(one.upper)))
    return Interval(Decimal(0) if one.lower < 0 < one.upper else ends[0], ends[1])


def _ratio(claims: Sequence[Claim]) -> Iterator[Fault]:
    for row in _groups(claims, "ratio"):
        if not (row.get("part") and row.get("whole") and row.get("share")):
            continue
        part, whole, share = row["part"][0], row["whole"][0], row["share"][0]
        if part.value is None or not whole.value:
            continue
        made = part.value / whole.value * 100
        said = interval(share, HEDGE)
        point = Interval(made, made)
        if not point.meets(said):
            yield Fault(
                (part, whole, share),
                f"{part.text} of {whole.text} is {plain(round(made, 1))}%, not {share.text}",
                f"{plain(part.value)} / {plain(whole.value)} is {plain(round(made, 2))}%; "
                f"the printed share stands for {span(said, 'percent')}",
                point.gap(said),
            )


def _parts(claims: Sequence[Claim]) -> Iterator[Fault]:
    for row in _groups(claims, "list"):
        parts, totals = row.get("part", []), row.get("total", [])
        if len(parts) < 2 or not totals:
            continue
        ends = [interval(c, HEDGE) for c in parts]
        low = sum((e.lower or Decimal(0) for e in ends), Decimal(0))
        high = sum((e.upper or Decimal(0) for e in ends), Decimal(0))
        made, said = Interval(low, high), _written(totals[0])
        if not made.meets(said):
            total = sum((c.value or Decimal(0) for c in parts), Decimal(0))
            yield Fault(
                (*parts, totals[0]),
                f"{_listed(parts)} add up to {plain(total)}, not {totals[0].text}",
                f"{' + '.join(plain(c.value) for c in parts)} = {plain(total)}",
                made.gap(said),
            )


def _written(total: Claim) -> Interval:
    """What a total can stand for: beside its parts, a round one is meant as exactly as they are."""
    return Interval(total.lower, total.upper) if total.bound == "exact" else interval(total, HEDGE)


def _listed(parts: Sequence[Claim]) -> str:
    return ", ".join(c.text for c in parts[:-1]) + f" and {parts[-1].text}"


def _share_of_counts(claims: Sequence[Claim]) -> Iterator[Fault]:
    """Counts and shares of one sentence or table whose shares make up the whole."""
    for counts, shares in _tables(claims):
        total = sum((c.value or Decimal(0) for c in counts.values()), Decimal(0))
        whole = sum((c.value or Decimal(0) for c in shares.values()), Decimal(0))
        slack = sum((c.precision / 2 for c in shares.values()), Decimal(0))
        if len(counts) < 2 or set(counts) != set(shares) or abs(whole - 100) > slack + Decimal("0.05") or not total:
            continue
        for subject, count in counts.items():
            made = (count.value or Decimal(0)) / total * 100
            said = interval(shares[subject], HEDGE)
            point = Interval(made, made)
            if not point.meets(said):
                rest = [c for s, c in counts.items() if s != subject]
                yield Fault(
                    (count, shares[subject], *rest),
                    f"{count.text} of {plain(total)} votes is {plain(round(made, _places(shares[subject])))}%, "
                    f"not {shares[subject].text}",
                    f"{plain(count.value)} / {plain(total)} = {plain(round(made, 3))}%; "
                    f"the printed shares add up to {plain(whole)}%",
                    point.gap(said),
                )


def _places(share: Claim) -> int:
    exponent = share.precision.normalize().as_tuple().exponent
    return max(1, -exponent if isinstance(exponent, int) else 1)


def _tables(claims: Sequence[Claim]) -> Iterator[tuple[dict[str, Claim], dict[str, Claim]]]:
    rows: dict[tuple[int, object], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.subject is not None and claim.value is not None and claim.bound == "exact":
            rows[(claim.sentence_start, claim.as_of)].append(claim)
    for row in rows.values():
        counts = {c.subject.id: c for c in row if c.subject and c.metric == "vote_count"}
        shares = {c.subject.id: c for c in row if c.subject and c.metric == "vote_share"}
        if counts and shares:
            yield counts, shares


def _over_whole(claims: Sequence[Claim]) -> Iterator[Fault]:
    """Shares of one question in one sentence or list that cannot be parts of one whole."""
    rows: dict[tuple[int, str, object], list[Claim]] = defaultdict(list)
    for claim in claims:
        if (
            claim.subject is not None
            and claim.metric in _SHARES
            and claim.bound == "exact"
            and claim.lower is not None
            and claim.pair_kind != "change"
        ):
            rows[(claim.sentence_start, claim.metric, claim.scope.population)].append(claim)
    for found in rows.values():
        row = _signed(found)
        people = {c.subject.id: c for c in row if c.subject}
        low = sum((c.lower or Decimal(0) for c in people.values()), Decimal(0))
        if len(people) == len(row) > 1 and low > 100 and len({_whole(c) for c in row} - {""}) < 2:
            total = sum((c.value or Decimal(0) for c in row), Decimal(0))
            yield Fault(
                tuple(row), f"{_listed(row)} add up to {plain(total)}%, more than the whole",
                f"even rounded down they make {plain(low)}%", low - 100,
            )  # fmt: skip


_OF = re.compile(
    r"\s+of\s+(?:all\s+|the\s+)*([^,.;:()\n]{3,40}?)(?=\s+(?:who|that|which|was|were|said|voted)\b|[,.;:()\n]|$)"
)


def _whole(share: Claim) -> str:
    """What a share is said to be of, as in `81.9% of the valid papers`; nothing where it is not said."""
    found = _OF.match(share.sentence, share.start - share.sentence_start + len(share.text))
    return found[1].lower() if found else ""


def _signed(row: Sequence[Claim]) -> list[Claim]:
    """The shares of a row that are written as percentages, where it has two or more; else all."""
    signed = [c for c in row if "%" in c.text or "per" in c.text]
    return signed if len(signed) > 1 else list(row)


def _margins(claims: Sequence[Claim]) -> Iterator[Fault]:
    """A lead in points or votes beside the two figures that it is the difference of."""
    for lead in (c for c in claims if c.metric == "margin" and c.value is not None):
        kinds = _SHARES if lead.unit in ("points", "percent") else ("vote_count",)
        figures = [
            c
            for c in claims
            if c.metric in kinds and c.value is not None and c.bound == "exact" and c.subject is not None
            and c.modality == lead.modality
        ]  # fmt: skip
        pair = _pair_beside(lead, figures)
        if pair is not None and not _is_difference(lead, figures):
            yield from _margin(lead, pair)


def _pair_beside(lead: Claim, figures: Sequence[Claim]) -> tuple[Claim, Claim] | None:
    """The two figures that a lead is of: those of its sentence, else the two highest of the list or lines before it."""
    own = [c for c in figures if c.sentence_start == lead.sentence_start]
    near = [
        c
        for c in figures
        if 0 < lead.start - c.end < NEAR_LIST and lead.unit not in ("points", "percent") and _same_time(c, lead)
    ]
    row = own if own else near
    people = {c.subject.id: c for c in row if c.subject is not None}
    if len(people) != len(row) or len(row) < 2 or (own and len(row) != 2) or len({c.metric for c in row}) != 1:
        return None
    first, second = sorted(row, key=lambda c: (-(c.value or Decimal(0)), c.start))[:2]
    return first, second


def _same_time(one: Claim, other: Claim) -> bool:
    if one.scope.period != other.scope.period:
        return False
    return one.as_of is None or other.as_of is None or one.as_of.start == other.as_of.start


def _is_difference(lead: Claim, figures: Sequence[Claim]) -> bool:
    """Whether a lead in votes is the difference of any two of its article's counts."""
    if lead.unit in ("points", "percent"):
        return False
    values = {c.value for c in figures if c.value is not None}
    return any(v + (lead.value or Decimal(0)) in values for v in values)


def _margin(lead: Claim, pair: tuple[Claim, Claim]) -> Iterator[Fault]:
    high, low = (interval(c, HEDGE) for c in pair)
    if high.lower is None or high.upper is None or low.lower is None or low.upper is None:
        return
    made, said = Interval(high.lower - low.upper, high.upper - low.lower), interval(lead, HEDGE)
    exact = (pair[0].value or Decimal(0)) - (pair[1].value or Decimal(0))
    if not made.meets(said) and _can_be_meant(lead, exact):
        yield Fault(
            (pair[0], pair[1], lead), f"{pair[0].text} less {pair[1].text} is {plain(exact)}, not {lead.text}",
            f"with rounding the difference is {span(made, 'count')}", made.gap(said),
        )  # fmt: skip


def _can_be_meant(lead: Claim, exact: Decimal) -> bool:
    """Whether a lead is near enough to a difference to be meant for it; in points, any is."""
    if lead.unit in ("points", "percent"):
        return True
    meant = replace(lead, value=exact, bound="exact")
    return is_near(lead, meant, FAR) or bool(slip(lead, meant))


_STATED = frozenset({"change", "multiple", "ratio", "parts_of_total", "unit_cost", "conversion"})
"""Computations that an article states in so many words: they hold of what would be as of what is."""
_FOUND = frozenset({"change", "parts_of_total"})
"""Computations whose figures stand apart, as far as the words between them tell."""
NEAR_LIST = 500
"""How many code points before a lead the list of figures can begin that it is of."""

_CHECKS: dict[str, Callable[[Sequence[Claim]], Iterator[Fault]]] = {
    "change": _change,
    "multiple": _multiple,
    "unit_cost": _unit_cost,
    "conversion": _conversion,
    "ratio": _ratio,
    "parts_of_total": _parts,
    "share_of_counts": _share_of_counts,
    "shares_over_whole": _over_whole,
    "margin": _margins,
}
