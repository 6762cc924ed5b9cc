"""Hostile articles through the whole chain: read, extract, compare, report. Not part of the test suite.

    python -m benchmarks.fuzz --minutes 10 --seed 1

An example is two or three articles: pieces of the project's own articles and broken inputs, mutated. What fails is made
smaller by hypothesis, printed with its trace, and the run ends with status 1; what takes longer than `SLOW` seconds is
told at the end. Findings become cases in `tests/test_fuzz_findings.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from lamayor_check.api import compare, extract, load_rules
from lamayor_check.claims.claim import Claim
from lamayor_check.documents.document import Document
from lamayor_check.documents.reading import to_document, to_raw
from lamayor_check.reporting import json as json_report
from lamayor_check.reporting.formats import MODULES, renderer
from lamayor_check.reporting.report import entry_of, make_report

ROOT = Path(__file__).resolve().parents[1]
SLOW = 3.0
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
FOR_EYES = ("text", "github", "markdown", "csv")

PIECES = [
    *(
        "0",
        "1",
        "9" * 30,
        "1e999",
        "-",
        "−",
        "–",
        ".",
        ",",
        ";",
        ":",
        "%",
        " percent",
        " points",
        "$",
        "£",
        "€",
        "½",
        "²",
    ),
    *(
        " million",
        " to ",
        " of ",
        " and ",
        "(",
        ")",
        "“",
        "”",
        "’",
        "'",
        '"',
        "…",
        "\n",
        "\n\n",
        "\r",
        "\t",
        " ",
        "\u2028",
    ),
    *(
        "\u00a0",
        "\u202f",
        "\u200b",
        "\u200d",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\x00",
        "\x1b[31m",
        "\ud800",
        "🗳️",
        "é",
        "é",
    ),
    *("٣", "３", "|", "=cmd()", "<script>", "&amp;", "[x](y)", "# ", "- ", "> ", "```", "---\n", "date 2031-06-05 "),
    *("<!-- lamayor-check: ignore -->", "A" * 300, "Mr. ", "Bass", "Caruso", "Smith Jr.", "Inc.", "according to "),
    *(
        "when the AP called ",
        "Feb. 30",
        "February 29",
        "9999-12-31",
        "0001-01-01",
        "25:61",
        "12 a.m.",
        "Tuesday",
        "a third",
    ),
    *(
        "no",
        "not ",
        "will ",
        "would ",
        "from 9% to 12%",
        "51.2% to 48.8%",
        "2-1",
        "1/0",
        "0%",
        "0 votes",
        "respectively",
    ),
]


def corpus() -> list[str]:
    """The texts of the project's articles, whole."""
    folders = (ROOT / "seeds", ROOT / "fixtures" / "gold", ROOT / "fixtures" / "broken" / "articles")
    paths = sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in (".txt", ".md"))
    texts = [path.read_bytes()[:20_000].decode("utf-8", "surrogateescape") for path in paths]
    return [text for text in texts if text.strip()]


def stretches(texts: Sequence[str]) -> st.SearchStrategy[str]:
    """A few sentences of some article."""

    def cut(text: str) -> st.SearchStrategy[str]:
        return st.tuples(st.integers(0, max(0, len(text) - 1)), st.integers(1, 500)).map(
            lambda at: text[at[0] : sum(at)]
        )

    return st.sampled_from(list(texts)).flatmap(cut)


def articles(texts: Sequence[str]) -> st.SearchStrategy[str]:
    """Stretches and hostile pieces in any order, with pieces put into the middle of stretches."""
    plain = stretches(texts)
    piece = st.sampled_from(PIECES) | st.text(max_size=4)
    numbers = st.decimals(allow_nan=False, allow_infinity=False, places=1).map(str) | st.integers().map("{:,}".format)
    struck = st.tuples(plain, st.integers(0, 500), st.integers(0, 20), piece).map(
        lambda x: x[0][: x[1]] + x[3] + x[0][x[1] + x[2] :]
    )
    swapped = st.tuples(plain, numbers).map(lambda x: re.sub(r"\d[\d,.]*", x[1], x[0]))
    repeated = st.tuples(piece | numbers, st.integers(1, 60)).map(lambda x: x[0] * x[1])
    part = st.one_of(plain, struck, struck, swapped, piece, numbers, repeated)
    return st.lists(part, min_size=1, max_size=8).map("".join)


def bytes_of(text: str, encoding: int) -> bytes:
    codec = ("utf-8", "utf-8", "utf-8", "utf-16", "utf-16-le", "latin-1", "cp1252")[encoding]
    return text.encode(codec, "surrogatepass" if codec.startswith("utf") else "replace")


def run(files: Sequence[tuple[str, int, str]], with_page: bool) -> None:
    """One example through the chain, with what must hold at each step."""
    read = [to_document(to_raw(f"{n}{kind}", bytes_of(text, code))) for n, (text, code, kind) in enumerate(files)]
    documents = [one for one in read if isinstance(one, Document)]
    claims = [claim for document in documents for claim in checked(document, extract(document))]
    found = compare(claims)
    again = compare(list(reversed(claims)))
    assert found == again, "the order of the claims decides"
    report = make_report(
        documents=map(entry_of, documents),
        claims=found.claims,
        conflicts=found.conflicts,
        skipped=[one for one in read if not isinstance(one, Document)],
        comparisons=found.compared,
    )
    for name in MODULES:
        if name != "html" or with_page:
            text = renderer(name, documents)(report)
            text.encode("utf-8")
            assert name not in FOR_EYES or not UNSEEN.search(text.replace("\r\n", "\n")), (
                f"{name} has a raw control character"
            )
    data = json_report.render(report)
    assert json.loads(data)["summary"]["claims"] == len(claims)


def checked(document: Document, claims: Sequence[Claim]) -> Sequence[Claim]:
    end = 0
    for claim in claims:
        assert document.text[claim.start : claim.end] == claim.text, "a claim quotes another place"
        assert end <= claim.start < claim.end, "claims out of order"
        end = claim.end
        assert claim.lower is None or claim.upper is None or claim.lower <= claim.upper, "an interval from high to low"
    return claims


def main(arguments: Sequence[str] | None = None) -> int:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--minutes", type=float, default=10)
    words.add_argument("--seed", type=int, default=0)
    asked = words.parse_args(arguments)
    load_rules()
    texts = corpus()
    file = st.tuples(articles(texts), st.integers(0, 6), st.sampled_from([".txt", ".txt", ".md"]))
    until, number, examples = time.monotonic() + 60 * asked.minutes, asked.seed, 0
    slow: list[tuple[float, object]] = []

    def example(files: list[tuple[str, int, str]], with_page: bool) -> None:
        nonlocal examples
        examples += 1
        began = time.process_time()
        run(files, with_page)
        if (took := time.process_time() - began) > SLOW:
            slow.append((took, files))

    while time.monotonic() < until:
        number += 1
        try:
            _bounded(example, file, number)()
        except BaseException:
            traceback.print_exc()
            print(f"seed {number}: failed after {examples:,} examples", file=sys.stderr)
            return 1
    for took, files in sorted(slow, key=lambda row: -row[0])[:5]:
        print(f"{took:.1f} s: {files!r}")
    print(f"{examples:,} examples in {asked.minutes:g} minutes, {len(slow)} slower than {SLOW:g} s, no fault")
    return 0


def _bounded(
    example: Callable[..., None], file: st.SearchStrategy[tuple[str, int, str]], number: int
) -> Callable[[], None]:
    """A hundred examples, the same for the same number."""
    bounds = settings(
        max_examples=100,
        deadline=None,
        database=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
    )
    asked = given(files=st.lists(file, min_size=2, max_size=3), with_page=st.integers(0, 19).map(lambda n: n == 0))
    made: Callable[[], None] = seed(number)(bounds(asked(example)))
    return made


if __name__ == "__main__":
    sys.exit(main())
