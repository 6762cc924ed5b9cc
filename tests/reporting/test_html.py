"""The page in a real browser: it loads, filters, searches and links, and shows hostile text as text."""

import os
import re
import shutil
from decimal import Decimal

import pytest

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
    assert page.locator(".card h3").inner_text() == "</h3><script>document.title='owned'</script>"
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


def test_a_plot_for_each_figure_that_was_told_twice(pages, hostile_pages):
    (plot,) = plots(pages[0])
    assert plot.title == "Ida Moss: vote share, in percent (mayor, tarn hollow)"
    assert "41%" in plot.svg
    assert "#fe0000" not in plot.svg
    (hostile,) = plots(hostile_pages[0])
    assert "<u>" not in hostile.svg


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
    (plot,) = plots(report)
    assert plot.svg.startswith("<svg")
