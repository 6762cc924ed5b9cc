"""What `python -m benchmarks.fuzz` found, made small: each text goes through the whole chain."""

import pytest
from msgspec.structs import replace

from lamayor_check.api import compare, extract, read_text

FOUND = {
    "a trillion times more than a decimal holds": "10000000000000000.0T",
    "a possessive without a word": "Mr. '0 had 41% of the vote of ' 12 '0 people.",
    "a weekday before the first day there is": "date 0001-01-01\n\nMoss had 41% of the vote late Tuesday.",
    "a weekday after the last day there is": "date 9999-12-31\n\nMoss will have 41% of the vote by next Tuesday.",
}


@pytest.mark.parametrize("text", FOUND.values(), ids=FOUND)
def test_it_is_read_and_compared(text):
    claims = extract(read_text(text, "a.txt"))
    assert [text[claim.start : claim.end] for claim in claims] == [claim.text for claim in claims]
    assert tuple(replace(claim, fact="") for claim in compare(claims).claims) == claims
