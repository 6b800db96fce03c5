"""Reads the values of a configuration file, key by key, and refuses what it does not know."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from numcheck.config.dateline import read_dateline
from numcheck.config.remedy import meant
from numcheck.config.settings import DATE_ORDERS, Override
from numcheck.errors import ConfigError
from numcheck.model.finding import SEVERITIES

Table = Mapping[str, object]


class Place(NamedTuple):
    """Where a value stands: the file, and the keys that lead to it."""

    file: str
    keys: tuple[str, ...] = ()

    def under(self, key: str) -> Place:
        """The place of a key in the table that stands here."""
        return Place(self.file, (*self.keys, key))

    def error(self, message: str) -> ConfigError:
        """A mistake in the value that stands here."""
        return ConfigError(f"{self.file}: {'.'.join(self.keys)}: {message}")


Read = Callable[[object, Place], object]


class Key(NamedTuple):
    """A key of a configuration file: the setting that it fills, and how its value is read."""

    setting: str
    read: Read


def read_settings(table: Table, file: str) -> dict[str, object]:
    """The settings that a configuration table holds, by their names in `Config`.

    Raises:
        ConfigError: a key that is not known or a value that is not of its kind.
    """
    return read_table(table, Place(file), KEYS)


def read_table(table: object, place: Place, keys: Mapping[str, Key]) -> dict[str, object]:
    """The settings in a table that may have no other *keys*.

    Raises:
        ConfigError: it is no table, or holds a key or a value that is not known.
    """
    settings: dict[str, object] = {}
    for key, value in _entries(table, place).items():
        if key not in keys:
            remedy = meant(key, keys, f"known are {', '.join(keys)}")
            raise place.under(key).error(f"no such key; {remedy}")
        settings |= _filled(keys[key], value, place.under(key))
    return settings


def _filled(key: Key, value: object, place: Place) -> dict[str, object]:
    """The setting that a key fills; a table without a setting of its own fills several."""
    read = key.read(value, place)
    return read if key.setting == INSIDE and isinstance(read, dict) else {key.setting: read}


def _entries(value: object, place: Place) -> Table:
    if not isinstance(value, Mapping):
        raise place.error(f"a table is wanted, not {_shown(value)}")
    return value


def read_text(value: object, place: Place) -> str:
    """A text that is not blank."""
    if not isinstance(value, str) or not value.strip():
        raise place.error(f"a text is wanted, not {_shown(value)}")
    return value.strip()


def read_texts(value: object, place: Place) -> tuple[str, ...]:
    """A list of such texts."""
    if not isinstance(value, list):
        raise place.error(f"a list of texts is wanted, not {_shown(value)}")
    return tuple(read_text(each, place) for each in value)


def read_codes(value: object, place: Place) -> tuple[str, ...]:
    """A list of texts, or one text with commas."""
    given = value.split(",") if isinstance(value, str) else value
    return read_texts(given, place)


def _one_of(known: tuple[str, ...]) -> Read:
    def read(value: object, place: Place) -> str:
        if value not in known:
            remedy = meant(value, known, f"known are {', '.join(known)}")
            raise place.error(f"no such value {_shown(value)}; {remedy}")
        return str(value)

    return read


def _number(least: float, most: float) -> Read:
    def read(value: object, place: Place) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise place.error(f"a number is wanted, not {_shown(value)}")
        if not least <= value <= most:
            raise place.error(f"{value:g} is not between {least:g} and {most:g}")
        return value

    return read


def _switch(value: object, place: Place) -> bool:
    if not isinstance(value, bool):
        raise place.error(f"true or false is wanted, not {_shown(value)}")
    return value


def _day(value: object, place: Place) -> date | str:
    if not isinstance(value, date | str):
        raise place.error(f"a date is wanted, not {_shown(value)}")
    try:
        read_dateline(value)
    except ConfigError as error:
        raise place.error(str(error)) from error
    return value


def _severities(value: object, place: Place) -> dict[str, object]:
    read = _one_of(SEVERITIES)
    return {rule: read(level, place.under(rule)) for rule, level in _entries(value, place).items()}


def _facts(value: object, place: Place) -> dict[str, str]:
    facts: dict[str, str] = {}
    for name, figure in _entries(value, place).items():
        if isinstance(figure, bool) or not isinstance(figure, int | float | str):
            shown = _shown(figure)
            raise place.under(name).error(f'a figure such as 1204 or "18 miles", not {shown}')
        facts[name] = str(figure)
    return facts


def _alias(value: object, place: Place) -> dict[str, tuple[str, ...]]:
    entries = _entries(value, place)
    return {noun: read_texts(others, place.under(noun)) for noun, others in entries.items()}


def _distinct(value: object, place: Place) -> tuple[tuple[str, ...], ...]:
    if not isinstance(value, list):
        raise place.error(f"a list of lists of texts is wanted, not {_shown(value)}")
    return tuple(read_texts(each, place) for each in value)


def _terms(value: object, place: Place) -> dict[str, object]:
    return read_table(value, place, TERM_KEYS)


def _statistics(value: object, place: Place) -> dict[str, object]:
    return read_table(value, place, STATISTICS_KEYS)


def _overrides(value: object, place: Place) -> tuple[Override, ...]:
    if not isinstance(value, list):
        raise place.error(f"a list of tables is wanted, not {_shown(value)}")
    return tuple(_override(each, place) for each in value)


def _override(value: object, place: Place) -> Override:
    settings = read_table(value, place, OVERRIDE_KEYS)
    if "files" not in settings:
        raise place.error('say which files are meant: files = ["drafts/**"]')
    return Override(**settings)  # type: ignore[arg-type]  # each was read as its setting wants


def _shown(value: object) -> str:
    return repr(value) if isinstance(value, str | int | float) else type(value).__name__


RULE_KEYS = ("select", "extend-select", "ignore", "severity")
INSIDE = ""  # the setting of a key whose table holds keys with settings of their own

TERM_KEYS = {"alias": Key("alias", _alias), "distinct": Key("distinct", _distinct)}
STATISTICS_KEYS = {
    "alpha": Key("alpha", _number(0.0001, 0.9999)),
    "one-tailed": Key("one_tailed", _switch),
    "p-equal-alpha": Key("p_equal_alpha", _switch),
}
COMMON_KEYS = {
    "select": Key("select", read_codes),
    "extend-select": Key("extend_select", read_codes),
    "ignore": Key("ignore", read_codes),
    "severity": Key("severity", _severities),
    "min-confidence": Key("min_confidence", _number(0, 1)),
    "dateline": Key("dateline", _day),
    "reference-date": Key("reference_date", _day),
    "date-order": Key("date_order", _one_of(DATE_ORDERS)),
}
OVERRIDE_KEYS = {"files": Key("files", read_texts), **COMMON_KEYS}
KEYS = {
    **COMMON_KEYS,
    "fail-level": Key("fail_level", _one_of(SEVERITIES)),
    "exclude": Key("exclude", read_texts),
    "baseline": Key("baseline", read_text),
    "min-coverage": Key("min_coverage", _number(0, 100)),
    "terms": Key(INSIDE, _terms),
    "facts": Key("facts", _facts),
    "statistics": Key(INSIDE, _statistics),
    "overrides": Key("overrides", _overrides),
}


def rules_named(table: Table, place: Place) -> Iterator[tuple[Place, str]]:
    """Every rule that a configuration table names, its overrides included, with its place."""
    for key in RULE_KEYS:
        for rule in _named(table.get(key)):
            yield place.under(key), rule
    overrides = table.get("overrides")
    for override in overrides if isinstance(overrides, list) else ():
        yield from rules_named(override, place.under("overrides"))


def _named(value: object) -> tuple[str, ...]:
    match value:
        case str():
            return tuple(value.split(","))
        case list() | dict():
            return tuple(map(str, value))
        case _:
            return ()
