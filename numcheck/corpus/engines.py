"""Where portions are worked on: in this process, in several, or on a Dask cluster."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, Protocol

from numcheck.corpus.work import Job, Portion, rows_of_portion
from numcheck.errors import InputError
from numcheck.frames.rows import Row

AHEAD = 2  # portions for each worker that are read before they are needed
RETRIES = 10  # of a portion whose worker was lost
WATCH = 1.0  # seconds after which a worker looks whether its parent is alive
PATIENCE = 20  # seconds to wait for a scheduler

Done = tuple[Portion, list[Row]]
Engine = Callable[[Iterable[Portion]], Iterator[Done]]


class _Future(Protocol):
    def result(self) -> list[Row]: ...


@contextmanager
def local(job: Job, workers: int) -> Iterator[Engine]:
    """An engine of so many processes of this machine; this one alone if it is one."""
    work = partial(rows_of_portion, job)
    if workers <= 1:
        yield lambda portions: ((portion, work(portion)) for portion in portions)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - slow to load

    with ProcessPoolExecutor(workers, initializer=_end_with, initargs=(os.getpid(),)) as pool:
        yield partial(_in_order, partial(pool.submit, work), workers * AHEAD)


@contextmanager
def dask(job: Job, scheduler: str, patience: float = PATIENCE) -> Iterator[Engine]:
    """An engine of the workers that a Dask scheduler has, which redoes what a lost one held.

    *patience* is how many seconds to wait for the scheduler.

    Raises:
        InputError: Dask is not installed, or no scheduler answers there.
    """
    try:
        from distributed import Client  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise InputError("--scheduler needs Dask: pip install 'numcheck[scale]'") from error
    try:
        client: Any = Client(scheduler, timeout=patience, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise InputError(f"{scheduler}: no Dask scheduler answers there") from error
    with client:
        workers = max(1, len(client.scheduler_info(n_workers=-1)["workers"]))
        submit = partial(client.submit, rows_of_portion, job, pure=False, retries=RETRIES)
        yield partial(_in_order, submit, workers * AHEAD)


def _in_order(
    submit: Callable[[Portion], Any], ahead: int, portions: Iterable[Portion]
) -> Iterator[Done]:
    """The portions and their rows in order, no more than *ahead* of them under way."""
    under_way: deque[tuple[Portion, _Future]] = deque()
    for portion in portions:
        under_way.append((portion, submit(portion)))
        if len(under_way) > ahead:
            first, future = under_way.popleft()
            yield first, future.result()
    for left, future in under_way:
        yield left, future.result()


def _end_with(parent: int) -> None:
    """Ends this worker soon after its parent: a killed one cannot say good-bye."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(WATCH)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
