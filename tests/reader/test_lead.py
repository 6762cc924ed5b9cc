"""What a reader sees of an article is its prose, in any format."""

from lamayor_check import read_text
from lamayor_check.reader.lead import prose

WORDS = "Bridge of Tarn Hollow to cost $4 million\n\nBy Ida Moss\n\nThe council voted on Monday, 7 to 2.\n\n"


def test_it_sees_no_byline_and_no_sign_of_a_heading():
    plain, marked = read_text(WORDS, "a.txt"), read_text(f"# {WORDS}## Costs\n\nIt will cost $4 million.", "a.md")
    assert prose(plain).split() == WORDS.replace("By Ida Moss", "").split()
    assert prose(marked).split() == [*prose(plain).split(), "Costs", "It", "will", "cost", "$4", "million."]
    assert len(prose(marked)) == len(marked.text)
