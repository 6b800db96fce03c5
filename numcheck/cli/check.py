"""`numcheck check`: says where documents contradict themselves."""

from __future__ import annotations

import click

from numcheck.cli.check_options import checking as checking_options
from numcheck.cli.checking import Checking
from numcheck.cli.inputs import Inputs
from numcheck.cli.run import Run
from numcheck.cli.showing import Showing
from numcheck.cli.showing import showing as showing_options


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
    "--add-ignore",
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
@click.option("--watch", is_flag=True, help="Check again whenever something changes.")
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
    watch: bool,
) -> int:
    """Say where documents contradict themselves.

    PATHS are files, folders to search for documents, or - for standard input.
    """
    run = Run(
        inputs=inputs,
        checking=checking,
        showing=showing,
        jobs=jobs,
        cached=not no_cache,
        least=min_coverage,
        reason=add_ignore,
    )
    code = run.watched() if watch else run.once()
    return 0 if exit_zero and code == 1 else code
