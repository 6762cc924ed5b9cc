"""Whom the words beside a number tie it to stands, unless its clause alone says so and another is much likelier."""

import pytest

from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.subjects.field import BY_WORDS, Finding
from lamayor_check.extraction.subjects.learnt import Learnt

LUND, PRAT, OTHER = (Entity((name.lower(),), name, "person") for name in ("Lund", "Prat", "Other"))
LIKELIEST = Finding(LUND, "headline", 0.8)


@pytest.fixture
def learnt():
    return Learnt(LIKELIEST, {LUND: 0.8, PRAT: 0.3, OTHER: 0.5}, trusted=0.4)


def test_tied_to_nobody_it_is_the_likeliest_one_s(learnt):
    assert learnt.unless_tied(None) == LIKELIEST


@pytest.mark.parametrize(("likely", "entity"), [(0.3, PRAT), (0.5, OTHER), (0.8, LUND)])
def test_a_firm_tie_stands_and_is_as_likely_as_the_trees_say(learnt, likely, entity):
    assert learnt.unless_tied(Finding(entity)) == Finding(entity, likely=likely)


def test_what_a_clause_is_about_stands_where_it_is_likely_enough(learnt):
    tied = Finding(OTHER, is_firm=False)
    assert learnt.unless_tied(tied).entity == OTHER
    assert learnt.unless_tied(Finding(PRAT, is_firm=False)) == LIKELIEST


@pytest.mark.parametrize("is_firm", [True, False])
def test_what_the_trees_were_not_asked_about_stands(learnt, is_firm):
    tied = Finding(Entity(("undecided",), "undecided", "name"), is_firm=is_firm)
    assert learnt.unless_tied(tied) == tied
    assert tied.likely == BY_WORDS


def test_nobody_stands_too(learnt):
    assert learnt.unless_tied(Finding(None)) == Finding(None)
