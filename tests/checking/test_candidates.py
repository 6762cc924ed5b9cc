"""The claims of other articles that are told of a claim: the nearest, each with the one reason that parts the two."""

import pytest

from lamayor_check.checking.candidates import TWO_STORIES, candidates
from lamayor_check.cli.main import run
from tests.checking.build import claim

STORY = {
    "a": "Ada Lund won 41% of the vote in the mayoral runoff in Tarn Hollow on June 4, 2030. Turnout was 52%.",
    "b": "Ada Lund won 33% of the vote in the mayoral runoff in Tarn Hollow on June 4, 2030.",
    "c": "Ada Lund won 41% of the vote in the mayoral runoff in Tarn Hollow on June 4, 2030.",
    "d": "Ada Lund won 24% of the vote in the mayoral primary in Tarn Hollow on March 5, 2030.",
    "e": "Ben Quill won 44% of the vote in the mayoral runoff in Tarn Hollow on June 4, 2030.",
    "f": "Ada Lund won 9,000 votes in the mayoral runoff in Tarn Hollow on June 4, 2030.",
    "g": "Police said 18,000 people marched in Fairview on May 19, 2035.",
}


@pytest.fixture
def news(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in STORY.items():
        (tmp_path / f"{name}.txt").write_text(f"{text}\n")


def told(capsys, *arguments):
    assert run(["explain", *arguments, "--no-cache"]) == 0
    return capsys.readouterr().out.partition(" of other articles:\n")[2].splitlines()


def test_the_five_nearest_each_with_its_reason(news, capsys):
    assert told(capsys, "a.txt:1:14") == [
        "    consistent with 41% at c.txt:1:14: both can be one value",
        "    conflict with 33% at b.txt:1:14: Ada Lund's share of the vote as of June 4, 2030: 41% or 33%",
        "    not comparable with 24% at d.txt:1:14: stage differs: runoff and primary",
        "    not comparable with 44% at e.txt:1:15: one is said of Ada Lund, the other of Ben Quill",
        "    not comparable with 9,000 at f.txt:1:14: one is in percent, the other in vote",
    ]


def test_all_that_it_met_where_more_is_asked_for(news, capsys):
    lines = told(capsys, "a.txt:1:14", "-v")
    assert len(lines) < 6
    met = {name for name in STORY for line in lines if f" {name}.txt:" in line}
    assert met == {"b", "c", "d", "e"}


@pytest.mark.parametrize(
    ("story", "subject", "reason"),
    [
        ("b.txt", None, TWO_STORIES),
        ("a.txt", None, "too little shows that they are one quantity"),
        ("b.txt", "Ben Quill", "one is said of Ada Lund, the other of Ben Quill"),
    ],
    ids=["two stories", "one story", "what they say parts them"],
)
def test_that_articles_tell_two_stories_is_a_reason(story, subject, reason):
    one = claim(31, "a.txt", metric="deaths", subject="Ada Lund" if subject else None, as_of=None)
    other = claim(17, "b.txt", metric="deaths", subject=subject, as_of=None)
    (found,) = candidates(one, [one, other], (), (), {"a.txt": "a.txt", "b.txt": story})
    assert (found.outcome, found.reason) == ("not comparable", reason)
