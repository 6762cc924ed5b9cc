"""What is history and what is a conflict, and what is told of each side."""

from decimal import Decimal

import pytest

from lamayor_check.archive.history import judge
from lamayor_check.claims.claim import AsOf
from lamayor_check.claims.conflict import Conflict, Side
from tests.checking.build import CALL, claim

DRAFT = "draft.txt"


def printed(value, day, source, *, as_of=None, **more):
    return claim(value, f"{source}/{day}.txt", published=day, as_of=as_of, metric="other", unit="USD", **more)


def judged(draft, *archived, kind="value"):
    """What is made of the draft's disagreement with all that say something else."""
    sides = {}
    for one in (draft, *archived):
        sides.setdefault(one.text, []).append(one.id)
    conflict = Conflict(
        id="c", rule="general/other", kind=kind, severity="error", message="Cost: 2 or 3", explanation=(),
        sides=tuple(Side(label, tuple(ids)) for label, ids in sides.items()),
    )  # fmt: skip
    return judge(
        [conflict],
        [draft, *archived],
        drafts={draft.document},
        outlet=lambda one: one.document.split("/")[0],
        hedge=lambda one: Decimal("0.05"),
    )


def texts(found):
    (conflict,) = found.conflicts
    return [reason.text for reason in conflict.explanation if reason.kind == "archive"]


def draft(value, day="2030-01-01", **more):
    return printed(value, day, DRAFT, **more)


OLD = printed(212, "2019-03-01", "The Call")
NEW = printed(245, "2021-03-01", "The Call")


def test_a_figure_that_changed_is_history():
    found = judged(draft(245), OLD, NEW)
    assert not found.conflicts
    (development,) = found.history
    assert [(step.label, step.since) for step in development.steps] == [
        ("212", "2019-03-01"), ("245", "2021-03-01"), ("245", "2030-01-01"),
    ]  # fmt: skip


def test_a_further_change_is_history_too():
    assert judged(draft(278), OLD, NEW).history


def test_a_draft_without_a_date_is_the_last():
    assert judged(draft(278, ""), OLD, NEW).history


def test_who_gives_what_was_before_stands_against_what_is():
    found = judged(draft(212), OLD, NEW)
    assert not found.history
    assert texts(found) == [
        "212: The Call, 2019-03-01 (1 independent source)",
        "245: The Call, 2021-03-01 (1 independent source)",
        "since 2021-03-01 the archive gives 245; the draft's 212 is what was before",
    ]


def test_the_draft_comes_first():
    (conflict,) = judged(draft(212), OLD, NEW).conflicts
    assert conflict.sides[0].claims[0].startswith(DRAFT)


def test_one_other_value_is_no_history():
    assert texts(judged(draft(245), OLD))[-1] == "the draft's 245 is the later figure, of 2030-01-01"


@pytest.mark.parametrize(
    "archived",
    [
        (OLD, printed(245, "2019-03-01", "The Call")),  # on one day
        (OLD, NEW, printed(212, "2022-03-01", "The Comet")),  # the first one comes back
        (OLD, printed(245, "2021-03-01", "The Comet")),  # another outlet, alone
        (printed(212, "", "The Call"), NEW),  # nobody knows when
    ],
)
def test_a_dispute_is_no_history(archived):
    assert not judged(draft(245), *archived).history


def test_two_independent_sources_make_a_change_known():
    others = (
        printed(245, "2021-03-01", "The Comet", sentence="The council put the bill at 245."),
        printed(245, "2021-03-02", "The Star", sentence="Now it is 245, an engineer told the committee in the hall."),
    )
    assert judged(draft(245), OLD, *others).history
    copied = [
        printed(245, f"2021-03-0{day}", name, sentence=f"The council{word} put the bill for the new bridge at 245.")
        for day, name, word in ((1, "The Comet", ""), (2, "The Star", " now"))
    ]
    assert not judged(draft(245), OLD, *copied).history


def test_one_moment_is_one_moment():
    assert not judged(draft(278, as_of=CALL), OLD, printed(245, "2021-03-01", "The Call", as_of=CALL)).history


def test_the_day_is_that_which_the_figure_held_on():
    held = AsOf(text="in May 2018", start="2018-05-01", end="2018-05-31")
    assert texts(judged(draft(245, as_of=held), OLD))[-1] == (
        "the archive's 212 is the later figure, of 2019-03-01; the draft's 245 is of 2018-05-31"
    )


def test_copies_of_one_text_count_once():
    row = [
        printed(212, f"2019-03-0{n}", f"Paper {n}", sentence="Engineers put the bill for the bridge at 212.")
        for n in range(1, 6)
    ]
    assert texts(judged(draft(245), *row))[0] == (
        "212: Paper 1, 2019-03-01; Paper 2, 2019-03-02; Paper 3, 2019-03-03; and 2 more (1 independent source)"
    )


def test_other_kinds_are_no_history():
    assert judged(draft(245), OLD, NEW, kind="order").conflicts
