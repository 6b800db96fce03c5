"""Percentages, percentage points and basis points after a numeral."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from numcheck.mentions.numerals import Numeral
from numcheck.mentions.pattern import Pattern

ONE = Fraction(1)
BASIS_POINT = Fraction(1, 100)  # percentage points
OPENERS = frozenset("%％pPbBwWvVm")
GAP = " \n\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}-"
GAPS = frozenset(GAP)
WORD = Pattern(
    rf"""[{GAP}]?(?:
    (?P<points>(?i:per[ ]?cent(?:age)?[ -]?points?|%[ -]?points?|p\.p\.|ppts)(?!\w)
      |pp\b(?!\.[ ]?[a-z\d]))
  | (?P<basis>(?i:basis[ -]points?|bps)\b)
  | (?P<percent>%(?![0-9A-F]{{2}})|％|(?i:per[ ]cent|percents?|pct|percentage)\b
      |(?i:(?:wt|vol|mol|weight|w/w|w/v|v/v)\.?[ ]?%))
  | (?P<digits>pc\b(?!/)))""",
    re.VERBOSE,
)


class PercentPhrase(NamedTuple):
    """The end of the words, the unit they state, and the factor that takes a value to it."""

    end: int
    unit: str
    scale: Fraction = ONE


def percent_after(text: str, numeral: Numeral) -> PercentPhrase | None:
    """The percent sign or words right after *numeral*, or None."""
    at = numeral.end
    first = text[at : at + 1]
    if first in GAPS:
        first = text[at + 1 : at + 2]
    if first not in OPENERS:
        return None
    found = WORD.match(text, at)
    if found is None or (found["digits"] and not numeral.digits):
        return None
    if found["points"]:
        return PercentPhrase(found.end(), "percentage_point")
    if found["basis"]:
        return PercentPhrase(found.end(), "percentage_point", BASIS_POINT)
    return PercentPhrase(found.end(), "percent")
