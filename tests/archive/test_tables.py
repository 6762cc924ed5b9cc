"""Questions, export and removal."""

from datetime import date

import duckdb
import pytest

from lamayor_check.archive import tables
from lamayor_check.archive.facts import facts
from lamayor_check.claims.claim import Scope
from lamayor_check.errors import LamayorError
from lamayor_check.reporting import printed
from tests.archive.conftest import article, put, said
from tests.checking.build import claim


@pytest.fixture
def filled(path):
    put(
        path,
        said("wire/a.txt", 41, date="2030-06-05"),
        said("wire/b.txt", 43, source="The Comet", date="2031-06-05", subject="Lund", sentence="Lund took 43% of it."),
        said("web/c.txt", 12, source="The Comet", date="", subject="Bo Tarn"),
        article(
            "web/d.txt", claim(900, "web/d.txt", metric="other", unit="count", subject="", scope=Scope(noun="tent"))
        ),
    )
    return path


def left(path):
    return [row[0] for row in tables.ask(path, "SELECT file FROM articles ORDER BY ALL").rows]


def test_info(filled):
    found = tables.info(filled)
    assert (found.articles, found.claims, found.sources) == (4, 4, 2)
    assert (found.first, found.last) == (date(2030, 6, 5), date(2031, 6, 5))


@pytest.mark.parametrize(
    ("asked", "gone"),
    [
        ({"files": ["wire/a.txt"]}, 1),
        ({"files": ["wire"]}, 2),
        ({"files": ["*/?.txt"]}, 4),
        ({"files": [], "source": "The Comet"}, 2),
        ({"files": [], "before": date(2031, 1, 1)}, 2),
        ({"files": ["wire"], "source": "The Comet"}, 1),
        ({"files": []}, 0),
    ],
)
def test_remove(filled, monkeypatch, asked, gone):
    monkeypatch.setattr(tables, "_placed", str)  # these articles have no files: their names are as given
    assert tables.remove(filled, **asked) == gone
    assert len(left(filled)) == 4 - gone
    keys = tables.ask(filled, "SELECT count(*) FROM keys ANTI JOIN articles USING (article)").rows
    assert keys == ((0,),)


def test_nothing_is_removed_where_there_is_nothing(path):
    with pytest.raises(LamayorError, match="there is no archive"):
        tables.remove(path, ["a.txt"])


def test_export(filled, tmp_path):
    made = tables.export(filled, tmp_path / "out")
    assert [one.name for one in made] == ["articles.parquet", "claims.parquet"]
    rows = duckdb.sql(f"SELECT number, value, subject FROM '{made[1]}' ORDER BY value").fetchall()
    assert rows[0] == ("12%", 12.0, "Bo Tarn")


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("DELETE FROM claims", "cannot be answered"),
        ("COPY claims TO 'x.csv'", "cannot be answered"),
        ("SELECT * FROM read_csv('/etc/passwd')", "cannot be answered"),
        ("SET enable_external_access = true", "cannot be answered"),
        ("SELEC 1", "cannot be answered"),
        ("SELECT nothing FROM claims", "DESCRIBE claims"),
    ],
)
def test_questions_can_only_read_the_archive(filled, query, reason):
    with pytest.raises(LamayorError, match=reason):
        tables.ask(filled, query)
    assert len(left(filled)) == 4


def test_facts_are_of_whom_by_any_name_and_in_order_of_time(filled):
    found = facts(filled, "Ada Lund's vote share")
    assert [(one.printed, one.number, one.source) for one in found.figures] == [
        ("2030-06-05", "41%", "The Call"), ("2031-06-05", "43%", "The Comet"),
    ]  # fmt: skip
    assert found.independent == 2
    assert found.quantity == "vote share (percent), Ada Lund"
    assert "41%" in printed.table(found)
    assert b"43%" in printed.plot(found)
    assert printed.json(found).startswith("{")


def test_facts_of_what_is_counted(filled):
    assert [one.number for one in facts(filled, "tents").figures] == ["900"]


def test_facts_of_nothing(filled):
    with pytest.raises(LamayorError, match="nothing was printed of 'zebras'"):
        facts(filled, "zebras")
    with pytest.raises(LamayorError, match="say what is asked for"):
        facts(filled, "of the")
