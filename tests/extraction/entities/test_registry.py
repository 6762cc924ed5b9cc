"""Whom an article names: one entity for all the ways it is written, and what kind of thing it is."""

import pytest

from lamayor_check.extraction.entities.registry import register

COUNCIL = (
    "Solvei Tamsin, a developer, and Sen. Oskar Brandvold ran for mayor in the primary, the Alder Party said. "
    "Tamsin won, and Brandvold’s camp conceded. “It hurts,” Brandvold said. Measure Q passed in Orrin County."
)


@pytest.fixture(scope="module")
def registry(make_document):
    return register(make_document(COUNCIL, title="Tamsin beats Brandvold"))


def of(registry, text, document):
    return {document.text[m.start : m.end]: m.entity for m in registry.mentions}[text]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Solvei Tamsin", "person"),
        ("Oskar Brandvold", "person"),
        ("Alder Party", "party"),
        ("Measure Q", "measure"),
        ("Orrin County", "place"),
    ],
)
def test_kinds(registry, name, kind):
    (entity,) = [e for e in registry.entities if e.name == name]
    assert entity.kind == kind


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("Solvei Tamsin won. Then Tamsin spoke.", "Tamsin", "Solvei Tamsin"),
        ("Inès Kjærsgård said so. Later Kjærsgard’s aide left.", "Kjærsgard", "Inès Kjærsgård"),
        ("Anneke van der Roos said so. Later Van der Roos left.", "Van der Roos", "Anneke van der Roos"),
        ("Lumi Ekdahl said so. Later Lumi left.", "Lumi", "Lumi Ekdahl"),
        ("The Orrin Civic League said so. Critics of OCL laughed.", "OCL", "Orrin Civic League"),
    ],
)
def test_a_short_form_is_its_fullest_name(make_document, text, short, full):
    document = make_document(text, title="")
    assert of(register(document), short, document).name == full


def test_a_headline_shares_the_names_of_its_article(registry, make_document):
    document = make_document(COUNCIL, title="Tamsin beats Brandvold")
    headline = [m.entity.name for m in registry.mentions if m.start < document.text.index("Solvei")]
    assert headline == ["Solvei Tamsin", "Oskar Brandvold"]


def test_two_of_one_surname_stay_two(make_document):
    document = make_document("Rut Haldane met Piers Haldane. Rut Haldane spoke. Piers Haldane left.")
    assert {e.name for e in register(document).entities} == {"Rut Haldane", "Piers Haldane"}


def test_a_description_stands_for_one_person_only(registry, make_document):
    assert registry.described("developer").name == "Solvei Tamsin"
    assert registry.described("senator").name == "Oskar Brandvold"
    assert registry.described("judge") is None
    two = register(make_document("Rut Haldane, a judge, met Bram Toussaint, a judge. “Yes,” Bram Toussaint said."))
    assert two.described("judge") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Voters passed Measure Q.", "Measure Q"),
        ("Voters passed Prop. 14.", "Proposition 14"),
        ("Voters rejected Question 3. No on 3 won.", "Question 3"),
    ],
)
def test_measures(make_document, text, name):
    assert register(make_document(text)).measure.name == name


def test_mentions_are_places_in_the_text(registry, make_document):
    document = make_document(COUNCIL, title="Tamsin beats Brandvold")
    for mention in registry.mentions:
        assert document.text[mention.start : mention.end][0].isupper()
    assert registry.mentions == sorted(registry.mentions, key=lambda m: m.start)
