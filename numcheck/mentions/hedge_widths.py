"""How much room a hedge leaves a number: the width of "almost", the open side of "over"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from numcheck.lexicon.hedges import Hedge
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure, last_nonzero_place


def loosened(measure: Measure, hedge: Hedge, *, coarse: bool) -> Measure:
    """The amount with what *hedge* leaves of it; *coarse* for word fractions and durations."""
    interval = measure.interval
    match hedge.kind:
        case "exact":
            return replace(measure, exact=True)
        case "at_least":
            low = measure.low if measure.value is None else measure.value
            return replace(measure, interval=_upward(measure, hedge), low=low, high=None)
        case "at_most":
            high = measure.high if measure.value is None else measure.value
            return replace(measure, interval=_downward(measure, hedge), low=None, high=high)
        case "around" | "below" | "above":
            if measure.value is None or interval.low is None or interval.high is None:
                return replace(measure, interval=_wider(measure, hedge, coarse=coarse))
            return replace(measure, interval=_about(measure, measure.value, hedge, coarse=coarse))


def _upward(measure: Measure, hedge: Hedge) -> Interval:
    low = measure.interval.low
    if low is None:
        return Interval(None, None, low_closed=False, high_closed=False)
    if hedge.open and measure.value is not None and low >= measure.value - measure.step / 2:
        return Interval.at_least(measure.value, closed=False)
    return Interval.at_least(low, closed=not hedge.open)


def _downward(measure: Measure, hedge: Hedge) -> Interval:
    high = measure.interval.high
    if high is None:
        return Interval(None, None, low_closed=False, high_closed=False)
    if hedge.open and measure.value is not None and high <= measure.value + measure.step / 2:
        return Interval.at_most(measure.value, closed=False)
    return Interval.at_most(high, closed=not hedge.open)


def _about(measure: Measure, value: Fraction, hedge: Hedge, *, coarse: bool) -> Interval:
    """The room around a point; below zero, "almost" is on the side of zero."""
    if value == 0:
        return measure.interval.hull(Interval.around(value, measure.step))
    fall, rise = _reach(value, measure.step, hedge, coarse=coarse)
    size = abs(value)
    match hedge.kind:
        case "below":
            room = Interval(size - fall, size, high_closed=False)
        case "above":
            room = Interval(size, size + rise, low_closed=False)
        case _:
            room = Interval(size - fall, size + rise)
    room = room if value > 0 else -room
    return room if hedge.kind != "around" else room.hull(measure.interval)


def _wider(measure: Measure, hedge: Hedge, *, coarse: bool) -> Interval:
    """A range or a bound, each of its ends loosened by its own reach."""
    low, high = measure.interval.low, measure.interval.high
    if low is not None:
        low -= max(_reach(low, measure.step, hedge, coarse=coarse))
    if high is not None:
        high += max(_reach(high, measure.step, hedge, coarse=coarse))
    return Interval(low, high, low_closed=low is not None, high_closed=high is not None)


def _reach(
    value: Fraction, step: Fraction, hedge: Hedge, *, coarse: bool
) -> tuple[Fraction, Fraction]:
    """How far below and above *value* the hedge reaches, on the size of the number."""
    low, high = hedge.coarse if coarse else (hedge.low, hedge.high)
    place = Fraction(0) if coarse else last_nonzero_place(value, step) * hedge.places
    size = abs(value)
    return max(size * (1 - low), place), max(size * (high - 1), place)
