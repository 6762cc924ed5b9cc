"""A web archive gives its pages one by one; pictures and pages that were not found are none of them."""

import tracemalloc
from pathlib import Path

import pytest

from lamayor_check.documents.document import Unreadable
from lamayor_check.documents.reading import read_raw

pytest.importorskip("warcio")
PAGE = (Path(__file__).parents[3] / "fixtures" / "readers" / "story.html").read_bytes()


def test_pages(found):
    first, again = found("pages.warc.gz")
    url = "https://gazette.example/ferry-stalled"
    assert (first.id, again.id) == (f"pages.warc.gz#{url}", f"pages.warc.gz#{url}~2")
    assert (first.path, first.url, first.source) == ("pages.warc.gz", url, "The Tarn Gazette")
    assert "carried 412" in first.text
    assert "carried 421" in again.text


def test_an_archive_that_was_cut_off(found):
    (one,) = found("broken/cut.warc.gz")
    assert isinstance(one, Unreadable)
    assert "broken off after record 1" in one.reason


def record(number, body):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:{number}>\r\nWARC-Date: 2031-03-05T00:00:00Z\r\n"
        f"WARC-Target-URI: https://gazette.example/{number}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def test_memory_stays_flat_on_a_large_archive(tmp_path):
    path = tmp_path / "large.warc"
    body = PAGE.replace(b"<footer>", b"<p>" + b"The ferry was late again. " * 2000 + b"</p><footer>")
    path.write_bytes(b"".join(record(number, body) for number in range(400)))
    tracemalloc.start()
    assert sum(1 for _ in read_raw([path])) == 400
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < path.stat().st_size / 5
