"""The examples in the docstrings are true."""

import doctest

import pytest

from lamayor_check.extraction.quantities import component, find, listed, numerals


@pytest.mark.parametrize("module", [component, find, listed, numerals], ids=lambda module: module.__name__)
def test_examples(module):
    results = doctest.testmod(module)
    assert results.attempted > 0
    assert results.failed == 0
