"""`numcheck check`: says where documents contradict themselves."""

from __future__ import annotations

import click

from numcheck.api import check_document
from numcheck.cli import options
from numcheck.cli.inputs import Inputs
from numcheck.cli.terminal import complain, page_for, write
from numcheck.config import Config, choose_rules, selectors
from numcheck.errors import ConfigError
from numcheck.model.finding import SEVERITIES, Severity
from numcheck.registry import REPORTERS, all_rules, reporter


@click.command()
@options.inputs
@options.select
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
    default="warning",
    help="The mildest severity that makes the exit code 1; warning by default.",
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
@options.colour
@click.option("-q", "--quiet", is_flag=True, help="Print the findings and nothing else.")
def check(
    *,
    inputs: Inputs,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: tuple[str, ...],
    fail_level: Severity,
    exit_zero: bool,
    dateline: str | None,
    output_format: str,
    colour: str,
    quiet: bool,
) -> int:
    """Say where documents contradict themselves.

    PATHS are files, folders to search for documents, or - for standard input.
    """
    config = Config(
        select=selectors(select),
        ignore=selectors(ignore),
        severity=dict(map(_severity, severity)),
        fail_level=fail_level,
        dateline=dateline,
    )
    choose_rules(config, all_rules())  # refuses an unknown rule before any file is read
    reports, troubles = inputs.each(lambda document: check_document(document, config))
    page = page_for(colour, summary=not quiet)
    write(reporter(output_format)(reports, page), colour=page.colour)
    for trouble in troubles:
        complain(trouble)
    return 2 if troubles else max((r.exit_code for r in reports if not exit_zero), default=0)


def _severity(given: str) -> tuple[str, Severity]:
    """The rule and the level of "NC101=info"."""
    rule, sign, written = given.partition("=")
    level = next((known for known in SEVERITIES if known == written.strip().lower()), None)
    if not sign or level is None:
        raise ConfigError(
            f"--severity {given}: write CODE=LEVEL, the level one of {', '.join(SEVERITIES)}"
        )
    return rule.strip(), level
