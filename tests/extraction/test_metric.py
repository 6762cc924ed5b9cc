"""What a number is of: the rule packs' cues decide, the heaviest first, the nearest among equals."""

from pathlib import Path

import pytest

from lamayor_check.extraction.metric import compiled
from lamayor_check.rulebook.load import load

ELECTION = "Solvei Tamsin leads the primary for mayor of Brannock"
LEAD = "Solvei Tamsin and Oskar Brandvold ran for mayor of Brannock in the primary, Solvei Tamsin said. "


@pytest.mark.parametrize(
    ("text", "number", "metric"),
    [
        ("Tamsin had 41% of the vote.", "41%", "vote_share"),
        ("Tamsin received 12,402 votes.", "12,402", "vote_count"),
        ("Tamsin led by 3.2 points.", "3.2 points", "margin"),
        ("Tamsin led Brandvold by 4,318 votes.", "4,318", "margin"),
        ("Turnout was 38%.", "38%", "turnout"),
        ("With 62% of precincts reporting, she led.", "62%", "counted_share"),
        ("Crews had counted 43% of the ballots.", "43%", "counted_share"),
        ("There are five candidates on the ballot.", "five", "candidates"),
        ("A poll of 803 likely voters was out.", "803", "sample_size"),
        ("The poll’s margin of error was 3.5 points.", "3.5 points", "margin_of_error"),
        ("In the poll, 41% of likely voters backed Tamsin.", "41%", "poll_share"),
        ("Tamsin has spent $4.2 million on the race.", "$4.2 million", "spending"),
        ("Brandvold raised $1.9 million from donors.", "$1.9 million", "fundraising"),
    ],
)
def test_metrics_of_an_election(read, text, number, metric):
    assert (number, metric) in [(c.text, c.metric) for c in read(LEAD + text, title=ELECTION)]


@pytest.mark.parametrize(
    ("text", "number", "metric"),
    [
        ("The fire killed 41 people.", "41", "deaths"),
        ("The death toll rose to 41.", "41", "deaths"),
        ("The blast injured 230 people.", "230", "injuries"),
        ("Another 12 people are missing.", "12", "missing"),
        ("Crews rescued 88 people.", "88", "rescued"),
        ("Some 4,000 residents were evacuated.", "4,000", "evacuated"),
        ("Police arrested 14 people.", "14", "arrests"),
        ("The police department has 9,200 sworn officers.", "9,200", "officers"),
        ("Police put the crowd at 40,000.", "40,000", "crowd"),
        ("The company will cut 400 jobs.", "400", "jobs"),
        ("The council passed a budget of $310 million.", "$310 million", "budget"),
        ("A ticket costs $41.", "$41", "price"),
        ("The city pledged to build 1,200 homes.", "1,200", "units_pledged"),
        ("The Alder Party won 31 seats in the assembly.", "31", "seats"),
        ("The bridge carries 31 trams.", "31", "other"),
    ],
)
def test_metrics_of_other_news(read, text, number, metric):
    assert (number, metric) in [(c.text, c.metric) for c in read(text, title="News from Brannock")]


def test_a_number_without_words_of_its_own_is_of_what_the_one_before_it_is(read):
    claims = read(LEAD + "Tamsin has raised $4.2 million from donors, Brandvold $1.9 million.", title=ELECTION)
    assert [(c.text, c.metric) for c in claims] == [("$4.2 million", "fundraising"), ("$1.9 million", "fundraising")]


def test_cues_are_asked_heaviest_first(rulebook):
    weights = [cue.weight for cue in compiled(rulebook)]
    assert weights == sorted(weights, reverse=True)
    assert {cue.metric for cue in compiled(rulebook)} <= {metric.name for metric in rulebook.metrics}


PACK = """\
title: hives
units: [count]
subject: place
time: snapshot
match: [place]
material: {relative: 0.01}
hedge: 0.05
kinds: [value]
message: "hives: {values}"
why: A test.
cues:
  - {weight: 99, noun: [beehive]}
examples:
  flag: [{a: "Brannock has 40 beehives.", b: "Brannock has 60 beehives."}]
  accept: [{a: "Brannock has 40 beehives.", b: "Brannock has 40 beehives."}]
"""


def test_a_new_pack_is_a_new_metric_and_nothing_else(tmp_path: Path, make_document):
    from lamayor_check.extraction.extract import extract
    from lamayor_check.extraction.pipeline import load as pipeline

    (tmp_path / "farming").mkdir()
    (tmp_path / "farming" / "hives.yml").write_text(PACK, encoding="utf-8")
    document = make_document("Brannock has 40 beehives and 31 trams.", title="News from Brannock")
    claims = extract(document, load((tmp_path,)), pipeline())
    assert [(c.text, c.metric, c.unit) for c in claims] == [("40", "hives", "beehive"), ("31", "other", "tram")]


@pytest.mark.parametrize(
    ("text", "number", "metric"),
    [
        ("Organisers counted 9,000 marchers in Brannock. The police now say 4,500.", "4,500", "crowd"),
        ("The fire killed 41 people in Brannock. The ministry puts the figure at 52.", "52", "deaths"),
        ("Turnout was 38%. At the last election it was 44%.", "44%", "turnout"),
        ("The fire killed 41 people in Brannock. The insurer said 9,000.", "9,000", "other"),
        ("The Geological Survey raised the magnitude from 6.1 to 6.4.", "6.4", "other"),
    ],
)
def test_a_figure_put_for_one_before_it_is_of_the_same_metric(read, text, number, metric):
    assert (number, metric) in [(c.text, c.metric) for c in read(text, title="News from Brannock")]
