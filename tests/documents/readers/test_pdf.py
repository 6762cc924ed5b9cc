"""A PDF's text layer becomes paragraphs; a scanned page has none, and is told so."""

import pytest

from lamayor_check.documents.document import Unreadable
from lamayor_check.documents.readers.pdf import _Line, _paragraphs

pytest.importorskip("pypdf")


def test_lines_are_joined_to_paragraphs_and_parted_words_made_whole(only, blocks):
    assert blocks(only("story.pdf")) == [
        ("title", "page 1, paragraph 1", "Ferry carried 412 on the night it stalled"),
        (
            "paragraph",
            "page 1, paragraph 2",
            "The harbour ferry Sandpiper carried 412 passengers when it stalled on Tuesday night, the port authority "
            "said in a statement, which it sent by mail to all who had asked for it.",
        ),
        ("paragraph", "page 1, paragraph 3", "Nine people were treated for cold."),
        ("paragraph", "page 2, paragraph 1", "The repair will cost $1.2 million."),
    ]


def test_most_paragraphs_may_have_a_single_line():
    heights = [700, 672, 644, 616, 602, 574, 546]
    lines = [_Line(f"Line {n} of the story goes on", float(height), 11.0) for n, height in enumerate(heights)]
    told = [paragraph.text.count("Line") for paragraph in _paragraphs(lines, 1, 11.0)]
    assert told == [1, 1, 1, 2, 1, 1]


@pytest.mark.parametrize(("name", "reason"), [("scanned.pdf", "scanned"), ("cut.pdf", "broken PDF")])
def test_what_cannot_be_read(found, name, reason):
    (one,) = found(f"broken/{name}")
    assert isinstance(one, Unreadable)
    assert reason in one.reason


def test_a_locked_file(found, tmp_path):
    from pypdf import PdfWriter

    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "a.pdf")
    (one,) = found("a.pdf", tmp_path)
    assert isinstance(one, Unreadable)
