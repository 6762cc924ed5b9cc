"""Dates as ISO 8601 strings."""

from __future__ import annotations

from datetime import date


def parse_date(text: str) -> date | None:
    """The date of an ISO string, or None; also for one so far off that no time around it could be told."""
    try:
        found = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return found if 1000 <= found.year < 9000 else None
