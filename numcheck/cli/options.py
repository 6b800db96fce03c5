"""The options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

import click

from numcheck.cli.configuration import governing
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

extend_select = click.option(
    "--extend-select",
    multiple=True,
    metavar="CODES",
    help="Apply these rules too, beside those that the configuration selects.",
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


config = click.option(
    "--config",
    multiple=True,
    metavar="FILE|KEY=VALUE",
    help="Read this file and no other, or set one key as TOML: 'ignore=[\"NC3\"]'; repeatable.",
)

isolated = click.option(
    "--isolated", is_flag=True, help="Look for no configuration file; use the defaults."
)

force_exclude = click.option(
    "--force-exclude", is_flag=True, help="Leave excluded files out also when they are named."
)


def inputs(command: Callable[..., int]) -> Callable[..., int]:
    """Gives a command its paths and all options on how to read them, as one `Inputs`."""

    @paths
    @input_format
    @stdin_filename
    @exclude
    @force_exclude
    @gitignore
    @config
    @isolated
    @wraps(command)
    def with_inputs(
        *,
        paths: tuple[str, ...],
        input_format: str | None,
        stdin_filename: str | None,
        exclude: tuple[str, ...],
        force_exclude: bool,
        respect_gitignore: bool,
        config: tuple[str, ...],
        isolated: bool,
        **others: object,
    ) -> int:
        gathered = Inputs(
            paths=paths,
            input_format=input_format,
            stdin_filename=stdin_filename,
            exclude=exclude,
            force_exclude=force_exclude,
            respect_gitignore=respect_gitignore,
            governing=governing(config, isolated=isolated),
        )
        return command(inputs=gathered, **others)

    return with_inputs
