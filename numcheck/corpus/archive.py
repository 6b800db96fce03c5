"""An archive as a stream of texts: JSON lines, CSV and Parquet files, or folders of documents."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO, NamedTuple

from numcheck.corpus.work import Item, Portion
from numcheck.errors import InputError
from numcheck.readers.files import format_of

TABLES = (".jsonl", ".ndjson", ".csv", ".tsv", ".parquet")
BATCH = 1024  # rows of a Parquet file held at a time


class Columns(NamedTuple):
    """The columns with the text, its name and its day of writing; no text: files are texts."""

    text: str | None
    name: str | None = None
    dateline: str | None = None


class _Record(NamedTuple):
    """A row of a table, or why there is none, and the bytes of its file up to there."""

    values: Mapping[str, object]
    error: str | None
    position: int


@dataclass(frozen=True, slots=True)
class Archive:
    """Files in the order of their names, read as tables with *columns*, or as documents."""

    files: tuple[Path, ...]
    columns: Columns

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(path.stat().st_size for path in self.files)

    def portions(self, rows: int) -> Iterator[Portion]:
        """The texts, so many to a portion, always the same for the same files.

        Raises:
            InputError: a file cannot be opened, or a table lacks a column.
        """
        held: list[Item] = []
        number = position = 0
        for item, position in self._items():
            held.append(item)
            if len(held) == rows:
                yield Portion(number, tuple(held), position)
                held, number = [], number + 1
        if held:
            yield Portion(number, tuple(held), position)

    def _items(self) -> Iterator[tuple[Item, int]]:
        row = passed = 0
        for path in self.files:
            size = path.stat().st_size
            if self.columns.text is None:
                yield Item(row, path.as_posix(), path=str(path)), passed + size
                row += 1
            else:
                for record in _records(path, self.columns):
                    yield _item(row, record, self.columns), passed + record.position
                    row += 1
            passed += size


def archive_in(path: Path, columns: Columns) -> Archive:
    """The archive that a file or a folder holds.

    Raises:
        InputError: there is no such path, nothing to read in it, or no text column was named
            for a table.
    """
    if not path.exists():
        raise InputError(f"{path}: no such file or folder; check the path")
    found = sorted(each for each in path.rglob("*") if each.is_file()) if path.is_dir() else [path]
    shown = [each for each in found if not any(map(_is_hidden, each.relative_to(path).parts))]
    tables = [each for each in shown if each.suffix.lower() in TABLES]
    if columns.text is not None:
        files = tables
    elif path.is_dir():
        files = [each for each in shown if format_of(each) is not None and each not in tables]
    else:
        raise InputError(f"{path}: say which column holds the texts: --text COLUMN")
    if not files:
        wanted = ", ".join(TABLES) if columns.text is not None else "documents"
        raise InputError(f"{path}: holds nothing to read; looked for {wanted}")
    return Archive(tuple(files), columns)


def _is_hidden(part: str) -> bool:
    return part.startswith(".")


def _item(row: int, record: _Record, columns: Columns) -> Item:
    if record.error is not None:
        return Item(row, str(row), error=record.error)
    values = record.values
    name = values.get(columns.name) if columns.name is not None else row
    day = values.get(columns.dateline) if columns.dateline is not None else None
    return Item(row, str(name), values.get(columns.text or ""), day or None)


def _records(path: Path, columns: Columns) -> Iterator[_Record]:
    suffix = path.suffix.lower()
    try:
        with path.open("rb") as stream:
            if suffix == ".parquet":
                yield from _parquet(stream, path, columns)
            elif suffix in {".csv", ".tsv"}:
                yield from _sheet(stream, path, columns, "\t" if suffix == ".tsv" else ",")
            else:
                yield from _lines(stream, path, columns)
    except OSError as error:
        raise InputError(f"{path}: cannot be opened ({error.strerror}); check the path") from error


def _lines(stream: BinaryIO, path: Path, columns: Columns) -> Iterator[_Record]:
    """JSON objects, one to a line; empty lines are none. The first tells what the columns are."""
    head: list[str] = []
    for line in stream:
        if not line.strip():
            continue
        try:
            values = json.loads(line)
        except ValueError as error:
            yield _Record({}, f"no JSON: {error}", stream.tell())
            continue
        if not isinstance(values, dict):
            yield _Record({}, "no JSON object", stream.tell())
            continue
        if not head:
            head = list(values)
            _refuse(path, head, columns)
        yield _Record(values, None, stream.tell())


def _sheet(stream: BinaryIO, path: Path, columns: Columns, delimiter: str) -> Iterator[_Record]:
    csv.field_size_limit(sys.maxsize)  # a cell may hold a whole book
    text = io.TextIOWrapper(stream, "utf-8-sig", errors="replace", newline="")
    try:
        yield from _rows(csv.reader(text, delimiter=delimiter), stream, path, columns)
    finally:
        text.detach()  # the stream is closed by whom opened it


def _rows(
    rows: Iterator[list[str]], stream: BinaryIO, path: Path, columns: Columns
) -> Iterator[_Record]:
    head = next(rows, [])
    _refuse(path, head, columns)
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield _Record({}, f"no row: {error}", stream.tell())
            continue
        if len(row) > len(head):
            yield _Record({}, f"{len(row)} cells under {len(head)} columns", stream.tell())
        elif row:
            cells = chain(row, [None] * (len(head) - len(row)))
            yield _Record(dict(zip(head, cells, strict=True)), None, stream.tell())


def _parquet(stream: BinaryIO, path: Path, columns: Columns) -> Iterator[_Record]:
    try:
        from pyarrow.parquet import ParquetFile  # noqa: PLC0415 - an extra, and slow to load
    except ImportError as error:
        raise InputError(f"{path}: Parquet needs pyarrow: pip install 'numcheck[scale]'") from error
    table = ParquetFile(stream)
    _refuse(path, table.schema_arrow.names, columns)
    wanted = [name for name in columns if name is not None]
    size, total = path.stat().st_size, table.metadata.num_rows
    read = 0
    for batch in table.iter_batches(BATCH, columns=wanted):
        for values in batch.to_pylist():
            read += 1
            yield _Record(values, None, size * read // total)


def _refuse(path: Path, known: list[str], columns: Columns) -> None:
    lacking = next((name for name in columns if name is not None and name not in known), None)
    if lacking is not None:
        raise InputError(f"{path}: no column {lacking!r}; its columns are {', '.join(known)}")
