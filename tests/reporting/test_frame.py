"""Claims and conflicts as tables: what each library is given, and what is said where there is none."""

from types import SimpleNamespace

import pytest
from msgspec.structs import replace

from lamayor_check import LamayorError, to_frame
from lamayor_check.reporting import frame
from lamayor_check.reporting.frame import CLAIMS, CONFLICTS


@pytest.fixture
def stub(monkeypatch):
    """Both libraries stand-ins whose frame is the columns that it was given."""
    loaded = []

    def load(name):
        loaded.append(name)
        return SimpleNamespace(DataFrame=dict)

    monkeypatch.setattr(frame, "find_spec", lambda name: object())
    monkeypatch.setattr(frame, "import_module", load)
    return loaded


def test_claims_are_a_row_each(report, stub):
    table = to_frame(report)
    assert tuple(table) == CLAIMS
    assert table["id"] == [claim.id for claim in report.claims]
    assert table["source"] == [next(d.source for d in report.documents if d.id == c.document) for c in report.claims]
    assert stub == ["pandas"]


def test_days_are_iso_8601(report, build, stub):
    day = build.claim("news/wire.txt", "41%", 741178, unit="date", identity="day")
    table = to_frame(replace(report, claims=(*report.claims, day)))
    assert table["earliest"] == [None] * len(report.claims) + ["2030-04-10"]
    assert table["latest"][-1] == "2030-04-11"


def test_conflicts_are_a_row_for_each_claim_of_each_side(report, stub):
    table = to_frame(report, "conflicts", library="polars")
    assert tuple(table) == CONFLICTS
    assert table["probability"][0] == report.conflicts[0].probability
    assert set(table["sources"]) == {side.sources for one in report.conflicts for side in one.sides}
    assert table["claim"] == [claim for one in report.conflicts for side in one.sides for claim in side.claims]
    assert set(table["claim"]) <= {claim.id for claim in report.claims}
    assert stub == ["polars"]


def test_an_empty_report_has_columns_and_no_rows(empty, stub):
    assert to_frame(empty) == {name: [] for name in CLAIMS}


def test_what_is_missing_is_told_with_how_to_get_it(report, monkeypatch):
    monkeypatch.setattr(frame, "find_spec", lambda name: None)
    with pytest.raises(LamayorError, match="pip install pandas"):
        to_frame(report)
    with pytest.raises(LamayorError, match="pip install polars"):
        to_frame(report, library="polars")


def test_another_table_or_library_is_refused(report):
    with pytest.raises(LamayorError, match="claims or conflicts"):
        to_frame(report, "articles")
    with pytest.raises(LamayorError, match="pandas or polars"):
        to_frame(report, library="dask")


@pytest.mark.parametrize("library", frame.LIBRARIES)
def test_the_libraries_at_hand_take_it(report, library):
    pytest.importorskip(library)
    assert len(to_frame(report, library=library)) == len(report.claims)
