"""Slips of the pen: two numbers with two digits swapped, or with one digit another, said of one thing.

Such numbers find each other by their digits, whatever metric and subject each article's words suggested: that two
articles of one story give `41,726` and `47,126` of two things is unlikely. How much else must speak for it depends on
how many digits they have.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from msgspec import Struct

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.interval import interval
from lamayor_check.claims.quantity import is_currency
from lamayor_check.claims.units import are_convertible, is_time, unit_class
from lamayor_check.comparison.comparable import is_guessed
from lamayor_check.comparison.likeness import MIXED, SLIP_DIGITS, Likeness, Slip, any_slip, digits, is_near, likeness
from lamayor_check.comparison.setting import Setting, is_one_story, named, significant
from lamayor_check.comparison.times import relation
from lamayor_check.comparison.timing import FAR, are_close
from lamayor_check.rulebook.model import Metric

MANY = 20_000
"""Of more claims than this, only those of one subject are held against each other."""
MOST = 12
"""So many claims of one value are looked at; more of them say nothing new."""
MOST_TOLD = 2
"""So many words that the two sentences share, outside of the clauses of the numbers, weigh something."""
LONG = 4
"""Of so many digits, a figure that one article leaves open needs little else to be a slip of another's."""
DAYS = 30
"""How far apart two articles can come out; where a number is hedged, on one day."""
_NEEDED: dict[Slip, int] = {"transposed": 5, "swapped": 6, "mixed": 6, "digit": 7, "": 9}
"""How many digits and other evidence together speak for a slip of each kind."""
_ANYTHING = frozenset({"", "person", "one", "they", "them", "thing", "more", "other", "name"})
"""Nouns that can be said of what another article gives its name."""
_MEANT = ("asserted", "pledged", "projected", "threshold")


class SlipPair(Struct, frozen=True, gc=False):
    """The claims of two values of which one must be a slip."""

    sides: tuple[tuple[Claim, ...], tuple[Claim, ...]]
    slip: Slip
    is_sure: bool
    """Whether metric, subject and moment are the same besides."""


def slip_pairs(
    claims: Sequence[Claim], metrics: Mapping[str, Metric], around: Mapping[str, Setting]
) -> Iterator[SlipPair]:
    """Pairs of values that are slips of each other, in order."""
    told: set[tuple[str, str]] = set()
    for block in _blocks(claims):
        for one, other in combinations(sorted(block.items()), 2):
            found = _pair(one[1], other[1], metrics, around)
            if found is not None and (key := (found.sides[0][0].id, found.sides[1][0].id)) not in told:
                told.add(key)
                yield found


def _blocks(claims: Sequence[Claim]) -> Iterator[dict[Decimal, Sequence[Claim]]]:
    """Claims whose digits are alike, by value: with two neighbours swapped, or but for one digit; of very many claims,
    those of one subject."""
    are_many = sum(map(_is_usable, claims)) > MANY
    parts: dict[tuple[str, int, str], dict[Decimal, array[int]]] = defaultdict(lambda: defaultdict(lambda: array("q")))
    for place, claim in enumerate(claims):
        if _is_usable(claim):
            assert claim.value is not None
            bucket = claim.subject.id if claim.subject is not None and are_many else ""
            length = len(digits(claim.value, claim.value)[0])
            parts[(unit_class(claim.unit), length, bucket)][claim.value].append(place)
    for part in sorted(parts):
        for values in _alike(parts[part]):
            yield {value: [claims[place] for place in parts[part][value][:MOST]] for value in values}


def _alike(values: Iterable[Decimal]) -> Iterator[list[Decimal]]:
    """Values whose digits are alike, of values of as many digits."""
    blocks: dict[str, list[Decimal]] = defaultdict(list)
    for value in values:
        for key in _keys(digits(value, value)[0]):
            blocks[key].append(value)
    yield from (blocks[key] for key in sorted(blocks) if len(blocks[key]) > 1)


def _is_usable(claim: Claim) -> bool:
    return (
        claim.value is not None and claim.value > 0 and claim.bound in ("exact", "approx")
        and claim.modality in _MEANT and significant(claim.value) > 1
        and not is_time(claim.unit)
    )  # fmt: skip


def _keys(written: str) -> Iterator[str]:
    """What two numbers have in common that are slips of each other: `1,8(47),`, `18.4`."""
    for i, j in combinations(range(len(written)), 2):
        low, high = sorted((written[i], written[j]))
        if low != high:
            yield f"{written[:i]}({low}{written[i + 1 : j]}){high}{written[j + 1 :]}"
    if len(written.rstrip("0")) >= SLIP_DIGITS:
        for i in range(len(written) - MIXED + 1):
            mixed = "".join(sorted(set(written[i : i + MIXED])))
            yield f"{written[:i]}[{mixed}]{written[i + MIXED :]}"
    if len(written.rstrip("0")) > SLIP_DIGITS:
        yield f"{written[0]}<{''.join(sorted(written))}>"
        yield from (f"{written[:i]}.{written[i + 1 :]}" for i in range(len(written)))


def _pair(
    one: Sequence[Claim], other: Sequence[Claim], metrics: Mapping[str, Metric], around: Mapping[str, Setting]
) -> SlipPair | None:
    knowing = {c.document: around[c.id].story for c in one if c.document in {d.document for d in other}}
    found = [
        (a, b, level) for a in one for b in other
        if not any(_concerns(story, a, b, around) for story in knowing.values())
        if (level := _level(a, b, metrics, around))
    ]  # fmt: skip
    if not found:
        return None
    first, second, _ = found[0]
    sides = tuple(dict.fromkeys(f[0] for f in found)), tuple(dict.fromkeys(f[1] for f in found))
    return SlipPair(sides, any_slip(first, second), any(f[2] == "sure" for f in found))


def _concerns(story: frozenset[str], a: Claim, b: Claim, around: Mapping[str, Setting]) -> bool:
    """Whether an article that gives both numbers, and so knows them for two, is of the same story."""
    names = named(story)
    return not names or bool(names & (around[a.id].story | around[b.id].story))


def _level(a: Claim, b: Claim, metrics: Mapping[str, Metric], around: Mapping[str, Setting]) -> str:
    """`sure`, `likely`, or empty where the two are not shown to be of one thing."""
    like, kind = likeness(a, b, around[a.id], around[b.id]), any_slip(a, b)
    hedge = max(metrics[a.metric].hedge, metrics[b.metric].hedge)
    if (
        not kind
        or are_convertible(a.unit, b.unit)  # of numbers in two units the digits tell nothing
        or _set_apart(a, b, metrics)
        or not _is_one_story(a, b, around, like)
        or interval(a, hedge).meets(interval(b, hedge))
    ):
        return ""
    same_metric = a.metric == b.metric
    same_subject = a.subject is not None and b.subject is not None and a.subject.id == b.subject.id
    evidence = (
        like.evidence + min(MOST_TOLD, like.told) + 2 * same_subject + (same_metric and a.metric != "other")
        + _shared_scope(a, b) + is_currency(a.unit) - _other_nouns(a, b)
        - (kind == "swapped" and _other_subjects(a, b))
    )  # fmt: skip
    if evidence < _needed(a, b, kind) + (a.modality != b.modality):
        return ""
    return "sure" if same_metric and same_subject and relation(a, b) == "same" else "likely"


def _is_one_story(a: Claim, b: Claim, around: Mapping[str, Setting], like: Likeness) -> bool:
    return is_one_story(around[a.id], around[b.id]) or like.evidence > 0


def _needed(a: Claim, b: Claim, slip: Slip) -> int:
    """How much must be shared besides the digits: the fewer of these, the more."""
    assert a.value is not None
    assert b.value is not None
    count = min(significant(value) + int(value % 10 == 0) for value in (a.value, b.value))
    is_open = "other" in (a.metric, b.metric) and count >= LONG
    return max(0, _NEEDED[slip] - count - 1) if is_open else max(1, _NEEDED[slip] - count)


def _other_subjects(a: Claim, b: Claim) -> bool:
    """Whether the sentences of both name whom they are said of, and these are two."""
    is_named = a.subject is not None and b.subject is not None and a.subject.id != b.subject.id
    return is_named and not is_guessed(a) and not is_guessed(b)


def _other_nouns(a: Claim, b: Claim) -> bool:
    """Whether the two count things of different names, which may still be one (`names`, `signatures`)."""
    return a.scope.noun != b.scope.noun and not {a.scope.noun, b.scope.noun} & _ANYTHING


def _shared_scope(a: Claim, b: Claim) -> int:
    parts = ((getattr(a.scope, part), getattr(b.scope, part)) for part in ("place", "period", "pollster", "per"))
    same = sum(1 for one, other in parts if one and one == other)
    of_one_source = bool(set(a.attribution) & set(b.attribution))
    return same + int(a.modality == b.modality != "asserted") + of_one_source


def _set_apart(a: Claim, b: Claim, metrics: Mapping[str, Metric]) -> bool:
    """Whether something that both say sets them apart."""
    days = DAYS if a.bound == b.bound == "exact" else 0
    if not are_close(a, b, days=days):
        return True
    for part in ("place", "population", "period", "stage", "pollster", "wave"):
        one, other = getattr(a.scope, part), getattr(b.scope, part)
        if one and other and one != other:
            return True
    if a.scope.per != b.scope.per or not is_near(a, b, FAR):
        return True
    time = relation(a, b)
    return time == "different" or (time in ("earlier", "later") and not _falls(a, b, time, metrics))


def _falls(a: Claim, b: Claim, time: str, metrics: Mapping[str, Metric]) -> bool:
    """Whether the later of two running totals is the lower."""
    early, late = (a, b) if time == "earlier" else (b, a)
    are_totals = all(metrics[c.metric].time == "cumulative" for c in (a, b))
    return are_totals and early.value is not None and late.value is not None and late.value < early.value
