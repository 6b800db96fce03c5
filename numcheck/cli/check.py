"""`numcheck check`: says where documents contradict themselves."""

from __future__ import annotations

from collections.abc import Sequence

import click

from numcheck.cache import Cache
from numcheck.cli.add_ignore import ADD_IGNORE, USUAL_REASON, add_ignores
from numcheck.cli.check_options import checking as checking_options
from numcheck.cli.checking import Checking
from numcheck.cli.inputs import Inputs
from numcheck.cli.running import Running, reports_on
from numcheck.cli.showing import Showing
from numcheck.cli.showing import showing as showing_options
from numcheck.cli.terminal import complain, write
from numcheck.model.report import Report
from numcheck.reporters.tally import Tally


@click.command()
@checking_options
@click.option("--exit-zero", is_flag=True, help="Exit with 0 also when there are findings.")
@click.option(
    "--min-coverage",
    type=click.FloatRange(0, 100),
    metavar="PERCENT",
    help="Exit with 1 also if fewer of the numbers are understood.",
)
@click.option(
    ADD_IGNORE,
    metavar="[=REASON]",
    help="Silence all that is found by comments in the documents, or in their sidecars.",
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
@showing_options
def check(
    *,
    inputs: Inputs,
    checking: Checking,
    showing: Showing,
    exit_zero: bool,
    min_coverage: float | None,
    add_ignore: str | None,
    jobs: int,
    no_cache: bool,
) -> int:
    """Say where documents contradict themselves.

    PATHS are files, folders to search for documents, or - for standard input.
    """
    least = checking.general().min_coverage if min_coverage is None else min_coverage
    cache = None if no_cache else Cache.usual()
    running = Running(workers=jobs, cache=cache, whole=showing.needs_mentions)
    reports, troubles = reports_on(inputs, checking, running)
    if add_ignore is not None:
        reason = add_ignore.strip() or USUAL_REASON
        told, failed = add_ignores(reports, checking, inputs.input_format, reason)
        write("".join(f"{line}\n" for line in told))
        return _exit_code([], [*troubles, *failed], 0)
    troubles += showing.show(reports)
    return _exit_code(reports, troubles, least) if not exit_zero else _exit_code([], troubles, 0)


def _exit_code(reports: Sequence[Report], troubles: Sequence[str], least: float) -> int:
    """2 where the job could not be done, which is told; else 1 for findings or low coverage."""
    for trouble in troubles:
        complain(trouble)
    found = max((report.exit_code for report in reports), default=0)
    tally = Tally.of(reports)
    if tally.numbers and 100 * tally.understood < least * tally.numbers:
        share = 100 * tally.understood / tally.numbers
        complain(f"{share:.1f} % of the numbers are understood, fewer than {least:g} %")
        found = 1
    return 2 if troubles else found
