"""Figures in two units of one thing: held against each other as one unit, told as printed."""

from tests.checking.build import at, claim


def burned(value, document, unit, sentence, **more):
    base = {"metric": "other", "unit": unit, "subject": "Harlan Ridge", "as_of": at("2030-07-04"), "words": ["fire"]}
    start = sentence.index(f"{value:,}")
    return claim(value, document, start=start, sentence=sentence, sentence_start=0, **{**base, **more})


ACRES = "The fire on Harlan Ridge had burned 12,400 acres of forest by the evening."
ALIKE = "The fire on Harlan Ridge had burned 5,018 hectares of forest by the evening."
OTHER = "The fire on Harlan Ridge had burned 8,150 hectares of forest by the evening."
MIXED = "The fire on Harlan Ridge had burned 12,400 hectares of forest by the evening."


def test_acres_and_the_hectares_that_they_are(conflicts_of):
    assert not conflicts_of(burned(12_400, "a.txt", "acre", ACRES), burned(5_018, "b.txt", "hectare", ALIKE))


def test_acres_and_other_hectares(conflicts_of):
    (found,) = conflicts_of(burned(12_400, "a.txt", "acre", ACRES), burned(8_150, "b.txt", "hectare", OTHER))
    assert {side.label for side in found.sides} == {"12,400 acres", "8,150 hectares"}


def test_one_number_with_the_other_unit(conflicts_of):
    assert len(conflicts_of(burned(12_400, "a.txt", "acre", ACRES), burned(12_400, "b.txt", "hectare", MIXED))) == 1


def test_an_area_and_a_length_are_two_things(conflicts_of):
    road = "The fire on Harlan Ridge had burned 8,150 miles of forest by the evening."
    assert not conflicts_of(burned(12_400, "a.txt", "acre", ACRES), burned(8_150, "b.txt", "mile", road))
