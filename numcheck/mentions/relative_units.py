"""Days, weeks, months, quarters and years told by a word: "this month", "the year-ago quarter"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from numcheck.lexicon.calendar import TimeUnit, time_units
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.durations import read_vague
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.quarters import said_quarter, year_before
from numcheck.mentions.relative_offsets import read_offset
from numcheck.mentions.relative_words import (
    AHEAD,
    BACK,
    EVERY,
    HERE,
    LEFT,
    REACH,
    shifted,
    stated_year,
    today_of,
    which_of,
)
from numcheck.mentions.timex import (
    in_year,
    mention_of,
)
from numcheck.model.mention import Mention
from numcheck.model.period import When

YEAR_TAIL = Pattern(
    r"['’]s (?:first|second|third|fourth)[ -](?:quarter|half)| (?:two thousand|nineteen|"
    r"[12][0-9]{3}\b)"
)

YEAR_END = Pattern(r"(?:['’]s |[ -])end\b(?! of)")

RATE = Pattern(r"\b(?:once|twice|(?:times))[ ](?:an?|per|each|every)[ ]\Z", re.IGNORECASE)

YEAR_AGO = Pattern(
    r"[ -](?:ago|earlier)\b(?:[ ](?:(?:first|second|third|fourth)[ -])?(?:quarter|period)\b)?",
    re.IGNORECASE,
)

ARTICLE = Pattern(r"\b(?:the |a |one |the comparable |the same )\Z", re.IGNORECASE)

ENDED = Pattern(r" (?:ended|ending|that ended|to)\b")


def read_unit(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "this month", "the previous year", "each week", "twice a day", "a year ago"."""
    unit = time_units().get(anchor.lower)
    text = context.text
    if unit is None or (unit.clock and anchor.lower.endswith("s")):
        return None
    if rate := RATE.search(text[max(0, anchor.start - 18) : anchor.start]):
        start = anchor.start - len(rate[0])
        return mention_of(
            text, start, anchor.end, When(timex=_every(unit.letter, clock=unit.clock)), kind="set"
        )
    if anchor.lower == "year":
        if YEAR_TAIL.match(text, anchor.end):
            return None
        if end := YEAR_END.match(text, anchor.end):
            return _year_end(context, anchor, end.end())
        if ago := YEAR_AGO.match(text, anchor.end):
            return _year_ago(context, anchor, ago)
    return _picked(context, anchor, unit)


def _picked(context: Context, anchor: Anchor, unit: TimeUnit) -> Mention | None:
    """A unit with the word before it that picks one: "this month", "every other week"."""
    text = context.text
    left = LEFT.search(text[max(0, anchor.start - REACH) : anchor.start])
    if left is None:
        duration = read_vague(context, anchor)
        if duration is None or duration.kind != "duration":
            return duration
        return read_offset(context, duration)
    which, start = which_of(left), anchor.start - len(left[0])
    if which in EVERY:
        timex = _every(unit.letter, clock=unit.clock, count=1 + (which == "every other"))
        return mention_of(text, start, anchor.end, When(timex=timex), kind="set")
    if unit.clock or anchor.lower.endswith("s") or anchor.lower == "centuries":
        return _these(text, anchor, left) if which == "these" else None
    when = _placed(context, anchor, which, unit.letter)
    if when is None:
        return None
    return mention_of(text, start, anchor.end, when)


def _year_end(context: Context, anchor: Anchor, end: int) -> Mention:
    """Reads "by year-end": of the dateline's year."""
    today = today_of(context)
    when = replace(in_year(today.year), period=None) if today else When()
    return mention_of(context.text, anchor.start, end, when)


def _every(letter: str, *, clock: bool, count: int = 1) -> str:
    """How often, as a length: a quarter is three months."""
    if letter == "Q":
        return f"P{3 * count}M"
    return f"PT{count}{letter}" if clock else f"P{count}{letter}"


def _these(text: str, anchor: Anchor, left: re.Match[str]) -> Mention | None:
    if anchor.lower != "days":
        return None
    start = anchor.start - len(left[0])
    return mention_of(text, start, anchor.end, When(timex="PRESENT_REF"))


def _year_ago(context: Context, anchor: Anchor, ago: re.Match[str]) -> Mention:
    """Reads "a year ago", "the year-earlier quarter": a year before the quarter spoken of."""
    text, start = context.text, anchor.start
    lead = ARTICLE.search(text[max(0, start - 16) : start])
    start -= len(lead[0]) if lead else 0
    quarter = said_quarter(context, start)
    today = today_of(context)
    when = When()
    if quarter is not None:
        when = replace(year_before(quarter), period=None)
    elif today is not None:
        when = in_year(today.year - 1)
        if "ago" not in ago[0].lower():
            when = replace(when, period=None)
    return mention_of(text, start, ago.end(), when)


def _placed(context: Context, anchor: Anchor, which: str, letter: str) -> When | None:
    """The day, week, month, quarter or year that *which* picks; None where it picks none."""
    today = today_of(context)
    shift = (
        -1 if which in BACK or (which == "past" and letter == "Y") else 1 if which in AHEAD else 0
    )
    if which in ("the", "that", "same", "full", "latest", "whole", "entire"):
        return _spoken_of(context, anchor, which, letter, today)
    if which not in BACK | AHEAD | HERE | {"past"}:
        return None
    if which in ("following", "previous", "preceding", "prior") and letter == "D":
        return When()
    if which == "past" and letter != "Y":
        return When(timex=f"P1{letter}")
    if today is None:
        return When()
    when = shifted(today, shift, letter)
    if when is None:
        return None
    if which in ("following", "previous", "preceding", "prior") and letter == "Y":
        year = stated_year(context.text, anchor.start)
        return When(timex=f"{year + (1 if which == 'following' else -1):04}") if year else When()
    told = which in (
        "following",
        "preceding",
        "prior",
        "previous",
    )  # from the story's day, not the dateline
    return replace(when, period=None) if told else when


def _spoken_of(
    context: Context, anchor: Anchor, which: str, letter: str, today: date | None
) -> When | None:
    """Reads "the quarter", "that year": the last one spoken of; it claims no days."""
    if letter == "Q":
        quarter = said_quarter(context, anchor.start)
        if quarter is None and today is not None:
            quarter = shifted(today, -1, "Q")
        return replace(quarter, period=None) if quarter else When()
    if letter == "Y" and which in ("the", "full") and ENDED.match(context.text, anchor.end):
        return When(timex="P1Y")
    if letter == "Y" and which in ("that", "same"):
        year = stated_year(context.text, anchor.start)
        return When(timex=f"{year:04}") if year else When()
    if letter == "Y" and which in ("the", "full"):
        return When(timex=f"{today.year:04}") if today else When()
    if which in ("same", "that") and letter in "DWM":
        return When()
    if letter in "WD" and which == "the" and today is not None:
        when = shifted(today, 0, letter)
        return replace(when, period=None) if when and letter == "W" else None
    return None
