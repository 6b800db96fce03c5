"""`numcheck check`: says where documents contradict themselves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click

from numcheck.api import check_document
from numcheck.cli import options
from numcheck.cli.configuration import changed
from numcheck.cli.inputs import Inputs
from numcheck.cli.output_files import OutputFile, write_files
from numcheck.cli.terminal import complain, page_for, write
from numcheck.config import choose_rules
from numcheck.config.sidecar import with_sidecar
from numcheck.model.document import Document
from numcheck.model.finding import SEVERITIES, Severity
from numcheck.model.report import Report
from numcheck.registry import REPORTERS, all_rules, reporter


@click.command()
@options.inputs
@options.select
@options.extend_select
@options.ignore
@click.option(
    "--severity",
    multiple=True,
    metavar="CODE=LEVEL",
    help="Give the findings of these rules another severity; repeatable.",
)
@click.option(
    "--fail-level",
    type=click.Choice(SEVERITIES),
    help="The mildest severity that makes the exit code 1; warning by default.",
)
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    metavar="P",
    help="Leave out the findings that are less sure than this, 0 to 1.",
)
@click.option("--exit-zero", is_flag=True, help="Exit with 0 also when there are findings.")
@options.dateline
@click.option(
    "-o",
    "--output-format",
    type=click.Choice(list(REPORTERS)),
    default="full",
    help="How findings are shown; full by default.",
)
@click.option(
    "--output-file",
    multiple=True,
    metavar="[FORMAT:]FILE",
    help="Write the report to a file too, in that format or as its suffix tells; repeatable.",
)
@click.option(
    "--show-suppressed", is_flag=True, help="Show the silenced findings too, each with its reason."
)
@options.colour
@click.option("-q", "--quiet", is_flag=True, help="Print the findings and nothing else.")
def check(
    *,
    inputs: Inputs,
    select: tuple[str, ...],
    extend_select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: tuple[str, ...],
    fail_level: Severity | None,
    min_confidence: float | None,
    exit_zero: bool,
    dateline: str | None,
    output_format: str,
    output_file: tuple[str, ...],
    show_suppressed: bool,
    colour: str,
    quiet: bool,
) -> int:
    """Say where documents contradict themselves.

    PATHS are files, folders to search for documents, or - for standard input.
    """
    change = changed(
        select=select,
        extend_select=extend_select,
        ignore=ignore,
        severity=severity,
        fail_level=fail_level,
        min_confidence=min_confidence,
        dateline=dateline,
    )
    files = [OutputFile.named(given) for given in output_file]
    governing = replace(inputs.governing, change=change)
    choose_rules(governing.of(Path()), all_rules())  # refuses an unknown rule first of all

    def checked(document: Document) -> Report:
        path = Path(document.name)
        return check_document(document, with_sidecar(governing.of(path), path))

    reports, troubles = inputs.each(checked)
    page = replace(page_for(colour, summary=not quiet), suppressed=show_suppressed)
    write(reporter(output_format)(reports, page), colour=page.colour)
    troubles += write_files(files, reports, suppressed=show_suppressed)
    for trouble in troubles:
        complain(trouble)
    return 2 if troubles else max((r.exit_code for r in reports if not exit_zero), default=0)
