"""The formats of news agencies and feeds: the text is read, what only points to it is told."""

import pytest

from lamayor_check.documents.document import Document, Unreadable


def test_ninjs(only, blocks):
    item = only("item.ninjs.json")
    assert (item.id, item.title, item.date) == ("item.ninjs.json", "Ferry stalled with 412 aboard", "2031-03-04")
    assert (item.source, item.author) == ("Lake Wire", "Ida Quill")
    assert blocks(item)[1] == ("paragraph", "article, paragraph 1", "The ferry carried 412 passengers.")


def test_ninjs_of_the_first_version(only, tmp_path):
    (tmp_path / "a.json").write_text(
        '{"uri": "https://wire.example/1", "headline": "Ferry", "byline": "Ida Quill", "body_text": "It carried 412."}'
    )
    item = only("a.json", tmp_path)
    assert (item.title, item.author, item.url) == ("Ferry", "Ida Quill", "https://wire.example/1")


def test_ninjs_without_text(found, tmp_path):
    (tmp_path / "a.json").write_text('{"uri": "x", "type": "picture", "body_text": ""}')
    (one,) = found("a.json", tmp_path)
    assert isinstance(one, Unreadable)
    assert "ninjs" in one.reason


def test_newsml(found, blocks):
    first, picture, last = found("items.newsml.xml")
    assert first.id == "items.newsml.xml#urn:newsml:wire.example:20310304:ferry-1"
    assert (first.title, first.date) == ("Ferry stalled with 412 aboard", "2031-03-04")
    assert (first.source, first.author) == ("Lake Wire", "Ida Quill")
    assert blocks(first) == [
        ("title", "item 1, paragraph 1", "Ferry stalled with 412 aboard"),
        ("paragraph", "item 1, paragraph 2", "The ferry carried 412 passengers."),
        ("paragraph", "item 1, paragraph 3", "Nine were treated."),
    ]
    assert isinstance(picture, Unreadable)
    assert "picture" in picture.reason
    assert last.text == "Ferry late\n\nThe ferry was 14 hours late."


def test_entities_of_xml_are_never_followed(found):
    (one,) = found("broken/bomb.xml")
    assert "aaaa" not in getattr(one, "text", "")
    assert "root:" not in getattr(one, "text", "")


def test_rss(found, blocks):
    item, pointer = found("feed.rss")
    assert (item.id, item.title) == ("feed.rss#gazette-17", "Ferry & fares: 412 stranded")
    assert (item.date, item.source, item.author) == ("2031-03-04", "Tarn Gazette", "Ida Quill")
    assert item.url == "https://gazette.example/ferry"
    assert ("caption", "item 1, paragraph 3", "300 aboard in 2029") in blocks(item)
    assert isinstance(pointer, Unreadable)
    assert "points to its page" in pointer.reason


def test_atom(only):
    entry = only("feed.atom")
    assert (entry.id, entry.source, entry.author, entry.date) == (
        "feed.atom#urn:lake:1",
        "Lake Radio",
        "R. Vale",
        "2031-03-05",
    )


@pytest.mark.parametrize(
    ("name", "reason"), [("cut.xml", "broken XML"), ("other.xml", "neither"), ("no-items.rss", "without items")]
)
def test_xml_that_holds_no_articles(found, name, reason):
    (one,) = found(f"broken/{name}")
    assert isinstance(one, Unreadable)
    assert reason in one.reason


def test_a_feed_that_was_cut_off_gives_what_is_whole(found, tmp_path):
    item = "<item><title>Ferry</title><description>It carried 412.</description></item>"
    (tmp_path / "a.rss").write_text(f"<rss version='2.0'><channel><title>x</title>{item}<item><titl")
    assert isinstance(found("a.rss", tmp_path)[0], Document)
