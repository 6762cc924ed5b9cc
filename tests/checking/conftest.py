"""The shipped rules, read once, and what they find."""

import pytest

from lamayor_check.checking.compare import compare
from lamayor_check.rulebook.load import load
from tests.checking.build import BY_PARTS


@pytest.fixture(scope="session")
def rulebook():
    return load()


@pytest.fixture(scope="session")
def conflicts_of(rulebook):
    return lambda *claims: compare(claims, rulebook, BY_PARTS).conflicts
