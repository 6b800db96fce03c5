"""Years in digits and words: "in 2011", "(1998)", "'98", "44 BC", "1914-1918", "FY2019"."""

from __future__ import annotations

import re

from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.date_edges import GAP, counts_something, widen
from numcheck.mentions.decades import (
    read_century,
    read_century_in_words,
    read_decade,
    read_short_decade,
)
from numcheck.mentions.named_dates import ERA, in_era, two_digit_year
from numcheck.mentions.periods import hull
from numcheck.mentions.spelled_years import read_spelled_year
from numcheck.mentions.timex import mention_of, when_of
from numcheck.model.mention import Mention
from numcheck.model.period import Calendar, When

YEAR = re.compile(
    r"""(?P<year>1[0-9]{3}|20[0-9]{2})(?:(?P<decade>['’]?s)(?!\w)
    |(?P<join>[-–—/])(?P<until>[0-9]{2}|1[0-9]{3}|20[0-9]{2})(?![0-9]|[-–/,.][0-9]))?
    (?![0-9%]|[,.:/][0-9]|[^\W_]|-[a-z])"""
    rf"{ERA}",
    re.VERBOSE,
)
ANCIENT = re.compile(
    rf"""(?P<year>[0-9]{{1,4}})(?:[ ]?[-–—][ ]?(?P<until>[0-9]{{1,4}}))?
    (?:{GAP})?(?P<era>BCE?|B\.C\.(?:E\.)?|CE|AD|A\.D\.)(?!\w)""",
    re.VERBOSE,
)
SHORT = re.compile(r"(?P<year>[0-9]{2})(?P<decade>['’]?s)?(?![\w%]|[.,:/-][0-9])")
LED = re.compile(
    r"""(?i:\b(?:in|since|until|till|by|from|during|before|after|between|early|late|mid|year|years|circa|c\.|ca\.|
    of|and|to|through|into|due|that|spring|summer|autumn|fall|winter|fiscal|around|about|for|
        season|election|elections|
    AD|around|class[ ]of|copyright|©|as[ ]of|prior[ ]to|back[ ]to|on|quarter|half|census|than|
        mid[- ]))[ -]{1,2}\Z""",
    re.VERBOSE,
)
SURELY = re.compile(
    r"(?i:\b(?:in|since|until|till|by|during|early|late|mid|year|circa|c\.|ca\.|spring|summer|"
    r"autumn|"
    r"fiscal|as of|prior to|back to|copyright|©|class of))[ -]{1,2}\Z"
)
WEAKLY = re.compile(r"(?i:\b(?:for|about|around|than|on|to|and|of|by|from))[ -]{1,2}\Z")
LISTED = re.compile(
    r"(?<![0-9,.$€£])(?:1[0-9]{3}|20[0-9]{2})(?:,|,?[ ](?:and|or|to))?[ ]?[ –—-]?\Z"
)
BRACKETED = re.compile(r"(?:\(|\[|[A-Za-z.’'][,]?[ ]|;[ ])\Z")
CLOSES = re.compile(r"[a-z]?(?:[);\]]|,[ ](?:pp?|vol|ch)\.|[ ]\[[0-9])")
FROM = re.compile(r"(?i:\b(?:from|between))[ ]\Z")
UNTIL = re.compile(
    r"[ ](?:to|and|until|till|through)[ ](?:1[0-9]{3}|20[0-9]{2})(?![0-9%]|[,.][0-9])"
)
NAMED = re.compile(
    r"(?i:\b(?:the|a|an|that|its|their|his|her|our|this|’s|'s))[ ](?:early[ ]|late[ ])?\Z"
)
NOUN = re.compile(r"[ ](?P<noun>[a-z]{3,}|[A-Z][A-Za-z]+)")
ENDS = re.compile(
    r"[ ]?[.,;:)\]!?”\"’—–]|\s*\Z|\s+(?:and|or|to|when|but|the|a|an|by|at|as|with|for|on|in|"
    r"after|was|is|it|"
    r"while|until|before|is|has|had|have|were|from|through|that|which|who|he|she|they|we|saw|will|"
    r"under|over|than|because|due|compared|followed|following|against|he|his|her|its|their|there)\b"
)
OPENS = re.compile(r"(?:\A|[.!?:]\s|\n\s?|[“\"(])\Z")
VERB = re.compile(r"[ ](?:was|is|saw|will|has|had|brought|marked|marks|began|ended)\b")
ROUND = 100  # years; a multiple of it may as well be an amount
OLDEST = 1500  # the first year that brackets alone make one
MODERN = 1800  # the first year that weak words make one
MILLENNIUM = 2000
REACH = 24  # characters before a year in which its lead stands


def read_year(context: Context, anchor: Anchor) -> Mention | None:
    """The year, decade, century or span of years in digits at *anchor*, or None."""
    text, start = context.text, anchor.start
    if fiscal := _fiscal(text, start):
        return fiscal
    found = YEAR.match(text, start)
    if found is None or _glued(text, start):
        return _ancient(text, start) or _short(text, start) or read_century(text, start)
    if found["era"]:
        year = in_era(int(found["year"]), found["era"])
        return mention_of(text, widen(text, start), found.end(), when_of(Calendar(year=year)))
    if found["decade"]:
        return read_decade(text, start, found)
    if found["until"]:
        return _span(text, start, found)
    end = found.end()
    if not _said(text, start, end):
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


FISCAL = re.compile(r"\bFY[ ’'-]?\Z")
FISCAL_YEAR = re.compile(r"(?:20)?[0-9]{2}(?![0-9\w%]|[.,][0-9])")


def _glued(text: str, start: int) -> bool:
    return (
        text[start - 1 : start] in set("$€£¥#.,:/-–—+×_°") and start > 0 and not _dash(text, start)
    )


def _dash(text: str, start: int) -> bool:
    """A dash before a year is part of a date where a word or year stands before it."""
    if text[start - 1] not in "-–—":
        return text[start - 1] == "/" and text[start - 2 : start - 1].isdigit()
    return text[max(0, start - 4) : start - 1].lower().endswith(("mid", "re", "ost", "e"))


def _said(text: str, start: int, end: int) -> bool:
    """Whether the words around four digits make them a year and not an amount.

    The stronger the words before, the weaker the year and the words after may be.
    """
    before = text[max(0, start - REACH) : start]
    year = int(text[start : start + 4])
    if SURELY.search(before):
        modern = year % ROUND != 0 and year >= MODERN
        return not counts_something(text, end) or (modern and not UNIT.match(text, end))
    if before.endswith(("$", "€", "£", "¥")) or counts_something(text, end):
        return False
    return _bracketed(text, before, year, end) or _led(text, before, year, end)


def _bracketed(text: str, before: str, year: int, end: int) -> bool:
    """Reads "(2011)", "Roe 2011)", and the later ones of "1998, 2003 and 2011"."""
    if year < OLDEST:
        return False
    if BRACKETED.search(before) and CLOSES.match(text, end):
        return True
    if LISTED.search(before) is None:
        return False
    return (year >= MODERN and year % ROUND != 0) or ENDS.match(text, end) is not None


def _led(text: str, before: str, year: int, end: int) -> bool:
    """Whether a weaker word before, and no noun to count after, make a year."""
    unround = year >= MODERN and year % ROUND != 0
    if FROM.search(before) and (other := UNTIL.match(text, end)):
        return not counts_something(text, other.end())
    if WEAKLY.search(before):
        named = year == MILLENNIUM and before.lower().endswith("of ")
        return named or (unround and _ended(text, end))
    if LED.search(before):
        return _ended(text, end)
    if NAMED.search(before):
        return unround and NOUN.match(text, end) is not None
    if OPENS.search(before):
        return year >= MODERN and (VERB.match(text, end) is not None or _titled(text, end))
    after_name = before.endswith(", ") and before[-3:-2].isalpha()
    return after_name and unround and ENDS.match(text, end) is not None


def _titled(text: str, end: int) -> bool:
    noun = NOUN.match(text, end)
    return noun is not None and noun["noun"][0].isupper() and not noun["noun"].endswith("s")


def _ended(text: str, end: int) -> bool:
    """Whether nothing that could be counted follows."""
    noun = NOUN.match(text, end)
    return (
        ENDS.match(text, end) is not None
        or noun is None
        or noun["noun"][0].isupper()
        or noun["noun"].endswith(("ed", "ly", "ing"))
    )


UNIT = re.compile(
    r"[ -]?(?:m|km|cm|mm|kg|g|mg|ft|mi|hours?|days?|years?|months?|weeks?|minutes?|people|"
    r"of)\b|[ ]?[%°$€£]"
)


def _span(text: str, start: int, found: re.Match[str]) -> Mention | None:
    """Reads "1998–99", "1914-1918", "2019/20": a period with both ends."""
    first = int(found["year"])
    tail = found["until"]
    last = int(tail) if len(tail) == 4 else first - first % ROUND + int(tail)
    before = text[max(0, start - REACH) : start]
    if len(tail) == 2 and last < first:
        last += ROUND
        if last - first > 1:
            return None
    led = (
        LED.search(before)
        or BRACKETED.search(before)
        or NAMED.search(before)
        or OPENS.search(before)
    )
    if PAGES.search(before) or UNIT.match(text, found.end()) or (last < first and not led):
        return None
    if counts_something(text, found.end()) and not (led and first % ROUND):
        return None
    if len(tail) == 2 and (found["join"] != "/" and last - first > 60):
        return None
    if not led and (first % ROUND == 0 or first < 1500):
        return None
    one, two = when_of(Calendar(year=first)), when_of(Calendar(year=last))
    parts = (
        mention_of(text, start, start + 4, one),
        mention_of(text, found.start("until"), found.end("until"), two),
    )
    return mention_of(text, start, found.end(), hull(one, two), kind="period", parts=parts)


PAGES = re.compile(r"(?:\bpp?\.?|pages?|:|\)|no\.|nos\.|vol\.)[ ]?\Z", re.IGNORECASE)


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


SMALL = re.compile(r"[0-9]{1,4}(?![0-9\w%]|[,.][0-9])")


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
        and not text[max(0, start - 20) : start].lower().startswith("in his")
    ):
        return read_short_decade(text, start, found)
    return None


DECADE_LED = re.compile(r"(?i:\bin the|\b(?:the|of the) (?:early|late|mid))[ -]\Z")
SHORT_LED = re.compile(
    r"(?i:\b(?:in|of|since|until|by|from|to|and|the|class of|late|early|summer|winter|spring|"
    r"fall|autumn))[ ]\Z"
)
