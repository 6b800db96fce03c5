"""A day and a time of day that stand side by side: "Friday at 8", "8 to 10 a.m. next Monday"."""

from __future__ import annotations

from dataclasses import replace

from numcheck.mentions.clock_words import NOON
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.timex import mention_of
from numcheck.model.mention import Mention
from numcheck.model.period import DAY_IN_MINUTES, When

HOUR = 60
LINK = Pattern(
    r",?\s(?:(?:at|@|around|about|by|before|after|from|between|until|till|for|no later than|"
    r"later than|earlier than)\s)?(?:the\s)?|\s?[-–—]\s?|,\s?"
)
OPEN_LINK = Pattern(r",?\s(?:on\s|in\s)?(?:the\s)?")
PART = Pattern(r"T(?P<part>MO|AF|EV|NI)\Z")
LATE = {"AF": NOON * HOUR, "EV": NOON * HOUR, "NI": NOON * HOUR}
MARKED = Pattern(r"(?i:[ap](?:\.?\s?m|\Z)|noon|midnight)")
DAWN = 5 * HOUR  # "tonight at 3" is not the afternoon


def join_clock(text: str, first: Mention, second: Mention) -> Mention | None:
    """The day with its time of day, whichever stands first, or None."""
    if second.kind == "time" and _is_clock(second) and (day := _day(first)):
        return _joined(text, first, day, second) if _linked(text, first, second, LINK) else None
    if first.kind == "time" and _is_clock(first) and (day := _day(second)):
        if not _linked(text, first, second, OPEN_LINK):
            return None
        return _joined(text, first, day, second)
    return None


def _linked(text: str, first: Mention, second: Mention, link: Pattern) -> bool:
    return link.fullmatch(text, first.span.end, second.span.start) is not None


def _is_clock(mention: Mention) -> bool:
    """Whether it tells hours and no day."""
    when = mention.when
    return when is not None and when.clock is not None and not (when.period or when.calendar)


def _day(mention: Mention) -> When | None:
    """The one day, or part of one, that it tells without hours."""
    when = mention.when
    if when is None or mention.kind not in ("date", "time") or when.clock is not None:
        return None
    one = when.period is not None and when.period.days == 1
    named = when.period is None and when.calendar is not None and when.calendar.day is not None
    weekday = when.timex is not None and when.timex.startswith("XXXX-WXX-")
    return when if one or (named and when.timex) or weekday else None


def _joined(text: str, first: Mention, day: When, second: Mention) -> Mention | None:
    clock = second.when if day is first.when else first.when
    if clock is None or clock.clock is None or day.timex is None:
        return None
    part = PART.search(day.timex)
    shift = _shift(part["part"], clock.clock) if part and _bare(first, second) else 0
    minutes = clock.clock + shift
    base = day.timex[: part.start()] if part else day.timex
    until = None if clock.until is None else clock.until + shift
    spelled = (clock.timex or "")[1:] if not shift else ""
    face = spelled or f"{minutes % DAY_IN_MINUTES // HOUR:02}:{minutes % HOUR:02}"
    timex = f"{base}T{face}" if until is None else None
    when = replace(day, timex=timex, clock=minutes, until=until)
    start, end = first.span.start, second.span.end
    whole = mention_of(text, start, end, when, kind="time")
    return replace(whole, form="point" if until is None else "range")


def _bare(first: Mention, second: Mention) -> bool:
    """Whether no half of the day is marked, so that the part of the day decides."""
    span = first.span if first.when and first.when.clock is not None else second.span
    return MARKED.search(span.text) is None


def _shift(part: str, clock: int) -> int:
    """What the part of the day adds to an unmarked hour."""
    if clock >= NOON * HOUR or (part == "NI" and clock < DAWN):
        return 0
    return LATE.get(part, 0)
