"""Invented news for measurements: articles of about 300 words by a seeded generator, and claims without articles.

Articles come in stories of five: the same figures told by several papers, each leaving out some, one in fifty
misprinted.
Nothing here was taken from anybody's text.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from lamayor_check.claims.claim import AsOf, Claim, Scope, Subject

A_STORY = 5
"""Articles of one story."""
WORDS = 300
_MISPRINT = 0.02


def _row(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_HEADS = _row(
    "bal cor dun fen gar hal ilv jor kel lum mar nor ost pel quin ros sal tav ulm ver wil yar zel thorn brack"
)
_TAILS = _row("ando berg dale ell field gate ham ick kov ley mont nard oni quist rell son ton vane wick ford zano")
_FIRST = _row("Ada Bela Cleo Dario Edda Finn Greta Hugo Ines Jonas Kira Leif Mona Nils Orla Piet Rosa Sven Tilda Uma")
_PAPERS = ("Courier", "Herald", "Ledger", "Post", "Radio 4 News")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")

_FIGURES = {
    "election": (
        "{a} had {p1}% of the vote for mayor of {town} late Tuesday, to {b}’s {p2}%.",
        "The county clerk said {n1:,} ballots had been counted by 11 p.m.",
        "{a}’s campaign spent ${m1:.1f} million, most of it on television.",
        "{b} raised about ${k1},000 from small donors.",
        "Turnout stood at {t}%, the clerk said.",
        "A poll in May by {town} University gave {a} {q1}% and {b} {q2}% among likely voters.",
        "Roughly {k2} people came to the party at the Rail Hotel.",
        "{a} has promised to hire {n2} more police officers.",
    ),
    "fire": (
        "The fire north of {town} has burned {n1:,} acres and was {p1}% contained on {day}.",
        "At least {d} people have died, the sheriff, {a}, said.",
        "Another {n2} were treated for injuries at the county hospital.",
        "Crews from {d} counties have rescued {k2} residents.",
        "More than {k1},000 people were told to leave their homes.",
        "The state has set aside ${m1:.1f} million for the recovery.",
        "{b}, who runs the shelter at the high school, said {k3} beds were taken.",
    ),
    "budget": (
        "The {town} city council approved a budget of ${m1:.1f} million on {day}, up {p3}% from last year.",
        "The plan cuts {n2} jobs, {a}, the finance director, said.",
        "A monthly bus pass will cost ${k3}, up from ${k2}.",
        "The reserve fell to ${m2:.1f} million from ${m3:.1f} million.",
        "Council voted {v1}-{v2} after a hearing at which {n3} people spoke.",
        "{b} said rents had risen by {p3} percent since 1999.",
        "Police will get {q1} percent of the general fund.",
    ),
    "factory": (
        "{town} Motors will lay off {n1:,} workers at its plant by the end of June.",
        "The company lost ${m1:.1f} million in the second quarter, {a}, its chief executive, said on {day}.",
        "Sales fell {p3}% to {k1},{k2} units.",
        "About {q1} percent of the workers are older than 50.",
        "The state gave the plant ${m2:.1f} million in tax relief in 1998.",
        "{b}, who leads the union, said {k3} members had found other work.",
        "The town lost {n2} jobs last year.",
    ),
}
_PLAIN = (
    "Nobody at the meeting seemed surprised by the news.",
    "Rain had been falling since the early morning, and the square in front of town hall was empty.",
    "“We have heard this before,” said a woman who would not give her name.",
    "{a} did not answer questions as she left the building through a side door.",
    "{b} said the decision would be looked at again after the summer.",
    "The paper asked both sides for comment and will print what they say.",
    "Neighbors brought soup, blankets and a great deal of advice.",
    "It was not clear who would pay for any of it.",
    "The road along the river has been closed to trucks for as long as anyone can remember.",
    "Supporters of {a} sang on the steps until the caretaker turned off the lights.",
    "Critics of the plan called it late, vague and badly explained.",
    "A spokesman for the state said that the matter was being studied.",
    "The old mill, where much of the town once worked, is a museum now.",
    "“Ask me next week,” {b} said, and laughed.",
    "Teachers said that children had been asking about little else.",
    "The next meeting is open to the public, as are the minutes of this one.",
    "By the afternoon the line outside the bakery had reached the church.",
    "What happens next depends on the court, the weather and the mood of the council.",
    "{a} grew up in {town}, left to study law and came back to look after a parent.",
    "Some shopkeepers have put boards over their windows, others have put out flowers.",
    "The governor’s office declined to say whether help had been asked for.",
    "Few people here believe that the last word has been spoken.",
    "Buses were late, as they are on most days when the bridge is up.",
    "Long after the cameras had gone, volunteers were still sweeping the hall.",
)


def articles(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """Names and texts; the first ones are the same whatever the count."""
    for number in range(count):
        story = random.Random(f"{seed}:{number // A_STORY}")
        facts = _facts(story)
        yield (
            f"{number // A_STORY:06d}-{number % A_STORY}.txt",
            _article(facts, random.Random(f"{seed}/{number}"), number),
        )


def write(folder: Path, count: int, seed: int = 1) -> int:
    """Writes the articles to files; how many words they have."""
    words = 0
    for name, text in articles(count, seed):
        (folder / name).write_text(text, encoding="utf-8")
        words += len(text.split())
    return words


def _name(source: random.Random) -> str:
    return (source.choice(_HEADS) + source.choice(_HEADS) * source.randrange(2) + source.choice(_TAILS)).capitalize()


def _facts(story: random.Random) -> dict[str, object]:
    share, poll = story.randint(30, 60), story.randint(30, 50)
    return {
        "kind": story.choice(sorted(_FIGURES)),
        "a": f"{story.choice(_FIRST)} {_name(story)}",
        "b": f"{story.choice(_FIRST)} {_name(story)}",
        "town": _name(story),
        "day": story.choice(_DAYS),
        "p1": share,
        "p2": 90 - share,
        "p3": story.randint(2, 19),
        "q1": poll,
        "q2": 88 - poll,
        "t": round(story.uniform(20, 70), 1),
        "d": story.randint(3, 40),
        "v1": story.randint(5, 9),
        "v2": story.randint(1, 4),
        **{f"n{i}": story.randint(60, 99_999 if i == 1 else 990) for i in (1, 2, 3)},
        **{f"k{i}": story.randint(101, 899) for i in (1, 2, 3)},
        **{f"m{i}": story.uniform(1, 900) for i in (1, 2, 3)},
    }


def _article(facts: dict[str, object], paper: random.Random, number: int) -> str:
    said = [_misprinted(s, paper) for s in _FIGURES[str(facts["kind"])] if paper.random() < 0.85]
    lines = [sentence.format_map(facts) if "{" in sentence else sentence for sentence in said]
    plain = [sentence.format_map(facts) for sentence in paper.sample(_PLAIN, len(_PLAIN))]
    while plain and sum(len(line.split()) for line in lines) < WORDS - 15:
        lines.insert(paper.randint(1, len(lines)), plain.pop())
    paragraphs = [" ".join(lines[at : at + 3]) for at in range(0, len(lines), 3)]
    head = f"{facts['town']} looks at the figures\n\nBy {facts['b']}, {facts['town']} {_PAPERS[number % A_STORY]}"
    return "\n\n".join((f"{head}\n{_day(number)}", *paragraphs)) + "\n"


def _day(number: int) -> str:
    """A story a day, the papers of one story on the day itself and the next."""
    day = date(2000, 1, 3) + timedelta(days=number // A_STORY % 14_000 + number % 2)
    return f"{day:%B} {day.day}, {day.year}"


def _misprinted(sentence: str, paper: random.Random) -> str:
    """Now and then a paper prints another figure."""
    return sentence.replace("{n1", "{n2", 1).replace("{p1}", "{p3}", 1) if paper.random() < _MISPRINT else sentence


_METRICS = (
    *[("vote_share", "percent")] * 4,
    *[("spending", "USD")] * 3,
    *[("deaths", "count")] * 3,
)
"""Of the ten claims of an article; those of a unit are each other's look-alikes."""
_LINK = 128
_LIKE = 0.7
"""How much of a story is in the vector of each of its claims: two of its facts are as near as real ones of one unit."""


def claims(count: int, seed: int = 1) -> list[Claim]:
    """Claims of invented articles, ten an article and five articles a story, most stories agreeing with themselves. The
    vectors of one fact are near, those of one story's others less so: linking has as many pairs to look at as in news.
    """
    return [_claim(number, seed) for number in range(count)]


def _claim(number: int, seed: int) -> Claim:
    article, place = divmod(number, 10)
    story = random.Random(f"{seed}:{article // A_STORY}:{place}")
    metric, unit = _METRICS[place % len(_METRICS)]
    value = Decimal(story.randint(2, 89) if unit == "percent" else story.randint(100, 999_999))
    if random.Random(f"{seed}/{number}").random() < _MISPRINT:
        value += 3
    who = f"{story.choice(_FIRST)} {_name(story)}"
    day = f"2031-{1 + article // A_STORY % 12:02d}-{1 + article // A_STORY % 28:02d}"
    text = f"{value}%" if unit == "percent" else f"{value:,}"
    half = Decimal("0.5") if unit == "percent" else Decimal(0)
    return Claim(
        id=f"{article:07d}.txt:{100 * place}",
        document=f"{article:07d}.txt",
        start=100 * place,
        end=100 * place + len(text),
        line=place + 1,
        column=1,
        text=text,
        sentence=f"{text} was the figure for {who}.",
        sentence_start=100 * place,
        metric=metric,
        subject=Subject(who.lower(), who),
        value=value,
        lower=value - half,
        upper=value + half,
        bound="exact",
        unit=unit,
        precision=Decimal(1),
        scope=Scope(detail=tuple(sorted(_words(story)))),
        as_of=AsOf(text=day, start=day, end=day),
        attribution=(),
        modality="asserted",
        published=day,
        link=_link(f"{seed}:{article // A_STORY}", place, number),
    )


def _link(story: str, place: int, number: int) -> bytes:
    """A link vector: of the story, of the fact, and a little of the claim's own."""
    parts = [(_LIKE, story), (1 - _LIKE, f"{story}:{place}"), (0.1, f"{story}/{number}")]
    rows = [(weight, random.Random(name).randbytes(_LINK)) for weight, name in parts]
    values = [sum(weight * (row[at] - 128) for weight, row in rows) for at in range(_LINK)]
    return bytes(round(max(-127, min(127, value))) & 0xFF for value in values)


def _words(story: random.Random) -> set[str]:
    return {story.choice(_HEADS) + story.choice(_TAILS) for _ in range(4)}
