"""One article becomes claims: read its names, find its numbers, and say of each who, what, when, according to whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lamayor_check.claims.claim import Claim, Filled, Scope
from lamayor_check.claims.quantity import NOT_CLAIMS, Quantity
from lamayor_check.documents.document import Document
from lamayor_check.extraction.article import Article, Reading
from lamayor_check.extraction.asof import as_of
from lamayor_check.extraction.attribution import attribution
from lamayor_check.extraction.environment import Environment, environment
from lamayor_check.extraction.lemmas import lemmas
from lamayor_check.extraction.metric import OTHER, choose
from lamayor_check.extraction.modality import modality
from lamayor_check.extraction.scope import details, per, period, place, population, scope_of
from lamayor_check.extraction.subject import subject
from lamayor_check.rulebook.model import Metric, Rulebook

if TYPE_CHECKING:
    from spacy.language import Language


def extract(document: Document, rulebook: Rulebook, nlp: Language | None) -> tuple[Claim, ...]:
    """The claims of an article, in order of their place. The same article gives the same claims in any run."""
    article = Article(document, nlp)
    found = [c for reading in article.readings() for c in _claims(reading, article, rulebook)]
    return tuple(found)


def _claims(reading: Reading, article: Article, rulebook: Rulebook) -> Iterator[Claim]:
    for quantity in reading.sentence.quantities:
        if quantity.kind not in NOT_CLAIMS:
            yield _claim(quantity, reading, article, rulebook)


def _claim(quantity: Quantity, reading: Reading, article: Article, rulebook: Rulebook) -> Claim:
    sentence = reading.sentence
    env = environment(quantity, sentence, reading.context, article.words)
    field = article.field(reading)
    guess = subject(quantity, sentence, field, "contestant")
    metric = choose(env, guess.entity.kind if guess.entity else "none", rulebook)
    found = subject(quantity, sentence, field, metric.subject if metric else "any")
    moment, moment_source = as_of(quantity, sentence, reading.moments, reading.counted, reading.stamp)
    filled = [Filled("subject", found.source)] if found.source else []
    if moment_source:
        filled.append(Filled("as_of", moment_source))
    name = metric.name if metric else OTHER
    line, column = article.place(quantity.start)
    return Claim(
        id=f"{document_key(article.document)}:{quantity.start}",
        document=article.document.id,
        start=quantity.start,
        end=quantity.end,
        line=line,
        column=column,
        text=quantity.text,
        sentence=sentence.text,
        sentence_start=sentence.start,
        metric=name,
        subject=article.subject(found.entity),
        value=quantity.value,
        lower=quantity.lower,
        upper=quantity.upper,
        bound=quantity.bound,
        unit=_unit(quantity, env),
        precision=quantity.precision,
        cue=quantity.cue,
        scope=_scope(quantity, reading, article, env, metric),
        as_of=moment,
        attribution=attribution(sentence, reading.referents),
        modality=modality(quantity, sentence, name, metric.modality if metric else "asserted"),
        filled=tuple(filled),
        published=article.document.date,
        pair=quantity.pair,
        pair_kind=quantity.pair_kind,
    )


def _scope(quantity: Quantity, reading: Reading, article: Article, env: Environment, metric: Metric | None) -> Scope:
    sentence = reading.sentence
    wanted = {*metric.match, *metric.need} if metric else {"place", "population", "period", "per", "noun", "detail"}
    parts: dict[str, str] = {
        "stage": reading.stage if "stage" in wanted else "",
        "place": place(quantity, sentence, frozenset()),
        "population": population(quantity, sentence),
        "period": period(reading.moments, quantity),
        "per": per(quantity, sentence),
        "noun": " ".join(lemmas(env.noun_text)[-1:]),
    }
    if reading.poll is not None and "pollster" in wanted:
        parts |= {"pollster": reading.poll.pollster, "wave": reading.poll.wave}
    return scope_of(parts, details(quantity, sentence, env))


def _unit(quantity: Quantity, env: Environment) -> str:
    """The unit as the report gives it: percent, points, a currency, a physical unit, or the counted noun."""
    return quantity.unit or " ".join(lemmas(env.noun_text)[-1:]) or "count"


def document_key(document: Document) -> str:
    """What the ids of a document's claims begin with."""
    return document.id
