"""Conflicts of one story stand together, and a side is as strong as its independent sources."""

import pytest
from msgspec import structs

from lamayor_check.reporting.groups import standing, stories
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.report import make_report
from lamayor_check.reporting.sources import connected


def test_sets_with_common_members_are_joined():
    numbers = connected([{"a", "b"}, {"c"}, {"d", "e"}, {"b", "d"}])
    assert numbers["a"] == numbers["b"] == numbers["d"] == numbers["e"]
    assert numbers["c"] != numbers["a"]


@pytest.fixture
def told(build):
    """A report of articles by outlet, each with one sentence, and conflicts between sides of them."""

    def make(articles, *conflicts, kind="value"):
        claims = [
            build.claim(path, "41%", 41, sentence=sentence, identity=path) for path, (_, sentence) in articles.items()
        ]
        return make_report(
            documents=[build.entry(path, outlet) for path, (outlet, _) in articles.items()],
            claims=claims,
            conflicts=[
                build.conflict(*[(f"{n}%", side) for n, side in enumerate(sides)], identity=f"c{place}", kind=kind)
                for place, sides in enumerate(conflicts)
            ],
            skipped=(),
            comparisons=0,
        )

    return make


def test_documents_that_share_a_conflict_are_of_one_story(told):
    articles = {name: (name, f"41% in {name}") for name in "abcde"}
    report = told(articles, ("a", "b"), ("d", "e"), ("b", "c"))
    found = [([one.id for one in story.documents], [c.id for c in story.conflicts]) for story in stories(report)]
    assert found == [(["a", "b", "c"], ["c0", "c2"]), (["d", "e"], ["c1"])]


def test_a_story_is_called_by_its_headline_or_by_whom_it_is_about_or_else_by_its_sources(told, build):
    report = told({name: (name, f"41% in {name}") for name in "ab"}, ("a", "b"))
    assert stories(report)[0].title == "Moss leads"
    bare = tuple(structs.replace(build.entry(name, f"Outlet {name}"), title="") for name in "ab")
    untitled = structs.replace(report, documents=bare)
    assert stories(untitled)[0].title == "Ida Moss"
    nameless = structs.replace(untitled, claims=tuple(structs.replace(one, subject=None) for one in untitled.claims))
    assert stories(nameless)[0].title == "Outlet a, Outlet b"


@pytest.mark.parametrize(
    ("articles", "count"),
    [
        ({"a": ("Wire", "It was 41%."), "b": ("Radio", "They had 41%.")}, 2),
        ({"a": ("Wire", "It was 41%."), "b": ("wire", "They had 41%.")}, 1),
        ({"a": ("Wire", "It was 41%."), "b": ("Radio", "It was 41%!"), "c": ("Radio", "So 41%.")}, 1),
    ],
)
def test_copies_of_one_text_are_one_source(told, articles, count):
    report = told(articles, (tuple(articles),))
    assert [side.sources for side in report.conflicts[0].sides] == [count]


def test_who_stands_alone_is_told(told):
    articles = {
        name: (f"Outlet {name}", f"41% in {word}") for name, word in zip("abcd", ("no", "my", "up", "so"), strict=True)
    }
    report = told(articles, ("a", "bcd"))
    (conflict,) = report.conflicts
    backing = standing(conflict, Lookup(report))
    assert [backing[side] for side in conflict.sides] == [
        "stands alone against 3 independent sources",
        "3 independent sources",
    ]


def test_one_against_one_is_no_lone_side_and_one_article_has_none(told):
    articles = {name: (f"Outlet {name}", f"41% in {name}") for name in "ab"}
    report = told(articles, ("a", "b"))
    assert set(standing(report.conflicts[0], Lookup(report)).values()) == {"1 source"}
    alone = told(articles, ("a", "a"), kind="arithmetic")
    assert standing(alone.conflicts[0], Lookup(alone)) == {}
