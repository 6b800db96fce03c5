"""Lengths that place a time: "two years ago", "three days later", "the past three months"."""

from __future__ import annotations

import re
from dataclasses import replace

from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.durations import read_duration, read_quarters
from numcheck.mentions.numerals import read_numeral
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.reckoning import LETTERS, OLDEST, laid_out, reckon
from numcheck.mentions.relative_words import stated_year
from numcheck.mentions.tense import leaning
from numcheck.mentions.timex import mention_of, months, spell_year
from numcheck.model.mention import Kind, Mention
from numcheck.model.period import Period, When

OFFSET = Pattern(
    r"[ ](?:or[ ]so[ ])?(?P<word>ago|earlier|later|from[ ]now|hence)\b(?![ ]than)", re.IGNORECASE
)

BEFORE = Pattern(
    r"(?<!\w)(?:the[ ])?(?P<word>past|last|next|first|previous|coming|upcoming|following|"
    r"preceding|final|latest|every|each|the)[ ]\Z",
    re.IGNORECASE,
)

OF_YEAR = Pattern(r" of (?P<year>1[0-9]{3}|20[0-9]{2})(?![0-9]|[,.][0-9])")

AHEAD = frozenset(("next", "coming", "upcoming", "following"))
BACK = frozenset(("past", "last", "previous", "latest", "preceding"))
INSIDE = Pattern(
    r"\S+[ ](?P<word>past|last|next|previous|coming|upcoming|following|preceding)[ ]\S+\Z",
    re.IGNORECASE,
)
UNTIL_THEN = Pattern(r"\b(?P<word>in|within)[ ]\Z", re.IGNORECASE)
THEN_ENDS = Pattern(r"[ ]*(?:[.,;:?!)]|\Z)|[ ](?:on|from|at|if|when|and|but|or|with|to|for)\b")


def read_offset(context: Context, duration: Mention) -> Mention | None:
    """What a length of time becomes beside "ago", "later", "the past", "every", or None."""
    text, span = context.text, duration.span
    after = OFFSET.match(text, span.end)
    if after is not None:
        return _offset(context, duration, after)
    before = BEFORE.search(text[max(0, span.start - 22) : span.start])
    if inside := INSIDE.fullmatch(span.text):
        duration = _covering(context, duration, inside["word"].lower())
    if before is None:
        return _until_then(context, duration) or (duration if inside else None)
    start = span.start - len(before[0])
    word = before["word"].lower()
    if word in ("every", "each"):
        return mention_of(text, start, span.end, When(timex=duration.timex), kind="set")
    of_year = OF_YEAR.match(text, span.end) if word == "first" else None
    if of_year is not None and (first := _first_months(duration, int(of_year["year"]))):
        return mention_of(text, start, of_year.end(), first, kind="period")
    wider = replace(span, start=start, text=text[start : span.end])
    return replace(_covering(context, duration, word), span=wider)


def _covering(context: Context, duration: Mention, word: str) -> Mention:
    """The length with the days it takes up: "the past two years" up to the dateline."""
    if word not in AHEAD | BACK:
        return duration
    covers = laid_out(context.dateline, duration, ahead=word in AHEAD)
    return replace(duration, covers=covers)


def _until_then(context: Context, duration: Mention) -> Mention | None:
    """Reads "will close in two weeks", a date, and "within two weeks", the days up to one."""
    text, span = context.text, duration.span
    before = UNTIL_THEN.search(text[max(0, span.start - 8) : span.start])
    if before is None or context.dateline is None or THEN_ENDS.match(text, span.end) is None:
        return None
    if leaning(text, span.start, span.end) <= 0:
        return None
    when = reckon(context.dateline, duration, 1)
    if before["word"].lower() == "within":
        covers = Period(context.dateline.date(), when.point) if when.point else None
        return replace(duration, covers=covers)
    if when.period is None:
        return None
    start = span.start - len(before[0])
    kind: Kind = "date" if when.clock is None else "time"
    return mention_of(text, start, span.end, when, kind=kind, parts=(duration,))


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
    when = reckon(context.dateline, duration, sign)
    kind: Kind = "date" if when.clock is None else "time"
    return mention_of(text, start, after.end(), when, kind=kind, parts=(duration,))


def _from_story(text: str, duration: Mention, sign: int) -> When:
    """Years after the year the sentence before spoke of; it claims no days."""
    measure, stated = duration.measure, stated_year(text, duration.span.start)
    letter, count = LETTERS.get(measure.unit or "", ("", 0)) if measure else ("", 0)
    if letter != "Y" or stated is None or measure is None or measure.value is None:
        return When(timex=duration.timex)
    if measure.value.denominator != 1 or measure.value > OLDEST:
        return When(timex=duration.timex)
    return When(timex=spell_year(stated + sign * count * int(measure.value)))
