"""The project's own seeds and the reports that they retell give the same claims and the same conflicts."""

from collections import Counter
from pathlib import Path

import pytest

from benchmarks.accuracy import SETS
from lamayor_check.job import Settings, check

OWN = Path(__file__).parent.parent / "seeds"
REPORTS = SETS["seeds"] / "articles"


def told(folder):
    report = check(Settings(paths=(str(folder),))).report
    of = {c.id: (Path(c.document).name, c.metric, c.value, c.unit) for c in report.claims}
    sides = [(c.kind, c.severity, frozenset(of[i] for s in c.sides for i in s.claims)) for c in report.conflicts]
    return Counter(of.values()), Counter(sides)


@pytest.mark.skipif(not REPORTS.exists(), reason=f"{REPORTS} is not at hand")
def test_both_say_the_same():
    (claims, conflicts), (reported, reported_conflicts) = told(OWN), told(REPORTS)
    assert claims == reported
    assert conflicts == reported_conflicts
    assert len(conflicts) == 4
