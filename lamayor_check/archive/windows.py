"""The archive cut into windows of articles by day, each with those of other days that may speak of the same.

An article of another window comes along where it shares several rare keys with one of the window's: the database counts
who has which key, and joins. Nothing is compared here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from msgspec import Struct

from lamayor_check.archive.records import articles_of
from lamayor_check.archive.store import Told, reading
from lamayor_check.gathering import Findings

ARTICLES = 20_000
"""So many articles are a window; an archive of no more is compared whole."""
RARE = 40
"""What more articles than this have in common tells of no story."""
SHARED = 3
"""So many rare keys show that two articles may be of one story."""

_OTHERS = """
WITH rare AS (SELECT key FROM keys GROUP BY key HAVING count(*) BETWEEN 2 AND $rare),
mine AS (SELECT key, article FROM keys JOIN rare USING (key) JOIN own USING (article)),
shared AS (
    SELECT mine.article AS one, keys.article AS other FROM mine JOIN keys USING (key)
    WHERE keys.article NOT IN (SELECT article FROM own))
SELECT DISTINCT other FROM (SELECT one, other FROM shared GROUP BY ALL HAVING count(*) >= $shared) ORDER BY other
"""


class Window(Struct, frozen=True):
    """Articles of the archive that are compared at once."""

    own: frozenset[str]
    """The names of those of the window itself."""
    read: tuple[Findings, ...]
    """What they gave, and those that came along."""


def windows(path: Path, *, metrics: Collection[str], told: Told = lambda line: None) -> Iterator[Window]:
    """All articles of the archive, each in one window. Others may add meanwhile. `metrics` are those that rules know.

    Raises `LamayorError` where the archive is missing or unusable.
    """
    with reading(path, told) as connection:
        rows = connection.execute("SELECT article FROM articles ORDER BY date NULLS LAST, article").fetchall()
    ordered = [article for (article,) in rows]
    for start in range(0, len(ordered), ARTICLES):
        chosen = sorted(ordered[start : start + ARTICLES])
        yield _window(path, chosen, is_whole=len(chosen) == len(ordered), metrics=metrics, told=told)


def _window(path: Path, chosen: list[int], *, is_whole: bool, metrics: Collection[str], told: Told) -> Window:
    taken: set[str] = set()
    with reading(path, told) as connection:
        own = tuple(articles_of(connection, chosen, path, taken=taken, metrics=metrics))
        others: list[int] = []
        if not is_whole:
            connection.execute("CREATE TEMP TABLE own AS SELECT unnest($1) AS article", [chosen])
            asked = {"rare": RARE, "shared": SHARED}
            others = [article for (article,) in connection.execute(_OTHERS, asked).fetchall()]
        came = tuple(articles_of(connection, others, path, taken=taken, metrics=metrics))
    return Window(frozenset(one.entry.id for one in own if one.entry is not None), (*own, *came))
