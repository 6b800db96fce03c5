"""Years, decades and centuries: "in 2011", "(1998)", "'98", "the 1990s", "44 BC", "the 19th century"."""

from __future__ import annotations

import re
from functools import cache

from numcheck.lexicon.calendar import calendar_words
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.date_edges import GAP, counts_something, widen
from numcheck.mentions.named_dates import ERA, in_era, two_digit_year
from numcheck.mentions.spelled import read_spelled
from numcheck.mentions.spelled_years import read_spelled_year
from numcheck.mentions.timex import in_century, in_decade, mention_of, when_of
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
CENTURY = re.compile(rf"(?:(?:st|nd|rd|th)(?:{GAP}|-)|{GAP}|-)(?:(?:and|to|or)[ ][\w-]{{4,14}}[ ])?(?i:centur(?:y|ies))\b(?:{GAP}(?P<era>BCE?|CE|AD)\b)?")
LED = re.compile(
    r"""(?i:\b(?:in|since|until|till|by|from|during|before|after|between|early|late|mid|year|years|circa|c\.|ca\.|
    of|and|to|through|into|due|that|spring|summer|autumn|fall|winter|fiscal|around|about|for|season|election|elections|
    AD|around|class[ ]of|copyright|©|as[ ]of|prior[ ]to|back[ ]to|on|quarter|half|census|than|mid[- ]))[ -]{1,2}\Z""",
    re.VERBOSE,
)
SURELY = re.compile(
    r"(?i:\b(?:in|since|until|till|by|during|early|late|mid|year|circa|c\.|ca\.|spring|summer|autumn|"
    r"fiscal|as of|prior to|back to|copyright|©|class of))[ -]{1,2}\Z"
)
WEAKLY = re.compile(r"(?i:\b(?:for|about|around|than|on|to|and|of|by|from))[ -]{1,2}\Z")
LISTED = re.compile(r"(?<![0-9,.$€£])(?:1[0-9]{3}|20[0-9]{2})(?:,|,?[ ](?:and|or|to))?[ ]?[ –—-]?\Z")
BRACKETED = re.compile(r"(?:\(|\[|[A-Za-z.’'][,]?[ ]|;[ ])\Z")
CLOSES = re.compile(r"[a-z]?(?:[);\]]|,[ ](?:pp?|vol|ch)\.|[ ]\[[0-9])")
NAMED = re.compile(r"(?i:\b(?:the|a|an|that|its|their|his|her|our|this|’s|'s))[ ](?:early[ ]|late[ ])?\Z")
NOUN = re.compile(r"[ ](?P<noun>[a-z]{3,}|[A-Z][A-Za-z]+)")
ENDS = re.compile(
    r"[ ]?[.,;:)\]!?”\"’—–]|\s*\Z|\s+(?:and|or|to|when|but|the|a|an|by|at|as|with|for|on|in|after|was|is|it|"
    r"while|until|before|is|has|had|have|were|from|through|that|which|who|he|she|they|we|saw|will|"
    r"under|over|than|because|due|compared|followed|following|against|he|his|her|its|their|there)\b"
)
OPENS = re.compile(r"(?:\A|[.!?:]\s|\n\s?|[“\"(])\Z")
VERB = re.compile(r"[ ](?:was|is|saw|will|has|had|brought|marked|marks|began|ended)\b")
ROUND = 100


def read_year(context: Context, anchor: Anchor) -> Mention | None:
    """The year, decade, century or span of years in digits at *anchor*, or None."""
    text, start = context.text, anchor.start
    found = YEAR.match(text, start)
    if found is None or _glued(text, start):
        return _ancient(text, start) or _short(text, start) or _century(text, start)
    if found["era"]:
        year = in_era(int(found["year"]), found["era"])
        return _mention(text, widen(text, start), found.end(), when_of(Calendar(year=year)))
    if found["decade"]:
        return _decade(text, start, found)
    if found["until"]:
        return _span(text, start, found)
    end = found.end()
    if not _said(text, start, end):
        return _century(text, start) or _ancient(text, start)
    return _mention(text, widen(text, start), end, when_of(Calendar(year=int(found["year"]))))


def read_year_in_words(context: Context, anchor: Anchor) -> Mention | None:
    """ "nineteen ninety-six", "the year two thousand", "the nineteenth century"."""
    text, start = context.text, anchor.start
    year = read_spelled_year(text, start)
    before = text[max(0, start - 9) : start].lower()
    if year is not None and not counts_something(text, year.end):
        named = before.endswith(("year ", "in ", "since ", "of ", "by ", "until "))
        if year.year < 2000 or named:  # noqa: PLR2004 - "twenty twelve-packs", "two thousand"
            begins = start - 9 if before.endswith("the year ") else start
            when = when_of(Calendar(year=year.year))
            return _mention(text, widen(text, begins), year.end, when)
    return _century_in_words(text, start)


def read_decade_in_words(context: Context, anchor: Anchor) -> Mention | None:
    """ "the nineties": of the twentieth century."""
    tens = calendar_words().decades.get(anchor.lower)
    text = context.text
    before = text[max(0, anchor.start - 20) : anchor.start].lower()
    if tens is None or OF_LIFE.search(before):
        return None
    led = before.endswith(("the ", "early ", "late ", "mid-"))
    if not led:
        return None
    begins = widen(text, anchor.start, article=True)
    return _mention(text, begins, anchor.end, in_decade(1900 + 10 * tens))


OF_LIFE = re.compile(r"\b(?:his|her|their|my|your|in its)(?: (?:early|mid|late))?[ -]\Z")


def _mention(text: str, start: int, end: int, when: When) -> Mention:
    return mention_of(text, start, end, when)


def _glued(text: str, start: int) -> bool:
    return text[start - 1 : start] in set("$€£¥#.,:/-–—+×_°") and start > 0 and not _dash(text, start)


def _dash(text: str, start: int) -> bool:
    """A dash before a year is part of a date where a word or year stands before it."""
    if text[start - 1] not in "-–—":
        return text[start - 1] == "/" and text[start - 2 : start - 1].isdigit()
    return text[max(0, start - 4) : start - 1].lower().endswith(("mid", "re", "ost", "e"))


def _said(text: str, start: int, end: int) -> bool:
    """Whether the words around four digits make them a year and not an amount."""
    before = text[max(0, start - 24) : start]
    year = int(text[start : start + 4])
    if before[-1:] in "$€£¥" and before:
        return False
    counted = counts_something(text, end)
    if SURELY.search(before):
        return not counted or (year % ROUND != 0 and year >= 1800 and not _unit(text, end))  # noqa: PLR2004
    if counted:
        return False
    if BRACKETED.search(before) and CLOSES.match(text, end) and 1500 <= year < 2100:  # noqa: PLR2004
        return True
    if LISTED.search(before) and ENDS.match(text, end):
        return year >= 1500  # noqa: PLR2004
    if WEAKLY.search(before):
        return 1800 <= year < 2100 and year % 1000 + 1 != 1 and _ended(text, end) and year % ROUND != 0 or year == 2000 and before.lower().endswith("of ")  # noqa: PLR2004
    if LED.search(before):
        return _ended(text, end)
    if NAMED.search(before):
        return 1800 <= year < 2100 and year % ROUND != 0 and NOUN.match(text, end) is not None  # noqa: PLR2004
    if OPENS.search(before):
        return year >= 1800 and (VERB.match(text, end) is not None or _titled(text, end))  # noqa: PLR2004
    if before.endswith(", ") and before[-3:-2].isalpha():
        return 1900 <= year < 2100 and ENDS.match(text, end) is not None and year % ROUND != 0  # noqa: PLR2004
    return False


def _titled(text: str, end: int) -> bool:
    noun = NOUN.match(text, end)
    return noun is not None and noun["noun"][0].isupper() and not noun["noun"].endswith("s")


def _ended(text: str, end: int) -> bool:
    """Whether nothing that could be counted follows."""
    noun = NOUN.match(text, end)
    return ENDS.match(text, end) is not None or noun is None or noun["noun"][0].isupper() or noun["noun"].endswith(("ed", "ly", "ing"))


def _unit(text: str, end: int) -> bool:
    return UNIT.match(text, end) is not None


UNIT = re.compile(r"[ -]?(?:m|km|cm|mm|kg|g|mg|ft|mi|hours?|days?|years?|months?|weeks?|minutes?|people|of)\b|[ ]?[%°$€£]")


def _decade(text: str, start: int, found: re.Match[str]) -> Mention | None:
    year = int(found["year"])
    if year % 10:
        return None
    begins = widen(text, start, article=True)
    if year % ROUND == 0 and year != 2000 or year == 2000:  # noqa: PLR2004
        return _mention(text, begins, found.end(), in_century(year // 100 + 1))
    return _mention(text, begins, found.end(), in_decade(year))


def _span(text: str, start: int, found: re.Match[str]) -> Mention | None:
    """ "1998–99", "1914-1918", "2019/20": a period with both ends."""
    first = int(found["year"])
    tail = found["until"]
    last = int(tail) if len(tail) == 4 else first - first % ROUND + int(tail)  # noqa: PLR2004
    before = text[max(0, start - 24) : start]
    if len(tail) == 2 and last < first:  # noqa: PLR2004 - "1999-00"
        last += ROUND
        if last - first > 1:
            return None
    led = LED.search(before) or BRACKETED.search(before) or NAMED.search(before) or OPENS.search(before)
    if PAGES.search(before) or UNIT.match(text, found.end()) or (last < first and not led):
        return None
    if counts_something(text, found.end()) and not (led and first % ROUND):
        return None
    if len(tail) == 2 and (found["join"] != "/" and last - first > 60):  # noqa: PLR2004
        return None
    if not led and (first % ROUND == 0 or first < 1500):  # noqa: PLR2004
        return None
    one, two = when_of(Calendar(year=first)), when_of(Calendar(year=last))
    parts = (
        mention_of(text, start, start + 4, one),
        mention_of(text, found.start("until"), found.end("until"), two),
    )
    return mention_of(text, start, found.end(), _hull(one, two), kind="period", parts=parts)


def _hull(one: When, two: When) -> When:
    from numcheck.mentions.periods import hull
    return hull(one, two)


PAGES = re.compile(r"(?:\bpp?\.?|pages?|:|\)|no\.|nos\.|vol\.)[ ]?\Z", re.IGNORECASE)


def _ancient(text: str, start: int) -> Mention | None:
    """ "44 BC", "AD 79", "300 BCE"."""
    found = ANCIENT.match(text, start)
    before = text[max(0, start - 5) : start]
    if found is not None and not counts_something(text, found.end()):
        year = in_era(int(found["year"]), found["era"])
        return _mention(text, widen(text, start), found.end(), when_of(Calendar(year=year)))
    if before.endswith(("AD ", "A.D. ")):
        digits = SMALL.match(text, start)
        lead = 3 if before.endswith("AD ") else 5
        if digits is not None and not text[start - lead - 1 : start - lead].isalnum():
            when = when_of(Calendar(year=int(digits[0])))
            return _mention(text, start - lead, digits.end(), when)
    return None


SMALL = re.compile(r"[0-9]{1,4}(?![0-9\w%]|[,.][0-9])")


def _short(text: str, start: int) -> Mention | None:
    """ "'98", "the '80s", "the mid-80s"."""
    found = SHORT.match(text, start)
    if found is None:
        return None
    before = text[max(0, start - 12) : start]
    if before.endswith(("'", "’", "‘")) and not before[:-1][-1:].isalnum():
        begins = start - 1
        if found["decade"]:
            return _short_decade(text, begins, found)
        if not SHORT_LED.search(before[:-1]):
            return None
        year = two_digit_year(found["year"])
        return _mention(text, widen(text, begins), found.end(), when_of(Calendar(year=year)))
    if found["decade"] and DECADE_LED.search(before) and not text[max(0, start - 20) : start].lower().startswith("in his"):
        return _short_decade(text, start, found)
    return None


DECADE_LED = re.compile(r"(?i:\bin the|\b(?:the|of the) (?:early|late|mid))[ -]\Z")
SHORT_LED = re.compile(r"(?i:\b(?:in|of|since|until|by|from|to|and|the|class of|late|early|summer|winter|spring|fall|autumn))[ ]\Z")
DECADES_FROM = 20  # "the '10s" is too young to say which century it means


def _short_decade(text: str, start: int, found: re.Match[str]) -> Mention | None:
    tens = int(found["year"])
    if tens % 10 or tens < DECADES_FROM:
        return None
    return _mention(text, widen(text, start, article=True), found.end(), in_decade(1900 + tens))


def _century(text: str, start: int) -> Mention | None:
    """ "19th century", "18th- and 19th-century" read one by one."""
    digits = RANK.match(text, start)
    found = CENTURY.match(text, digits.end("rank")) if digits else None
    if digits is None or found is None or not text[digits.end("rank")].isalpha():
        return None
    return _in_century(text, start, found, int(digits["rank"]))


RANK = re.compile(r"(?P<rank>[0-9]{1,2})(?=st|nd|rd|th)")


def _century_in_words(text: str, start: int) -> Mention | None:
    rank = read_spelled(text, start)
    if rank is None or rank.kind != "ordinal" or rank.value > 21:  # noqa: PLR2004 - centuries so far
        return None
    found = CENTURY.match(text, rank.end)
    return _in_century(text, start, found, int(rank.value)) if found else None


def _in_century(text: str, start: int, found: re.Match[str], number: int) -> Mention | None:
    if not 1 <= number <= 30:  # noqa: PLR2004
        return None
    before_christ = (found["era"] or "").startswith("B")
    when = in_century(number, before_christ=before_christ)
    return _mention(text, widen(text, start, article=True), found.end(), when)
