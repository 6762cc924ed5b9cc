"""What makes web text look like news: quotes, headlines, datelines, number formats and names nobody has met."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from training.edit import Piece, cut, replace_words, top_of
from training.lists import FIRST_LIST, LAST_LIST, ORG_FIRST, ORG_LAST, PARTICLES, PLACE_ENDINGS, PLACE_FIRST, PLACE_LAST
from training.treebanks import Sentence

Change = Callable[[Sentence, random.Random], Sentence]
_DIGITS = re.compile(r"\d")
_NAME_PART = re.compile(r"([-])")
_SMALL = frozenset(
    ("a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with")
)
_PERCENT = (("percent",), ("per", "cent"), ("pct",))
PLACES = (
    "LONDON",
    "SACRAMENTO",
    "LAGOS",
    "SAN DIEGO",
    "NEW YORK",
    "OTTAWA",
    "NAIROBI",
    "DES MOINES",
    "BELFAST",
    "ST. PAUL",
)


def augment(sentence: Sentence, rng: random.Random, changes: Sequence[tuple[float, Change]]) -> Sentence:
    """The sentence after those changes that chance picks, each with its own probability."""
    for probability, change in changes:
        if rng.random() < probability:
            sentence = change(sentence, rng)
    return sentence


def curly(sentence: Sentence, rng: random.Random) -> Sentence:
    """Typographic quotes, apostrophes and dashes."""
    opening = True
    words: list[str] = []
    for word in sentence.words:
        if word in {'"', "``", "''"}:
            word, opening = ("“", False) if opening else ("”", True)
        elif word == "--":
            word = "—"
        elif "'" in word:
            word = word.replace("'", "’")
        words.append(word)
    return replace(sentence, words=tuple(words))


def straight(sentence: Sentence, rng: random.Random) -> Sentence:
    """Typewriter's quotes and apostrophes."""
    table = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})
    return replace(sentence, words=tuple(word.translate(table) for word in sentence.words))


def headline(sentence: Sentence, rng: random.Random) -> Sentence:
    """Title Case without a full stop at the end."""
    words = [w if w in _SMALL and at else w[:1].upper() + w[1:] for at, w in enumerate(sentence.words)]
    return no_stop(replace(sentence, words=tuple(words)), rng)


def upper(sentence: Sentence, rng: random.Random) -> Sentence:
    """Capitals throughout."""
    return replace(sentence, words=tuple(word.upper() for word in sentence.words))


def lower(sentence: Sentence, rng: random.Random) -> Sentence:
    """No capitals."""
    return replace(sentence, words=tuple(word.lower() for word in sentence.words))


def no_stop(sentence: Sentence, rng: random.Random) -> Sentence:
    """Without the full stop at the end, where nothing hangs on it."""
    last = len(sentence.words) - 1
    if last < 2 or sentence.words[last] != "." or last in sentence.heads:
        return sentence
    return cut(sentence, slice(0, last))


def numbers(sentence: Sentence, rng: random.Random) -> Sentence:
    """Other digits in the same form."""

    def other(word: str, pos: str) -> str:
        if pos != "NUM" or not word[:1].isdigit():
            return word
        first = str(rng.randint(1, 9))
        return first + _DIGITS.sub(lambda _: str(rng.randint(0, 9)), word[1:])

    words = tuple(other(w, p) for w, p in zip(sentence.words, sentence.pos, strict=True))
    return replace(sentence, words=words)


def percent(sentence: Sentence, rng: random.Random) -> Sentence:
    """`%` written as a word, or the word written as `%`."""
    for at, word in enumerate(sentence.words):
        if not at or sentence.pos[at - 1] != "NUM":
            continue
        if word == "%":
            spelled = rng.choice(_PERCENT)
            return replace_words(_space_before(sentence, at, True), at, at + 1, _percent_words(spelled))
        if word in {"percent", "pct"}:
            return replace_words(
                _space_before(sentence, at, False), at, at + 1, Piece(("%",), ("NN",), ("SYM",), (0,), ("",))
            )
    return sentence


def dateline(sentence: Sentence, rng: random.Random) -> Sentence:
    """`OTTAWA (AP) — ` before the sentence."""
    place = rng.choice(PLACES).split()
    agency = rng.choice(((), ("(", "AP", ")"), ("(", "Reuters", ")")))
    dash = rng.choice(("—", "–", "--", ":"))
    words = (*place, *agency, dash)
    if sentence.corpus == "own" or len(sentence.words) < 6:
        return sentence
    size = len(words)
    root = size + next(at for at, head in enumerate(sentence.heads) if head == at)
    head = len(place) - 1
    heads = [head] * size
    heads[head] = heads[-1] = root
    deps = ["compound"] * len(place) + (["punct", "appos", "punct"] if agency else []) + ["punct"]
    deps[head] = "dep"
    if agency:
        heads[len(place)] = heads[len(place) + 2] = len(place) + 1
    pos = ["PROPN"] * len(place) + (["PUNCT", "PROPN", "PUNCT"] if agency else []) + ["PUNCT"]
    tags = ["NNP"] * len(place) + (["-LRB-", "NNP", "-RRB-"] if agency else []) + [":"]
    ents = ["B-LOC"] + ["I-LOC"] * head + (["O", "B-ORG", "O"] if agency else []) + ["O"]
    glued = {len(place), len(place) + 1} if agency else set()
    spaces = [at not in glued and words[at + 1 : at + 2] != (":",) for at in range(size)]
    return replace(
        sentence,
        words=(*words, *sentence.words),
        spaces=(*spaces, *sentence.spaces),
        tags=(*tags, *sentence.tags),
        pos=(*pos, *sentence.pos),
        heads=(*heads, *(size + h for h in sentence.heads)),
        deps=(*deps, *sentence.deps),
        entities=(*ents, *sentence.entities) if sentence.entities is not None else None,
        mentions=(),
    )


def rename(sentence: Sentence, rng: random.Random) -> Sentence:
    """Each person of the sentence gets another name, of as many parts where that can be."""
    for start, stop in reversed(_spans(sentence, "PERSON")):
        if rng.random() < 0.75 and _named_alone(sentence, start, stop):
            sentence = replace_words(sentence, start, stop, name_piece(_new_name(stop - start, rng)))
    return sentence


def relocate(sentence: Sentence, rng: random.Random) -> Sentence:
    """Places and organizations get other names too: not every name that nobody has met is a person's."""
    for label, invent in (("LOC", place_name), ("ORG", organization_name)):
        for start, stop in reversed(_spans(sentence, label)):
            if rng.random() < 0.5 and _named_alone(sentence, start, stop):
                sentence = replace_words(sentence, start, stop, name_piece(invent(rng)))
    return sentence


def name_piece(name: str) -> Piece:
    """The tree of a name: what follows the first word is flat; hyphens stand alone as the tokenizer has them."""
    words: list[str] = []
    glued: set[int] = set()
    for part in name.split():
        pieces = [piece for piece in _NAME_PART.split(part) if piece]
        glued.update(range(len(words), len(words) + len(pieces) - 1))
        words.extend(pieces)
    hyphens = [word == "-" for word in words]
    return Piece(
        words=tuple(words),
        tags=tuple("HYPH" if hyphen else "NNP" for hyphen in hyphens),
        pos=tuple("PUNCT" if hyphen else "PROPN" for hyphen in hyphens),
        heads=tuple(at + 1 if hyphen else 0 for at, hyphen in enumerate(hyphens)),
        deps=tuple("punct" if hyphen else "flat" for hyphen in hyphens),
        glued=frozenset(glued),
    )


def surname(rng: random.Random) -> str:
    """A family name, now and then with a particle or of two parts."""
    plain = rng.choice(LAST_LIST)
    chance = rng.random()
    if chance < 0.06:
        return f"{rng.choice(PARTICLES)} {plain}"
    if chance < 0.11 and "-" not in plain:
        return f"{plain}-{rng.choice(LAST_LIST)}"
    return plain


def place_name(rng: random.Random) -> str:
    """A place that is on no map, made of a family name."""
    plain = rng.choice(LAST_LIST)
    chance = rng.random()
    if chance < 0.35:
        return plain[:6].capitalize() + rng.choice(PLACE_ENDINGS)
    if chance < 0.6:
        return f"{rng.choice(PLACE_FIRST)} {plain}"
    if chance < 0.8:
        return f"{plain} {rng.choice(PLACE_LAST)}"
    return plain


def organization_name(rng: random.Random) -> str:
    """A company, a college, an agency or a newspaper that does not exist."""
    plain = rng.choice(LAST_LIST)
    chance = rng.random()
    if chance < 0.25:
        return "".join(rng.choice("ABCDEFGHILMNOPRSTUW") for _ in range(rng.randint(3, 5)))
    if chance < 0.4:
        return plain[:5].capitalize() + rng.choice(("ex", "on", "tech", "ix", "ora", "soft", "co"))
    if chance < 0.5:
        return f"{rng.choice(ORG_FIRST)} of {plain}"
    return f"{plain} {rng.choice(ORG_LAST)}"


def full_name(rng: random.Random) -> str:
    """A first and a family name, now and then with an initial or two, a second first name, or Jr."""
    first = rng.choice(FIRST_LIST)
    chance = rng.random()
    if chance < 0.1:
        first += f" {rng.choice('ABCDEFGHJKLMNPRSTVW')}."
    elif chance < 0.14:
        first = f"{rng.choice('ABCDEFJKLMRT')}.{rng.choice('ABCDEFJKLMRT')}."
    elif chance < 0.19:
        first += f" {rng.choice(FIRST_LIST)}"
    return f"{first} {surname(rng)}" + (" Jr." if rng.random() < 0.015 else "")


def _new_name(parts: int, rng: random.Random) -> str:
    if parts == 1:
        return surname(rng) if rng.random() < 0.7 else rng.choice(FIRST_LIST)
    return full_name(rng)


def _spans(sentence: Sentence, label: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for at, tag in enumerate(sentence.entities or ()):
        if tag == f"B-{label}":
            found.append((at, at + 1))
        elif tag == f"I-{label}" and found and found[-1][1] == at:
            found[-1] = (found[-1][0], at + 1)
    return found


def _named_alone(sentence: Sentence, start: int, stop: int) -> bool:
    """Whether one word alone links the span to the rest, and the span is written as a name is."""
    first = sentence.words[start]
    return top_of(sentence, start, stop) is not None and first[:1].isupper() and not first.isupper()


def _percent_words(spelled: tuple[str, ...]) -> Piece:
    if len(spelled) == 1:
        return Piece(spelled, ("NN",), ("NOUN",), (0,), ("",))
    return Piece(spelled, ("NN", "NN"), ("NOUN", "NOUN"), (1, 1), ("compound", ""), top=1)


def _space_before(sentence: Sentence, at: int, space: bool) -> Sentence:
    spaces = (*sentence.spaces[: at - 1], space, *sentence.spaces[at:])
    return replace(sentence, spaces=spaces)


PARSER_CHANGES: tuple[tuple[float, Change], ...] = (
    (0.25, rename), (0.2, numbers), (0.3, percent), (0.45, curly), (0.05, straight),
    (0.03, headline), (0.03, no_stop), (0.015, dateline), (0.005, upper), (0.01, lower),
)  # fmt: skip
NAME_CHANGES: tuple[tuple[float, Change], ...] = (
    (0.5, rename), (0.5, relocate), (0.2, numbers), (0.2, percent), (0.45, curly), (0.05, straight),
    (0.05, headline), (0.03, no_stop), (0.03, dateline), (0.01, upper),
)  # fmt: skip
