"""Two percentages for one change, known by its ends."""

from msgspec.structs import replace

from lamayor_check.claims.claim import Link
from tests.comparison.build import claim


def sales(rate, document, *, metric="other", now="1.26", before="", trend="down"):
    base = {"metric": metric, "subject": None, "as_of": None, "by": ["Halvern"], "sentence_start": 0}
    rows = [claim(rate, document, 0, unit="percent", trend=trend, links=(Link("change", "rate", 0),), **base)]
    ends = [(now, "to"), *([(before, "from")] if before else [])]
    for place, (value, role) in enumerate(ends, 1):
        rows.append(claim(value, document, place * 20, unit="EUR", links=(Link("change", role, 0),), **base))
    return rows


def test_one_change_has_one_rate(conflicts_of):
    (found,) = conflicts_of(*sales(8, "a.txt", metric="jobs"), *sales(18, "b.txt"))
    assert (found.kind, [s.label for s in found.sides]) == ("value", ["8%", "18%"])


def test_other_ends_are_another_change(conflicts_of):
    assert not conflicts_of(*sales(8, "a.txt"), *sales(18, "b.txt", now="1.37"))
    found = conflicts_of(*sales(8, "a.txt", before="1.37"), *sales(18, "b.txt", before="1.54"))
    assert not [c for c in found if c.sides[0].label == "8%" and c.kind == "value"]


def test_up_is_not_down(conflicts_of):
    assert not conflicts_of(*sales(8, "a.txt"), *sales(18, "b.txt", trend="up"))


def test_a_change_that_came_after_another_is_another(conflicts_of):
    first, *ends = sales(18, "b.txt")
    sentence = "Shares slipped another 18 percent."
    again = replace(first, sentence=sentence, start=23, end=33, sentence_start=0)
    assert not conflicts_of(*sales(8, "a.txt"), again, *ends)
