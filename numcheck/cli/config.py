"""`numcheck config`: which settings hold, which there are, and a fresh file of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from numcheck.cli import options
from numcheck.cli.configuration import governing
from numcheck.cli.terminal import write
from numcheck.config import Config
from numcheck.config.schema import fresh_settings, schema_text
from numcheck.config.toml import written
from numcheck.errors import ConfigError


@click.group()
def config() -> None:
    """Show, describe or begin a configuration."""


@config.command()
@click.argument("path", default=".", metavar="[PATH]")
@options.config
@options.isolated
def show(*, path: str, config: tuple[str, ...], isolated: bool) -> int:
    """Show the settings that hold for a file or folder, and the file they come from."""
    found = governing(config, isolated=isolated)
    given = Path(path)
    settings = found.of(given / "_" if given.is_dir() else given)
    write("".join(f"{line}\n" for line in _lines(settings)))
    return 0


@config.command()
def schema() -> int:
    """Print the JSON schema of the configuration file."""
    write(schema_text())
    return 0


@config.command()
@click.argument("file", default="numcheck.toml", metavar="[FILE]")
def init(*, file: str) -> int:
    """Write a numcheck.toml with every key, explained and commented out."""
    path = Path(file)
    try:
        with path.open("x", encoding="utf-8", newline="\n") as fresh:
            fresh.write(fresh_settings())
    except FileExistsError as error:
        raise ConfigError(f"{file}: is there already") from error
    except OSError as error:
        raise ConfigError(f"{file}: cannot be written ({error.strerror or error})") from error
    write(f"wrote {file}\n")
    return 0


def _lines(config: Config) -> Iterator[str]:
    """The settings as TOML, under the keys of a configuration file."""
    yield f"# from {config.source}" if config.source else "# no configuration file: the defaults"
    plain = {
        "select": config.select,
        "extend-select": config.extend_select,
        "ignore": config.ignore,
        "fail-level": config.fail_level,
        "min-confidence": config.min_confidence,
        "dateline": config.dateline,
        "reference-date": config.reference_date,
        "date-order": config.date_order,
        "exclude": config.exclude,
        "baseline": config.baseline,
        "min-coverage": config.min_coverage,
        "severity": config.severity,
        "terms": {"alias": config.alias, "distinct": config.distinct},
        "facts": config.facts,
    }
    for key, value in plain.items():
        if value is not None:
            yield f"{key} = {written(value)}"
