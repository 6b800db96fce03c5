"""Reads the day that a text was written, as people give it."""

from __future__ import annotations

from datetime import date, datetime, time

from numcheck.errors import ConfigError


def read_dateline(dateline: object) -> datetime | None:
    """The point in time that a date, a datetime or an ISO 8601 string stands for.

    A time zone is left out: a text counts its days where it was written.

    Raises:
        ConfigError: a string that is no ISO 8601 date, or a value of another type.
    """
    match dateline:
        case None:
            return None
        case datetime():
            return dateline.replace(tzinfo=None)
        case date():
            return datetime.combine(dateline, time())
        case str():
            try:
                return datetime.fromisoformat(dateline.strip()).replace(tzinfo=None)
            except ValueError as error:
                raise ConfigError(
                    f"no date {dateline!r}; write a dateline as 2021-07-12 or 2021-07-12T09:30"
                ) from error
        case _:
            raise ConfigError(f"no date {dateline!r}; give a date, a datetime or an ISO string")
