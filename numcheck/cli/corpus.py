"""`numcheck corpus`: an archive of texts to parts of findings or mentions, on all processors."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import cast

import click

from numcheck.cli import options
from numcheck.cli.configuration import changed, governing
from numcheck.cli.terminal import complain, meter
from numcheck.corpus.archive import Columns, archive_in
from numcheck.corpus.engines import dask, local
from numcheck.corpus.parts import Kind, Parts
from numcheck.corpus.run import NOTHING, Progress, run
from numcheck.corpus.work import Job
from numcheck.frames.rows import Wanted

PART = 1000  # texts; small enough to be lost, large enough for a file


@click.command()
@click.argument("source", metavar="INPUT")
@click.option("--text", metavar="COLUMN", help="The column with the texts; none for documents.")
@click.option("--id", "name", metavar="COLUMN", help="The column with their names; else numbers.")
@click.option("--dateline", metavar="COLUMN", help="The column with the day each was written.")
@click.option("--output", required=True, metavar="DIR", help="The folder for the parts.")
@click.option(
    "--what",
    type=click.Choice(["findings", "mentions", "tests"]),
    default="findings",
    help="What a row is; findings by default.",
)
@click.option(
    "--output-format",
    type=click.Choice(["jsonl", "parquet"]),
    default="jsonl",
    help="What the parts are; jsonl by default, parquet needs the extra numcheck[scale].",
)
@click.option(
    "--part-size",
    type=click.IntRange(1),
    default=PART,
    help=f"Texts of a part; {PART:,} by default.",
)
@click.option("--format", "text_format", default="text", help="The format of texts in a column.")
@click.option("-j", "--jobs", type=click.IntRange(0), default=0, help="Processes; 0 for all cores.")
@click.option("--scheduler", metavar="ADDRESS", help="Run on this Dask cluster: tcp://HOST:8786.")
@options.select
@options.ignore
@options.config
@options.isolated
def corpus(
    *,
    source: str,
    text: str | None,
    name: str | None,
    dateline: str | None,
    output: str,
    what: str,
    output_format: str,
    part_size: int,
    text_format: str,
    jobs: int,
    scheduler: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    config: tuple[str, ...],
    isolated: bool,
) -> int:
    """Check a whole archive and write what is found into parts.

    INPUT is a file of JSON lines, CSV, TSV or Parquet, or a folder of them or of documents. Run it
    again after it was stopped, and it goes on where it was. Exit code 0 means that all is done,
    whatever was found.
    """
    place = Path(source)
    archive = archive_in(place, Columns(text, name, dateline))
    governed = governing(config, isolated=isolated)
    governed.change = changed(select=select, ignore=ignore)
    job = Job(
        wanted=cast("Wanted", what),
        format=text_format,
        config=governed.of(place),
    )
    kind: Kind = "parquet" if output_format == "parquet" else "jsonl"
    parts = Parts(folder=Path(output), kind=kind, texts=part_size)
    engine = dask(job, scheduler) if scheduler else local(job, jobs or os.cpu_count() or 1)
    start = time.monotonic()
    done = NOTHING
    with meter(archive.size, lambda: _rate(done, time.monotonic() - start)) as step:

        def seen(progress: Progress) -> None:
            nonlocal done
            position, done = done.position, progress
            step(done.position - position)

        done = run(archive, job, parts, engine, seen)
    complain(_told(done, time.monotonic() - start, output))
    return 0


def _rate(done: Progress, seconds: float) -> str:
    return f"{done.texts:,} texts, {done.texts / max(seconds, 1e-9):,.0f} a second"


def _told(done: Progress, seconds: float, output: str) -> str:
    kept = f"; {done.kept:,} were there already" if done.kept else ""
    errors = f", {done.errors:,} of them errors" if done.errors else ""
    return (
        f"{done.texts:,} texts in {seconds:,.1f} s gave {done.rows:,} rows{errors}{kept}: {output}"
    )
