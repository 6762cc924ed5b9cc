"""A mail's own text is read, plain before HTML; what it answers and its signature are not."""

import pytest

from lamayor_check.documents.document import Document, Unreadable


def test_a_release(only, blocks):
    mail = only("release.eml")
    assert (mail.title, mail.date) == ("Sandpiper: 412 passengers carried", "2031-03-04")
    assert (mail.author, mail.source) == ("Port of Tarn Hollow", "port.example")
    assert blocks(mail)[1:] == [
        ("paragraph", "message, paragraph 1", "The ferry carried 412 passengers when it stalled at Café Zoë pier."),
        ("paragraph", "message, paragraph 2", "Nine people were treated for cold."),
    ]


def test_html_alone(only, blocks):
    assert blocks(only("html-only.eml"))[1:] == [
        ("paragraph", "message, paragraph 1", "Fares rise by 6% in June."),
        ("paragraph", "message, paragraph 2", "The port has 12 cranes."),
    ]


@pytest.mark.parametrize(("name", "reason"), [("picture.eml", "without text"), ("no-headers.eml", "no headers")])
def test_what_is_no_mail_with_text(found, name, reason):
    (one,) = found(f"broken/{name}")
    assert isinstance(one, Unreadable)
    assert reason in one.reason


@pytest.mark.parametrize(
    "header",
    [
        "Date: the day before yesterday",
        "Date: Tue, 99 Mar 2031 25:61:00 +9999",
        "Content-Type: text/plain; charset=martian",
        "Content-Transfer-Encoding: morse",
        "From: <<<>>,,;;@@",
        "Subject: =?utf-8?b?%%%?= =?martian?q?x?=",
        "Subject: \xff\xfe",
        "Content-Type: multipart/mixed",
        "Message-ID: <",
    ],
)
def test_broken_headers_leave_the_text(found, tmp_path, header):
    data = f"From: a@port.example\nTo: b@port.example\n{header}\nX-A: b\n\nIt carried 412 people, she said.\n"
    (tmp_path / "a.eml").write_bytes(data.encode("latin-1"))
    (one,) = found("a.eml", tmp_path)
    assert isinstance(one, Document | Unreadable)
    if "multipart" not in header:
        assert "412" in one.text
