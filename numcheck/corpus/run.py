"""Runs an archive through an engine into parts, from where an earlier run was stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import NamedTuple

from numcheck.corpus.archive import Archive
from numcheck.corpus.engines import Done, Engine
from numcheck.corpus.parts import Parts, manifest_of
from numcheck.corpus.work import Job, Portion
from numcheck.frames.rows import Wanted
from numcheck.frames.schema import FINDINGS, MENTIONS, TESTS, TEXT, WHOLE

COLUMNS: dict[Wanted, Mapping[str, str]] = {
    "findings": FINDINGS,
    "mentions": MENTIONS,
    "tests": TESTS,
}


class Progress(NamedTuple):
    """What a run has done up to now; *position* counts bytes of the archive."""

    position: int
    texts: int
    rows: int
    errors: int
    kept: int


NOTHING = Progress(0, 0, 0, 0, 0)


def run(
    archive: Archive,
    job: Job,
    parts: Parts,
    engine: AbstractContextManager[Engine],
    seen: Callable[[Progress], None],
) -> Progress:
    """Writes every part that is not there; *seen* hears of each. Counts are of this run.

    Raises:
        InputError: the archive cannot be read, or the folder is of another run.
    """
    parts.begin(manifest_of(archive, job, parts))
    columns = columns_of(job)
    progress = NOTHING
    skipped = 0

    def missing() -> Iterator[Portion]:
        nonlocal skipped
        for portion in archive.portions(parts.texts):
            if parts.has(portion.number):
                skipped += len(portion.items)
            else:
                yield portion

    with engine as work:
        for done in work(missing()):
            portion, found = done
            parts.put(portion.number, found, columns)
            progress = _after(progress, done, skipped)
            seen(progress)
    return progress._replace(kept=skipped)


def _after(progress: Progress, done: Done, kept: int) -> Progress:
    portion, rows = done
    return Progress(
        position=portion.position,
        texts=progress.texts + len(portion.items),
        rows=progress.rows + len(rows),
        errors=progress.errors + sum("error" in row for row in rows),
        kept=kept,
    )


def columns_of(job: Job) -> dict[str, str]:
    """Column and dtype of every part."""
    return {"row": WHOLE, "id": TEXT, **COLUMNS[job.wanted]}
