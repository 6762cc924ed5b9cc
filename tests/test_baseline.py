"""What is accepted stays accepted while articles are edited, and what is new is seen."""

import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from lamayor_check import baseline as known
from lamayor_check.claims.claim import Scope
from lamayor_check.claims.known import Place, pair_of, words_digest
from lamayor_check.cli.main import run

CALL = "Tarn Hollow votes\n\nMoss won 41% of the vote in Tarn Hollow, the clerk said on Monday.\n"
COMET = CALL.replace("41%", "31%")
FILE = Path("known.json")
CHECK = ["news", "--baseline", "known.json"]


@pytest.fixture
def news(tmp_path, monkeypatch, plain_story):
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(CALL)
    (folder / "b.txt").write_text(COMET)
    return folder


@pytest.fixture
def accepted(news):
    assert run(["baseline", "write", *CHECK]) == 0
    assert run(CHECK) == 0
    return news


def summary(arguments, capsys):
    capsys.readouterr()
    run([*arguments, "--format", "json"])
    return json.loads(capsys.readouterr().out)


def test_the_file_is_sorted_an_entry_a_line_without_places_or_times(accepted):
    lines = FILE.read_text().splitlines()
    assert lines[0] == '{"version": 2, "entries": ['
    assert lines[-1] == "]}"
    (entry,) = (json.loads(line.rstrip(",")) for line in lines[1:-1])
    words = words_digest("MOSS won 41 % of the vote in Tarn Hollow the clerk said on Monday")
    assert entry["pair"]["a"] == {"document": "news/a.txt", "number": "41%", "words": words}
    assert entry["pair"]["b"]["number"] == "31%"


def test_writing_again_changes_nothing_and_checking_never_writes(accepted):
    before = FILE.read_bytes()
    assert run(["baseline", "write", "news/b.txt", "news/a.txt", "--baseline", "known.json"]) == 0
    assert FILE.read_bytes() == before
    (accepted / "a.txt").write_text(CALL.replace("41%", "44%"))
    assert run(CHECK) == 1
    assert FILE.read_bytes() == before


def test_edits_around_the_number_are_nothing_new(accepted):
    (accepted / "a.txt").write_text(
        "Tarn Hollow votes\n\nA new first line stands here, for no reason.\n\n"
        "Moss won  41% of the vote in Tarn Hollow; the clerk said, on monday!\n"
    )
    assert run(CHECK) == 0


def test_the_same_number_in_other_words_is_another_place(accepted, capsys):
    (accepted / "a.txt").write_text(CALL.replace("the clerk said", "the mayor said"))
    assert run(CHECK) == 1
    capsys.readouterr()
    assert run(["baseline", "diff", *CHECK]) == 1
    plus, minus = capsys.readouterr().out.splitlines()
    assert plus == "+ 41% in news/a.txt, 31% in news/b.txt (worded as now)"
    assert minus == "- 41% in news/a.txt, 31% in news/b.txt (as it was worded)"


@pytest.mark.parametrize(
    "predicted",
    [
        {"metric": "poll_share"},
        {"subject": None},
        {"scope": Scope(stage="general", detail=("early",))},
        {"modality": "projected"},
    ],
)
def test_another_reading_of_the_same_words_is_nothing_new(accepted, monkeypatch, predicted):
    stub = sys.modules["lamayor_check.checking.compare"]
    compare = stub.compare

    def otherwise(claims, rulebook):
        found = compare(claims, rulebook)
        return structs.replace(found, claims=tuple(structs.replace(one, **predicted) for one in found.claims))

    monkeypatch.setattr(stub, "compare", otherwise)
    assert run(CHECK) == 0


def test_another_rule_that_tells_the_same_pair_is_nothing_new(accepted, monkeypatch):
    stub = sys.modules["lamayor_check.checking.compare"]
    compare = stub.compare

    def otherwise(claims, rulebook):
        found = compare(claims, rulebook)
        told = (structs.replace(one, rule="elections/turnout") for one in found.conflicts)
        return structs.replace(found, conflicts=tuple(told))

    monkeypatch.setattr(stub, "compare", otherwise)
    assert run(CHECK) == 0


def test_another_order_and_another_working_folder_are_nothing_new(accepted, monkeypatch):
    assert run(["news/b.txt", "news/a.txt", "--baseline", "known.json"]) == 0
    monkeypatch.chdir(accepted)
    assert run([".", "--baseline", "../known.json"]) == 0
    assert run([str(accepted), "--baseline", str(accepted.parent / "known.json")]) == 0


def test_a_changed_figure_is_one_new_conflict(accepted, capsys):
    (accepted / "a.txt").write_text(CALL.replace("41%", "44%"))
    assert run(CHECK) == 1
    assert summary(CHECK, capsys)["summary"]["new"] == 1


def test_one_mended_and_another_made_is_seen(accepted, capsys):
    (accepted / "a.txt").write_text(CALL.replace("41%", "31%") + "\nWal got 20% on Monday, the clerk said.\n")
    (accepted / "b.txt").write_text(COMET + "\nWal got 28% on Monday, the clerk said.\n")
    assert run(CHECK) == 1
    err = capsys.readouterr().err
    assert "no longer occurs: 41% in news/a.txt, 31% in news/b.txt" in err


def test_a_third_article_that_repeats_a_side_is_new_for_that_article_alone(accepted, capsys):
    (accepted / "c.txt").write_text(COMET)
    report = summary(CHECK, capsys)
    assert report["summary"]["new"] == report["summary"]["known"] == 1
    (new,) = (conflict for conflict in report["conflicts"] if conflict["status"] == "new")
    documents = {side["label"]: [claim.rsplit(":", 1)[0] for claim in side["claims"]] for side in new["sides"]}
    assert documents == {"31%": ["news/c.txt"], "41%": ["news/a.txt"]}
    (old,) = (conflict for conflict in report["conflicts"] if conflict["status"] == "known")
    assert all("c.txt" not in claim for side in old["sides"] for claim in side["claims"])


def test_a_third_article_leaves_what_is_accepted_as_it_is(accepted, capsys):
    (accepted / "c.txt").write_text(COMET)
    assert run(CHECK) == 1
    assert "no longer occurs" not in capsys.readouterr().err
    assert run(["baseline", "diff", *CHECK]) == 1
    assert capsys.readouterr().out == "+ 41% in news/a.txt, 31% in news/c.txt\n"


def test_what_was_not_read_is_not_stale_and_what_is_gone_is(accepted, capsys):
    assert run(["news/a.txt", "--baseline", "known.json"]) == 0
    assert "no longer occurs" not in capsys.readouterr().err
    (accepted / "b.txt").unlink()
    assert run(CHECK) == 0
    assert "no longer occurs" in capsys.readouterr().err
    assert run([*CHECK, "--strict-baseline"]) == 2


def test_a_row_is_stale_only_where_its_table_was_read_without_it_or_is_gone(news, capsys):
    table = news / "rows.jsonl"
    table.write_text('{"id": "x", "text": "Moss won 51% on Monday."}\n{"id": "y", "text": "Wal spoke."}\n')
    assert run(["baseline", "write", *CHECK]) == 0
    assert "news/rows.jsonl#x" in FILE.read_text()
    assert run(["news/a.txt", "news/b.txt", "--baseline", "known.json"]) == 0
    assert "no longer occurs" not in capsys.readouterr().err
    table.write_text('{"id": "y", "text": "Wal spoke."}\n')
    assert run(CHECK) == 0
    err = capsys.readouterr().err
    assert "no longer occurs" in err
    assert "51% in news/rows.jsonl#x" in err
    table.unlink()
    assert run(CHECK) == 0
    assert "no longer occurs" in capsys.readouterr().err


def test_rules_left_out_do_not_make_entries_stale(accepted, capsys):
    assert run([*CHECK, "--ignore", "elections"]) == 0
    assert "no longer occurs" not in capsys.readouterr().err


def test_prune_drops_what_no_longer_occurs_and_nothing_else(accepted, capsys):
    assert run(["baseline", "prune", *CHECK]) == 0
    assert "1 pair accepted, 0 dropped" in capsys.readouterr().err
    (accepted / "a.txt").write_text(COMET)
    assert run(["baseline", "prune", *CHECK]) == 0
    assert known.load(FILE).entries == ()


def test_diff(accepted, capsys):
    assert run(["baseline", "diff", *CHECK]) == 0
    capsys.readouterr()
    (accepted / "a.txt").write_text(CALL.replace("41%", "44%"))
    assert run(["baseline", "diff", *CHECK]) == 1
    plus, minus = capsys.readouterr().out.splitlines()
    assert plus.startswith("+ ")
    assert "44%" in plus
    assert minus.startswith("- ")
    assert "41%" in minus


def test_accept_with_a_reason_that_writing_again_keeps(news, capsys):
    assert run(["baseline", "accept", "moss0", *CHECK, "--reason", "two counts", "--expires", "2999-01-01"]) == 0
    assert run(CHECK) == 0
    assert run(["baseline", "write", *CHECK]) == 0
    capsys.readouterr()
    assert run(["baseline", "show", "--baseline", "known.json"]) == 0
    assert "two counts, until 2999-01-01" in capsys.readouterr().out


def test_what_has_expired_is_new_again(news, capsys):
    assert run(["baseline", "accept", "moss0", *CHECK, "--reason", "for now", "--expires", "2999-01-01"]) == 0
    FILE.write_text(FILE.read_text().replace("2999", "2001"))
    assert run(CHECK) == 1
    assert "no longer accepted" in capsys.readouterr().err


def test_a_day_that_is_past_is_no_expiry(news, capsys):
    assert run(["baseline", "accept", "moss0", *CHECK, "--reason", "for now", "--expires", "2001-01-01"]) == 2
    assert "2001-01-01 is past" in capsys.readouterr().err
    assert not FILE.exists()


def old_key(document, number):
    scope = {"stage": "primary"}
    return {"document": document, "metric": "vote_share", "subject": "moss", "scope": scope, "number": number}


@pytest.fixture
def old(news):
    """A file of version 1, with one entry that occurs and one that does not."""
    pairs = [
        {"rule": "elections/vote_share", "kind": "value", "a": old_key("news/a.txt", a), "b": old_key("news/b.txt", b)}
        for a, b in (("41%", "31%"), ("12%", "13%"))
    ]
    entries = [{"pair": pairs[0], "reason": "two counts", "expires": "2999-01-01"}, {"pair": pairs[1]}]
    FILE.write_text(json.dumps({"version": 1, "entries": entries}))
    return news


def test_a_file_of_the_old_form_is_read_and_told(old, capsys):
    before = FILE.read_bytes()
    assert run(CHECK) == 0
    err = capsys.readouterr().err
    assert "known.json has the form of an earlier version" in err
    assert "baseline prune" in err
    assert "no longer occurs: 12% in news/a.txt, 13% in news/b.txt" in err
    assert FILE.read_bytes() == before


def test_pruning_writes_the_old_form_anew(old, capsys):
    assert run(["baseline", "prune", *CHECK]) == 0
    err = capsys.readouterr().err
    assert "had the form of an earlier version and is written anew" in err
    assert "1 pair accepted, 1 dropped" in err
    content = json.loads(FILE.read_text())
    assert content["version"] == 2
    (entry,) = content["entries"]
    assert entry["pair"]["a"]["words"]
    assert (entry["reason"], entry["expires"]) == ("two counts", "2999-01-01")
    assert run(CHECK) == 0
    assert "earlier version" not in capsys.readouterr().err


def test_pruning_a_part_keeps_what_was_not_looked_at(old):
    assert run(["baseline", "prune", "news/a.txt", "--baseline", "known.json"]) == 0
    assert len(known.load(FILE).entries) == 2
    assert run(CHECK) == 0


def test_writing_over_the_old_form_keeps_reasons(old):
    assert run(["baseline", "write", *CHECK]) == 0
    (entry,) = known.load(FILE).entries
    assert (entry.reason, bool(entry.pair.a.words)) == ("two counts", True)


def test_what_is_new_against_the_old_form(old, capsys):
    (old / "c.txt").write_text(COMET)
    assert run(["baseline", "diff", *CHECK]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "+ 41% in news/a.txt, 31% in news/c.txt",
        "- 12% in news/a.txt, 13% in news/b.txt",
    ]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "broken"),
        (b"{", "broken"),
        (b"\xff\xfe", "broken"),
        (b"[]", "broken"),
        (b'{"version": 3, "entries": [], "more": 1}', "version 3"),
        (b'{"version": 2, "entries": [], "more": 1}', "more"),
        (b'{"version": 2, "entries": [{"pair": {"a": {}}}]}', "entries"),
        (b'{"version": 1}', "entries"),
        (b'{"version": 1, "entries": [{"pair": 3}]}', "entries"),
        (b"[" * 100_000, "broken"),
        (b'{"version": 1, "entries": [' + b"[" * 100_000, "broken"),
    ],
)
def test_a_broken_baseline_is_2(news, capsys, content, told):
    FILE.write_bytes(content)
    assert run(CHECK) == 2
    err = capsys.readouterr().err
    assert "known.json" in err
    assert told in err


words = st.text(st.characters(codec="utf-8"), max_size=5)
places = st.builds(Place, document=words, number=words, words=words)
pairs = st.builds(pair_of, places, places)
entries = st.builds(known.Entry, pair=pairs, reason=words)


@given(st.lists(entries, max_size=5))
def test_a_baseline_is_read_back_as_it_was_written(tmp_path_factory, listed):
    path = tmp_path_factory.mktemp("b") / "known.json"
    path.write_text(known.text_of(known.Baseline(path, tuple(listed))), encoding="utf-8")
    assert sorted(map(str, known.load(path).entries)) == sorted(map(str, listed))
