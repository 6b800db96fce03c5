"""Calendar words: months, weekdays, seasons, units of time, and what opens a time expression."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of

FILE = "calendar.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeUnit:
    """A unit of time, *times* one of pint's: its TIMEX3 letter, and whether that follows a T."""

    pint: str
    letter: str
    clock: bool = False
    times: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarWords:
    """The tables of `calendar.toml`; every key is lower case."""

    source: str
    ahead: list[str]
    back: list[str]
    counted: frozenset[str]
    uncounted: frozenset[str]
    dated: frozenset[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    seasons: dict[str, str]
    units: dict[str, TimeUnit]
    abbreviations: dict[str, str]
    day_parts: dict[str, str]
    references: dict[str, str]
    days: dict[str, int]
    sets: dict[str, str]
    decades: dict[str, int]
    openers: dict[str, list[str]]
    reads: dict[str, str]

    def __post_init__(self) -> None:
        for table, highest in ((self.months, 12), (self.weekdays, 6)):
            for word, number in table.items():
                if not 0 <= number <= highest:
                    raise LexiconError(f"{FILE}: {word} has number {number}, at most {highest}")
        for word, unit in self.abbreviations.items():
            if unit not in self.units:
                raise LexiconError(f"{FILE}: abbreviations.{word} names no unit: {unit!r}")


@cache
def calendar_words() -> CalendarWords:
    """All calendar words.

    Raises:
        LexiconError: an entry is out of range or names an unknown unit.
    """
    entries = tables_of("calendar")
    units = {word: TimeUnit(**unit) for word, unit in entries.pop("units").items()}
    counted, uncounted, dated = (
        frozenset(entries.pop(name)) for name in ("counted", "uncounted", "dated")
    )
    return CalendarWords(units=units, counted=counted, uncounted=uncounted, dated=dated, **entries)


def month_names() -> Mapping[str, int]:
    """Months and their abbreviations, without full stop; January is 1."""
    return calendar_words().months


def weekday_names() -> Mapping[str, int]:
    """Weekdays and their abbreviations, without full stop; Monday is 0."""
    return calendar_words().weekdays


@cache
def time_units() -> Mapping[str, TimeUnit]:
    """Units by singular and plural."""
    words = calendar_words().units
    return words | {_plural(word): unit for word, unit in words.items()}


@cache
def short_units() -> Mapping[str, TimeUnit]:
    """Units by the signs that stand for them after digits: "h", "min", "yrs"."""
    words = calendar_words()
    return {sign: words.units[unit] for sign, unit in words.abbreviations.items()}


@cache
def time_openers() -> frozenset[str]:
    """The lower-case words, besides months and weekdays, that time expressions are known by.

    They stand at the core, not the edge: "the early" before "1990s" needs no anchor.
    """
    words = calendar_words()
    tables: tuple[Mapping[str, object], ...] = (
        words.seasons, words.day_parts, words.references, words.days, words.sets,
        words.decades, time_units(),
    )  # fmt: skip
    nights = {f"{part}s" for part in words.day_parts}
    others = {word for listed in words.openers.values() for word in listed}
    weekly = {f"{name}s" for name in words.weekdays if name.endswith("day")}
    return frozenset({word for table in tables for word in table} | nights | weekly | others)


def _plural(word: str) -> str:
    return f"{word[:-1]}ies" if word.endswith("ry") else f"{word}s"
