"""An article's claims: what is one and what is none, where it stands, and that nothing but the article decides."""

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lamayor_check.claims.claim import Claim
from lamayor_check.extraction.extract import extract
from lamayor_check.extraction.pipeline import load

ELECTION = "Solvei Tamsin leads the primary for mayor of Brannock"


@pytest.mark.parametrize(
    "text",
    [
        "Call 555-0142 for help.",
        "Call +44 20 7946 0958 for help.",
        "The clerk is at 1400 Harbor Road.",
        "Wim Aldous, 47, lives here.",
        "The 63-year-old retired.",
        "Watch it on Channel 7 at 9 p.m.",
        "She finished third, and he came 12th.",
        "The vote is on June 3, 2031.",
        "It happened in 2029 and again in the 2020s.",
        "The count went on for three hours.",
        "She has two sons.",
        "The two candidates met.",
        "It stands 400 miles away.",
        "They met at a 90-foot tower.",
        "Route 66 is shut.",
        "She is one of them, and he is another.",
        "The Rovers beat the Albion 3-1 in the cup final.",
    ],
)
def test_what_is_no_claim(read, text):
    assert read(text, title="News from Brannock") == ()


def test_numbers_that_open_lines_are_no_claims(read):
    assert read("1. Vote early.\n\n2. Bring a pencil.\n\n3. Go home.", title="How to vote") == ()


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
def test_a_quotation_is_the_number_with_what_belongs_to_it(read, text, number):
    (claim,) = read(text, title=ELECTION)
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
def test_every_quotation_is_a_slice_of_the_article(make_document, rulebook, text):
    document = make_document(text, title=ELECTION)
    for claim in extract(document, rulebook, load()):
        assert document.text[claim.start : claim.end] == claim.text
        within = claim.sentence_start + len(claim.sentence)
        assert document.text[claim.sentence_start : within] == claim.sentence
        assert claim.sentence_start <= claim.start < claim.end <= within
        lines = document.text[: claim.start].replace("\r\n", "\n").split("\n")
        assert (claim.line, claim.column) == (len(lines), len(lines[-1]) + 1)


@given(st.text(alphabet="Tamsin had1234567890%$,.;:’“” votes\n(–)", max_size=120))
@QUICK
def test_any_text_is_read(make_document, rulebook, text):
    document = make_document(f"x {text}", title="")
    claims = extract(document, rulebook, load())
    assert [claim.start for claim in claims] == sorted({claim.start for claim in claims})
    for claim in claims:
        assert document.text[claim.start : claim.end] == claim.text
        assert claim.lower is None or claim.upper is None or claim.lower <= claim.upper


def test_two_runs_give_the_same_and_no_other_article_counts(make_document, rulebook):
    nlp = load()
    documents = [make_document(text, title=ELECTION, name=f"{n}.txt") for n, text in enumerate(TEXTS)]
    alone = {d.id: extract(d, rulebook, nlp) for d in documents}
    assert {d.id: extract(d, rulebook, nlp) for d in reversed(documents)} == alone
    assert msgspec.json.encode(alone) == msgspec.json.encode({d.id: extract(d, rulebook, nlp) for d in documents})


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
def test_values(read, text, value, lower, upper, bound, unit):
    (claim,) = read(text, title=ELECTION)
    found = [None if number is None else format(number, "f") for number in (claim.value, claim.lower, claim.upper)]
    assert [n and n.rstrip("0").rstrip(".") if n and "." in n else n for n in found] == [value, lower, upper]
    assert (claim.bound, claim.unit) == (bound, unit)


def test_without_a_tree_there_are_claims_all_the_same(make_document, rulebook):
    document = make_document(" ".join(TEXTS), title=ELECTION)
    assert [c.start for c in extract(document, rulebook, None)] == [
        c.start for c in extract(document, rulebook, load())
    ]
