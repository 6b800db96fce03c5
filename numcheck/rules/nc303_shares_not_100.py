"""Shares of one whole that do not make a hundred.

## What it does
Adds the percentages of a list that is told to be all there is: by what the whole consists
of, by an "other" or "no answer" at its end, by names that leave nothing out, by counts, or
by decimals that no other reading explains. Shares that "come from" or "go to" something, and
two that exclude each other ("52% female and 58% male"), make no more than all. It speaks
where one digit, mistyped, is what keeps the sum from a hundred.

## Why it matters
A share was changed and the others were not, or a digit slipped. No reader can draw the chart.

## Silent when
Rounding explains the gap. Several answers were allowed, each percentage has a whole of its
own, or they tell of change. No single digit mends the sum: the list may leave something out.

## Source
Addition; half a unit of the last place for each share, and one more for cutting off. CONSORT
2010 and AP style for lists of shares; the traps: our own reading of medical prose.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.mistyped import may_be_mistyped
from numcheck.model.relation_figures import Hundred
from numcheck.model.show import show
from numcheck.rule import INFERRED, Flags, Passes, Rule

HUNDRED = Fraction(100)
TEN = 10  # percent; from here on a share has two digits before the point


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags sums that no rounding, but one mistyped digit, explains."""
    for hundred in analysis.of(Hundred):
        measures = [share.measure for share in hundred.shares if share.measure]
        total = sum(map(_value, measures), Fraction(0))
        rounding = sum((measure.step for measure in measures), Fraction(0)) / 2
        if abs(total - HUNDRED) <= rounding + max(measure.step for measure in measures):
            continue
        mended = [
            (share, value)
            for share in hundred.shares
            if (value := _mended(share, HUNDRED - total, rounding)) is not None
            and (hundred.sure or _as_long(share, value))
        ]
        if mended:
            yield _finding(hundred, total, mended)


def _mended(share: Mention, missing: Fraction, rounding: Fraction) -> Fraction | None:
    """The share with one digit mended that makes a hundred, the nearest to it first."""
    measure = share.measure
    if measure is None:
        return None
    exact = _value(measure) + missing
    steps = int(rounding / measure.step)
    around = sorted((offset * measure.step for offset in range(-steps, steps + 1)), key=abs)
    return next((exact + by for by in around if _possible(share, exact + by)), None)


def _as_long(share: Mention, value: Fraction) -> bool:
    """Whether no digit was dropped or added, which would mend too many a list."""
    written = share.measure.value if share.measure else None
    return written is not None and (written >= TEN) == (value >= TEN)


def _possible(share: Mention, value: Fraction) -> bool:
    return 0 < value < HUNDRED and may_be_mistyped(share, value)


def _finding(hundred: Hundred, total: Fraction, mended: list[tuple[Mention, Fraction]]) -> Finding:
    written = [share.span.text for share in hundred.shares]
    changes = (f"change {share.span.text} to {show(value)}%" for share, value in mended)
    return RULE.finding(
        f"{' + '.join(written)} is {show(total)}%, not 100%",
        *hundred.shares,
        why=f"{hundred.evidence}; they make {show(total)}%",
        labels=tuple("a share" for _ in hundred.shares),
        suggestions=tuple(changes),
    )


def _value(measure: Measure) -> Fraction:
    if measure.value is None:
        raise AssertionError("a share of a hundred is a point")
    return measure.value


RULE = Rule(
    code="NC303",
    name="shares-not-100",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The winter feed consisted of [[50%]] hay, [[15%]] oats and [[55%]] beets.",
            says="50% + 15% + 55% is 120%, not 100%",
        ),
        Flags(
            "Of the owners, [[54.8%]] noticed a better temper, [[14.3%]] a worse one, and "
            "[[51.0%]] saw no change at all.",
            says="54.8% + 14.3% + 51.0% is 120.1%, not 100%",
        ),
        Flags(
            "Of the storms [[45%]] were mild, [[42%]] moderate and only [[5%]] severe.",
            says="45% + 42% + 5% is 92%, not 100%",
        ),
        Flags(
            "In the harbour [[16.7%]] of the boats had one mast, [[43.3%]] had two, and "
            "[[50.0%]] had three or four.",
            says="16.7% + 43.3% + 50.0% is 110%, not 100%",
        ),
        Flags(
            "Twenty members ([[16%]]) voted for the bridge, twelve ([[36%]]) voted against it "
            "and one ([[3%]]) abstained.",
            says="16% + 36% + 3% is 55%, not 100%",
        ),
    ),
    passes=(
        Passes(
            "The winter feed consisted of 33% hay, 33% oats and 33% beets.",
            because="thirds are rounded",
        ),
        Passes(
            "Owners complained of fleas (48%), noise (29%), dirt (22%) and other nuisances (15%).",
            because="an owner may complain of several, and no digit mends the sum",
        ),
        Passes(
            "Rents rose 4.1% in the north, 3.2% in the east and 9.7% in the west.",
            because="rates of change are no shares",
        ),
        Passes(
            "Fever was found in 45.2% of the cows, 30.1% of the sheep and 54.7% of the goats.",
            because="each is a share of another herd",
        ),
        Passes(
            "Of the storms 45% were mild, 42% moderate and 13% severe.",
            because="the shares make a hundred",
        ),
    ),
)
