"""Which numbers of a passage its article computes with: changes, multiples, shares, parts of a total, unit costs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec.structs import replace

from lamayor_check.claims.claim import Claim, Link, LinkKind, LinkRole
from lamayor_check.extraction.changes import CHANGE, FROM, changes, is_amount
from lamayor_check.extraction.multiples import multiples
from lamayor_check.extraction.restated import conversions, unit_costs
from lamayor_check.extraction.sums import sums

_OF = re.compile(r"^\s*(?:[a-z-]+\s){0,2}(?:out\s)?of\s(?:the\s|all\s|its\s|their\s|those\s|some\s|about\s)*$", re.I)
_RATE = re.compile(r"\b(?:or|rate|share|turnout|percentage|proportion|amount|which is|that is|about)\b", re.I)
_IN = r"(?:[^.;:!?\d]|\b(?:St|Mt|Ft|Dr|Mr|Mrs|Ms)\.)"
_JOIN = re.compile(rf"^{_IN}{{0,60}}?(?:,|\band\b|; (?:and )?the (?:remaining|other|last|rest)){_IN}{{0,40}}$")
_OF_WHOLE = re.compile(r"\b(?:out\s)?of\s(?:the\s|all\s|its\s|their\s|those\s)?$", re.I)
_OR_SHARE = re.compile(
    r"^[^.;:!?\d]{0,70}?(?:,\s|\()(?:or|which is|that is|i\.e\.)?\s?(?:about\s|some\s|just\s)?$", re.I
)
"""Between a part and its share: `Of the 1,240 homes, 412 were in Lowgate, or 33 percent`."""


def linked(claims: Sequence[Claim], text: str) -> tuple[Claim, ...]:
    """The claims of one article, each with the computations that it takes part in. `text` is the document's."""
    found: dict[str, list[Link]] = {}
    groups: list[Group] = [
        *(("change", _roles(*found)) for found in changes(claims, text)),
        *(("list", _sum(*found)) for found in sums(claims, text)),
        *_ratios(claims, text),
        *_shares(claims, text),
        *_lists(claims, text),
        *_brackets(claims, text),
        *_tables(claims, text),
        *(("unit_cost", list(zip(found, _COST, strict=True))) for found in unit_costs(claims, text)),
        *(("conversion", list(zip(found, _AGAIN, strict=True))) for found in conversions(claims, text)),
    ]
    for number, (kind, members) in enumerate(groups):
        for claim, role in members:
            found.setdefault(claim.id, []).append(Link(kind, role, number))
    for number, (old, new, least, most) in enumerate(multiples(claims, text), len(groups)):
        found.setdefault(old.id, []).append(Link("multiple", "from", number, least, most))
        found.setdefault(new.id, []).append(Link("multiple", "to", number, least, most))
    return tuple(replace(c, links=tuple(found[c.id])) if c.id in found else c for c in claims)


Member = tuple[Claim, LinkRole]
Group = tuple[LinkKind, list[Member]]
_COST: tuple[LinkRole, ...] = ("total", "count", "each")
_AGAIN: tuple[LinkRole, ...] = ("one", "again")


def _roles(rate: Claim, old: Claim, new: Claim) -> list[Member]:
    return [(rate, "rate"), (old, "from"), (new, "to")]


def _sum(parts: Sequence[Claim], total: Claim) -> list[Member]:
    return [*((c, "part") for c in parts), (total, "total")]


def _ratios(claims: Sequence[Claim], text: str) -> Iterator[Group]:
    """`58,962 of the 79,260 names were valid, a rate of about 74 percent`."""
    for part, whole in pairwise(claims):
        if not (is_amount(part) and is_amount(whole) and part.sentence_start == whole.sentence_start):
            continue
        if (
            not _OF.match(text[part.end : whole.start])
            or part.value is None
            or whole.value is None
            or part.value > whole.value
        ):
            continue
        shares = [
            c
            for c in claims
            if c.sentence_start == part.sentence_start
            and c.unit == "percent"
            and c.start > whole.end
            and _RATE.search(text[whole.end : c.start])
            and not CHANGE.search(text[whole.end : c.start])
        ]
        if len(shares) == 1:
            yield "ratio", [(part, "part"), (whole, "whole"), (shares[0], "share")]


def _lists(claims: Sequence[Claim], text: str) -> Iterator[Group]:
    """Three or more like numbers in a row, and a like number near them that they nearly add up to."""
    for row in _rows(claims, text):
        parts, total = _own_total(row, text)
        if total is not None and _is_short(parts, total):
            continue
        is_whole = _OF_THOSE.match(text[row[0].sentence_start : row[0].start]) is not None
        total = total or _total(parts, claims, is_whole=is_whole)
        if total is not None:
            yield "list", [*((c, "part") for c in parts), (total, "total")]


def _shares(claims: Sequence[Claim], text: str) -> Iterator[Group]:
    """`Of the 1,240 homes, 412 were in Lowgate, or 33 percent`."""
    for whole, part, share in zip(claims, claims[1:], claims[2:], strict=False):
        if not (is_amount(whole) and is_amount(part) and share.unit == "percent"):
            continue
        is_one = whole.sentence_start == part.sentence_start == share.sentence_start
        is_whole = _OF_WHOLE.search(text[max(whole.sentence_start, whole.start - 16) : whole.start])
        is_less = part.value is not None and whole.value is not None and part.value < whole.value
        if is_one and is_whole and is_less and _kin(whole, part) and _OR_SHARE.match(text[part.end : share.start]):
            yield "ratio", [(part, "part"), (whole, "whole"), (share, "share")]


_OPENS = re.compile(r"^\s?[\w ]{0,24}\((?:[a-z]+\s)?$")
_TOTAL = re.compile(r"^\W*(?:(?:in )?total|altogether|all|sum)\b[^:\d]{0,30}:\s*\D{0,4}$", re.I)
_LABEL = re.compile(r"^[^:\d.]{2,60}:\s*\D{0,4}$")


def _brackets(claims: Sequence[Claim], text: str) -> Iterator[Group]:
    """`47 structures (34 homes, 11 sheds)`: a number and the parts in the brackets after it."""
    for index, total in enumerate(claims):
        rest = [c for c in claims[index + 1 : index + 8] if c.sentence_start == total.sentence_start]
        if not rest or not is_amount(total) or not _OPENS.match(text[total.end : rest[0].start]):
            continue
        close = text.find(")", total.end)
        parts = [c for c in rest if c.end <= close and _kin(total, c)]
        joined = all(_JOIN.match(text[a.end : b.start]) for a, b in pairwise(parts))
        if len(parts) >= 2 and joined and _near_sum(total, parts):
            yield "list", [*((c, "part") for c in parts), (total, "total")]


def _tables(claims: Sequence[Claim], text: str) -> Iterator[Group]:
    """Lines of a label and a number each, and a line `Total: 412` after them."""
    row: list[Claim] = []
    for claim in claims:
        label = text[text.rfind("\n", 0, claim.start) + 1 : claim.start]
        follows = not row or "\n\n" not in text[row[-1].end : claim.start]
        if row and follows and _TOTAL.match(label) and _kin(row[-1], claim):
            if len(row) >= 2 and _near_sum(claim, row):
                yield "list", [*((c, "part") for c in row), (claim, "total")]
            row = []
        elif _LABEL.match(label) and is_amount(claim):
            row = [*row, claim] if row and follows and _kin(row[-1], claim) else [claim]
        elif not follows:
            row = []


def _near_sum(total: Claim, parts: Sequence[Claim]) -> bool:
    """Whether the parts can be meant to make the total: each is smaller, and their sum within an eighth of it."""
    size = sum((c.value or Decimal(0) for c in parts), Decimal(0))
    whole = total.value or Decimal(0)
    return all((c.value or Decimal(0)) < whole for c in parts) and abs(whole - size) * 8 <= whole


def _own_total(row: list[Claim], text: str) -> tuple[list[Claim], Claim | None]:
    """A row apart from its total, where it names one itself: `of the 318 seats`, `for a total of 2,400`."""
    if len(row) > 3 and re.search(
        r"\b(?:total of|in all|altogether|in total|total)\s", text[row[-2].end : row[-1].start]
    ):
        return row[:-1], row[-1]
    if len(row) > 3 and re.match(
        r"^\s(?:[\w-]+\s){0,2}(?:in all|altogether|in total)\b", text[row[-1].end : row[-1].end + 40]
    ):
        return row[:-1], row[-1]
    if len(row) > 3 and re.search(
        r"\bof\s(?:the\s|its\s|all\s)(?:[\w’'-]+\s)?$", text[max(0, row[0].start - 24) : row[0].start], re.I
    ):
        return row[1:], row[0]
    if len(row) > 3 and _OF.match(text[row[0].end : row[1].start]):
        return [row[0], *row[2:]], row[1]
    return row, None


def _rows(claims: Sequence[Claim], text: str) -> Iterator[list[Claim]]:
    row: list[Claim] = []
    for claim in claims:
        if row and FROM.search(text[max(claim.sentence_start, claim.start - 20) : claim.start]):
            continue  # what a part was before is no part: `17, down from 21`
        joined = row and row[-1].sentence_start == claim.sentence_start
        if joined and _kin(row[-1], claim) and _JOIN.match(text[row[-1].end : claim.start]):
            row.append(claim)
            continue
        if len(row) >= 3:
            yield row
        row = [claim] if is_amount(claim) or _is_about(claim) else []
    if len(row) >= 3:
        yield row


def _kin(one: Claim, other: Claim) -> bool:
    money = len(one.unit) == 3 and one.unit.isupper()
    return is_amount(other) and (one.unit == other.unit if money else not other.unit.isupper())


def _is_about(claim: Claim) -> bool:
    """Whether a claim is of about so many, as the first part of a list can be."""
    return claim.bound == "approx" and claim.value is not None and claim.unit not in ("percent", "points")


def _was_before(claim: Claim) -> bool:
    """Whether a number is what something changed from: no total of what it is now."""
    before = claim.sentence[
        max(0, claim.start - claim.sentence_start - 32) : max(0, claim.start - claim.sentence_start)
    ]
    return FROM.search(before) is not None


_OF_CONTESTANTS = frozenset({"vote_share", "poll_share"})
_MIGHT_BE = frozenset({"projected", "hypothetical"})


def _are_meant_alike(total: Claim, row: Sequence[Claim]) -> bool:
    """Whether a total can be that of a list by how both are meant: a forecast has no total of what is, or of what is
    needed."""
    if total.modality == "threshold":
        return False
    return total.modality in _MIGHT_BE or not all(c.modality in _MIGHT_BE for c in row[:2])


def _total(row: list[Claim], claims: Sequence[Claim], *, is_whole: bool) -> Claim | None:
    """The number that a row is meant to add up to: larger than each part, within an eighth of their sum, and of their
    metric, unless the row says that it divides what was spoken of before it."""
    size = sum((c.value or Decimal(0) for c in row), Decimal(0))
    largest = max(c.value or Decimal(0) for c in row)
    around = [c for c in claims if c not in row and is_amount(c) and _close(c, row) and not _was_before(c)]
    made = next((c for c in around if c.value == size and size >= TELLING), None)
    if made is not None:
        return made
    others = {c.subject.id for c in claims if c.subject is not None and c.metric in _OF_CONTESTANTS}
    own = {c.subject.id for c in row if c.subject is not None}
    others -= own
    if len(own) > 1:  # of several contestants, none has what all have together
        others |= own
    near = [
        c
        for c in around
        if c.value is not None
        and c.value > largest
        and c.pair_kind != "score"
        and (c.metric in {r.metric for r in row} or (is_whole and c.end < row[0].start and c.value >= WHOLE))
        and abs(c.value - size) * 8 <= c.value
        and _are_meant_alike(c, row)
        and not (c.metric in _OPEN_ENDED and c.subject is not None and c.subject.id in others)
        and (size > c.value or not _OPEN_ENDED & {r.metric for r in row} or c.sentence_start == row[0].sentence_start)
    ]
    return min(near, key=lambda c: (abs((c.value or Decimal(0)) - size), c.start), default=None)


_OF_THOSE = re.compile(r"^\W*of (?:those|these|them|the)\b(?![^,]*\d)", re.I)
"""How a sentence begins that divides what the one before it counted: `Of those who died, 31 were women, …`."""
WHOLE = 20
"""A smaller number before such a list need not be what it divides."""
TELLING = 100
"""So large a number that is just the sum of a row near it is its total, whatever it was said of."""
_OPEN_ENDED = frozenset({"seats", "vote_count", "vote_share", "poll_share"})
"""What a list can leave the small contestants out of."""


def _is_short(parts: Sequence[Claim], total: Claim) -> bool:
    """Whether a list can leave out the small ones that its total counts."""
    size = sum((c.value or Decimal(0) for c in parts), Decimal(0))
    return bool(_OPEN_ENDED & {c.metric for c in parts}) and size < (total.value or Decimal(0))


def _close(total: Claim, row: list[Claim]) -> bool:
    """In the same sentence or the two before it, or in the headline."""
    return -30 < total.start - row[-1].end < 120 or 0 < row[0].start - total.end < 330 or total.line <= 3
