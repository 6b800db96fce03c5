"""`numcheck serve`: a page on this computer that checks what is pasted or dropped into it."""

from __future__ import annotations

import click

from numcheck.cli.terminal import complain
from numcheck.config import Config
from numcheck.errors import InputError
from numcheck.local_page.service import Service

PORT = 8629


@click.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=PORT,
    help=f"Where to listen; {PORT} by default, 0 for any port that is free.",
)
def serve(*, port: int) -> int:
    """Serve a page where you paste or drop a document and see the report on it.

    It listens to this computer alone. It needs the extra numcheck[serve].
    """
    try:
        service = Service(port, Config())
    except OSError as error:
        raise InputError(f"port {port}: cannot be used ({error.strerror}); try --port 0") from error
    complain(f"open {service.address} in a browser; Ctrl+C ends it")
    with service:
        try:
            service.serve_forever()
        except KeyboardInterrupt:
            complain("stopped")
    return 0
