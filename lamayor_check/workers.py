"""Articles spread over processes. What each of them does with an article is in `gathering`; the order stays."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import connection
from threading import Thread
from typing import Any, TypeVar

from lamayor_check.errors import LamayorError

_In = TypeVar("_In")
_Out = TypeVar("_Out")
_CHUNK = 8
_AHEAD = 3
"""How many chunks wait for each process: memory does not grow with the number of articles."""

_prepared: Any = None


def spread(
    items: Iterable[_In],
    *,
    jobs: int,
    prepare: Callable[..., Any],
    with_: Sequence[Any],
    work: Callable[[Any, _In], _Out],
    at_once: int = _CHUNK,
) -> Iterator[_Out]:
    """`work(prepared, item)` for every item, in order, in `jobs` processes that each call `prepare(*with_)` once.

    A process is given `at_once` items at a time: few where an item is much work.
    """
    context = multiprocessing.get_context(_start_method())
    pool = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin, initargs=(prepare, tuple(with_)))
    try:
        yield from _in_order(pool, iter(items), jobs, work, at_once)
        pool.shutdown()
    except BrokenProcessPool as error:
        raise LamayorError("a worker process ended before its work was done", hint="--jobs 1 needs none") from error
    except BaseException:
        _stop(pool)
        raise


def _in_order(
    pool: ProcessPoolExecutor, items: Iterator[_In], jobs: int, work: Callable[[Any, _In], _Out], at_once: int
) -> Iterator[_Out]:
    waiting: deque[Future[list[_Out]]] = deque()
    while True:
        while len(waiting) < jobs * _AHEAD and (chunk := list(islice(items, at_once))):
            waiting.append(pool.submit(_do, work, chunk))
        if not waiting:
            return
        yield from waiting.popleft().result()


def _start_method() -> str:
    """A server that forks clean processes where there is one; the others start from nothing."""
    methods = multiprocessing.get_all_start_methods()
    return "forkserver" if "forkserver" in methods else "spawn"


def _begin(prepare: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
    """Runs once in each process. Ctrl-C is for the parent, who then ends its workers."""
    global _prepared
    Thread(target=_leave_with_parent, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        _prepared = prepare(*arguments)
    except LamayorError as error:  # for the person to mend: told with the first chunk, not by a process that ends
        _prepared = error


def _leave_with_parent() -> None:
    """A worker whose parent was killed has nobody to work for."""
    if (parent := multiprocessing.parent_process()) is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _do(work: Callable[[Any, _In], _Out], chunk: list[_In]) -> list[_Out]:
    if isinstance(_prepared, LamayorError):
        raise _prepared
    return [work(_prepared, item) for item in chunk]


def _stop(pool: ProcessPoolExecutor) -> None:
    """Ends the workers at once, whatever they are at, and waits for what they shared to be taken down."""
    for process in multiprocessing.active_children():
        process.terminate()
    pool.shutdown(cancel_futures=True)
