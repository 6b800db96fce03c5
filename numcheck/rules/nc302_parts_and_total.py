"""Parts that do not add up to the whole they are said to make.

## What it does
Adds the parts of "17 people: nine men, five women and three children", "40 faults (13
old and 27 new)", "of the 60, 30 … and the remaining 30 …", "12 men and 9 women,
21 in all", and compares the sum with the whole.

## Why it matters
Whoever counts the parts gets another total: a group was lost, counted twice or mistyped.

## Silent when
The parts may overlap, or be examples ("including", "such as", "also"); nothing in form or
words says that they exclude each other; rounding, a hedge or a scale word leaves room; a
number in the list counts something else.

## Source
Addition of intervals. CONSORT 2010, item 13a, asks for the number of participants in each
group, so that readers can add them up.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import reduce
from operator import add

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention
from numcheck.model.relation import Sum
from numcheck.model.room import room
from numcheck.model.show import show, show_interval
from numcheck.rule import Flags, Passes, Rule


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags sums that no rounding explains."""
    for sum_ in analysis.of(Sum, "list"):
        whole, parts = _room(sum_.whole), reduce(add, map(_room, sum_.parts))
        fails = not whole.meets(parts) if sum_.exhaustive else whole.precedes(parts)
        if fails:
            yield _finding(sum_, parts)


def _room(mention: Mention) -> Interval:
    if mention.measure is None:
        raise AssertionError("a part is an amount")
    return room(mention.measure)


def _finding(sum_: Sum, total: Interval) -> Finding:
    written = [part.span.text for part in sum_.parts]
    added = _value(total, sum_)
    return RULE.finding(
        f"{' + '.join(written)} is {added}, not {sum_.whole.span.text}",
        sum_.whole,
        *sum_.parts,
        why=f"the parts make {show_interval(total)}, the whole {show_interval(_room(sum_.whole))}",
        labels=("the whole", *("a part" for _ in sum_.parts)),
        suggestions=(f"change {sum_.whole.span.text} to {added}", "correct one of the parts"),
    )


def _value(total: Interval, sum_: Sum) -> str:
    """The sum of the parts as written."""
    values = [part.measure.value for part in sum_.parts if part.measure]
    if any(value is None for value in values):
        return show_interval(total)
    return show(sum((value for value in values if value is not None), Fraction(0)))


RULE = Rule(
    code="NC302",
    name="parts-and-total",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The bus carried [[17]] people: [[nine]] men, [[six]] women and [[three]] children.",
            says="nine + six + three is 18, not 17",
        ),
        Flags(
            "We logged [[40]] faults ([[13]] old and [[29]] new) in May.",
            says="13 + 29 is 42, not 40",
        ),
        Flags(
            "Of the [[60]] pupils, [[35]] were girls and [[30]] were boys.",
            says="35 + 30 is 65, not 60",
        ),
        Flags(
            "They tested [[430]] cars, of which [[315]] passed and the remaining [[105]] failed.",
            says="315 + 105 is 420, not 430",
        ),
        Flags(
            "The village lost [[12]] men and [[9]] women, [[22]] in all.",
            says="12 + 9 is 21, not 22",
        ),
    ),
    passes=(
        Passes(
            "The chain runs 500 stores (300 in the north and 150 in the south).",
            because="the bracket may name the largest regions only",
        ),
        Passes(
            "The bus carried 17 people: nine men, five women and three children.",
            because="the parts make the whole",
        ),
        Passes(
            "The hall held 30 cars, including 21 vans and 14 red ones.",
            because="examples may overlap and need not be all",
        ),
        Passes("Of the 60 pupils, 35 swam and 30 played chess.", because="some may have done both"),
        Passes(
            "We visited 12 farms (340 cows and 20 goats).",
            because="cows and goats are not farms",
        ),
        Passes(
            "Of the 50 guests (20 women and 30 men), 44 stayed for dinner.",
            because="the 44 are a later group of the same guests",
        ),
        Passes("About 30 people came: 17 adults and 12 children.", because="about 30 may be 29"),
    ),
)
