"""When named days fall."""

from datetime import date

import pytest

from lamayor_check.times.feasts import FEASTS, easter


@pytest.mark.parametrize("day", ["2024-03-31", "2025-04-20", "2026-04-05", "2030-04-21", "2038-04-25", "2008-03-23"])
def test_easter(day):
    assert easter(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Good Friday", "2030-04-19"),
        ("Easter Monday", "2026-04-06"),
        ("Thanksgiving", "2033-11-24"),
        ("Labor Day", "2025-09-01"),
        ("Christmas Eve", "2025-12-24"),
    ],
)
def test_named_days(name, day):
    assert FEASTS[name](int(day[:4])) == date.fromisoformat(day)
