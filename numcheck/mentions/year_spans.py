"""Spans of years: "1998–99", "1914-1918", "(1868 - 1912)", "c. 314 – 368"."""

from __future__ import annotations

import re

from numcheck.mentions.date_edges import counts_something
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.periods import hull
from numcheck.mentions.timex import mention_of, when_of
from numcheck.mentions.year_evidence import (
    BRACKETED,
    ENDS,
    LED,
    MODERN,
    NAMED,
    OLDEST,
    OPENS,
    REACH,
    ROUND,
    SURELY,
    UNIT,
)
from numcheck.model.mention import Mention
from numcheck.model.period import Calendar

LIVED = 60  # years that two digits after a dash may be away
PAGES = Pattern(r"(?:\bpp?\.?|pages?|:|\)|no\.|nos\.|vol\.)[ ]?\Z", re.IGNORECASE)
OLD = Pattern(
    r"(?P<year>[0-9]{3})[ ]?[-–—][ ]?(?P<until>[0-9]{3})(?![\w%]|[-–,./][0-9]|[ ]?[-–]|[ ][a-z])"
)
OLD_LED = Pattern(r"\b(?:c\.|ca\.|circa|r\.|reigned|ruled|fl\.|born)[ ]\Z")


def read_span(text: str, start: int, found: re.Match[str]) -> Mention | None:
    """The period of two years with a dash or slash between; both ends are its parts."""
    first, tail = int(found["year"]), found["until"]
    last = int(tail) if len(tail) == 4 else first - first % ROUND + int(tail)
    if len(tail) == 2 and last < first:
        last += ROUND
        if last - first > 1:
            return None
    if not _stands(text, start, found, first, last):
        return None
    return _period(text, start, found, first, last)


def read_old_span(text: str, start: int) -> Mention | None:
    """Reads "c. 314 – 368": three digits are years only after words that say so."""
    found = OLD.match(text, start)
    if found is None or not OLD_LED.search(text[max(0, start - 9) : start]):
        return None
    return _period(text, start, found, int(found["year"]), int(found["until"]))


def _period(text: str, start: int, found: re.Match[str], first: int, last: int) -> Mention:
    one, two = when_of(Calendar(year=first)), when_of(Calendar(year=last))
    parts = (
        mention_of(text, start, found.end("year"), one),
        mention_of(text, found.start("until"), found.end("until"), two),
    )
    return mention_of(text, start, found.end(), hull(one, two), kind="period", parts=parts)


def _stands(text: str, start: int, found: re.Match[str], first: int, last: int) -> bool:
    """Whether it is a span of years, not of pages and not of amounts."""
    end, short = found.end(), len(found["until"]) == 2
    before = text[max(0, start - REACH) : start]
    leads = (LED, BRACKETED, NAMED, OPENS)
    led = any(lead.search(before) for lead in leads)
    if PAGES.search(before) or UNIT.match(text, end) or (last < first and not led):
        return False
    counted = counts_something(text, end)
    if counted and not (led and first % ROUND):
        return False
    if short and found["join"].strip() != "/" and last - first > LIVED:
        return False
    if not led and (first % ROUND == 0 or first < OLDEST):
        return False
    return " " not in found["join"] or (
        not counted and _spaced(text, before, first, end, short=short)
    )


def _spaced(text: str, before: str, first: int, end: int, *, short: bool) -> bool:
    """Whether a dash with blanks joins two years: in brackets, or after "in" and its like."""
    closes = text[end : end + 1] in (")", "]", ",")
    if short:
        return closes
    said = SURELY.search(before) or before.endswith(("(", "[")) or closes
    return first >= OLDEST and bool(said or (first >= MODERN and ENDS.match(text, end)))
