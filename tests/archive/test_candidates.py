"""What the database finds for a draft: by name and quantity, by names, by figures with a slip; never the draft."""

import pytest

from lamayor_check.archive import candidates as module
from lamayor_check.archive.candidates import candidates
from lamayor_check.claims.claim import Scope
from tests.archive.conftest import article, put, said
from tests.checking.build import claim

METRICS = {"vote_share", "spending", "other"}


def names(path, *drafts, metrics=METRICS):
    entries = [one.entry for one in drafts]
    found = candidates(path, entries, [c for one in drafts for c in one.claims], metrics=metrics)
    return [entry.id for entry in found.entries]


def far(count):
    """Articles that share nothing with the drafts of these tests."""
    return [said(f"far/{n}.txt", 10 + n / 1000, subject=f"Person{n} Alone{n}", metric="spending") for n in range(count)]


def test_a_quantity_is_found_by_any_name_of_whom_it_is_said_of(path):
    put(path, said("a.txt", 41), said("b.txt", 37, subject="Lund"), *far(200))
    found = names(path, said("draft.txt", 40))
    assert found[:2] == ["a.txt", "b.txt"]


@pytest.mark.parametrize(("one", "other"), [("41726", "47126"), ("517,341", "518,341")])
def test_a_slip_of_the_pen_is_found_whoever_it_is_said_of(path, one, other):
    def of(name, number, who):
        return said(name, number.replace(",", ""), metric="other", unit="count", subject=who)

    put(path, of("a.txt", one, "Ria Moss"), *far(200))
    assert names(path, of("draft.txt", other, "Bo Tarn")) == ["a.txt"]


@pytest.mark.parametrize(("unit", "found"), [("USD", ["a.txt"]), ("EUR", [])])
def test_a_sum_is_found_whichever_currency_its_sign_was_taken_for(path, unit, found):
    put(path, said("a.txt", 517_341, metric="other", unit="AUD", subject="Ria Moss"), *far(200))
    assert names(path, said("draft.txt", 518_341, metric="other", unit=unit, subject="Bo Tarn")) == found


def test_the_draft_is_not_found_by_content_or_by_file(path):
    put(path, said("draft.txt", 39), said("copy.txt", 40), said("other.txt", 38))
    draft = said("draft.txt", 40)
    copied = said("copy.txt", 40)
    assert names(path, draft, copied) == ["other.txt"]


def test_two_articles_of_one_file_have_two_names(path):
    put(path, said("a.txt", 41))
    put(path, said("a.txt", 42))
    first, second = names(path, said("draft.txt", 40))
    assert first == "a.txt"
    assert second.startswith("a.txt@")


def test_of_many_those_come_that_share_most_and_are_nearest_in_time(path, monkeypatch):
    monkeypatch.setattr(module, "MOST", 4)
    old = [said(f"old/{n}.txt", 30, date=f"20{n:02}-06-05") for n in range(10, 28)]
    put(path, *old, said("new.txt", 41, date="2030-06-04"), said("named.txt", 33, by=("Bo Tarn",), date="2011-01-01"))
    found = names(path, said("draft.txt", 40, by=("Bo Tarn",)))
    assert len(found) == 4
    assert {"new.txt", "named.txt"} < set(found)


def test_nothing_shared_is_nothing_found(path):
    put(path, *far(5))
    assert names(path, said("draft.txt", 40)) == []


def test_a_metric_that_the_rules_do_not_know_is_any_other(path):
    put(path, said("a.txt", 41))
    found = candidates(path, [said("d.txt", 40).entry], said("d.txt", 40).claims, metrics={"other"})
    assert [one.metric for one in found.claims] == ["other"]


def test_articles_come_back_as_they_were_read(path):
    whole = article("a.txt", claim(41, "a.txt", words=("cup",)), claim("1.50", "a.txt", 9, scope=Scope(noun="tent")))
    put(path, whole)
    found = candidates(path, [said("d.txt", 40).entry], said("d.txt", 40).claims, metrics=METRICS)
    assert found.claims == whole.claims
    assert [str(one.value) for one in found.claims] == ["41", "1.50"]
    assert found.entries[0].archive == str(path)


def test_a_draft_without_claims_or_with_half_a_date(path):
    put(path, said("a.txt", 41))
    assert names(path, article("empty.txt", date="")) == []
    assert names(path, said("draft.txt", 40, date="2030-06")) == ["a.txt"]
    assert names(path) == []
