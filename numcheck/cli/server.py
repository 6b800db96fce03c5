"""`numcheck server`: the language server, for editors."""

from __future__ import annotations

import click

from numcheck.errors import InputError


@click.command()
def server() -> int:
    """Serve an editor over standard input and output, by the language server protocol.

    It tells findings as you write, shows how a number was read, and offers remedies. It needs
    the extra numcheck[lsp].
    """
    try:
        from numcheck.server.service import service  # noqa: PLC0415 - half a second
    except ImportError as error:
        raise InputError(
            f"the server needs pygls ({error}): pip install 'numcheck[lsp]'"
        ) from error
    service().start_io()
    return 0
