"""Speed and memory as ratios in one run: start, cold and warm, words a second, growth of the comparison, peak memory.

    python -m benchmarks.speed                        prints the tables
    python -m benchmarks.speed --write                keeps them, with plots, in benchmarks/README.md
    python -m benchmarks.speed --only words,start     measures some of: memory, start, words, comparison
    python -m benchmarks.speed --small                a few minutes' less: to see that it works, not to be kept
    python -m benchmarks.speed --others PYTHON        beside quantulum3 and Recognizers-Text, installed for that Python

Times are the shortest of a few runs, in seconds of the processor, which other work on the machine lengthens little;
only `--jobs` is measured by the clock. Where the others are not installed, a line says so.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy is loaded: sentences are too short for more threads

from benchmarks import corpus

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "benchmarks" / "README.md"
GROWTH, PEAKS = ROOT / "benchmarks" / "growth.svg", ROOT / "benchmarks" / "memory.svg"
TABLES = ("memory", "start", "words", "comparison")
"""What is measured, in this order: a child's peak is at least what this process holds when it is started."""
TOOL = (sys.executable, "-m", "lamayor_check")
MIB = 1024 * 1024


class Sizes(Struct, frozen=True):
    """How much is measured."""

    times: int = 5
    articles: int = 1000
    others: int = 100
    claims: tuple[int, ...] = (1_000, 10_000, 100_000)
    memory: tuple[int, ...] = (1_000, 17_000, 25_000)
    """The last two are beyond what is kept in memory, so that their slope is that of more."""


SMALL = Sizes(2, 100, 10, (1_000, 10_000), (100, 1_000))


class Ran(Struct, frozen=True):
    """What a command cost: seconds by the clock and of the processor, and its peak memory in bytes."""

    clock: float
    processor: float
    memory: int


_LOAD = "from lamayor_check.extraction.pipeline import load; load()"
_LOAD_BOTH = f"""{_LOAD}
from lamayor_check.reader.load import load
from lamayor_check.reader.windows import Placed, Window
from lamayor_check.rulebook.load import load as rules
load(rules(())).vectors(Window((101, 102), (0, 0), (-1, -1), (-1, -1), (Placed(0, 0, 1),)))"""
"""The encoder is loaded when it is first asked for."""
Row = tuple[str, str, str]
"""What, how much, and how that stands to what it is measured against."""


def run(*command: str) -> Ran:
    """A command's cost, its children's included; its output goes nowhere."""
    began = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):  # 1: there are contradictions
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return Ran(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def least(times: int, *command: str) -> float:
    """The seconds of the processor of the cheapest of a few runs."""
    return min(run(*command).processor for _ in range(times))


def python(code: str) -> tuple[str, ...]:
    return sys.executable, "-c", code


def start(sizes: Sizes) -> list[Row]:
    """Start, and the main job on the seeds, against importing spaCy and loading the models."""
    spacy = least(sizes.times, *python("import spacy"))
    load = least(sizes.times, *python(_LOAD))
    both = least(sizes.times, *python(_LOAD_BOTH))
    rows = [
        ("`import spacy`", spacy, spacy),
        ("spaCy with the shipped pipeline loaded", load, load),
        ("the same and the shipped reader loaded", both, both),
    ]
    rows += [(f"`lamayor-check {flag}`", least(sizes.times, *TOOL, flag), spacy) for flag in ("--version", "--help")]
    with tempfile.TemporaryDirectory() as folder:
        caches = [f"{folder}/{number}" for number in range(sizes.times)]
        cold = min(run(*TOOL, "--cache-dir", cache, "seeds/").processor for cache in caches)
        warm = least(sizes.times, *TOOL, "--cache-dir", caches[0], "seeds/")
    rows += [("`lamayor-check seeds/`, warm", warm, spacy)]
    named = {id(spacy): "`import spacy`", id(load): "the pipeline", id(both): "both models"}
    told = [(what, f"{took:.2f} s", f"{took / base:.2f} × {named[id(base)]}") for what, took, base in rows]
    against = f"{cold / load:.2f} × the pipeline, {cold / both:.2f} × both models"
    return [*told[:-1], ("`lamayor-check seeds/`, cold", f"{cold:.2f} s", against), told[-1]]


def words_a_second(sizes: Sizes, others: str | None) -> list[Row]:
    """Extraction against spaCy and against other readers of numbers, in words a second."""
    texts = [text for _, text in corpus.articles(sizes.articles)]
    words = sum(len(text.split()) for text in texts)
    whole, ours, blank = _whole(texts), _ours(texts), _blank(texts)
    rows = [("the shipped pipeline on every sentence", words / whole)]
    rows += [("extraction, one process", words / ours), ('`spacy.blank("en")` with a sentencizer', words / blank)]
    with tempfile.TemporaryDirectory() as folder:
        corpus.write(Path(folder), sizes.articles)
        for jobs in (1, 2):
            took = run(*TOOL, "--no-cache", "--jobs", str(jobs), folder).clock
            rows.append((f"the whole job cold, `--jobs {jobs}`, by the clock", words / took))
    found = [(what, f"{speed:,.0f}", f"{speed * whole / words:.2f} × the pipeline") for what, speed in rows]
    return found + _others(sizes, others, words / whole)


def _ours(texts: Sequence[str]) -> float:
    """All the articles in one go, as the program reads them: the sentences of several are parsed together."""
    from lamayor_check.api import load_rules, read_text
    from lamayor_check.documents.document import Document
    from lamayor_check.extraction.extract import extract_each
    from lamayor_check.extraction.pipeline import load
    from lamayor_check.reader.load import load as load_reader

    rules, nlp = load_rules(), load()
    reader = load_reader(rules)
    documents = [one for number, text in enumerate(texts) if isinstance(one := read_text(text, f"{number}"), Document)]
    list(extract_each(documents[:1], rules, nlp, reader))
    return _processor(lambda: [None for _ in extract_each(documents, rules, nlp, reader)])


def _whole(texts: Sequence[str]) -> float:
    from lamayor_check.extraction.pipeline import load, parse
    from lamayor_check.extraction.sentences import split_sentences

    nlp = load()
    paragraphs = [paragraph for text in texts for paragraph in text.split("\n\n")]
    list(parse(paragraphs[:20], nlp))
    sentences = (paragraph[start:end] for paragraph in paragraphs for start, end in split_sentences(paragraph))
    return _processor(lambda: [None for _ in parse(sentences, nlp)])


def _blank(texts: Sequence[str]) -> float:
    import spacy

    blank = spacy.blank("en")
    blank.add_pipe("sentencizer")
    blank(texts[0])
    return _processor(lambda: [None for _ in blank.pipe(texts)])


def _processor(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _others(sizes: Sizes, others: str | None, base: float) -> list[Row]:
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        corpus.write(Path(folder), sizes.others)
        for name, title in (("quantulum3", "quantulum3"), ("recognizers", "Recognizers-Text")):
            command = (others or sys.executable, str(ROOT / "benchmarks" / "others.py"), name, folder)
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                rows.append((title, "skipped", "not installed for " + ("that Python" if others else "this Python")))
                continue
            words, took = map(float, done.stdout.split())
            rows.append((title, f"{words / took:,.0f}", f"{words / took / base:.2f} × the pipeline"))
    return rows


def comparison(sizes: Sizes) -> list[tuple[int, float]]:
    """Seconds to compare so many claims."""
    from lamayor_check.api import compare, load_rules

    load_rules()
    compare(corpus.claims(500))
    rows = []
    for count in sizes.claims:
        claims = corpus.claims(count)
        times = max(1, min(sizes.times, 100_000 // count))
        rows.append((count, min(_processor(lambda claims=claims: compare(claims)) for _ in range(times))))
    return rows


def memory(sizes: Sizes) -> list[tuple[int, int]]:
    """Peak memory of a cold run on so many articles, in bytes."""
    rows = []
    for count in sizes.memory:
        with tempfile.TemporaryDirectory() as folder:
            corpus.write(Path(folder), count)
            rows.append((count, run(*TOOL, "--no-cache", "--jobs", "1", folder).memory))
    return rows


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def grown(rows: Sequence[tuple[int, float]]) -> list[Row]:
    """Each time beside the one before it."""
    before = [None, *rows]
    return [
        (f"{count:,}", f"{took:.2f} s", f"{took / last[1]:.1f} ×" if last else "")
        for (count, took), last in zip(rows, before, strict=False)
    ]


def held(rows: Sequence[tuple[int, int]]) -> list[Row]:
    """Each peak, and what 100,000 articles would need by the slope between the last two."""
    shown: list[Row] = [(f"{count:,}", f"{peak / MIB:,.0f} MiB", "measured") for count, peak in rows]
    (few, low), (many, high) = rows[-2:]
    far = high + (high - low) / (many - few) * (100_000 - many)
    return [*shown, ("100,000", f"{far / MIB:,.0f} MiB", "by the slope")]


def draw(path: Path, rows: Sequence[tuple[int, float]], *, is_log: bool, **words: str) -> None:
    """A plot of measured points, by claims or articles; a growing one beside a straight line."""
    import matplotlib
    from matplotlib.figure import Figure

    with matplotlib.rc_context({"svg.hashsalt": "lamayor-check", "svg.fonttype": "none", "font.size": 10}):
        figure = Figure(figsize=(4.5, 3.2), layout="constrained")
        axes = figure.subplots()
        counts, values = zip(*rows, strict=True)
        axes.plot(counts, values, marker="o", label="measured")
        axes.set(**words)
        if is_log:
            straight = [values[0] * count / counts[0] for count in counts]
            axes.plot(counts, straight, linestyle=":", color="gray", label="in proportion")
            axes.set(xscale="log", yscale="log")
            axes.legend(frameon=False)
        else:
            axes.set(ylim=(0, None))
        figure.savefig(path, format="svg", metadata={"Date": None})


def draw_growth(rows: Sequence[tuple[int, float]]) -> None:
    """Seconds to compare, by claims."""
    draw(GROWTH, rows, is_log=True, xlabel="claims", ylabel="seconds", title="Comparison")


def draw_peaks(rows: Sequence[tuple[int, int]]) -> None:
    """Peak memory in MiB, by articles."""
    shown = [(count, peak / MIB) for count, peak in rows]
    draw(PEAKS, shown, is_log=False, xlabel="articles", ylabel="MiB", title="Peak memory")


def page(tables: dict[str, str]) -> str:
    """The README with the tables between their marks."""
    text = PAGE.read_text(encoding="utf-8")
    for name, body in tables.items():
        opens, closes = f"<!-- speed: {name} -->\n", "<!-- end -->"
        before, _, rest = text.partition(opens)
        text = f"{before}{opens}\n{body}\n\n{closes}{rest.partition(closes)[2]}"
    return text


def main(arguments: Sequence[str] | None = None) -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--small", action="store_true", help="measure little")
    words.add_argument("--write", action="store_true", help="keep the figures")
    words.add_argument("--others", metavar="PYTHON", help="a Python that has quantulum3 or recognizers-text-suite")
    words.add_argument("--only", metavar="NAMES", default=",".join(TABLES), help=f"some of {', '.join(TABLES)}")
    asked = words.parse_args(arguments)
    wanted = asked.only.split(",")
    if unknown := set(wanted) - set(TABLES):
        words.error(f"--only knows no {', '.join(sorted(unknown))}: choose among {', '.join(TABLES)}")
    sizes = SMALL if asked.small else Sizes()
    tables = {}
    for name in (name for name in TABLES if name in wanted):
        tables[name] = _measured(name, sizes, asked.others, is_kept=asked.write)
        print(tables[name], flush=True)
    if asked.write:
        PAGE.write_text(page(tables), encoding="utf-8")


def _measured(name: str, sizes: Sizes, others: str | None, *, is_kept: bool) -> str:
    """A table, and its plot where it is kept and has one."""
    if name == "start":
        return table(("what", "seconds", "ratio"), start(sizes))
    if name == "words":
        return table(("what", "words a second", "ratio"), words_a_second(sizes, others))
    if name == "memory":
        peaks = memory(sizes)
        if is_kept:
            draw_peaks(peaks)
        return f"{table(('articles', 'peak memory', ''), held(peaks))}\n\n![Peak memory by articles]({PEAKS.name})"
    grows = comparison(sizes)
    if is_kept:
        draw_growth(grows)
    shown = table(("claims", "time", "ten times the claims"), grown(grows))
    return f"{shown}\n\n![Time to compare by claims]({GROWTH.name})"


if __name__ == "__main__":
    main()
