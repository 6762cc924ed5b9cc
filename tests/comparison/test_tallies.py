"""Votes in a chamber."""

from tests.comparison.build import claim


def score(yes, no, document, **more):
    """A vote told as a score."""
    pair = {
        "metric": "vote_count",
        "subject": None,
        "as_of": None,
        "pair": 1,
        "pair_kind": "score",
        "sentence_start": 0,
    }
    return [claim(yes, document, 0, **pair, **more), claim(no, document, 4, **pair, **more)]


def test_one_vote_told_in_two_ways(conflicts_of):
    (found,) = conflicts_of(*score(6, 3, "a.txt"), *score(5, 4, "b.txt"))
    assert (found.kind, found.rule) == ("value", "elections/vote_count")
    assert found.message == "Votes on the larger side: “6 it was” or “5 it was”"


def test_a_part_of_the_whole_is_a_vote_too(conflicts_of):
    said = "Five of the seven directors were for it."
    part = claim(5, sentence=said, sentence_start=0, metric="vote_count", subject=None, as_of=None)
    whole = claim(7, start=12, sentence=said, sentence_start=0, metric="seats", subject=None, as_of=None)
    part, whole = (_at(c, said, word) for c, word in ((part, "Five"), (whole, "seven")))
    assert [c.kind for c in conflicts_of(part, whole, *score(4, 3, "b.txt"))] == ["value"]
    assert not conflicts_of(part, whole, *score(5, 2, "b.txt"))


def test_other_sums_are_other_votes(conflicts_of):
    assert not conflicts_of(*score(6, 3, "a.txt"), *score(8, 5, "b.txt"))
    assert not conflicts_of(*score(5, 8, "a.txt"), *score(8, 5, "b.txt"))


def test_an_article_with_two_votes_of_one_size_is_left_alone(conflicts_of):
    second = [_moved(c) for c in score(5, 4, "a.txt")]
    assert not conflicts_of(*score(6, 3, "a.txt"), *second, *score(7, 2, "b.txt"))


def test_a_vote_of_another_week_is_another_vote(conflicts_of):
    assert not conflicts_of(*score(6, 3, "a.txt"), *score(5, 4, "b.txt", published="2030-06-20"))


def _at(one, sentence, word):
    from msgspec.structs import replace

    start = sentence.index(word)
    return replace(one, start=start, end=start + len(word), id=f"{one.document}:{start}", text=word)


def _moved(one):
    from msgspec.structs import replace

    return replace(
        one, start=one.start + 90, end=one.end + 90, id=f"{one.document}:{one.start + 90}", sentence_start=90, pair=2
    )
