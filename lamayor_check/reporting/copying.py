"""A conflict as texts to paste: a message to the desk, and the entries of a baseline that accept it."""

from __future__ import annotations

from collections.abc import Iterator

from lamayor_check.claims.conflict import Conflict
from lamayor_check.claims.known import Entry, entry_line, pairs_of
from lamayor_check.reporting.groups import by_sentence, standing
from lamayor_check.reporting.lookup import Lookup, Quote
from lamayor_check.reporting.reasons import brief_lines, readable
from lamayor_check.reporting.safe import visible


def for_the_desk(conflict: Conflict, lookup: Lookup) -> str:
    """Plain text for a message: what cannot be, who says what, and why."""
    return "\n".join(_message(conflict, lookup))


def _message(conflict: Conflict, lookup: Lookup) -> Iterator[str]:
    backing = standing(conflict, lookup)
    yield readable(conflict.message)
    for side, claims in by_sentence(lookup.sides(conflict), lookup):
        stands = f" ({backing[side]})" if "independent" in backing.get(side, "") else ""
        yield f"\n{visible(side.label)}{stands}"
        for quote in lookup.quotes(claims):
            yield f"“{_sentence(quote)}”"
            yield f"{lookup.origin(quote.claims[0])}, {lookup.place(quote.claims[0])}"
    yield ""
    for heading, text in brief_lines(conflict.explanation):
        yield f"{heading}: {text}"
    yield f"lamayor-check: {conflict.severity}, {visible(conflict.rule)}, {visible(conflict.id)}"


def _sentence(quote: Quote) -> str:
    return "".join(text for text, _ in quote.pieces()).strip()


def for_the_baseline(conflict: Conflict, lookup: Lookup) -> str:
    """The entries of a baseline beside which the articles lie as they are named in the report, a line each."""
    claims = {claim.id: claim for _, said in lookup.sides(conflict) for claim in said}
    return ",\n".join(sorted(entry_line(Entry(pair=pair)) for pair in pairs_of(conflict, claims)))
