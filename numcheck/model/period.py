"""Dates as stretches of days, and dates as written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

DAY_IN_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days from *start* up to, not including, *end*."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if not self.start < self.end:
            raise ValueError(f"not a period: {self.start}..{self.end}")

    @property
    def days(self) -> int:
        """How many days it lasts; 1 for a day."""
        return (self.end - self.start).days

    def meets(self, other: Period) -> bool:
        """Whether the two share a day."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Period) -> bool:
        """Whether all of *other* lies inside."""
        return self.start <= other.start and other.end <= self.end

    def precedes(self, other: Period) -> bool:
        """Whether it is over before *other* begins."""
        return self.end <= other.start


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The parts of a date as the text writes them, possible or not; None is unwritten.

    `month` is 1..12, `weekday` 0 (Monday) to 6. `year` is astronomical: 1 BC is 0, 2 BC is -1.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A time that the text points at.

    `calendar` is what is written, `period` the days it means (None where it stays
    unresolved, is impossible, or lies outside years 1..9999), `timex` its TIMEX3 value.
    `leans` says what an incomplete date was completed with: the dateline, or nothing.
    `clock` is minutes after midnight where an hour is written, `until` where a run of hours
    ends, counted from the same midnight: 26 hours for "10 p.m. to 2 a.m.". `point` is the day
    that a length leads to, finer than `timex`: of "two months ago".
    """

    calendar: Calendar | None = None
    period: Period | None = None
    timex: str | None = None
    leans: bool = False
    clock: int | None = None
    until: int | None = None
    point: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """When the document was written; `start`..`end` is where it says so, None if given."""

    moment: datetime
    start: int | None = None
    end: int | None = None

    @property
    def day(self) -> date:
        """The day alone."""
        return self.moment.date()
