"""What an archive makes of a draft's conflicts: what changed in time is history, the rest is told with who said it.

A figure has changed in time where the archive gives it in values that follow each other by day, none of which comes
back, and where each new one is given by an outlet that had given the one before, or by two that are independent. A
draft that gives the last of them, or one that comes after it, disagrees with nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.conflict import Conflict, Development, Reason, Side, Step
from lamayor_check.claims.interval import interval
from lamayor_check.claims.units import in_unit_of, kind_of
from lamayor_check.reporting.sources import independent

CONFIRMED = 2
"""So many independent sources make a new value of a figure known."""
_NAMED = 3
"""So many articles of a side are named; more are counted."""
_LAST = "9999"
"""The day of a draft that has none: it is not out yet."""

Outlet = Callable[[Claim], str]
Hedge = Callable[[Claim], Decimal]


class Judged(Struct, frozen=True):
    """The conflicts that remain, each with what the archive says of it, and what turned out to be history."""

    conflicts: tuple[Conflict, ...]
    history: tuple[Development, ...]


def judge(
    conflicts: Iterable[Conflict],
    claims: Sequence[Claim],
    *,
    drafts: Collection[str],
    outlet: Outlet,
    hedge: Hedge,
) -> Judged:
    """Each conflict of the drafts as one, or as history. `claims` are all that were compared, `drafts` the documents
    that are none of the archive's, `outlet` tells whose article a claim is of, `hedge` how far `about` stretches it."""
    looked_at = _Archive(claims, drafts, outlet, hedge)
    left: list[Conflict] = []
    past: list[Development] = []
    for conflict in conflicts:
        development = looked_at.development(conflict)
        if development is not None:
            past.append(development)
        else:
            told = (*conflict.explanation, *looked_at.reasons(conflict))
            left.append(replace(conflict, explanation=told, sides=looked_at.draft_first(conflict)))
    return Judged(tuple(left), tuple(sorted(past, key=lambda one: one.id)))


class _Run(Struct, frozen=True):
    """Claims of one value that follow each other in time."""

    claims: tuple[Claim, ...]

    @property
    def first(self) -> Claim:
        return self.claims[0]

    @property
    def since(self) -> str:
        return day_of(self.claims[0])

    @property
    def until(self) -> str:
        return day_of(self.claims[-1])


class _Archive:
    """The claims that were compared, those of the archive by what they are of."""

    def __init__(self, claims: Sequence[Claim], drafts: Collection[str], outlet: Outlet, hedge: Hedge) -> None:
        self._claims = {claim.id: claim for claim in claims}
        self._drafts = drafts
        self._outlet = outlet
        self._hedge = hedge
        self._alike: dict[object, list[Claim]] = {}
        for claim in claims:
            if claim.document not in drafts:
                self._alike.setdefault(_signature(claim), []).append(claim)

    def development(self, conflict: Conflict) -> Development | None:
        """The conflict as a figure that changed, where that is all there is to it."""
        drafted = [side for side in conflict.sides if self._parted(side)[0]]
        if conflict.kind != "value" or len(drafted) != 1:
            return None
        draft, runs = self._parted(drafted[0])[0], self._runs(conflict)
        if not runs or self._are_of_one_moment(conflict, draft):
            return None
        day, last = day_of(draft[0]) or _LAST, runs[-1]
        is_last = self._meet(draft[0], last.first) and day >= last.since
        is_next = day > last.until and not any(self._meet(draft[0], run.first) for run in runs)
        if not is_last and not is_next:
            return None
        steps = [Step(run.first.text, run.since, run.until, tuple(c.id for c in run.claims)) for run in runs]
        given = Step(drafted[0].label, day_of(draft[0]), day_of(draft[0]), tuple(c.id for c in draft))
        return Development(id=conflict.id, rule=conflict.rule, message=conflict.message, steps=(*steps, given))

    def draft_first(self, conflict: Conflict) -> tuple[Side, ...]:
        """The sides with what the drafts say first: that is where somebody can mend it."""

        def is_old(claim: str) -> bool:
            return self._claims[claim].document not in self._drafts

        sides = (replace(side, claims=tuple(sorted(side.claims, key=is_old))) for side in conflict.sides)
        return tuple(sorted(sides, key=lambda side: is_old(side.claims[0])))

    def reasons(self, conflict: Conflict) -> Iterator[Reason]:
        """Who says each side in the archive and when, and which figure is the later one."""
        if conflict.kind == "arithmetic":
            return
        for side in conflict.sides:
            archived = self._parted(side)[1]
            if archived:
                yield Reason("archive", f"{side.label}: {self._sources(archived)}")
        if (later := self._later(conflict)) is not None:
            yield Reason("archive", later)

    def _parted(self, side: Side) -> tuple[list[Claim], list[Claim]]:
        """The claims of a side: the drafts', and the archive's by day."""
        said = [self._claims[claim] for claim in side.claims]
        return (
            [claim for claim in said if claim.document in self._drafts],
            sorted((claim for claim in said if claim.document not in self._drafts), key=_in_time),
        )

    def _sources(self, claims: Sequence[Claim]) -> str:
        named = list(dict.fromkeys(", ".join(filter(None, (self._outlet(c), c.published))) for c in claims))
        more = f"; and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
        count = self._independent(claims)
        return f"{'; '.join(named[:_NAMED])}{more} ({count} independent source{'' if count == 1 else 's'})"

    def _independent(self, claims: Iterable[Claim]) -> int:
        return independent([(self._outlet(claim), claim.sentence) for claim in claims])

    def _later(self, conflict: Conflict) -> str | None:
        """Which figure is the later one, of conflicts in which a draft stands against the archive."""
        parted = [(side, *self._parted(side)) for side in conflict.sides]
        ours = next(((side, draft) for side, draft, _ in parted if draft), None)
        theirs = [(day_of(archived[-1]), side) for side, draft, archived in parted if archived and not draft]
        if ours is None or not theirs:
            return None
        day, label = day_of(ours[1][0]) or _LAST, ours[0].label
        runs = self._runs(conflict)
        if runs and any(self._meet(ours[1][0], run.first) for run in runs[:-1]) and day > runs[-1].since:
            last = runs[-1]
            return f"since {last.since} the archive gives {last.first.text}; the draft's {label} is what was before"
        if any(not there for there, _ in theirs):
            return "nothing says which figure is the later one"
        latest, side = max(theirs, key=lambda one: one[0])
        if latest == day:
            return f"all are of {day}" if len(theirs) > 1 else f"both are of {day}"
        if latest < day:
            return f"the draft's {label} is the later figure{f', of {day}' if day != _LAST else ''}"
        return f"the archive's {side.label} is the later figure, of {latest}; the draft's {label} is of {day}"

    def _runs(self, conflict: Conflict) -> list[_Run]:
        """The values of a figure in the archive, in time; empty where these do not show that it changed."""
        archived = [claim for side in conflict.sides for claim in self._parted(side)[1]]
        same = {one.id: one for claim in archived for one in self._alike[_signature(claim)]}
        ordered = sorted(same.values(), key=_in_time)
        if not ordered or not day_of(ordered[0]):
            return []
        runs: list[list[Claim]] = []
        for claim in ordered:
            if runs and self._meet(runs[-1][0], claim):
                runs[-1].append(claim)
            else:
                runs.append([claim])
        made = [_Run(tuple(run)) for run in runs]
        return made if len(made) > 1 and self._follow(made) else []

    def _follow(self, runs: Sequence[_Run]) -> bool:
        """Whether values follow each other in time, and each is known to have replaced the one before."""
        for place, run in enumerate(runs[1:], 1):
            before = runs[place - 1]
            is_back = any(self._meet(run.first, other.first) for other in runs[:place])
            outlets = {self._outlet(c).casefold() for c in run.claims}
            is_known = bool(outlets & {self._outlet(c).casefold() for c in before.claims})
            if is_back or before.until >= run.since:
                return False
            if not is_known and self._independent(run.claims) < CONFIRMED:
                return False
        return True

    def _are_of_one_moment(self, conflict: Conflict, draft: Sequence[Claim]) -> bool:
        """Whether the draft says the very moment that a side against it says."""
        mine = {_moment(claim) for claim in draft} - {None}
        against = [side for side in conflict.sides if not self._parted(side)[0]]
        return any(_moment(claim) in mine for side in against for claim in self._parted(side)[1])

    def _meet(self, one: Claim, other: Claim) -> bool:
        first, second = interval(one, self._hedge(one)), interval(in_unit_of(other, one), self._hedge(other))
        return first.meets(second)


def _signature(claim: Claim) -> object:
    """What a claim is of, as far as its own words say."""
    scope, subject = claim.scope, claim.subject.id if claim.subject is not None else ""
    parts = (scope.noun, scope.stage, scope.place, scope.population, scope.pollster, scope.period, scope.per)
    return claim.metric, subject, kind_of(claim), claim.modality, parts


def _moment(claim: Claim) -> object:
    moment = claim.as_of
    said = (moment.mark, moment.counted, moment.start, moment.end) if moment is not None else None
    return said if said is not None and any(said) else None


def day_of(claim: Claim) -> str:
    """The day of a figure (ISO 8601): the one that it says it held on, where that is past, else its article's; empty
    where neither is known."""
    said = claim.as_of.end[:10] if claim.as_of is not None else ""
    return said if len(said) == 10 and (not claim.published or said <= claim.published) else claim.published


def _in_time(claim: Claim) -> tuple[str, str, int]:
    return day_of(claim), claim.document, claim.start
