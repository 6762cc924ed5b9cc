"""The shipped metrics, and articles as linking looks at them."""

import pytest

from lamayor_check.linking.page import page
from lamayor_check.linking.web import links
from lamayor_check.rulebook.load import load
from tests.checking.build import BY_PARTS


@pytest.fixture(scope="session")
def metrics():
    return {m.name: m for m in load().metrics}


@pytest.fixture(scope="session")
def page_of(metrics):
    return lambda *claims: page(claims, metrics)


@pytest.fixture(scope="session")
def links_of(metrics):
    """The links of two articles, each given as its claims."""

    def made(one, other, linker=BY_PARTS):
        (found,) = links([(page(one, metrics), page(other, metrics))], metrics, linker)
        return found

    return made
