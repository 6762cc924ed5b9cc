"""The heads of a table's columns tell when the figures below them held."""

from datetime import date

import pytest

from lamayor_check.extraction.columns import Columns
from lamayor_check.extraction.numbers import numbers_of
from lamayor_check.extraction.tables import Tables

ARTICLE = """\
Marlow council passes its budget

The Marlow city council passed a budget on Tuesday night after a debate of four hours.

{table}

Councilwoman Rita Oduya said that the cut to parks would cost eleven jobs, and police gain nine.
"""


@pytest.fixture
def held(make_document):
    """The numbers of a table that have a head with a time, with the first and the last day of it."""

    def read(table, **options):
        document = make_document(ARTICLE.format(table=table), **options)
        columns = Columns(Tables(document), date(2031, 6, 12))
        found = [(number, columns.moment(number)) for number in numbers_of(document)]
        return {number.text: (moment.first, moment.last) for number, moment in found if moment}

    return read


@pytest.mark.parametrize(
    ("heads", "first", "second"),
    [
        ("Department | 2030 | 2031 | Change", ("2030-01-01", "2030-12-31"), ("2031-01-01", "2031-12-31")),
        ("Department\t2029-30\t2030/31\tChange", ("2029-01-01", "2030-12-31"), ("2030-01-01", "2031-12-31")),
        ("Department | 1999-00 | 2000–01 | Change", ("1999-01-01", "2000-12-31"), ("2000-01-01", "2001-12-31")),
        ("| Q1 2031 | Q2 2031 | Change", ("2031-01-01", "2031-03-31"), ("2031-04-01", "2031-06-30")),
        ("Office | April-June 2030 | May 3 | Change", ("2030-04-01", "2030-06-30"), ("2031-05-03", "2031-05-03")),
        ("Office | Last year | This year | Change", ("2030-01-01", "2030-12-31"), ("2031-01-01", "2031-12-31")),
    ],
)
def test_figures_held_when_the_heads_of_their_columns_say(heads, first, second, held):
    bar = "\t" if "\t" in heads else " | "
    rows = [bar.join(row) for row in (("Police", "31.2", "33.0", "+5.8%"), ("Parks", "6.1", "5.5", "-9.8%"))]
    assert held("\n".join([heads, *rows])) == {"31.2": first, "33.0": second, "6.1": first, "5.5": second}


def test_markdown_has_a_rule_below_the_heads(held):
    table = "| Office | 2030 | 2031 |\n|---|---:|---:|\n| Police | 31.2 | 33.0 |\n| Parks | 6.1 | 5.5 |"
    found = held(table, name="a.md")
    assert [(text, first[:4]) for text, (first, _) in found.items()] == [
        ("31.2", "2030"), ("33.0", "2031"), ("6.1", "2030"), ("5.5", "2031"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "table",
    [
        "Founded | 1961 |\nPolice | 31.2 | 33.0\nParks | 6.1 | 5.5",  # one time
        # heads of two columns each:
        "Party | 2030 | 2031 | | \nPolice | 31.2 | 3.1 | 33.0 | 4.1\nParks | 6.1 | 1.0 | 5.5 | 2.2",
        "Office | 2030 | 2031\nPolice | 31.2 | 33.0 | 4.4\nParks | 6.1 | 5.5 | 1.1",  # a column more
        "Office | May 3 | May 4 | 41%\nPolice | 31.2 | 33.0 | 4.4\nParks | 6.1 | 5.5 | 1.1",  # figures, no heads
        "Office | 2030 | 2031\n\nPolice | 31.2 | 33.0\nParks | 6.1 | 5.5\nMills | 1.4 | 1.5",  # of another table
    ],
)
def test_other_rows_are_no_heads(table, held):
    assert held(table) == {}
