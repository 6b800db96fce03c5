"""The command `numcheck`: its subcommands, and what becomes of mistakes and crashes."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Sequence
from importlib import import_module

import click

from numcheck.cli.terminal import complain, forgive_encodings
from numcheck.errors import NumcheckError

ADD_IGNORE = "--add-ignore"
# What a check makes lives as long as the check and holds no cycles: the collector may wait longer
# than Python's 700 objects. It costs a twentieth of the start-up otherwise.
NEW_OBJECTS = 50_000
COULD_NOT = 2  # exit code: the job could not be done

EPILOG = """\b
Exit codes: 0 nothing found, 1 findings, 2 the job could not be done.
`numcheck PATH` is short for `numcheck check PATH`."""


COMMANDS = {  # name of the command: what holds it, imported only for that command and for help
    "check": "numcheck.cli.check",
    "extract": "numcheck.cli.extract",
    "explain": "numcheck.cli.explain",
    "rules": "numcheck.cli.rules",
    "stats": "numcheck.cli.stats",
    "config": "numcheck.cli.config",
    "baseline": "numcheck.cli.baseline",
    "cache": "numcheck.cli.cache",
    "server": "numcheck.cli.server",
    "serve": "numcheck.cli.serve",
    "corpus": "numcheck.cli.corpus",
    "completion": "numcheck.cli.completion",
}


class Commands(click.Group):
    """A group whose commands are imported when they are asked for: start-up is a feature."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        """The names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - likewise
        """The command of that name, if there is one."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = vars(import_module(COMMANDS[cmd_name]))[cmd_name]
        return command


@click.group(cls=Commands, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(None, "-V", "--version", package_name="numcheck")
def numcheck() -> None:
    """The type checker for the numbers in prose."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and gives its exit code; *arguments* default to the program's."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    gc.set_threshold(NEW_OBJECTS)
    forgive_encodings()
    try:
        code = numcheck(_with_command(given), prog_name="numcheck", standalone_mode=False)
    except click.ClickException as error:
        error.show()
    except NumcheckError as error:
        complain(str(error))
    except click.Abort:
        complain("stopped")
    except Exception:  # noqa: BLE001 - a crash must not pass for an exit code of 1, "findings"
        traceback.print_exc()
        complain("this is a mistake in numcheck itself: please report it with the lines above")
    else:
        return int(code or 0)
    return COULD_NOT


def _with_command(given: list[str]) -> list[str]:
    """The arguments with `check` put first where no command is named.

    An `--add-ignore` without a reason gets an empty one, lest it take the path behind it.
    """
    given = [f"{ADD_IGNORE}=" if each == ADD_IGNORE else each for each in given]
    if not given or given[0] in {*COMMANDS, "-h", "--help", "-V", "--version"}:
        return given
    return ["check", *given]
