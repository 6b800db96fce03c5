"""A total in a table that its cells do not make.

## What it does
Takes every row or column labelled as a total, and adds the cells that it closes. Where most
sums of the line are right, so that it is a total indeed, the one that is not is flagged; so is
a lone one that a digit mistyped would explain.

## Why it matters
A cell was mistyped, or a row was changed and its total was not. Readers who reckon with the
table carry the slip on.

## Silent when
Fewer than two other sums of the line hold, or more than a third fail: the rows overlap, or
the line is no total, unless one figure mistyped explains it. The header speaks of a share, a
mean or a rate. Rounding explains it.

## Source
Addition of intervals, each cell rounded to its last written place.
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
from numcheck.model.show import show, show_interval
from numcheck.rule import Flags, Passes, Rule

MOST_SHOWN = 6  # parts written out in the message


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags totals that no rounding explains, each cell once."""
    told: set[Mention] = set()
    failing = [
        sum_ for sum_ in analysis.of(Sum, "table") if not _room(sum_.whole).meets(_sum(sum_))
    ]
    for sum_ in failing:
        shared = told.intersection((sum_.whole, *sum_.parts))
        told |= {sum_.whole, *sum_.parts}
        if not shared:
            yield _finding(sum_)


def _finding(sum_: Sum) -> Finding:
    whole, total = sum_.whole.span.text, show_interval(_sum(sum_))
    values = [part.measure.value for part in sum_.parts if part.measure]
    if None not in values:
        total = show(sum(filter(None, values), Fraction(0)))
    written = [part.span.text for part in sum_.parts]
    added = (
        " + ".join(written) if len(written) <= MOST_SHOWN else f"the sum of {len(written)} cells"
    )
    return RULE.finding(
        f"{added} is {total}, not {whole}",
        sum_.whole,
        *sum_.parts,
        why=f"the cells make {total}, the total says {whole}",
        labels=("the total", *("a part" for _ in sum_.parts)),
        suggestions=(f"change {whole} to {total}", "correct one of the cells"),
    )


def _sum(sum_: Sum) -> Interval:
    return reduce(add, map(_room, sum_.parts))


def _room(mention: Mention) -> Interval:
    if mention.measure is None:
        raise AssertionError("a cell of a sum is an amount")
    return mention.measure.interval


RULE = Rule(
    code="NC601",
    name="total-row-or-column",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "| Yard | Sheep | Lambs | Dogs |\n|---|---|---|---|\n"
            "| North | [[120]] | 35 | 3 |\n| South | [[95]] | 28 | 2 |\n"
            "| Total | [[225]] | 63 | 5 |\n",
            says="120 + 95 is 215, not 225",
        ),
        Flags(
            "| Branch | 2021 | 2022 | Total |\n|---|---|---|---|\n"
            "| Harbour | [[410]] | [[392]] | [[820]] |\n| Mill Lane | 288 | 301 | 589 |\n"
            "| Station | 150 | 149 | 299 |\n",
            says="410 + 392 is 802, not 820",
        ),
        Flags(
            "| Cause | n | % |\n|---|---|---|\n"
            "| Clinic closed | [[29]] | 48.3 |\n| No transport | [[21]] | 35.0 |\n"
            "| Lack of money | [[10]] | 16.7 |\n| Total | [[68]] | 100 |\n",
            says="29 + 21 + 10 is 60, not 68",
        ),
        Flags(
            "| Passengers | Saturday |\n|---|---|\n| Day trips | [[130]] |\n| Season | [[80]] |\n"
            "| All passengers | [[240]] |\n",
            says="130 + 80 is 210, not 240",
        ),
    ),
    passes=(
        Passes(
            "| Farm | Cows | Litres a cow |\n|---|---|---|\n"
            "| Hill | 40 | 21.5 |\n| Dale | 60 | 24.0 |\n| Total | 100 | 23.0 |\n",
            because="the total of the last column is a mean",
        ),
        Passes(
            "| Symptom | Women | Men |\n|---|---|---|\n"
            "| Cough | 12 | 9 |\n| Fever | 8 | 10 |\n| Total patients | 15 | 14 |\n",
            because="a patient may have both",
        ),
        Passes(
            "| Pets | Homes |\n|---|---|\n| Dog | 130 |\n| Cat | 80 |\n| All homes | 175 |\n",
            because="no slip of one digit makes the sum: some homes have both",
        ),
        Passes(
            "| Region | Share | Change |\n|---|---|---|\n"
            "| North | 33.3 | 1.1 |\n| East | 33.3 | 0.8 |\n| West | 33.3 | 0.4 |\n"
            "| Total | 100 | 2.3 |\n",
            because="thirds are rounded",
        ),
        Passes(
            "| Class | Boys | Girls |\n|---|---|---|\n"
            "| 1a | 11 | 12 |\n| 1b | 13 | 10 |\n| Sum | 24 | 22 |\n"
            "| 2a | 9 | 14 |\n| 2b | 12 | 12 |\n| Sum | 21 | 26 |\n",
            because="each sum closes its own classes",
        ),
    ),
)
