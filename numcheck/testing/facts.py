"""The data that a text was made from, as a flat list of named values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from numcheck.api import extract
from numcheck.model.mention import Mention
from numcheck.model.period import Period

ALONE = "the fact"  # what data that is one value is called


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that the data holds, in a pint unit or an ISO 4217 currency; None is no unit."""

    name: str
    value: Fraction
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or a longer time, that the data holds."""

    name: str
    period: Period


Series = tuple[Amount, ...]  # the numbers of one list or mapping


@dataclass(frozen=True, slots=True)
class Known:
    """All values of the data; `series` are the lists and mappings of nothing but numbers."""

    amounts: tuple[Amount, ...] = ()
    days: tuple[Day, ...] = ()
    series: tuple[Series, ...] = ()


def known_from(facts: object) -> Known:
    """The values in *facts*: numbers, dates, and texts that hold some ("18 miles", "$2.4m").

    Mappings, dataclasses and iterables are searched to any depth, in their order. True, False
    and None tell nothing.

    Raises:
        TypeError: something in it is of another type.
    """
    return _known("", facts)


def _known(name: str, value: object) -> Known:
    match value:
        case None | bool():
            return Known()
        case int() | Fraction() | Decimal():
            return Known(amounts=(Amount(name or ALONE, Fraction(value)),))
        case float():
            return Known(amounts=(Amount(name or ALONE, Fraction(str(value))),))
        case datetime():
            return _day(name, value.date())
        case date():
            return _day(name, value)
        case str():
            return _together(_mention(name, found) for found in extract(value))
        case Mention():
            return _mention(name, value)
        case _:
            return _inside(name, value)


def _inside(name: str, value: object) -> Known:
    """The values of something that holds others."""
    parts = tuple(_known(inner, each) for inner, each in _items(name, value))
    whole = _together(parts)
    numbers = len(parts) > 1 and all(
        len(part.amounts) == 1 and not part.days and not part.series for part in parts
    )
    return Known(whole.amounts, whole.days, (*whole.series, *((whole.amounts,) * numbers)))


def _items(name: str, value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, Mapping):
        yield from ((_path(name, key), each) for key, each in value.items())
    elif is_dataclass(value) and not isinstance(value, type):
        yield from ((_path(name, f.name), getattr(value, f.name)) for f in fields(value))
    elif isinstance(value, Iterable):
        yield from ((f"{name}[{number}]", each) for number, each in enumerate(value))
    else:
        raise TypeError(f"{name or 'facts'}: no facts can be read from {type(value).__name__}")


def _path(name: str, inner: object) -> str:
    return f"{name}.{inner}" if name else str(inner)


def _mention(name: str, mention: Mention) -> Known:
    if mention.when is not None and mention.when.period is not None:
        return Known(days=(Day(name or ALONE, mention.when.period),))
    if mention.measure is not None and mention.measure.value is not None:
        return Known(amounts=(Amount(name or ALONE, mention.measure.value, mention.measure.unit),))
    return _together(_mention(name, part) for part in mention.parts)


def _day(name: str, day: date) -> Known:
    return Known(days=(Day(name or ALONE, Period(day, day + timedelta(days=1))),))


def _together(parts: Iterable[Known]) -> Known:
    every = tuple(parts)
    return Known(
        tuple(amount for part in every for amount in part.amounts),
        tuple(day for part in every for day in part.days),
        tuple(series for part in every for series in part.series),
    )
