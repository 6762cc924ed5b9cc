"""Windows of an article: numbers hidden, every number in one window, headline and lead in all."""

import re
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lamayor_check.reader.windows import HEAD, KINDS, LENGTH, Number, masked, windows


class Words:
    def encode(self, text, add_special_tokens):
        spans = [m.span() for m in re.finditer(r"\w+|[^\w\s]", text)]
        return SimpleNamespace(ids=[0] * len(spans), offsets=spans)


@pytest.fixture(scope="module")
def tokenizer():
    """One wordpiece a word or mark."""
    return Words()


@pytest.mark.parametrize(
    ("text", "number", "kind", "hidden"),
    [
        ("had 41% of", "41%", "percent", "had 00% of"),
        ("about four people", "four", "count", "about 0    people"),
        ("$1.2 million more", "$1.2 million", "money", "$0.0 million more"),
        ("two-thirds of", "two-thirds", "share", "0  -0      of"),
        ("in 2031 they", "2031", "year", "in 2031 they"),
        ("on May 28 they", "May 28", "date", "on May 28 they"),
        ("at 3:49 p.m.", "3:49 p.m.", "time", "at 0:00 p.m."),
    ],
)
def test_values_are_hidden_and_places_stay(text, number, kind, hidden):
    at = text.index(number)
    assert masked(text, [Number(at, at + len(number), kind)]) == hidden


@given(st.text(max_size=80), st.integers(0, 60), st.integers(1, 20), st.sampled_from(KINDS))
def test_a_hidden_text_is_as_long_as_before(text, start, size, kind):
    number = Number(min(start, len(text)), min(start + size, len(text)), kind)
    assert len(masked(text, [number])) == len(text)


def article(words):
    text = " ".join(f"word{i}" if i % 20 else "7" for i in range(1, words + 1))
    numbers = [Number(i, i + 1, "count") for i, c in enumerate(text) if text[max(0, i - 1) : i + 2] == " 7 "]
    return text, numbers


def test_a_short_article_is_one_window(tokenizer):
    text, numbers = article(100)
    (window,) = windows(text, numbers, tokenizer, 30)
    assert len(window.ids) == len(window.starts) == len(window.kinds) == 102
    assert [n.index for n in window.numbers] == list(range(len(numbers)))
    for placed in window.numbers:
        assert text[window.starts[placed.first] : window.ends[placed.stop - 1]] == "7"


@pytest.mark.parametrize("words", [447, 600, 1000, 2500])
def test_every_number_of_a_long_article_is_in_one_window_and_the_lead_in_all(tokenizer, words):
    text, numbers = article(words)
    found = windows(text, numbers, tokenizer, 200)
    assert sorted(n.index for w in found for n in w.numbers) == list(range(len(numbers)))
    assert all(len(w.ids) <= LENGTH for w in found)
    assert len({w.starts[1:10] for w in found}) == 1
    for window in found:
        for placed in window.numbers:
            assert text[window.starts[placed.first] : window.ends[placed.stop - 1]] == "7"


def test_the_head_is_bounded(tokenizer):
    text, numbers = article(1200)
    first, second = windows(text, numbers, tokenizer, len(text))[:2]
    shared = set(first.starts) & set(second.starts) - {-1}
    assert HEAD <= len(shared) < LENGTH
