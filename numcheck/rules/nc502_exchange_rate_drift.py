"""Amounts of money converted at rates that one document cannot have used.

## What it does
Divides the two amounts of every "$100 (€90)" and compares the rates. One that lies apart from
the others by more than rounding explains, and by more than a tenth, is told with its neighbour.

## Why it matters
A figure was converted with another day's rate, with the rate upside down, or a digit was lost.

## Silent when
Rounding or a hedge explains it; the sentence has a year of its own, so that another year's rate
may be meant; the rates differ by less than a tenth, as they do from month to month.

## Source
Interval arithmetic on the digits written. The tenth is our choice: in the years 2000 to 2020 the
rates of the European Central Bank between dollar, euro, pound and yen moved by less in most
quarters.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import last_nonzero_place
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.model.room import quotient
from numcheck.model.show import show, show_as
from numcheck.rule import INFERRED, Flags, Passes, Rule

DRIFT = Fraction(1, 10)  # of a rate; see Source
FEW = 2  # rates; of two none is the odd one


class Rate(NamedTuple):
    """What one unit of the first currency is in the second, from *one* and *other*."""

    one: Mention
    other: Mention
    value: Fraction
    room: Interval


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags the rate that lies apart from the others of its two currencies."""
    rates: dict[tuple[str, str], list[Rate]] = {}
    for same in analysis.of(Same, "exchange"):
        rate = _rate(same)
        if rate is not None and not _is_dated(analysis, same):
            rates.setdefault(_key(rate), []).append(rate)
    for found in rates.values():
        if len(found) >= FEW:
            yield from _odd(sorted(found, key=lambda rate: rate.value))


def _rate(same: Same) -> Rate | None:
    """The rate from the currency whose code comes first, so that both directions meet."""
    given, converted = same.first.measure, same.second.measure
    if given is None or converted is None or not given.value or not converted.value:
        return None
    step = last_nonzero_place(converted.value, converted.step)
    room = converted.interval.hull(Interval.around(converted.value, step / 2))
    if given.interval.low is None or given.interval.low <= 0 or room.low is None or room.low <= 0:
        return None
    if _unit(same.first) <= _unit(same.second):
        value, found = converted.value / given.value, quotient(room, given.interval)
        return Rate(same.first, same.second, value, found)
    value, found = given.value / converted.value, quotient(given.interval, room)
    return Rate(same.second, same.first, value, found)


def _unit(mention: Mention) -> str:
    return (mention.measure.unit or "") if mention.measure else ""


def _key(rate: Rate) -> tuple[str, str]:
    return _unit(rate.one), _unit(rate.other)


def _is_dated(analysis: Analysis, same: Same) -> bool:
    """Whether a date or a year stands in the sentence: the rate of another time, perhaps."""
    place = same.first.span.start
    sentence = next((s for s in analysis.sentences if s.start <= place < s.end), None)
    return sentence is not None and any(m.kind in {"date", "period"} for m in sentence.mentions)


def _odd(rates: list[Rate]) -> Iterator[Finding]:
    """The first or last of the rates, in rising order, if all others agree with each other."""
    for odd, others in ((rates[0], rates[1:]), (rates[-1], rates[:-1])):
        usual = others[len(others) // 2]
        agree = all(_is_near(rate, usual) for rate in others)
        if agree and not _is_near(odd, usual):
            last = max((odd, usual), key=lambda rate: rate.one.span.start)
            pair = (odd, usual) if len(rates) > FEW or last is odd else (usual, odd)
            yield _finding(*pair)
            return


def _is_near(one: Rate, other: Rate) -> bool:
    """Whether rounding explains the two, or a tenth of drift."""
    if one.room.meets(other.room):
        return True
    low, high = sorted((one, other), key=lambda rate: rate.value)
    if low.room.high is None or high.room.low is None:
        return True
    return high.room.low <= low.room.high * (1 + DRIFT)


def _finding(odd: Rate, usual: Rate) -> Finding:
    right = odd.one.measure.value * usual.value if odd.one.measure and odd.one.measure.value else 0
    shown = show_as(Fraction(right), odd.other)
    one, other = odd.one.span.text, odd.other.span.text
    code = f"{_unit(odd.other)} to one {_unit(odd.one)}"
    return RULE.finding(
        f"{one} and {other} make {show(odd.value)} {code}, elsewhere it is {show(usual.value)}",
        odd.one,
        odd.other,
        usual.one,
        usual.other,
        why=f"at the other rate {one} would be {shown}",
        labels=("one amount", "the same in another currency", "converted", "at this rate"),
        suggestions=(f"change {other} to {shown}", f"correct {one}"),
    )


RULE = Rule(
    code="NC502",
    name="exchange-rate-drift",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Rent is [[$100]] ([[€90]]). Food is [[$200]] ([[€120]]).",
            says="€120 and $200 make 1.67 USD to one EUR, elsewhere it is 1.11",
        ),
    ),
    passes=(
        Passes("Rent is $100 (€90). Food is $200 (€180).", because="one rate"),
        Passes("Rent is $100 (€90). Food is $200 (€170).", because="the rate may have moved"),
        Passes("Rent was $100 (€90). In 2001 it was $200 (€120).", because="another year"),
        Passes("Rent is $1 (€1). Food is $190 (€160).", because="one euro is rounded"),
    ),
)
