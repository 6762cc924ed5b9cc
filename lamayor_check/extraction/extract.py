"""One article becomes claims: read its names, find its numbers, and say of each who, what, when, according to whom."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from msgspec.structs import replace

from lamayor_check.claims.claim import AsOf, Claim, Filled, Modality, Scope
from lamayor_check.claims.quantity import NOT_CLAIMS, Quantity
from lamayor_check.documents.document import Document
from lamayor_check.extraction.article import Article, Reading, parse_sentences
from lamayor_check.extraction.asof import as_of
from lamayor_check.extraction.attribution import attribution
from lamayor_check.extraction.echoes import with_echoes
from lamayor_check.extraction.entities.tables import ROLES
from lamayor_check.extraction.environment import Environment, cash_unit, environment
from lamayor_check.extraction.frames import framed
from lamayor_check.extraction.leaders import with_leaders
from lamayor_check.extraction.lemmas import lemmas
from lamayor_check.extraction.links import linked
from lamayor_check.extraction.measured import metric_of
from lamayor_check.extraction.metric import OTHER
from lamayor_check.extraction.modality import modality
from lamayor_check.extraction.polls import poll_at
from lamayor_check.extraction.scope import details, per, period, place, population, scope_of, stage_at
from lamayor_check.extraction.sentence import Sentence
from lamayor_check.extraction.subjects.field import Field
from lamayor_check.extraction.subjects.find import subject
from lamayor_check.rulebook.model import Metric, Rulebook

if TYPE_CHECKING:
    from spacy.language import Language


_RESTATED = re.compile(r"(?:, or|\()\s?(?:about\s|roughly\s|nearly\s|some\s|almost\s|around\s)?[$£€]?$", re.I)
"""Before a number that says once more what the one before it said (`$48 million, or 7.8 percent`)."""
_COORDINATED = re.compile(r"^[^,;.]{0,40},? (?:and|or) (?:to |of |at |for |a |about |roughly )?[$£€]?$", re.I)
TOGETHER = 16
"""So many articles are read at once."""
_BREAK = re.compile(r"(?<=\S)\n(?=\S)")


def extract(document: Document, rulebook: Rulebook, nlp: Language | None) -> tuple[Claim, ...]:
    """The claims of an article, in order of their place. The same article gives the same claims in any run."""
    return next(extract_each([document], rulebook, nlp))


def extract_each(
    documents: Iterable[Document], rulebook: Rulebook, nlp: Language | None
) -> Iterator[tuple[Claim, ...]]:
    """The claims of each article by itself; the sentences of several are parsed together, which costs less."""
    rest = iter(documents)
    while some := list(islice(rest, TOGETHER)):
        articles = [Article(_unwrapped(document), None) for document in some]
        if nlp is not None:
            parse_sentences((sentence for article in articles for sentence in article.sentences), nlp)
        for document, article in zip(some, articles, strict=True):
            yield _claims(document, article, rulebook)


def _claims(document: Document, article: Article, rulebook: Rulebook) -> tuple[Claim, ...]:
    found: list[Claim] = []
    for reading in article.readings():
        source = attribution(reading.sentence, reading.referents)
        field = article.field(reading)
        for quantity in reading.sentence.quantities:
            if quantity.kind not in NOT_CLAIMS and not _anaphoric(quantity, reading.sentence):
                found.append(_claim(quantity, reading, source, field, article, rulebook, found))
    crowd = Counter(c.sentence_start for c in found)
    kept = [_as_printed(c, document.text) for c in found if not _in_passing(c, crowd, document.text)]
    headlines = {s.start for s in article.sentences if s.block.kind in ("title", "deck")}
    return linked(with_leaders(with_echoes(kept, headlines)), document.text)


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
    source: tuple[str, ...],
    field: Field,
    article: Article,
    rulebook: Rulebook,
    earlier: Sequence[Claim],
) -> Claim:
    sentence = reading.sentence
    env = environment(quantity, sentence, reading.context, article.words, is_counted=reading.counted is not None)
    guess = subject(quantity, sentence, field)
    metric = metric_of(quantity, sentence, env, guess.entity.kind if guess.entity else "none", rulebook, earlier)
    meant = _modality(quantity, sentence, metric, earlier)
    if metric.bar and (meant == "threshold" or _is_result(quantity, reading, article)):
        metric = rulebook.metric(metric.bar) or metric
    found = subject(quantity, sentence, field, metric, _last_lemma(env))
    moment, moment_source = as_of(quantity, sentence, reading.moments, reading.counted, reading.stamp)
    unit = _unit(quantity, env, metric, article.currency)
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
        scope=_of_wave(_scope(quantity, reading, env, metric), moment, article.document.date, metric),
        as_of=moment,
        attribution=source,
        modality=meant,
        filled=tuple(
            Filled(part, source) for part, source in (("subject", found.source), ("as_of", moment_source)) if source
        ),
        published=article.document.date,
        trend=quantity.trend,
        pair=quantity.pair,
        pair_kind=quantity.pair_kind,
    )


def _of_wave(scope: Scope, moment: AsOf | None, published: str, metric: Metric) -> Scope:
    """The scope of a poll's figure with the month before that its clause gives (`in July it was 50 to 35`)."""
    if scope.wave or "wave" not in metric.match or moment is None or not moment.start or not moment.end:
        return scope
    is_month = moment.start[:7] == moment.end[:7] != published[:7] and moment.start[8:10] == "01" != moment.end[8:10]
    return replace(scope, wave=moment.start[:7]) if is_month and moment.start < published else scope


_TOOK = re.compile(
    r"\b(?:took|won|got|received|polled|captured|drew|earned|secured|managed|had)\s(?:just |only |about |nearly )?$"
    r"|\b(?:took|won|got|received|polled|captured|drew)\s(?:[^.;]|\.\d){0,60}$",
    re.I,
)


def _is_result(quantity: Quantity, reading: Reading, article: Article) -> bool:
    """Whether a share in a story of a poll is of a vote years before: `in 2029 the Conservatives took 41.2%`."""
    sentence = reading.sentence
    year = period(reading.moments, quantity, sentence.text, sentence.start)[:4]
    is_past = bool(year) and year < article.document.date[:4]
    return is_past and _TOOK.search(sentence.before(quantity.start)) is not None and "poll" not in sentence.text.lower()


def _modality(quantity: Quantity, sentence: Sentence, metric: Metric, earlier: Sequence[Claim]) -> Modality:
    """How a number is meant; one coordinated with that before it (`£34,649, and to £36,072`) likewise."""
    own = modality(quantity, sentence, metric)
    if own != "asserted":
        return own
    if not earlier:
        return framed(quantity, sentence, metric, earlier)
    last = earlier[-1]
    between = sentence.document.text[last.end : quantity.start] if last.sentence_start == sentence.start else ""
    joined = between and (_COORDINATED.match(between) or (_RESTATED.search(between) and len(between) < 20))
    allowed = not metric.modalities or last.modality in metric.modalities
    is_like = last.metric == metric.name and last.modality in ("hypothetical", "projected", "pledged")
    return last.modality if joined and allowed and is_like else framed(quantity, sentence, metric, earlier)


_DISTANCE = re.compile(
    r"^[\s-]?(?:miles?|kilomet(?:er|re)s?|km|blocks?|yards?|f(?:ee|oo)t|met(?:er|re)s?)\s(?:away|down|off|up|from"
    r"|north|south|east|west|long|high|tall|wide|deep)\b"
)
_ATTRIBUTIVE = re.compile(
    r"^-(?:foot|feet|mile|kilomet(?:er|re)|met(?:er|re)|inch|page|stor(?:y|ey)|minute|piece|hour|day|week|year)\b"
)
_AGED = re.compile(
    rf"\baged\s(?:over|under|about|at least|up to|between)?\s?$|\b(?:are|is|was|were|those|anyone|everyone)\s"
    rf"(?:under|over)\s$|\b(?:an?|the)\s(?:[\w-]+\s){{0,3}}(?:[\w-]*mother"
    rf"|[\w-]*father|man|woman|boy|girl|{'|'.join(sorted(ROLES))})\sof\s$",
    re.I,
)
_FEW = frozenset({"one", "two", "three", "four"})
_MANY = frozenset({"dozens", "scores", "hundreds", "thousands"})
"""How many nobody counted: `hundreds of volunteers`."""


def _in_passing(claim: Claim, crowd: Mapping[int, int], text: str) -> bool:
    """Figures that no pack names and that nobody would check: `two kids`, `a 90-foot tower`, `400 miles away`, `4C`."""
    if claim.unit == "count" and _AGED.search(text[max(0, claim.start - 40) : claim.start]):
        return True
    if claim.metric == OTHER and claim.text.lower() in _MANY:
        return True
    if claim.metric != OTHER or claim.bound != "exact":
        return False
    after = text[claim.end : claim.end + 24]
    if _DISTANCE.match(after) or claim.unit in ("celsius", "fahrenheit", "degree", "degree celsius"):
        return True
    if _ATTRIBUTIVE.match(after):
        return True
    return claim.modality == "asserted" and claim.text.lower() in _FEW and crowd[claim.sentence_start] == 1


def _anaphoric(quantity: Quantity, sentence: Sentence) -> bool:
    """`the two candidates`, `down to two candidates`: a number that only points to people who are named."""
    if quantity.text.lower() != "two":
        return False
    return (
        re.search(
            r"\b(?:the|these|those|his|her|their|top|last|final|other)\s(?:top\s|leading\s)?$|\bdown\sto\s$",
            sentence.before(quantity.start, 20),
            re.I,
        )
        is not None
    )


def _scope(quantity: Quantity, reading: Reading, env: Environment, metric: Metric) -> Scope:
    sentence = reading.sentence
    wanted = {*metric.match, *metric.need}
    parts: dict[str, str] = {
        "stage": (stage_at(quantity, sentence) or reading.stage) if "stage" in wanted else "",
        "place": place(quantity, sentence, frozenset()),
        "population": population(quantity, sentence) if "population" in wanted else "",
        "period": period(reading.moments, quantity, sentence.text, sentence.start),
        "per": per(quantity, sentence),
        "noun": _last_lemma(env),
    }
    if reading.poll is not None and "pollster" in wanted:
        poll = poll_at(reading.poll, quantity, sentence, reading.moments)
        parts |= {"pollster": poll.pollster, "wave": poll.wave}
    return scope_of(parts, details(quantity, sentence, env))


def _rounded(quantity: Quantity, side: int) -> Decimal | None:
    """An end of the interval of a bare number that is a percentage (`Lund, 32`): it was rounded like any other."""
    return quantity.value + side * quantity.precision / 2 if quantity.value is not None else None


def _unit(quantity: Quantity, env: Environment, metric: Metric, currency: str) -> str:
    """The unit as the report gives it: percent, points, a currency, a physical unit, or the counted noun."""
    bare = env.unit == "count" and not env.noun_text and quantity.value is not None and quantity.value <= 100
    if bare and metric.units[0] == "percent":
        return "percent"
    cash = cash_unit(env.noun_text) or ("" if env.noun_text else currency) if env.unit == "money" else ""
    return quantity.unit or cash or _last_lemma(env) or "count"


def _last_lemma(env: Environment) -> str:
    """The lemma of the counted noun's head."""
    return " ".join(lemmas(env.noun_text)[-1:])
