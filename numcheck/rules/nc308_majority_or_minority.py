"""A majority of less than half, or a minority of more.

## What it does
Compares "a majority of voters (52%)", "the vast majority (68%)", "most of the patients
(61%)" and "a minority (38%)" with one half. The percentage may be cut off or rounded.

## Why it matters
The word is the message; a wrong word, or two swapped digits, turns it around.

## Silent when
The word is a term of politics or business (majority vote, majority stake, most seats) or a
superlative ("the most common"). The percentage is a confidence level, or one of several
that may add up ("alone (41%) or with others (30%)"); the majority is denied, or its
phrase has a verb or "with" that the bracket may be about.

## Source
Majority and minority as in the Oxford English Dictionary; Hackl, On the grammar and
processing of proportional quantifiers (2009), for most. In 1.1 million words of published
prose 40 of them have their percentage in brackets, the least of which is 52%.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.relation import Quota
from numcheck.model.show import show_interval
from numcheck.rule import INFERRED, Flags, Passes, Rule

HALF = Fraction(50)  # percent


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags shares on the other side of one half."""
    for quota in analysis.of(Quota):
        if quota.share.measure is None:
            continue
        written = _written(quota.share.measure)
        side = Interval.at_least(HALF) if quota.side > 0 else Interval.at_most(HALF)
        if not side.meets(written):
            yield _finding(quota, written)


def _written(percentage: Measure) -> Interval:
    """What the percentage allows, give or take one unit of its last place."""
    if percentage.value is None:
        return percentage.interval
    return percentage.interval.hull(Interval.around(percentage.value, percentage.step))


def _finding(quota: Quota, written: Interval) -> Finding:
    told, share = quota.told.text, quota.share.span.text
    side = "less" if quota.side > 0 else "more"
    return RULE.finding(
        f"{share} is {side} than half, not {_named(told)}",
        quota.share,
        quota.told,
        why=f"{share} allows {show_interval(written)}%",
        labels=("the percentage", "the word"),
        suggestions=(f"correct {share}", f"change {told}"),
    )


def _named(told: str) -> str:
    word = told.lower()
    return word if word == "most" else f"a {word}"


RULE = Rule(
    code="NC308",
    name="majority-or-minority",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "A [[majority]] of the anglers ([[38%]]) want a new pier.",
            says="38% is less than half, not a majority",
        ),
        Flags(
            "[[Most]] hives ([[27.9 percent]]) came through the winter.",
            says="27.9 percent is less than half, not most",
        ),
        Flags(
            "The [[majority]] of the pupils were girls ([[43%]]; see page 4).",
            says="43% is less than half, not a majority",
        ),
        Flags(
            "Only a small [[minority]] ([[62%]]) ever came back.",
            says="62% is more than half, not a minority",
        ),
    ),
    passes=(
        Passes("A majority of the anglers (58%) want a new pier.", because="58% is a majority"),
        Passes("The most common answer (38%) was no.", because="a superlative"),
        Passes("The largest group (38%) came by train.", because="the largest may be under half"),
        Passes("The party won most seats (38%) again.", because="more than any other party"),
        Passes("It bought a majority stake (38%) in the mill.", because="a term of business"),
        Passes(
            "Most went by boat alone (41%) or by boat and train (30%).",
            because="the union is the majority",
        ),
        Passes("Less than a majority (38%) want a new pier.", because="denied"),
        Passes("Most hives with mites (27%) were burnt.", because="27% may be those with mites"),
    ),
)
