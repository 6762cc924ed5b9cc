"""The page in a real browser: it loads, filters, searches and links, and shows hostile text as text."""

import os
import re
import shutil
from datetime import date
from decimal import Decimal

import pytest
from msgspec import structs

from lamayor_check import baseline
from lamayor_check.claims.claim import Scope
from lamayor_check.claims.conflict import Development, Step
from lamayor_check.documents.document import Document
from lamayor_check.documents.reading import to_document, to_raw
from lamayor_check.reporting import html
from lamayor_check.reporting.plots import plots
from lamayor_check.reporting.report import entry_of, make_report

WIRE = (
    "Moss leads in Tarn Hollow\n\n"
    "Before it, nothing. Moss had 41% of the vote at the call. After it, more than 300 left."
)
COMET = "Wal leads in Tarn Hollow\n\nMoss had 31% of the vote, and Wal 39%, at the call."
HOSTILE = (
    "<script>document.title='owned'</script> <img src=x onerror=\"document.title='owned'\">\n\n"
    "Said \u202e\"quote'\u202c & \x1b[31m$41% of $x^2$ {{ 7*7 }} </textarea> and 41% of the vote.\n"
)


def made(build, *, texts, conflicts, statuses=("new", "known")):
    documents = [to_document(to_raw(name, text.encode())) for name, text in texts.items()]
    assert all(isinstance(one, Document) for one in documents)
    claims = []
    for document, numbers in zip(documents, conflicts["numbers"], strict=True):
        for number, subject in numbers:
            start = document.text.rindex(number)
            block = next(block for block in document.blocks if block.start <= start < block.end)
            claims.append(
                build.claim(
                    document.id,
                    number,
                    Decimal(re.sub(r"\D", "", number)),
                    subject=subject,
                    sentence=document.text[block.start : block.end],
                    start=start,
                    end=start + len(number),
                    sentence_start=block.start,
                )
            )
    ids = [claim.id for claim in claims]
    found = [
        build.conflict(*[(ids[n].split(":")[1], [ids[n]]) for n in pair], identity=f"c0ffee0{place}", **more)
        for place, (pair, more) in enumerate(conflicts["pairs"])
    ]
    report = make_report(
        documents=[entry_of(one) for one in documents], claims=claims, conflicts=found, skipped=(), comparisons=2
    )
    return report, documents


@pytest.fixture
def pages(build):
    return made(
        build,
        texts={"news/wire.txt": WIRE, "news/comet.txt": COMET},
        conflicts={
            "numbers": [[("41%", "Ida Moss"), ("300", "")], [("31%", "Ida Moss"), ("39%", "Kit Wal")]],
            "pairs": [((0, 2), {}), ((0, 3), {"severity": "warning", "kind": "order", "status": "known"})],
        },
    )


@pytest.fixture
def hostile_pages(build):
    return made(
        build,
        texts={'news/<b>&".txt': HOSTILE, "news/comet.txt": COMET},
        conflicts={
            "numbers": [[("41%", "<u>Moss</u> $x^2$")], [("31%", "<u>Moss</u> $x^2$")]],
            "pairs": [((0, 1), {"message": "</h3><script>document.title='owned'</script>"})],
        },
    )


@pytest.fixture(scope="module")
def browser():
    place = shutil.which("chromium") or shutil.which("google-chrome")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        place = None
    if place is None:
        if os.environ.get("CI"):
            pytest.fail("no chromium or no playwright: .ci/run installs them")
        pytest.skip("needs playwright and chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=place, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def opened(browser, tmp_path):
    """Opens a page and gives it with everything that went wrong on it."""
    contexts = []

    def open_page(report, documents, **options):
        path = tmp_path / "report.html"
        path.write_text(html.render(report, documents), encoding="utf-8")
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        faults = []
        page.on(
            "console", lambda message: faults.append(message.text) if message.type in ("error", "warning") else None
        )
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("request", lambda request: faults.append(request.url) if not request.url.startswith("file:") else None)
        page.goto(path.as_uri())
        return page, faults

    yield open_page
    for context in contexts:
        context.close()


def test_the_same_report_gives_the_same_page(pages):
    assert html.render(*pages) == html.render(*pages)


def test_nothing_is_fetched_and_every_link_has_its_target(pages, hostile_pages):
    for report, documents in (pages, hostile_pages):
        text = html.render(report, documents)
        assert not re.search(r"""(?:src|href)\s*=\s*["']?(?:https?:|//)|@import|url\(["']?http""", text)
        ids = re.findall(r'\bid="([^"]+)"', text)
        assert len(ids) == len(set(ids))
        assert set(re.findall(r'<a[^>]* href="#([^"]+)"', text)) <= set(ids)


def test_without_articles_the_page_still_links(pages):
    text = html.render(pages[0])
    assert set(re.findall(r'<a[^>]* href="#([^"]+)"', text)) <= set(re.findall(r'\bid="([^"]+)"', text))


def test_it_loads_without_a_fault_and_shows_what_the_report_says(pages, opened):
    page, faults = opened(*pages)
    assert page.locator(".card").count() == 2
    assert page.locator(".card").first.get_attribute("data-severity") == "error"
    assert page.locator(".card mark").first.inner_text() == "41%"
    assert page.locator("#claims tbody tr").count() == 4
    assert page.locator("details.article").count() == 2
    assert faults == []


def test_filters_filter(pages, opened):
    page, faults = opened(*pages)

    def shown():
        return [card.get_attribute("id") for card in page.locator(".card:visible").all()]

    page.locator("input[value=error]").uncheck()
    assert shown() == ["conflict-c0ffee01"]
    assert page.locator("#shown").inner_text() == "1 of 2 shown"
    page.locator("input[value=known]").uncheck()
    assert shown() == []
    page.get_by_role("button", name="Show all").click()
    page.wait_for_function("document.getElementById('shown').textContent === '2 of 2 shown'")
    page.locator("select[name=subject]").select_option("Kit Wal")
    assert shown() == ["conflict-c0ffee01"]
    page.locator("select[name=subject]").select_option("")
    page.locator("select[name=source]").select_option("wire")
    assert len(shown()) == 2
    assert faults == []


def test_the_table_is_searched(pages, opened):
    page, _ = opened(*pages)
    page.get_by_role("searchbox").fill("COMET kit")
    assert page.locator("#claims tbody tr:visible").count() == 1
    assert page.locator("#found").inner_text() == "1 of 4"


def test_links_land_both_ways_even_in_what_is_hidden_or_closed(pages, opened):
    page, faults = opened(*pages)
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = false; })")
    page.locator(".card figcaption a").first.click()
    target = page.locator("a.claim:target")
    target.wait_for(state="visible")
    assert target.inner_text() == "41%"
    page.get_by_role("searchbox").fill("nothing like it")
    target.click()
    page.locator("tr:target").wait_for(state="visible")
    page.locator("tr:target td a").first.click()
    page.locator(".card:target").wait_for(state="visible")
    assert faults == []


def test_hostile_text_is_shown_as_text(hostile_pages, opened):
    page, faults = opened(*hostile_pages)
    assert page.title().startswith("lamayor-check")
    assert page.locator(".card h4").inner_text() == "</h3><script>document.title='owned'</script>"
    assert page.locator("img").count() == 0
    body = page.locator("body").inner_text()
    assert "<script>document.title='owned'</script>" in body
    assert "{{ 7*7 }}" in body
    assert "\\u202e" in body
    assert "\\x1b[31m" in body
    assert "\u202e" not in page.content()
    assert "\x1b" not in page.content()
    assert faults == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 400, 320])
def test_it_fits_the_window_and_can_be_read(pages, opened, width, scheme):
    page, faults = opened(*pages, viewport={"width": width, "height": 900}, color_scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    pairs = ["body", ".counts", ".tags", ".context", "mark", ".claim.disputed", "a", ".card.error .severity"]
    for selector in pairs:
        assert page.evaluate(CONTRAST, selector) >= 4.5, (selector, scheme)
    assert faults == []


CONTRAST = """(selector) => {
  const element = document.querySelector(selector);
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).slice(0, 3).map((v) => v / 255)
      .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let ground = element;
  while (/, 0\\)$|transparent/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
  const one = luminance(getComputedStyle(element).color);
  const other = luminance(getComputedStyle(ground).backgroundColor);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_accessibility_audit_finds_nothing(pages, hostile_pages, opened, scheme):
    from axe_playwright_python.sync_playwright import Axe

    for each in (pages, hostile_pages):
        page, _ = opened(*each, color_scheme=scheme, bypass_csp=True)
        found = Axe().run(page).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


def test_it_can_be_used_by_keyboard(pages, opened):
    page, _ = opened(*pages)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.tagName"))
    assert {"A", "INPUT", "SELECT", "BUTTON"} <= reached


def test_without_scripts_everything_is_there(pages, opened):
    page, _ = opened(*pages, java_script_enabled=False)
    assert page.locator(".card:visible").count() == 2
    assert page.locator("#filters:visible").count() == 0
    assert page.locator("#claims tbody tr:visible").count() == 4


def test_conflicts_stand_by_story_and_a_story_without_any_shown_is_hidden(build, opened):
    report, documents = made(
        build,
        texts={"a.txt": WIRE, "b.txt": COMET, "c.txt": "Tax falls\n\nIt is 7% now.", "d.txt": "Tax stays\n\nIt is 9%."},
        conflicts={
            "numbers": [[("41%", "Ida Moss")], [("31%", "Ida Moss"), ("39%", "Kit Wal")], [("7%", "")], [("9%", "")]],
            "pairs": [((0, 1), {}), ((3, 4), {"severity": "warning"}), ((0, 2), {})],
        },
    )
    page, faults = opened(report, documents)
    told = [
        [card.get_attribute("id") for card in story.locator(".card").all()] for story in page.locator(".story").all()
    ]
    assert told == [["conflict-c0ffee00", "conflict-c0ffee02"], ["conflict-c0ffee01"]]
    assert "2 articles, 2 conflicts" in page.locator(".story h3").first.inner_text()
    page.locator("input[value=warning]").uncheck()
    assert page.locator(".story:visible").count() == 1
    assert faults == []


COPIES = """() => {
  window.copied = [];
  Object.defineProperty(navigator, "clipboard", {value: {writeText: async (text) => { window.copied.push(text); }}});
}"""


def test_a_conflict_is_copied_as_a_message_and_as_a_baseline_entry(pages, opened, tmp_path):
    report, documents = pages
    page, faults = opened(report, documents)
    page.evaluate(COPIES)
    card = page.locator("#conflict-c0ffee00")
    card.get_by_role("button", name="Copy as a message").click()
    card.get_by_role("button", name="Copy the baseline entry").click()
    page.wait_for_function("window.copied.length === 2")
    message, entry = page.evaluate("window.copied")
    assert card.locator("output").inner_text() == "Copied"
    for part in ("cannot both be her share", "41%", "“Before it", "news/wire.txt:3:", "Would be reconciled if"):
        assert part in message
    path = tmp_path / "known.json"
    path.write_text(f'{{"version": 2, "entries": [\n{entry}\n]}}')
    claims = {claim.id: claim for claim in report.claims}
    judged = baseline.judge(
        [structs.replace(one, status="new") for one in report.conflicts],
        {key: structs.replace(one, document=str(tmp_path / one.document)) for key, one in claims.items()},
        baseline.load(path),
        read=(),
        today=date(2031, 1, 1),
    )
    assert [one.status for one in judged.conflicts] == ["known", "new"]
    assert page.locator("#conflict-c0ffee01").get_by_role("button").count() == 1
    assert faults == []


def test_who_stands_alone_is_shown(build, opened):
    texts = {f"{name}.txt": f"News of {name}\n\nMoss had {share}, said {name}." for name, share in SHARES.items()}
    report, documents = made(
        build,
        texts=texts,
        conflicts={"numbers": [[(share, "Ida Moss")] for share in SHARES.values()], "pairs": []},
    )
    ids = [claim.id for claim in report.claims]
    told = build.conflict(("31%", ids[:1]), ("41%", ids[1:]))
    sides = tuple(structs.replace(side, sources=len(side.claims)) for side in told.sides)
    page, _ = opened(structs.replace(report, conflicts=(structs.replace(told, sides=sides),)), documents)
    assert page.locator(".backing").all_inner_texts() == [
        "stands alone against 2 independent sources",
        "2 independent sources",
    ]


SHARES = {"comet": "31%", "radio": "41%", "wire": "41%"}


@pytest.mark.parametrize("width", [1280, 400])
def test_the_table_of_claims_can_be_read_without_scrolling_sideways(pages, opened, width):
    page, _ = opened(*pages, viewport={"width": width, "height": 900})
    for cell in page.locator("#claims tbody tr:first-child > *").all():
        box = cell.bounding_box()
        assert box is None or box["x"] + box["width"] <= width
    sentence = page.locator("#claims td.sentence").first.bounding_box()
    assert sentence["width"] >= 0.35 * width


def test_the_table_tells_no_interval_of_one_value_and_no_guessed_scope(pages, build):
    report, documents = pages
    claims = [
        structs.replace(
            one, lower=Decimal(7), upper=Decimal("7.0"), unit="person", scope=Scope(stage="runoff", place="st")
        )
        for one in report.claims
    ]
    text = html.render(structs.replace(report, claims=tuple(claims)), documents)
    table = text[text.index("<tbody") : text.index("</tbody>")]
    assert "7 to 7" not in table
    assert "person" not in table
    assert "runoff" not in table


def test_a_plot_of_what_is_disputed(pages, hostile_pages):
    (plot,) = plots(pages[0])
    assert plot.title == "Ida Moss: 41% and 31% cannot both be her share of the vote."
    assert "41%" in plot.svg
    assert "#fe0000" not in plot.svg
    (hostile,) = plots(hostile_pages[0])
    assert "<u>" not in hostile.svg


def ticks(svg):
    axis = svg[svg.index("xtick_1") : svg.index("ytick_1")]
    return re.findall(r"<text[^>]*>([^<]+)</text>", axis)


@pytest.fixture
def sums(build):
    """Three articles on one budget, two on another figure a thousand times smaller, one on two figures at once."""

    def said(path, text, value, **more):
        half = Decimal(500_000)
        return build.claim(
            path, text, value, sentence=f"{path} has {text}", unit="USD", metric="budget", identity=f"{path} {text}",
            lower=Decimal(value) - half, upper=Decimal(value) + half, **more,
        )  # fmt: skip

    def make(*claims, disputed=()):
        return make_report(
            documents=[build.entry(path, path) for path in sorted({one.document for one in claims})],
            claims=claims,
            conflicts=[build.conflict(*[(one, [one]) for one in disputed])] if disputed else [],
            skipped=(),
            comparisons=0,
        )

    return make, said


def test_money_stands_on_the_axis_as_one_writes_it_with_few_ticks(sums):
    make, said = sums
    claims = [said("a", "$100 million", 100_000_000), said("b", "$400 million", 400_000_000)]
    (plot,) = plots(make(*claims, disputed=[one.id for one in claims]))
    shown = ticks(plot.svg)
    assert 2 <= len(shown) <= 5
    assert all(re.fullmatch(r"\$\d+m", text) for text in shown), shown


def test_no_plot_mixes_unlike_figures(sums):
    make, said = sums
    like = [said("a", "$100 million", 100_000_000), said("b", "$110 million", 110_000_000)]
    third = said("c", "$105 million", 105_000_000)
    unlike = [
        said("d", "$100,000", 100_000),
        said("e", "$101 million", 101_000_000, modality="pledged"),
        said("f", "$102 million", 102_000_000, subject="Kit Wal"),
        said("g", "$103 million", 103_000_000, scope=Scope(period="2030")),
        said("h", "$104 million", 104_000_000, as_of=None),
        said("a", "$120 million", 120_000_000),
    ]
    (plot,) = plots(make(*like, third, *unlike, disputed=[one.id for one in like]))
    for one in (*like, third):
        assert one.text in plot.summary
    for one in unlike:
        assert one.text not in plot.summary, one
    assert plots(make(*unlike)) == []


def test_sides_of_a_sum_are_no_figure(build, report):
    told = [structs.replace(one, kind="arithmetic") for one in report.conflicts]
    titles = [plot.title for plot in plots(structs.replace(report, conflicts=tuple(told)))]
    assert "cannot both be" not in " ".join(titles)


def test_open_and_vague_intervals_are_drawn(build):
    claims = [
        build.claim(f"{n}.txt", "41%", 41, sentence="Moss 41%", value=value, lower=low, upper=high)
        for n, (value, low, high) in enumerate(
            [
                (None, Decimal(20), Decimal(100)),
                (Decimal(41), Decimal(41), None),
                (Decimal(41), None, Decimal(41)),
                (None, None, None),
                (Decimal("1e300"), Decimal("1e300"), Decimal("1e300")),
            ]
        )
    ]
    report = make_report(
        documents=[build.entry(f"{n}.txt", "x" * 80) for n in range(5)],
        claims=claims,
        conflicts=(),
        skipped=(),
        comparisons=0,
    )
    (plot,) = plots(structs.replace(report, conflicts=(build.conflict(*[(one.id, [one.id]) for one in claims]),)))
    assert plot.svg.startswith("<svg")


def test_a_figure_that_changed_is_told_as_history(build):
    texts = {"old.txt": "Costs\n\nIt cost 212.", "new.txt": "Costs\n\nIt cost 245.", "draft.txt": "It is 245."}
    report, documents = made(
        build,
        texts=texts,
        conflicts={"numbers": [[("212", "")], [("245", "")], [("245", "")]], "pairs": []},
    )
    said = {claim.document: claim.id for claim in report.claims}
    steps = (
        Step("212", "2019-03-01", "2019-03-01", (said["old.txt"],)),
        Step("245", "2021-03-01", "2022-03-01", (said["new.txt"],)),
        Step("245", "", "", (said["draft.txt"],)),
    )
    past = Development(id="past", rule="general/other", message="Cost: 212 or 245", steps=steps)
    page = html.render(structs.replace(report, history=(past,)), [one for one in documents if one.id == "draft.txt"])
    section = page.partition('<section id="history"')[2].partition("</section>")[0]
    assert re.findall(r'class="backing">([^<]*)<', section) == ["2019-03-01", "2021-03-01 to 2022-03-01", "the draft"]
    assert "Cost: 212 or 245" in section
    anchors = set(re.findall(r' id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= anchors
    assert '<section id="history"' not in html.render(report, documents)
