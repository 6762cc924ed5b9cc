"""Claims of many articles as one sequence, of which few are in memory: the others wait in a temporary file.

Claims are put away article by article and come back equal, in the order in which they were put away. What is held of
an article is its name and its place in the file.
"""

from __future__ import annotations

import sys
import tempfile
import weakref
import zlib
from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, groupby
from typing import IO, overload

import msgspec
from msgspec.structs import replace

from lamayor_check.claims.claim import Claim
from lamayor_check.claims.sharing import Sharer

BOUND = 100_000
"""Up to so many claims are kept in memory, where they are a few hundred megabytes."""
AT_HAND = 2_000
"""So many articles of a shelf are in memory."""

Row = tuple[Claim, ...]


def by_article(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """The claims of each article in turn, of claims in order."""
    for _, row in groupby(claims, key=lambda claim: claim.document):
        yield list(row)


class File:
    """The temporary file: encoded articles one after the other. It is gone when nobody holds it any more."""

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.TemporaryFile(prefix="lamayor-check-")  # noqa: SIM115
        self._size = 0
        weakref.finalize(self, self._file.close)

    def add(self, row: Row) -> tuple[int, int]:
        """Puts an article's claims away; where they are."""
        data = zlib.compress(msgspec.msgpack.encode(row), level=1)
        self._file.seek(self._size)
        self._file.write(data)
        place = self._size, len(data)
        self._size += len(data)
        return place

    def get(self, place: tuple[int, int]) -> Row:
        """The claims at a place."""
        self._file.seek(place[0])
        return msgspec.msgpack.decode(zlib.decompress(self._file.read(place[1])), type=Row)


class Shelf(Sequence[Claim]):
    """The claims of articles in a file, as a sequence. `change` is made to each claim as it is taken out."""

    def __init__(
        self,
        file: File,
        articles: Sequence[tuple[str, tuple[int, int], int]],
        change: Callable[[Claim], Claim] = lambda claim: claim,
    ) -> None:
        self._file = file
        self._articles = articles
        """Name, place and number of claims of each article. All its claims share the name."""
        self._change = change
        self._starts = array("q", [0])
        for _, _, count in articles:
            self._starts.append(self._starts[-1] + count)
        self._numbers = {name: number for number, (name, _, _) in enumerate(articles)}
        self._at_hand: OrderedDict[int, Row] = OrderedDict()

    def changed(self, change: Callable[[Claim], Claim]) -> Shelf:
        """The same claims, each changed."""
        return Shelf(self._file, self._articles, lambda claim: change(self._change(claim)))

    def article(self, name: str) -> Row:
        """The claims of one article."""
        return self._row(self._numbers[name])

    def _row(self, number: int) -> Row:
        found = self._at_hand.get(number)
        if found is not None:
            self._at_hand.move_to_end(number)
            return found
        name, place, _ = self._articles[number]
        found = tuple(
            self._change(replace(claim, document=name, metric=sys.intern(claim.metric)))
            for claim in self._file.get(place)
        )
        self._at_hand[number] = found
        if len(self._at_hand) > AT_HAND:
            self._at_hand.popitem(last=False)
        return found

    def __len__(self) -> int:
        return self._starts[-1]

    def __iter__(self) -> Iterator[Claim]:
        for number in range(len(self._articles)):
            yield from self._row(number)

    @overload
    def __getitem__(self, at: int) -> Claim: ...
    @overload
    def __getitem__(self, at: slice) -> Row: ...
    def __getitem__(self, at: int | slice) -> Claim | Row:
        if isinstance(at, slice):
            return tuple(self[place] for place in range(*at.indices(len(self))))
        place = at + len(self) if at < 0 else at
        if not 0 <= place < len(self):
            raise IndexError(at)
        number = bisect_right(self._starts, place) - 1
        return self._row(number)[place - self._starts[number]]


class Keeper:
    """Takes claims article by article, in any order of these, and gives them all in order."""

    def __init__(self) -> None:
        self._rows: dict[str, Row] = {}
        self._count = 0
        self._sharer = Sharer()
        self._file: File | None = None
        self._places: dict[str, tuple[tuple[int, int], int]] = {}

    def add(self, name: str, claims: Iterable[Claim]) -> None:
        """Takes the claims of an article; once there are more than `BOUND`, all go to a file."""
        row = tuple(sorted(claims, key=lambda claim: (claim.start, claim.id)))
        if self._file is not None:
            self._places[name] = self._file.add(row), len(row)
            return
        self._rows[name] = tuple(map(self._sharer.shared, row))
        self._count += len(row)
        if self._count > BOUND:
            self._file = File()
            self._places = {name: (self._file.add(row), len(row)) for name, row in self._rows.items()}
            self._rows, self._sharer = {}, Sharer()

    def claims(self) -> Sequence[Claim]:
        """All claims, by article and place."""
        if self._file is None:
            return tuple(chain.from_iterable(self._rows[name] for name in sorted(self._rows)))
        return Shelf(self._file, [(name, *self._places[name]) for name in sorted(self._places)])
