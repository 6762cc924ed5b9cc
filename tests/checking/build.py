"""Claims for tests, written as short as they are said, and a linker that goes by their typed parts alone."""

from decimal import Decimal

from lamayor_check.claims.claim import AsOf, Claim, Scope, Subject
from lamayor_check.linking.evidence import NAMES
from lamayor_check.linking.linker import Card

SURE, LIKELY, NO = 0.95, 0.8, 0.1
_SAME, _UNSAID = 0.0, 2.0
"""How evidence tells moments."""


class ByParts:
    """Two claims are one quantity where no typed part of one differs from the other's: what was learnt has no say.
    `within` says whether those of one article can be."""

    def __init__(self, *, within=False):
        self._within = within

    card = Card(evidence=NAMES, rivals=(), agreeing=(), articles=(), agreed=0.5, warning=0.7, error=0.9)

    def linked(self, told):
        """How likely each pair is one quantity."""
        return [self._likely(row) for row in told]

    def disputed(self, told):
        """The same of pairs that disagree."""
        return [self._likely(row) for row in told]

    def agreed(self, told):
        """The same of pairs that agree."""
        return [self._likely(row) for row in told]

    def of_one_story(self, told):
        """Articles are of one story that share an eighth of what the shorter one tells."""
        return [SURE if row[0] >= 1 / 8 else 0.0 for row in told]

    def _likely(self, row):
        said = dict(zip(NAMES, row, strict=False))
        is_one = (
            said["metric"] >= 1
            and (self._within or not said["one article"])
            and (said["subject"] == 1 or said["no subject"] == 2)
            and said["moment"] in (_SAME, _UNSAID)
            and said["modality"] == said["per"] == 1
            and 0 not in (said["noun"], said["clause"], said["period"], said["place"], said["stage"])
            and 1 not in (said["former"], said["step"])
        )
        if not is_one:
            return NO
        return SURE if said["moment"] == _SAME else LIKELY


BY_PARTS = ByParts()
NEAR = bytes([127, 0])
"""A link vector: that of all claims which are given no other."""
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
    words = sorted(more.pop("words", ()))
    scope = more.pop("scope", Scope(stage=more.pop("stage", ""), detail=tuple(words)))
    return Claim(
        id=f"{document}:{start}",
        document=document,
        start=start,
        end=start + len(text),
        line=1,
        column=start + 1,
        text=text,
        sentence=more.pop("sentence", f"{text} it was{': ' if words else ''}{' '.join(words)}."),
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
        link=more.pop("link", NEAR),
        **more,
    )


def at(day, time=""):
    """A moment: a day, or a time of it."""
    moment = f"{day}T{time}" if time else day
    return AsOf(text=time or day, start=moment, end=moment)
