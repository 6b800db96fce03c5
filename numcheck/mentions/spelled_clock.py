"""Times of day told in words: "five o'clock", "half past eight", "ten to 9 in the evening"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.numerals import numeral_words

NOON = 12
HOUR = 60
SHARES = {"half": 30, "quarter": 15}
MINUTES = (5, 10, 20, 25)
TENS = (20, 30, 40, 50)
EVENING = frozenset(("afternoon", "evening", "night"))


class SpelledClock(NamedTuple):
    """Minutes after midnight, and where the words end."""

    end: int
    minutes: int


def read_spelled_clock(text: str, start: int) -> SpelledClock | None:
    """The time of day in words that begins at *start*, or None."""
    found = _spoken().match(text, start)
    if found is None or not _told(text, start, found):
        return None
    minutes = _number(found["hour"] or found["past_hour"]) % NOON * HOUR
    if found["link"]:
        share = (found["share"] or "").lower()
        shift = SHARES.get(share.removeprefix("a ")) or _number(found["minute"] or "")
        if not 0 < shift < HOUR:
            return None
        minutes += shift if found["link"].lower() != "to" else -shift
    late = (found["half"] or "").lower().startswith("p") or found["part"] in EVENING
    if late or (not (found["half"] or found["part"]) and minutes < HOUR):
        minutes += NOON * HOUR
    return SpelledClock(found.end(), minutes % (2 * NOON * HOUR))


def _told(text: str, start: int, found: re.Match[str]) -> bool:
    """Whether "ten to nine" is a time: not odds, and not a range of hours."""
    if found["link"] is None or found["link"].lower() != "to" or found["share"]:
        return True
    if _number(found["minute"]) not in MINUTES or found["half"]:
        return False
    led = text[max(0, start - 3) : start].lower().endswith("at ")
    return bool(found["sure"] or found["part"] or led)


def _number(word: str) -> int:
    """What digits or one or two words amount to; nothing for other words."""
    if word.isdecimal():
        return int(word)
    cardinals = numeral_words().cardinals
    return sum(cardinals.get(part, 0) for part in word.lower().replace("-", " ").split())


@cache
def _spoken() -> re.Pattern[str]:
    cardinals = numeral_words().cardinals
    hours = "|".join(word for word, value in cardinals.items() if 1 <= value <= NOON)
    counts = "|".join(word for word, value in cardinals.items() if 1 <= value <= 20)
    tens = "|".join(word for word, value in cardinals.items() if value in TENS)
    half = r"(?:[ ]?(?P<half>[apAP](?:\.[ ]?[mM]\.?|[mM])(?!\w)))?"
    part = r"(?:[ ](?:in[ ]the|at)[ ](?P<part>morning|afternoon|evening|night)\b)?"
    return re.compile(
        rf"""(?i:(?P<hour>{hours}|1[0-2]|[1-9])[ ]?o[ ]?['’]?clock\b
        | (?:(?P<share>half|(?:a[ ])?quarter)|(?P<minute>(?:{tens})(?:[- ](?:{counts}))?|{counts}
            |[1-5]?[0-9])(?:[ ]min(?:ute)?s?)?)
          [ ](?P<link>past|to)[ ](?P<past_hour>{hours}|1[0-2]|[1-9])\b(?![.,:][0-9]|[ ]?%)
          (?P<sure>[ ]o['’]?clock\b)?
          (?=[ ]?[ap]\.?m|[ ]in[ ]the[ ]|[ ]at[ ]night|[^\w]*\Z|[ ]?[.,;)])
        ){half}{part}""",
        re.VERBOSE,
    )
