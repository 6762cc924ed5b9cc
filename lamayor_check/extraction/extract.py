"""One article becomes claims: read its names, find its numbers, and say of each who, what, when, according to whom."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from msgspec.structs import replace

from lamayor_check.claims.claim import AsOf, Claim, Filled, Scope
from lamayor_check.claims.quantity import Quantity
from lamayor_check.claims.units import is_amount
from lamayor_check.documents.document import Document
from lamayor_check.extraction.article import Article, Passage, parse_sentences
from lamayor_check.extraction.asof import as_of
from lamayor_check.extraction.attribution import attribution
from lamayor_check.extraction.bracketed import with_counts
from lamayor_check.extraction.computations.find import linked
from lamayor_check.extraction.computations.judge import load as load_judge
from lamayor_check.extraction.counted import cash_unit, is_money, last_lemma, noun_of
from lamayor_check.extraction.leaders import with_leaders
from lamayor_check.extraction.polls import poll_at
from lamayor_check.extraction.scope import details, per, period, place, population, scope_of, stage_at
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.subjects import learnt
from lamayor_check.extraction.subjects.field import Field, Finding
from lamayor_check.extraction.subjects.find import subject
from lamayor_check.extraction.subjects.learnt import Learnt
from lamayor_check.extraction.subjects.ranker import load as load_ranker
from lamayor_check.extraction.subjects.tabular import LIKELY
from lamayor_check.extraction.tables import Tables
from lamayor_check.reader.reader import Reader
from lamayor_check.reader.reading import PLACES, Reading
from lamayor_check.rulebook.model import OTHER, Metric, Rulebook

if TYPE_CHECKING:
    from spacy.language import Language


TOGETHER = 16
"""So many articles are read at once."""
_BREAK = re.compile(r"(?<=\S)\n(?=\S)")


def extract(document: Document, rulebook: Rulebook, nlp: Language | None, reader: Reader) -> tuple[Claim, ...]:
    """The claims of an article, in order of their place. The same article gives the same claims in any run."""
    return next(extract_each([document], rulebook, nlp, reader))


def extract_each(
    documents: Iterable[Document], rulebook: Rulebook, nlp: Language | None, reader: Reader
) -> Iterator[tuple[Claim, ...]]:
    """The claims of each article by itself; the sentences of several are parsed together, which costs less.

    `reader` says of each number whether it is a claim, what it counts and how it is meant; without `nlp` nothing is
    parsed, and whom a number is said of is told by the order of words alone.
    """
    judge = load_judge()
    for article, claims in read_each(documents, rulebook, nlp, reader):
        yield linked(claims, article.readings, article.document.text, article.tables, judge)


def read_each(
    documents: Iterable[Document], rulebook: Rulebook, nlp: Language | None, reader: Reader
) -> Iterator[tuple[Article, list[Claim]]]:
    """Each article, and its claims before they are asked what follows from what."""
    rest = iter(documents)
    while some := list(islice(rest, TOGETHER)):
        articles = [Article(_unwrapped(document), reader) for document in some]
        if nlp is not None:
            parse_sentences(articles, nlp)
        for document, article in zip(some, articles, strict=True):
            yield article, _claims(document, article, rulebook)


def _claims(document: Document, article: Article, rulebook: Rulebook) -> list[Claim]:
    found: list[Claim] = []
    passages = list(article.passages())
    claimed = {p.sentence: [(q, metric_of(r, rulebook)) for q, r in p.claimed] for p in passages}
    whose = learnt.subjects(claimed, article.mentions, load_ranker())
    columns = _columns((pair for row in claimed.values() for pair in row), article.tables)
    for passage in passages:
        source = attribution(passage.sentence, passage.referents)
        field = article.field(passage)
        for quantity, reading in passage.claimed:
            metric = rulebook.metric(reading.metric) or rulebook.metric(OTHER)
            assert metric is not None
            in_percent = columns.get(quantity.start, metric.units[0] == "percent")
            found.append(
                _claim(quantity, reading, metric, passage, source, field, article, whose[quantity.start], in_percent)
            )
    printed = [_as_printed(c, document.text) for c in found]
    return list(with_leaders(list(with_counts(printed, document.text))))


def metric_of(reading: Reading, rulebook: Rulebook) -> Metric:
    """The metric that a number is of; `other` where the rules have none of its name."""
    metric = rulebook.metric(reading.metric) or rulebook.metric(OTHER)
    assert metric is not None
    return metric


def _unwrapped(document: Document) -> Document:
    """The document with a space for each line break inside a paragraph, so that no phrase is cut; places stay."""
    text = document.text
    for block in document.blocks:
        if block.kind in ("paragraph", "item") and "\n" in (body := text[block.start : block.end]):
            text = text[: block.start] + _BREAK.sub(" ", body) + text[block.end :]
    return replace(document, text=text)


def _as_printed(claim: Claim, text: str) -> Claim:
    """The claim with its number and its sentence as the article prints them."""
    end = claim.sentence_start + len(claim.sentence)
    return replace(claim, text=text[claim.start : claim.end], sentence=text[claim.sentence_start : end])


def _claim(
    quantity: Quantity,
    reading: Reading,
    metric: Metric,
    passage: Passage,
    source: tuple[str, ...],
    field: Field,
    article: Article,
    whose: Learnt,
    in_percent: bool,
) -> Claim:
    sentence, noun = passage.sentence, noun_of(quantity, passage.sentence)
    named = article.names.of(quantity)
    if named is not None:
        found = Finding(named, likely=LIKELY)
    else:
        found = whose.unless_tied(subject(quantity, sentence, field, metric, last_lemma(noun)))
    head = article.columns.moment(quantity)
    if head is not None:
        passage = replace(passage, moments=[*passage.moments, head])
    moment, moment_source = as_of(quantity, sentence, passage.moments, passage.counted, passage.stamp)
    unit = _unit(quantity, noun, sentence, metric, article.currency, in_percent)
    line, column = article.place(quantity.start)
    return Claim(
        id=f"{article.document.id}:{quantity.start}",
        document=article.document.id,
        start=quantity.start,
        end=quantity.end,
        line=line,
        column=column,
        text=quantity.text,
        sentence=sentence.text,
        sentence_start=sentence.start,
        metric=metric.name,
        subject=article.subject(found.entity),
        value=quantity.value,
        lower=quantity.lower if quantity.lower != quantity.upper or unit != "percent" else _rounded(quantity, -1),
        upper=quantity.upper if quantity.lower != quantity.upper or unit != "percent" else _rounded(quantity, 1),
        bound=quantity.bound,
        unit=unit,
        precision=quantity.precision,
        cue=quantity.cue,
        scope=_of_wave(_scope(quantity, passage, noun, metric), moment, article.document.date, metric),
        as_of=moment,
        attribution=source,
        modality=reading.modality,
        what=article.document.text[reading.what.start : reading.what.end] if reading.what is not None else "",
        confidence=round(reading.claim * reading.metric_probability, PLACES),
        subject_confidence=found.likely if found.entity is not None else 0.0,
        filled=tuple(
            Filled(part, source) for part, source in (("subject", found.source), ("as_of", moment_source)) if source
        ),
        published=article.document.date,
        trend=quantity.trend,
        pair=quantity.pair,
        pair_kind=quantity.pair_kind,
        link=reading.link,
        likely_metrics=tuple((name, round(reading.claim * sure, PLACES)) for name, sure in reading.likely_metrics),
    )


def _of_wave(scope: Scope, moment: AsOf | None, published: str, metric: Metric) -> Scope:
    """The scope of a poll's figure with the month before that its clause gives (`in July it was 50 to 35`)."""
    if scope.wave or "wave" not in metric.match or moment is None or not moment.start or not moment.end:
        return scope
    is_month = moment.start[:7] == moment.end[:7] != published[:7] and moment.start[8:10] == "01" != moment.end[8:10]
    return replace(scope, wave=moment.start[:7]) if is_month and moment.start < published else scope


def _scope(quantity: Quantity, passage: Passage, noun: str, metric: Metric) -> Scope:
    sentence = passage.sentence
    wanted = {*metric.match, *metric.need}
    parts: dict[str, str] = {
        "stage": (stage_at(quantity, sentence) or passage.stage) if "stage" in wanted else "",
        "place": place(quantity, sentence, frozenset()),
        "population": population(quantity, sentence) if "population" in wanted else "",
        "period": period(passage.moments, quantity, sentence.text, sentence.start),
        "per": per(quantity, sentence),
        "noun": last_lemma(noun),
    }
    if passage.poll is not None and "pollster" in wanted:
        poll = poll_at(passage.poll, quantity, sentence, passage.moments)
        parts |= {"pollster": poll.pollster, "wave": poll.wave}
    return scope_of(parts, details(quantity, sentence))


def _rounded(quantity: Quantity, side: int) -> Decimal | None:
    """An end of the interval of a bare number that is a percentage (`Lund, 32`): it was rounded like any other."""
    return quantity.value + side * quantity.precision / 2 if quantity.value is not None else None


def _columns(numbers: Iterable[tuple[Quantity, Metric]], tables: Tables) -> dict[int, bool]:
    """Of the bare numbers of each column of a table, by where they start, whether those of the column are in percent:
    where most are of metrics that are."""
    columns: dict[tuple[int, int], dict[int, bool]] = defaultdict(dict)
    for quantity, metric in numbers:
        if quantity.kind == "count" and not quantity.unit and (cell := tables.cell(quantity.start)) and cell.column:
            columns[cell.table, cell.column][quantity.start] = metric.units[0] == "percent"
    return {start: 2 * sum(own.values()) > len(own) for own in columns.values() for start in own}


def _unit(quantity: Quantity, noun: str, sentence: Sentence, metric: Metric, currency: str, in_percent: bool) -> str:
    """The unit as the report gives it: percent, points, a currency, a physical unit, the years of an age, or what is
    counted. A bare number may be in percent."""
    is_bare = quantity.kind == "count" and not noun and quantity.value is not None and quantity.value <= 100
    if is_bare and in_percent:
        return "percent"
    if quantity.kind == "age" or (is_bare and metric.units[0] == "age"):
        return quantity.unit or "year"
    is_cash = is_money(quantity, sentence, noun)
    cash = cash_unit(noun) or ("" if noun else currency) if is_cash else ""
    counted = last_lemma(noun)
    return quantity.unit or cash or (counted if is_amount(counted) else "") or "count"
