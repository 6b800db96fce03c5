"""`numcheck stats`: every reported test with its p-value recomputed, also the right ones."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import click

from numcheck.cli import options
from numcheck.cli.inputs import Inputs
from numcheck.cli.tables import csv_text, table_text
from numcheck.cli.terminal import complain, write
from numcheck.model.document import Document
from numcheck.model.report import SCHEMA
from numcheck.verdicts import TestVerdict, verdicts_in

HEAD = ("place", "test", "reported", "recomputed", "outcome", "note")


class _Told(NamedTuple):
    document: Document
    verdicts: list[TestVerdict]


@click.command()
@options.inputs
@click.option(
    "-o",
    "--output-format",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    help="How the tests are shown; table by default.",
)
def stats(*, inputs: Inputs, output_format: str) -> int:
    """List every reported test (t, F, χ², r, z, Q) with its p-value recomputed.

    PATHS are files, folders to search for documents, or - for standard input. It needs the extra
    numcheck[stats].
    """
    governing = inputs.governing
    found, troubles = inputs.each(
        lambda each: _Told(each, verdicts_in(each, governing.of(Path(each.name))))
    )
    writers: dict[str, Callable[[list[_Told]], str]] = {"table": _table, "json": _json, "csv": _csv}
    write(writers[output_format](found))
    for trouble in troubles:
        complain(trouble)
    return 2 if troubles else 0


def _json(found: list[_Told]) -> str:
    files = [
        {"name": each.document.name, "tests": [verdict.to_dict() for verdict in each.verdicts]}
        for each in found
    ]
    return json.dumps({"schema": SCHEMA, "files": files}, ensure_ascii=False, indent=2) + "\n"


def _csv(found: list[_Told]) -> str:
    return csv_text(
        {"file": each.document.name, "where": _where(each, verdict), **verdict.to_dict()}
        for each in found
        for verdict in each.verdicts
    )


def _table(found: list[_Told]) -> str:
    return table_text(HEAD, [_row(each, verdict) for each in found for verdict in each.verdicts])


def _row(each: _Told, verdict: TestVerdict) -> tuple[str, ...]:
    p, recomputed = verdict.told.p, verdict.recomputed
    return (
        f"{each.document.name}:{_where(each, verdict)}",
        verdict.words,
        f"p {p.figure.comparison} {p.span.text}" if p is not None else "ns",
        "" if recomputed is None else f"{recomputed:.4f}".removeprefix("0"),
        verdict.outcome,
        verdict.note or "",
    )


def _where(each: _Told, verdict: TestVerdict) -> str:
    return each.document.where(verdict.span.start)
