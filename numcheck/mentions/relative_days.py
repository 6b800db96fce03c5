"""Days told from the dateline: "Tuesday", "last Friday", "yesterday morning", "this weekend"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from numcheck.lexicon.calendar import calendar_words, weekday_names
from numcheck.mentions.completion import complete
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.relative_words import (
    AHEAD,
    BACK,
    EDGE,
    EVERY,
    LEFT,
    REACH,
    today_of,
    which_of,
)
from numcheck.mentions.timex import (
    DAY,
    WEEK,
    mention_of,
    on_day,
    on_weekend,
)
from numcheck.model.mention import Mention
from numcheck.model.period import Calendar, When

OF_WEEK = Pattern(
    r"(?: of)? (?:the )?(?P<which>last|this|next|previous|following) week\b", re.IGNORECASE
)
WEEKS = {"last": -1, "previous": -1, "this": 0, "next": 1, "following": 1}  # from the dateline's

FROM_STORY = frozenset(("previous", "following"))  # told from the story's day, not the dateline
FAR = 8  # weeks; a writer names the month of a day farther off
RANKED = Pattern(
    r",?[ ](?:the[ ])?(?P<day>[0-9]{1,2})(?:st|nd|rd|th)"
    r"(?=[.,;:)!?]|\s*\Z|[ ](?:and|at|to|for|from|in|when|until|but|with|as|because)\b)"
)

NOT_DAY = Pattern(r"['’]s [A-Z][a-z]+ [A-Z]")


def read_weekday(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "Tuesday", "last Friday", "every Monday", "Monday last week"."""
    text = context.text
    weekday = weekday_names().get(anchor.lower)
    if weekday is None and anchor.lower.endswith("days"):
        return _weekly(context, anchor)
    if weekday is None or not anchor.lower.endswith("day") or text[anchor.start].islower():
        return None
    left = LEFT.search(text[max(0, anchor.start - REACH) : anchor.start])
    which = which_of(left)
    start = (
        anchor.start - len(left[0])
        if left and which not in ("the", "that")
        else _edged(text, anchor.start)
    )
    if which in EVERY:
        timex = f"XXXX-WXX-{weekday + 1}"
        return mention_of(text, start, anchor.end, When(timex=timex), kind="set")
    when = _weekday_when(context, anchor, weekday, which)
    if week := OF_WEEK.match(text, anchor.end):
        return mention_of(
            text, start, week.end(), _in_said_week(context, weekday, week["which"].lower())
        )
    return _with_part(text, start, anchor.end, when)


def _weekly(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "Tuesdays": a day of every week."""
    weekday = weekday_names().get(anchor.lower.removesuffix("s"))
    if weekday is None or context.text[anchor.start].islower():
        return None
    when = When(timex=f"XXXX-WXX-{weekday + 1}")
    return mention_of(context.text, anchor.start, anchor.end, when, kind="set")


def _weekday_when(context: Context, anchor: Anchor, weekday: int, which: str) -> When:
    calendar = Calendar(weekday=weekday)
    today = today_of(context)
    if today is None:
        return When(calendar=calendar, timex=f"XXXX-WXX-{weekday + 1}")
    if which in BACK or which == "this past":
        return on_day(today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1), calendar)
    if which in AHEAD or (which == "this" and weekday != today.weekday()):
        return on_day(today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1), calendar)
    return complete(context, calendar, anchor.start, anchor.end)


def _in_said_week(context: Context, weekday: int, which: str) -> When:
    today = today_of(context)
    if today is None:
        return When(calendar=Calendar(weekday=weekday), timex=f"XXXX-WXX-{weekday + 1}")
    day = today + WEEKS[which] * WEEK + (weekday - today.weekday()) * DAY
    when = on_day(day, Calendar(weekday=weekday))
    return replace(when, period=None) if which in FROM_STORY else when


def read_weekday_rank(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "Sunday 14th" and "Friday the 3rd": the nearest such day to the dateline."""
    text, today = context.text, today_of(context)
    weekday = weekday_names().get(anchor.lower)
    found = RANKED.match(text, anchor.end)
    if weekday is None or found is None or text[anchor.start].islower():
        return None
    calendar, rank = Calendar(weekday=weekday), int(found["day"])
    near = _nearest_ranked(today, weekday, rank) if today else None
    when = on_day(near, calendar) if near else When(calendar=calendar)
    return mention_of(text, anchor.start, found.end(), when)


def _nearest_ranked(today: date, weekday: int, rank: int) -> date | None:
    """The day nearest to *today*, at most eight weeks off, with that weekday and day of month."""
    if not date.min + FAR * WEEK < today < date.max - FAR * WEEK:
        return None
    first = today + (weekday - today.weekday()) * DAY
    weeks = sorted(range(1 - FAR, FAR), key=abs)
    return next((day for shift in weeks if (day := first + shift * WEEK).day == rank), None)


def _edged(text: str, start: int) -> int:
    found = EDGE.search(text[max(0, start - 9) : start])
    return start - len(found[0]) if found else start


def _with_part(text: str, start: int, end: int, when: When) -> Mention:
    """A day, with the part of it that follows: "Friday night", "yesterday morning"."""
    part = _part().match(text, end)
    if part is None:
        return mention_of(text, start, end, when)
    letters = calendar_words().day_parts[part["part"].lower()]
    if part["every"] and when.calendar and when.calendar.weekday is not None:
        often = When(timex=f"XXXX-WXX-{when.calendar.weekday + 1}T{letters}")
        return mention_of(text, start, part.end(), often, kind="set")
    timex = f"{when.timex}T{letters}" if when.timex else None
    return mention_of(text, start, part.end(), replace(when, timex=timex), kind="time")


@cache
def _part() -> re.Pattern[str]:
    return re.compile(rf"[ ](?P<part>(?i:{'|'.join(calendar_words().day_parts)}))(?P<every>s)?\b")


def read_day_word(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "yesterday", "today", "tomorrow night", "tonight"."""
    shift = calendar_words().days.get(anchor.lower)
    if shift is None:
        return None
    text, today = context.text, today_of(context)
    start = _edged(text, anchor.start)
    if NOT_DAY.match(text, anchor.end):
        return None
    when = on_day(today + shift * DAY) if today else When()
    if anchor.lower == "tonight":
        timex = f"{when.timex}TNI" if when.timex else None
        return mention_of(text, start, anchor.end, replace(when, timex=timex), kind="time")
    return _with_part(text, start, anchor.end, when)


def read_day_part(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "this morning", "last night"; a bare "morning" names no day."""
    part = calendar_words().day_parts.get(anchor.lower)
    if part is None:
        return None
    text, today = context.text, today_of(context)
    left = LEFT.search(text[max(0, anchor.start - REACH) : anchor.start])
    which = which_of(left)
    if left is None or which not in ("this", "last", "every", "each"):
        return None
    start = anchor.start - len(left[0])
    if which in EVERY:
        return mention_of(text, start, anchor.end, When(timex=f"XXXX-XX-XXT{part}"), kind="set")
    if today is None:
        return mention_of(text, start, anchor.end, When(), kind="time")
    day = on_day(today - DAY if which == "last" else today)
    return mention_of(
        text, start, anchor.end, replace(day, timex=f"{day.timex}T{part}"), kind="time"
    )


def read_weekend(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "the weekend", "last weekend", "every weekend"."""
    if anchor.lower != "weekend":
        return None
    text, today = context.text, today_of(context)
    left = LEFT.search(text[max(0, anchor.start - REACH) : anchor.start])
    if left is None:
        return None
    which, start = which_of(left), anchor.start - len(left[0])
    if which in EVERY:
        return mention_of(text, start, anchor.end, When(timex="XXXX-WXX-WE"), kind="set")
    if today is None:
        return mention_of(text, start, anchor.end, When())
    shift = {**dict.fromkeys(BACK, -1), **dict.fromkeys(AHEAD, 1)}.get(which, 0)
    when = on_weekend(today + shift * WEEK)
    if which == "the" and today.weekday() < 4:
        when = on_weekend(today - WEEK)
    return mention_of(text, start, anchor.end, when)
