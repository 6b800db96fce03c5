"""Dates in digits alone: "2021-07-12T14:30Z", "12.07.2021", "7/12/21"."""

from __future__ import annotations

import re
from typing import NamedTuple

from numcheck.mentions.named_dates import two_digit_year
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.timex import MONTHS, possible
from numcheck.model.period import Calendar

ISO = Pattern(
    r"""(?P<year>1[0-9]{3}|20[0-9]{2})(?P<sign>[-/.])(?P<month>[0-9]{2})(?P=sign)(?P<day>[0-9]{2})
    (?:(?:T|[ ](?=[0-9]{2}:[0-9]{2}))(?P<hour>[0-9]{2})(?::?(?P<minute>[0-9]{2}))?
       (?::?[0-9]{2}(?:[.,][0-9]{1,9})?)?[ ]?(?P<zone>Z|[+-][0-9]{2}:?[0-9]{2}|UTC|GMT)?)?
    (?![0-9\w]|[-/][0-9]|[.,][0-9])""",
    re.VERBOSE,
)
COMMON = Pattern(
    r"""(?P<one>[0-9]{1,2})(?P<sign>[-/.])(?P<two>[0-9]{1,2})(?P=sign)
    (?P<year>[0-9]{4}|['’]?[0-9]{2})(?![0-9\w%]|[-/.,][0-9])""",
    re.VERBOSE,
)
BEFORE = Pattern(r"[\w.,/:-]\Z|(?i:version|release|chapter|section|v|ip|no\.)[ ]\Z")


class Numeric(NamedTuple):
    """A date in digits up to *end*; *calendar* is empty where day and month could be swapped.

    *clock* is in minutes after midnight; *dotted* and *parts* show the habit of the document.
    """

    end: int
    calendar: Calendar | None
    clock: int | None = None
    parts: tuple[int, int] | None = None
    sign: str = "-"


def read_numeric(text: str, start: int, *, day_first: bool | None) -> Numeric | None:
    """The date in digits that begins at *start*, or None."""
    found = _iso(text, start) or _common(text, start, day_first=day_first)
    return None if found and BEFORE.search(text[max(0, start - 9) : start]) else found


def _iso(text: str, start: int) -> Numeric | None:
    found = ISO.match(text, start)
    if found is None:
        return None
    calendar = Calendar(year=int(found["year"]), month=int(found["month"]), day=int(found["day"]))
    if not possible(calendar) and not _surely(text, start):
        return None
    clock = None
    if found["hour"]:
        clock = int(found["hour"]) * 60 + int(found["minute"] or 0)
    return Numeric(found.end(), calendar, clock)


def _surely(text: str, start: int) -> bool:
    """Whether the words before leave no doubt that digits are a date, possible or not."""
    return SURE.search(text[max(0, start - 14) : start]) is not None


SURE = Pattern(
    r"(?i:\b(?:on|since|until|by|dated?|of|from|before|after|due|published|updated)[ :]{1,2})\Z"
)


def _common(text: str, start: int, *, day_first: bool | None) -> Numeric | None:
    found = COMMON.match(text, start)
    if found is None:
        return None
    one, two = int(found["one"]), int(found["two"])
    digits = found["year"].lstrip("'’")
    if len(digits) == 2 and found["sign"] == "." and not _surely(text, start):
        return None
    year = int(digits) if len(digits) == 4 else two_digit_year(digits)
    if not 1000 <= year < 2100:
        return None
    calendar = _order(one, two, year, day_first=True if found["sign"] == "." else day_first)
    if calendar is not None and not possible(calendar) and not _plausible(text, start, found):
        return None
    return Numeric(found.end(), calendar, None, (one, two), found["sign"])


def _plausible(text: str, start: int, found: re.Match[str]) -> bool:
    return len(found["year"]) == 4 or _surely(text, start)


def _order(one: int, two: int, year: int, *, day_first: bool | None) -> Calendar | None:
    """Which part is the day: the one above 12, else the habit of the document."""
    if one > MONTHS >= two:
        day_first = True
    elif two > MONTHS >= one:
        day_first = False
    elif one == two:
        day_first = True
    if day_first is None:
        return None
    day, month = (one, two) if day_first else (two, one)
    return Calendar(year=year, month=month, day=day)
