"""Numerals in digits and words: the number alone, before unit, hedge or noun."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.digits import read_digits
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.spelled import read_spelled

EVENTS = Pattern(r"[ ](?:times?|days?|weeks?|months?|years?|people)\b")
LOOK_BACK = 24  # characters; a sign and the word before it


class Numeral(NamedTuple):
    """A numeral at *start*..*end* with its exact value.

    `step` is one unit in the last written place, scale word applied; `digits` is false
    where the number is spelled out.
    """

    start: int
    end: int
    value: Fraction
    step: Fraction
    kind: Literal["cardinal", "ordinal", "fraction"]
    digits: bool
    text: str


def read_numeral(text: str, start: int) -> Numeral | None:
    """The longest numeral that begins at *start*, or None."""
    letter = text[start : start + 1].isalpha()
    found = read_spelled(text, start) if letter else read_digits(text, start)
    if found is None:
        return None
    return Numeral(
        start, found.end, found.value, found.step, found.kind, not letter, text[start : found.end]
    )


def signed(text: str, numeral: Numeral) -> Numeral:
    """The numeral with the minus that stands before it in words: "is minus five"."""
    start = numeral.start
    if text[start - 2 : start] not in {"s ", "e "}:  # "minus", "negative"
        return numeral
    before = text[max(0, start - LOOK_BACK) : start].split()
    words = numeral_words()
    sign = before[-1].lower() if before else ""
    if sign not in words.signs or numeral.kind == "ordinal" or EVENTS.match(text, numeral.end):
        return numeral
    lead = before[-2] if len(before) > 1 else ","
    if lead[-1] not in "([,;:=" and lead.lower() not in words.signs_after:
        return numeral
    begin = text.rindex(before[-1], 0, start)
    return numeral._replace(start=begin, value=-numeral.value, text=text[begin : numeral.end])
