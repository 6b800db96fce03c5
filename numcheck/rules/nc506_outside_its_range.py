"""An estimate, mean or median outside the interval or range given for it.

## What it does
Takes the figure before "95% CI 0.41–0.86", "range 3–30" or, for a median, "IQR 8–20", and
flags it where it lies on neither side of its ends: an interval is laid around its estimate,
and a mean lies between the lowest value and the highest.

## Why it matters
One of three figures was mistyped, and a reader who trusts the wrong one may read a harm as
a benefit.

## Silent when
Rounding explains it. The figure lies inside with the other sign ("a fall of 5, 95% CI −8 to
−2"), or as a percentage of a share. The figure before the interval is a p-value, a deviation,
or one of two that are compared, so that the interval is of something else.

## Source
The definitions of interval estimate, range and quartile: Altman et al., Statistics with
Confidence, 2nd ed. (2000). Bounds told by size of effect, "−0.11 to −0.55": sorted first.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.mention import Mention
from numcheck.model.relation_figures import Within
from numcheck.rule import Flags, Passes, Rule

HUNDRED = 100


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags estimates beyond an end by more than a unit of its last place."""
    for within in analysis.of(Within):
        mentions = (within.estimate, within.first, within.second)
        values = [_value(mention) for mention in mentions]
        if None in values:
            continue
        estimate, *ends = [value for value in values if value is not None]
        slack = max(mention.measure.step for mention in mentions if mention.measure)
        low, high = min(ends) - slack, max(ends) + slack
        readings = [estimate, -estimate]
        if len({mention.kind == "percent" for mention in mentions}) > 1:
            readings += [estimate * HUNDRED, estimate / HUNDRED]
        if not any(low <= reading <= high for reading in readings):
            yield _finding(within, below=estimate < low)


def _finding(within: Within, *, below: bool) -> Finding:
    estimate, first, second = (
        mention.span.text for mention in (within.estimate, within.first, within.second)
    )
    what = "interval" if within.interval else "range"
    side = "below" if below else "above"
    return RULE.finding(
        f"{estimate} lies outside its {what}, {first} to {second}",
        within.estimate,
        within.first,
        within.second,
        why=f"{estimate} is {side} both {first} and {second}",
        labels=("the figure", "an end", "an end"),
        suggestions=(f"correct {estimate}", f"correct {first} or {second}"),
    )


def _value(mention: Mention) -> Fraction | None:
    return mention.measure.value if mention.measure else None


RULE = Rule(
    code="NC506",
    name="outside-its-range",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Hay raised the odds of colic (OR [[3.76]], 95% CI [[0.59]]–[[0.97]]).",
            says="3.76 lies outside its interval, 0.59 to 0.97",
        ),
        Flags(
            "The effect of hay was [[2.46]] [95% CI [[3.41]], [[4.30]]] after a month.",
            says="2.46 lies outside its interval, 3.41 to 4.30",
        ),
        Flags(
            "The horses stayed for a mean of [[12 days]] (range [[14]]–[[30]]).",
            says="12 days lies outside its range, 14 to 30",
        ),
        Flags(
            "The median stay was [[25 days]] (IQR [[8]] to [[20]]).",
            says="25 days lies outside its range, 8 to 20",
        ),
    ),
    passes=(
        Passes(
            "Hay lowered the odds of colic (OR 0.76, 95% CI 0.59–0.97).",
            because="0.76 lies between the two",
        ),
        Passes(
            "Rust came back in 13% (20/152, 95% CI 9–20%) of the boats.",
            because="152 is the whole of a share",
        ),
        Passes(
            "Stays fell by 18% (10.5 vs. 8.6 days, p = 0.005, 95% CI 0.6–3.3).",
            because="the interval is of the difference",
        ),
        Passes(
            "The two were correlated (r = –0.35, 95% CI –0.11 to –0.55).",
            because="the ends are told by size",
        ),
        Passes(
            "Weight fell by 5 kg (95% CI −8 to −2).",
            because="a fall of 5 is a change of −5",
        ),
        Passes(
            "The mean stay was 25 days (IQR 8 to 20).",
            because="a few long stays may lift the mean out of the quartiles",
        ),
    ),
)
