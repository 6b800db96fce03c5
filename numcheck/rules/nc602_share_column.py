"""A percentage in a table that its count and the whole of its column do not make.

## What it does
Takes the columns of counts with their percentages, "45 (37.5)" or one beside the other, and
looks for the number of the table that most of them are shares of: the n of a header, or a
total. A pair that this whole does not explain is flagged if a slip of one digit would.

## Why it matters
Tables are typed over from other programs, cell by cell, and a count and its percentage that
disagree leave the reader without either.

## Silent when
No number of the table explains three quarters of the column, and at least four cells. Another
number explains the odd pair, its neighbour is odd too, or no single digit mends it: it may be
a share of another group. Rounding or cutting off explains it.

## Source
Exact division, off by one unit of the last place at most, as in NC301. The signs of a
misread table: our own reading of tables in medical journals.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import floor

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.mention import Mention
from numcheck.model.relation import Share
from numcheck.model.show import show
from numcheck.rule import INFERRED, Flags, Passes, Rule

HUNDRED = Fraction(100)


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags percentages more than one unit of their last place away."""
    for share in analysis.of(Share, "table"):
        part, whole, ratio = map(_value, (share.part, share.whole, share.ratio))
        step = share.ratio.measure.step if share.ratio.measure else Fraction(1)
        true = part * HUNDRED / whole
        if abs(true - ratio) > step:
            nearest = _nearest(true / step) * step
            yield _finding(share, show(nearest), _nearest(ratio * whole / HUNDRED))


def _finding(share: Share, true: str, meant: int) -> Finding:
    part, whole, ratio = (m.span.text for m in (share.part, share.whole, share.ratio))
    return RULE.finding(
        f"{part} of {whole} is {true}%, not {ratio.rstrip('%')}%",
        share.ratio,
        share.part,
        share.whole,
        why=f"{part} / {whole} = {true}%; the other shares of the column are of {whole}",
        labels=("the percentage", "the part", "the whole"),
        suggestions=(f"change {ratio} to {true}", f"change {part} to {meant}"),
    )


def _nearest(value: Fraction) -> int:
    """The nearest whole number, a half rounded up as tables do."""
    return floor(value + Fraction(1, 2))


def _value(mention: Mention) -> Fraction:
    if mention.measure is None or mention.measure.value is None:
        raise AssertionError("a share of a table has figures")
    return mention.measure.value


RULE = Rule(
    code="NC602",
    name="share-column",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "| Answer | Pupils (n = [[80]]) | Parents (n = 50) |\n|---|---|---|\n"
            "| Yes | 36 (45.0) | 20 (40) |\n| Rather yes | [[17]] ([[31.3]]) | 12 (24) |\n"
            "| Rather no | 15 (18.8) | 9 (18) |\n| No | 10 (12.5) | 6 (12) |\n"
            "| No answer | 2 (2.5) | 3 (6) |\n",
            says="17 of 80 is 21.3%, not 31.3%",
        ),
        Flags(
            "| Cause | n | % |\n|---|---|---|\n"
            "| Ice | 24 | 40.0 |\n| Wind | 15 | 25.0 |\n| Fog | [[12]] | [[30.0]] |\n"
            "| Snow | 6 | 10.0 |\n| Other | 3 | 5.0 |\n| Total | [[60]] | 100 |\n",
            says="12 of 60 is 20%, not 30.0%",
        ),
    ),
    passes=(
        Passes(
            "| Answer | Pupils (n = 80) |\n|---|---|\n"
            "| Yes | 36 (45.0) |\n| Rather yes | 17 (21.2) |\n| Rather no | 15 (18.8) |\n"
            "| No | 10 (12.5) |\n| No answer | 2 (2.5) |\n",
            because="21.25 may be cut off",
        ),
        Passes(
            "| Trait | Dogs (n = 80) |\n|---|---|\n"
            "| Female | 36 (45.0) |\n| Spayed, of females | 9 (25.0) |\n| Old | 15 (18.8) |\n"
            "| Ill | 10 (12.5) |\n| Lame | 2 (2.5) |\n",
            because="9 of the 36 females",
        ),
        Passes(
            "| Trait | Dogs (n = 80) |\n|---|---|\n"
            "| Age | 36 (9.1) |\n| Weight | 17 (4.2) |\n| Height | 55 (6.0) |\n"
            "| Length | 80 (7.5) |\n| Pulse | 92 (8.5) |\n",
            because="means with their deviations are no shares",
        ),
    ),
)
