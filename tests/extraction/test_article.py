"""One article in hand: its sentences, what was said before each, who contests and what is voted on."""

import pytest
from msgspec.structs import replace

from lamayor_check.extraction.article import Article

TEXT = """Solvei Tamsin, a developer, won 41% of the vote in the primary. Oskar Brandvold had 37% of the vote.

“A good day,” Solvei Tamsin said. Wim Aldous, a pollster, saw 300,112 ballots counted. Brandvold conceded at 9 p.m."""


@pytest.fixture(scope="module")
def article(make_document, told_reader):
    return Article(make_document(TEXT, title="Tamsin wins the primary"), told_reader("vote_share"))


def test_sentences_are_the_article_s_in_order(article):
    texts = [sentence.text for sentence in article.sentences]
    assert texts[0] == "Tamsin wins the primary"
    assert texts[1].startswith("Solvei Tamsin, a developer")
    assert texts[-1] == "Brandvold conceded at 9 p.m."
    assert [s.start for s in article.sentences] == sorted(s.start for s in article.sentences)
    for before, after in zip(article.sentences, article.sentences[1:], strict=False):
        assert after.previous is before
        assert before.following is after


def test_only_sentences_with_claims_are_passages(article):
    assert [passage.sentence.text.split()[0] for passage in article.passages()] == ["Solvei", "Oskar", "Wim"]


def test_earlier_sentences_come_nearest_first(article):
    last = article.sentences[-1]
    assert next(last.earlier(same_paragraph=True)).text.startswith("Wim")
    assert len(list(last.earlier(same_paragraph=True))) == 2
    assert len(list(last.earlier(same_paragraph=False))) == len(article.sentences) - 1


def test_who_contests_has_numbers_and_is_no_pollster(article):
    assert [e.name for e in article.contestants] == ["Solvei Tamsin", "Oskar Brandvold"]


def test_the_stage_is_the_one_the_head_of_the_article_names(article):
    assert article.stage == "primary"


def test_lines_and_columns_count_from_one(article):
    text = article.document.text
    assert article.place(0) == (1, 1)
    assert article.place(text.index("Solvei")) == (5, 1)
    assert article.place(text.index("41%")) == (5, text.index("41%") - text.index("Solvei") + 1)


@pytest.mark.parametrize(
    ("title", "text", "measure"),
    [
        ("Voters pass Measure Q", "Some 53% backed it.", "Measure Q"),
        ("Brannock votes", "Measure Q had 53% of the vote.", "Measure Q"),
        ("Tamsin wins", "Solvei Tamsin had 41% of the vote, Solvei Tamsin said.", None),
    ],
)
def test_what_is_voted_on(make_document, told_reader, title, text, measure):
    found = Article(make_document(text, title=title), told_reader("vote_share")).measure
    assert (found.name if found else None) == measure


def test_captions_and_bylines_hold_no_sentences(make_document, told_reader):
    text = "By Rut Haldane\n\nThe count went on.\n\nPhoto: 400 people wait. (Bram Toussaint/Brannock Ledger)"
    article = Article(make_document(text, title="Count"), told_reader("crowd"))
    sentences = [s.text for s in article.sentences]
    assert "By Rut Haldane" not in sentences
    assert "The count went on." in sentences


class EveryNumber:
    """Holds each number for a claim."""

    def __init__(self, told_reader):
        self.told = told_reader("vote_share")

    def read(self, document, numbers):
        return [replace(reading, claim=1.0) for reading in self.told.read(document, numbers)]


def test_a_time_that_heads_an_entry_with_claims_is_none(make_document, told_reader):
    text = "21:40 Tamsin had 39%.\n\n21:52 The judge said it.\n\n22:05 The polls had closed at 8 p.m., she said."
    article = Article(make_document(text, title="Count"), EveryNumber(told_reader))
    assert [q.text for s in article.sentences for q, _ in article.claimed(s)] == ["39%", "21:52", "8 p.m."]
