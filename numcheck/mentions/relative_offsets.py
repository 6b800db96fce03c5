"""Lengths that place a time: "two years ago", "three days later", "the past three months"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.durations import read_duration, read_quarters
from numcheck.mentions.numerals import read_numeral
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.relative_words import (
    EARLY,
    LATE,
    shifted,
    stated_year,
    today_of,
)
from numcheck.mentions.timex import (
    mention_of,
    months,
    spell_year,
)
from numcheck.model.mention import Mention
from numcheck.model.period import When

OFFSET = Pattern(
    r"[ ](?:or[ ]so[ ])?(?P<word>ago|earlier|later|from[ ]now|hence)\b(?![ ]than)", re.IGNORECASE
)

BEFORE = Pattern(
    r"(?<!\w)(?:the[ ])?(?P<word>past|last|next|first|previous|coming|final|latest|every|each|"
    r"the)[ ]\Z",
    re.IGNORECASE,
)

OF_YEAR = Pattern(r" of (?P<year>1[0-9]{3}|20[0-9]{2})(?![0-9]|[,.][0-9])")

LETTERS = {
    "day": ("D", 1),
    "week": ("W", 1),
    "month": ("M", 1),
    "year": ("Y", 1),
    "decade": ("Y", 10),
    "century": ("Y", 100),
}


def read_offset(context: Context, duration: Mention) -> Mention | None:
    """What a length of time becomes beside "ago", "later", "the past", "every", or None."""
    text, span = context.text, duration.span
    after = OFFSET.match(text, span.end)
    if after is not None:
        return _offset(context, duration, after)
    before = BEFORE.search(text[max(0, span.start - 22) : span.start])
    if before is None:
        return None
    start = span.start - len(before[0])
    word = before["word"].lower()
    if word in ("every", "each"):
        return mention_of(text, start, span.end, When(timex=duration.timex), kind="set")
    of_year = OF_YEAR.match(text, span.end) if word == "first" else None
    if of_year is not None and (first := _first_months(duration, int(of_year["year"]))):
        return mention_of(text, start, of_year.end(), first, kind="period")
    wider = replace(span, start=start, text=text[start : span.end])
    return replace(duration, span=wider)


def _first_months(duration: Mention, year: int) -> When | None:
    """Reads "the first nine months of 2019"."""
    measure = duration.measure
    if measure is None or measure.unit != "month" or measure.value is None:
        return None
    count = measure.value
    if count.denominator != 1 or not 1 <= count <= 12:
        return None
    return When(period=months(year, 1, int(count)), timex=duration.timex)


def read_first(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "the first nine months of 2019", "the first two weeks"."""
    text = context.text
    if anchor.lower != "first" or text[anchor.end : anchor.end + 1] != " ":
        return None
    numeral = read_numeral(text, anchor.end + 1)
    duration = read_duration(context, numeral) if numeral else None
    if duration is None and (word := WORD.match(text, anchor.end + 1)):
        following = Anchor(word.start(), word.end(), "number", word[0].lower())
        duration = read_quarters(context, following)
    return read_offset(context, duration) if duration else None


WORD = Pattern(r"[A-Za-z]{3,9}\b")


def _offset(context: Context, duration: Mention, after: re.Match[str]) -> Mention:
    """Places "two years ago" from the dateline, "three days later" from the story alone."""
    text, start = context.text, duration.span.start
    word = after["word"].lower()
    if word in ("earlier", "later"):
        when = _from_story(text, duration, 1 if word == "later" else -1)
        return mention_of(text, start, after.end(), when, parts=(duration,))
    sign = -1 if word == "ago" else 1
    when = _reckon(today_of(context), duration, sign)
    return mention_of(text, start, after.end(), when, parts=(duration,))


def _from_story(text: str, duration: Mention, sign: int) -> When:
    """Years after the year the sentence before spoke of; it claims no days."""
    measure, stated = duration.measure, stated_year(text, duration.span.start)
    letter, count = LETTERS.get(measure.unit or "", ("", 0)) if measure else ("", 0)
    if letter != "Y" or stated is None or measure is None or measure.value is None:
        return When(timex=duration.timex)
    if measure.value.denominator != 1 or measure.value > OLDEST:
        return When(timex=duration.timex)
    return When(timex=spell_year(stated + sign * count * int(measure.value)))


OLDEST = 90_000  # years that a story looks back


def _reckon(today: date | None, duration: Mention, sign: int) -> When:
    measure = duration.measure
    if measure is None or measure.value is None:
        return When(timex="PAST_REF" if sign < 0 else "FUTURE_REF")
    if today is None or measure.value.denominator != 1 or measure.value > OLDEST:
        return When()
    letter, count = LETTERS.get(measure.unit or "", ("", 0))
    shift = sign * int(measure.value) * count
    if letter == "Y" and today.year + shift < 1:
        return When(timex=spell_year(today.year + shift))
    if letter == "Y" and not 1 <= today.year + shift <= 9999:
        return When()
    return (shifted(today, shift, letter) if _fits(today, letter, shift) else None) or When()


def _fits(today: date, letter: str, shift: int) -> bool:
    days = {"D": 1, "W": 7, "M": 31, "Y": 366}.get(letter, 0) * shift
    return EARLY.toordinal() < today.toordinal() + days < LATE.toordinal()
