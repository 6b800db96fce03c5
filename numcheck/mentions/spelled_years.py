"""Years in words: "nineteen ninety-six", "twenty twelve", "two thousand and four"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.numerals import numeral_words

HUNDREDS = {
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
}


class SpelledYear(NamedTuple):
    """The year that the words up to *end* name."""

    end: int
    year: int


def read_spelled_year(text: str, start: int) -> SpelledYear | None:
    """The year in words that begins at *start*, or None."""
    found = _pair().match(text, start)
    if found is None:
        return None
    cardinals = numeral_words().cardinals
    if found["thousand"]:
        rest = cardinals.get((found["rest"] or "").lower(), 0)
        ones = cardinals.get((found["ones"] or "").lower(), 0)
        return SpelledYear(found.end(), 2000 + rest + ones)
    tens, units = cardinals[found["tens"].lower()], 0
    if found["units"]:
        units = cardinals[found["units"].lower()]
    century = HUNDREDS[found["century"].lower()]
    return SpelledYear(found.end(), 100 * century + tens + units)


@cache
def _pair() -> re.Pattern[str]:
    cardinals = numeral_words().cardinals
    teens = "|".join(word for word, value in cardinals.items() if 10 <= value < 20)
    tens = "|".join(word for word, value in cardinals.items() if value >= 20)
    units = "|".join(word for word, value in cardinals.items() if 1 <= value < 10)
    return re.compile(
        rf"""(?i:(?P<century>{"|".join(HUNDREDS)})[ -]
            (?P<tens>{teens}|{tens})\b(?:[ -](?P<units>{units})\b)?(?![ ](?:hundred|thousand|
                million))
        | (?P<thousand>two[ ]thousand)(?:[ ](?:and[ ])?(?P<rest>{teens}|{tens}|{units})\b
            (?:[ -](?P<ones>{units})\b)?)?\b)""",
        re.VERBOSE,
    )
