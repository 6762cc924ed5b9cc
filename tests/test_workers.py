"""Work spread over processes comes back in order, and nothing is left running whatever happens."""

import operator
import os
import signal
import subprocess
import sys
import time

import pytest

from lamayor_check.errors import LamayorError
from lamayor_check.workers import spread


def test_results_come_in_order():
    items = [n * 7 % 100 for n in range(100)]
    found = spread(items, jobs=2, prepare=list, with_=(range(1000, 1100),), work=operator.getitem)
    assert list(found) == [1000 + item for item in items]


def test_nothing_to_do():
    assert list(spread([], jobs=2, prepare=list, with_=(), work=operator.getitem)) == []


def test_an_error_in_a_worker_is_the_callers():
    with pytest.raises(IndexError):
        list(spread([99], jobs=2, prepare=list, with_=(range(3),), work=operator.getitem))


def refuse(reason):
    raise LamayorError(reason, path="here", hint="do this")


def test_what_a_person_has_to_mend_before_work_begins_is_told():
    with pytest.raises(LamayorError, match=r"^here: it does not fit \(do this\)$"):
        list(spread([1, 2], jobs=2, prepare=refuse, with_=("it does not fit",), work=operator.getitem))


REFUSED = r"""
import operator, os
from lamayor_check.errors import LamayorError
from lamayor_check.workers import spread

def refuse():
    raise LamayorError("it does not fit")

if __name__ == "__main__":
    try:
        list(spread(range(100), jobs=2, prepare=refuse, with_=(), work=operator.getitem))
    except LamayorError:
        os._exit(2)
"""


def test_nothing_else_is_told_and_nothing_is_left_behind(tmp_path):
    (tmp_path / "script.py").write_text(REFUSED)
    done = subprocess.run([sys.executable, tmp_path / "script.py"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "")


def test_a_worker_that_dies_is_told():
    with pytest.raises(LamayorError, match="worker process"):
        list(spread([signal.SIGKILL], jobs=2, prepare=os.getpid, with_=(), work=os.kill))


SCRIPT = r"""
import os, sys, time
from lamayor_check.workers import spread

def work(prepared, item):
    os.write(1, b"%d\n" % os.getpid())
    time.sleep(60)

if __name__ == "__main__":
    try:
        list(spread(range(100), jobs=2, prepare=list, with_=(), work=work))
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_however_it_ends_no_worker_is_left(tmp_path, how):
    script = tmp_path / "script.py"
    script.write_text(SCRIPT)
    with subprocess.Popen(
        [sys.executable, script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        workers = [int(process.stdout.readline()) for _ in range(2)]
        os.killpg(process.pid, how) if how == signal.SIGINT else process.kill()
        assert process.wait(20) == (130 if how == signal.SIGINT else -signal.SIGKILL)
        assert "Traceback" not in process.stderr.read()
    deadline = time.monotonic() + 10
    while any(_is_running(worker) for worker in workers) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not any(_is_running(worker) for worker in workers)


def _is_running(process):
    try:
        with open(f"/proc/{process}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
