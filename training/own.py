"""Sentences of the project's own writing, dense in numbers and names, with trees checked by hand: `own.txt`."""

from __future__ import annotations

from pathlib import Path

import spacy

from training.treebanks import Sentence

FILE = Path(__file__).with_name("own.txt")
# Who and what `own.txt` writes of, words joined by underscores; the names are invented.
_ORGS = """
    Halden_Research The_Associated_Press Associated_Press U.S._Geological_Survey Vextel Cal_Fire Labour
    Conservatives Liberal_Democrats Greens Liberals Lakeside_College Norvane United_Campus_Workers
    University_of_Eastmoor Port_Halden_Times Halden_Police_Protective_League Department_of_Public_Works
    Halden_City_Council Stellmark Labor Corvane_Polling Clarion Red_Cross Senate House Eastmoor_University Tribune
    """
_PLACES = "Port_Halden Halden San_Amaro_Valley San_Isidro Inland_Valley Brookmere"
_PERSONS = """
    Ogundipe Whitcombe Afolabi Brandvold Haddad Kowalczyk Nwosu Farahani Thorvaldsen Sandhu Sargsyan Begay Dlamini
    Ocampo Sjöstedt Ndlela Cartwright Rosa_Ybarra Theo_Lindgren Ferrante Hoogland Kovalenko Ibáñez Murtagh Yoon
    Dubois Thackeray Banerjee Petersen Okoye Warren_Garrick Inoue Ruiz Marisol_Quade Hollander Rahimi Delgado Oduya
    Fontanella Rademacher Ybarra Dale_Hutcheson Ramon_Luján Thandiwe_Ashworth J.R._Loomis Anneke_van_der_Meulen
    O’Rourke Ennis Cruz_-_Moreno Quade Lena_Quartey Garrick Loomis Karim_Haddad Beatrix_Engström Engström Ekwueme
    Merriweather Duarte Inez_Calloway Armando_Bautista Lucille_Amadi Joe_Gilhooly Torres Hughes Jennings Wójcik
    Sullivan Mensah Petrov Leila_Sorensen Sorensen Hayashi Vargas Abdullahi Odile_Bellandi Yara_Lindhagen
    Tomás_Arriaga
    Fernández Bhardwaj Halvorsen Villalobos Hanna_Wieczorek
    """
_NAMES = {
    tuple(name.split("_")): label
    for label, names in (("PERSON", _PERSONS), ("ORG", _ORGS), ("LOC", _PLACES))
    for name in names.split()
}
_LONGEST = max(map(len, _NAMES))


def own_sentences() -> list[Sentence]:
    """Every sentence, once."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    tokenize = spacy.blank("en").make_doc
    return [
        _sentence(at // 2, [bool(token.whitespace_) for token in tokenize(lines[at])], lines[at + 1])
        for at in range(0, len(lines), 2)
    ]


def _sentence(number: int, spaces: list[bool], tree: str) -> Sentence:
    rows = [token.rsplit("|", 4) for token in tree.split()]
    words, tags, pos, heads, deps = zip(*rows, strict=True)
    return Sentence(
        id=f"own-{number}",
        corpus="own",
        genre="news",
        words=words,
        spaces=tuple(spaces),
        tags=tags,
        pos=pos,
        heads=tuple(map(int, heads)),
        deps=deps,
        entities=_entities(words),
    )


def _entities(words: tuple[str, ...]) -> tuple[str, ...]:
    tags = ["O"] * len(words)
    at = 0
    while at < len(words):
        for size in range(_LONGEST, 0, -1):
            label = _NAMES.get(words[at : at + size])
            if label is not None:
                tags[at : at + size] = [f"B-{label}", *[f"I-{label}"] * (size - 1)]
                at += size - 1
                break
        at += 1
    return tuple(tags)
