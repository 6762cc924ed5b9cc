"""Figures of a table are of whom its edges name."""

import pytest

ARTICLE = """\
Moss and Lund level in the polls

Ida Moss and Rolf Lund were level in the last polls before Sunday, with Hilda Karr of the Tide Party third.

{table}

Moss spoke in Brandt and Karr in Port Elsin on Friday. Lund, who leads in Brandt, had no meetings.
"""


@pytest.fixture
def said_of(read_as):
    """Whom each figure of a table is said of, and how likely."""

    def read(table):
        claims = [c for c in read_as("vote_share", ARTICLE.format(table=table)) if c.sentence in table]
        return [(c.text, c.subject.name if c.subject else "", c.subject_confidence) for c in claims]

    return read


def test_the_name_that_the_row_begins_with(said_of):
    rows = ["Candidate | Brandt | Port Elsin", "Ida Moss | 41.2% | 38.8%", "Rolf Lund | 40.9% | 29.5%"]
    table = "\n".join([*rows, "Hilda Karr | 11.0% | 7.7%"])
    names = [name for name in ("Ida Moss", "Rolf Lund", "Hilda Karr") for _ in range(2)]
    assert [name for _, name, _ in said_of(table)] == names
    assert {likely for _, _, likely in said_of(table)} == {0.98}


def test_the_name_at_the_head_of_the_column_where_two_are(said_of):
    table = "Poll\tIda Moss\tRolf Lund\nBrandt\t41.2%\t38.8%\nPort Elsin\t40.9%\t29.5%\nTide\t11.0%\t7.7%"
    assert [name for _, name, _ in said_of(table)] == ["Ida Moss", "Rolf Lund"] * 3


def test_lines_without_cells_are_no_rows(said_of):
    table = "- Ida Moss has 41.2% in Brandt\n- Rolf Lund has 40.9% there\n- Hilda Karr has 11.0%"
    assert all(likely != 0.98 for _, _, likely in said_of(table))
