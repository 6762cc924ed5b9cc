"""From drafts to the articles of the archive that may speak of the same: the database joins keys, weighs, and cuts.

What comes out are whole articles as reading them anew would give them, so that comparison sees what it would see had
they been read in the same run.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lamayor_check.archive.keys import probe_of
from lamayor_check.archive.records import Archived, archived, articles_of
from lamayor_check.archive.rows import place_of
from lamayor_check.archive.store import Told, reading
from lamayor_check.claims.claim import Claim
from lamayor_check.reporting.report import DocumentEntry

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection as Connection

MOST = 60
"""So many articles are held against each draft: those that share most with it."""
EACH = 6
"""So many of them are, for each quantity of the draft, those that share most and give it too."""

_FIND = """
WITH hits AS (
    SELECT keys.article, keys.key, probe.kind FROM keys JOIN probe USING (key)
    WHERE keys.article NOT IN (SELECT article FROM own)),
-- what a key says: the more, the fewer of the archive's articles have it
weighed AS (SELECT key, CAST(round(100 * ln(($count + 1) / count(*))) AS BIGINT) AS weight FROM hits GROUP BY key),
shared AS (SELECT article, sum(weight) AS weight FROM hits JOIN weighed USING (key) GROUP BY article),
-- nearness in time is one key more, and counts by how many articles are as near
dated AS (
    SELECT shared.article, shared.weight, abs(datediff('day', articles.date, TRY_CAST($date AS DATE))) AS days
    FROM shared JOIN articles USING (article)),
scored AS (
    SELECT article, weight + CASE WHEN days IS NULL THEN 0 ELSE
        CAST(round(100 * ln((count(*) OVER () + 1) / rank() OVER (ORDER BY days NULLS LAST))) AS BIGINT) END AS score
    FROM dated),
ranked AS (SELECT article, score, row_number() OVER (ORDER BY score DESC, article) AS place FROM scored),
of_quantity AS (
    SELECT article, min(place) AS place_there FROM (
        SELECT hits.article, row_number() OVER (PARTITION BY hits.key ORDER BY ranked.place) AS place
        FROM hits JOIN ranked USING (article) WHERE hits.kind = 'quantity')
    GROUP BY article HAVING place_there <= $each)
-- half of them by what they share, then those that give one of the quantities, then what is left
SELECT article FROM ranked LEFT JOIN of_quantity USING (article)
ORDER BY place > $most // 2, place_there IS NULL, place LIMIT $most
"""


def candidates(
    path: Path,
    entries: Sequence[DocumentEntry],
    claims: Iterable[Claim],
    *,
    metrics: Collection[str],
    told: Told = lambda line: None,
) -> Archived:
    """The archive's articles that may speak of what drafts speak of; never the drafts themselves, nor what their files
    held before. `metrics` are those that the rules know.

    Raises `LamayorError` where the archive is missing or unusable.
    """
    said: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        said[claim.document].append(claim)
    with reading(path, told) as connection:
        _leave_out(connection, entries)
        found = {article for entry in entries for article in _found(connection, entry, said[entry.id])}
        taken = {entry.id for entry in entries}
        return archived(articles_of(connection, sorted(found), path, taken=taken, metrics=metrics))


def _leave_out(connection: Connection, entries: Sequence[DocumentEntry]) -> None:
    """The drafts as the archive may have them: by content, and by where they stand."""
    connection.execute(
        "CREATE TEMP TABLE own AS SELECT article FROM articles "
        "WHERE sha256 IN (SELECT unnest($1)) OR file || part IN (SELECT unnest($2))",
        [[entry.sha256 for entry in entries], ["".join(place_of(entry)) for entry in entries]],
    )
    connection.execute("CREATE TEMP TABLE probe (key UBIGINT, kind VARCHAR)")


def _found(connection: Connection, entry: DocumentEntry, claims: Sequence[Claim]) -> list[int]:
    """The articles that share most with a draft."""
    probe = sorted(probe_of(claims))
    connection.execute("DELETE FROM probe")
    connection.execute(
        "INSERT INTO probe SELECT unnest($1), unnest($2)", [[key for _, key in probe], [kind for kind, _ in probe]]
    )
    (count,) = connection.execute("SELECT count(*) FROM articles").fetchall()[0]
    asked: dict[str, Any] = {"count": count, "date": entry.date[:10] or None, "each": EACH, "most": MOST}
    return [article for (article,) in connection.execute(_FIND, asked).fetchall()]
