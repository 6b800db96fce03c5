"""The options that decide how documents are checked, gathered into one value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import wraps
from pathlib import Path

import click

from numcheck.baseline import Baselines
from numcheck.cli import options
from numcheck.cli.checking import Checking
from numcheck.cli.configuration import changed
from numcheck.cli.inputs import Inputs
from numcheck.model.finding import SEVERITIES, Severity

severity = click.option(
    "--severity",
    multiple=True,
    metavar="CODE=LEVEL",
    help="Give the findings of these rules another severity; repeatable.",
)

fail_level = click.option(
    "--fail-level",
    type=click.Choice(SEVERITIES),
    help="The mildest severity that makes the exit code 1; warning by default.",
)

min_confidence = click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    metavar="P",
    help="Leave out the findings that are less sure than this, 0 to 1.",
)

baseline = click.option(
    "--baseline", metavar="FILE", help="Be silent about what this baseline accepts."
)

no_baseline = click.option("--no-baseline", is_flag=True, help="Heed no baseline.")


def checking(command: Callable[..., int]) -> Callable[..., int]:
    """Gives a command its inputs and, as one `Checking`, all options on how to check them."""

    @options.inputs
    @options.select
    @options.extend_select
    @options.ignore
    @severity
    @fail_level
    @min_confidence
    @baseline
    @no_baseline
    @options.dateline
    @wraps(command)
    def with_checking(
        *,
        inputs: Inputs,
        select: tuple[str, ...],
        extend_select: tuple[str, ...],
        ignore: tuple[str, ...],
        severity: tuple[str, ...],
        fail_level: Severity | None,
        min_confidence: float | None,
        baseline: str | None,
        no_baseline: bool,
        dateline: str | None,
        **others: object,
    ) -> int:
        change = changed(
            select=select,
            extend_select=extend_select,
            ignore=ignore,
            severity=severity,
            fail_level=fail_level,
            min_confidence=min_confidence,
            dateline=dateline,
        )
        gathered = Checking(
            governing=replace(inputs.governing, change=change),
            baselines=Baselines(Path(baseline) if baseline else None, none=no_baseline),
        )
        return command(inputs=inputs, checking=gathered, **others)

    return with_checking
