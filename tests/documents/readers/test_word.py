"""Of a Word document the text is read as it stands with every change accepted; comments are no part of it."""

import shutil
from pathlib import Path

import pytest

from lamayor_check.documents.document import Unreadable

FIXTURES = Path(__file__).parents[3] / "fixtures" / "readers"


def test_styles_and_changes(only, blocks):
    document = only("tracked.docx")
    assert blocks(document) == [
        ("title", "paragraph 1", "Ferry stalled"),
        ("paragraph", "paragraph 2 (tracked change)", "The ferry carried 412 passengers."),
        ("paragraph", "paragraph 3", "Nine people were treated."),
        ("heading", "paragraph 4", "Later"),
        ("item", "paragraph 5", "Closed for 14 hours"),
        ("caption", "paragraph 6", "The Sandpiper in 2029 with 300 aboard"),
    ]
    assert (document.title, document.author) == ("Ferry stalled", "Ida Quill")
    assert "500" not in document.text
    assert "Was it 11?" not in document.text


def test_a_story_typed_without_styles_is_laid_out_as_the_same_text_is(only):
    word, text = only("story.docx"), only("story.txt")
    assert word.text == text.text.strip()
    assert [(b.kind, b.start, b.end) for b in word.blocks] == [(b.kind, b.start, b.end) for b in text.blocks]
    assert (word.title, word.date) == (text.title, text.date)


def test_links_boxes_fields_and_breaks(only, tmp_path):
    from docx import Document
    from docx.oxml import parse_xml

    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = "<w:txbxContent><w:p><w:r><w:t>A box of 7 words</w:t></w:r></w:p></w:txbxContent>"
    made = Document()
    paragraph = made.add_paragraph("It carried ")
    for xml in (
        f'<w:hyperlink {w}><w:r><w:t xml:space="preserve">412 </w:t></w:r></w:hyperlink>',
        f"<w:r {w}><w:instrText>PAGE 99</w:instrText></w:r>",
        f"<w:sdt {w}><w:sdtContent><w:r><w:t>people</w:t></w:r></w:sdtContent></w:sdt>",
        f"<w:r {w}><w:br/><w:t>at once.</w:t></w:r>",
        f"<w:r {w} {mc}><mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>",
    ):
        paragraph._p.append(parse_xml(xml))
    made.save(tmp_path / "a.docx")
    text = only("a.docx", tmp_path).text
    assert "It carried 412 people\nat once." in text
    assert text.count("A box of 7 words") == 1
    assert "99" not in text


def test_tables_of_figures_are_read_row_by_row_and_others_are_not(only, blocks, tmp_path):
    from docx import Document

    document = Document()
    document.add_paragraph("The ferry carried 412 passengers when it stalled, the port said.")
    for rows in (
        [["Ward", "Votes"], ["Dell", "1,204"], ["", ""], ["Moor", "987"]],
        [["Sport 24", "News"], ["Weather", "Maps"]],
    ):
        table = document.add_table(len(rows), 2)
        for number, row in enumerate(rows):
            for cell, words in zip(table.rows[number].cells, row, strict=True):
                cell.text = words
    document.add_paragraph("Nine people were treated for cold on the same night.")
    document.save(tmp_path / "a.docx")
    assert [(place, words) for _, place, words in blocks(only("a.docx", tmp_path))] == [
        ("paragraph 1", "The ferry carried 412 passengers when it stalled, the port said."),
        ("table 1, row 1", "Ward | Votes"),
        ("table 1, row 2", "Dell | 1,204"),
        ("table 1, row 4", "Moor | 987"),
        ("paragraph 12", "Nine people were treated for cold on the same night."),
    ]


@pytest.mark.parametrize(
    ("name", "reason"), [("cut.docx", "broken"), ("no-archive.docx", "broken"), ("sheet.docx", "other than Word")]
)
def test_what_is_no_word_document(found, name, reason):
    (one,) = found(f"broken/{name}")
    assert isinstance(one, Unreadable)
    assert reason in one.reason


def test_an_old_or_a_locked_document(found, tmp_path):
    (tmp_path / "a.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    (one,) = found("a.docx", tmp_path)
    assert "save it as .docx" in one.reason


def test_an_archive_that_unpacks_beyond_all_measure(found, tmp_path, monkeypatch):
    monkeypatch.setattr("lamayor_check.documents.readers.word._LARGEST", 1000)
    monkeypatch.chdir(tmp_path)
    shutil.copy(FIXTURES / "story.docx", "a.docx")
    (one,) = found("a.docx", tmp_path)
    assert isinstance(one, Unreadable)
    assert "unpacks" in one.reason
