"""Two shares that two articles give the other way round."""

from lamayor_check.claims.claim import Scope
from tests.comparison.build import claim


def share(value, document, start, sentence, *, subject=None, pollster="fairview", words=(), **more):
    return claim(
        value, document, start, metric="poll_share", subject=subject, as_of=None, sentence=sentence, sentence_start=0,
        scope=Scope(pollster=pollster, detail=tuple(words)), **more,
    )  # fmt: skip


def kinds(conflicts):
    return sorted(c.kind for c in conflicts)


def poll(document, sentence, *values, **more):
    places = [sentence.index(str(v)) for v in values]
    return [share(v, document, p, sentence, **more) for v, p in zip(values, places, strict=True)]


FOR = "The Fairview poll has 54% in support of the closure and 31% against."
AGAINST = "Some 54% oppose it and 31% back it, Fairview found."


def test_sides_of_a_question_that_are_swapped(conflicts_of):
    rows = [*poll("a.txt", FOR, 54, 31), *poll("b.txt", AGAINST, 54, 31, pollster="")]
    assert kinds(conflicts_of(*rows)) == ["order", "value", "value"]


def test_the_same_sides_agree(conflicts_of):
    again = "Fairview says 31% oppose it and 54% back it."
    assert not conflicts_of(*poll("a.txt", FOR, 54, 31), *poll("b.txt", again, 31, 54))


def test_another_poll_may_have_it_the_other_way_round(conflicts_of):
    assert not conflicts_of(*poll("a.txt", FOR, 54, 31), *poll("b.txt", AGAINST, 54, 31, pollster="tidewater"))


def test_answers_are_known_by_their_words(conflicts_of):
    one, other = (
        "46% would close a school and 38% want larger classes.",
        "46% want larger classes, 38% would lose a school.",
    )
    rows = [
        share(46, "a.txt", 0, one, words=["close", "school"]), share(38, "a.txt", 28, one, words=["class", "large"]),
        share(46, "b.txt", 0, other, words=["class", "large"]), share(38, "b.txt", 26, other, words=["lose", "school"]),
    ]  # fmt: skip
    assert kinds(conflicts_of(*rows)) == ["order", "value", "value"]


def test_articles_on_both_sides_are_one_conflict_of_each_kind(conflicts_of):
    rows = [
        *poll("a.txt", FOR, 54, 31), *poll("b.txt", AGAINST, 54, 31, pollster=""),
        *poll("c.txt", FOR, 54, 31), *poll("d.txt", AGAINST, 54, 31, pollster=""),
    ]  # fmt: skip
    found = conflicts_of(*rows)
    assert kinds(found) == ["order", "value", "value"]
    assert {len(s.claims) for c in found for s in c.sides if c.kind == "value"} == {2}
