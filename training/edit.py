"""Changes to the words of a sentence that keep its tree whole."""

from __future__ import annotations

from dataclasses import dataclass, replace

from training.treebanks import Sentence


@dataclass(frozen=True)
class Piece:
    """Words that take the place of others: heads count from the first word; the `top` one hangs outside."""

    words: tuple[str, ...]
    tags: tuple[str, ...]
    pos: tuple[str, ...]
    heads: tuple[int, ...]
    deps: tuple[str, ...]
    glued: frozenset[int] = frozenset()  # words that no space follows
    top: int = 0


def replace_words(sentence: Sentence, start: int, stop: int, piece: Piece) -> Sentence:
    """The sentence with `piece` for the words from `start` to `stop`; its top inherits their place."""
    grown = len(piece.words) - (stop - start)
    top = top_of(sentence, start, stop)
    if top is None:
        raise ValueError(f"{sentence.id}: words {start} to {stop} are no subtree")

    def moved(at: int) -> int:
        if start <= at < stop:
            return start + piece.top
        return at + grown if at >= stop else at

    inside_heads = [start + head for head in piece.heads]
    inside_heads[piece.top] = moved(sentence.heads[top])
    heads = [moved(head) for head in sentence.heads]
    spaces = [at not in piece.glued for at in range(len(piece.words))]
    spaces[-1] = sentence.spaces[stop - 1]
    deps = list(piece.deps)
    deps[piece.top] = sentence.deps[top]
    entities = sentence.entities
    if entities is not None:
        tag = entities[start]
        rest = f"I-{tag[2:]}" if tag[:1] in {"B", "I"} else tag
        entities = (*entities[:start], tag, *[rest] * (len(piece.words) - 1), *entities[stop:])
    return replace(
        sentence,
        words=(*sentence.words[:start], *piece.words, *sentence.words[stop:]),
        spaces=(*sentence.spaces[:start], *spaces, *sentence.spaces[stop:]),
        tags=(*sentence.tags[:start], *piece.tags, *sentence.tags[stop:]),
        pos=(*sentence.pos[:start], *piece.pos, *sentence.pos[stop:]),
        heads=(*heads[:start], *inside_heads, *heads[stop:]),
        deps=(*sentence.deps[:start], *deps, *sentence.deps[stop:]),
        entities=entities,
        mentions=(),
    )


def top_of(sentence: Sentence, start: int, stop: int) -> int | None:
    """The word of a span that hangs outside it, if it is only one."""
    heads = sentence.heads
    outside = [at for at in range(start, stop) if not start <= heads[at] < stop or heads[at] == at]
    return outside[0] if len(outside) == 1 else None


def cut(sentence: Sentence, kept: slice) -> Sentence:
    """A part of a sentence on which nothing outside it hangs."""
    return replace(
        sentence,
        words=sentence.words[kept],
        spaces=sentence.spaces[kept],
        tags=sentence.tags[kept],
        pos=sentence.pos[kept],
        heads=sentence.heads[kept],
        deps=sentence.deps[kept],
        entities=sentence.entities[kept] if sentence.entities is not None else None,
        mentions=(),
    )
