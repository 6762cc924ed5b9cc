"""The one place that knows where the shipped rules are: in the package of a wheel, beside it in a checkout."""

from __future__ import annotations

from pathlib import Path


def shipped() -> Path:
    """The folder of the shipped rule packs."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "rules"
    return inside if inside.is_dir() else package.parent / "rules"
