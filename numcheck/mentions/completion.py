"""Completes dates that leave out their year: from the sentence, else from the dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from numcheck.lexicon.calendar import month_names
from numcheck.mentions.context import Context
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.tense import leaning
from numcheck.mentions.timex import LAST_YEAR, MONTHS, on_day, possible, when_of
from numcheck.model.period import Calendar, When

REACH = 200  # characters a stated year reaches ahead within its sentence
CLEARLY = 120  # days by which one year must lie nearer for the tense not to be asked
SENTENCE_END = Pattern(r"[a-z0-9)”\"][.!?][\"”’)]?\s+(?=[A-Z“\"])|\n\s*\n")


def complete(context: Context, calendar: Calendar, start: int, end: int) -> When:
    """A date without a year, completed; open where neither sentence nor dateline help."""
    if calendar.year is not None or not possible(calendar):
        return when_of(calendar)
    if calendar.month is None:
        return _weekday(context, calendar, start, end)
    ahead = context.dateline is not None and leaning(context.text, start, end) > 0
    stated = None if ahead else _stated_date(context.text, start)
    if stated is not None:
        return _written(calendar, _nearest(stated, calendar), leans=False)
    if context.dateline is None:
        return when_of(calendar)
    year = _from_dateline(context, context.dateline.date(), calendar, start, end)
    return _written(calendar, year, leans=True)


def _written(calendar: Calendar, year: int | None, *, leans: bool) -> When:
    """What is written stays as written; the year only settles which days are meant."""
    if year is None:
        return when_of(calendar)
    settled = when_of(Calendar(year=year, month=calendar.month, day=calendar.day))
    if settled.period is None:
        return when_of(calendar)
    return When(calendar=calendar, period=settled.period, timex=settled.timex, leans=leans)


def _weekday(context: Context, calendar: Calendar, start: int, end: int) -> When:
    if context.dateline is None or calendar.weekday is None:
        return when_of(calendar)
    today = context.dateline.date()
    back = (today.weekday() - calendar.weekday) % 7
    ahead = back and leaning(context.text, start, end) > 0
    shift = 7 - back if ahead else -back
    if not date.min + timedelta(days=7) < today < date.max - timedelta(days=7):
        return when_of(calendar)
    return on_day(today + timedelta(days=shift), calendar)


def _from_dateline(
    context: Context, today: date, calendar: Calendar, start: int, end: int
) -> int | None:
    """The year that brings the date nearest to the dateline, unless the tense says which side."""
    candidates = sorted(_days(today.year, calendar), key=lambda day: abs(day - today))
    if not candidates:
        return None
    side = leaning(context.text, start, end)
    nearest, *others = candidates
    if not others:
        return nearest.year
    gap = abs(others[0] - today) - abs(nearest - today)
    whole_month = calendar.day is None
    if gap.days <= CLEARLY and (year := _on_weekday(calendar, candidates[:2])):
        return year
    if not side and gap.days <= CLEARLY:
        side = -1
    if not side or (gap.days > CLEARLY and not (whole_month and side < 0)):
        return nearest.year
    if whole_month and nearest.month == today.month:
        return nearest.year
    fitting = [day for day in candidates if (day - today).days * side >= 0]
    return fitting[0].year if fitting else nearest.year


def _on_weekday(calendar: Calendar, days: list[date]) -> int | None:
    """The year in which the weekday written before the date is right, if in one only."""
    years = [day.year for day in days if day.weekday() == calendar.weekday]
    return years[0] if len(years) == 1 else None


def _days(year: int, calendar: Calendar) -> Iterator[date]:
    for near in (year, year - 1, year + 1):
        day = calendar.day or 15
        full = Calendar(year=near, month=calendar.month, day=day)
        if calendar.month and 1 <= near <= LAST_YEAR and possible(full):
            yield date(near, calendar.month, day)


def _nearest(stated: date, calendar: Calendar) -> int | None:
    days = sorted(_days(stated.year, calendar), key=lambda day: abs(day - stated))
    return days[0].year if days else None


def _stated_date(text: str, start: int) -> date | None:
    """The last date with a year before *start* in the same sentence, a bare month as its middle."""
    sentence = SENTENCE_END.split(text[max(0, start - REACH) : start])[-1]
    found = None
    for found in _dated().finditer(sentence):  # noqa: B007 - the last one counts
        pass
    if found is None:
        return None
    year, month = int(found["year"]), month_names()[found["month"].lower()]
    day = int(found["before"] or found["after"] or 15)
    written = Calendar(year=year, month=month, day=day)
    return date(year, month, day) if 1 <= month <= MONTHS and possible(written) else None


@cache
def _dated() -> re.Pattern[str]:
    names = "|".join(sorted(month_names(), key=len, reverse=True))
    return re.compile(
        rf"""(?<![0-9])(?:(?P<before>[0-9]{{1,2}})(?:st|nd|rd|th)?\s)?
        \b(?P<month>{names})\b\.?\s(?:(?P<after>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s)?
        (?P<year>[12][0-9]{{3}})(?![0-9])""",
        re.VERBOSE | re.IGNORECASE,
    )
