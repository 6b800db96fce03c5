"""What is done with one portion of an archive, wherever it is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from numcheck.config import Config
from numcheck.errors import InputError
from numcheck.frames.rows import Row, Wanted, error_row, rows_of_document, rows_of_text
from numcheck.readers.files import read_file


class Item(NamedTuple):
    """One text of an archive: its number from 0, its name, and the text or the file that has it.

    *error* says why the archive gives no text here.
    """

    row: int
    name: str
    text: object = None
    dateline: object = None
    path: str | None = None
    error: str | None = None


class Portion(NamedTuple):
    """The texts of one part, and how many bytes of the archive lie up to its end."""

    number: int
    items: tuple[Item, ...]
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What is wanted of every text, which the archive holds in *format*, under *config*."""

    wanted: Wanted
    format: str
    config: Config


def rows_of_portion(job: Job, portion: Portion) -> list[Row]:
    """All rows of a portion, each with the number (`row`) and the name (`id`) of its text."""
    return [
        {"row": item.row, "id": item.name, **row}
        for item in portion.items
        for row in _rows(job, item)
    ]


def _rows(job: Job, item: Item) -> Iterator[Row]:
    if item.error is not None:
        yield error_row(item.error)
    elif item.path is None:
        yield from rows_of_text(job.wanted, item.text, item.dateline, job.format, job.config)
    else:
        try:
            document = read_file(item.path)
        except InputError as error:
            yield error_row(str(error))
        else:
            yield from rows_of_document(job.wanted, document, job.config)
