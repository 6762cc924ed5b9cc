"""What each source said of one figure, drawn as SVG: a row a claim, the interval that the number can stand for."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from lamayor_check.claims.amounts import tick
from lamayor_check.claims.claim import Claim
from lamayor_check.reporting.figures import Figure, agreed, figures
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.report import Report, involved_in
from lamayor_check.reporting.safe import visible

if TYPE_CHECKING:
    from matplotlib.axes import Axes

AT_MOST = 60
_ROWS = 25
_TICKS = 4
"""Spaces between them, at most: labels like `$1,250,000` fit beside each other."""
_SETTINGS: Any = {
    "svg.fonttype": "none",  # text stays text: it can be read aloud, found and restyled
    "svg.hashsalt": "lamayor-check",  # the same ids for the same picture
    "text.parse_math": False,  # a dollar sign is a dollar sign
    "font.family": "sans-serif",
    "font.size": 10,
}
_INK, _CALM, _LOUD = "#000001", "#0000fe", "#fe0000"
"""Stand-ins that become the page's own colours, light or dark."""
_COLOURS = {_INK: "currentColor", _CALM: "var(--calm)", _LOUD: "var(--loud)"}


class Plot(Struct, frozen=True):
    """A picture of the claims about one figure."""

    title: str
    svg: str
    summary: str
    """The same in words."""


def plots(report: Report) -> list[Plot]:
    """A plot for each figure on which articles disagree, then for each that several articles tell alike."""
    lookup = Lookup(report)
    disputed = involved_in(report.conflicts)
    drawn = [*figures(report), *agreed(report, disputed)]
    return [_plot(figure, disputed, lookup, number) for number, figure in enumerate(drawn[:AT_MOST])]


def _plot(figure: Figure, disputed: set[str], lookup: Lookup, number: int) -> Plot:
    shown = sorted(figure.claims, key=lambda claim: (claim.id not in disputed, *_order(claim)))
    rows = sorted(shown[:_ROWS], key=_order)
    said = "; ".join(f"{visible(claim.text)} ({lookup.origin(claim)})" for claim in rows)
    more = f"; and {len(shown) - len(rows)} more" if len(shown) > len(rows) else ""
    return Plot(figure.title, _svg(rows, disputed, lookup, number), f"{said}{more}")


def _order(claim: Claim) -> tuple[str, str, int]:
    return claim.published, claim.document, claim.start


def _svg(rows: Sequence[Claim], disputed: set[str], lookup: Lookup, number: int) -> str:
    import matplotlib
    from matplotlib.figure import Figure as Canvas
    from matplotlib.ticker import MaxNLocator

    with matplotlib.rc_context(_SETTINGS), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a letter that the measuring font lacks: the page's own font has it
        figure = Canvas(figsize=(7.2, 0.9 + 0.34 * len(rows)), layout="constrained")
        axes = figure.add_subplot()
        left, right = _extent(rows)
        for place, claim in enumerate(rows):
            _row(axes, place, claim, (left, right), _LOUD if claim.id in disputed else _CALM)
        axes.set_xlim(left, right)
        axes.set_ylim(len(rows) - 0.5, -0.5)
        axes.set_yticks(range(len(rows)), [_label(claim, lookup) for claim in rows])
        axes.xaxis.set_major_locator(MaxNLocator(nbins=_TICKS, min_n_ticks=2))
        axes.xaxis.set_major_formatter(lambda value, _: tick(Decimal(f"{value:.12g}"), rows[0].unit))
        _in_ink(axes)
        out = io.StringIO()
        figure.savefig(out, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    return _for_page(out.getvalue(), number)


def _row(axes: Axes, place: int, claim: Claim, extent: tuple[float, float], colour: str) -> None:
    """A line over the interval, an arrow head where it is open, a dot at the value, and the number as written."""
    low = float(claim.lower) if claim.lower is not None else extent[0]
    high = float(claim.upper) if claim.upper is not None else extent[1]
    axes.plot([low, high], [place, place], color=colour, linewidth=5, alpha=0.35, solid_capstyle="butt")
    for is_open, end, marker in ((claim.lower is None, low, "<"), (claim.upper is None, high, ">")):
        if is_open:
            axes.plot([end], [place], color=colour, marker=marker, markersize=8, clip_on=False)
    middle = float(claim.value) if claim.value is not None else (low + high) / 2
    axes.plot([middle], [place], color=colour, marker="o" if claim.value is not None else "|", markersize=6)
    axes.annotate(
        visible(claim.text),
        (middle, place),
        xytext=(0, 6),
        textcoords="offset points",
        ha="center",
        fontsize=8.5,
        color=_INK,
    )


def _extent(rows: Sequence[Claim]) -> tuple[float, float]:
    said = (end for claim in rows for end in (claim.value, claim.lower, claim.upper) if end is not None)
    ends = [float(end) for end in said if _is_drawable(end)]
    low, high = min(ends, default=0.0), max(ends, default=1.0)
    margin = (high - low or abs(high) or 1.0) * 0.12
    return low - margin, high + margin


def _is_drawable(value: Decimal) -> bool:
    return value.is_finite() and abs(value) < Decimal("1e15")


def _label(claim: Claim, lookup: Lookup) -> str:
    entry = lookup.document(claim)
    name = visible(entry.source)
    shown = name if len(name) <= 28 else f"{name[:27]}…"
    said = f", {claim.modality}" if claim.modality != "asserted" else ""
    return f"{shown}{', ' + visible(entry.date) if entry.date else ''}{said}"


def _in_ink(axes: Axes) -> None:
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("bottom", "left"):
        axes.spines[side].set_color(_INK)
    axes.tick_params(colors=_INK)
    axes.grid(axis="x", color=_INK, alpha=0.15)


def _for_page(svg: str, number: int) -> str:
    """The picture without its XML head, with ids of its own and the page's colours."""
    body = svg[svg.index("<svg") :]
    body = re.sub(r"<metadata>.*?</metadata>", "", body, flags=re.DOTALL)
    body = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>p{number}-", body)
    for stand_in, colour in _COLOURS.items():
        body = body.replace(stand_in, colour)
    return re.sub(
        r'<svg [^>]*?viewBox="([^"]*)"[^>]*>', r'<svg viewBox="\1" aria-hidden="true" focusable="false">', body, count=1
    )
