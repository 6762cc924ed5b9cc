"""What a table computes in most of its rows, or columns, is a computation that the others fail."""

import pytest

ARTICLE = """\
Marlow council passes its budget

The Marlow city council passed the budget on Tuesday night after a debate of four hours about police, parks and mills.

{table}

Councilwoman Rita Oduya said that the cut to parks would hurt, and that police, roads and mills gain too much.
"""


@pytest.fixture
def failing(read_as):
    """The computations of a table that its article is sure to make and that fail: kind, and roles by printed figure."""

    def read(table):
        claims = read_as("other", ARTICLE.format(table=table))
        groups: dict = {}
        for claim in claims:
            for link in claim.links:
                if link.probability > 0.99 and link.is_sure:
                    groups.setdefault((link.group, link.kind), []).append((link.role, claim.text))
        return sorted((kind, sorted(members)) for (_, kind), members in groups.items())

    return read


BUDGET = [
    ["Office", "2030", "2031", "Change"],
    ["Police", "31.2", "33.0", "+5.8%"],
    ["Roads", "14.0", "14.9", "+6.4%"],
    ["Parks", "6.1", "5.5", "-9.8%"],
    ["Mills", "15.2", "15.9", "+4.6%"],
    ["Total", "66.5", "69.3", "+4.2%"],
]


def table(rows, changes=()):
    """The rows as lines, with other words in some cells, given by row and column."""
    new = {(row, column): words for row, column, words in changes}
    return "\n".join(" | ".join(new.get((i, j), cell) for j, cell in enumerate(row)) for i, row in enumerate(rows))


def test_a_table_that_computes_as_it_says_has_no_fault(failing):
    assert failing(table(BUDGET)) == []


def test_a_row_that_fails_what_the_others_show(failing):
    assert failing(table(BUDGET, [(3, 3, "-8.9%")])) == []  # it is -11.4% to -8.3%
    assert failing(table(BUDGET, [(3, 3, "-8.1%")])) == [
        ("change", [("from", "6.1"), ("rate", "-8.1%"), ("to", "5.5")])
    ]


@pytest.mark.parametrize(
    "line", ["{0}: {1} ({2}), {3}", "{0}: {1}, up {3} from {2}", "{0}  {2}  {1}  {3}", "{0} {1} {2} {3}"]
)
def test_a_list_is_a_table_too(line, failing):
    rows = [line.format(*row) for row in (("Roads", "455.0", "388.4", "17.1%"), ("Parks", "412.6", "395.1", "4.4%"))]
    more = [line.format(*row) for row in (("Mills", "31.2", "30.1", "3.7%"), ("Police", "240.8", "221.7", "6.8%"))]
    assert failing("\n".join([*rows, *more])) == [("change", [("from", "221.7"), ("rate", "6.8%"), ("to", "240.8")])]


def test_a_column_that_misses_its_total_where_another_adds_up(failing):
    (found,) = failing(table(BUDGET, [(2, 2, "14.4"), (2, 3, "+2.9%")]))
    assert found == ("sum", [("part", t) for t in ("14.4", "15.9", "33.0", "5.5")] + [("total", "69.3")])


def test_a_total_may_come_first(failing):
    head, *rows, total = BUDGET
    (found,) = failing(table([head, total, *rows], [(1, 2, "63.9"), (1, 3, "-3.9%")]))
    assert found == ("sum", [("part", t) for t in ("14.9", "15.9", "33.0", "5.5")] + [("total", "63.9")])


def test_rows_may_follow_a_total_and_a_total_may_be_of_a_part(failing):
    roads = [["Roads", "412", "980"], ["Parks", "81", "310"], ["Mills", "220", "705"], ["Together", "713", "1,995"]]
    police = [["Police", "1,190", "14"], ["Fire", "861", "22"], ["Courts", "977", "30"], ["Together", "3,028", "68"]]
    assert failing(table([*roads, *police, ["A year ago", "999", "1,001"]])) == [
        ("sum", [("part", "14"), ("part", "22"), ("part", "30"), ("total", "68")])
    ]


@pytest.mark.parametrize(
    ("kind", "rows", "wrong", "members"),
    [
        (
            "difference",
            [["Roads", "3,970", "4,120", "150"], ["Parks", "640", "812", "172"], ["Mills", "1,900", "2,205", "305"]],
            "189",
            [("difference", "189"), ("from", "1,410"), ("less", "1,231")],
        ),
        (
            "share",
            [["Roads", "412", "980", "42.0%"], ["Parks", "81", "310", "26.1%"], ["Mills", "220", "705", "31.2%"]],
            "78.3%",
            [("part", "1,231"), ("share", "78.3%"), ("whole", "1,410")],
        ),
        (
            "sum",
            [["Roads", "4,120", "3,970", "8,090"], ["Parks", "812", "640", "1,452"], ["Mills", "225", "190", "415"]],
            "2,614",
            [("part", "1,231"), ("part", "1,410"), ("total", "2,614")],
        ),
    ],
)  # fmt: skip
def test_each_relation(kind, rows, wrong, members, failing):
    odd = ["Police", "1,231", "1,410", wrong]
    assert failing(table([*rows, odd])) == [(kind, members)]


def test_shares_of_a_total(failing):
    rows = [
        ["Roads", "1,204", "40.1%"],
        ["Parks", "987", "32.9%"],
        ["Mills", "540", "18.0%"],
        ["Police", "269", "9.8%"],
    ]
    total = ["Total", "3,000", "100%"]
    assert failing(table([*rows, total])) == [("share", [("part", "269"), ("share", "9.8%"), ("whole", "3,000")])]
    assert failing(table([total, *rows])) == [("share", [("part", "269"), ("share", "9.8%"), ("whole", "3,000")])]


def test_a_row_of_many_parts(failing):
    rows = [["Roads", "41", "97", "12", "150"], ["Parks", "81", "64", "9", "154"], ["Mills", "22", "190", "35", "247"]]
    assert failing(table([*rows, ["Police", "31", "52", "18", "110"]])) == [
        ("sum", [("part", "18"), ("part", "31"), ("part", "52"), ("total", "110")])
    ]


@pytest.mark.parametrize(
    "rows",
    [
        # two rows are no rule
        [["Roads", "4,120", "3,970", "150"], ["Parks", "812", "640", "172"], ["Police", "1,410", "1,231", "189"]],
        # nothing holds
        [
            ["Roads", "41", "97", "12"],
            ["Parks", "81", "64", "9"],
            ["Mills", "22", "190", "35"],
            ["Police", "1", "5", "7"],
        ],
        # small numbers fit by chance
        [["Roads", "1", "1", "2"], ["Parks", "2", "1", "3"], ["Mills", "1", "0", "1"], ["Police", "3", "1", "2"]],
    ],
)
def test_what_others_do_not_show(rows, failing):
    assert failing(table(rows)) == []


def test_a_mean_is_no_total(failing):
    rows = [["Roads", "412", "$31.20"], ["Parks", "81", "$14.00"], ["Mills", "220", "$16.10"], ["All", "713", "$22.50"]]
    assert failing(table(rows)) == []
