"""Dates with a month in letters: "12 July 2021", "Jul. 12-15", "the 12th of July", "May 2020"."""

from __future__ import annotations

import re
from calendar import month_name
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.calendar import month_names
from numcheck.mentions.date_edges import GAP, counts_something, months_pattern
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.spelled import read_spelled
from numcheck.mentions.spelled_years import read_spelled_year
from numcheck.model.period import Calendar

MOST_DAYS = 31
YEAR = r"(?P<year>[0-9]{4})(?![0-9]|[,.][0-9]|[ ]?%|-(?:[a-z]))"
ORDINAL = r"(?:st|nd|rd|th)?(?![0-9A-Za-z%]|[.,:/][0-9])"
ERA = rf"(?:(?:{GAP})?(?P<era>BCE?|B\.C\.(?:E\.)?|CE|AD|A\.D\.)(?![\w]))?"
COMMON_WORDS = frozenset(
    {"may", "march", "mar", "sun", "sat", "jan", "dec", "sep", "jun", "august"}
)
FULL_NAMES = frozenset(name.lower() for name in month_name)
NAMES = frozenset({"may", "march", "april", "june", "august"})  # also verbs and first names
SURE_LEADS = frozenset(  # before a month, whatever follows: "in June it rained"
    {"in", "since", "during", "until", "till", "early", "late", "mid", "last", "this", "next"}
)
NOT_AFTER = Pattern(
    rf"{GAP}(?:on\b|of\b|for\b|through\b|I\b|he\b|she\b|we\b|you\b|they\b|it\b|be\b|not\b|also\b|"
    r"have\b|the\b|said\b|against\b|madness\b)",
    re.IGNORECASE,
)

A_GAP = Pattern(GAP)
SPELLED_GAP = Pattern(rf"{GAP}(?:the{GAP})?(?=[a-z])", re.IGNORECASE)
NEXT_NAME = Pattern(rf"{GAP}[A-Z][a-z]+")
TAIL_YEAR = Pattern(rf",?{GAP}{YEAR}")
MONTH_DAY = Pattern(
    rf"""{GAP}(?:the{GAP})?(?P<day>[0-9]{{1,2}}){ORDINAL}
    (?:[ ]?(?:[-–—]|to)[ ]?(?P<until>[0-9]{{1,2}}){ORDINAL}(?![-–][0-9]))?
    (?P<tail>[ ]?,?{GAP}(?:of{GAP})?{YEAR})?""",
    re.VERBOSE,
)
MONTH_YEAR = Pattern(
    rf"""(?:,?{GAP}(?:of{GAP})?|-|/)(?P<year>[0-9]{{4}})(?![0-9]|[,.][0-9]|[ ]?%|-[a-z]){ERA}
    | (?:{GAP}['’‘]|-)(?P<short>[0-9]{{2}})(?![0-9A-Za-z]|[.,][0-9])""",
    re.VERBOSE,
)


class Named(NamedTuple):
    """A date as written at *start*..*end*; *until* is the last day of "12-15 July"."""

    start: int
    end: int
    calendar: Calendar
    until: Calendar | None = None


def read_named(text: str, start: int) -> Named | None:
    """The date that begins at *start* with a month, a day or a year, or None."""
    if text[start : start + 1].isdigit():
        return _day_first(text, start) or _year_first(text, start)
    return _month_first(text, start) or _spelled_day_first(text, start)


def _month_first(text: str, start: int) -> Named | None:
    name = _month().match(text, start)
    if name is None:
        return None
    month = month_names()[name["month"].lower()]
    return (
        _month_day(text, start, name.end(), month)
        or _month_year(text, start, name.end(), month)
        or _month_alone(text, start, name.end("month"), name.end(), month)
    )


def _month_day(text: str, start: int, at: int, month: int) -> Named | None:
    """Reads "July 12", "July 12th, 2021", "July 12-15, 2021", "July the fourth"."""
    found = MONTH_DAY.match(text, at)
    if found is None:
        return _month_spelled_day(text, start, at, month)
    year = int(found["year"]) if found["year"] else None
    end = found.end()
    if year is not None and (not 1000 <= year < 2100 or counts_something(text, end)):
        year, end = None, found.start("tail")  # "on March 3, 5000 people"
    if year is None and (int(found["day"]) > MOST_DAYS or _counted(text, start, end)):
        return None
    first = Calendar(year=year, month=month, day=int(found["day"]))
    if found["until"] is None:
        return Named(start, end, first)
    return Named(start, end, first, Calendar(year=year, month=month, day=int(found["until"])))


def _counted(text: str, start: int, end: int) -> bool:
    """Whether the day is rather a count: "In May 12 ships sank", not "on May 12 of all ships"."""
    of_all = OF_ALL.match(text, end) and text[max(0, start - 3) : start].lower() == "on "
    return counts_something(text, end) and not of_all


OF_ALL = Pattern(rf"{GAP}of\b")


def _month_spelled_day(text: str, start: int, at: int, month: int) -> Named | None:
    gap = SPELLED_GAP.match(text, at)
    day = read_spelled(text, gap.end()) if gap else None
    if day is None or day.kind != "ordinal" or day.value > MOST_DAYS:
        return None
    follows = TAIL_YEAR.match(text, day.end)
    year = int(follows["year"]) if follows else None
    end = follows.end() if follows else day.end
    return Named(start, end, Calendar(year=year, month=month, day=int(day.value)))


def _month_year(text: str, start: int, at: int, month: int) -> Named | None:
    found = MONTH_YEAR.match(text, at)
    if found is None:
        gap = A_GAP.match(text, at)
        spoken = read_spelled_year(text, gap.end()) if gap else None
        if spoken is None:
            return None
        return Named(start, spoken.end, Calendar(year=spoken.year, month=month))
    if found["short"]:
        return Named(start, found.end(), Calendar(year=two_digit_year(found["short"]), month=month))
    if int(found["year"]) < 1000 or counts_something(text, found.end("year")):
        return None
    year = in_era(int(found["year"]), found["era"])
    return Named(start, found.end(), Calendar(year=year, month=month))


def _month_alone(text: str, start: int, end: int, dotted: int, month: int) -> Named | None:
    """A bare month, where its name is no other word."""
    word = text[start:end]
    if word.islower() or month_names().get(word.lower()) is None:
        return None
    led = _leads().search(text[max(0, start - 12) : start])
    doubtful = word.lower() in NAMES or (len(word) < 5 and word.lower() not in ("june", "july"))
    sure = led is not None and led[0].lower().strip(" -") in SURE_LEADS
    if doubtful and not sure and (led is None or NOT_AFTER.match(text, end)):
        return None
    if (
        doubtful
        and NEXT_NAME.match(text, end)
        and not (led and led[0].lower().strip() in ("in", "since", "by"))
    ):
        return None
    abbreviated = text[end:dotted] == "." and word.lower() not in FULL_NAMES
    return Named(start, dotted if abbreviated else end, Calendar(month=month))


def _day_first(text: str, start: int) -> Named | None:
    """Reads "12 July 2021", "12th of July", "12-Jul-2021", "12–15 July", "3 May"."""
    found = _day_month().match(text, start)
    if found is None or not _month_stands(text, found):
        return None
    month = month_names()[found["month"].lower()]
    year, end = _tail_year(text, found)
    if year is None and int(found["day"]) > MOST_DAYS:
        return None
    first = Calendar(year=year, month=month, day=int(found["day"]))
    if found["until"] is None:
        return Named(start, end, first)
    return Named(start, end, first, Calendar(year=year, month=month, day=int(found["until"])))


def _spelled_day_first(text: str, start: int) -> Named | None:
    """Reads "the twelfth of July 2021"; the article is not read here."""
    day = read_spelled(text, start)
    if day is None or day.kind != "ordinal" or not 1 <= day.value <= MOST_DAYS:
        return None
    found = _of_month().match(text, day.end)
    if found is None:
        return None
    year, end = _tail_year(text, found)
    month = month_names()[found["month"].lower()]
    return Named(start, end, Calendar(year=year, month=month, day=int(day.value)))


def _tail_year(text: str, found: re.Match[str]) -> tuple[int | None, int]:
    if found["year"]:
        year = int(found["year"])
        if 1000 <= year < 2100 and not counts_something(text, found.end("year")):
            return year, found.end()
    elif found["short"]:
        return two_digit_year(found["short"]), found.end("short")
    dot = found.end("month")
    abbreviated = text[dot : dot + 1] == "." and found["month"].lower() not in FULL_NAMES
    return None, dot + abbreviated


def _month_stands(text: str, found: re.Match[str]) -> bool:
    """Whether "5 may" and "12 March" name a month: not "12 may", "the 12 march on"."""
    word, end = found["month"], found.end("month")
    if word.lower() not in COMMON_WORDS | NAMES:
        return True
    ranked = found["day"] and text[found.end("day") : found.start("month")].rstrip().endswith(" of")
    if found["year"] or found["short"] or ranked:
        return True
    return not word.islower() and not (word.lower() == "may" and NOT_AFTER.match(text, end))


def _year_first(text: str, start: int) -> Named | None:
    """Reads "2001 August 3", "2021 July"."""
    found = _year_month().match(text, start)
    if found is None or found["month"].islower():
        return None
    doubtful = found["month"].lower() in NAMES or len(found["month"]) < 4
    if not found["day"] and doubtful:
        return None
    if found["day"] and counts_something(text, found.end()):
        return None
    day = int(found["day"]) if found["day"] else None
    month = month_names()[found["month"].lower()]
    return Named(start, found.end(), Calendar(year=int(found["year"]), month=month, day=day))


def in_era(year: int, era: str | None) -> int:
    """The astronomical year: 44 BC is -43."""
    return 1 - year if era and era.replace(".", "").startswith("BC") else year


def two_digit_year(digits: str) -> int:
    """The year meant by two digits: 00 to 49 lie in this century, 50 to 99 in the last."""
    short = int(digits)
    return 2000 + short if short < 50 else 1900 + short


@cache
def _month() -> re.Pattern[str]:
    return re.compile(rf"(?P<month>(?i:{months_pattern()}))(?![^\W_])\.?")


@cache
def _leads() -> re.Pattern[str]:
    """What stands before "May" and "March" where they are months."""
    return re.compile(
        rf"""(?i:\b(?:in|of|by|since|until|till|last|this|next|every|each|early|late|mid|from|to|
        through|during|before|after|for|between|and|or|end|start|a|an|one|both|following|previous|
        around|about|(?P<month>{months_pattern()})\.?,?)[ -]|[(–—/-])\Z""",
        re.VERBOSE,
    )


@cache
def _day_month() -> re.Pattern[str]:
    return re.compile(
        rf"""(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?
        (?:[ ]?(?:[-–—]|to|and)[ ]?(?P<until>[0-9]{{1,2}})(?:st|nd|rd|th)?)?
        (?:{GAP}(?:(?:day{GAP})?of{GAP})?|[-/.]|(?=[A-Z])){_month_and_year()}""",
        re.VERBOSE,
    )


@cache
def _of_month() -> re.Pattern[str]:
    return re.compile(rf"{GAP}(?:(?:day{GAP})?of{GAP})?{_month_and_year()}", re.VERBOSE)


def _month_and_year() -> str:
    return rf"""(?P<month>(?i:{months_pattern()}))(?![^\W_])\.?
        (?:(?:[ ]?,?{GAP}|[-/.])(?:(?:of|in){GAP})?{YEAR}
        | (?:-|/|{GAP}['’‘])(?P<short>[0-9]{{2}})(?![0-9A-Za-z]|[.,][0-9]))?"""


@cache
def _year_month() -> re.Pattern[str]:
    return re.compile(
        rf"""(?P<year>1[0-9]{{3}}|20[0-9]{{2}}),?(?:{GAP}|-)
        (?P<month>(?i:{months_pattern()}))(?![^\W_])\.?(?:(?:{GAP}|
            -)(?P<day>[0-9]{{1,2}}){ORDINAL})?""",
        re.VERBOSE,
    )
