"""The whole program on the plainest contradictions: one sentence in two articles, with another figure."""

import pytest

from lamayor_check.api import compare, extract, read_text

SENTENCES = [
    ("Ada Lund won {} of the vote in the mayoral runoff in Tarn Hollow on June 4, 2030.", "41%", "33%"),
    ("Turnout in the Tarn Hollow runoff on June 4, 2030, was {}, the clerk said.", "52%", "61%"),
    ("A Fairview University poll of October 2030 has Ada Lund at {} among likely voters.", "47%", "52%"),
    ("The ferry Marlin sank off Cape Orrin on Monday and {} people died, the coast guard said.", "14", "19"),
    ("The fire on Harlan Ridge destroyed {} homes, the county said on Tuesday.", "412", "421"),
    ("The fire on Harlan Ridge had burned {} acres by Tuesday evening.", "12,400", "18,300"),
    ("The council of Fairview approved a budget of {} for 2031 on Monday.", "$41 million", "$46 million"),
    ("Corvane Foods will cut {} jobs at its plant in St. Orrin, the company said on Tuesday.", "480", "620"),
    ("Police said {} people marched in Fairview on May 19, 2035.", "18,000", "24,000"),
    ("The first call about the warehouse fire on Mill Street came in at {} on Monday.", "3:49 a.m.", "4:39 a.m."),
    ("Iris Vane was last seen on {} when she left her home on Calder Street.", "June 14, 2030", "June 24, 2030"),
    ("Iris Vane, {}, was last seen near her home on Calder Street, police said.", "34", "43"),
    ("The house at {} Calder Street collapsed on Monday, police said.", "118", "181"),
    ("The Harbor Party holds {} seats in the assembly.", "210", "143"),
    ("Rescuers searched for {} hours before they found the boy in Tarn Hollow.", "11", "17"),
    ("Ada Lund beat Ben Moss by {} votes in the mayoral runoff in Tarn Hollow.", "3,412", "3,124"),
]


def conflicts_of(*texts):
    articles = [read_text(f"{text}\n", f"{number}.txt") for number, text in enumerate(texts)]
    return compare([claim for one in articles for claim in extract(one)]).conflicts


@pytest.mark.parametrize(("sentence", "one", "other"), SENTENCES, ids=lambda text: text[:40])
def test_one_sentence_with_another_figure(sentence, one, other):
    (found,) = conflicts_of(sentence.format(one), sentence.format(other))
    labels = [side.label for side in found.sides]
    assert [label.startswith(value) for label, value in zip(labels, (one, other), strict=True)] == [True, True]
    assert not conflicts_of(sentence.format(one), sentence.format(one))


def test_a_third_article_does_not_bring_in_another_story():
    ferry, fire = SENTENCES[3][0], SENTENCES[4][0]
    assert not conflicts_of(ferry.format("14"), fire.format("412"), ferry.format("14"), fire.format("412"))
