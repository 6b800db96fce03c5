"""`numcheck extract`: every number of the documents, read, with its place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import click

from numcheck.api import mentions_in
from numcheck.cli import options
from numcheck.cli.inputs import Inputs
from numcheck.cli.tables import csv_text, table_text
from numcheck.cli.terminal import complain, write
from numcheck.config import read_dateline
from numcheck.model.document import Document
from numcheck.model.mention import Json, Mention
from numcheck.model.report import SCHEMA

SHOWN = ("text", "kind", "reading", "unit", "counted", "hedge")


class _Extracted(NamedTuple):
    document: Document
    mentions: list[Mention]

    def records(self) -> Iterator[dict[str, Json]]:
        """One record per mention, its place first: line and column count from 1."""
        for mention in self.mentions:
            line, column = self.document.line_column(mention.span.start)
            where = self.document.where(mention.span.start)
            yield {"where": where, "line": line, "column": column, **mention.to_dict()}


@click.command()
@options.inputs
@options.dateline
@click.option(
    "-o",
    "--output-format",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    help="How the numbers are shown; table by default.",
)
def extract(
    *,
    inputs: Inputs,
    dateline: str | None,
    output_format: str,
) -> int:
    """List every number, quantity, date and count, read, with its place.

    PATHS are files, folders to search for documents, or - for standard input.
    """
    read_dateline(dateline)  # refuses a wrong one before any file is read
    governing = replace(
        inputs.governing,
        change=lambda config: replace(config, dateline=dateline or config.dateline),
    )
    found, troubles = inputs.each(
        lambda each: _Extracted(each, mentions_in(each, governing.of(Path(each.name))))
    )
    writers = {"table": _table, "json": _json, "csv": _csv}
    write(writers[output_format](found))
    for trouble in troubles:
        complain(trouble)
    return 2 if troubles else 0


def _json(found: list[_Extracted]) -> str:
    files = [{"name": each.document.name, "mentions": list(each.records())} for each in found]
    return json.dumps({"schema": SCHEMA, "files": files}, ensure_ascii=False, indent=2) + "\n"


def _csv(found: list[_Extracted]) -> str:
    return csv_text({"file": each.document.name, **row} for each in found for row in each.records())


def _table(found: list[_Extracted]) -> str:
    rows = (
        (f"{each.document.name}:{row['where']}", *_cells(row))
        for each in found
        for row in each.records()
    )
    return table_text(("place", *SHOWN), rows)


def _cells(record: dict[str, Json]) -> Iterator[str]:
    for name in SHOWN:
        yield _reading(record) if name == "reading" else str(record[name] or "")


def _reading(record: dict[str, Json]) -> str:
    """The value, or the ends of a range, or the TIMEX value of a time."""
    if record["timex"] is not None:
        return str(record["timex"])
    if record["value"] is not None:
        return str(record["value"])
    ends = ["" if record[end] is None else str(record[end]) for end in ("low", "high")]
    return "..".join(ends) if any(ends) else ""
