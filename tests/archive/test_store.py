"""The archive's file: what it is made of stays whole, and whatever is wrong with it is told with what to do."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import duckdb
import pytest

from lamayor_check.archive import store
from lamayor_check.archive.store import reading, writing
from lamayor_check.cli.main import run
from lamayor_check.errors import LamayorError
from tests.archive.conftest import put, said

ROOT = Path(__file__).parents[2]
COUNT = "SELECT count(*) FROM articles"


def python(code, *arguments, **more):
    """A process of its own that runs the code."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, **more)


def count(path):
    with reading(path) as connection:
        return connection.execute(COUNT).fetchall()[0][0]


def refused(path):
    with pytest.raises(LamayorError) as caught, writing(path):
        pass
    assert caught.value.path == str(path)
    return str(caught.value)


def test_an_archive_that_is_not_there(path):
    with pytest.raises(LamayorError, match=r"there is no archive .*archive add"), reading(path):
        pass


def test_a_step_is_whole_or_not_at_all(path):
    put(path, said("a.txt", 41))

    def fail():
        with writing(path) as connection:
            connection.execute("DELETE FROM articles")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert count(path) == 1


@pytest.mark.parametrize("content", [b"", b"hello " * 2000])
def test_a_file_that_is_no_archive(path, content):
    path.write_bytes(content)
    assert "is not an archive: no DuckDB file (name another file)" in refused(path)


def test_a_folder(path):
    path.mkdir()
    assert "is a folder, not an archive" in refused(path)


def test_a_file_of_another_program(path):
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE numbers (number INTEGER)")
    assert "is a DuckDB file of another program" in refused(path)


@pytest.mark.parametrize(("version", "hint"), [(store.FORMAT + 1, "upgrade lamayor-check"), (0, "a new file")])
def test_a_file_of_another_version(path, version, hint):
    put(path, said("a.txt", 41))
    with duckdb.connect(str(path)) as connection:
        connection.execute("UPDATE meta SET format = $1", [version])
    assert f"has format {version}" in refused(path)
    assert hint in refused(path)


def test_a_file_of_another_duckdb(path):
    put(path, said("a.txt", 41))
    data = bytearray(path.read_bytes())
    data[12:20] = (10_000).to_bytes(8, "little")  # the version of the storage, behind checksum and magic
    path.write_bytes(data)
    assert "another version of DuckDB" in refused(path) or "is broken" in refused(path)


@pytest.mark.parametrize("cut", [5_000, 300_000])
def test_a_file_that_was_cut(path, cut):
    put(path, *(said(f"{number}.txt", 41) for number in range(50)))
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(LamayorError, match=r"the archive is broken .*restore"), reading(path) as connection:
        connection.execute("SELECT sum(len(record)), count(DISTINCT file) FROM articles").fetchall()


def test_a_place_that_cannot_be_written_to():
    assert "cannot be used" in refused(Path("/proc/none/archive.duckdb"))


def test_a_full_disk_keeps_what_was_told(path):
    code = """
        import resource, sys
        from pathlib import Path
        from tests.archive.conftest import put, said
        from lamayor_check.errors import LamayorError
        path = Path(sys.argv[1])
        put(path, said("first.txt", 41))
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + 300_000,) * 2)
        try:
            for step in range(100):
                more = [said(f"{step}-{n}.txt", 41, words=(f"{n * 7919}" * 9,)) for n in range(300)]
                put(path, *more)
                print("told", flush=True)
        except LamayorError as error:
            print(error, flush=True)
    """
    with python(code, path) as process:
        *told, error = process.stdout.read().splitlines()
    assert "the disk is full" in error, error
    assert count(path) >= 1 + 300 * len(told)
    put(path, said("after.txt", 41))


def test_two_that_add_at_once_wait_for_each_other(path):
    code = """
        import sys
        from pathlib import Path
        from tests.archive.conftest import put, said
        for step in range(10):
            put(Path(sys.argv[1]), *(said(f"{sys.argv[2]}-{step}-{n}.txt", n) for n in range(5)))
    """
    with python(code, path, "one") as one, python(code, path, "other") as other:
        pass
    assert (one.returncode, other.returncode) == (0, 0)
    with reading(path) as connection:
        assert connection.execute("SELECT count(*), count(DISTINCT article) FROM articles").fetchall() == [(100, 100)]


def test_who_waits_too_long_says_for_whom(path, monkeypatch):
    put(path, said("a.txt", 41))
    monkeypatch.setattr(store, "PATIENCE", 1.5)
    code = """
        import sys, time
        from pathlib import Path
        from lamayor_check.archive.store import writing
        with writing(Path(sys.argv[1])):
            print("held", flush=True)
            time.sleep(60)
    """
    told = []
    with python(code, path) as process:
        process.stdout.readline()
        said_so = rf"PID {process.pid}\) has held the archive .*try again"
        with pytest.raises(LamayorError, match=said_so), reading(path, told.append):
            pass
        process.kill()
    assert told == [f"waiting for another run (PID {process.pid}) that uses {path}"]
    assert count(path) == 1


def test_a_kill_in_the_middle_loses_nothing_that_was_told(path):
    code = """
        import sys
        from pathlib import Path
        from tests.archive.conftest import put, said
        for step in range(10**6):
            put(Path(sys.argv[1]), *(said(f"{step}-{n}.txt", n) for n in range(40)))
            print(step, flush=True)
    """
    told = 0
    for round_ in range(3):
        with python(code, path) as process:
            for _ in range(2 + round_):
                process.stdout.readline()
                told += 40
            time.sleep(0.03 * round_)
            os.kill(process.pid, signal.SIGKILL)
        assert count(path) >= told
        put(path)  # it opens, to write as well


def test_without_duckdb_the_command_says_what_to_install(path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "duckdb", None)
    assert run(["archive", "add", str(ROOT / "seeds"), "--archive", str(path)]) == 2
    assert "pip install 'lamayor-check[archive]'" in capsys.readouterr().err
