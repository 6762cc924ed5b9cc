"""Makes the README's pictures from `seeds/`: python docs/pictures.py. It needs playwright and Debian's chromium."""

import io
import os
import shutil
import tempfile
from pathlib import Path

from rich.console import Console

from lamayor_check.job import Settings, check
from lamayor_check.reporting import console, html

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"


def main() -> None:
    """Writes `terminal.svg` and `page.png`."""
    os.chdir(ROOT)
    outcome = check(Settings(paths=("seeds",), keep_documents=True))
    PICTURES.mkdir(exist_ok=True)
    screen = Console(record=True, file=io.StringIO(), width=110, force_terminal=True)
    for part in console.parts(outcome.report, screen.width):
        screen.print(part)
    (PICTURES / "terminal.svg").write_text(
        screen.export_svg(title="lamayor-check seeds/", unique_id="terminal"), encoding="utf-8"
    )
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "report.html"
        page.write_text(html.render(outcome.report, outcome.documents), encoding="utf-8")
        photograph(page, PICTURES / "page.png")


def photograph(page: Path, picture: Path) -> None:
    """A picture of the top of a page."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        tab = browser.new_page(viewport={"width": 1280, "height": 1000})
        tab.goto(page.as_uri())
        tab.screenshot(path=picture)
        browser.close()


if __name__ == "__main__":
    main()
