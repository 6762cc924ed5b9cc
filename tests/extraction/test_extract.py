"""An article's claims: what the reader says of them, where they stand, and that nothing but the article decides."""

from datetime import date

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.extraction.article import LEAST
from lamayor_check.extraction.extract import extract
from lamayor_check.extraction.pipeline import load

ELECTION = "Solvei Tamsin leads the primary for mayor of Brannock"


def test_metric_and_modality_are_what_the_reader_says(read_as):
    (claim,) = read_as("officers:pledged", "Tamsin promised 340 officers.", title=ELECTION)
    assert (claim.text, claim.metric, claim.modality) == ("340", "officers", "pledged")


def test_a_metric_that_no_rule_describes_is_other(read_as):
    (claim,) = read_as("moonbeams", "Tamsin promised 340 officers.", title=ELECTION)
    assert claim.metric == "other"


class EvenlySure:
    """A reader that is as sure of every number as of any, times and days among them; it notes what it was asked."""

    def __init__(self, told, claim):
        self._told, self._claim, self.asked = told, claim, []

    def read(self, document, numbers):
        self.asked.append([document.text[n.start : n.end] for n in numbers])
        return [replace(reading, claim=self._claim) for reading in self._told.read(document, numbers)]


@pytest.mark.parametrize(("sure", "claims"), [(LEAST, 3), (LEAST - 0.0001, 0)])
def test_a_number_is_a_claim_where_that_is_likelier_than_not(make_document, told_reader, rulebook, sure, claims):
    reader = EvenlySure(told_reader("vote_share"), sure)
    document = make_document("At 10:15 p.m. Tuesday, Tamsin had 41% of the vote.", title=ELECTION)
    assert len(extract(document, rulebook, None, reader)) == claims
    assert reader.asked == [["10:15 p.m.", "Tuesday", "41%"]]


def test_a_reader_is_asked_nothing_where_there_are_no_numbers(make_document, told_reader, rulebook):
    reader = EvenlySure(told_reader("other"), 1.0)
    assert extract(make_document("The clerk went home.", title=ELECTION), rulebook, None, reader) == ()
    assert reader.asked == []


def test_a_time_of_day_and_a_day_have_values_of_their_own(make_document, told_reader, rulebook):
    document = make_document("Polls close at 10:15 p.m. on Tuesday.", title=ELECTION)
    clock, day = extract(document, rulebook, None, EvenlySure(told_reader("clock"), 1.0))
    assert (clock.text, clock.unit, clock.value) == ("10:15 p.m.", "clock", 22 * 60 + 15)
    assert (day.text, day.unit, day.value) == ("Tuesday", "date", date(2031, 6, 3).toordinal())


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Tamsin had about 41% of the vote.", "41%"),
        ("Tamsin had nearly 41 percent of the vote.", "41 percent"),
        ("Tamsin spent more than $1.2 million on ads.", "$1.2 million"),
        ("Tamsin spent tens of millions of her own money on ads.", "tens of millions"),
        ("Two-thirds of voters stayed home.", "Two-thirds"),
        ("Some 252,476 ballots were cast.", "252,476"),
        ("A dozen candidates ran.", "dozen"),
        ("Between 28,800 and 34,000 people came.", "28,800 and 34,000"),
        ("The city will spend £3bn on trams.", "£3bn"),
    ],
)
def test_a_quotation_is_the_number_with_what_belongs_to_it(read_as, text, number):
    (claim,) = read_as("other", text, title=ELECTION)
    assert claim.text in (number, f"A {number}")
    assert claim.sentence == text


TEXTS = [
    "Solvei Tamsin had 41% of the vote to Oskar Brandvold’s 37%, Solvei Tamsin said.",
    "“I won 51 percent,” Brandvold told reporters; she had 48.9 percent.",
    "With 62% of precincts reporting, Tamsin led 52–48.",
    "Tamsin promised to hire 500 police officers.\nThe city has 3,100 officers.",
    "Zoë Ibarré – 12,402 (41.2%)",
    "Sales rose 42% to $31.4 million from $22.1 million — “a record” (so far).",
    "Voters passed Measure Q, 53% to 47%, at 10:15 p.m. Tuesday. 🚋 12,000 people came.",
    "A poll of 803 likely voters put Tamsin at 41%, with 12% undecided.",
    "Call 555-0142. She is 47. £3bn, ₹2.4 lakh and 1 500 kg were found.",
]
ARTICLES = st.builds(
    lambda parts, gaps: "".join(part + gap for part, gap in zip(parts, gaps, strict=False)),
    st.lists(st.sampled_from(TEXTS), min_size=1, max_size=5),
    st.lists(st.sampled_from([" ", "\n\n", "\r\n\r\n", "  ", "\u00a0 "]), min_size=5, max_size=5),
)
QUICK = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(ARTICLES)
@QUICK
def test_every_quotation_is_a_slice_of_the_article(make_document, told_reader, rulebook, text):
    document = make_document(text, title=ELECTION)
    for claim in extract(document, rulebook, load(), EvenlySure(told_reader("vote_share"), 1.0)):
        assert document.text[claim.start : claim.end] == claim.text
        within = claim.sentence_start + len(claim.sentence)
        assert document.text[claim.sentence_start : within] == claim.sentence
        assert claim.sentence_start <= claim.start < claim.end <= within
        lines = document.text[: claim.start].replace("\r\n", "\n").split("\n")
        assert (claim.line, claim.column) == (len(lines), len(lines[-1]) + 1)


@given(st.text(alphabet="Tamsin had1234567890%$,.;:’“” votes\n(–)", max_size=120))
@QUICK
def test_any_text_is_read(make_document, told_reader, rulebook, text):
    document = make_document(f"x {text}", title="")
    claims = extract(document, rulebook, load(), EvenlySure(told_reader("vote_share"), 1.0))
    assert [claim.start for claim in claims] == sorted({claim.start for claim in claims})
    for claim in claims:
        assert document.text[claim.start : claim.end] == claim.text
        assert claim.lower is None or claim.upper is None or claim.lower <= claim.upper


def test_two_runs_give_the_same_and_no_other_article_counts(make_document, rulebook, reader):
    nlp = load()
    documents = [make_document(text, title=ELECTION, name=f"{n}.txt") for n, text in enumerate(TEXTS)]
    alone = {d.id: extract(d, rulebook, nlp, reader) for d in documents}
    assert {d.id: extract(d, rulebook, nlp, reader) for d in reversed(documents)} == alone
    again = {d.id: extract(d, rulebook, nlp, reader) for d in documents}
    assert msgspec.json.encode(alone) == msgspec.json.encode(again)


def test_claims_are_written_and_read_back(read):
    claims = read(" ".join(TEXTS), title=ELECTION)
    assert msgspec.json.decode(msgspec.json.encode(claims), type=tuple[Claim, ...]) == claims


def test_ids_are_the_document_and_the_place(read):
    claims = read(" ".join(TEXTS), title=ELECTION, name="desk/one.txt")
    assert all(claim.id == f"desk/one.txt:{claim.start}" for claim in claims)
    assert len({claim.id for claim in claims}) == len(claims)


@pytest.mark.parametrize(
    ("text", "value", "lower", "upper", "bound", "unit"),
    [
        ("Tamsin had 41% of the vote.", "41", "40.5", "41.5", "exact", "percent"),
        ("Tamsin had 51.2% of the vote.", "51.2", "51.15", "51.25", "exact", "percent"),
        ("Tamsin received 12,402 votes.", "12402", "12402", "12402", "exact", "vote"),
        ("Tamsin spent $1.2 million on ads.", "1200000", "1150000", "1250000", "exact", "USD"),
        ("Tamsin spent more than $2 million on ads.", "2000000", "2000000", None, "at_least", "USD"),
        ("Tamsin spent tens of millions of dollars on ads.", None, "20000000", "100000000", "range", "USD"),
    ],
)
def test_values(read_race, text, value, lower, upper, bound, unit):
    (claim,) = read_race(text, title=ELECTION)
    found = [None if number is None else format(number, "f") for number in (claim.value, claim.lower, claim.upper)]
    assert [n and n.rstrip("0").rstrip(".") if n and "." in n else n for n in found] == [value, lower, upper]
    assert (claim.bound, claim.unit) == (bound, unit)


def test_without_a_tree_there_are_claims_all_the_same(make_document, rulebook, reader):
    document = make_document(" ".join(TEXTS), title=ELECTION)
    plain, parsed = (extract(document, rulebook, nlp, reader) for nlp in (None, load()))
    assert [claim.start for claim in plain] == [claim.start for claim in parsed]


def test_bare_figures_of_a_column_are_in_one_unit(read_as):
    rows = ["Nurses | 96 | 41", "Cooks | 27 | 33", "Porters | 31 | 26", "Drivers | 12 | 18"]
    text = "Nurses go first\n\nNurses and cooks, porters and drivers learnt on Tuesday who is to go.\n\n" + "\n".join(
        rows
    )
    told = {"27": "vote_share", "41": "vote_share", "33": "vote_share", "18": "vote_share"}
    found = {c.text: c.unit for c in read_as(lambda number: told.get(number, "jobs"), text) if "|" in c.sentence}
    assert [found[number] for number in ("96", "27", "31", "12")] == ["count"] * 4
    assert [found[number] for number in ("41", "33", "26", "18")] == ["percent"] * 4
