"""Reads the date at an anchor: the one entry to all grammars of days, months and years."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from numcheck.lexicon.calendar import weekday_names
from numcheck.mentions.completion import complete
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.date_edges import GAP, months_pattern, weekdays_pattern, widen
from numcheck.mentions.decades import read_decade_in_words
from numcheck.mentions.durations import read_quarters
from numcheck.mentions.named_dates import Named, read_named
from numcheck.mentions.numeric_dates import Numeric, read_numeric
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.periods import hull
from numcheck.mentions.quarters import read_fiscal, read_quarter
from numcheck.mentions.relative import read_first, read_offset, read_relative
from numcheck.mentions.relative_days import read_weekday_rank
from numcheck.mentions.timex import mention_of, when_of
from numcheck.mentions.years import read_year, read_year_in_words
from numcheck.model.mention import Mention
from numcheck.model.period import When

DATE_LIKE = Pattern(r"[0-9]{1,4}(?:[-/.–—][0-9A-Za-z]|(?:st|nd|rd|th|s|[ ,]|$|\n|[^0-9]))")


def read_date(context: Context, anchor: Anchor) -> Mention | None:
    """The date, decade, quarter, season or set of days at *anchor*, or None."""
    match anchor.kind:
        case "digits":
            return _at_digits(context, anchor)
        case "number":
            return (
                read_quarter(context, anchor)
                or _named(context, anchor.start)
                or read_year_in_words(context, anchor)
                or read_first(context, anchor)
                or _quarters(context, anchor)
            )
        case "month":
            return _named(context, anchor.start)
        case "weekday":
            return _at_weekday(context, anchor)
        case "time":
            return (
                read_decade_in_words(context, anchor)
                or read_fiscal(context, anchor)
                or read_relative(context, anchor)
            )
        case "sign":
            return None


def _quarters(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "the past two quarters", "three quarters in a row"."""
    duration = read_quarters(context, anchor)
    return (read_offset(context, duration) or duration) if duration else None


def _at_digits(context: Context, anchor: Anchor) -> Mention | None:
    text, start = context.text, anchor.start
    if DATE_LIKE.match(text, start) is None:
        return None
    numeric = read_numeric(text, start, day_first=context.day_first)
    if numeric is not None:
        return _numeric(text, start, numeric)
    return _named(context, start) or read_quarter(context, anchor) or read_year(context, anchor)


def _numeric(text: str, start: int, numeric: Numeric) -> Mention:
    if numeric.calendar is None:
        return mention_of(text, start, numeric.end, When())
    when = when_of(numeric.calendar)
    if numeric.clock is None or when.timex is None:
        return mention_of(text, start, numeric.end, when)
    hour, minute = divmod(numeric.clock, 60)
    timex = f"{when.timex}T{hour:02}:{minute:02}"
    when = replace(when, timex=timex, clock=numeric.clock)
    return mention_of(text, start, numeric.end, when, kind="time")


def _named(context: Context, start: int) -> Mention | None:
    named = read_named(context.text, start)
    return None if named is None else finish(context, start, named)


def finish(context: Context, start: int, named: Named, weekday: int | None = None) -> Mention:
    """The mention of a date read from *start* on, completed, with its modifiers."""
    text = context.text
    if named.until is not None:
        return _run_of_days(context, start, named)
    calendar = replace(named.calendar, weekday=weekday)
    day_named = "the " if calendar.day is not None and text[named.start].isdigit() else ""
    begins = start if weekday is not None else widen(text, start)
    if day_named and text[start - 4 : start].lower() == "the ":
        begins = start - 4
    moved = RELATIVE_YEAR.match(text, named.end) if calendar.year is None else None
    if moved and context.dateline is not None:
        year = context.dateline.year + SHIFTS[moved["which"].lower()]
        when = replace(when_of(replace(calendar, year=year)), calendar=calendar, leans=True)
        return mention_of(text, begins, moved.end(), when)
    before = SAID_BEFORE.search(text[max(0, start - 6) : start])
    if before and calendar.year is None and calendar.day is None:
        return _said_month(context, start, named, before)
    when = complete(context, calendar, start, named.end)
    return mention_of(text, begins, named.end, when)


RELATIVE_YEAR = Pattern(rf",?{GAP}(?:of{GAP})?(?P<which>last|this|next){GAP}year\b", re.IGNORECASE)
SAID_BEFORE = Pattern(r"\b(?P<which>last|this|next|each|every) \Z", re.IGNORECASE)
SHIFTS = {"last": -1, "this": 0, "next": 1}


def _said_month(context: Context, start: int, named: Named, before: re.Match[str]) -> Mention:
    """Reads "last December": the one before the dateline; "next May": the one after it."""
    begins = start - (len(before[0]))
    calendar, month = named.calendar, named.calendar.month
    if before["which"].lower() in ("each", "every"):
        return mention_of(context.text, begins, named.end, when_of(calendar), kind="set")
    if context.dateline is None or month is None:
        return mention_of(context.text, begins, named.end, when_of(calendar))
    today = context.dateline
    which = before["which"].lower()
    year = today.year
    if which == "last" and month >= today.month:
        year -= 1
    if which == "next" and month <= today.month:
        year += 1
    when = replace(when_of(replace(calendar, year=year)), calendar=calendar, leans=True)
    return mention_of(context.text, begins, named.end, when)


def _run_of_days(context: Context, start: int, named: Named) -> Mention:
    """Reads "July 12-15", "12–15 July 2021": a period with both days as parts."""
    text = context.text
    first = complete(context, named.calendar, start, named.end)
    last = complete(context, named.until or named.calendar, start, named.end)
    days = list(DAYS.finditer(text, start, named.end))
    one = mention_of(text, days[0].start(), days[0].end(), first)
    two = mention_of(text, days[1].start(), days[1].end(), last)
    return mention_of(text, start, named.end, hull(first, last), kind="period", parts=(one, two))


DAYS = Pattern(r"(?<![0-9])[0-9]{1,2}(?![0-9])")


def _at_weekday(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "Friday, May 2, 2015", or the weekday alone."""
    text, start = context.text, anchor.start
    weekday = weekday_names()[anchor.lower]
    if run := _run_of_weekdays(context, anchor):
        return run
    gap = TO_DATE.match(text, anchor.end)
    stopped = gap is not None and gap[0].startswith(".") and anchor.lower.endswith("day")
    ranged = FROM_DAY.search(text, max(0, start - FROM_REACH), start) is not None
    if gap is not None and text[start].isupper() and not stopped and not ranged:
        at = gap.end()
        named = read_named(text, at) if text[at].isdigit() or _month_at().match(text, at) else None
        if named is not None and named.calendar.day is not None and named.until is None:
            return finish(context, start, named, weekday)
        numeric = (
            read_numeric(text, at, day_first=context.day_first) if text[at].isdigit() else None
        )
        if numeric is not None and numeric.calendar is not None:
            when = when_of(replace(numeric.calendar, weekday=weekday))
            return mention_of(text, start, numeric.end, when)
    return read_weekday_rank(context, anchor) or read_relative(context, anchor)


def _run_of_weekdays(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "Monday 5 to Sunday 11 May": both days are of the month told once."""
    text, start = context.text, anchor.start
    found = _weekdays().match(text, start)
    last = read_named(text, found.start("last")) if found else None
    if found is None or last is None or last.until is not None or last.calendar.day is None:
        return None
    names = weekday_names()
    first = replace(last.calendar, day=int(found["day"]), weekday=names[found["one"].lower()])
    until = replace(last.calendar, weekday=names[found["two"].lower()])
    if first.day is None or not 1 <= first.day <= 31:
        return None
    begins, ends = (complete(context, day, start, last.end) for day in (first, until))
    one = mention_of(text, start, found.end("day"), begins)
    two = mention_of(text, found.start("two"), last.end, ends)
    return mention_of(text, start, last.end, hull(begins, ends), kind="period", parts=(one, two))


@cache
def _weekdays() -> re.Pattern[str]:
    name = weekdays_pattern()
    return re.compile(
        rf"""(?P<one>(?i:{name}))\b\.?,?[ ](?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?
        (?:[ ](?:to|until|till|through|and)[ ]|[ ]?[-–—][ ]?)
        (?P<two>(?i:{name}))\b\.?,?[ ](?=(?P<last>[0-9]{{1,2}})(?:st|nd|rd|th)?[ ][A-Z])""",
        re.VERBOSE,
    )


FROM_REACH = 16  # characters before a weekday in which another one leads up to it
FROM_DAY = Pattern(r"(?:day|days)[ ]?(?:to|through|until|[-–—])[ ]?\Z")
TO_DATE = Pattern(rf"\.?,?(?:{GAP}(?:the{GAP})?|[ ]?\()(?=[0-9A-Z])")


@cache
def _month_at() -> re.Pattern[str]:
    return re.compile(rf"(?:{months_pattern()})\b", re.IGNORECASE)
