"""Matching two articles' claims: shares that add up, and no order of claims that changes them."""

import numpy as np
import pytest

from lamayor_check.errors import LamayorError
from training.reader.matcher import Matcher

WIDTH, LAYERS = 16, 2


@pytest.fixture
def matcher(tmp_path):
    dice = np.random.default_rng(7)

    def linear(name, out, into):
        return {f"{name}.weight": dice.normal(0, 0.3, (out, into)), f"{name}.bias": dice.normal(0, 0.1, out)}

    weights = {**linear("final", WIDTH, WIDTH), **linear("none", 1, WIDTH)}
    for kind in ("own", "cross"):
        for layer in range(LAYERS):
            at = f"{kind}.{layer}"
            weights |= linear(f"{at}.query", WIDTH, WIDTH) | linear(f"{at}.keys", 2 * WIDTH, WIDTH)
            weights |= linear(f"{at}.out", WIDTH, WIDTH) | linear(f"{at}.up", 2 * WIDTH, WIDTH)
            weights |= linear(f"{at}.down", WIDTH, 2 * WIDTH)
            for norm in ("norm1", "norm2"):
                weights |= {f"{at}.{norm}.weight": np.ones(WIDTH), f"{at}.{norm}.bias": np.zeros(WIDTH)}
    np.savez(tmp_path / "matcher.npz", **weights)
    return Matcher(tmp_path / "matcher.npz")


def cards(count, seed):
    return np.random.default_rng(seed).normal(size=(count, WIDTH)).astype(np.float32)


def test_what_a_claim_gives_to_others_and_to_none_is_one(matcher):
    rows, columns = matcher.match(cards(5, 1), cards(3, 2))
    assert rows.shape == columns.shape == (5, 3)
    assert (rows.sum(1) < 1).all()
    assert (columns.sum(0) < 1).all()
    assert (rows > 0).all()


def test_the_order_of_claims_and_of_articles_changes_nothing(matcher):
    a, b = cards(5, 1), cards(3, 2)
    order = [3, 0, 4, 2, 1]
    rows, columns = matcher.match(a, b)
    again, other = matcher.match(b, a[order])
    np.testing.assert_allclose(other.T, rows[order], atol=1e-5)
    np.testing.assert_allclose(again.T, columns[order], atol=1e-5)


def test_a_file_that_holds_no_matcher_is_refused(tmp_path):
    (tmp_path / "m.npz").write_bytes(b"no")
    with pytest.raises(LamayorError, match="cannot be used"):
        Matcher(tmp_path / "m.npz")
