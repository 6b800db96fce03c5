"""The options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

import click

from numcheck.cli.inputs import Inputs

paths = click.argument("paths", nargs=-1, required=True, metavar="PATHS…")

input_format = click.option(
    "--format",
    "input_format",
    metavar="FORMAT",
    help="Read every input as text or markdown; by default the name of a file decides.",
)

dateline = click.option(
    "--dateline",
    metavar="DATE",
    help="The day, or day and time, the text was written: 2021-07-12 or 2021-07-12T09:30.",
)

stdin_filename = click.option(
    "--stdin-filename",
    metavar="NAME",
    help="Call standard input so, and take its format from that name.",
)

exclude = click.option(
    "--exclude",
    multiple=True,
    metavar="GLOB",
    help="Leave out what matches when folders are searched, as in .gitignore; repeatable.",
)

gitignore = click.option(
    "--respect-gitignore/--no-respect-gitignore",
    default=True,
    help="Leave out what .gitignore files leave out (the default).",
)

select = click.option(
    "--select",
    multiple=True,
    metavar="CODES",
    help="Apply only these rules: codes, beginnings of codes or names, with commas.",
)

ignore = click.option(
    "--ignore",
    multiple=True,
    metavar="CODES",
    help="Leave these rules out; the longer of two matching codes wins.",
)

colour = click.option(
    "--color",
    "colour",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    help="When to use colour; NO_COLOR and FORCE_COLOR are heeded.",
)


def inputs(command: Callable[..., int]) -> Callable[..., int]:
    """Gives a command its paths and all options on how to read them, as one `Inputs`."""

    @paths
    @input_format
    @stdin_filename
    @exclude
    @gitignore
    @wraps(command)
    def with_inputs(
        *,
        paths: tuple[str, ...],
        input_format: str | None,
        stdin_filename: str | None,
        exclude: tuple[str, ...],
        respect_gitignore: bool,
        **others: object,
    ) -> int:
        gathered = Inputs(
            paths=paths,
            input_format=input_format,
            stdin_filename=stdin_filename,
            exclude=exclude,
            respect_gitignore=respect_gitignore,
        )
        return command(inputs=gathered, **others)

    return with_inputs
