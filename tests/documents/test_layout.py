"""What surrounds prose is told from prose, and the header gives title, date and source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lamayor_check.documents.layout import lay_out

PROSE = "The council of Tarn Hollow voted late on Monday to spend $4 million on the bridge, 7 to 2."


def kinds(text, *, is_markdown=False):
    return [(b.kind, text[b.start : b.end]) for b in lay_out(text, is_markdown=is_markdown).blocks]


def kind_of(line, *, in_header=False):
    """The kind of a line that stands among prose."""
    text = f"Tarn Hollow votes\n\n{line}\n\n{PROSE}" if in_header else f"{PROSE}\n\n{line}\n\n{PROSE}"
    return next(kind for kind, words in kinds(text) if words == line)


def test_a_marker_alone_gives_the_date_and_is_no_text():
    text = f"date 2031-03-04\n\nBridge wins by two votes\n\n{PROSE}\n"
    layout = lay_out(text)
    assert layout.date == "2031-03-04"
    assert layout.title == "Bridge wins by two votes"
    assert kinds(text) == [("title", "Bridge wins by two votes"), ("paragraph", PROSE)]


def test_text_may_follow_the_marker_on_its_line():
    text = f" date 2031-03-04 {PROSE}\n\nMore is to come."
    layout = lay_out(text)
    assert (layout.date, layout.title) == ("2031-03-04", "")
    assert kinds(text)[0] == ("paragraph", PROSE)
    assert layout.blocks[0].start == len(" date 2031-03-04 ")


def test_a_marker_with_a_date_that_is_in_no_calendar_is_text():
    assert lay_out("date 2031-02-30\n\n" + PROSE).date == ""


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("Tuesday, March 4, 2031", "2031-03-04"),
        ("Tue. Mar. 4, 2031", "2031-03-04"),
        ("4 March 2031", "2031-03-04"),
        ("Late edition · March 4, 2031", "2031-03-04"),
        ("What does it cost? — Sept. 9, 2031", "2031-09-09"),
        ("Published Oct. 9, 2031", "2031-10-09"),
        ("The Evening Comet, Saturday 1st March 2031", "2031-03-01"),
        ("Airdate: 2031-03-04", "2031-03-04"),
        ("Monday, March 4", ""),
        ("February 30, 2031", ""),
    ],
)
def test_dates_of_the_header(line, iso):
    assert lay_out(f"Bridge wins by two votes\n\n{line}\n\n{PROSE}").date == iso


def test_a_date_in_a_caption_or_in_prose_is_not_the_articles():
    assert lay_out(f"{PROSE} It was founded on May 1, 1999.\n").date == ""
    assert lay_out(f"Votes\n\nThe bridge on May 1, 1999. (Getty Images)\n\n{PROSE}").date == ""


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("By Ida Moss, Channel 3 News", "byline"),
        ("By IDA MOSS and Ben van der Wal", "byline"),
        ("Ida Moss, Political Editor", "byline"),
        ("Ida Moss in Tarn Hollow", "byline"),
        ("Staff report", "byline"),
        ("Metro Desk, Channel 3 News", "byline"),
        ("By Ida Moss, Action 2 News. Posted 7:14 a.m.", "byline"),
        ("Posted 3:12 p.m. | Updated 3:40 p.m.", "timestamp"),
        ("Updated at 2:25 p.m.", "timestamp"),
        ("The Evening Comet, Friday 14 March 2031", "timestamp"),
        ("Both camps say the bridge was theirs all along", "deck"),
        ("By Monday Bass had 41% of the vote, the clerk said.", "paragraph"),
        ("By 6 p.m., 14 people had left.", "paragraph"),
        ("On June 10, 2030, Tamsin had 41% of the vote.", "paragraph"),
        ("On Friday, June 10, the count stood at 41%.", "paragraph"),
        ("As of June 10, 2030, Tamsin had spent $4.2 million.", "paragraph"),
        ("By June 10, 2030, Tamsin had 41%.", "paragraph"),
        ("By June, Tamsin had 41% of the vote.", "paragraph"),
        ("By Election Day, Tamsin had spent $4.2 million.", "paragraph"),
        ("Brannock, June 10, 2030, had 300 dead.", "paragraph"),
        ("Friday 14 March 2031 saw 41 arrests in Brannock.", "paragraph"),
        ("The Evening Comet, 14 March 2031, 9 p.m.", "timestamp"),
        ("By June Ferry, Channel 3 News", "byline"),
    ],
)
def test_lines_of_the_header(line, kind):
    assert kind_of(line, in_header=True) == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Photo by Ida Moss", "credit"),
        ("(Getty Images)", "credit"),
        ("The mayor of Tarn Hollow waves. Photo by Ida Moss, Evening Comet/XYZ", "caption"),
        ("The mayor waves to a crowd of 300. Ida Moss / Evening Comet via Getty Images", "caption"),
        ("The mayor has a slight lead. AP", "caption"),
        ("The mayor waves. Pool via ABC /PictureMill", "caption"),
        ("PHOTO: The mayor waves at 11:05 p.m. (Comet photo by Ida Moss)", "caption"),
        ("BRIDGE TOO FAR: The mayor at the count. Picture: Ida Moss", "caption"),
        ("Clerks sort 300 ballots in the hall on 4th Avenue. (Channel 3)", "caption"),
        ("Questions? Call the clerk at 555-0100.", "boilerplate"),
        ("You can now listen to Comet articles!", "boilerplate"),
        ("NEWThis story can be heard as well!", "boilerplate"),
        ("Turn to Page 4", "boilerplate"),
        ("###", "boilerplate"),
        ("© 2031 The Evening Comet", "boilerplate"),
        ("What the bridge will cost", "heading"),
        ("* The bridge costs $4 million.", "item"),
        ("2. The bridge costs $4 million.", "item"),
        ("9:26 p.m. – Early counts: 57,000 ballots", "paragraph"),
        ("Sat 20.15 A second count puts it at 14", "paragraph"),
        ("[18:30]", "paragraph"),
        ("Updated 10.15pm", "timestamp"),
        ("Wednesday, June 5", "timestamp"),
        ("She got 14% (a third of what she hoped for).", "paragraph"),
        ("He spoke to the AP.", "paragraph"),
        ("We regret the error. (No one was hurt.)", "paragraph"),
    ],
)
def test_lines_among_prose(line, kind):
    assert kind_of(line) == kind


@pytest.mark.parametrize(
    ("dateline", "source", "date"),
    [
        ("TARN HOLLOW (AP) — ", "AP", ""),
        ("TARN HOLLOW, Norland (Meadow Wire) – ", "Meadow Wire", ""),
        ("TARN HOLLOW, March 4, 2031 (Meadow Wire) — ", "Meadow Wire", "2031-03-04"),
        ("TARN HOLLOW - ", "", ""),
        ("ST. TARN — ", "", ""),
    ],
)
def test_a_dateline_stands_apart_from_its_paragraph(dateline, source, date):
    text = f"{dateline}{PROSE}"
    layout = lay_out(text)
    assert kinds(text) == [("dateline", dateline.rstrip()), ("paragraph", PROSE)]
    assert (layout.source, layout.date) == (source, date)


@pytest.mark.parametrize(
    ("header", "source"),
    [
        ("THE TARN LEDGER\nEverything before lunch", "THE TARN LEDGER"),
        ("MOSS ON MONDAY\na blog about bridges", "MOSS ON MONDAY"),
        ("Mornings | Lakeside Public Radio, 90.1 FM", "Lakeside Public Radio"),
        ("Bridge wins\n\nBy Ida Moss, Channel 3 News", "Channel 3 News"),
        ("Bridge wins\n\nBy Ida Moss, Political Correspondent\nEvening Comet, Friday 14 March 2031", "Evening Comet"),
        ("Bridge wins\n\nBy Ida Moss, City Hall Bureau", ""),
        ("BRIDGE WINS BY TWO", ""),
    ],
)
def test_the_outlet_is_named_where_the_text_names_it(header, source):
    assert lay_out(f"{header}\n\n{PROSE}").source == source


def test_a_first_paragraph_that_begins_with_a_date_is_prose():
    """It is no stamp, names no outlet and gives no date."""
    first = "On June 10, 2030, Tamsin had 41% of the vote."
    layout = lay_out(f"{first}\n\n{PROSE}")
    assert kinds(f"{first}\n\n{PROSE}") == [("paragraph", first), ("paragraph", PROSE)]
    assert (layout.title, layout.date, layout.source) == ("", "", "")


PAGE = """Lake Times
Skip to main content
Menu
Subscribe
Log In
Weather 12°
Get the best of the lake in your inbox
{}Bridge of Tarn Hollow to cost $4 million
Council votes 7 to 2 after three hours
By Ida Moss
March 4, 2031
Share on Facebook

{}

{}"""


@pytest.mark.parametrize("above", ["", "12 ways to fry a herring this summer\n"])
def test_the_headline_of_a_page_says_what_its_prose_says(above):
    text = PAGE.format(above, PROSE, PROSE)
    layout = lay_out(text)
    assert (layout.title, layout.date) == ("Bridge of Tarn Hollow to cost $4 million", "2031-03-04")
    before = [kind for kind, words in kinds(text) if text.index(words) < text.index(layout.title)]
    assert set(before) == {"boilerplate"}


def test_a_section_label_is_not_the_title():
    assert lay_out(f"US News\n\nBridge wins by two votes\n\n{PROSE}").title == "Bridge wins by two votes"


def test_a_headline_that_carries_its_date_is_cut():
    text = f"Monday, March 3, 2031: Can the bridge hold 300?\n\n{PROSE}"
    assert lay_out(text).title == "Can the bridge hold 300?"


def test_short_lines_of_one_stanza_are_items():
    text = f"{PROSE}\n\nIda Moss: 64,858 (35.4%)\nBen Wal: 56,918 (31.7%)\nKit Oro: 14.2%\n\n{PROSE}"
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "item", "item", "item", "paragraph"]


TABLE = (
    "Registered: 21,380", "Turned out: 9,127 (of whom 702 early)", "Spoilt: 64", "Counted: 9,063",
    "Yes: 4,120", "No: 4,943",
    "Market 2,011 / 2,174", "Lower Tarn 310 / 842", "Bridge End 1,008 / 733", "Mill 791 / 1,194",
)  # fmt: skip
WIDGET = ("DAX 15,902.8", "Gold 1,954.30", "Brent 84.10", "EUR/USD 1.0912")


def test_the_rows_of_a_table_are_the_article_s_and_those_of_a_widget_are_not():
    told = "Bridge End was the only ward to say yes, and Lower Tarn, where the bridge would stand, was against it."
    below = (
        "Share this story",
        "Markets",
        *WIDGET,
        "Most read",
        "Five walks by the sea",
        "Terms of use",
        "© 2031 The Comet",
    )
    text = "\n".join(["Tarn Hollow says no to bridge", "", PROSE, "", *TABLE, "", told, "", *below])
    found = {words: kind for kind, words in kinds(text)}
    assert {found[row] for row in TABLE} <= {"item", "paragraph"}
    assert {found[row] for row in WIDGET} == {"boilerplate"}


def test_the_lines_above_a_caption_belong_to_it():
    text = f"Votes are in\n\n{PROSE}\n\nThe mayor and her rival\nThe mayor at the hall. (Getty Images)\n\n{PROSE}"
    assert [kind for kind, _ in kinds(text)] == ["title", "paragraph", "caption", "caption", "paragraph"]


def test_a_wrapped_paragraph_is_one_block():
    wrapped = (
        "The council of Tarn Hollow voted late on Monday to spend\n"
        "$4 million on the bridge, seven votes to two, after more\n"
        "than three hours of talk and two adjournments, one of\n"
        "them for soup."
    )
    assert kinds(f"{wrapped}\n\n{wrapped}\n") == [("paragraph", wrapped)] * 2


def test_line_ends_of_every_kind_stay_outside_blocks():
    for end in ("\n", "\r\n", "\r", "\u2028"):
        text = f"Bridge wins{end}{end}{PROSE}{end}"
        assert kinds(text) == [("title", "Bridge wins"), ("paragraph", PROSE)]


def test_markdown_front_matter_headings_and_comments():
    text = (
        "---\ntitle: 'Bridge wins'\ndate: 2031-03-04T10:00:00Z\nsource: Evening Comet\n---\n"
        f"# A headline\n\n{PROSE}\n\n## The cost\n\n![a bridge](b.png)\n\n```\n41% of nothing\n```\n\n"
        f"<!-- lamayor-check: ignore votes/share -->\n{PROSE}\n\n{PROSE} <!-- lamayor-check: ignore -->\n"
        "<!-- lamayor-check: ignore-file votes/order, polls/share -- settled with the desk -->\n"
    )
    layout = lay_out(text, is_markdown=True)
    assert (layout.title, layout.date, layout.source) == ("Bridge wins", "2031-03-04", "Evening Comet")
    assert ("title", "A headline") in kinds(text, is_markdown=True)
    assert ("heading", "The cost") in kinds(text, is_markdown=True)
    assert ("boilerplate", "41% of nothing") in kinds(text, is_markdown=True)
    lines = text.split("\n")
    assert layout.silenced == (
        (0, "polls/share"),
        (0, "votes/order"),
        (lines.index("<!-- lamayor-check: ignore votes/share -->") + 2, "votes/share"),
        (next(n for n, line in enumerate(lines, 1) if line.endswith("ignore -->")), "*"),
    )


@given(st.text(alphabet=st.sampled_from("aB1 .,%—-:/()|·\n\r\t#*>`ÀéΩ\u00a0\u200b\u2028"), max_size=300), st.booleans())
def test_blocks_are_in_order_and_never_overlap(text, is_markdown):
    layout = lay_out(text, is_markdown=is_markdown)
    at = 0
    for block in layout.blocks:
        assert at <= block.start < block.end <= len(text)
        at = block.end


def test_the_paper_beside_the_byline_or_the_date_is_no_deck():
    text = "Count falls in Brannock\n\nBy Lena Hovik\nBrannock Daily News\nMay 30, 2031\n\nThe count fell to 6,842."
    assert [kind for kind, _ in kinds(text)] == ["title", "byline", "boilerplate", "timestamp", "paragraph"]
    text = "Count falls in Brannock\nFewer people on the streets\nBy Lena Hovik\n\nThe count fell to 6,842."
    assert [kind for kind, _ in kinds(text)] == ["title", "deck", "byline", "paragraph"]


def test_a_line_with_a_speaker_or_a_stop_inside_is_no_heading():
    text = "The race\n\nIt was close.\n\nHOST: And what about police?\n\nThe end.\n\nWho won? Nobody knows\n\nThe end."
    assert "heading" not in [kind for kind, _ in kinds(text)]
