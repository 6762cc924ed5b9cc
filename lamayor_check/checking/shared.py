"""What the claims shown say alike, and what one of them leaves unsaid. A part that was guessed is not said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lamayor_check.claims.claim import ELSEWHERE, AsOf, Claim, Scope
from lamayor_check.linking.moments import relation
from lamayor_check.rulebook.model import Metric

Sides = Sequence[Sequence[Claim]]

_STUB = re.compile(r"[A-Z][a-z]{0,3}\.|(?i:st|mt|ft|pt)\.?")
"""What is left of a name that was cut: `St.`"""
_STAGES = {
    "recall": re.compile(r"\brecall", re.I),
    "runoff": re.compile(r"\brun-?offs?\b|\bsecond round\b", re.I),
    "primary": re.compile(r"\bprimar(?:y|ies)\b|\bfirst round\b|\bcaucus", re.I),
    "general": re.compile(r"\bgeneral election\b|\bby-?election\b|\bnovember election\b", re.I),
}
_QUARTERS = ("first", "second", "third", "fourth")
_BETWEEN = r"[\W_]+"
MOST = 3
"""So many articles are named; more are counted."""


def firsts(sides: Sides) -> list[Claim]:
    """The claims that stand for the sides."""
    return [side[0] for side in sides]


def shared_name(sides: Sides, metric: Metric) -> str:
    """Whom every side is said of, in the first side's words; empty where they differ or nobody is surely meant."""
    row = firsts(sides)
    subjects = {c.subject.id if c.subject is not None else "" for c in row}
    first = row[0].subject
    if first is None or len(subjects) > 1 or is_stub(first.name):
        return ""
    last = first.name.split()[-1]
    return first.name if metric.by_subject or all(spelled(last, c.sentence) for c in row) else ""


def is_stub(name: str) -> bool:
    """Whether a name is only the beginning of one: `St.`"""
    return not name or _STUB.fullmatch(name) is not None


def shared_moment(sides: Sides) -> AsOf | None:
    """The moment that every side says, in the first side's words; none where one leaves it unsaid or they differ."""
    row = firsts(sides)
    return row[0].as_of if all(relation(row[0], c) == "same" for c in row) else None


def shared_scope(sides: Sides) -> Scope:
    """The parts of the scope that are one for all sides and whose words stand in the sentence of each."""
    row = firsts(sides)
    scope = row[0].scope

    def same(part: str) -> bool:
        return len({getattr(c.scope, part) for c in row}) == 1

    return Scope(
        stage=scope.stage if same("stage") and all(_says_stage(c) for c in row) else "",
        place=_place(row) if same("place") else "",
        population=scope.population if same("population") and _all_say(scope.population, row) else "",
        pollster=scope.pollster if same("pollster") else "",
        wave=scope.wave if same("wave") else "",
        period=_period(row) if same("period") else "",
        per=scope.per if same("per") and scope.per != "each" and _all_say(scope.per, row) else "",
    )


def _says_stage(claim: Claim) -> bool:
    pattern = _STAGES.get(claim.scope.stage)
    return pattern is not None and pattern.search(claim.sentence) is not None


def _place(row: Sequence[Claim]) -> str:
    """The place as the first sentence spells it, where every sentence does."""
    name = row[0].scope.place
    return spelled(name, row[0].sentence) if not is_stub(name) and _all_say(name, row) else ""


def _all_say(words: str, row: Sequence[Claim]) -> bool:
    return all(spelled(words, c.sentence) for c in row)


def spelled(words: str, sentence: str) -> str:
    """Words as they stand in a sentence, whatever their capitals and stops; empty where they do not."""
    parts = [re.escape(part) for part in re.findall(r"\w+", words)]
    found = re.search(rf"(?<!\w){_BETWEEN.join(parts)}(?:s\b|(?!\w))", sentence, re.I) if parts else None
    return found.group() if found is not None else ""


def _period(row: Sequence[Claim]) -> str:
    """The year or quarter in words, where every sentence gives its words."""
    year, _, quarter = row[0].scope.period.partition("-Q")
    if not year or not all(year in c.sentence for c in row):
        return ""
    if not quarter:
        return year
    word = _QUARTERS[int(quarter) - 1]
    said = re.compile(rf"\bQ{quarter}\b|\b{word}[\s-]quarter", re.I)
    return f"the {word} quarter of {year}" if all(said.search(c.sentence) for c in row) else ""


def silence(pairs: Sequence[tuple[Claim, Claim]], metric: Metric) -> str:
    """Why two figures that are held to be of one time can be of two, from what each says of it; empty where both say
    the same."""
    part, moment = _asked(pairs[0], metric)
    row = list(dict.fromkeys(c for pair in pairs for c in pair))
    silent = [c for c in row if not _time_said(c, part)]
    names = _names(silent, row)
    if len(names) == 1:
        return f"{names[0]} does not say {moment.format(figure=f'its {silent[0].text}')}"
    if names:
        return f"{_listed(names)} do not say {moment.format(figure='their figures')}"
    one, other = (_time_said(c, part) for c in pairs[0])
    if one == other:
        return ""
    return f"one says “{one}”, the other “{other}”, and nothing shows that these are one time"


def _asked(pair: tuple[Claim, Claim], metric: Metric) -> tuple[str, str]:
    """The part that holds a figure's time, and how it is asked for."""
    if "wave" in metric.match and ("pollster" in metric.need or any(c.scope.pollster for c in pair)):
        return "wave", "when the poll of {figure} was taken"
    if pair[0].modality == "pledged" and bool(pair[0].scope.period) != bool(pair[1].scope.period):
        return "period", "for which time {figure} is meant"
    return "as_of", "as of when {figure} held"


def _time_said(claim: Claim, part: str) -> str:
    if part != "as_of":
        return str(getattr(claim.scope, part))
    moment = claim.as_of
    return "" if moment is None else moment.text or moment.mark or moment.start or f"{moment.counted}% counted"


def _names(claims: Sequence[Claim], among: Sequence[Claim]) -> list[str]:
    """The articles of claims by the names of their files, in full where two files are of one name."""
    every = list(dict.fromkeys(c.document for c in among))
    ends = [document.rpartition("/")[2] for document in every]
    is_plain = len(set(ends)) == len(ends)
    return list(dict.fromkeys(c.document.rpartition("/")[2] if is_plain else c.document for c in claims))


def _listed(names: Sequence[str]) -> str:
    shown = list(names[:MOST]) + ([f"{len(names) - MOST} more"] if len(names) > MOST else [])
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


_FILLED = {"subject": "whom {text} is said of", "as_of": "as of when {text} held"}


def borrowed(row: Sequence[Claim], metric: Metric) -> str:
    """A part that the comparison rests on and that a claim's article gives outside of its sentence."""
    used = {"subject": metric.by_subject, "as_of": metric.time in ("snapshot", "cumulative")}
    for claim in row:
        for part in claim.filled:
            if used.get(part.part):
                what = _FILLED[part.part].format(text=claim.text)
                name = _names([claim], row)[0]
                if part.source == ELSEWHERE:
                    return f"{what} is taken from other articles than {name}"
                return f"{what} is not said in its sentence but taken from the {part.source} in {name}"
    return ""
