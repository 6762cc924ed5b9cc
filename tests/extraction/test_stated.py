"""A unit that one line states is that of the bare figures of the rows below it, and of nothing else."""

from decimal import Decimal

import pytest

from lamayor_check.extraction.numbers import numbers_of

ARTICLE = """Who gets what in town

Council passed it on Tuesday after a long evening in the old hall, the clerk said.

{head}
{rows}

Nobody at the long table had asked for more than that, and the clerk kept 40 copies.
"""
TOWN = ["Police | 11.84", "Fire | 7.20", "Transit | 5.36", "Works | 9.75"]


@pytest.fixture
def read(make_document):
    """The figures of each line below the head of a table, with their values and units."""

    def read(head, rows):
        text = ARTICLE.format(head=head, rows="\n".join(rows))
        numbers = numbers_of(make_document(text, date=""))
        lines = {}
        for q in numbers:
            line = text[text.rindex("\n", 0, q.start) + 1 : text.index("\n", q.start)]
            lines.setdefault(line, []).append((q.value, q.unit))
        return [lines[row] for row in rows if row in lines], numbers[-1]

    return read


@pytest.mark.parametrize(
    ("head", "factor", "unit"),
    [
        ("EUR million", 1_000_000, "EUR"),
        ("(EUR million unless otherwise stated)", 1_000_000, "EUR"),
        ("In EUR million", 1_000_000, "EUR"),
        ("C$m", 1_000_000, "CAD"),
        ("(£’000)", 1_000, "GBP"),
        ("(USD 000s)", 1_000, "USD"),
        ("($ in millions)", 1_000_000, "USD"),
        ("(Dollars in thousands)", 1_000, "USD"),
        ("Rs crore", 10_000_000, "INR"),
        ("US$ million | 2031 | 2030", 1_000_000, "USD"),
        (
            "Operating money only, in millions of dollars; the rest comes back in May.\n\nDepartment | 2040",
            1_000_000,
            "USD",
        ),
        ("The harvest by district, in thousands of tonnes", 1_000, "tonne"),
        ("(in '000 tonnes)", 1_000, "tonne"),
        ("Passengers by line, in thousands", 1_000, None),
        ("All figures are in thousands.", 1_000, None),
        ("They came in thousands on the day of the count, and the town paid for it.\n", 1, None),
        ("Company | Revenue (€m)", 1_000_000, "EUR"),
        ("Company | Revenue (€m) | Staff", 1, None),
        ("Level of the river at four gauges, in m", 1, None),
        ("What the town pays for", 1, None),
    ],
)
def test_rows_are_in_the_unit_that_is_stated_above_them(head, factor, unit, read):
    rows, last = read(head, TOWN)
    assert rows == [[(Decimal(value) * factor, unit)] for value in ("11.84", "7.20", "5.36", "9.75")]
    assert (last.value, last.unit) == (40, None)


def test_interval_and_precision_are_in_it_too(make_document):
    text = ARTICLE.format(head="EUR million", rows="\n".join(TOWN))
    first = next(q for q in numbers_of(make_document(text, date="")) if q.text == "11.84")
    assert (first.kind, first.lower, first.upper, first.precision) == ("money", 11_835_000, 11_845_000, 10_000)
    assert text[first.start : first.end] == "11.84"


def test_a_row_that_says_its_unit_has_that_and_one_without_decimals_counts_something_else(read):
    rows, _ = read(
        "(EUR million unless otherwise stated)",
        [
            "Net sales: 412.6 (395.1), +4.4%", "Margin, %: 9.3", "Earnings per share, EUR: 0.61",
            "Dues, USD thousand: 88.1", "Cash: 31.0", "Personnel: 3,914",
        ],
    )  # fmt: skip
    assert rows == [
        [(412_600_000, "EUR"), (395_100_000, "EUR"), (Decimal("4.4"), "percent")], [(Decimal("9.3"), None)],
        [(Decimal("0.61"), None)], [(88_100, "USD")], [(31_000_000, "EUR")], [(3_914, None)],
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["{}", "| {} |"])
def test_the_head_of_a_column_is_of_that_alone(line, read):
    heads = "Office | Budget 2033 | Change, % | Cost, €m | Posts"
    more = ["Roads | 11.84 | -2.7 | 1.9 | 40", "Dykes | 7.20 | 3.1 | 0.4 | 7", "Ports | 5.36 | 0.5 | 2.2 | 91"]
    rows = read("EUR million", [line.format(row) for row in (heads, *more)])[0][1:]
    assert [[unit for _, unit in row] for row in rows] == [["EUR", "percent", "EUR", None]] * 3
    assert [value for value, _ in rows[0]] == [11_840_000, Decimal("-2.7"), 1_900_000, 40]


def test_it_is_of_one_table(read):
    more = ["Goats | 12", "Sheep | 40", "Horses | 7", "Hens | 99"]
    rows, _ = read(
        "EUR million", ["Roads | 11", "Dykes | 7", "Ports | 5", "", "Heads on the farms of the valley", "", *more]
    )
    assert [unit for row in rows for _, unit in row] == ["EUR"] * 3 + [None] * 4


def test_prose_ends_it(read):
    more = ["Goats | 12.50", "Sheep | 40.25", "Horses | 7.75", "Hens | 99.50"]
    prose = "The mill was sold, to the relief of the whole valley, the mayor said in May 2031."
    rows, _ = read("EUR million", [*TOWN, "", prose, "", *more])
    assert rows.pop(len(TOWN)) == [(None, "date")]
    assert [unit for row in rows for _, unit in row] == ["EUR"] * 4 + [None] * 4


@pytest.mark.parametrize(
    ("head", "found"), [("The budget by office, $ in millions", []), ("Some 30 offices, in thousands", ["30"])]
)
def test_a_line_that_states_a_unit_has_no_number_of_it(head, found, make_document):
    text = ARTICLE.format(head=head, rows="\n".join(TOWN))
    line = text.index(head)
    numbers = numbers_of(make_document(text, date=""))
    assert [q.text for q in numbers if line <= q.start < line + len(head)] == found
