"""Joins two opposite bounds on one amount: "more than 10 but less than 40"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from numcheck.mentions.pattern import Pattern
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.span import Span

LINK = Pattern(r",?[ ](?:and|but|yet)[ ](?:is[ ]|also[ ]|still[ ])?|,[ ]")
LOOSE = frozenset({"number", "count"})


def join_bounds(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions, a lower and an upper bound beside each other made one range."""
    joined: list[Mention] = []
    for mention in mentions:
        both = _join(text, joined[-1], mention) if joined else None
        if both is None:
            joined.append(mention)
        else:
            joined[-1] = both
    return joined


def _join(text: str, first: Mention, second: Mention) -> Mention | None:
    if not first.form == second.form == "bound" or first.hedge is None:
        return None
    if not LINK.fullmatch(text, first.span.end, second.span.start) or not _alike(first, second):
        return None
    one, other = first.measure, second.measure
    if one is None or other is None:
        return None
    both = _between(one, other) or _between(other, one)
    if both is None:
        return None
    start, end = first.span.start, second.span.end
    return replace(
        second,
        span=Span(start, end, text[start:end]),
        value=both,
        form="range",
        hedge=f"{first.hedge} … {second.hedge}",
        parts=(first, second),
    )


def _alike(first: Mention, second: Mention) -> bool:
    same = first.kind == second.kind or {first.kind, second.kind} <= LOOSE
    units = (first.measure and first.measure.unit, second.measure and second.measure.unit)
    return same and units[0] == units[1]


def _between(below: Measure, above: Measure) -> Measure | None:
    """The range from the lower bound *below* to the upper bound *above*, or None."""
    low, high = below.low, above.high
    if low is None or high is None or below.high is not None or above.low is not None:
        return None
    if low >= high:
        return None
    room = Interval(
        below.interval.low,
        above.interval.high,
        low_closed=below.interval.low_closed,
        high_closed=above.interval.high_closed,
    )
    return replace(above, value=None, interval=room, low=low, high=high)
