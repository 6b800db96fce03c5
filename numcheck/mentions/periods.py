"""Joins two dates that a from–to holds together: "from 1990 to 1995", "March–May 2020"."""

from __future__ import annotations

import re
from dataclasses import replace

from numcheck.mentions.bare_hours import as_hour
from numcheck.mentions.context import Context
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.timed_days import join_clock
from numcheck.mentions.timex import when_of
from numcheck.model.mention import Mention
from numcheck.model.period import Calendar, Period, When

LINK = Pattern(r"\s{0,2}(?P<dash>[-–—])\s{0,2}|\s(?P<word>to|until|till|through|thru|and|up to)\s")
LEAD = Pattern(r"\b(?P<word>from|between)\s(?:the\s)?\Z", re.IGNORECASE)
LONGEST_LINK = 9  # characters between the two ends


def join_periods(context: Context, mentions: list[Mention]) -> list[Mention]:
    """The mentions with each from–to of dates made one period, its ends as parts."""
    joined: list[Mention] = []
    for mention in mentions:
        before = joined[-1] if joined else None
        told = as_hour(context.text, before, mention) or mention
        if before and (timed := join_clock(context.text, before, told)):
            joined[-1] = timed
        elif before and (period := _join(context.text, before, told)):
            joined[-1] = period
        else:
            joined.append(told)
    return joined


def hull(first: When, last: When) -> When:
    """All days from the start of one to the end of the other; open where that is backwards."""
    leans = first.leans or last.leans
    if first.period is None or last.period is None or first.period.start > last.period.start:
        return When(leans=leans)
    if first.period.start >= last.period.end:
        return When(leans=leans)
    return When(period=Period(first.period.start, last.period.end), leans=leans)


def _join(text: str, first: Mention, last: Mention) -> Mention | None:
    if first.kind not in ("date", "number", "count") or last.kind != "date":
        return None
    if not 0 < last.span.start - first.span.end <= LONGEST_LINK:
        return None
    link = LINK.fullmatch(text, first.span.end, last.span.start)
    if link is None or not _linked(text, first, link):
        return None
    if first.kind != "date":
        return None
    one, two = first.when, last.when
    if one is None or two is None:
        return None
    if one == When() and two == When():
        one, two = _in_any_order(first, last)
    if not _comparable(one, two) or _within(one, two):
        return None
    start, end = _shared(one, two)
    first, last = (
        replace(first, value=start, timex=start.timex),
        replace(last, value=end, timex=end.timex),
    )
    span = replace(first.span, end=last.span.end, text=text[first.span.start : last.span.end])
    return Mention(span=span, kind="period", value=hull(start, end), parts=(first, last))


def _linked(text: str, first: Mention, link: re.Match[str]) -> bool:
    """Whether the link makes a from–to: "and" needs "between", "to" needs "from" or no verb."""
    lead = LEAD.search(text[max(0, first.span.start - 14) : first.span.start])
    if link["word"] == "and":
        return lead is not None and lead["word"].lower() == "between"
    return lead is None or link["dash"] is not None or lead["word"].lower() == "from"


def _in_any_order(first: Mention, last: Mention) -> tuple[When, When]:
    """Two swappable dates of different years, read as if the day stood first.

    Their years alone settle which of the two is earlier.
    """
    one, two = (SLASHED.fullmatch(end.span.text) for end in (first, last))
    if one is None or two is None or one["year"] == two["year"]:
        return When(), When()
    first_day, last_day = (
        when_of(Calendar(year=int(day["year"]), month=int(day["month"]), day=int(day["day"])))
        for day in (one, two)
    )
    return first_day, last_day


SLASHED = Pattern(r"(?P<day>[0-9]{1,2})[-/.](?P<month>0?[1-9]|1[0-2])[-/.](?P<year>[12][0-9]{3})")


def _within(one: When, two: When) -> bool:
    """Whether the second is a time inside the first: "this year through October"."""
    if one.period is None or two.period is None or one.period == two.period:
        return False
    if one.calendar is None and two.calendar and two.calendar.year is None and one.period.days > 31:
        return True
    return one.period.contains(two.period) and not (one.calendar and one.calendar.year)


def _comparable(one: When, two: When) -> bool:
    """Whether both are dates of the calendar, not "now" or a time of day."""
    return all(when.calendar is not None or when.period is not None for when in (one, two))


def _shared(one: When, two: When) -> tuple[When, When]:
    """The two ends, a year written at the later one given to the earlier, or the reverse."""
    first, last = one.calendar, two.calendar
    if first is None or last is None or first.month is None or last.month is None:
        return one, two
    if first.year is None and last.year is not None:
        return when_of(_in_year(first, last.year)), two
    if last.year is None and first.year is not None:
        later = (last.month, last.day or 0) >= (first.month, first.day or 0)
        return one, when_of(_in_year(last, first.year + (not later)))
    if first.year is None and one.period and two.period:
        return _leaning(one, two, first, last)
    return one, two


def _leaning(one: When, two: When, first: Calendar, last: Calendar) -> tuple[When, When]:
    """Two ends completed from the dateline, the earlier moved to less than a year before."""
    if two.period is None or first.month is None or last.month is None:
        return one, two
    over = (first.month, first.day or 0) > (last.month, last.day or 0)
    written = replace(first, year=two.period.start.year - over, weekday=None)
    earlier = when_of(written)
    if earlier.period is None:
        return one, two
    return replace(earlier, calendar=first, leans=True), two


def _in_year(calendar: Calendar, year: int) -> Calendar:
    return replace(calendar, year=year)
