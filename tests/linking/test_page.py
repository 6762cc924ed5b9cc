"""An article as linking looks at it."""

import numpy as np
import pytest
from msgspec.structs import replace

from lamayor_check.claims.claim import Scope
from lamayor_check.linking.evidence import evidence
from tests.checking.build import claim

SAID = "The harbour wreck cost the port of Tarn Hollow 41 divers and, the treasurer said, 12 boats of the old fleet."
REST = "The treasurer resigned after 9 years."


@pytest.fixture
def told(page_of):
    def number(value, sentence, offset, **more):
        start = offset + sentence.index(str(value))
        return claim(value, start=start, metric="other", subject=None, sentence=sentence, sentence_start=offset, **more)

    return page_of(
        number(9, REST, len(SAID) + 1, link=bytes([0, 5])),
        number(41, SAID, 0, words=["divers"], link=bytes([3, 4])),
        number(12, SAID, 0, link=b""),
    )


def test_claims_are_in_order_with_their_vectors(told):
    assert told.document == "a.txt"
    assert [s.claim.text for s in told.said] == ["41", "12", "9"]
    np.testing.assert_allclose(told.vectors, [[0.6, 0.8], [0, 0], [0, 1]], atol=1e-6)


def test_a_word_tells_more_where_fewer_sentences_have_it(told):
    words = told.said[0].sentence
    assert words["wreck"] > words["treasurer"] > 0
    assert "the" not in words


def test_the_nearest_words_of_a_number(told):
    first, second, _ = told.said
    assert {"port", "tarn", "hollow", "diver"} <= first.near.keys()
    assert "boat" in second.near
    assert "harbour" not in second.near
    assert all(first.sentence[word] == weight for word, weight in first.near.items())


def test_what_stands_beside_a_number(told):
    first, second, last = told.said
    assert (first.beside, second.beside, last.beside) == ((1,), (0,), ())
    assert first.values == {("count", "12")}
    assert first.clause == {"diver"}


def test_where_in_its_article_a_number_stands(told):
    places = [s.place for s in told.said]
    assert places == sorted(places)
    assert 0 <= places[0] < places[-1] == 1


def test_what_a_number_was_and_what_it_rose_by(page_of):
    said = "The toll rose by 7 to 31 from 24."
    row = [claim(v, start=said.index(str(v)), metric="deaths", sentence=said, sentence_start=0) for v in (7, 31, 24)]
    assert [(s.is_step, s.is_former) for s in page_of(*row).said] == [(True, False), (False, False), (False, True)]


def test_a_number_in_words_is_no_word_of_its_sentence(page_of):
    said = "Some fourteen ferries sank off Orrin."
    one = claim(14, start=5, metric="other", sentence=said, sentence_start=0, as_of=None)
    from msgspec.structs import replace

    (found,) = page_of(replace(one, text="fourteen", end=13)).said
    assert set(found.sentence) == {"ferri", "sank", "orrin"}


def test_an_article_without_claims_and_one_whose_claims_have_no_place(page_of):
    assert page_of().said == ()
    (found,) = page_of(claim(41, sentence_start=0)).said
    assert found.place == 0


def sums(page_of, *written, document="a.txt"):
    """An article with these sums, each in a sentence of its own."""
    return page_of(*(
        replace(claim(5, document, 100 * n, metric="spending", unit=unit), text=text, sentence=f"It cost {text}.")
        for n, (text, unit) in enumerate(written)
    ))  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "are_held"),
    [
        (("$5", "USD"), ("A$5", "AUD"), True),
        (("US$5", "USD"), ("A$5", "AUD"), False),
        (("A$5", "AUD"), ("C$5", "CAD"), False),
        (("$5", "USD"), ("5 pesos", "MXN"), True),
        (("5 dollars", "USD"), ("5 pesos", "MXN"), False),
        (("5 kroner", "NOK"), ("DKK 5", "DKK"), True),
        (("K5m", "ZMW"), ("5m kina", "PGK"), True),
        (("K5m", "ZMW"), ("5m kwacha", "ZMW"), True),
        (("5m kwacha", "ZMW"), ("5m kina", "PGK"), False),
        (("$5", "USD"), ("€5", "EUR"), False),
        (("5", "USD"), ("A$5", "AUD"), True),
    ],
)
def test_sums_of_one_sign_are_held_against_each_other(page_of, one, other, are_held):
    (found,) = evidence([(sums(page_of, one), sums(page_of, other, document="b.txt"))])
    assert (len(found.pairs) == 1) is are_held


def test_beside_a_named_currency_a_sign_is_of_its_own(page_of):
    """`C$5m ($3.7m)` leaves no doubt about the second."""
    both = sums(page_of, ("C$5", "CAD"), ("$5", "USD"))
    (found,) = evidence([(both, sums(page_of, ("C$5", "CAD"), document="b.txt"))])
    assert found.pairs == ((0, 0),)


def test_a_currency_that_nobody_names_is_no_count(page_of):
    crowns = page_of(claim(412, metric="profit", unit="count", scope=Scope(noun="crown")))
    assert crowns.said[0].kind == sums(page_of, ("SEK 412", "SEK")).said[0].kind
