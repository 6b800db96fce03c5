"""Checks the files of a run, one after another or several at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from numcheck.api import check_document
from numcheck.cache import Cache
from numcheck.cli.checking import Checking
from numcheck.cli.inputs import STDIN, Inputs
from numcheck.cli.terminal import progress
from numcheck.config import Config
from numcheck.errors import InputError
from numcheck.kept import slim
from numcheck.model.report import Report
from numcheck.readers.files import file_bytes, read_bytes

MANY = 24  # files that are not cached, from which on it pays to start a second worker
SHARE = 8  # portions of work for each worker, so that all end at nearly the same time


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """How the work is done: by how many workers (0 for one per processor), with which cache.

    `whole` asks for reports with all their mentions and claims; these are never cached, and
    slow to pass from one process to another.
    """

    workers: int = 0
    cache: Cache | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One document to be checked.

    `data` are its bytes where it is no file, `key` is what its report will be kept under.
    """

    name: str
    format: str | None
    config: Config
    whole: bool
    cache: Cache | None
    data: bytes | None = None
    key: str | None = None


def reports_on(
    inputs: Inputs, checking: Checking, running: Running | None = None
) -> tuple[list[Report], list[str]]:
    """A report on every document, in order, and a line on each that could not be read."""
    running = running or Running(whole=True)
    names, troubles = inputs.names()
    tasks = [_task(name, inputs, checking, running) for name in names]
    reports: list[Report] = []
    with progress(_outcomes(tasks, running.workers), len(tasks)) as outcomes:
        for outcome in outcomes:
            if isinstance(outcome, Report):
                reports.append(outcome)
            else:
                troubles.append(outcome)
    return reports, troubles


def _task(name: str, inputs: Inputs, checking: Checking, running: Running) -> Task:
    shown = (inputs.stdin_filename or "<stdin>") if name == STDIN else name
    return Task(
        name=shown,
        format=inputs.input_format,
        config=checking.settings(Path(shown)),
        whole=running.whole,
        cache=None if running.whole else running.cache,
        data=inputs.standard_input() if name == STDIN else None,
    )


def _outcomes(tasks: Sequence[Task], workers: int) -> Iterator[Report | str]:
    """What becomes of the tasks, in their order; what is cached is not passed to a worker."""
    found = [_from_cache(task) for task in tasks]
    waiting = [each for each in found if isinstance(each, Task)]
    checked = _checked(waiting, workers or _usual_workers(len(waiting)))
    for each in found:
        yield next(checked) if isinstance(each, Task) else each


def _from_cache(task: Task) -> Task | Report | str:
    """The report that is kept on a task's document, else the task with its key."""
    if task.cache is None or task.data is not None:
        return task
    try:
        data = file_bytes(task.name)
    except InputError as error:
        return str(error)
    key = task.cache.key(data, task.name, task.format, task.config)
    kept = task.cache.get(key, task.name, task.config)
    return replace(task, key=key) if kept is None else kept


def _usual_workers(tasks: int) -> int:
    return 1 if tasks < MANY else os.cpu_count() or 1


def _checked(tasks: Sequence[Task], workers: int) -> Iterator[Report | str]:
    workers = min(workers, len(tasks))
    if workers <= 1:
        yield from map(check_one, tasks)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - most runs have one worker

    portion = max(1, len(tasks) // (workers * SHARE))
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(check_one, tasks, chunksize=portion)


def check_one(task: Task) -> Report | str:
    """The report on one document, or a line on why it could not be read."""
    try:
        data = file_bytes(task.name) if task.data is None else task.data
        report = check_document(read_bytes(data, task.format, task.name), task.config)
    except InputError as error:
        return str(error)
    if task.whole:
        return report
    report = slim(report)
    if task.cache is not None and task.key is not None:
        task.cache.put(task.key, report)
    return report
