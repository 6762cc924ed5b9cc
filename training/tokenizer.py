"""The tokenizer: spaCy's English one, taught to cut where the treebanks cut."""

from __future__ import annotations

from spacy.lang.char_classes import HYPHENS
from spacy.language import Language
from spacy.symbols import ORTH  # type: ignore[import-not-found]
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

_RUNS = (r"[!?]{2,}", *(rf"{sign}{{2,}}" for sign in ("=", r"\*", "_", "#", "~", "<", ">", "-", r"\$", r"\+")))
"""Signs in a row are one word."""
_PREFIXES = (
    "anti", "co", "counter", "cross", "e", "ex", "inter", "mid", "mini", "multi", "neo", "non", "over", "post", "pre",
    "pro", "re", "semi", "socio", "sub", "super", "ultra",
)  # fmt: skip
"""What is no word by itself keeps its hyphen: `non-profit` is one word, `long-term` three."""
_WHOLE = "".join(rf"(?<!\b[{prefix[0].upper()}{prefix[0]}]{prefix[1:]})" for prefix in _PREFIXES)
_SUFFIXES = (r"(?<=[0-9])(?:[AaPp][Mm]|[Kk])", r"(?<=[A-Za-z0-9])-")
_INFIXES = (
    rf"(?<=[A-Za-z]){_WHOLE}-(?=[0-9])",
    r"(?<=[0-9\])])[–—](?=[0-9\[($])",
    r"(?<=[0-9])-(?=\$)",
    r"(?<=[A-Za-z0-9])--+(?=[A-Za-z0-9])",
    r"(?<=[A-Za-z])[,:](?=[0-9])",
    r"(?<=[A-Za-z0-9.])(?:\)\(|[(\[)])(?=[A-Za-z0-9])",
    r'(?<=[A-Za-z0-9-])"(?=[A-Za-z0-9<-])',
    r"(?<=[A-Za-z0-9])[?!;]+(?=[A-Za-z])",
)
_ABBREVIATIONS = (
    "al.", "Ft.", "Lt.", "Capt.", "Col.", "Sgt.", "Cpl.", "Reps.", "Sens.", "Blvd.", "Ave.", "Wed.", "Thur.",
    "Thurs.", "Tues.", "Fri.", "esp.", "Esp.", "approx.", "vol.", "Vol.", "Attn.",
)  # fmt: skip
_SPLIT = ("and/or",)


def cut_like_treebanks(nlp: Language) -> None:
    """Changes the rules of the pipeline's tokenizer; they are saved with it."""
    defaults, tokenizer = nlp.Defaults, nlp.tokenizer
    infixes = [_whole_prefixes(rule) for rule in defaults.infixes or ()]
    tokenizer.prefix_search = compile_prefix_regex([*_RUNS, *(defaults.prefixes or ())]).search
    tokenizer.suffix_search = compile_suffix_regex([*_RUNS, *(defaults.suffixes or ()), *_SUFFIXES]).search
    tokenizer.infix_finditer = compile_infix_regex([*_INFIXES, *infixes]).finditer
    rules = {word: cut for word, cut in tokenizer.rules.items() if word not in _SPLIT}
    tokenizer.rules = {**rules, **{word: [{ORTH: word}] for word in _ABBREVIATIONS}}


def _whole_prefixes(rule: str) -> str:
    """spaCy's rule that cuts at hyphens between letters, without those behind a prefix."""
    return rule.replace(f"])(?:{HYPHENS})(?=[", f"]){_WHOLE}(?:{HYPHENS})(?=[")
