"""Counts with their share of the vote behind them."""

import pytest


@pytest.mark.parametrize(
    ("text", "metrics"),
    [
        ("Lund held a lead of 25,247 votes (51.3%) to Moss’ 24,019 (48.8%).", ["vote_count", "vote_share"] * 2),
        ("Lund held a lead of 25,247 votes, or 51.3%.", ["margin", "vote_share"]),
        ("Lund spent $25,247 (51.3%).", ["margin", "vote_share"]),
    ],
)
def test_a_count_is_one_of_votes_where_its_share_stands_in_brackets(read_as, text, metrics):
    claims = read_as(lambda number: "vote_share" if "%" in number else "margin", text)
    assert [claim.metric for claim in claims] == metrics
