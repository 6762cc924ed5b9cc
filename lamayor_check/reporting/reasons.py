"""The reasons of a conflict as a reader is told them: which, in what order, and with sums that can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from lamayor_check.claims.amounts import SIGNS, amount, sized
from lamayor_check.claims.conflict import Reason
from lamayor_check.reporting.safe import visible

HEADINGS = {
    "comparable": "Comparable because",
    "interval": "What the numbers can stand for",
    "difference": "Difference",
    "computation": "Computed",
    "reconcile": "Would be reconciled if",
    "why": "Why it matters",
    "archive": "In the archive",
}
_DECISIVE = ("computation", "comparable", "difference")
"""What decides, surest first: sums that fail, or else that both sides speak of one thing."""
_TRIVIAL = re.compile(r"\bstands for exactly\b")
_COINS = re.compile(r"\b([A-Z]{3}) (\d+(?:,\d+)*(?:\.\d+)?)(?![\w%])")
_LARGE = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?(?![\w%])")
"""In a computation: elsewhere a number stands as its article wrote it."""


def reason_lines(reasons: Sequence[Reason]) -> Iterator[tuple[str, str]]:
    """Each reason that says something as a heading and a text, both safe to print."""
    yield from dict.fromkeys((HEADINGS[one.kind], _text(one)) for one in reasons if not _is_trivial(one))


def brief_lines(reasons: Sequence[Reason]) -> Iterator[tuple[str, str]]:
    """The decisive reason, what would reconcile the sides, and what an archive says of them."""
    by_kind = {one.kind: one for one in reversed(reasons)}
    decisive = next((by_kind[kind] for kind in _DECISIVE if kind in by_kind), None)
    shown = [one for one in (decisive, by_kind.get("reconcile")) if one is not None]
    yield from reason_lines([*shown, *archive_reasons(reasons)])


def archive_reasons(reasons: Sequence[Reason]) -> list[Reason]:
    """What an archive says of a conflict."""
    return [one for one in reasons if one.kind == "archive"]


def readable(text: str) -> str:
    """Text that is safe to print, sums of money as one writes them: `$411.5 million` for `USD 411,500,000`."""
    return _COINS.sub(_money, visible(text))


def _text(reason: Reason) -> str:
    text = readable(reason.text)
    return _LARGE.sub(lambda match: sized(_value(match[0])), text) if reason.kind == "computation" else text


def _is_trivial(reason: Reason) -> bool:
    """Whether it says that a number stands for itself."""
    return reason.kind == "interval" and _TRIVIAL.search(reason.text) is not None


def _money(match: re.Match[str]) -> str:
    code, written = match.groups()
    if code not in SIGNS and "," not in written:
        return match[0]
    return amount(_value(written), code)


def _value(written: str) -> Decimal:
    return Decimal(written.replace(",", ""))
