"""Which numbers of an article are computed from each other: what the reader hints at, what holds, what fails and is
meant. How well that is told on stories is measured in `training`."""

from decimal import Decimal

import pytest

from lamayor_check.errors import LamayorError
from lamayor_check.extraction.computations import judge as judges
from lamayor_check.extraction.computations.evidence import CONTEXT, NAMES, Workings, gap, is_asked
from lamayor_check.extraction.computations.explained import explained
from lamayor_check.extraction.computations.figures import figures
from lamayor_check.extraction.computations.find import chosen, linked
from lamayor_check.extraction.computations.judge import Card, Judge, Weights, told
from lamayor_check.extraction.computations.proposals import Proposed, proposals
from lamayor_check.extraction.computations.words import keys
from lamayor_check.extraction.tables import Tables
from lamayor_check.reader.reading import Reading, Role
from tests.checking.build import claim
from tests.extraction.conftest import document

NO_TABLES = Tables(document(""))
VECTOR = bytes([127, 0])


class Sure:
    """Takes every computation that it is asked about for as likely as it was told."""

    card = Card(NAMES, warning=0.7, error=0.9)

    def __init__(self, likely=0.95):
        self._likely = likely

    def words(self, keys):
        """Words tell nothing."""
        return 0.0

    def likely(self, told):
        """The same of all."""
        return [self._likely] * len(told)


def reading(roles=()):
    """What the reader says of a number: its roles, each as the place of the result, the role, and how likely."""
    return Reading(
        claim=1.0, metric="other", metric_probability=1.0, likely_metrics=(),
        modality="asserted", modality_probability=1.0,
        time="snapshot", what=None, subjects=(), when=None, source=None,
        roles=tuple(Role(result, role, likely) for result, role, likely in roles),
        meaning=VECTOR, link=VECTOR, moment=VECTOR, who=VECTOR, card=b"",
    )  # fmt: skip


def article(*numbers, roles=None):
    """Claims, what the reader says of each, and the text: a number is a value, or a value and its unit."""
    text, claims = "", []
    for number in numbers:
        value, unit = number if isinstance(number, tuple) else (number, "count")
        one = claim(value, start=len(text), metric="other", unit=unit, subject=None, sentence_start=0)
        claims.append(one)
        text += f"{one.text} and "
    said = {c.start: reading((roles or {}).get(n, ())) for n, c in enumerate(claims)}
    return claims, said, text


def row_of(*numbers, roles=None):
    claims, said, _ = article(*numbers, roles=roles)
    return figures(claims, said)


SUM = {0: [(2, "sum_part", 0.8)], 1: [(2, "sum_part", 0.5)]}
REST = {0: [(2, "diff_from", 0.9)], 1: [(2, "diff_less", 0.6)]}
SHARE = {0: [(2, "share_part", 0.7)], 1: [(2, "share_whole", 0.7)]}
CHANGE = {0: [(2, "change_from", 0.7)], 1: [(2, "change_to", 0.7)]}
PRODUCT = {0: [(2, "factor", 0.7)], 1: [(2, "factor", 0.7)]}
LIST = {n: [(3, "sum_part", 0.6)] for n in range(3)}


@pytest.mark.parametrize(
    ("numbers", "roles", "found"),
    [
        ((412, 655, 1067), SUM, ("sum", (2, 0, 1), 0, True)),
        ((412, 655, 1167), SUM, ("sum", (2, 0, 1), 0, False)),
        ((486, 474, 12), REST, ("sum", (0, 1, 2), 2, True)),
        ((52, 41, 35, 128), LIST, ("list", (3, 0, 1, 2), 0, True)),
        ((21, 96, (22, "percent")), SHARE, ("share", (2, 0, 1), 0, True)),
        ((21, 96, (29, "percent")), SHARE, ("share", (2, 0, 1), 0, False)),
        ((210, 294, (40, "percent")), CHANGE, ("change", (2, 0, 1), 0, True)),
        ((294, 210, (29, "percent")), CHANGE, ("change", (2, 0, 1), 0, True)),
        ((60, (50_000, "USD"), (3_000_000, "USD")), PRODUCT, ("product", (2, 0, 1), 0, True)),
    ],
)
def test_what_the_reader_hints_at_is_proposed(numbers, roles, found):
    told = [(p.kind, p.members, p.difference, p.holds) for p in proposals(row_of(*numbers, roles=roles))]
    assert found in told


@pytest.mark.parametrize(
    ("numbers", "roles"),
    [
        ((412, 655, 1067), {}),
        (((412, "EUR"), 655, 1067), SUM),
        ((412, 655, (1067, "percent")), SUM),
        ((21, 96, 29), SHARE),
        ((21, (96, "USD"), (29, "percent")), SHARE),
        (((3, "percent"), 50, 150), PRODUCT),
    ],
)
def test_nothing_is_proposed_of_other_units_or_without_a_hint(numbers, roles):
    assert proposals(row_of(*numbers, roles=roles)) == []


def test_the_likeliest_way_to_mean_a_sum_tells_its_roles():
    (one,) = [p for p in proposals(row_of(486, 474, 12, roles=REST)) if p.result == 0]
    assert (one.least, round(one.likely, 3), one.most) == (0.6, 0.735, 0.9)
    assert one.roles == ((0, 2, "diff_from"), (1, 2, "diff_less"))


def test_rounding_is_allowed_for():
    half = {"lower": Decimal("2.35"), "upper": Decimal("2.45")}
    claims = [claim("2.4", start=10 * n, metric="other", unit="USD", subject=None, **half) for n in range(2)] + [
        claim("4.7", start=20, metric="other", unit="USD", subject=None, lower=Decimal("4.65"), upper=Decimal("4.75"))
    ]
    row = figures(claims, {c.start: reading(SUM.get(n, ())) for n, c in enumerate(claims)})
    assert [p.holds for p in proposals(row) if p.result == 2] == [True]


def test_what_is_larger_than_can_be_computed_with_is_left_out():
    """A number of 400 digits, and a product that has as many."""
    huge, large = Decimal(10) ** 400, Decimal(10) ** 200
    assert proposals(row_of(huge, huge, huge * 2, roles=SUM)) == []
    row = row_of(large, large, large, roles=PRODUCT)
    assert [is_asked(p, row) for p in proposals(row)] == [False]
    assert explained(row_of(huge, huge, huge * 2)) == []


def test_days_and_times_are_not_computed_with():
    claims = [claim(v, start=10 * n, metric="other", unit=u, subject=None)
              for n, (v, u) in enumerate(((730_000, "date"), (900, "clock"), (12, "count")))]  # fmt: skip
    assert [f.value for f in figures(claims, {c.start: reading() for c in claims})] == [12.0]


def test_figures_know_each_other_by_place_though_other_numbers_lie_between():
    claims, _, _ = article(412, 655, 1067)
    said = {5: reading()} | {c.start: reading([(3, "sum_part", 0.8)] if n < 2 else ()) for n, c in enumerate(claims)}
    said = dict(sorted(said.items()))  # a number that is no claim stands second
    row = figures(claims, said)
    assert [f.roles for f in row] == [{(2, "sum_part"): 0.8}, {(2, "sum_part"): 0.8}, {}]


@pytest.mark.parametrize(
    ("numbers", "result", "parts"),
    [
        ((412, 655, 1067), 2, (0, 1)),
        ((412, 655, 1067), 0, (1, 2)),
        ((21, 96, (22, "percent")), 2, (0, 1)),
        ((210, 294, (40, "percent")), 2, (0, 1)),
        ((210, 294, (29, "percent")), 2, (0, 1)),
        ((50, 60, 3000), 2, (0, 1)),
        (((20, "percent"), 400, 80), 2, (0, 1)),
    ],
)
def test_two_numbers_explain_a_third_whatever_the_reader_says(numbers, result, parts):
    assert (result, parts) in {(e.result, e.parts) for e in explained(row_of(*numbers))}


def test_an_explanation_tells_more_where_chance_can_do_less():
    rough = row_of((20, "percent"), (22, "percent"), (42, "percent"))
    fine = row_of(("20.31", "percent"), ("22.17", "percent"), ("42.48", "percent"))
    assert max(e.telling for e in explained(fine)) > max(e.telling for e in explained(rough)) + 1


def test_words_are_told_by_where_they_stand():
    claims, said, _ = article(412, 655, 1167)
    text = claims[0].text + " and " + claims[1].text + " and " + claims[2].text
    (one,) = [p for p in proposals(figures(claims, said | {claims[0].start: reading(SUM[0])})) if p.result == 2]
    found = keys(one, figures(claims, said), text)
    assert {"sum0|abw", "sum0|ab|and", "sum0|bw|and", "sum|and"} <= found
    assert told(found, Weights(-1.0, {"sum0|ab|and": 0.5, "sum|and": 0.25, "sum|or": 9.0})) == -0.25


def test_by_how_much_a_computation_misses():
    row = row_of(412, 655, 1167, roles=SUM)
    (one,) = [p for p in proposals(row) if p.result == 2]
    found = dict(zip(NAMES[len(CONTEXT) :], gap(one, row), strict=True))
    assert (round(found["gap"], 3), found["one step"], found["digits"]) == (-0.086, True, 1)
    assert is_asked(one, row)


@pytest.mark.parametrize(
    ("numbers", "roles"),
    [((412, 655, 1067), SUM), ((412, 655, 5000), SUM), ((412, 655, 1167), {0: [(2, "sum_part", 0.06)]})],
)
def test_what_holds_or_misses_by_far_or_is_hardly_hinted_at_is_not_asked(numbers, roles):
    row = row_of(*numbers, roles=roles)
    assert not [p for p in proposals(row) if p.result == 2 and is_asked(p, row)]


def test_the_context_does_not_depend_on_by_how_much_a_sum_misses():
    found = []
    for total in (1157, 1167):
        row = row_of(412, 655, total, roles=SUM)
        (one,) = [p for p in proposals(row) if p.result == 2]
        found.append(dict(zip(CONTEXT, Workings(row, "x" * 99).context(one, lambda _: 0.0), strict=True)))
    assert {name for name in CONTEXT if found[0][name] != found[1][name]} == {"size"}


def links(claims):
    return [(c.text, link.kind, link.role, link.group) for c in claims for link in c.links]


def test_what_fails_and_is_meant_becomes_links():
    assert links(linked(*article(412, 655, 1167, roles=SUM), NO_TABLES, Sure())) == [
        ("412", "sum", "part", 0), ("655", "sum", "part", 0), ("1,167", "sum", "total", 0),
    ]  # fmt: skip
    found = linked(*article(486, 474, 22, roles=REST), NO_TABLES, Sure(0.8))
    assert links(found) == [("486", "difference", "from", 0), ("474", "difference", "less", 0),
                            ("22", "difference", "difference", 0)]  # fmt: skip
    assert {(link.probability, link.is_sure) for c in found for link in c.links} == {(0.8, False)}


def test_what_fails_and_is_not_surely_meant_does_not():
    assert links(linked(*article(412, 655, 1167, roles=SUM), NO_TABLES, Sure(0.69))) == []


def test_what_holds_is_linked_and_cannot_fail():
    found = linked(*article(412, 655, 1067, roles=SUM), NO_TABLES, Sure())
    assert {link.probability for c in found for link in c.links} == {0.0}
    assert len(links(found)) == 3


def proposed(result, *parts):
    return Proposed("sum", result, parts, 0, 0.5, 0.5, 0.5, 1.0, 1.0, 1.0, holds=False)


def test_a_number_is_explained_once():
    asked = [proposed(3, 0, 1), proposed(3, 1, 2), proposed(2, 0, 1), proposed(5, 0, 4)]
    told = list(chosen(asked, [0.9, 0.8, 0.95, 0.7], 0.7))
    assert [(p.members, likely) for p, likely in told] == [((2, 0, 1), 0.95), ((5, 0, 4), 0.7)]
    assert list(chosen(asked, [0.6] * 4, 0.7)) == []


def test_a_judge_of_other_evidence_is_refused(tmp_path):
    for file in judges.SHIPPED.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    card = (tmp_path / "arithmetic.json").read_text().replace('"kind"', '"sort"')
    (tmp_path / "arithmetic.json").write_text(card)
    with pytest.raises(LamayorError, match="other evidence"):
        Judge(tmp_path)
    (tmp_path / "trees.onnx").unlink()
    with pytest.raises(LamayorError, match="cannot be used"):
        Judge(tmp_path)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("{412} houses are destroyed and {655} damaged, {1,167} in all.", True),
        ("{412} houses are destroyed and {655} damaged, {1,067} in all.", False),
        ("{412} houses are destroyed. The mayor, elected with {655} votes, spoke to {1,167} people.", False),
    ],
)
def test_the_shipped_reader_and_judge_tell_a_plain_sum(read, text, is_told):
    found = read(text.replace("{", "").replace("}", ""), title="Fire in Tizguen")
    assert bool([link for c in found for link in c.links if link.probability]) == is_told
