"""Reads the uncertainty of the last digits: "12.4(3) mm" is 12.4 ± 0.3 mm."""

from __future__ import annotations

from dataclasses import replace

from numcheck.mentions.amounts import read_amount
from numcheck.mentions.context import Context
from numcheck.mentions.numerals import Numeral
from numcheck.mentions.pattern import Pattern
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention

LAST_DIGITS = Pattern(r"\((?P<digits>\d{1,2})\)(?![\w(\[])")


def read_uncertain(context: Context, numeral: Numeral) -> Mention | None:
    """The amount with the uncertainty that follows it in brackets, or None."""
    found = LAST_DIGITS.match(context.text, numeral.end)
    if found is None or numeral.step >= 1 or "." not in numeral.text:
        return None
    whole = numeral._replace(end=found.end())
    mention = read_amount(context, whole)
    measure = mention.measure
    if measure is None or measure.value is None:
        return None
    room = int(found["digits"]) * measure.step
    low, high = measure.value - room, measure.value + room
    measure = replace(measure, interval=Interval(low, high), low=low, high=high)
    return replace(mention, value=measure, form="uncertainty")
