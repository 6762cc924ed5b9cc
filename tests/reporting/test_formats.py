"""Every format says what the report says, meets its published schema, and lets no article steer what reads it."""

import csv
import io
import json
import re
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import msgspec
import pytest
import xmlschema

from lamayor_check.claims.conflict import Reason, Side
from lamayor_check.reporting import console, github, gitlab, jsonl, junit, lines, markdown, sarif
from lamayor_check.reporting import csv as csv_format
from lamayor_check.reporting import json as json_format
from lamayor_check.reporting.formats import MODULES, renderer
from lamayor_check.reporting.lookup import Lookup
from lamayor_check.reporting.report import Report, exit_status, fails, make_report

SCHEMAS = Path(__file__).with_name("schemas")
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def published(name):
    return json.loads((SCHEMAS / name).read_text())


@pytest.fixture(params=["report", "hostile", "empty"])
def any_report(request):
    return request.getfixturevalue(request.param)


@pytest.mark.parametrize("name", sorted(MODULES))
def test_the_same_report_gives_the_same_text_and_nothing_unseen(name, any_report):
    text = renderer(name)(any_report)
    assert text == renderer(name)(any_report)
    assert text.endswith("\n")
    assert not UNSEEN.search(text.replace("\r\n", "\n"))
    text.encode("utf-8")


def test_json_meets_its_schema_and_is_read_back_without_loss(any_report):
    text = json_format.render(any_report)
    jsonschema.Draft202012Validator(json_format.schema()).validate(json.loads(text))
    assert msgspec.json.decode(text, type=Report) == any_report


def test_the_shipped_schema_is_what_the_records_give():
    assert json_format.SCHEMA_FILE.read_text() == json_format.schema_text(), (
        "make it anew: python -m lamayor_check.reporting.json"
    )


def test_decimals_are_numbers(report):
    (first, *_) = json.loads(json_format.render(report), parse_float=Decimal, parse_int=Decimal)["claims"]
    assert (first["value"], first["lower"]) == (Decimal(31), Decimal("30.5"))


@pytest.mark.parametrize(
    ("unit", "ends", "told"),
    [
        ("date", (741178, 741178), ("2030-04-11", "2030-04-11")),
        ("clock", (940, 955), ("15:40", "15:55")),
        ("half clock GMT", (-10, None), ("23:50", None)),
    ],
)
def test_days_and_times_of_day_are_iso_8601_beside_the_numbers(build, unit, ends, told):
    lower, upper = (None if end is None else Decimal(end) for end in ends)
    one = build.claim("news/wire.txt", "41%", 41, unit=unit, value=None, lower=lower, upper=upper)
    documents = [build.entry("news/wire.txt", "Meadow Wire")]
    report = make_report(documents=documents, claims=[one], conflicts=[], skipped=[], comparisons=0)
    printed = json.loads(json_format.render(report))
    jsonschema.Draft202012Validator(json_format.schema()).validate(printed)
    assert msgspec.json.decode(json_format.render(report), type=Report) == report
    (line,) = [r for r in map(json.loads, jsonl.render(report).splitlines()) if r["record"] == "claim"]
    (row,) = csv.DictReader(io.StringIO(csv_format.render(report)))
    for record in (printed["claims"][0], line):
        assert (record["earliest"], record["latest"]) == told
        assert (record["lower"], record["upper"]) == ends
    assert (row["earliest"], row["latest"]) == tuple(end or "" for end in told)


def test_an_amount_has_no_days(report):
    assert all("earliest" not in claim for claim in json.loads(json_format.render(report))["claims"])


def test_the_reader_is_named(report):
    named = msgspec.structs.replace(report, tool=msgspec.structs.replace(report.tool, model="en_numbers 1.0.0 (0123)"))
    assert json.loads(json_format.render(named))["tool"]["model"] == "en_numbers 1.0.0 (0123)"


def test_jsonl_has_every_record(report):
    records = [json.loads(line) for line in jsonl.render(report).splitlines()]
    kinds = [record["record"] for record in records]
    assert kinds == ["report", *["document"] * 3, *["claim"] * 4, *["conflict"] * 2, "skipped", "summary"]


def test_sarif_meets_its_schema(any_report):
    jsonschema.Draft4Validator(published("sarif-2.1.0.json")).validate(json.loads(sarif.render(any_report)))


def test_sarif_has_a_result_a_side_of_each_new_conflict(report):
    (run,) = json.loads(sarif.render(report))["runs"]
    first, second = run["results"]
    assert {r["properties"]["conflict"] for r in run["results"]} == {"c0ffee01"}
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "news/wire.txt", "uriBaseId": "%SRCROOT%"}
    assert place["region"] == {
        "startLine": 3, "startColumn": 10, "endLine": 3, "endColumn": 13, "snippet": {"text": "41%"}
    }  # fmt: skip
    assert "[31% in news/comet, late.txt:3:15](2)" in first["message"]["text"]
    assert [one["id"] for one in first["relatedLocations"]] == [1, 2]
    assert first["partialFingerprints"] != second["partialFingerprints"]
    uris = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run["results"]]
    assert uris == ["news/wire.txt", "news/comet%2C%20late.txt"]


def test_sarif_fingerprints_do_not_change_with_lines(report):
    moved = make_report(
        documents=report.documents,
        claims=[msgspec.structs.replace(one, line=99, start=one.start + 7, end=one.end + 7) for one in report.claims],
        conflicts=report.conflicts,
        skipped=(),
        comparisons=7,
    )
    prints = [
        [result["partialFingerprints"] for result in json.loads(sarif.render(one))["runs"][0]["results"]]
        for one in (report, moved)
    ]
    assert prints[0] == prints[1]


def test_gitlab_meets_the_table_of_its_fields_with_unique_fingerprints(any_report):
    entries = json.loads(gitlab.render(any_report))
    jsonschema.Draft202012Validator(published("gitlab-code-quality.json")).validate(entries)
    prints = [one["fingerprint"] for one in entries]
    assert len(set(prints)) == len(prints)


def test_junit_meets_its_schema_and_counts(any_report):
    text = junit.render(any_report)
    schema = xmlschema.XMLSchema(str(SCHEMAS / "junit-10.xsd"))
    root = ElementTree.fromstring(text)
    for case in root.iter("testcase"):
        for beyond in ("file", "line"):  # GitLab and others read them, the schema has no word for them
            case.attrib.pop(beyond, None)
    for attribute in ("tests", "failures", "errors"):
        assert attribute in root.attrib
    schema.validate(ElementTree.tostring(root, encoding="unicode"))
    assert int(root.get("failures")) == any_report.summary.failing == len(list(root.iter("failure")))


def test_github_escapes_and_stops_at_ten(report, build):
    text = github.render(report)
    assert "::error file=news/comet%2C late.txt,line=3,col=15,endColumn=18,title=elections/vote_share::" in text
    many = make_report(
        documents=[build.entry(f"{n}.txt", "x") for n in range(30)],
        claims=[build.claim(f"{n}.txt", "41%", 41, sentence="Moss 41%") for n in range(30)],
        conflicts=[
            build.conflict(("a", [f"{n}.txt:41%"]), ("b", [f"{n + 1}.txt:41%"]), identity=f"c{n}")
            for n in range(0, 30, 2)
        ],
        skipped=(),
        comparisons=1,
    )
    lines_ = github.render(many).splitlines()
    assert sum(line.startswith("::error ") for line in lines_) == 10
    assert "20 more annotations of level error are not shown" in lines_


def test_github_takes_no_command_from_an_article(hostile):
    commands = [line for line in github.render(hostile).splitlines() if line.startswith("::")]
    assert len(commands) == 2
    assert all(line.count("\n") == 0 and line.startswith("::error file=") for line in commands)


def test_markdown_holds_no_markup_of_an_article(hostile):
    text = markdown.render(hostile)
    assert "<script" not in text
    assert "<img" not in text
    assert "\\[bold\\]" in text
    assert "&#64;clerk" not in text or "@clerk" not in text


def test_markdown_is_cut_between_conflicts(report, monkeypatch):
    monkeypatch.setattr(markdown, "AT_MOST", 900)
    text = markdown.render(report)
    assert text.count("### ") == 1
    assert "And 1 more conflicts" in text


def test_csv_has_a_row_a_claim_and_no_formula(report, hostile):
    rows = list(csv.DictReader(io.StringIO(csv_format.render(report))))
    assert [row["text"] for row in rows] == [one.text for one in report.claims]
    assert rows[0]["conflicts"] == "c0ffee01"
    cells = [cell for row in csv.reader(io.StringIO(csv_format.render(hostile))) for cell in row]
    assert not [cell for cell in cells if cell[:1] in "=+-@|%\t\r" and cell]
    assert '\'=HYPERLINK("x")' in cells


def test_lines_are_one_a_finding_and_whole(report, hostile):
    first, second, skipped, counted = lines.render(report).splitlines()
    assert first == (
        "news/wire.txt:3:10: error elections/vote_share Ida Moss: 41% and 31% cannot both be her share of the vote. "
        "[c0ffee01]: 41% here, 41% at news/radio.txt:3:11, 31% at news/comet, late.txt:3:15"
    )
    assert second.endswith("[c0ffee02] (known): 41% here, 39% at news/comet, late.txt:3:31")
    assert skipped == "news/scan.txt: skipped: a PDF, not text"
    assert counted.startswith("3 documents")
    assert len(lines.render(hostile).splitlines()) == 3


@pytest.fixture
def ordered(build):
    """Two articles that disagree on who is ahead: each side has two figures, and its label is that of one."""
    both = {"a.txt": "Moss had 41% to 37% for Wal.", "b.txt": "Moss had 31% to 39% for Wal."}
    claims = [
        build.claim(path, number, int(number[:2]), sentence=sentence)
        for path, sentence in both.items()
        for number in re.findall(r"\d+%", sentence)
    ]
    ids = [claim.id for claim in claims]
    return make_report(
        documents=[build.entry(path, path) for path in both],
        claims=claims,
        conflicts=[build.conflict(("41%", ids[:2]), ("39%", [ids[3], ids[2]]), kind="order")],
        skipped=(),
        comparisons=1,
    )


def test_each_place_carries_its_own_value(ordered):
    assert "41% here, 37% at a.txt:3:17, 39% at b.txt:3:17, 31% at b.txt:3:10" in lines.render(ordered)
    rows = [line for line in markdown.render(ordered).splitlines() if line.startswith("| **")]
    assert [re.findall(r"\d+%", row)[0] for row in rows] == ["41%", "37%", "39%", "31%"]
    for line in junit.render(ordered).splitlines():
        if place := re.search(r"\.txt:3:(\d+): (\d+%), .*: (Moss.*)$", line):
            column, value, sentence = place.groups()
            assert sentence[int(column) - 1 :].startswith(value)
    for result in json.loads(sarif.render(ordered))["runs"][0]["results"]:
        for one in result["relatedLocations"]:
            assert one["message"]["text"].startswith(one["physicalLocation"]["region"]["snippet"]["text"])


def test_a_hedge_belongs_to_the_number_it_is_said_of(report, build):
    lookup = Lookup(report)
    claim = report.claims[0]
    for label, said in (("about 31%", "about 31%"), ("41%", "31%"), ("131%", "31%"), ("31% of them", "31% of them")):
        assert lookup.said(Side(label, (claim.id,)), claim) == said


def test_the_console_shows_sides_numbers_and_reasons(report):
    for width in (40, 80, 120):
        stream = io.StringIO()
        console.show(report, stream, width=width)
        shown = " ".join(stream.getvalue().split())
        for part in (
            "elections/vote_share",
            "Meadow Wire",
            "41%",
            "31%",
            "Comparable because",
            "2 conflicts (1 new, 1 known)",
        ):
            assert part in shown, (width, part)


def shown(report, **options):
    stream = io.StringIO()
    console.show(report, stream, width=100, **options)
    return stream.getvalue()


def test_the_console_tells_what_decided_and_all_when_asked(report):
    brief, full = shown(report), shown(report, verbose=True)
    for heading in ("Comparable because", "Would be reconciled if"):
        assert heading in brief
    assert "Difference" not in brief
    assert "Difference" in full
    assert len(full.splitlines()) == len(brief.splitlines()) + 2


def test_the_console_groups_conflicts_by_story(report, build):
    other = build.claim("z.txt", "7%", 7, sentence="Tax is 7%", identity="z")
    third = build.claim("y.txt", "9%", 9, sentence="Tax is 9%", identity="y")
    entries = [msgspec.structs.replace(build.entry(name, name), title="Tax falls") for name in ("y.txt", "z.txt")]
    more = make_report(
        documents=[*report.documents, *entries],
        claims=[*report.claims, other, third],
        conflicts=[*report.conflicts, build.conflict(("7%", ["z"]), ("9%", ["y"]), identity="feed01")],
        skipped=(),
        comparisons=9,
    )
    places = [shown(more).index(text) for text in ("Moss leads", "c0ffee01", "c0ffee02", "Tax falls", "feed01")]
    assert places == sorted(places)
    assert "Moss leads  3 articles, 2 conflicts" in shown(more)
    assert "Tax falls  2 articles, 1 conflict" in shown(more)


def test_one_sentence_is_shown_once(build):
    sentence = "Moss had 41% of the vote, 252 of 500."
    claims = [build.claim("a.txt", number, 1, sentence=sentence) for number in ("41%", "252", "500")]
    report = make_report(
        documents=[build.entry("a.txt", "Wire")],
        claims=claims,
        conflicts=[build.conflict(*[(one.text, [one.id]) for one in claims], kind="arithmetic")],
        skipped=(),
        comparisons=0,
    )
    assert shown(report).count(sentence) == 1


def test_no_format_tells_that_a_number_stands_for_itself_or_a_raw_sum(report):
    reasons = (Reason("interval", "6 stands for exactly 6"), Reason("difference", "USD 411,500,000 lie between"))
    said = [msgspec.structs.replace(one, explanation=reasons, message="It cost USD 1,200") for one in report.conflicts]
    changed = msgspec.structs.replace(report, conflicts=tuple(said))
    texts = [renderer(name)(changed) for name in MODULES if not name.startswith("json")]
    for text in (*texts, shown(changed, verbose=True)):
        assert "exactly" not in text
        assert "USD" not in text


def test_nothing_of_an_article_reaches_the_terminal_raw(hostile):
    stream = io.StringIO()
    console.show(hostile, stream, width=100)
    assert "\x1b" not in stream.getvalue()
    assert "[bold]of[/]" in " ".join(stream.getvalue().split())
    forced = io.StringIO()
    console.show(hostile, forced, width=100, forced=True)
    own = re.sub(r"\x1b\[[0-9;]*m", "", forced.getvalue())
    assert not UNSEEN.search(own)


def test_counts_and_failing_belong_to_the_report(report, empty):
    summary = report.summary
    assert (summary.documents, summary.claims, summary.conflicts, summary.new, summary.known) == (3, 4, 2, 1, 1)
    assert (summary.errors, summary.warnings, summary.skipped) == (1, 0, 1)
    error, known = report.conflicts
    assert [fails(error, each) for each in ("error", "warning", "info", "never")] == [True, True, True, False]
    assert not fails(known, "info")
    assert (summary.failing, exit_status(report), exit_status(empty)) == (1, 1, 0)


def test_the_order_of_what_goes_in_does_not_show(report):
    backwards = make_report(
        documents=reversed(report.documents),
        claims=reversed(report.claims),
        conflicts=reversed(report.conflicts),
        skipped=reversed(report.skipped),
        comparisons=7,
    )
    assert backwards == report
