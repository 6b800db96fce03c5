"""A rise or fall that the amounts before and after do not make.

## What it does
Reckons the change from the two amounts in "rose 9% to $2.18 billion from $2.00 billion",
"from 4% to 5%, a rise of one point", "up by 500 to 12,500 from 12,000", and compares it
with the change told, which may be off by one unit of its last written place.

## Why it matters
The change is the news; if it does not follow from the amounts, one of the three is wrong.

## Silent when
The rounding of the amounts, or a hedge on any figure, leaves room. A percentage of
percentages fits as points or as a ratio, which NC307 tells apart. The change is a yearly
rate, in real terms, or adjusted for something else. The amounts are in different units, or
belong to other clauses.

## Source
Interval arithmetic on the digits written: half a unit of the last place for the amounts,
one unit for the change, to allow for authors who cut off.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.relation import Change
from numcheck.model.room import give_or_take, quotient, room
from numcheck.model.show import show, show_as, show_interval
from numcheck.rule import Flags, Passes, Rule

HUNDRED = Fraction(100)
WORDS = {1: "rise", -1: "fall"}


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags changes that no rounding explains."""
    for change in analysis.of(Change):
        readings = tuple(_readings(change))
        told = _allowed(_measure(change.delta))
        if readings and not any(_agrees(change, true, told) for true in readings):
            yield _finding(change, readings[0])


def _readings(change: Change) -> Iterator[Interval]:
    """What the amounts make of the change, upward positive: as a ratio, as a difference."""
    before, after = room(_measure(change.before)), room(_measure(change.after))
    positive = before.low is not None and before.low > 0
    if change.relative and positive:
        yield quotient(after, before).scaled(HUNDRED, -HUNDRED)
    if not change.relative or change.before.kind == "percent":
        yield after - before


def _agrees(change: Change, true: Interval, told: Interval) -> bool:
    rises = change.direction >= 0 and true.meets(told)
    falls = change.direction <= 0 and (-true).meets(told)
    return rises or falls


def _allowed(delta: Measure) -> Interval:
    """The change as written; with a unit, give or take one of its last place."""
    return room(delta).hull(give_or_take(delta)) if delta.unit else room(delta)


def _measure(mention: Mention) -> Measure:
    if mention.measure is None:
        raise AssertionError("a change is told in amounts")
    return mention.measure


def _finding(change: Change, true: Interval) -> Finding:
    before, after, delta = (m.span.text for m in (change.before, change.after, change.delta))
    value = _change(change)
    shown = _shown(change, abs(value))
    word = WORDS[1 if value > 0 else -1]
    told = WORDS.get(change.direction, "change")
    other = f"not {delta}" if told in {word, "change"} else f"not a {told} of {delta}"
    amount = f"a {word} of {shown}" if value else "no change"
    return RULE.finding(
        f"from {before} to {after} is {amount}, {other}",
        change.delta,
        change.before,
        change.after,
        why=_why(change, true),
        labels=("the change", "before", "after"),
        suggestions=(f"change {delta} to {shown}", f"correct {before} or {after}"),
    )


def _change(change: Change) -> Fraction:
    """The change between the written points."""
    before, after = _measure(change.before).value, _measure(change.after).value
    if not before or after is None:
        raise AssertionError("a change has two written ends")
    return (after / before - 1) * HUNDRED if change.relative else after - before


def _shown(change: Change, size: Fraction) -> str:
    if not change.relative:
        return show_as(size, change.delta)
    text = change.delta.span.text
    sign = "%" if text.endswith("%") else " percent" if text.endswith("percent") else " per cent"
    return show(size, _measure(change.delta).step) + sign


def _why(change: Change, true: Interval) -> str:
    delta = _measure(change.delta)
    word = WORDS[1 if _change(change) >= 0 else -1]
    size = show_interval(true if _change(change) >= 0 else -true, delta.step)
    told = show_interval(_allowed(delta), delta.step)
    return f"the amounts as written make a {word} of {size}; {change.delta.span.text} allows {told}"


RULE = Rule(
    code="NC304",
    name="change-mismatch",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Sales rose [[19%]] to [[$2.18 billion]] from [[$2.00 billion]] a year earlier.",
            says="from $2.00 billion to $2.18 billion is a rise of 9%, not 19%",
        ),
        Flags(
            "Ticket prices fell from [[40]] to [[30 euros]], a [[15 percent]] cut.",
            says="from 40 to 30 euros is a fall of 25 percent, not 15 percent",
        ),
        Flags(
            "Turnout went up by [[600]] to [[12,510]] from [[12,010]].",
            says="from 12,010 to 12,510 is a rise of 500, not 600",
        ),
        Flags(
            "Net profit was [[$52.5 million]], down [[8%]] from [[$67.3 million]].",
            says="from $67.3 million to $52.5 million is a fall of 22%, not 8%",
        ),
    ),
    passes=(
        Passes(
            "Sales rose 9% to $3.44 billion from $3.17 billion a year earlier.",
            because="8.5% rounds to 9%",
        ),
        Passes(
            "Profit fell 20% to $64 million, or 80 cents a share, from $80 million, or $1 a share.",
            because="the amounts a share are asides",
        ),
        Passes(
            "The yield rose to 3.31 percent from 3.28 percent.", because="levels, no change told"
        ),
        Passes("The rate rose 25% from 4% to 5%.", because="a quarter more, or one point"),
        Passes("Membership grew 5% a year from 1,000 to 1,610.", because="a yearly rate"),
        Passes(
            "Exports rose 3% in real terms to $7.1 billion from $6.2 billion.",
            because="prices rose too",
        ),
        Passes("Rents rose 9% to $500 while fees fell from $400 to $300.", because="two changes"),
    ),
)
