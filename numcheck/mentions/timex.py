"""Dates as periods and TIMEX3 values: what every time grammar builds its mentions from."""

from __future__ import annotations

from datetime import date, timedelta

from numcheck.model.mention import Kind, Mention
from numcheck.model.period import Calendar, Period, When
from numcheck.model.span import Span

LAST_YEAR = 9999  # of Python's calendar; the first is 1
MONTHS = 12
DAY = timedelta(days=1)
WEEK = timedelta(days=7)


def mention_of(  # noqa: PLR0913 - a place, its time, and what both are
    text: str,
    start: int,
    end: int,
    when: When,
    *,
    kind: Kind = "date",
    parts: tuple[Mention, ...] = (),
) -> Mention:
    """The mention of *when* at *start*..*end*."""
    span = Span(start, end, text[start:end])
    return Mention(span=span, kind=kind, value=when, timex=when.timex, parts=parts)


def when_of(calendar: Calendar, *, leans: bool = False) -> When:
    """The date as written: resolved with a year, open without, empty where impossible."""
    year, month, day = calendar.year, calendar.month, calendar.day
    if month is None and day is None:
        return _bare(calendar, leans=leans)
    if not possible(calendar):
        return When(calendar=calendar, leans=leans)
    if year is None:
        tail = "" if day is None else f"-{day:02}"
        return When(calendar=calendar, timex=f"XXXX-{month:02}{tail}")
    period = _period(year, month or 1, day)
    timex = spell_year(year) + f"-{month:02}" + ("" if day is None else f"-{day:02}")
    return When(calendar=calendar, period=period, timex=timex, leans=leans)


def _bare(calendar: Calendar, *, leans: bool) -> When:
    """A year alone, or a weekday alone."""
    if calendar.year is not None:
        period = years(calendar.year, 1)
        return When(calendar=calendar, period=period, timex=spell_year(calendar.year), leans=leans)
    weekday = calendar.weekday
    return When(calendar=calendar, timex=None if weekday is None else f"XXXX-WXX-{weekday + 1}")


def _period(year: int, month: int, day: int | None) -> Period | None:
    if not 1 <= year <= LAST_YEAR:
        return None
    if day is None:
        return months(year, month, 1)
    first = date(year, month, day)
    return Period(first, first + DAY) if first < date.max else None


def possible(calendar: Calendar) -> bool:
    """Whether month and day exist, in that year or, without one, in some year."""
    month, day, year = calendar.month, calendar.day, calendar.year
    if month is not None and not 1 <= month <= MONTHS:
        return False
    if day is None or month is None:
        return True
    leap_like = 2000 if year is None or year < 1 else year
    return 1 <= day <= days_in(min(leap_like, LAST_YEAR), month)


def days_in(year: int, month: int) -> int:
    """The length of a month in days."""
    if month == MONTHS:
        return 31
    return (date(year, month + 1, 1) - date(year, month, 1)).days


def spell_year(year: int) -> str:
    """The TIMEX3 value of a year; 1 BC, astronomical 0, is BC0001."""
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def years(year: int, count: int) -> Period | None:
    """*count* whole years from *year* on, None outside years 1 to 9999."""
    return months(year, 1, MONTHS * count)


def months(year: int, month: int, count: int) -> Period | None:
    """*count* whole months from that one on, None outside years 1 to 9999."""
    total = year * MONTHS + month - 1 + count
    last, first_after = total // MONTHS, total % MONTHS + 1
    if not (year >= 1 and last <= LAST_YEAR):
        return None
    return Period(date(year, month, 1), date(last, first_after, 1))


def on_day(day: date, calendar: Calendar | None = None, *, timex: str | None = None) -> When:
    """That one day, completed from the dateline."""
    if day >= date.max:
        return When(calendar=calendar)
    return When(
        calendar=calendar,
        period=Period(day, day + DAY),
        timex=timex or day.isoformat(),
        leans=True,
    )


def in_month(year: int, month: int, count: int = 0) -> When:
    """The month *count* months after that one, completed from the dateline."""
    total = year * MONTHS + month - 1 + count
    year, month = total // MONTHS, total % MONTHS + 1
    period = months(year, month, 1)
    return When(period=period, timex=f"{spell_year(year)}-{month:02}", leans=True)


def in_year(year: int) -> When:
    """That year, completed from the dateline."""
    return When(period=years(year, 1), timex=spell_year(year), leans=True)


def in_week(day: date) -> When:
    """The week, Monday to Sunday, that holds *day*, completed from the dateline."""
    year, week, weekday = day.isocalendar()
    if not date.min + WEEK < day < date.max - WEEK:
        return When()
    monday = day - timedelta(days=weekday - 1)
    return When(period=Period(monday, monday + WEEK), timex=f"{year:04}-W{week:02}", leans=True)


def on_weekend(day: date) -> When:
    """Saturday and Sunday of the week that holds *day*, completed from the dateline."""
    week = in_week(day)
    if week.period is None:
        return week
    period = Period(week.period.end - 2 * DAY, week.period.end)
    return When(period=period, timex=f"{week.timex}-WE", leans=True)


def in_quarter(year: int, quarter: int, *, leans: bool) -> When:
    """Three months: quarter 1 is January to March."""
    period = months(year, 3 * quarter - 2, 3)
    return When(period=period, timex=f"{spell_year(year)}-Q{quarter}", leans=leans)


def in_half(year: int, half: int, *, leans: bool) -> When:
    """Six months: half 1 is January to June."""
    period = months(year, 6 * half - 5, 6)
    return When(period=period, timex=f"{spell_year(year)}-H{half}", leans=leans)


def in_season(year: int, letters: str, *, leans: bool) -> When:
    """A season; its period is as wide as both hemispheres and both ways to date a winter."""
    timex = f"{spell_year(year)}-{letters}"
    first, count = ((year - 1, 27), (year, 12))[letters != "WI"]
    period = months(first, 12 if letters == "WI" else 1, count)
    return When(period=period, timex=timex, leans=leans)


def in_decade(first_year: int) -> When:
    """Ten years from *first_year* on; its value is the year without its last digit."""
    return When(period=years(first_year, 10), timex=f"{first_year // 10:03}")


def in_century(number: int, *, before_christ: bool = False) -> When:
    """A century as it is numbered and as its years read: the 19th holds 1800 to 1900."""
    if before_christ:
        return When(timex=f"BC{number:02}")
    first = max(1, 100 * (number - 1))
    until = 100 * number + 1
    period = years(first, until - first)
    return When(period=period, timex=f"{number - 1:02}")
