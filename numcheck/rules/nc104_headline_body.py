"""A figure in the title that the text does not bear out.

## What it does
Takes every figure of the title and looks for it in the text: rounded, hedged, or as the sum
or difference of figures that stand together. Where it is nowhere, and the title shares its
words with a sentence near the top that gives another figure of the same sort, the two are
flagged.

## Why it matters
The title is read most and often written last, by somebody else. When the text is updated it
keeps the old figure.

## Silent when
The figure, or one it may be rounded from, stands anywhere in the text. The text gives no
figure of that sort near its top, or two in one sentence that fit the title equally well. The
title asks.

## Source
Words in common: at least two that carry meaning; our choice, tried on published news.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure, last_nonzero_place
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.rule import INFERRED, Flags, Passes, Rule

NEAR = 200  # characters within which two figures may be reckoned together
MOST = 40  # figures of one sort; with more of them some two will make any third
ROUNDED_FROM = 20  # nobody rounds a dozen dead to ten
WITHIN = Fraction(5, 4)  # of its limit; farther away a bound speaks of something else


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags each figure of the title once, with the figure it should have been."""
    by_figure: defaultdict[Mention, list[Same]] = defaultdict(list)
    for same in analysis.of(Same, "headline"):
        by_figure[same.first].append(same)
    for figure, readings in by_figure.items():
        meant = next((same for same in readings if same.evidence), None)
        if meant is None or _borne_out(figure, readings):
            continue
        other = meant.second
        yield RULE.finding(
            f"the title says {figure.span.text}, the text {other.span.text}",
            figure,
            other,
            why=f"both speak of {', '.join(meant.evidence)}; no figure of the text bears out "
            f"{figure.span.text}",
            labels=("in the title", "in the text"),
            suggestions=(
                f"change {figure.span.text} to {other.span.text}",
                f"correct {other.span.text} in the text",
            ),
        )


def _borne_out(figure: Mention, readings: Sequence[Same]) -> bool:
    """Whether the text gives the figure, or figures side by side that make it."""
    others = [same.second for same in readings]
    if len(others) > MOST or any(
        _agree(figure, s.second, meant=bool(s.evidence)) for s in readings
    ):
        return True
    if figure.measure is None or figure.kind == "ordinal":
        return False
    wanted = _rounded(figure, figure.measure)
    points = [(o.span.start, o.measure.value) for o in others if o.measure and o.form == "point"]
    return any(
        value in wanted
        for (here, one), (there, two) in combinations(points, 2)
        if there - here <= NEAR and one is not None and two is not None
        for value in (one + two, abs(one - two))
    )


def _agree(figure: Mention, other: Mention, *, meant: bool) -> bool:
    """Whether both may be one value; of two bounds, whether they have one limit."""
    if figure.measure is None or other.measure is None:
        return _day(figure) == _day(other)
    if figure.kind == "ordinal":
        return figure.measure.value == other.measure.value
    if figure.form == "bound" and other.form == "bound":
        return _limit(figure.measure) == _limit(other.measure)
    if other.form == "bound" and not meant and not _close(figure.measure, other.measure):
        return False
    text = other.measure.interval
    if other.measure.value is not None and other.hedge is None:
        text = Interval.exactly(other.measure.value)
    return _rounded(figure, figure.measure).meets(text)


def _close(measure: Measure, bound: Measure) -> bool:
    """Whether the figure lies within a quarter of the limit of a bound."""
    value, (low, high) = measure.value, _limit(bound)
    limit = low if low is not None else high
    if value is None or limit is None:
        return True
    return max(abs(value), abs(limit)) <= WITHIN * min(abs(value), abs(limit))


def _rounded(mention: Mention, measure: Measure) -> Interval:
    """What a title may stand for: rounded at its last nonzero place, or cut off there.

    A title tells less than its text, never more: the text is taken at its word.
    """
    value = measure.value
    if value is None or (not measure.interval.is_point and mention.hedge is not None):
        return measure.interval
    few = value.denominator == 1 and value < ROUNDED_FROM
    if mention.kind in {"number", "count", "age", "duration"} and few:
        return measure.interval
    place = last_nonzero_place(value, measure.step)
    return Interval(value - place / 2, value + place, True, False)


def _day(mention: Mention) -> tuple[int | None, int | None]:
    calendar = mention.when.calendar if mention.when else None
    return (calendar.day, calendar.month) if calendar else (None, None)


def _limit(measure: Measure) -> tuple[Fraction | None, Fraction | None]:
    return measure.low, measure.high


RULE = Rule(
    code="NC104",
    name="headline-body",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Ferry company to cut [[320]] jobs\n\nThe ferry company Sundlink will cut [[230]] jobs "
            "by next spring, it said. The harbour pilots are not affected.",
            says="the title says 320, the text 230",
        ),
        Flags(
            "Council in [[£4.5m]] drains deal\n\nThe council has signed a [[£5.4m]] deal to renew "
            "the drains of the old town. Work starts in May.",
            says="the title says £4.5m, the text £5.4m",
        ),
        Flags(
            "Three killed, [[27]] injured in quarry blast\n\nA blast in a slate quarry killed "
            "three people and injured [[17]] others on Monday, the fire service said.",
            says="the title says 27, the text 17",
        ),
        Flags(
            "Storm traps [[18]] hikers in mountain hut\n\nA storm in the eastern mountains trapped "
            "[[15]] hikers in a hut on Sunday, rescuers said.",
            says="the title says 18, the text 15",
        ),
        Flags(
            "Minister names [[19 March]] for the vote\n\nThe minister told the assembly that the "
            "vote will be held on [[16 March]]. Both parties welcomed it.",
            says="the title says 19 March, the text 16 March",
        ),
        Flags(
            "# Shares in ropeway maker fall [[2.9%]]\n\nShares in the ropeway maker Hochbahn fell "
            "[[1.9%]] in early trading.",
            says="the title says 2.9%, the text 1.9%",
        ),
    ),
    passes=(
        Passes(
            "Ferry company to cut 230 jobs\n\nThe ferry company Sundlink will cut 228 jobs.",
            because="the title rounds",
        ),
        Passes(
            "Eight killed in quarry blast\n\nA blast in a slate quarry killed five workers and "
            "three drivers on Monday.",
            because="five and three are eight",
        ),
        Passes(
            "Ferry company to cut 320 jobs\n\nThe ferry company Sundlink will cut 230 jobs in the "
            "south, it said. In all 320 jobs will go.",
            because="the figure of the title comes later",
        ),
        Passes(
            "Ten ways to cook a pumpkin\n\nThere are more ways to cook a pumpkin than soup. We "
            "asked four cooks.",
            because="nothing in the text counts ways",
        ),
        Passes(
            "Could the tunnel cost £80m?\n\nThe tunnel could cost £70m, the engineers say.",
            because="the title asks",
        ),
        Passes(
            "Council in £4.5m drains deal\n\nThe council has signed a deal for the drains worth "
            "more than £4m.",
            because="£4.5m is more than £4m",
        ),
    ),
)
