"""Figures that do not add up, with each printed digit allowed its rounding. Decimal throughout."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct

from lamayor_check.checking.shared import spelled
from lamayor_check.checking.wording import amount, computed_as, measured, plain, span
from lamayor_check.claims.claim import Claim, Link, LinkRole
from lamayor_check.claims.interval import Interval, computed
from lamayor_check.claims.units import in_unit_of, is_bare
from lamayor_check.rulebook.model import Relation

SHORT = 100
"""A number without unit that is so many times too small leaves the other's multiplier unsaid: `17 million to 8.8`."""
NAMED = 8
"""So many figures of a sum are named at most."""
_SHARES = ("vote_share", "poll_share")
"""What those who stand against each other have of one whole."""


class Fault(Struct, frozen=True, gc=False):
    """Claims that do not add up: each a side of its own, what was computed, and by how much it misses."""

    claims: tuple[Claim, ...]
    message: str
    computation: str
    gap: Decimal
    """In the unit of the last claim's value."""
    probability: float = 1.0
    """How likely the article computes them from each other."""
    is_sure: bool = True
    """Whether that is likely enough for an error."""


def arithmetic_faults(claims: Sequence[Claim], relation: Relation) -> Iterator[Fault]:
    """The faults that one relation finds in the claims of one article."""
    yield from _CHECKS[relation.relation](claims)


class Group(Struct, frozen=True):
    """The claims of one computation, by the roles that they play in it."""

    members: Mapping[LinkRole, Sequence[Claim]]
    link: Link
    """What is said of the computation as a whole, as the link of any member says it."""

    def one(self, role: LinkRole) -> Claim:
        """The only claim in a role."""
        return self.members[role][0]

    def fault(self, claims: tuple[Claim, ...], message: str, computation: str, gap: Decimal) -> Fault:
        """A fault of the group."""
        return Fault(claims, message, computation, gap, self.link.probability, self.link.is_sure)


def _groups(claims: Sequence[Claim], kind: str, *needed: LinkRole) -> Iterator[Group]:
    """The computations of a kind that can fail, of figures that nobody denies."""
    rows: dict[int, dict[LinkRole, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    links: dict[int, Link] = {}
    for claim in claims:
        for link in claim.links:
            if link.kind == kind and link.probability:
                rows[link.group][link.role].append(claim)
                links[link.group] = link
    for number, members in sorted(rows.items()):
        is_denied = any(c.modality == "denied" for row in members.values() for c in row)
        if not is_denied and all(role in members for role in needed):
            yield Group(members, links[number])


def _stated(claims: Sequence[Claim]) -> list[Claim]:
    """What is said to be so, for checks of all figures of a kind."""
    return [c for c in claims if c.modality not in ("denied", "hypothetical")]


def _change(claims: Sequence[Claim]) -> Iterator[Fault]:
    for group in _groups(claims, "change", "rate", "from", "to"):
        rate, old, new = group.one("rate"), group.one("from"), group.one("to")
        one, other = computed(old), computed(new)
        if one.lower is None or one.upper is None or other.lower is None or other.upper is None or one.lower <= 0:
            continue
        ratios = [(b - a) / a * 100 for a in (one.lower, one.upper) for b in (other.lower, other.upper)]
        made = Interval(min(ratios), max(ratios)).absolute()
        said = computed(rate).absolute()  # a table prints `-9.8%` where prose says that something fell by 9.8%
        if not made.meets(said) and not any(rate.meets(said) for rate in _by_size(one, other)):
            exact = abs(((new.value or Decimal(0)) - (old.value or Decimal(0))) / (old.value or Decimal(1)) * 100)
            yield group.fault(
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
    for group in _groups(claims, "multiple", "from", "to"):
        old, new = group.one("from"), group.one("to")
        one, other = computed(old), computed(new)
        if one.lower is None or one.upper is None or other.lower is None or other.upper is None or one.lower <= 0:
            continue
        made = Interval(other.lower / one.upper, other.upper / one.lower)
        said = Interval(group.link.least, group.link.most)
        is_short = is_bare(new) and made.gap(said) > SHORT * (made.upper or 0)
        if not made.meets(said) and not is_short and old.value and new.value is not None:
            yield group.fault(
                (old, new),
                f"{new.text} is {plain(round(new.value / old.value, 1))} times {old.text}, which is not what is said",
                f"{plain(new.value)} / {plain(old.value)}, rounding allowed for, is {span(made, 'count')}; "
                f"what is said stands for {span(said, 'count')}",
                made.gap(said),
            )


def _product(claims: Sequence[Claim]) -> Iterator[Fault]:
    for group in _groups(claims, "product", "total", "factor"):
        total, factors = group.one("total"), group.members["factor"]
        one, other = computed(factors[0]), computed(factors[-1])
        if one.lower is None or one.upper is None or other.lower is None or other.upper is None:
            continue
        corners = [a * b for a in (one.lower, one.upper) for b in (other.lower, other.upper)]
        made, said = Interval(min(corners), max(corners)), computed(total)
        if not made.meets(said):
            exact = (factors[0].value or Decimal(0)) * (factors[1].value or Decimal(0))
            yield group.fault(
                (*factors, total),
                f"{factors[0].text} times {factors[1].text} is {amount(exact, total.unit)}, not {total.text}",
                f"{plain(factors[0].value)} * {plain(factors[1].value)}, rounding allowed for, is "
                f"{span(made, total.unit)}",
                made.gap(said),
            )


def _conversion(claims: Sequence[Claim]) -> Iterator[Fault]:
    for group in _groups(claims, "conversion", "one", "again"):
        one, again = group.one("one"), group.one("again")
        told = in_unit_of(one, again)
        made, said = computed(told), computed(again)
        if not made.meets(said) and told.value is not None:
            yield group.fault(
                (one, again),
                f"{measured(one)} are {amount(round(told.value, 1), told.unit)}, not {again.text}",
                f"{measured(one)}, rounding allowed for, are {span(made, told.unit)}",
                made.gap(said),
            )


def _share(claims: Sequence[Claim]) -> Iterator[Fault]:
    for group in _groups(claims, "share", "part", "whole", "share"):
        part, whole, share = group.one("part"), group.one("whole"), group.one("share")
        one, other = computed(part), computed(whole)
        if one.lower is None or one.upper is None or other.lower is None or other.upper is None or other.lower <= 0:
            continue
        made, said = Interval(one.lower / other.upper * 100, one.upper / other.lower * 100), computed(share)
        if not made.meets(said) and part.value is not None and whole.value:
            exact = part.value / whole.value * 100
            yield group.fault(
                (part, whole, share),
                f"{part.text} of {whole.text} is {plain(round(exact, 1))}%, not {share.text}",
                f"{plain(part.value)} / {plain(whole.value)} is {plain(round(exact, 2))}%; "
                f"the printed share stands for {span(said, 'percent')}",
                made.gap(said),
            )


def _parts(claims: Sequence[Claim]) -> Iterator[Fault]:
    for group in _groups(claims, "sum", "part", "total"):
        parts, total = group.members["part"], group.one("total")
        ends = [computed(c) for c in parts]
        low = sum((e.lower or Decimal(0) for e in ends), Decimal(0))
        high = sum((e.upper or Decimal(0) for e in ends), Decimal(0))
        made, said = Interval(low, high), computed(total)
        if len(parts) > 1 and not made.meets(said):
            exact = sum((c.value or Decimal(0) for c in parts), Decimal(0))
            yield group.fault(
                (*parts, total),
                f"{_listed(parts)} add up to {computed_as(exact, total)}, not {total.text}",
                f"{' + '.join(plain(c.value) for c in parts)} = {plain(exact)}",
                made.gap(said),
            )


def _difference(claims: Sequence[Claim]) -> Iterator[Fault]:
    for group in _groups(claims, "difference", "from", "less", "difference"):
        whole, less, rest = group.one("from"), group.one("less"), group.one("difference")
        high, low = computed(whole), computed(less)
        if high.lower is None or high.upper is None or low.lower is None or low.upper is None:
            continue
        made, said = Interval(high.lower - low.upper, high.upper - low.lower), computed(rest)
        if not made.meets(said):
            exact = (whole.value or Decimal(0)) - (less.value or Decimal(0))
            yield group.fault(
                (whole, less, rest),
                f"{whole.text} less {less.text} is {computed_as(exact, rest)}, not {rest.text}",
                f"{plain(whole.value)} - {plain(less.value)} = {plain(exact)}",
                made.gap(said),
            )


def _listed(parts: Sequence[Claim]) -> str:
    """The figures as printed; of very many the first, the last, and how many there are."""
    if len(parts) > NAMED:
        return f"{len(parts)} figures from {parts[0].text} to {parts[-1].text}"
    return ", ".join(c.text for c in parts[:-1]) + f" and {parts[-1].text}"


def _share_of_counts(claims: Sequence[Claim]) -> Iterator[Fault]:
    """Counts and shares of one sentence or table whose shares make up the whole. Where the shares are those of the
    counts in another order, not the figures are wrong but whose they are taken to be."""
    for counts, shares in _tables(claims):
        total = sum((c.value or Decimal(0) for c in counts.values()), Decimal(0))
        whole = sum((c.value or Decimal(0) for c in shares.values()), Decimal(0))
        slack = sum((c.precision / 2 for c in shares.values()), Decimal(0))
        if len(counts) < 2 or set(counts) != set(shares) or abs(whole - 100) > slack + Decimal("0.05") or not total:
            continue
        made = {subject: (count.value or Decimal(0)) / total * 100 for subject, count in counts.items()}
        in_order = sorted(shares.values(), key=lambda share: share.value or Decimal(0))
        if all(map(_is_share, sorted(made.values()), in_order)):
            continue
        for subject, count in counts.items():
            share = shares[subject]
            if not _is_share(made[subject], share):
                rest = [c for s, c in counts.items() if s != subject]
                yield Fault(
                    (count, share, *rest),
                    f"{count.text} of {plain(total)} votes is {plain(round(made[subject], _places(share)))}%, "
                    f"not {share.text}",
                    f"{plain(count.value)} / {plain(total)} = {plain(round(made[subject], 3))}%; "
                    f"the printed shares add up to {plain(whole)}%",
                    Interval(made[subject], made[subject]).gap(computed(share)),
                )


def _is_share(made: Decimal, share: Claim) -> bool:
    return Interval(made, made).meets(computed(share))


def _places(share: Claim) -> int:
    exponent = share.precision.normalize().as_tuple().exponent
    return max(1, -exponent if isinstance(exponent, int) else 1)


def _tables(claims: Sequence[Claim]) -> Iterator[tuple[dict[str, Claim], dict[str, Claim]]]:
    rows: dict[tuple[int, object], list[Claim]] = defaultdict(list)
    for claim in _stated(claims):
        if claim.subject is not None and claim.value is not None and claim.bound == "exact":
            rows[(claim.sentence_start, claim.as_of)].append(claim)
    for row in rows.values():
        counts = {c.subject.id: c for c in row if c.subject and c.metric == "vote_count"}
        shares = {c.subject.id: c for c in row if c.subject and c.metric == "vote_share"}
        if counts and shares:
            yield counts, shares


def _over_whole(claims: Sequence[Claim]) -> Iterator[Fault]:
    """Shares of one question in one sentence or list that cannot be parts of one whole, of those whom the sentence
    names: others may well answer several questions, or be of several moments."""
    rows: dict[tuple[int, str, object], list[Claim]] = defaultdict(list)
    for claim in _stated(claims):
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
        is_of_rivals = len(people) == len(row) > 1 and all(map(_is_named, row))
        if is_of_rivals and low > 100 and len({_whole(c) for c in row} - {""}) < 2:
            total = sum((c.value or Decimal(0) for c in row), Decimal(0))
            yield Fault(
                tuple(row), f"{_listed(row)} add up to {plain(total)}%, more than the whole",
                f"even rounded down they make {plain(low)}%", low - 100,
            )  # fmt: skip


def _is_named(claim: Claim) -> bool:
    """Whether a claim's own sentence has the name of whom it is of."""
    last = claim.subject.name.split()[-1] if claim.subject is not None else ""
    return spelled(last, claim.sentence)[:1].isupper()


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


_CHECKS: dict[str, Callable[[Sequence[Claim]], Iterator[Fault]]] = {
    "change": _change,
    "multiple": _multiple,
    "product": _product,
    "conversion": _conversion,
    "share": _share,
    "sum": _parts,
    "difference": _difference,
    "share_of_counts": _share_of_counts,
    "shares_over_whole": _over_whole,
}
