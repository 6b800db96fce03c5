"""Times that hang on the dateline: "last year", "two years ago", "Tuesday", "now", "every week"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from numcheck.lexicon.calendar import calendar_words, time_units, weekday_names
from numcheck.mentions.completion import complete
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.durations import read_duration, read_vague
from numcheck.mentions.numerals import read_numeral
from numcheck.mentions.quarters import read_season, said_quarter, year_before
from numcheck.mentions.timex import (
    DAY,
    WEEK,
    in_month,
    in_quarter,
    in_week,
    in_year,
    mention_of,
    months,
    on_day,
    on_weekend,
)
from numcheck.model.mention import Mention
from numcheck.model.period import Calendar, When

LEFT = re.compile(
    r"""(?<![\w-])(?P<edge>(?:the[ ])?(?:early|late|earlier|later|mid)(?:[ ]in)?[ ]|
      (?:the[ ])?(?:end|start|beginning|middle|close)[ ]of[ ])?
    (?P<which>this[ ]coming|this[ ]past|(?:the[ ])?(?:same|past|previous|preceding|prior|following|coming|current|
      latest|next|last|full|whole|entire)|this|that|these|every[ ]other|every|each|per|the)[ ]
    (?P<fiscal>fiscal[ ])?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
EDGE = re.compile(r"(?<![\w-])(?:early|late|earlier|later|mid)[ ]\Z", re.IGNORECASE)
REACH = 40  # characters before a core word in which its modifiers stand
BACK = frozenset({"last", "previous", "preceding", "prior"})
AHEAD = frozenset({"next", "following", "coming", "this coming"})
HERE = frozenset({"this", "current"})
EVERY = frozenset({"each", "every", "per", "every other"})
EARLY = date(2, 1, 1)  # a margin for reckoning back and ahead
LATE = date(9990, 1, 1)


def read_relative(context: Context, anchor: Anchor) -> Mention | None:
    """The time at *anchor* that is told from the dateline or stands for a habit, or None."""
    for grammar in GRAMMARS:
        if mention := grammar(context, anchor):
            return mention
    return None


def _today(context: Context) -> date | None:
    today = context.dateline.date() if context.dateline else None
    return today if today is not None and EARLY < today < LATE else None


def _weekday(context: Context, anchor: Anchor) -> Mention | None:
    text = context.text
    weekday = weekday_names().get(anchor.lower)
    if weekday is None or not anchor.lower.endswith("day") or text[anchor.start].islower():
        return None
    left = LEFT.search(text[max(0, anchor.start - REACH) : anchor.start])
    which = _which(left)
    start = anchor.start - len(left[0]) if left and which not in ("the", "that") else _edged(text, anchor.start)
    if which in EVERY:
        timex = f"XXXX-WXX-{weekday + 1}"
        return mention_of(text, start, anchor.end, When(timex=timex), kind="set")
    when = _weekday_when(context, anchor, weekday, which)
    if week := OF_WEEK.match(text, anchor.end):
        return mention_of(text, start, week.end(), _in_said_week(context, weekday, week["which"].lower()))
    return _with_part(text, start, anchor.end, when)


OF_WEEK = re.compile(r"(?: of)? (?P<which>last|this|next) week\b", re.IGNORECASE)


def _weekday_when(context: Context, anchor: Anchor, weekday: int, which: str) -> When:
    calendar = Calendar(weekday=weekday)
    today = _today(context)
    if today is None:
        return When(calendar=calendar, timex=f"XXXX-WXX-{weekday + 1}")
    if which in BACK or which == "this past":
        return on_day(today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1), calendar)
    if which in AHEAD or (which == "this" and weekday != today.weekday()):
        return on_day(today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1), calendar)
    return complete(context, calendar, anchor.start, anchor.end)


def _in_said_week(context: Context, weekday: int, which: str) -> When:
    today = _today(context)
    if today is None:
        return When(calendar=Calendar(weekday=weekday), timex=f"XXXX-WXX-{weekday + 1}")
    shift = {"last": -7, "this": 0, "next": 7}[which]
    day = today + timedelta(days=shift + weekday - today.weekday())
    return on_day(day, Calendar(weekday=weekday))


def _which(left: re.Match[str] | None) -> str:
    if left is None:
        return ""
    which = left["which"].lower()
    return which.removeprefix("the ")


def _edged(text: str, start: int) -> int:
    found = EDGE.search(text[max(0, start - 9) : start])
    return start - len(found[0]) if found else start


def _with_part(text: str, start: int, end: int, when: When) -> Mention:
    """A day, with the part of it that follows: "Friday night", "yesterday morning"."""
    part = _part().match(text, end)
    if part is None:
        return mention_of(text, start, end, when)
    letters = calendar_words().day_parts[part["part"].lower()]
    timex = f"{when.timex}T{letters}" if when.timex else None
    return mention_of(text, start, part.end(), replace(when, timex=timex), kind="time")


@cache
def _part() -> re.Pattern[str]:
    return re.compile(rf"[ ](?P<part>(?i:{'|'.join(calendar_words().day_parts)}))\b")


def _day_word(context: Context, anchor: Anchor) -> Mention | None:
    """ "yesterday", "today", "tomorrow night", "tonight"."""
    shift = calendar_words().days.get(anchor.lower)
    if shift is None:
        return None
    text, today = context.text, _today(context)
    start = _edged(text, anchor.start)
    if NOT_DAY.match(text, anchor.end):
        return None
    when = on_day(today + shift * DAY) if today else When()
    if anchor.lower == "tonight":
        timex = f"{when.timex}TNI" if when.timex else None
        return mention_of(text, start, anchor.end, replace(when, timex=timex), kind="time")
    return _with_part(text, start, anchor.end, when)


NOT_DAY = re.compile(r"['’]s [A-Z][a-z]+ [A-Z]")


def _day_part(context: Context, anchor: Anchor) -> Mention | None:
    """ "this morning", "last night"; a bare "morning" names no day."""
    part = calendar_words().day_parts.get(anchor.lower)
    if part is None:
        return None
    text, today = context.text, _today(context)
    left = LEFT.search(text[max(0, anchor.start - REACH) : anchor.start])
    which = _which(left)
    if left is None or which not in ("this", "last", "every", "each"):
        return None
    start = anchor.start - len(left[0])
    if which in EVERY:
        return mention_of(text, start, anchor.end, When(timex=f"XXXX-XX-XXT{part}"), kind="set")
    if today is None:
        return mention_of(text, start, anchor.end, When(), kind="time")
    day = on_day(today - DAY if which == "last" else today)
    return mention_of(text, start, anchor.end, replace(day, timex=f"{day.timex}T{part}"), kind="time")


def _weekend(context: Context, anchor: Anchor) -> Mention | None:
    if anchor.lower != "weekend":
        return None
    text, today = context.text, _today(context)
    left = LEFT.search(text[max(0, anchor.start - REACH) : anchor.start])
    if left is None:
        return None
    which, start = _which(left), anchor.start - len(left[0])
    if which in EVERY:
        return mention_of(text, start, anchor.end, When(timex="XXXX-WXX-WE"), kind="set")
    if today is None:
        return mention_of(text, start, anchor.end, When())
    shift = {**dict.fromkeys(BACK, -1), **dict.fromkeys(AHEAD, 1)}.get(which, 0)
    when = on_weekend(today + shift * WEEK)
    if which == "the" and today.weekday() < 4:  # noqa: PLR2004 - told early in the week, it is the last one
        when = on_weekend(today - WEEK)
    return mention_of(text, start, anchor.end, when)


def _set_word(context: Context, anchor: Anchor) -> Mention | None:
    """ "daily", "annually"; not in names."""
    timex = calendar_words().sets.get(anchor.lower)
    if timex is None or context.text[anchor.start].isupper():
        return None
    if NOUN_AFTER.match(context.text, anchor.end) and not ADVERBIAL.match(context.text, anchor.end):
        return None
    return mention_of(context.text, anchor.start, anchor.end, When(timex=timex), kind="set")


NOUN_AFTER = re.compile(r"[ -][a-z]")
ADVERBIAL = re.compile(
    r" (?:and|or|but|to|by|at|in|on|for|from|with|as|since|until|after|before|when|if|because|"
    r"while|the|a|an|over|under|between|through|during|between|is|are|was|were|who|that|which|each)\b"
)


def _reference(context: Context, anchor: Anchor) -> Mention | None:
    """ "now", "recently", "in the past", "the near future"."""
    timex = calendar_words().references.get(anchor.lower)
    text = context.text
    if timex is None or (text[anchor.start].isupper() and not _opens(text, anchor.start)):
        return None
    start = anchor.start
    before = text[max(0, start - 18) : start].lower()
    after = text[anchor.end : anchor.end + 1]
    if anchor.lower == "past" and not (before.endswith("the ") and PAST_ENDS.match(text, anchor.end)):
        return None
    if after == "-" or before.endswith("-") or _describes(text, anchor, before):
        return None
    led = REFERENCE_LED.search(before)
    return mention_of(text, start - (len(led[0]) if led else 0), anchor.end, When(timex=timex))


def _describes(text: str, anchor: Anchor, before: str) -> bool:
    """Whether the word only describes what follows: "recent sale", "future plans", "as soon as"."""
    if anchor.lower == "soon":
        return AFTER_SOON.match(text, anchor.end) is not None or before.endswith("as ")
    if anchor.lower == "future":
        return not before.endswith(("the ", "near ", "in "))
    return anchor.lower == "recent" or (anchor.lower == "current" and _unit_follows(text, anchor.end))


def _unit_follows(text: str, end: int) -> bool:
    found = NEXT_UNIT.match(text, end)
    return found is not None and found["unit"].lower() in time_units()


AFTER_SOON = re.compile(r" (?:as|after|before|be|to be)\b")
NEXT_UNIT = re.compile(r"[ ](?:fiscal[ ])?(?P<unit>[A-Za-z]+)")
PAST_ENDS = re.compile(r"[.,;:)!?]|\s(?:and|or|but|to|was|were|has|have|had|it|he|she|they|we|the)\b|\s*\Z")
REFERENCE_LED = re.compile(r"(?:\bmore |\bmost |\bright |\bthe near |\bthe |\bvery )\Z")


def _opens(text: str, start: int) -> bool:
    return start == 0 or text[start - 1] in "\n“\"(" or text[max(0, start - 3) : start].strip()[-1:] in ".!?:"


def _said_unit(context: Context, anchor: Anchor) -> Mention | None:
    """ "this month", "the previous year", "each week", "twice a day", "a year ago"."""
    unit = time_units().get(anchor.lower)
    text = context.text
    if unit is None or unit.clock and anchor.lower.endswith("s"):
        return None
    if rate := RATE.search(text[max(0, anchor.start - 18) : anchor.start]):
        start = anchor.start - len(rate[0])
        return mention_of(text, start, anchor.end, When(timex=_every(unit.letter, clock=unit.clock)), kind="set")
    if anchor.lower == "year" and YEAR_TAIL.match(text, anchor.end):
        return None
    if anchor.lower == "year" and (end := YEAR_END.match(text, anchor.end)):
        return _year_end(context, anchor, end.end())
    if anchor.lower == "year" and (ago := YEAR_AGO.match(text, anchor.end)):
        return _year_ago(context, anchor, ago)
    left = LEFT.search(text[max(0, anchor.start - REACH) : anchor.start])
    if left is None:
        duration = read_vague(context, anchor)
        return read_offset(context, duration) if duration else None
    which, start = _which(left), anchor.start - len(left[0])
    if which in EVERY:
        timex = _every(unit.letter, clock=unit.clock)
        return mention_of(text, start, anchor.end, When(timex=timex), kind="set")
    if unit.clock or anchor.lower.endswith("s") or anchor.lower == "centuries":
        return _these(text, anchor, left) if which == "these" else None
    when = _placed(context, anchor, which, unit.letter)
    if when is None:
        return None
    return mention_of(text, start, anchor.end, when)


def _year_end(context: Context, anchor: Anchor, end: int) -> Mention:
    """ "by year-end": of the dateline's year."""
    today = _today(context)
    when = replace(in_year(today.year), period=None) if today else When()
    return mention_of(context.text, anchor.start, end, when)


YEAR_TAIL = re.compile(
    r"['’]s (?:first|second|third|fourth)[ -](?:quarter|half)| (?:two thousand|nineteen|[12][0-9]{3}\b)"
)
YEAR_END = re.compile(r"(?:['’]s |[ -])end\b(?! of)")
RATE = re.compile(r"\b(?:once|twice|(?:times))[ ](?:an?|per|each|every)[ ]\Z", re.IGNORECASE)
YEAR_AGO = re.compile(
    r"[ -](?:ago|earlier)\b(?:[ ](?:(?:first|second|third|fourth)[ -])?(?:quarter|period)\b)?", re.IGNORECASE
)


def _every(letter: str, *, clock: bool) -> str:
    return f"PT1{letter}" if clock else f"P1{letter}"


def _these(text: str, anchor: Anchor, left: re.Match[str]) -> Mention | None:
    if anchor.lower != "days":
        return None
    start = anchor.start - len(left[0])
    return mention_of(text, start, anchor.end, When(timex="PRESENT_REF"))


def _year_ago(context: Context, anchor: Anchor, ago: re.Match[str]) -> Mention:
    """ "a year ago", "the year-earlier quarter": the quarter spoken of a year before, or the year."""
    text, start = context.text, anchor.start
    lead = ARTICLE.search(text[max(0, start - 16) : start])
    start -= len(lead[0]) if lead else 0
    quarter = said_quarter(context, start)
    today = _today(context)
    when = When()
    if quarter is not None:
        when = replace(year_before(quarter), period=None)
    elif today is not None:
        when = in_year(today.year - 1)
        if "ago" not in ago[0].lower():
            when = replace(when, period=None)
    return mention_of(text, start, ago.end(), when)


ARTICLE = re.compile(r"\b(?:the |a |one |the comparable |the same )\Z", re.IGNORECASE)


def _placed(context: Context, anchor: Anchor, which: str, letter: str) -> When | None:
    """The day, week, month, quarter or year that *which* picks; None where it picks none."""
    today = _today(context)
    shift = -1 if which in BACK or (which == "past" and letter == "Y") else 1 if which in AHEAD else 0
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
    when = _shifted(today, shift, letter)
    if when is None:
        return None
    if which in ("following", "previous", "preceding", "prior") and letter == "Y":
        year = _stated_year(context.text, anchor.start)
        return When(timex=f"{year + (1 if which == 'following' else -1):04}") if year else When()
    told = which in ("following", "preceding", "prior", "previous")  # from the story's day, not the dateline
    return replace(when, period=None) if told else when


def _shifted(today: date, shift: int, letter: str) -> When | None:
    match letter:
        case "D":
            return on_day(today + shift * DAY)
        case "W":
            return in_week(today + shift * WEEK)
        case "M":
            return in_month(today.year, today.month, shift)
        case "Q":
            total = today.year * 4 + (today.month - 1) // 3 + shift
            return in_quarter(total // 4, total % 4 + 1, leans=True)
        case "Y":
            return in_year(today.year + shift)
        case _:
            return None


def _spoken_of(
    context: Context, anchor: Anchor, which: str, letter: str, today: date | None
) -> When | None:
    """ "the quarter", "that year": whichever the text last spoke of; no days are claimed for it."""
    if letter == "Q":
        quarter = said_quarter(context, anchor.start)
        if quarter is None and today is not None:
            quarter = _shifted(today, -1, "Q")
        return replace(quarter, period=None) if quarter else When()
    if letter == "Y" and which in ("the", "full") and ENDED.match(context.text, anchor.end):
        return When(timex="P1Y")
    if letter == "Y" and which in ("that", "same"):
        year = _stated_year(context.text, anchor.start)
        return When(timex=f"{year:04}") if year else When()
    if letter == "Y" and which in ("the", "full"):
        return When(timex=f"{today.year:04}") if today else When()
    if which in ("same", "that") and letter in "DWM":
        return When()
    if letter in "WD" and which == "the" and today is not None:
        when = _shifted(today, 0, letter)
        return replace(when, period=None) if when and letter == "W" else None
    return None


def _stated_year(text: str, start: int) -> int | None:
    """The last year in digits within a few sentences before *start*."""
    found = STATED.findall(text[max(0, start - 300) : start])
    return int(found[-1]) if found else None


ENDED = re.compile(r" (?:ended|ending|that ended|to)\b")
STATED = re.compile(r"(?<![0-9.,$€£])(1[5-9][0-9]{2}|20[0-9]{2})(?![0-9]|[.,][0-9]|%)")


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


OFFSET = re.compile(r"[ ](?:or[ ]so[ ])?(?P<word>ago|earlier|later|from[ ]now|hence)\b(?![ ]than)", re.IGNORECASE)
BEFORE = re.compile(r"(?<!\w)(?:the[ ])?(?P<word>past|last|next|first|previous|coming|final|latest|every|each|the)[ ]\Z", re.IGNORECASE)
OF_YEAR = re.compile(r" of (?P<year>1[0-9]{3}|20[0-9]{2})(?![0-9]|[,.][0-9])")


def _first_months(duration: Mention, year: int) -> When | None:
    """ "the first nine months of 2019"."""
    measure = duration.measure
    if measure is None or measure.unit != "month" or measure.value is None:
        return None
    count = measure.value
    if count.denominator != 1 or not 1 <= count <= 12:  # noqa: PLR2004 - months of a year
        return None
    return When(period=months(year, 1, int(count)), timex=duration.timex)


def read_first(context: Context, anchor: Anchor) -> Mention | None:
    """ "the first nine months of 2019", "the first two weeks"."""
    text = context.text
    if anchor.lower != "first" or text[anchor.end : anchor.end + 1] != " ":
        return None
    numeral = read_numeral(text, anchor.end + 1)
    duration = read_duration(context, numeral) if numeral else None
    return read_offset(context, duration) if duration else None


def _offset(context: Context, duration: Mention, after: re.Match[str]) -> Mention:
    """ "two years ago" is told from the dateline; "three days later" from a day in the story."""
    text, start = context.text, duration.span.start
    word = after["word"].lower()
    if word in ("earlier", "later"):
        when = When(timex=duration.timex)
        return mention_of(text, start, after.end(), when, parts=(duration,))
    sign = -1 if word == "ago" else 1
    when = _reckon(_today(context), duration, sign)
    return mention_of(text, start, after.end(), when, parts=(duration,))


def _reckon(today: date | None, duration: Mention, sign: int) -> When:
    measure = duration.measure
    if measure is None or measure.value is None:
        return When(timex="PAST_REF" if sign < 0 else "FUTURE_REF")
    if today is None or measure.value.denominator != 1 or measure.value > 3000:  # noqa: PLR2004
        return When()
    letter, count = LETTERS.get(measure.unit or "", ("", 0))
    shift = sign * int(measure.value) * count
    if letter == "Y" and not 1 <= today.year + shift <= 9999:  # noqa: PLR2004
        return When()
    return (_shifted(today, shift, letter) if _fits(today, letter, shift) else None) or When()


LETTERS = {"day": ("D", 1), "week": ("W", 1), "month": ("M", 1), "year": ("Y", 1), "decade": ("Y", 10), "century": ("Y", 100)}


def _fits(today: date, letter: str, shift: int) -> bool:
    days = {"D": 1, "W": 7, "M": 31, "Y": 366}.get(letter, 0) * shift
    return EARLY.toordinal() < today.toordinal() + days < LATE.toordinal()


GRAMMARS: tuple[Callable[[Context, Anchor], Mention | None], ...] = (
    _weekday,
    _day_word,
    read_season,
    _said_unit,
    _day_part,
    _weekend,
    _set_word,
    _reference,
)
