"""`numcheck check`: says where documents contradict themselves."""

from __future__ import annotations

from dataclasses import replace

import click

from numcheck.cache import Cache
from numcheck.cli import check_options, options
from numcheck.cli.checking import Checking
from numcheck.cli.inputs import Inputs
from numcheck.cli.output_files import OutputFile, write_files
from numcheck.cli.running import Running, reports_on
from numcheck.cli.terminal import complain, page_for, write
from numcheck.registry import REPORTERS, needs_mentions, reporter


@click.command()
@check_options.checking
@click.option("--exit-zero", is_flag=True, help="Exit with 0 also when there are findings.")
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
    "-j",
    "--jobs",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="Check so many files at a time; by default one per processor where there are many.",
)
@click.option("-n", "--no-cache", is_flag=True, help="Check every file anew.")
@click.option(
    "--show-suppressed", is_flag=True, help="Show the silenced findings too, each with its reason."
)
@options.colour
@click.option("-q", "--quiet", is_flag=True, help="Print the findings and nothing else.")
def check(
    *,
    inputs: Inputs,
    checking: Checking,
    exit_zero: bool,
    output_format: str,
    output_file: tuple[str, ...],
    show_suppressed: bool,
    jobs: int,
    no_cache: bool,
    colour: str,
    quiet: bool,
) -> int:
    """Say where documents contradict themselves.

    PATHS are files, folders to search for documents, or - for standard input.
    """
    files = [OutputFile.named(given) for given in output_file]
    checking.refuse_mistakes()
    running = Running(
        workers=jobs,
        cache=None if no_cache else Cache.usual(),
        whole=any(map(needs_mentions, (output_format, *(file.format for file in files)))),
    )
    reports, troubles = reports_on(inputs, checking, running)
    page = replace(page_for(colour, summary=not quiet), suppressed=show_suppressed)
    write(reporter(output_format)(reports, page), colour=page.colour)
    troubles += write_files(files, reports, suppressed=show_suppressed)
    for trouble in troubles:
        complain(trouble)
    return 2 if troubles else max((r.exit_code for r in reports if not exit_zero), default=0)
