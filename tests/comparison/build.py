"""Claims for tests, written as short as they are said, and a judge that leaves everything to the rules."""

from decimal import Decimal

from lamayor_check.claims.claim import AsOf, Claim, Scope, Subject
from lamayor_check.comparison.disputes import NAMES
from lamayor_check.comparison.judge import Judge, Tree

BY_RULE = Judge(
    trees=(
        Tree(asks=[NAMES.index("ruled"), -1, -1], most=[0.5, 0, 0], left=[1, 0, 0], right=[2, 0, 0], gives=[0, -9, 9]),
    ),
    error=0.9,
    warning=0.7,
    ruled=0.5,
)
"""Sure of what the rules find, and of nothing else: what they find does not hang on what was learnt."""
CALL = AsOf(text="when the AP called", mark="call", by="ap")


def claim(
    value,
    document="a.txt",
    start=0,
    *,
    metric="vote_share",
    subject="Ada Lund",
    unit=None,
    bound="exact",
    as_of=CALL,
    **more,
):
    """A claim of `value`; percentages are rounded as they are written, other numbers are themselves."""
    number = Decimal(str(value))
    unit = unit or ("percent" if metric in ("vote_share", "poll_share", "turnout") else "count")
    exponent = number.as_tuple().exponent
    half = Decimal(1).scaleb(exponent) / 2 if unit in ("percent", "points") else Decimal(0)
    text = f"{number:,}%" if unit == "percent" else f"{number:,}"
    scope = more.pop("scope", Scope(stage=more.pop("stage", ""), detail=tuple(sorted(more.pop("words", ())))))
    return Claim(
        id=f"{document}:{start}",
        document=document,
        start=start,
        end=start + len(text),
        line=1,
        column=start + 1,
        text=text,
        sentence=more.pop("sentence", f"{text} it was."),
        sentence_start=more.pop("sentence_start", start),
        metric=metric,
        subject=Subject(subject.casefold(), subject) if subject else None,
        value=number,
        lower=more.pop("lower", number - half if bound != "at_most" else None),
        upper=more.pop("upper", number + half if bound != "at_least" else None),
        bound=bound,
        unit=unit,
        precision=Decimal(1).scaleb(exponent),
        scope=scope,
        as_of=as_of,
        attribution=tuple(more.pop("by", ())),
        modality=more.pop("modality", "asserted"),
        published=more.pop("published", "2030-06-05"),
        **more,
    )


def at(day, time=""):
    """A moment: a day, or a time of it."""
    moment = f"{day}T{time}" if time else day
    return AsOf(text=time or day, start=moment, end=moment)
