"""What an explanation says is true of the claims that it stands over."""

import pytest

from lamayor_check.checking.disagreements import Quarrel
from lamayor_check.checking.judging import of_order, of_quarrel
from lamayor_check.checking.order import Lead
from lamayor_check.checking.shared import is_stub, shared_moment, shared_name, shared_scope, silence, spelled
from lamayor_check.claims.claim import ELSEWHERE, AsOf, Filled, Scope, Subject
from lamayor_check.job import Settings, check
from lamayor_check.rulebook.load import load
from tests.checking.build import at, claim


@pytest.fixture(scope="module")
def metric():
    return {m.name: m for m in load().metrics}.__getitem__


def told(conflict):
    return {reason.kind: reason.text for reason in conflict.explanation}


def of_votes(**more):
    return {"metric": "vote_count", "published": "2030-06-05", **more}


def test_the_article_that_leaves_the_moment_unsaid_is_named(conflicts_of):
    said = claim(6_377, "wire.txt", **of_votes(as_of=at("2030-06-05")))
    (found,) = conflicts_of(said, claim(6_733, "radio.txt", **of_votes(as_of=None)))
    assert told(found)["reconcile"] == (
        "they can be of different moments: radio.txt does not say as of when its 6,733 held"
    )
    assert "as of" not in found.message
    assert "as of" not in told(found)["comparable"]


def test_neither_is_said_to_say_where_neither_does(conflicts_of):
    both = [claim(6_377, **of_votes(as_of=None)), claim(6_733, "b.txt", **of_votes(as_of=None))]
    (found,) = conflicts_of(*both)
    assert told(found)["reconcile"].endswith("a.txt and b.txt do not say as of when their figures held")


def test_two_that_both_say_when_are_not_said_to_leave_it_unsaid(conflicts_of):
    call, day = AsOf(text="when the AP called", mark="call", by="ap"), at("2030-06-05")
    (found,) = conflicts_of(claim(6_377, **of_votes(as_of=call)), claim(6_733, "b.txt", **of_votes(as_of=day)))
    assert "not say" not in told(found)["reconcile"]
    assert "“when the AP called”, the other “2030-06-05”" in told(found)["reconcile"]
    assert "called" not in found.message


def test_files_of_one_name_are_told_apart(metric):
    pair = claim(41, "a/x.txt", as_of=None), claim(31, "b/x.txt", as_of=at("2030-06-05"))
    assert silence([pair], metric("vote_share")) == "a/x.txt does not say as of when its 41% held"


def test_one_moment_that_both_say_is_not_called_two(metric):
    pair = claim(41, as_of=at("2030-06-05")), claim(31, "b.txt", as_of=at("2030-06-05"))
    assert silence([pair], metric("vote_share")) == ""


def test_a_filled_part_is_named_with_where_it_was_found(conflicts_of):
    one = claim(41, filled=(Filled("subject", "headline"),))
    (found,) = conflicts_of(one, claim(31, "b.txt"))
    assert told(found)["reconcile"] == (
        "whom 41% is said of is not said in its sentence but taken from the headline in a.txt, and could be another"
    )


def test_a_hedge_is_quoted_with_its_number(conflicts_of):
    (found,) = conflicts_of(claim(41, bound="approx", cue="about"), claim(21, "b.txt"))
    assert told(found)["reconcile"] == "“about 41%” is meant more loosely than the rule reads it"


def test_a_guessed_stage_is_not_told(conflicts_of):
    (found,) = conflicts_of(claim(41, stage="runoff"), claim(31, "b.txt", stage="runoff"))
    assert "runoff" not in told(found)["comparable"]


def test_a_stage_that_both_sentences_name_is_told(conflicts_of):
    said = {"stage": "runoff", "sentence": "41% it was in the run-off."}
    (found,) = conflicts_of(claim(41, **said), claim(31, "b.txt", **said))
    assert "in the runoff" in told(found)["comparable"]


def test_a_place_is_told_as_it_is_spelled_and_only_where_both_say_it():
    scope = Scope(place="mcallen county", period="2030-Q3", population="likely voter", per="month")
    full = "In the third quarter of 2030, 41 likely voters a month left McAllen County."
    both = [[claim(41, scope=scope, sentence=full)], [claim(31, "b", scope=scope, sentence=full)]]
    assert shared_scope(both) == Scope(
        place="McAllen County", period="the third quarter of 2030", population="likely voter", per="month"
    )
    bare = [both[0], [claim(31, "b", scope=scope)]]
    assert shared_scope(bare) == Scope()


def test_a_name_that_was_cut_is_not_told(metric):
    cut = Scope(place="st")
    both = [[claim(v, d, subject="St.", scope=cut, sentence="41 in St. Orrin.")] for v, d in ((41, "a"), (31, "b"))]
    assert shared_name(both, metric("deaths")) == ""
    assert shared_scope(both).place == ""
    assert is_stub("Mt.")
    assert not is_stub("No")


def test_a_subject_that_a_sentence_does_not_name_is_not_told_where_the_rule_does_not_ask_for_it(metric):
    both = [[claim(41, metric="deaths", subject="Orrin")], [claim(31, "b", metric="deaths", subject="Orrin")]]
    assert shared_name(both, metric("deaths")) == ""
    assert shared_name(both, metric("vote_share")) == "Orrin"


def test_words_are_found_whatever_their_capitals():
    assert spelled("likely voter", "Of Likely voters, 41%") == "Likely voters"
    assert spelled("orrin", "In Orrington.") == ""


def test_a_moment_that_one_leaves_unsaid_is_not_said_of_both():
    assert shared_moment([[claim(41)], [claim(31, as_of=None)]]) is None
    assert shared_moment([[claim(41)], [claim(31)]]) is not None


def of_two(one, other, metric, probability=0.9, *, is_sure=True):
    return of_quarrel(Quarrel(((one,), (other,)), ((one.id, other.id),), probability), metric, is_sure=is_sure)


def test_figures_of_two_metrics_are_called_neither(metric):
    found = of_two(claim(408, metric="jobs"), claim(480, "b.txt", metric="crowd"), metric("crowd"))
    assert found.message == "One thing told in two ways: “408 it was” or “480 it was”"
    assert "two digits of the other swapped" in told(found)["comparable"]


def test_figures_of_two_subjects_are_told_of_neither(metric):
    found = of_two(claim(41), claim(31, "b.txt", subject="Ben Moss"), metric("vote_share"))
    assert found.message == "Share of the vote when the AP called the race: 41% or 31%"


def test_words_that_both_use_are_told_with_how_sure_it_is(metric):
    words = ["fence", "hall"]
    found = of_two(*(claim(v, d, metric="homes", words=words) for v, d in ((9, "a"), (412, "b"))), metric("homes"))
    assert "both speak of fence, hall;" in told(found)["comparable"]
    assert told(found)["comparable"].endswith("; 90% sure")


def test_what_is_not_sure_is_told_so(metric):
    found = of_two(claim(41), claim(31, "b.txt"), metric("vote_share"), 0.5, is_sure=False)
    assert found.severity == "warning"
    assert told(found)["reconcile"] == "two things that are told in like words"


def test_an_order_whose_moments_are_unsaid_does_not_speak_of_one(metric):
    def lead(document, name, as_of):
        row = claim(41, document, subject=name, as_of=as_of), claim(31, document, 20, as_of=as_of)
        return Lead(row, Subject(name, name).id, "")

    sides = ((lead("a.txt", "Ada Lund", at("2030-06-05")),), (lead("b.txt", "Ben Moss", None),))
    found = of_order(sides, metric("vote_share"))
    assert told(found)["comparable"] == "both tell who is ahead in one contest"
    assert told(found)["reconcile"].endswith("b.txt does not say as of when its 41% held")
    assert found.message == "Who is ahead: Ada Lund (41% to 31%) or Ben Moss (41% to 31%)"


@pytest.mark.parametrize("rule", ["budget", "jobs", "candidates", "evacuated", "price"])
def test_a_why_speaks_of_no_single_use_of_its_metric(metric, rule):
    why = metric(rule).why.lower()
    assert not any(word in why for word in ("adopted", "document", "payroll", "ballot", "order", "fare", "announced"))


WIRE = """date 2031-03-05

Runoff nears in St. Orrin as Corvane Foods takes charge

Corvane Foods will take a charge of $118 million to close its plant in St. Orrin, the company said on Tuesday.
"""
COMET = WIRE.replace("$118", "$181").replace("Runoff nears in", "Before the runoff in")


def test_nothing_guessed_reaches_a_reader_of_two_short_articles(tmp_path):
    (tmp_path / "wire.txt").write_text(WIRE)
    (tmp_path / "comet.txt").write_text(COMET)
    conflicts = check(Settings(paths=(str(tmp_path),))).report.conflicts
    assert conflicts
    for conflict in conflicts:
        lines = [conflict.message, *(reason.text for reason in conflict.explanation)]
        assert not any(
            word in line for line in lines for word in ("runoff", "(St.", "budget is one", "at least one article")
        )


def test_a_subject_that_other_articles_tell_is_named_so(conflicts_of):
    one = claim(41, filled=(Filled("subject", ELSEWHERE),))
    (found,) = conflicts_of(one, claim(31, "b.txt"))
    assert told(found)["reconcile"] == (
        "whom 41% is said of is taken from other articles than a.txt, and could be another"
    )
