"""Whether four digits are a year and not an amount: the words on both sides decide."""

from __future__ import annotations

import re

from numcheck.lexicon.calendar import calendar_words
from numcheck.mentions.date_edges import counts_something
from numcheck.mentions.pattern import Pattern

ROUND = 100  # years; a multiple of it may as well be an amount
OLDEST = 1500  # the first year that brackets alone make one
PRINTED = 1600  # the first year that a possessive makes one: "his 1796 essay"
MODERN = 1800  # the first year that weak words make one
MILLENNIUM = 2000
REACH = 24  # characters before a year in which its lead stands

LED = Pattern(
    r"""(?i:\b(?:in|since|until|till|by|from|during|before|after|between|early|late|mid|year|years|circa|c\.|ca\.|
    of|and|to|through|into|due|that|spring|summer|autumn|fall|winter|fiscal|around|about|for|
    season|election|elections|born|died|est\.|b\.|d\.|fl\.|founded|established|built|completed|
    AD|class[ ]of|copyright|©|as[ ]of|prior[ ]to|back[ ]to|on|quarter|half|census|than|
    mid[- ]))[ -]{1,2}\Z""",
    re.VERBOSE,
)
SURELY = Pattern(
    r"""(?i:\b(?:in|since|until|till|by|during|early|late|mid|pre|post|year|circa|c\.|ca\.?|spring|
    summer|autumn|fiscal|as[ ]of|as[ ](?:recently|early|late)[ ]as|prior[ ]to|back[ ]to|
    copyright|©|class[ ]of))[ -]{1,2}\Z""",
    re.VERBOSE,
)
WEAKLY = Pattern(r"(?i:\b(?:for|about|around|than|as|on|to|and|of|by|from))[ -]{1,2}\Z")
LISTED = Pattern(r"(?<![0-9,.$€£])(?:1[0-9]{3}|20[0-9]{2})(?:,|,?[ ](?:and|or|to|&))?[ ]?[ –—-]?\Z")
BRACKETED = Pattern(r"(?:\(|\[|[A-Za-z.’'][,]?[ ]|;[ ]|\],?[ ])\Z")
CLOSES = Pattern(
    r"""[a-z]?(?:[);\]]|,[ ](?:pp?|vol|ch)\.|[ ]\[[0-9])
    | [ ]?[-–—][ ]?(?i:present|now|today)\b""",
    re.VERBOSE,
)
LISTS = Pattern(
    r"(?:,|[ ](?:and|or|to|&))[ ](?:1[5-9][0-9]{2}|20[0-9]{2})(?![0-9%]|[,.][0-9]|[ ][a-z])"
)
CITED = Pattern(r"(?:[A-Z][\w’'-]{1,30}|al\.|\])(?:’s|'s)?,?[ ]\Z")
CITES = Pattern(r"[a-z]?(?:,|:)[ ]?[0-9]{1,4}(?:[-–][0-9]{1,4})?[);,]|[ ]eds?\.")
FROM = Pattern(r"(?i:\b(?:from|between))[ ]\Z")
UNTIL = Pattern(
    r"[ ](?P<link>to|and|or|until|till|through)[ ](?:1[0-9]{3}|20[0-9]{2})(?![0-9%]|[,.][0-9])"
)
LATER = frozenset(("until", "till", "through"))  # no amount goes "from 1970 through 1990"
NAMED = Pattern(
    r"(?i:\b(?P<whose>the|a|an|that|its|their|his|her|our|this|’s|'s))[ ](?:early[ ]|late[ ])?\Z"
)
NOUN = Pattern(r"[ ](?P<noun>[a-z]{3,}|[A-Z][A-Za-z]+)")
ENDS = Pattern(
    r"""[ ]?[.,;:)\]!?”\"’—–]|\s*\Z|\s+(?:and|or|to|when|but|the|a|an|by|at|as|with|for|on|in|after|
    was|is|it|while|until|before|has|had|have|were|from|through|that|which|who|he|she|they|we|saw|
    will|under|over|than|because|due|compared|followed|following|against|his|her|its|their|
    there|onwards?)\b""",
    re.VERBOSE,
)
OPENS = Pattern(r"(?:\A|[.!?:]\s|\n\s?|[“\"(])\Z")
VERB = Pattern(r"[ ](?:was|is|saw|will|has|had|brought|marked|marks|began|ended)\b")
TITLE = Pattern(r"(?:,|:)[ ][A-Za-z]")
UNIT = Pattern(
    r"[ -]?(?:m|km|cm|mm|kg|g|mg|ft|mi|hours?|days?|years?|months?|weeks?|minutes?|people|"
    r"of)\b|[ ]?[%°$€£]"
)
STRETCH = Pattern(r"[ ](?:quarter|half|year|season|period)\b")


def is_year(text: str, start: int, end: int) -> bool:
    """Whether the words around four digits make them a year and not an amount.

    The stronger the words before, the weaker the year and the words after may be.
    """
    before = text[max(0, start - REACH) : start]
    year = int(text[start : start + 4])
    if SURELY.search(before):
        return not counts_something(text, end) or (_unround(year) and not UNIT.match(text, end))
    if before.endswith(("$", "€", "£", "¥")):
        return False
    if _dated_noun(text, year, end) or (
        STRETCH.match(text, end) and _named(text, before, year, end)
    ):
        return True
    if counts_something(text, end):
        return _linked(text, before, end)
    return _bracketed(text, before, year, end) or _led(text, before, year, end)


def _unround(year: int, oldest: int = MODERN) -> bool:
    return year >= oldest and year % ROUND != 0


def _dated_noun(text: str, year: int, end: int) -> bool:
    """Whether what follows is told by its year: "2014 protests", "2018 vintage"."""
    noun = NOUN.match(text, end)
    known = noun is not None and noun["noun"].lower() in calendar_words().dated
    return known and _unround(year)


def _bracketed(text: str, before: str, year: int, end: int) -> bool:
    """Reads "(2011)", "(Roe 2011, 12)", and the later ones of "1998, 2003 and 2011"."""
    if year < OLDEST:
        return False
    if BRACKETED.search(before) and CLOSES.match(text, end):
        return True
    if before.endswith(("(", "[")) and LISTS.match(text, end):
        return True
    if CITED.search(before) and CITES.match(text, end):
        return True
    if LISTED.search(before) is None:
        return False
    return _unround(year) or ENDS.match(text, end) is not None


def _linked(text: str, before: str, end: int) -> bool:
    """Reads "from 1970 to" and "between 1970 and" before another year."""
    other = UNTIL.match(text, end) if FROM.search(before) else None
    return other is not None and (other["link"] in LATER or not counts_something(text, other.end()))


def _led(text: str, before: str, year: int, end: int) -> bool:
    """Whether a weaker word before, and no noun to count after, make a year."""
    if _linked(text, before, end):
        return True
    if FROM.search(before) and UNTIL.match(text, end):
        return False
    if WEAKLY.search(before):
        named = year == MILLENNIUM and before.lower().endswith("of ")
        return named or (_unround(year) and _ended(text, end))
    if LED.search(before) and _ended(text, end):
        return True
    if _named(text, before, year, end):
        return True
    if OPENS.search(before):
        return _opening(text, year, end)
    after_name = before.endswith(", ") and before[-3:-2].isalpha()
    return after_name and _unround(year) and ENDS.match(text, end) is not None


def _named(text: str, before: str, year: int, end: int) -> bool:
    """Reads "the 1988 accord", "his 1796 essay"."""
    named = NAMED.search(before)
    if named is None or NOUN.match(text, end) is None:
        return False
    return _unround(year, MODERN if named["whose"].lower() in ("a", "an") else PRINTED)


def _opening(text: str, year: int, end: int) -> bool:
    """Whether a sentence opens with a year: "1998 was …", "1998: …", "2014 Winter Cup"."""
    if _unround(year, OLDEST) and TITLE.match(text, end):
        return True
    return year >= MODERN and (VERB.match(text, end) is not None or _titled(text, end))


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
