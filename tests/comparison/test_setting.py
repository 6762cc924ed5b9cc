"""Which articles are of one story."""

from lamayor_check.comparison.setting import is_one_story, settings
from tests.comparison.build import claim


def article(name, *people):
    return [claim(n + 1, name, n * 20, metric="other", unit="count", subject=who) for n, who in enumerate(people)]


ONE = article("a.txt", "Ada Lund Tessen", "Cal Reed Orrin", "Eli Quist Brann")
OTHER = article("b.txt", "Ben Moss Khordab", "Dee Vane Halden", "Fay Roe Sollen")


def are_one(*rows):
    around = settings([c for row in (ONE, OTHER, *rows) for c in row])
    return is_one_story(around[ONE[0].id], around[OTHER[0].id])


def test_other_names_are_another_story():
    assert not are_one()


def test_a_third_article_that_has_names_of_both_joins_them():
    assert are_one(article("c.txt", "Ada Lund Tessen", "Ben Moss Khordab"))


def test_a_third_that_has_names_of_one_does_not():
    assert not are_one(article("c.txt", "Ada Lund Tessen", "Gus Hale Toll"))
