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


def test_a_mailbox(found, tmp_path):
    messages = [
        f"From a@port.example Tue Mar  4 23:10:00 2031\nFrom: a@port.example\nDate: Tue, 04 Mar 2031 23:10:00 +0000\n"
        f"{own}Subject: Ferry {n}\n\nIt carried {n} people.\n>From here on it was late.\nFrom then on too.\n\n"
        for n, own in ((412, "Message-ID: <x@port.example>\n"), (421, ""))
    ]
    (tmp_path / "a.mbox").write_text("".join(messages))
    first, second = found("a.mbox", tmp_path)
    assert (first.id, first.title) == ("a.mbox#x@port.example", "Ferry 412")
    assert (second.id, second.blocks[1].place) == ("a.mbox#message2", "message 2, paragraph 1")
    assert "421" not in first.text
    assert "\nFrom here on it was late.\nFrom then on too." in first.text


def test_a_message_beyond_measure(found, tmp_path, monkeypatch):
    monkeypatch.setattr("lamayor_check.documents.readers.mail._LARGEST", 200)
    head = "From a\nFrom: a@port.example\nDate: Tue, 04 Mar 2031 23:10:00 +0000\nSubject: x\n\n"
    (tmp_path / "a.mbox").write_text(f"{head}{'It was late. ' * 50}\n\n{head}It carried 412 people.\n")
    large, small = found("a.mbox", tmp_path)
    assert "larger than" in large.reason
    assert "412" in small.text
