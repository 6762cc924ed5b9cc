"""Where clauses begin, and which names only speak or stand behind a preposition."""

import pytest

from lamayor_check.extraction.article import Article
from lamayor_check.extraction.subjects.phrasing import clause_start, is_oblique, is_speaker, own_words

NAMED = "Solvei Tamsin said little. Oskar Brandvold said less."


@pytest.fixture(scope="module")
def first(make_document, told_reader):
    """The first sentence with a claim, with what stands for whom in it."""

    def find(text):
        article = Article(make_document(f"{text} {NAMED}", title="News from Brannock"), told_reader("other"))
        return next(iter(article.passages()))

    return find


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Solvei Tamsin said 400 came.", ["Solvei Tamsin"]),
        ("Then 400 came, according to Solvei Tamsin.", ["Solvei Tamsin"]),
        ("“It was 400,” said Oskar Brandvold.", ["Oskar Brandvold"]),
        ("Solvei Tamsin, in a long letter, insisted that 400 came.", ["Solvei Tamsin"]),
        ("Solvei Tamsin won 400 votes.", []),
    ],
)
def test_speakers(first, text, speakers):
    passage = first(text)
    assert [r.entity.name for r in passage.referents if is_speaker(r, passage.sentence)] == speakers


@pytest.mark.parametrize(
    ("text", "oblique"),
    [
        ("Then 400 votes parted Solvei Tamsin from Oskar Brandvold.", ["Oskar Brandvold"]),
        ("Solvei Tamsin was 400 votes ahead of Oskar Brandvold.", ["Oskar Brandvold"]),
        ("Solvei Tamsin and Oskar Brandvold had 400 votes.", []),
    ],
)
def test_names_behind_a_preposition(first, text, oblique):
    passage = first(text)
    assert [r.entity.name for r in passage.referents if is_oblique(r, passage.sentence)] == oblique


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("He won, but she had 400 votes.", " she had"),
        ("He won; she had 400 votes.", "she had"),
        ("He won — she had 400 votes.", " she had"),
        ("She had 400 votes.", "She had"),
    ],
)
def test_clauses(first, text, starts):
    sentence = first(text).sentence
    place = clause_start(sentence, sentence.quantities[0].start)
    assert sentence.document.text[place:].startswith(starts)


def test_a_number_s_own_words_end_at_the_next_number(first):
    sentence = first("Tamsin had 400 votes and Brandvold 300 votes.").sentence
    assert own_words(sentence, sentence.quantities[0]) == " votes and Brandvold "
    assert own_words(sentence, sentence.quantities[1]) == " votes."
