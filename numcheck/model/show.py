"""Writes exact numbers the way an author writes them: grouped digits, no needless decimals."""

from __future__ import annotations

from fractions import Fraction
from math import floor

from numcheck.model.interval import Interval
from numcheck.model.mention import Mention

MOST_PLACES = 3  # decimals; what terminates within them is shown in full
USUAL_PLACES = 2  # decimals of a number of 1 or more that does not
DIGITS = frozenset("0123456789")


def show(value: Fraction, step: Fraction | None = None) -> str:
    """The number in digits: "1,204", "37.5", "0.0042".

    With *step*, the place that a written figure was rounded to, there is at most one
    decimal more than that figure has; without it, at most three.

    >>> show(Fraction(75, 2)), show(Fraction(200, 3)), show(Fraction(200, 3), Fraction(1))
    ('37.5', '66.67', '66.7')
    """
    places = _places(value) if step is None else _decimals(step) + 1
    whole, part = divmod(floor(abs(value) * 10**places + Fraction(1, 2)), 10**places)
    text = f"{whole:,}.{part:0{places}}".rstrip("0").rstrip(".") if places else f"{whole:,}"
    return f"−{text}" if value < 0 and text != "0" else text


def show_as(value: Fraction, mention: Mention) -> str:
    """The number with the sign, scale and unit of *mention*: "$1.2 billion" beside "$3 billion"."""
    measure, text = mention.measure, mention.span.text
    if measure is None or not measure.value or not DIGITS.intersection(text):
        return show(value)
    first = next(at for at, letter in enumerate(text) if letter in DIGITS)
    last = next(at for at in range(len(text) - 1, -1, -1) if text[at] in DIGITS) + 1
    written = "".join(letter for letter in text[first:last] if letter in DIGITS or letter == ".")
    try:
        scale = abs(measure.value) / Fraction(written)
    except (ValueError, ZeroDivisionError):
        return show(value)
    lead = text[:first].removesuffix("-").removesuffix("−")
    lead = lead.split()[-1] if mention.hedge and lead.split() else lead
    if any(letter.isalpha() for letter in lead):
        lead = ""
    return lead + show(value / scale, measure.step / scale) + text[last:]


def show_interval(interval: Interval, step: Fraction | None = None) -> str:
    """The room between two ends: "36.5 to 38.5", "at least 50", "any number"."""
    low, high = interval.low, interval.high
    if low is not None and high is not None:
        return show(low, step) if low == high else f"{show(low, step)} to {show(high, step)}"
    if low is not None:
        return f"{'at least' if interval.low_closed else 'more than'} {show(low, step)}"
    if high is not None:
        return f"{'at most' if interval.high_closed else 'less than'} {show(high, step)}"
    return "any number"


def _places(value: Fraction) -> int:
    """As many decimals as the number has, or enough for two digits that are not 0."""
    for places in range(MOST_PLACES + 1):
        if (value * 10**places).denominator == 1:
            return places
    places = USUAL_PLACES
    while abs(value) * 10**places < 10 and places < 30:
        places += 1
    return places


def _decimals(step: Fraction) -> int:
    """The decimals of a figure with that last place."""
    places = 0
    while step < 1:
        step *= 10
        places += 1
    return places
