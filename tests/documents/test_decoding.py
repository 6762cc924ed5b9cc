"""Bytes are read in the encoding they were written in, or refused with the reason."""

import codecs

import pytest

from lamayor_check.documents.decoding import NotText, decode

TEXT = "Señora Núñez won 41% – “by a whisker” – at Café Zoë. The clerk said so twice."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings(encoding):
    assert decode(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("mark", [codecs.BOM_UTF16_BE, codecs.BOM_UTF16_LE])
def test_utf16_with_a_mark(mark):
    encoding = "utf-16-be" if mark == codecs.BOM_UTF16_BE else "utf-16-le"
    assert decode(mark + TEXT.encode(encoding)) == TEXT


def test_latin_1():
    assert decode("Müller führt mit 41 Prozent in Köln.".encode("latin-1")) == "Müller führt mit 41 Prozent in Köln."


def test_cyrillic_is_detected():
    text = "Кандидат получил сорок один процент голосов на выборах мэра города, сообщила комиссия в среду. " * 5
    assert decode(text.encode("cp1251")) == text


def test_damaged_utf8_keeps_what_is_whole():
    assert decode("Café Zoë won.".encode() + b"\xff" + "Señora 41%".encode()) == "Café Zoë won.�Señora 41%"


def test_lone_surrogates_never_come_out():
    for data in (b"won \xed\xa0\x80 41%", "won ".encode("utf-16") + b"\x00\xd8" + "41%".encode("utf-16-le")):
        decode(data).encode("utf-8")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7 41%", "PDF"),
        (b"PK\x03\x04....", "zip"),
        (b"\x89PNG\r\n", "picture"),
        (b"won 41%\x00 of the vote", "NUL"),
        (bytes(range(1, 32)) * 9, "binary"),
    ],
)
def test_what_is_no_text_is_refused(data, reason):
    with pytest.raises(NotText, match=reason):
        decode(data)
