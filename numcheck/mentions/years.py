"""Years in digits and words: "in 2011", "(1998)", "'98", "44 BC", "1914-1918", "FY2019"."""

from __future__ import annotations

import re

from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.date_edges import GAP, counts_something, widen
from numcheck.mentions.decades import (
    OF_LIFE,
    read_century,
    read_century_in_words,
    read_decade,
    read_short_decade,
)
from numcheck.mentions.named_dates import ERA, in_era, two_digit_year
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.spelled_years import read_spelled_year
from numcheck.mentions.timex import mention_of, when_of
from numcheck.mentions.year_evidence import is_year
from numcheck.mentions.year_spans import read_old_span, read_span
from numcheck.model.mention import Mention
from numcheck.model.period import Calendar, When

YEAR = Pattern(
    r"""(?P<year>1[0-9]{3}|20[0-9]{2})(?:(?P<decade>['’]?s)(?!\w)
    |(?P<join>[ ]?[-–—][ ]?|/)(?P<until>[0-9]{2}|1[0-9]{3}|20[0-9]{2})
     (?![0-9%]|[-–/,.:][0-9]|[^\W_]))?
    (?![0-9%]|[,.:/][0-9]|[^\W_]|-[a-z])"""
    rf"{ERA}",
    re.VERBOSE,
)
ANCIENT = Pattern(
    rf"""(?P<year>[0-9]{{1,4}})(?:[ ]?[-–—][ ]?(?P<until>[0-9]{{1,4}}))?
    (?:{GAP})?(?P<era>BCE?|B\.C\.(?:E\.)?|CE|AD|A\.D\.)(?!\w)""",
    re.VERBOSE,
)
SHORT = Pattern(r"(?P<year>[0-9]{2})(?P<decade>['’]?s)?(?![\w%]|[.,:/-][0-9])")


def read_year(context: Context, anchor: Anchor) -> Mention | None:
    """The year, decade, century or span of years in digits at *anchor*, or None."""
    text, start = context.text, anchor.start
    if fiscal := _fiscal(text, start):
        return fiscal
    found = YEAR.match(text, start)
    if found is None or _glued(text, start):
        return (
            _ancient(text, start)
            or _short(text, start)
            or read_century(text, start)
            or read_old_span(text, start)
        )
    if found["era"]:
        year = in_era(int(found["year"]), found["era"])
        return mention_of(text, widen(text, start), found.end(), when_of(Calendar(year=year)))
    if found["decade"]:
        return read_decade(text, start, found)
    if found["until"] and (span := read_span(text, start, found)):
        return span
    if found["until"] and " " not in found["join"]:
        return None
    end = found.end("year")
    if not is_year(text, start, end):
        return read_century(text, start) or _ancient(text, start)
    return mention_of(text, widen(text, start), end, when_of(Calendar(year=int(found["year"]))))


def read_year_in_words(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "nineteen ninety-six", "the year two thousand", "the nineteenth century"."""
    text, start = context.text, anchor.start
    year = read_spelled_year(text, start)
    before = text[max(0, start - 9) : start].lower()
    if year is not None and not counts_something(text, year.end):
        named = before.endswith(("year ", "in ", "since ", "of ", "by ", "until "))
        if year.year < 2000 or named:
            begins = start - 9 if before.endswith("the year ") else start
            when = when_of(Calendar(year=year.year))
            return mention_of(text, widen(text, begins), year.end, when)
    return read_century_in_words(text, start)


def _fiscal(text: str, start: int) -> Mention | None:
    """Reads "FY2019" and "FY 21": a year whose first day is not known."""
    led = FISCAL.search(text[max(0, start - 4) : start])
    found = FISCAL_YEAR.match(text, start) if led else None
    if led is None or found is None:
        return None
    year = int(found[0]) if len(found[0]) == 4 else 2000 + int(found[0])
    return mention_of(text, start - len(led[0]), found.end(), When(timex=f"{year:04}"))


FISCAL = Pattern(r"\bFY[ ’'-]?\Z")
FISCAL_YEAR = Pattern(r"(?:20)?[0-9]{2}(?![0-9\w%]|[.,][0-9])")


def _glued(text: str, start: int) -> bool:
    return (
        text[start - 1 : start] in set("$€£¥#.,:/-–—+×_°") and start > 0 and not _dash(text, start)
    )


def _dash(text: str, start: int) -> bool:
    """A dash before a year is part of a date where a word or year stands before it."""
    if text[start - 1] not in "-–—":
        return text[start - 1] == "/" and text[start - 2 : start - 1].isdigit()
    return text[max(0, start - 4) : start - 1].lower().endswith(("mid", "re", "ost", "e"))


def _ancient(text: str, start: int) -> Mention | None:
    """Reads "44 BC", "AD 79", "300 BCE"."""
    found = ANCIENT.match(text, start)
    before = text[max(0, start - 5) : start]
    if found is not None and not counts_something(text, found.end()):
        year = in_era(int(found["year"]), found["era"])
        return mention_of(text, widen(text, start), found.end(), when_of(Calendar(year=year)))
    if before.endswith(("AD ", "A.D. ")):
        digits = SMALL.match(text, start)
        lead = 3 if before.endswith("AD ") else 5
        if digits is not None and not text[start - lead - 1 : start - lead].isalnum():
            when = when_of(Calendar(year=int(digits[0])))
            return mention_of(text, start - lead, digits.end(), when)
    return None


SMALL = Pattern(r"[0-9]{1,4}(?![0-9\w%]|[,.][0-9])")


def _short(text: str, start: int) -> Mention | None:
    """Reads "'98", "the '80s", "the mid-80s"."""
    found = SHORT.match(text, start)
    if found is None:
        return None
    before = text[max(0, start - 12) : start]
    if before.endswith(("'", "’", "‘")) and not before[:-1][-1:].isalnum():
        begins = start - 1
        if found["decade"]:
            return read_short_decade(text, begins, found)
        if not SHORT_LED.search(before[:-1]):
            return None
        year = two_digit_year(found["year"])
        return mention_of(text, widen(text, begins), found.end(), when_of(Calendar(year=year)))
    if (
        found["decade"]
        and DECADE_LED.search(before)
        and not OF_LIFE.search(text[max(0, start - 20) : start].lower())
        and not WARM.search(text[max(0, start - 60) : start])
    ):
        return read_short_decade(text, start, found)
    return None


DECADE_LED = Pattern(r"(?i:\b(?:the|early|late|mid)|\b[2-9]0['’]?s(?: and| to| or|,))[ -]\Z")
WARM = Pattern(r"(?i:temperature|degree|\bhighs?\b|\blows?\b|\bheat|scor|percent)")
SHORT_LED = Pattern(
    r"(?i:\b(?:in|of|since|until|by|from|to|and|the|class of|late|early|summer|winter|spring|"
    r"fall|autumn))[ ]\Z"
)
