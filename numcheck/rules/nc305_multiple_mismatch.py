"""A change of so many times over that the amounts before and after do not make.

## What it does
Divides the amounts of "doubled from 5 to 10", "nearly tripled, to 14 from 5", "a threefold
rise from 10 to 30", "halved", "fell by a third from 90 to 60", and compares the quotient
with the words. A bare factor is taken loosely, a quarter of it either way; "nearly" must
not be reached, "more than" not be missed. A threefold rise may end at three or four times.

## Why it matters
Words and figures are read by different readers; one of the three is wrong.

## Silent when
Rounding or a hedge leaves room; a verb of its own stands between the factor and the amounts;
two factors are offered ("doubled or tripled"); the amounts are so far apart that one of them
must have lost its "million".

## Source
Measured on 1.1 million words of published prose: the three factors in words with both ends
beside them lie 0 to 12% from the quotient. A fraction ("by a third") has the room of NC103.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention
from numcheck.model.relation import Multiple
from numcheck.model.room import quotient, room
from numcheck.model.show import show, show_interval
from numcheck.rule import Flags, Passes, Rule

TENTH = Fraction(1, 10)  # a factor is shown to one decimal more


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags factors that no rounding explains."""
    for multiple in analysis.of(Multiple):
        before, after = _room(multiple.before), _room(multiple.after)
        if before.low is None or before.low <= 0:
            continue
        true = quotient(after, before)
        if not true.meets(multiple.times):
            yield _finding(multiple, true)


def _room(mention: Mention) -> Interval:
    if mention.measure is None:
        raise AssertionError("a multiple is of two amounts")
    return room(mention.measure)


def _finding(multiple: Multiple, true: Interval) -> Finding:
    before, after = multiple.before.span.text, multiple.after.span.text
    told = multiple.told.text
    return RULE.finding(
        f"from {before} to {after} is {_times(multiple)} times as much, not {told}",
        multiple.told,
        multiple.before,
        multiple.after,
        why=(
            f"the amounts as written make {show_interval(true, TENTH)} times; "
            f"{told} allows {show_interval(multiple.times, TENTH)}"
        ),
        labels=("the factor", "before", "after"),
        suggestions=(f"change {told}", f"correct {before} or {after}"),
    )


def _times(multiple: Multiple) -> str:
    """The quotient of the written points."""
    before, after = multiple.before.measure, multiple.after.measure
    if before is None or after is None or not before.value or after.value is None:
        raise AssertionError("a multiple has two written ends")
    return show(after.value / before.value, TENTH)


RULE = Rule(
    code="NC305",
    name="multiple-mismatch",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The fee [[doubled]] from [[$5]] to [[$15]].",
            says="from $5 to $15 is 3 times as much, not doubled",
        ),
        Flags(
            "Membership [[nearly tripled]], to [[140]] in May from [[20]] in 2010.",
            says="from 20 to 140 is 7 times as much, not nearly tripled",
        ),
        Flags(
            "They report a [[threefold]] increase from [[10]] to [[15]] cases.",
            says="from 10 to 15 is 1.5 times as much, not threefold",
        ),
        Flags(
            "The herd [[halved]] from [[80]] to [[60]] cows.",
            says="from 80 to 60 is 0.75 times as much, not halved",
        ),
        Flags(
            "The debt fell by [[a third]] from [[90]] to [[45]] marks.",
            says="from 90 to 45 is 0.5 times as much, not a third",
        ),
    ),
    passes=(
        Passes("The fee doubled from $5 to $9.", because="nine is about twice five"),
        Passes("Membership more than doubled from 20 to 50.", because="50 is more than 40"),
        Passes("They report a threefold increase from 10 to 40 cases.", because="by three times"),
        Passes("The fee doubled or tripled from $5 to $30.", because="two factors"),
        Passes("Traffic doubled and fares rose from $5 to $7.", because="the fares rose"),
        Passes("The debt fell by a third from 90 to 60 marks.", because="a third of 90 is 30"),
        Passes("Double rooms rose from 40 to 50 euros.", because="the rooms are for two"),
    ),
)
