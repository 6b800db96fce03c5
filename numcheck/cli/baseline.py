"""`numcheck baseline`: accept what is found today, and let that debt only fall."""

from __future__ import annotations

from pathlib import Path

import click

from numcheck.baseline import USUAL_NAME, Baseline, Baselines
from numcheck.cli import options
from numcheck.cli.checking import Checking
from numcheck.cli.configuration import governing
from numcheck.cli.inputs import Inputs
from numcheck.cli.running import reports_on
from numcheck.cli.terminal import complain, write
from numcheck.config.governing import Governing

file_option = click.option(
    "--baseline",
    "file",
    metavar="FILE",
    help=f"The baseline; by default that of the configuration, else {USUAL_NAME}.",
)


@click.group()
def baseline() -> None:
    """Accept today's findings, so that only new ones fail."""


@baseline.command(name="write")
@options.inputs
@file_option
def write_baseline(*, inputs: Inputs, file: str | None) -> int:
    """Accept all that is found in PATHS; what is accepted of other files stays."""
    path = _file(file, inputs.governing)
    before = Baseline.read(path) if path.is_file() else Baseline(path, {})
    checking = Checking(governing=inputs.governing, baselines=Baselines(none=True))
    reports, troubles = reports_on(inputs, checking)
    after = before.accepting(reports)
    after.write()
    write(f"wrote {path}: {_count(len(after))}\n")
    return _told(troubles)


@baseline.command()
@options.inputs
@file_option
def prune(*, inputs: Inputs, file: str | None) -> int:
    """Remove what is no longer found in PATHS, and files that are gone."""
    before = Baseline.read(_file(file, inputs.governing))
    checking = Checking(governing=inputs.governing, baselines=Baselines(before.file))
    reports, troubles = reports_on(inputs, checking)
    after = before.pruned(reports)
    after.write()
    write(f"removed {_count(len(before) - len(after))} of {len(before)} from {before.file}\n")
    return _told(troubles)


@baseline.command()
@file_option
@options.config
@options.isolated
def show(*, file: str | None, config: tuple[str, ...], isolated: bool) -> int:
    """Show what is accepted, file by file."""
    known = Baseline.read(_file(file, governing(config, isolated=isolated)))
    lines = [
        f"{name}: {each.rule} {each.message}\n"
        for name, entries in sorted(known.entries.items())
        for each in entries
    ]
    write("".join(lines) + f"{_count(len(known))} in {known.file}\n")
    return 0


def _file(given: str | None, governing: Governing) -> Path:
    found = Baselines(Path(given) if given else None).file(governing.of(Path()))
    return found or Path(USUAL_NAME)


def _count(number: int) -> str:
    return f"{number:,} {'entry' if number == 1 else 'entries'}"


def _told(troubles: list[str]) -> int:
    for trouble in troubles:
        complain(trouble)
    return 2 if troubles else 0
