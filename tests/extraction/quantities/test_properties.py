"""What holds of every text, and of every number in each of its written forms."""

import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lamayor_check.claims.quantity import NOT_CLAIMS
from lamayor_check.extraction.quantities.find import find
from lamayor_check.extraction.quantities.numerals import from_words

SMALL = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SCALES = [(10**9, "billion"), (10**6, "million"), (10**3, "thousand")]
COUNTS = st.integers(2, 10**12 - 1)
NEWS = st.text(alphabet=st.sampled_from("0123456789 .,-–%$£€()'½abmkthonefivepercntdzAM\n"), max_size=80)
PIECES = [
    *("one", "two", "half", "a", "third", "dozen", "hundred", "million", "of", "in", "to", "and", "percent", "points"),
    *(
        "from",
        "between",
        "about",
        "over",
        "5",
        "41%",
        "$3",
        "May",
        "2030",
        "-",
        "twenty-two",
        "1,000",
        ",",
        ".",
        "votes",
    ),
    *("people", "first", "p.m.", "at", "or so", "£", "€2bn", "was", "up", "by", "7-", "No."),
]
WORDS = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)


def spelt(n):
    for scale, name in SCALES:
        if n >= scale:
            rest = n % scale
            return f"{spelt(n // scale)} {name}" + (f" {spelt(rest)}" if rest else "")
    if n >= 100:
        return f"{SMALL[n // 100]} hundred" + (f" and {spelt(n % 100)}" if n % 100 else "")
    if n >= 20:
        return TENS[n // 10] + (f"-{SMALL[n % 10]}" if n % 10 else "")
    return SMALL[n]


def indian(n):
    head, tail = divmod(n, 1000)
    groups = []
    while head:
        head, group = divmod(head, 100)
        groups.append(f"{group:02}" if head else str(group))
    return ",".join([*reversed(groups), f"{tail:03}"]) if groups else str(tail)


FORMS = {
    "digits": lambda n: f"{n} people",
    "commas": lambda n: f"{n:,} people",
    "narrow spaces": lambda n: f"{n:,} people".replace(",", "\u202f"),
    "no-break spaces": lambda n: f"{n:,} people".replace(",", "\u00a0"),
    "Indian groups": lambda n: f"{indian(n)} people",
    "full width": lambda n: f"{n} people".translate({ord(str(d)): chr(0xFF10 + d) for d in range(10)}),
    "Arabic digits": lambda n: f"{n} people".translate({ord(str(d)): chr(0x0660 + d) for d in range(10)}),
    "words": lambda n: f"{spelt(n)} people",
    "capitals": lambda n: f"{spelt(n).capitalize()} people",
}


@pytest.mark.parametrize("form", FORMS)
@given(n=COUNTS)
def test_a_count_reads_back_from_each_form(form, n):
    text = FORMS[form](n)
    (found,) = find(text)
    assert (found.value, found.kind, found.text) == (n, "count", text.removesuffix(" people"))


UNITS = [
    ("{}%", "percent", "percent", 1),
    ("{} per cent", "percent", "percent", 1),
    ("{} percentage points", "points", "points", 1),
    ("${}", "money", "USD", 1),
    ("£{}m", "money", "GBP", 10**6),
    ("€{} billion", "money", "EUR", 10**9),
    ("{} million dollars", "money", "USD", 10**6),
    ("Rs {} crore", "money", "INR", 10**7),
    ("{} basis points", "points", "points", Decimal("0.01")),
]


@pytest.mark.parametrize(("form", "kind", "unit", "factor"), UNITS, ids=[unit[0] for unit in UNITS])
@given(number=st.decimals(Decimal("0.1"), 999, places=2))
def test_a_decimal_reads_back_with_its_unit(form, kind, unit, factor, number):
    text = form.format(number)
    (found,) = find(f"It was {text}.")
    assert (found.value, found.kind, found.unit, found.text) == (number * factor, kind, unit, text)


@given(n=st.integers(0, 10**15))
def test_number_words_are_read_to_their_end(n):
    tokens = spelt(n % 10**12).replace("-", " ").split()
    assert from_words([*tokens, "voters"]) == (n % 10**12, len(tokens))


@given(low=st.integers(1, 10**6), more=st.integers(1, 10**6))
def test_a_range_keeps_its_ends(low, more):
    (found,) = find(f"Between {low:,} and {low + more:,} people came.")
    assert (found.value, found.lower, found.upper, found.bound) == (None, low, low + more, "range")


@given(text=st.one_of(st.text(max_size=60), NEWS, WORDS))
def test_spans_quote_the_text_in_order_and_intervals_hold_the_value(text):
    end = 0
    for found in find(text):
        assert text[found.start : found.end] == found.text
        assert end <= found.start < found.end
        end = found.end
        if found.value is not None and found.kind not in NOT_CLAIMS:
            assert found.lower is None or found.lower <= found.value
            assert found.upper is None or found.value <= found.upper
        if found.lower is not None and found.upper is not None:
            assert found.lower <= found.upper


@given(text=st.one_of(st.text(max_size=60), NEWS, WORDS))
def test_pairs_are_two_neighbours(text):
    paired = [found for found in find(text) if found.pair >= 0]
    assert [found.pair for found in paired] == [number for number in range(len(paired) // 2) for _ in range(2)]
    assert all(found.pair_kind for found in paired)


@given(text=st.one_of(NEWS, WORDS))
def test_what_stands_before_on_other_lines_changes_nothing(text):
    alone = find(text)
    later = find("Nothing here.\n\n" + text)
    assert [(q.text, q.kind, q.value) for q in later] == [(q.text, q.kind, q.value) for q in alone]


LONG = [
    "7",
    "1,111",
    "1 ",
    "1,",
    "one ",
    "a ",
    "a hundred and ",
    "1-",
    "1 to ",
    "$",
    "½",
    "1.",
    "x1",
    "from 1% to 2% ",
    "(",
    " ",
]


def calls(text):
    """How many functions are called to find the numbers of a text, Python's own among them."""
    count = 0

    def note(frame, event, argument):
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        find(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", LONG)
def test_twice_the_text_is_twice_the_work(piece):
    few = 2_000 // len(piece)
    assert calls(piece * 2 * few) <= 2.1 * calls(piece * few) + 100


def test_a_line_of_a_million_digits_is_no_quantity():
    (found,) = find("7" * 1_000_000)
    assert found.kind == "name"


@pytest.mark.parametrize("text", ["1e999", "1e-999", "10^400"])
def test_a_power_beyond_reach_is_no_quantity(text):
    assert [found.kind for found in find(text)] == ["name"]


def test_the_pass_needs_no_parser():
    code = "import sys, lamayor_check.extraction.quantities.find as f; f.find('41%'); print('spacy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
