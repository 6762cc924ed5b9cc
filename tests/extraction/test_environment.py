"""The words around a number: what is counted, its clause, what follows it."""

import pytest

from lamayor_check.extraction.article import Article
from lamayor_check.extraction.environment import clause, environment
from lamayor_check.extraction.lemmas import Words
from lamayor_check.extraction.pipeline import load


@pytest.fixture(scope="module")
def around(make_document):
    """The surroundings of the first number of a sentence."""

    def find(text):
        article = Article(make_document(f"{text}\n\nNothing else was said.", title="News from Brannock"), load())
        reading = next(iter(article.readings()))
        quantity = reading.sentence.quantities[0]
        return environment(quantity, reading.sentence, reading.context, Words("")), clause(quantity, reading.sentence)

    return find


@pytest.mark.parametrize(
    ("text", "unit", "noun"),
    [
        ("They counted 12,402 valid votes.", "count", "vote"),
        ("She had 41% of the vote.", "percent", "vote"),
        ("It is 41% of all registered voters.", "percent", "registered voter"),
        ("They lost a third of the seats.", "percent", "seat"),
        ("She led by 3.2 points.", "points", ""),
        ("They spent tens of millions of his own money.", "money", "money"),
        ("They spent $4 million.", "money", ""),
        ("The fire burned 40 acres.", "measure", ""),
    ],
)
def test_units_and_nouns(around, text, unit, noun):
    env, _ = around(text)
    assert env.unit == unit
    assert (noun in env.noun) if noun else True


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("She had 41% of the vote, while he spent time in jail.", "vote", "jail"),
        ("She had 41% of the vote; the budget waited.", "vote", "budget"),
        ("The budget waited, but she had 41% of the vote.", "vote", "budget"),
        ("She had 41% of the vote (the budget waited).", "vote", "budget"),
        ("Injured: 1,940 riders.", "injured", "budget"),
    ],
)
def test_a_clause_ends_where_another_begins(around, text, inside, outside):
    env, part = around(text)
    assert inside in env.clause.set
    assert outside not in env.clause.set
    assert outside not in part


@pytest.mark.parametrize(
    ("text", "expected"),
    [("She had 12,402 votes (41.2%).", True), ("She had 12,402, or 41.2%.", True), ("She had 12,402 votes.", False)],
)
def test_a_count_with_its_share(around, text, expected):
    assert around(text)[0].with_share is expected


def test_the_verb_that_a_number_hangs_on_is_among_its_heads(around):
    env, _ = around("Tamsin spent $4.2 million on ads.")
    assert "spend" in env.heads


def test_words_nearer_to_the_number_are_nearer(around):
    env, _ = around("The fire killed at least 41 people in the valley.")
    assert env.distance(["kill"]) < env.distance(["fire"]) < env.distance(["tram"])
