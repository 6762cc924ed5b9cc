"""What was printed of one quantity, when and by whom: the record, and how it looks as table, JSON and plot."""

from __future__ import annotations

import io
import warnings
from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct

from lamayor_check.reporting.json import json_text
from lamayor_check.reporting.lookup import plural
from lamayor_check.reporting.safe import visible

_HEADINGS = ("PRINTED", "NUMBER", "AS OF", "MEANT", "SOURCE", "SAID BY", "PLACE", "SENTENCE")
_LABELLED = 40
"""So many figures are written at their dots; more would hide each other."""


class Figure(Struct, frozen=True, kw_only=True):
    """A number as one article printed it. Days and moments are ISO 8601, empty where unknown."""

    printed: str
    number: str
    value: float | None
    lower: float | None
    upper: float | None
    """In base units of `unit`, what the writing can stand for; None is open."""
    unit: str
    as_of: str
    """The moment at which it held, as the article says it."""
    modality: str
    source: str
    attribution: str
    place: str
    """`path:line:column`."""
    sentence: str


class Other(Struct, frozen=True):
    """Another quantity that the same words may mean, and how often it was printed."""

    quantity: str
    figures: int


class Printed(Struct, frozen=True, kw_only=True):
    """What an archive holds of one quantity."""

    asked: str
    quantity: str
    """`vote share, Karen Bass`."""
    figures: tuple[Figure, ...]
    """In order of the days they were printed on."""
    independent: int
    """How many independent sources printed them."""
    others: tuple[Other, ...] = ()


def table(found: Printed) -> str:
    """Aligned columns, a line a figure; then what else may have been meant."""
    rows = [_HEADINGS, *(tuple(visible(cell) for cell in _row(one)) for one in found.figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADINGS) - 1)]
    lines = ["  ".join([*(c.ljust(w) for c, w in zip(row, widths, strict=False)), row[-1]]) for row in rows]
    title = f"{visible(found.quantity)}: {plural(len(found.figures), 'figure')}"
    others = [f"also: {visible(one.quantity)}, {plural(one.figures, 'figure')}" for one in found.others]
    sources = plural(found.independent, "independent source")
    return "\n".join([f"{title} of {sources}", *lines, *others]) + "\n"


def _row(one: Figure) -> tuple[str, ...]:
    return (
        one.printed or "-", one.number, one.as_of or "-", one.modality, one.source, one.attribution or "-", one.place,
        one.sentence,
    )  # fmt: skip


def json(found: Printed) -> str:
    """The record as one JSON object."""
    return json_text(found)


def plot(found: Printed, kind: str = "svg") -> bytes:
    """A picture of the figures in time, as `svg` or `png`: a dot a number, a line over what it can stand for."""
    import matplotlib
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
    from matplotlib.figure import Figure as Canvas

    drawn = [one for one in found.figures if one.printed and _middle(one) is not None]
    with matplotlib.rc_context(_SETTINGS), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a letter that the font lacks
        canvas = Canvas(figsize=(8, 4.5), layout="constrained")
        axes: Any = canvas.add_subplot()
        for source in sorted({one.source for one in drawn}):
            said = [one for one in drawn if one.source == source]
            axes.plot([_day(one) for one in said], [_middle(one) for one in said], "o", label=visible(source))
        for one in drawn:
            if one.lower is not None and one.upper is not None:
                axes.plot([_day(one)] * 2, [one.lower, one.upper], linewidth=4, alpha=0.25, color="0.4")
        for one in drawn if len(drawn) <= _LABELLED else ():
            axes.annotate(visible(one.number), (_day(one), _middle(one)), (5, 4), textcoords="offset points")
        locator: Any = AutoDateLocator()  # type: ignore[no-untyped-call]
        axes.xaxis.set_major_locator(locator)
        axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]
        axes.set_title(visible(found.quantity), loc="left")
        if drawn:
            axes.legend(fontsize=8, frameon=False)
        out = io.BytesIO()
        canvas.savefig(out, format=kind, metadata={"Date": None, "Creator": None} if kind == "svg" else {})
    return out.getvalue()


def _day(one: Figure) -> date:
    return date.fromisoformat(one.printed)


_SETTINGS: Any = {"svg.fonttype": "none", "svg.hashsalt": "lamayor-check", "text.parse_math": False, "font.size": 10}


def _middle(one: Figure) -> float | None:
    ends: Sequence[float] = [end for end in (one.lower, one.upper) if end is not None]
    return one.value if one.value is not None else sum(ends) / len(ends) if ends else None
