"""`numcheck completion`: lets a shell complete commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from numcheck.cli.terminal import write

SHELLS = ("bash", "zsh", "fish")


@click.command()
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def completion(context: click.Context, *, shell: str) -> int:
    """Print the script that teaches a shell to complete numcheck.

    Load it at the start of the shell: eval "$(numcheck completion bash)".
    """
    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"No completion for {shell}.")
    root = context.find_root()
    write(found(root.command, {}, "numcheck", "_NUMCHECK_COMPLETE").source() + "\n")
    return 0
