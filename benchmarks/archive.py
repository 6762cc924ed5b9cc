"""The archive at growing sizes: what adding costs, how long a draft waits, memory, bytes a claim, and how they grow.

    python -m benchmarks.archive                     10^4, 10^5 and 10^6 claims, as a table
    python -m benchmarks.archive --small             10^3 and 10^4: to see that it works
    python -m benchmarks.archive --claims 20000 ...  other sizes

Claims are invented records, 20 an article, with names, metrics and values as unevenly spread as those of news, so that
what is measured is the archive and not the reading of articles, which costs the same whatever the archive holds. Each
size is measured in a process of its own. Seconds are those of the processor, which other work on the machine lengthens
little; what a draft waits is measured by the clock as well.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate
from pathlib import Path
from typing import Any

from lamayor_check.archive.adding import BATCH
from lamayor_check.archive.candidates import candidates
from lamayor_check.archive.rows import insert
from lamayor_check.archive.store import writing
from lamayor_check.claims.claim import Claim, Scope, Subject
from lamayor_check.gathering import Findings
from lamayor_check.reporting.report import DocumentEntry

SIZES = (10_000, 100_000, 1_000_000)
SMALL = (1_000, 10_000)
PER_ARTICLE = 20
DRAFT = 25
MORE = 10_000
"""Articles that are added to what is there already."""
DRAFTS = 7
NAMES = 20_000
SOURCES = 40
_KINDS = (
    ("vote_share", "percent", "vote"), ("poll_share", "percent", "voter"), ("spending", "USD", ""),
    ("budget", "USD", ""), ("officers", "officer", "officer"), ("deaths", "person", "person"),
    ("arrests", "person", "person"), ("jobs", "job", "job"), ("price", "USD", ""), ("other", "resident", "resident"),
    ("other", "tree", "tree"), ("other", "percent", "school"), ("other", "USD", ""), ("crowd", "person", "person"),
)  # fmt: skip
"""Metrics with units and nouns; those that no rule knows are compared as any other."""


class News:
    """Invented articles, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        letters = random.Random(1)
        self._names = [f"{_word(letters)} {_word(letters)}" for _ in range(NAMES)]
        self._weights = list(accumulate(1 / (place + 10) for place in range(NAMES)))

    def article(self, number: int, claims: int = PER_ARTICLE) -> Findings:
        """An article of a handful of names, each with several numbers."""
        dice, name = self._dice, f"news/{number // 1000}/{number}.txt"
        people = dice.choices(self._names, cum_weights=self._weights, k=5)
        day = f"{2000 + number % 25}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
        made = tuple(self._claim(name, place, dice.choice(people), day) for place in range(claims))
        sha256 = hashlib.sha256(f"{dice.random()}{name}".encode()).hexdigest()
        source = f"Paper {dice.randrange(SOURCES)}"
        entry = DocumentEntry(id=name, path=name, title=f"About {people[0]}", date=day, source=source, sha256=sha256)
        return Findings(entry, made, ())

    def _claim(self, document: str, place: int, who: str, day: str) -> Claim:
        metric, unit, noun = self._dice.choice(_KINDS)
        most = 1000 if unit == "percent" else 10 ** self._dice.randint(2, 7)
        value = Decimal(self._dice.randint(1, most)) / (10 if unit == "percent" else 1)
        text = f"{value}%" if unit == "percent" else f"{value:,}"
        words = tuple(sorted(_word(self._dice).lower() for _ in range(4)))
        sentence = f"The {noun or 'sum'} that {who} spoke of on that day was {text}, with {' and '.join(words)}."
        start = place * 200 + sentence.index(text)
        return Claim(
            id=f"{document}:{start}", document=document, start=start, end=start + len(text), line=place + 1, column=1,
            text=text, sentence=sentence, sentence_start=place * 200, metric=metric,
            subject=Subject(who.lower(), who), value=value, lower=value, upper=value, bound="exact", unit=unit,
            precision=Decimal(1), scope=Scope(noun=noun, detail=words), as_of=None, attribution=(who,),
            modality="asserted", published=day,
        )  # fmt: skip


def _word(dice: random.Random) -> str:
    return "".join(dice.choice("bdfgklmnprstv") + dice.choice("aeiou") for _ in range(dice.randint(2, 4))).title()


def grow(path: Path, articles: Iterator[Findings]) -> tuple[int, float]:
    """Adds articles as the command does, batch by batch; how many, and the seconds that it took without making them."""
    count, spent = 0, 0.0
    while batch := [one for _, one in zip(range(BATCH), articles, strict=False)]:
        began = time.process_time()
        with writing(path) as connection:
            insert(connection, batch)
        spent += time.process_time() - began
        count += len(batch)
    return count, spent


def measured(claims: int, more: int) -> dict[str, float]:
    """One size: an archive is made, asked, and added to."""
    news = News(2)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "archive.duckdb")
        count, spent = grow(path, (news.article(n) for n in range(claims // PER_ARTICLE)))
        size = path.stat().st_size
        waits = [_asked(path, News(seed).article(10**7 + seed, DRAFT)) for seed in range(DRAFTS)]
        (_, added) = grow(path, (news.article(n) for n in range(10**6, 10**6 + more)))
    return {
        "claims": claims,
        "add": count / spent,
        "bytes": size / claims,
        "wait": statistics.median(clock for clock, _, _ in waits),
        "processor": statistics.median(busy for _, busy, _ in waits),
        "found": statistics.median(found for _, _, found in waits),
        "more": added,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }


def _asked(path: Path, draft: Findings) -> tuple[float, float, int]:
    """Seconds by the clock and of the processor that finding a draft's candidates takes, and how many articles come."""
    assert draft.entry is not None
    clock, busy = time.perf_counter(), time.process_time()
    found = candidates(path, [draft.entry], draft.claims, metrics={"other"})
    return time.perf_counter() - clock, time.process_time() - busy, len(found.entries)


def of_empty(more: int) -> float:
    """The seconds that adding takes where nothing is there."""
    news = News(3)
    with tempfile.TemporaryDirectory() as folder:
        return grow(Path(folder, "archive.duckdb"), (news.article(n) for n in range(more)))[1]


def _in_own_process(*arguments: str) -> Any:
    command = [sys.executable, "-m", "benchmarks.archive", *arguments]
    ran = subprocess.run(command, stdout=subprocess.PIPE, check=True, env=os.environ | {"PYTHONHASHSEED": "0"})
    return json.loads(ran.stdout)


_ROWS = (
    ("adding, articles a second", "add", "{:,.0f}", 1.0),
    ("a draft of 25 claims, seconds by the clock", "wait", "{:.3f}", 1.0),
    ("the same, of the processor", "processor", "{:.3f}", 1.0),
    ("articles found for it", "found", "{:.0f}", 1.0),
    ("bytes a claim", "bytes", "{:,.0f}", 1.0),
    ("peak memory, MiB", "memory", "{:,.0f}", 1 / 1024 / 1024),
)


def table(found: Sequence[dict[str, float]], empty: float, more: int) -> str:
    """The figures as Markdown, with how the last size stands to the one before."""
    head = "| | " + " | ".join(f"{int(one['claims']):,} claims" for one in found) + " | growth |"
    lines = [head, "|---|" + "---:|" * (len(found) + 1)]
    for title, name, form, scale in _ROWS:
        values = [one[name] for one in found]
        growth = f"x {values[-1] / values[-2]:.2f}" if len(values) > 1 and values[-2] else ""
        lines.append(f"| {title} | " + " | ".join(form.format(value * scale) for value in values) + f" | {growth} |")
    costs = [one["more"] / empty for one in found]
    lines.append(
        f"| adding {more:,} articles, against an empty archive | " + " | ".join(f"x {c:.2f}" for c in costs) + " | |"
    )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--small", action="store_true")
    parser.add_argument("--claims", type=int, nargs="*")
    parser.add_argument("--more", type=int)
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--empty", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    more = given.more or (500 if given.small else MORE)
    if given.one is not None or given.empty:
        print(json.dumps(of_empty(more) if given.empty else measured(given.one, more)))
        return
    sizes = given.claims or (SMALL if given.small else SIZES)
    empty = _in_own_process("--empty", "--more", str(more))
    found = [_in_own_process("--one", str(size), "--more", str(more)) for size in sizes]
    print(table(found, empty, more))


if __name__ == "__main__":
    main()
