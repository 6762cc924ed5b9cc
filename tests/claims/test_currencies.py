"""Which currencies a sum may be of by how it is written, and which are held against each other."""

import pytest

from lamayor_check.claims.currencies import CURRENCIES, family, family_of, meant


@pytest.mark.parametrize(
    ("text", "code", "some", "others"),
    [
        ("$5", "USD", {"USD", "AUD", "MXN", "BRL"}, {"EUR", "GBP", "PHP"}),
        ("5 dollars", "USD", {"USD", "AUD"}, {"MXN"}),
        ("US$5", "USD", {"USD"}, {"AUD", "CAD"}),
        ("A$5m", "AUD", {"AUD"}, {"USD"}),
        ("AUD 5", "AUD", {"AUD"}, {"USD"}),
        ("40 million pesos", "MXN", {"MXN", "CLP", "PHP"}, {"USD", "BRL"}),
        ("586 billion Chilean pesos", "CLP", {"CLP"}, {"MXN"}),
        ("21.6 billion kroner", "NOK", {"NOK", "DKK"}, {"SEK"}),
        ("412 crowns", "SEK", {"SEK", "NOK", "CZK"}, {"EUR"}),
        ("£86", "GBP", {"GBP"}, {"EGP"}),
        ("86 pounds", "EGP", {"GBP", "EGP"}, {"USD"}),
    ],
)
def test_what_a_sum_may_be_of(text, code, some, others):
    assert some <= meant(text, code)
    assert not others & meant(text, code)


def test_a_sum_without_a_sign_says_nothing():
    assert meant("28 million", "USD") == frozenset()


def test_families():
    assert family("AUD") == family("CLP") == family("USD") == "USD"
    assert family("DKK") == family("CZK") == family_of("crown")
    assert family("PGK") == family("ZMW")
    assert len({family(code) for code in ("USD", "GBP", "EUR", "SEK", "INR", "JPY")}) == 6
    assert family("XXX") == "XXX"
    assert family_of("seal") == ""
    assert all(family(family(code)) == family(code) for code in CURRENCIES)
