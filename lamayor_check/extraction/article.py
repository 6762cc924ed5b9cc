"""One article in hand: its sentences with numbers, parsed, and what was known of people, polls and times at each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from msgspec import Struct

from lamayor_check.claims.claim import Subject
from lamayor_check.claims.quantity import Quantity
from lamayor_check.documents.document import Document
from lamayor_check.extraction.asof import Counted
from lamayor_check.extraction.columns import Columns
from lamayor_check.extraction.contests import contestants
from lamayor_check.extraction.entities.entity import Entity
from lamayor_check.extraction.entities.referents import Referent, Resolver
from lamayor_check.extraction.entities.registry import register
from lamayor_check.extraction.numbers import figures_of
from lamayor_check.extraction.polls import Poll, normal_pollster, poll_of, pollsters
from lamayor_check.extraction.scope import stage_of
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.sentences import split_sentences
from lamayor_check.extraction.stamps import Stamp, stamp_of, stamps
from lamayor_check.extraction.subjects.answers import voted_on
from lamayor_check.extraction.subjects.field import Field, name_key
from lamayor_check.extraction.subjects.mentions import Mentions
from lamayor_check.extraction.subjects.tabular import Names
from lamayor_check.extraction.tables import Tables
from lamayor_check.reader.reader import Reader
from lamayor_check.reader.reading import Reading
from lamayor_check.reader.windows import Number
from lamayor_check.times.iso import parse_date
from lamayor_check.times.moment import Moment
from lamayor_check.times.moments import moments

if TYPE_CHECKING:
    from spacy.language import Language

_COUNTED = re.compile(
    r"^\s+of\s+(?:the\s+|all\s+|its\s+)?(?:expected\s+|estimated\s+|total\s+)?(?:votes?|ballots?|precincts?|polling "
    r"(?:stations|places|districts)|stations|booths|boxes|returns"
    r"|results|total|what the \w+ expects)\b"
    r"(?:\s+(?:have|has|had|was|were|is|are|been|being|now|so far|already|still|only))*\s*"
    r"(?:\b(?:count(?:ed)?|tallied|reporting|reported|in|processed|tabulated)\b(?!\s(?:the|an?|his|her|its|their"
    r"|this|that|what|every|each|last)\b|\s[A-Z\d])|(?<=total)|(?<=expects))|^\s+"
    r"(?:counted|reporting|of it counted)\b"
)
LEAST = 0.5
"""A number is a claim from this probability on."""
NEAR = 8
"""How many sentences to either side are asked how much was counted."""
_SAME_TIME = re.compile(r"\b(?:same|that) (?:date|day|time|point|moment)\b|\bat the time\b", re.I)
_BALLOT = re.compile(r"\b(?:recall|bond|referendum|ballot measure|proposition|initiative)\b", re.I)


class Passage(Struct, frozen=True):
    """A sentence with claims, and what the article had said by then."""

    sentence: Sentence
    claimed: Sequence[tuple[Quantity, Reading]]
    referents: Sequence[Referent]
    moments: Sequence[Moment]
    counted: Counted
    stamp: Stamp | None
    poll: Poll | None
    stage: str


class Article:
    """An article being read. Offsets are code points into the document's text."""

    def __init__(self, document: Document, reader: Reader) -> None:
        self.document = document
        self.registry = register(document)
        self.today = parse_date(document.date)
        self._lines = [0, *(m.end() for m in re.finditer(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]", document.text))]
        self.sentences = list(self._sentences())
        numbers = [q for s in self.sentences for q in s.numbers]
        read = reader.read(document, [Number(q.start, q.end, q.kind) for q in numbers]) if numbers else []
        self._read = {q.start: reading for q, reading in zip(numbers, read, strict=True)}

    @property
    def readings(self) -> Mapping[int, Reading]:
        """What the reader says of all numbers, by where each starts, in order."""
        return self._read

    @cached_property
    def stage(self) -> str:
        """The stage of an election that the article is about: the one its headline or first paragraphs name first."""
        head = [s.text for s in self.sentences[:12]]
        found = [stage for stage in map(stage_of, head) if stage]
        return found[0] if found else ""

    @cached_property
    def currency(self) -> str:
        """The currency that most of the article's sums are in; the dollar where it has none."""
        sums = Counter(q.unit for s in self.sentences for q in s.quantities if q.kind == "money" and q.unit)
        return min(sums, key=lambda unit: (-sums[unit], unit), default="USD")

    def place(self, start: int) -> tuple[int, int]:
        """Line and column of a code point, both from 1."""
        line = bisect_right(self._lines, start)
        return line, start - self._lines[line - 1] + 1

    def subject(self, entity: Entity | None) -> Subject | None:
        """The claim's record of an entity."""
        return Subject(name_key(entity), entity.name) if entity is not None else None

    def _sentences(self) -> Iterator[Sentence]:
        previous = None
        for figures in figures_of(self.document):
            block = figures.block
            for start, end in split_sentences(self.document.text[block.start : block.end]):
                low, high = start + block.start, end + block.start
                rows = (figures.quantities, figures.numbers)
                own, claimed = (tuple(q for q in row if low <= q.start < high) for row in rows)
                sentence = Sentence(self.document, block, low, high, own, figures.place, claimed)
                sentence.previous = previous
                if previous is not None:
                    previous.following = sentence
                previous = sentence
                yield sentence

    def claimed(self, sentence: Sentence) -> list[tuple[Quantity, Reading]]:
        """The numbers of a sentence that are claims, with what the reader says of each."""
        own = [(q, self._read[q.start]) for q in sentence.numbers if q.start not in self._heads]
        return [(q, reading) for q, reading in own if reading.claim >= LEAST]

    @cached_property
    def _heads(self) -> frozenset[int]:
        """Where the times stand that head an entry with claims: they say when these held, and are none themselves."""
        heads = sorted(stamp.moment.start for stamp in self._stamps.values())
        below = [q.start for s in self.sentences for q in s.numbers if self._read[q.start].claim >= LEAST]
        return frozenset(heads[n - 1] for at in below if (n := bisect_right(heads, at)) and heads[n - 1] != at)

    @cached_property
    def tables(self) -> Tables:
        """Its tables."""
        return Tables(self.document)

    @cached_property
    def columns(self) -> Columns:
        """The heads of its tables' columns."""
        return Columns(self.tables, self.today)

    @cached_property
    def names(self) -> Names:
        """The names at the edges of its tables."""
        referents = (one for row in self._referents.values() for one in row)
        return Names(self.tables, referents, self.registry.entities)

    @cached_property
    def _stamps(self) -> dict[int, Stamp]:
        return stamps(self.document, self.today)

    def passages(self) -> Iterator[Passage]:
        """The sentences that hold claims, in order; the others are read in passing."""
        last: list[Moment] = []
        for sentence in self.sentences:
            if claimed := self.claimed(sentence):
                stamp = stamp_of(sentence.block, self._stamps)
                said = moments(sentence.text, sentence.start, self.today, stamp.day if stamp else None)
                said = last if not said and _SAME_TIME.search(sentence.text) else said
                last = said or last
                yield Passage(
                    sentence,
                    claimed,
                    self._referents[sentence.start],
                    said,
                    _counted(sentence),
                    stamp,
                    self._polls.get(sentence.start),
                    self.stage,
                )

    @cached_property
    def _polls(self) -> dict[int, Poll]:
        """The poll that each sentence speaks of; what one leaves open is taken from the rest of its paragraph."""
        found: dict[int, Poll] = {}
        poll: Poll | None = None
        known = frozenset(normal_pollster(name) for row in self._referents.values() for name in pollsters(row))
        for sentence in self.sentences:
            before = pollsters(self._referents[sentence.previous.start]) if sentence.previous is not None else []
            poll = poll_of(sentence, self._referents[sentence.start], self.today, poll, before, known)
            if poll is not None:
                found[sentence.start] = poll
        for sentence in self.sentences:
            own, after = found.get(sentence.start), sentence.following
            while (
                own is not None
                and not (own.pollster and own.wave)
                and after is not None
                and after.paragraph == sentence.paragraph
            ):
                later = found.get(after.start, own)
                own = Poll(
                    own.pollster or later.pollster,
                    own.wave or (later.wave if not own.pollster or own.pollster == later.pollster else ""),
                )
                found[sentence.start] = own
                after = after.following
        return found

    @cached_property
    def _referents(self) -> dict[int, list[Referent]]:
        resolver = Resolver(self.registry, self.document.text, [(s.start, s.end) for s in self.sentences])
        return {s.start: resolver.read(s.start, s.end) for s in self.sentences}

    @cached_property
    def contestants(self) -> list[Entity]:
        """Who stands in the contest that the article tells of, the most often named first."""
        return contestants(self.sentences, self._referents, self.registry.roles)

    @cached_property
    def mentions(self) -> Mentions:
        """What the article names, and where."""
        return Mentions(self.document.text, self.sentences, self._referents, self._read)

    def field(self, passage: Passage) -> Field:
        """What subject finding may look at from a sentence."""
        sentence = passage.sentence
        rows: list[tuple[str, Sequence[Referent]]] = []
        for near, earlier in enumerate(sentence.earlier(same_paragraph=False)):
            if near >= 6:
                break
            source = (
                "previous sentence" if near == 0 else "paragraph" if earlier.paragraph == sentence.paragraph else "lead"
            )
            rows.append((source, self._referents[earlier.start]))
        rows += [("headline", self._referents[s.start]) for s in self.sentences if s.block.kind == "title"]
        return Field(
            passage.referents,
            rows,
            self.contestants,
            self._frequent,
            self.measure or self.registry.place,
            self.registry.chamber,
            self.measure,
            self.matter,
        )

    @cached_property
    def measure(self) -> Entity | None:
        """What is voted on, where the headline or the first sentences speak of it."""
        measure = self.registry.measure
        head = " ".join(s.text for s in self.sentences[:4])
        letter = measure.name.rpartition(" ")[2] if measure is not None else ""
        about = (
            measure is not None
            and re.search(rf"\b(?:{re.escape(measure.name)}|on {letter}\b)|{_BALLOT.pattern}", head, re.I) is not None
        )
        return measure if about else None

    @cached_property
    def matter(self) -> Entity | None:
        """What a chamber or a union votes on, where the headline or the first sentences tell of that vote."""
        head = " ".join(s.text for s in self.sentences[:5])
        return voted_on(head) if self.measure is None else None

    @cached_property
    def _frequent(self) -> frozenset[Entity]:
        return frozenset(e for e in self.registry.entities if e.kind == "name" and self.registry.count(e) > 1)


def parse_sentences(articles: Iterable[Article], nlp: Language) -> None:
    """Gives each sentence that holds a claim its tree, which depends on nothing but the sentence."""
    from lamayor_check.extraction.pipeline import parse

    wanted = [s for article in articles for s in article.sentences if article.claimed(s)]
    for sentence, doc in zip(wanted, parse([s.text for s in wanted], nlp, names=False), strict=True):
        sentence.doc = doc


def _counted(sentence: Sentence) -> Counted:
    """The share of the vote counted, by the sentence and the others of its paragraph."""
    before = islice(sentence.earlier(same_paragraph=True), NEAR)
    after: list[Sentence] = []
    following = sentence.following
    while following is not None and following.paragraph == sentence.paragraph and len(after) < NEAR:
        after.append(following)
        following = following.following
    return Counted(_share_counted([sentence]), _share_counted(before), _share_counted(after))


def _share_counted(sentences: Iterable[Sentence]) -> Decimal | None:
    """That which the first of these sentences says that says one."""
    for each in sentences:
        for quantity in each.quantities:
            if quantity.kind == "percent" and _COUNTED.match(each.after(quantity.end, 90)):
                return quantity.value
    return None
