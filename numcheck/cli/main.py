"""The command `numcheck`: its subcommands, and what becomes of mistakes and crashes."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence

import click

from numcheck.cli.add_ignore import ADD_IGNORE
from numcheck.cli.baseline import baseline
from numcheck.cli.cache import cache
from numcheck.cli.check import check
from numcheck.cli.completion import completion
from numcheck.cli.config import config
from numcheck.cli.explain import explain
from numcheck.cli.extract import extract
from numcheck.cli.rules import rules
from numcheck.cli.server import server
from numcheck.cli.terminal import complain, forgive_encodings
from numcheck.errors import NumcheckError

COULD_NOT = 2  # exit code: the job could not be done

EPILOG = """\b
Exit codes: 0 nothing found, 1 findings, 2 the job could not be done.
`numcheck PATH` is short for `numcheck check PATH`."""


@click.group(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(None, "-V", "--version", package_name="numcheck")
def numcheck() -> None:
    """The type checker for the numbers in prose."""


for command in (check, extract, explain, rules, config, baseline, cache, server, completion):
    numcheck.add_command(command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and gives its exit code; *arguments* default to the program's."""
    given = list(sys.argv[1:] if arguments is None else arguments)
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
    if not given or given[0] in {*numcheck.commands, "-h", "--help", "-V", "--version"}:
        return given
    return ["check", *given]
