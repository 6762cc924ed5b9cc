"""Claims at random, near each other in all respects."""

from decimal import Decimal

from hypothesis import strategies as st

from lamayor_check.claims.claim import AsOf, Scope
from tests.checking.build import CALL, at, claim

MOMENTS = (
    None,
    CALL,
    at("2030-06-04", "22:00"),
    at("2030-06-04"),
    at("2030-06-05"),
    AsOf(text="final", mark="final"),
    AsOf(text="44% counted", counted=Decimal(44)),
)
UNITS = {"vote_share": "percent", "poll_share": "percent", "spending": "USD", "other": "count"}


@st.composite
def claims(draw, people=("Ada Lund", "Ben Moss"), documents="abcd"):
    """A handful of claims of a few articles, near each other in all respects."""
    rows, places = [], {}
    for _ in range(draw(st.integers(0, 9))):
        document = f"{draw(st.sampled_from(documents))}.txt"
        start = places[document] = places.get(document, 0) + 20
        metric = draw(
            st.sampled_from(
                ("vote_share", "vote_count", "poll_share", "margin", "spending", "officers", "deaths", "other")
            )
        )
        share = metric in ("vote_share", "poll_share")
        scope = Scope(
            stage=draw(st.sampled_from(("", "primary"))),
            pollster=draw(st.sampled_from(("", "fairview"))) if metric == "poll_share" else "",
            detail=tuple(sorted(draw(st.sets(st.sampled_from(("hire", "officer", "spend", "vote")))))),
        )
        rows.append(
            claim(
                draw(st.integers(1, 60)) if share else draw(st.sampled_from((1763, 1736, 1900, 2141, 5074, 1200))),
                document,
                start,
                metric=metric,
                unit=UNITS.get(metric),
                subject=draw(st.sampled_from((*people, None))),
                as_of=draw(st.sampled_from(MOMENTS)),
                bound=draw(st.sampled_from(("exact", "exact", "approx", "at_least"))),
                modality=draw(st.sampled_from(("asserted", "asserted", "pledged", "denied"))),
                sentence_start=start - start % 40,
                scope=scope,
                link=bytes(draw(st.lists(st.integers(0, 127), min_size=4, max_size=4))),
            )
        )
    return rows
