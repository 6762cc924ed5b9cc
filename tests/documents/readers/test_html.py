"""Of a web page the article is read, with its elements' paths; what stands around it is not."""

import json

import pytest

from lamayor_check.documents.document import NO_CLAIMS, Unreadable

HEAD = "<!DOCTYPE html><html><head><title>{title}</title></head><body>"
PROSE = "The harbour ferry carried {n} passengers when it stalled on Tuesday night, the port authority said."


def written(folder, html):
    (folder / "page.html").write_text(html, encoding="utf-8")
    return "page.html", folder


def test_a_saved_page(only, blocks):
    page = only("story.html")
    assert (page.title, page.date, page.source) == (
        "Ferry carried 412 on the night it stalled",
        "2031-03-04",
        "The Tarn Gazette",
    )
    assert (page.author, page.url) == ("Ida Quill", "https://gazette.example/ferry-stalled")
    told = blocks(page)
    assert told[0] == ("title", "/html/body/main/article/h1", page.title)
    assert ("heading", "/html/body/main/article/h2", "What comes next") in told
    assert told[-1][0] == "caption"
    places = [place for _, place, _ in told]
    assert "/html/body/main/article/p[4]" in places


def test_furniture_is_no_part_of_it(only):
    page = only("story.html")
    prose = " ".join(page.text[b.start : b.end] for b in page.blocks if b.kind not in NO_CLAIMS)
    for furniture in ("137 partners", "Sport 24", "4 million", "12 ways", "555", "90210", "300 aboard", "Stalls"):
        assert furniture not in prose


def test_a_fragment(only, blocks):
    assert blocks(only("fragment.html")) == [
        ("title", "/h2", "Ferry carried 412 on the night it stalled"),
        ("paragraph", "/div", "The harbour ferry carried 412 passengers when it stalled."),
        ("paragraph", "/div", "Nine people were treated for cold."),
        ("item", "/ul/li[1]", "Closed for 14 hours"),
        ("item", "/ul/li[2]", "Fares up 6% in June"),
    ]


def test_the_encoding_that_the_page_names(only):
    assert "Café Zoë carried 412" in only("western.html").text


def test_a_page_that_was_laid_out_in_tables(only, tmp_path):
    rows = "".join(f"<tr><td>{PROSE.format(n=n)}</td><td>{n}</td></tr>" for n in (412, 413, 414))
    page = only(*written(tmp_path, f"{HEAD.format(title='Ferry')}<table>{rows}</table></body></html>"))
    assert PROSE.format(n=413) in page.text
    assert "\n412\n" not in page.text


COUNT = (
    "<table><caption>First count</caption><thead><tr><th>Ward</th><th>Votes</th><th>Share</th></tr></thead>"
    "<tbody><tr><td>Dell</td><td>1,204</td><td><b>44</b>%</td></tr><tr></tr>"
    "<tr><td>Moor</td><td></td><td>56%<br>of all</td></tr></tbody></table>"
)
ROWS = ["Ward | Votes | Share", "Dell | 1,204 | 44%", "Moor |  | 56% of all"]


def test_a_table_of_figures_is_read_row_by_row(only, blocks, tmp_path):
    said = "<p>Dell was counted first, {n} minutes after the polls closed, and Moor last, the ward officers said.</p>"
    html = f"{HEAD.format(title='Wards')}<article>{said.format(n=12)}{COUNT}{said.format(n=19)}</article></body></html>"
    page = only(*written(tmp_path, html))
    table = "/html/body/article/table"
    places = [f"{table}/thead/tr", f"{table}/tbody/tr[1]", f"{table}/tbody/tr[3]"]
    assert [b for b in blocks(page) if b[0] == "item" and "|" in b[2]] == [
        ("item", place, row) for place, row in zip(places, ROWS, strict=True)
    ]
    assert "\n\nFirst count\n" + "\n".join(ROWS) + "\n\n" in page.text


def test_a_table_of_a_fragment_is_read_too_and_the_next_one_is_another(only, blocks, tmp_path):
    (tmp_path / "a.html").write_text(f"<p>{PROSE.format(n=412)}</p>{COUNT}{COUNT}")
    text = only("a.html", tmp_path).text
    assert text.count("\n".join(ROWS)) == 2
    assert "\n".join([*ROWS, *ROWS]) not in text


@pytest.mark.parametrize(
    "rows",
    [
        "<tr><td>2</td><td>3</td></tr><tr><td>9</td><td>10</td></tr>",  # a calendar
        "<tr><td>Top 10</td><td>Sport</td></tr><tr><td>News 24</td><td>Weather</td></tr>",  # links
        "<tr><td>Dell</td><td>1,204</td></tr>",  # a single row
    ],
)
def test_other_tables_have_no_rows(rows, only, tmp_path):
    (tmp_path / "a.html").write_text(f"<p>{PROSE.format(n=412)}</p><table>{rows}</table>")
    assert only("a.html", tmp_path).text == PROSE.format(n=412)


def test_a_heading_that_says_more_than_the_page_says_of_itself_is_the_title_once(only, tmp_path):
    body = "".join(f"<p>{PROSE.format(n=n)}</p>" for n in (412, 413, 414))
    html = f"{HEAD.format(title='Ferry | Gazette')}<article><h1>Ferry carried 412</h1>{body}</article></body></html>"
    page = only(*written(tmp_path, html))
    assert page.title == "Ferry carried 412"
    assert [b.kind for b in page.blocks] == ["title", "paragraph", "paragraph", "paragraph"]


def test_only_dates_that_the_page_gives_as_its_own(only, tmp_path):
    body = "".join(f"<p>{PROSE.format(n=n)} It was so on May 3, 2019.</p>" for n in (412, 413, 414))
    html = f"{HEAD.format(title='Ferry')}<article>{body}</article><p>© 2031</p></body></html>"
    assert only(*written(tmp_path, html)).date == ""


def test_a_comment_that_silences_a_rule_for_the_file(only, tmp_path):
    html = f"<!-- lamayor-check: ignore-file elections -->{HEAD.format(title='x')}<p>{PROSE}</p></body></html>"
    assert only(*written(tmp_path, html)).silenced == ((0, "elections"),)


@pytest.mark.parametrize("name", ["index.html", "empty.html"])
def test_what_holds_no_article(found, name):
    (one,) = found(f"broken/{name}")
    assert isinstance(one, Unreadable)


def test_a_page_that_was_cut_off(only):
    assert "412" in only("broken/cut.html").text


@pytest.mark.parametrize("depth", [300, 5000])
def test_a_page_nested_deeply(found, tmp_path, depth):
    html = f"{HEAD.format(title='x')}{'<div>' * depth}<p>{PROSE}</p>{'</div>' * depth}</body></html>"
    assert len(found(*written(tmp_path, html))) == 1


def test_short_paragraphs_of_a_cell_that_holds_prose_stay_and_tables_within_it_do_not(only, tmp_path):
    inner = "<table><tr><td>2030</td><td>3</td></tr></table>"
    rows = f"<tr><td>{PROSE.format(n=412)}<br><br>It was late.{inner}{PROSE.format(n=413)}</td></tr>"
    (tmp_path / "a.html").write_text(f"<table>{rows}</table>")
    document = only("a.html", tmp_path)
    assert [document.text[b.start : b.end] for b in document.blocks] == [
        PROSE.format(n=412),
        "It was late.",
        PROSE.format(n=413),
    ]


def test_what_is_in_no_element_of_the_page_is_counted(only, tmp_path):
    prose = " ".join(PROSE.format(n=n) for n in (412, 413, 414))
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": prose})
    html = (
        f"<html><head><title>Ferry</title><script type='application/ld+json'>{data}</script></head><body></body></html>"
    )
    page = only(*written(tmp_path, html))
    assert page.blocks[-1].place == "paragraph 1"
