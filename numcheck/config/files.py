"""Reads configuration files: numcheck.toml, or `[tool.numcheck]` of a pyproject.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from numcheck.config.keys import Place, Table, read_settings, rules_named
from numcheck.config.selection import refuse_unknown
from numcheck.config.settings import Config
from numcheck.errors import ConfigError
from numcheck.model.brief import Fact
from numcheck.registry import rule_names

PYPROJECT = "pyproject.toml"
TABLE = ("tool", "numcheck")  # where a pyproject.toml keeps them


def read_config(file: Path) -> Config:
    """The configuration in a file.

    Raises:
        ConfigError: the file cannot be read, is no TOML, has no `[tool.numcheck]` though it is
            a pyproject.toml, or holds an unknown key, value or rule.
    """
    table = _table(file)
    if table is None:
        raise ConfigError(f"{file}: has no [{'.'.join(TABLE)}]")
    return config_from(table, str(file), Config(source=file.absolute()))


def has_settings(file: Path) -> bool:
    """Whether a file is there and configures numcheck.

    Raises:
        ConfigError: it cannot be read, or is no TOML.
    """
    return file.is_file() and _table(file) is not None


def read_inline(text: str) -> Table:
    """The configuration table in one line of TOML from the command line: `ignore=["NC3"]`.

    Raises:
        ConfigError: it is no TOML.
    """
    return parsed(text, f"--config {text}")


def config_from(table: Table, file: str, base: Config) -> Config:
    """*base* with what a table says in its place; errors call the table *file*.

    Raises:
        ConfigError: an unknown key, value or rule.
    """
    settings = read_settings(table, file)
    known = rule_names()
    for place, rule in rules_named(table, Place(file)):
        try:
            refuse_unknown((rule.strip(),), known)
        except ConfigError as error:
            raise place.error(str(error)) from error
    _refuse_facts(table.get("facts", {}), Place(file, ("facts",)))
    return replace(base, **settings)  # type: ignore[arg-type]  # each read as its setting wants


def _refuse_facts(facts: object, place: Place) -> None:
    """Lets facts pass whose figure is one amount; the grammars are loaded only for them."""
    if not isinstance(facts, Mapping) or not facts:
        return
    from numcheck.relations.known import figure_of  # noqa: PLC0415 - few configurations have any

    for name, figure in facts.items():
        if figure_of(Fact(name=name, figure=str(figure))) is None:
            raise place.under(name).error(f"{figure!r} is not one amount, as 18 miles is")


def parsed(text: str, file: str) -> Table:
    """The TOML in *text*.

    Raises:
        ConfigError: it is no TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: is no TOML: {error}") from error


def _table(file: Path) -> Table | None:
    """The table that holds the settings; None where a pyproject.toml has none."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read ({error.strerror or error})") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: is not UTF-8") from error
    if file.name != PYPROJECT:
        return parsed(text, str(file))
    return _inner(parsed(text, str(file))) if TABLE[-1] in text else None


def _inner(table: object) -> Table | None:
    for key in TABLE:
        table = table.get(key) if isinstance(table, dict) else None
    return table if isinstance(table, dict) else None
