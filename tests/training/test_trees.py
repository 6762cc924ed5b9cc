"""Every word knows its head, by place in the article."""

from training.reader.trees import heads


def test_a_word_points_to_its_head_and_the_head_of_a_sentence_to_itself():
    text = "Ada Lund won.\n\nThe mayor lost"
    found = dict(heads(text))
    won, lost = text.index("won"), text.index("lost")
    assert found[text.index("Ada")] == won
    assert found[won] == won
    assert found[text.index("The")] == text.index("mayor")
    assert found[text.index("mayor")] == lost
    assert text.index(".") not in found
