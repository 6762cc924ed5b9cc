"""What was printed of one quantity: words become the claims that they mean, by what these count and of whom."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from lamayor_check.archive.keys import words_of
from lamayor_check.archive.records import from_here
from lamayor_check.archive.store import Told, reading
from lamayor_check.errors import LamayorError
from lamayor_check.reporting.printed import Figure, Other, Printed
from lamayor_check.reporting.sources import independent

MOST = 1_000
"""So many figures of a quantity are told, the last ones."""
_OTHERS = 5
_EMPTY = frozenset({"of", "the", "a", "an", "in", "for", "and", "s"})

_FIND = """
WITH worded AS (
    SELECT *, lower(concat_ws(' ', '', replace(metric, '_', ' '), who, noun, replace(contest, ',', ''), stage, place,
        population, pollster, period, detail, '')) AS said,
        ' ' || replace(metric, '_', ' ') || ' ' AS counts,
        ' ' || lower(regexp_replace(sentence, '[^\\pL\\pN]+', ' ', 'g')) || ' ' AS told,
        CASE WHEN who <> '' THEN list_extract(string_split(who, ' '), -1) ELSE '#' || noun END AS whom
    FROM claims),
counted AS (SELECT *, ({matched}) AS matched FROM worded),
-- all words are the claim's or its sentence's; or those that are not are a fuller name of whom it is said of
meant AS (
    SELECT * FROM counted WHERE matched > 0 AND (matched = $count OR ({in_sentence}) = $count OR (
        who <> '' AND ({of_metric}) > 0 AND list_has_all($words, string_split(who, ' ')))))
"""
_QUANTITIES = """
SELECT metric, class, whom, count(*) AS figures, max_by(subject, len(subject)), mode(noun)
FROM meant GROUP BY metric, class, whom ORDER BY max(matched) DESC, figures DESC, metric, class, whom LIMIT $most
"""
_FIGURES = """
SELECT coalesce(CAST(date AS VARCHAR), ''), number, value, lower, upper, unit, as_of, modality, source, attribution,
    file, version, line, col, sentence
FROM meant JOIN articles USING (article) WHERE metric = $metric AND class = $class AND whom = $whom
ORDER BY date DESC NULLS LAST, article DESC, start DESC LIMIT $most
"""


def facts(path: Path, asked: str, told: Told = lambda line: None) -> Printed:
    """The figures of the quantity that the words mean best, in order of time, and which others they may mean.

    Raises `LamayorError` where the archive is unusable or holds nothing of it.
    """
    words = list(dict.fromkeys(word for word in words_of(asked) if word not in _EMPTY))
    if not words:
        raise LamayorError("say what is asked for: `lamayor-check facts 'Karen Bass vote share'`")
    query = _FIND.format(
        matched=_count(words, "said"), of_metric=_count(words, "counts"), in_sentence=_count(words, "said", "told")
    )
    values: dict[str, Any] = {"count": len(words), "words": words}
    values |= {f"w{number}": word for number, word in enumerate(words)}
    with reading(path, told) as connection:
        found = connection.execute(query + _QUANTITIES, values | {"most": _OTHERS + 1}).fetchall()
        if not found:
            raise LamayorError(f"nothing was printed of {asked!r}", path=path, hint="say fewer words, or other ones")
        chosen = dict(zip(("metric", "class", "whom"), found[0], strict=False))
        rows = connection.execute(query + _FIGURES, values | chosen | {"most": MOST}).fetchall()
    figures = tuple(map(_figure, reversed(rows)))
    return Printed(
        asked=asked,
        quantity=_named(*found[0]),
        figures=figures,
        independent=independent([(one.source, one.sentence) for one in figures]),
        others=tuple(Other(_named(*other), other[3]) for other in found[1:]),
    )


def _count(words: Sequence[str], *places: str) -> str:
    """How many of the words stand in any of the places, in the singular or the plural."""
    said = (" OR ".join(_stands(f"$w{number}", place) for place in places) for number in range(len(words)))
    return " + ".join(f"CAST({one} AS INTEGER)" for one in said)


def _stands(word: str, place: str) -> str:
    forms = (word, f"{word} || 's'", f"rtrim({word}, 's')")
    return " OR ".join(f"contains({place}, ' ' || {form} || ' ')" for form in forms)


def _named(what: str, kind: str, whom: str, figures: int, name: str, nouns: str) -> str:
    said = nouns if what == "other" and nouns else what.replace("_", " ")
    unit = f" ({kind})" if kind != "count" else ""
    return f"{said}{unit}{f', {name}' if name else f' ({nouns})' if nouns and nouns != said else ''}"


def _figure(row: Sequence[Any]) -> Figure:
    printed, number, value, lower, upper, unit, as_of, modality, source, attribution = row[:10]
    file, version, line, column, sentence = row[10:]
    return Figure(
        printed=printed, number=number, value=value, lower=lower, upper=upper, unit=unit, as_of=as_of,
        modality=modality, source=source, attribution=attribution, sentence=sentence,
        place=f"{from_here(file)}{version}:{line}:{column}",
    )  # fmt: skip
