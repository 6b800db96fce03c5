"""Every way that English writes a number, each with the values that it allows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from hypothesis import strategies as st

from numcheck.lexicon.hedges import Hedge, hedges
from numcheck.mentions.hedge_widths import loosened
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.show import show
from numcheck.strategies.spelling import (
    GROUPERS,
    grouped,
    in_american_words,
    in_hundreds,
    in_words,
    in_words_with_commas,
    scientific,
)

SCALES = (("k", 10**3), (" thousand", 10**3), (" million", 10**6), (" billion", 10**9))
SCIENTIFIC = ("{mantissa} × 10{raised}", "{mantissa} x 10^{exponent}", "{mantissa}e{exponent}")
HALVES = {Fraction(1, 4): "¼", Fraction(1, 2): "½", Fraction(3, 4): "¾"}
SPELLED_BELOW = 10**6
DOZENS = 5  # dozens up to which one speaks of dozens
AROUND = ("about", "around", "approximately", "roughly", "some", "nearly", "almost", "just over")
BOUNDS = ("more than", "at least", "no fewer than", "fewer than", "less than", "up to", "at most")


@dataclass(frozen=True, slots=True)
class Rendering:
    """A number as written, and the values that the writing allows, *value* among them."""

    text: str
    value: Fraction
    interval: Interval


def renderings(value: Fraction | int) -> st.SearchStrategy[Rendering]:
    """The ways to write *value*: digits, words, rounded, hedged, as a bound or in a range.

    1,204 is "1,204", "twelve hundred and four", "1.2k", "1.204 × 10³", "about 1,200", "more than
    1,000". The first is the plainest, and the others shrink toward it. The words are those of
    counts and amounts without a unit.
    """
    return st.sampled_from(written(Fraction(value)))


def written(value: Fraction) -> tuple[Rendering, ...]:
    """All of them, the plainest first."""
    ways = (each for form in FORMS for each in form(value) if value in each.interval)
    return tuple({each.text: each for each in ways}.values())


def _digits(value: Fraction) -> Iterator[Rendering]:
    if value.denominator == 1:
        for grouper in GROUPERS:
            yield _exact(grouped(int(value), grouper), value)
        yield _exact(str(int(value)).replace("-", "−"), value)
    elif (value * 100).denominator == 1:
        yield _rounded(show(value), value, value, _step(value))


def _words(value: Fraction) -> Iterator[Rendering]:
    if value.denominator == 1 and 0 < value < SPELLED_BELOW:
        number = int(value)
        yield _exact(in_words(number), value)
        yield _exact(in_american_words(number), value)
        yield _exact(in_words_with_commas(number), value)
        hundreds = in_hundreds(number)
        if hundreds is not None:
            yield _exact(hundreds, value)


def _dozens(value: Fraction) -> Iterator[Rendering]:
    dozens = value / 12
    if dozens == 1:
        yield _exact("a dozen", value)
    elif dozens.denominator == 1 and 1 < dozens <= DOZENS:
        yield _exact(f"{in_words(int(dozens))} dozen", value)


def _mixed(value: Fraction) -> Iterator[Rendering]:
    whole, part = divmod(value, 1)
    if value > 1 and part in HALVES:
        step = Fraction(1, part.denominator)
        yield _rounded(f"{whole}{HALVES[part]}", value, value, step)
        if part == Fraction(1, 2):
            yield _rounded(f"{in_words(int(whole))} and a half", value, value, step)


def _scaled(value: Fraction) -> Iterator[Rendering]:
    for word, scale in SCALES:
        if value >= scale:
            for places in (0, 1, 2):
                step = Fraction(scale, 10**places)
                near = _nearest(value, step)
                if _step(near / scale) == Fraction(1, 10**places):
                    yield _rounded(f"{show(near / scale)}{word}", value, near, step)


def _powers(value: Fraction) -> Iterator[Rendering]:
    exponent = len(str(floor(abs(value)))) - 1
    if value < 1000:
        return
    for places in (1, 2, 3):
        step = Fraction(10**exponent, 10**places)
        near = _nearest(value, step)
        mantissa = near / 10**exponent
        if _step(mantissa) == Fraction(1, 10**places) and mantissa < 10:
            for form in SCIENTIFIC:
                yield _rounded(scientific(mantissa, exponent, form), value, near, step)


def _hedged(value: Fraction) -> Iterator[Rendering]:
    for near, step in _round_figures(value):
        for word in (*AROUND, *BOUNDS):
            measure = Measure(value=near, interval=Interval.exactly(near), step=step)
            room = loosened(measure, _hedge(word), coarse=False).interval
            yield Rendering(f"{word} {show(near)}", value, room)


def _ranged(value: Fraction) -> Iterator[Rendering]:
    for near, _ in _round_figures(value):
        low, high = near - near / 10, near + near / 5
        if low.denominator == high.denominator == 1:
            room = Interval(low, high)
            yield Rendering(f"between {show(low)} and {show(high)}", value, room)
            yield Rendering(f"{show(low)} to {show(high)}", value, room)
            yield Rendering(f"{show(low)}–{show(high)}", value, room)


FORMS: tuple[Callable[[Fraction], Iterator[Rendering]], ...] = (
    _digits, _words, _dozens, _mixed, _scaled, _powers, _hedged, _ranged,
)  # fmt: skip


def _round_figures(value: Fraction) -> Iterator[tuple[Fraction, Fraction]]:
    """Round figures near the value, and the unit of their last written place."""
    if value >= 10:
        place = Fraction(10 ** (len(str(floor(value))) - 2))
        yield from (
            (near, Fraction(1))
            for near in (floor(value / place) * place, (floor(value / place) + 1) * place)
        )


def _hedge(word: str) -> Hedge:
    return next(hedge for hedge in hedges() if word in hedge.forms and hedge.side == "before")


def _exact(text: str, value: Fraction) -> Rendering:
    return Rendering(text, value, Interval.exactly(value))


def _rounded(text: str, value: Fraction, near: Fraction, step: Fraction) -> Rendering:
    """A figure rounded to *step*; one in whole units is exact, however it is written."""
    whole = step == 1 and near.denominator == 1
    return Rendering(
        text, value, Interval.exactly(near) if whole else Interval.around(near, step / 2)
    )


def _nearest(value: Fraction, step: Fraction) -> Fraction:
    return floor(value / step + Fraction(1, 2)) * step


def _step(value: Fraction) -> Fraction:
    """The last decimal place that the number needs: 1 for whole numbers."""
    places = 0
    while (value * 10**places).denominator != 1:
        places += 1
    return Fraction(1, 10**places)
