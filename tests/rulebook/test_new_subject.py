"""A subject that no shipped pack has is a file with a description and phrases; prose of it is read, and compared."""

from decimal import Decimal

import pytest

from lamayor_check.checking.compare import compare
from lamayor_check.documents.reading import to_raw
from lamayor_check.gathering import gather
from lamayor_check.rulebook.load import load

PACK = """\
title: {title}
describe: {describe}
phrases: [{phrases}]
units: [count]
subject: any
time: snapshot
match: []
material: {{relative: 0.01}}
hedge: 0.05
kinds: [value]
message: "{{whose}}{title}: {{values}}"
why: A register has one number of them at a time.
examples:
  flag:
    - {{a: "There are 24.", b: "There are 42."}}
  accept:
    - {{a: "There are 24.", b: "There are about 24."}}
"""
SATELLITES = PACK.format(
    title="satellites",
    describe="Satellites that a country or a company has in orbit.",
    phrases="satellites in orbit, launched 24 satellites, fleet of satellites",
)
FLIGHTS = PACK.format(
    title="flights cancelled",
    describe="Flights that an airline or an airport cancels or delays.",
    phrases="flights cancelled, cancelled 24 flights, grounded planes, departures scrapped",
)
ARTICLES = {
    "space/satellites": (
        SATELLITES,
        "Northwind launches a rocket\n\nNorthwind Space sent a rocket up from Harlan on Monday. Northwind Space had "
        "214 satellites in orbit on June 10, 2030, the company said, and tickets to watch the next launch are $12.\n",
        "Northwind Space grows\n\nNorthwind Space had 241 satellites in orbit on June 10, 2030, its director said. "
        "Seats for the next launch at Harlan are sold out.\n",
    ),
    "travel/flights": (
        FLIGHTS,
        "Fog grounds Fairview\n\nFairview Airport cancelled 214 flights on Monday, the airport said, and travellers "
        "slept in the terminal. A hotel room cost $340.\n",
        "Chaos at the airport\n\nFairview Airport cancelled 412 flights on Monday because of the fog, the mayor "
        "said.\n",
    ),
}


@pytest.mark.parametrize("rule", ARTICLES)
def test_two_articles_disagree_on_something_that_no_shipped_metric_counts(rule, tmp_path):
    pack, *texts = ARTICLES[rule]
    path = tmp_path / f"{rule}.yml"
    path.parent.mkdir()
    path.write_text(pack, encoding="utf-8")
    book = load([tmp_path])
    dated = [f"date 2030-06-12\n\n{text}".encode() for text in texts]
    raws = [to_raw(f"{name}.txt", text) for name, text in zip("ab", dated, strict=True)]
    gathered = gather(raws, book)
    (found,) = [c for c in compare(gathered.claims, book).conflicts if c.rule == rule]
    assert found.kind == "value"
    values = {c.value for c in gathered.claims if c.metric == path.stem}
    assert values == {Decimal(side.label) for side in found.sides}
    assert [c.metric for c in gathered.claims if c.text.startswith("$")] == ["price"]


def test_without_the_pack_nothing_counts_them():
    book = load()
    raws = [to_raw("a.txt", text.encode()) for _, text, _ in ARTICLES.values()]
    assert {c.metric for c in gather(raws, book).claims if c.text == "214"} == {"other"}
