"""Joins two dates that a from–to holds together: "from 1990 to 1995", "March–May 2020"."""

from __future__ import annotations

import re
from dataclasses import replace

from numcheck.mentions.context import Context
from numcheck.mentions.timex import when_of
from numcheck.model.mention import Mention
from numcheck.model.period import Calendar, Period, When

LINK = re.compile(
    r"\s{0,2}(?P<dash>[-–—])\s{0,2}|\s(?P<word>to|until|till|through|thru|and|up to)\s"
)
LEAD = re.compile(r"\b(?P<word>from|between)\s(?:the\s)?\Z", re.IGNORECASE)
LONGEST_LINK = 9  # characters between the two ends


def join_periods(context: Context, mentions: list[Mention]) -> list[Mention]:
    """The mentions with each from–to of dates made one period, its ends as parts."""
    joined: list[Mention] = []
    for mention in mentions:
        if joined and (period := _join(context.text, joined[-1], mention)):
            joined[-1] = period
        else:
            joined.append(mention)
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
    if one is None or two is None or not _comparable(one, two):
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
    if first.year is None and one.period and two.period and one.period.start > two.period.start:
        year = two.period.start.year - 1
        earlier = when_of(Calendar(year=year, month=first.month, day=first.day))
        return replace(earlier, calendar=first, leans=True), two
    return one, two


def _in_year(calendar: Calendar, year: int) -> Calendar:
    return replace(calendar, year=year)
