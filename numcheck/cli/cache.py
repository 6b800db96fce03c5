"""`numcheck cache`: where findings are kept between runs."""

from __future__ import annotations

import click

from numcheck.cache import Cache
from numcheck.cli.terminal import write


@click.group()
def cache() -> None:
    """Show or clear what is kept between runs."""


@cache.command()
def where() -> int:
    """Print the folder of the cache."""
    write(f"{Cache.usual().folder}\n")
    return 0


@cache.command()
def clear() -> int:
    """Remove all that is kept."""
    kept = Cache.usual()
    number = kept.clear()
    write(f"removed {number:,} {'record' if number == 1 else 'records'} from {kept.folder}\n")
    return 0
