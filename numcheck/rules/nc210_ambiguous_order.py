"""Dates in digits of which some put the day first and others the month.

## What it does
Looks at dates such as 14/3/2020 and 3/14/2020, whose day is beyond doubt because it is more than
12. If a document writes both ways, every other date in digits can be read two ways.

## Why it matters
4/3/2020 is the fourth of March to one reader and the third of April to another.

## Silent when
All dates in digits have one order; or the year comes first; or the two ways of writing have
different signs ("14.3.2020" puts the day first wherever it stands).

## Source
ISO 8601-1:2019, introduction: the order of day and month differs between countries.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.mention import Mention
from numcheck.rule import CERTAIN, Flags, Passes, Rule

MONTHS = 12
PARTS = 3  # day, month and year
SIGNS = ("/", "-")
SHOWN = 3  # dates of each order that a finding lists


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags the first date of the rarer order, with dates of the other."""
    dates = [end for mention in analysis.mentions for end in mention.parts or (mention,)]
    for sign in SIGNS:
        ordered = [(order, m) for m in dates if (order := _order(m, sign)) is not None]
        day_first = [mention for first, mention in ordered if first]
        month_first = [mention for first, mention in ordered if not first]
        if day_first and month_first:
            rare, common = sorted((day_first, month_first), key=len)
            yield _finding(rare, common, day_first=rare is day_first)


def _order(mention: Mention, sign: str) -> bool | None:
    """Whether the day comes first; None where it may be either, or the date is of another form."""
    parts = mention.span.text.split(sign)
    if mention.kind != "date" or len(parts) != PARTS or not all(map(str.isdigit, parts)):
        return None
    one, two = int(parts[0]), int(parts[1])
    if len(parts[0]) > len("12") or (one > MONTHS) == (two > MONTHS):
        return None
    return one > MONTHS


def _finding(rare: list[Mention], common: list[Mention], *, day_first: bool) -> Finding:
    order, other = ("day", "month") if day_first else ("month", "day")
    return RULE.finding(
        f"{rare[0].span.text} puts the {order} first, {common[0].span.text} the {other}",
        *rare[:SHOWN],
        *common[:SHOWN],
        why=f"{len(rare)} with the {order} first, {len(common)} with the {other} first",
        labels=(
            *(f"{order} first" for _ in rare[:SHOWN]),
            *(f"{other} first" for _ in common[:SHOWN]),
        ),
        suggestions=(f"write all dates with the {other} first", "write the month as a word"),
    )


RULE = Rule(
    code="NC210",
    name="ambiguous-order",
    severity="info",
    confidence=CERTAIN,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Sent on [[14/3/2020]], received on [[3/17/2020]].",
            says="14/3/2020 puts the day first, 3/17/2020 the month",
        ),
    ),
    passes=(
        Passes("Sent on 14/3/2020, received on 17/3/2020.", because="one order"),
        Passes("Sent on 2020-03-14, received on 3/17/2020.", because="the year first"),
        Passes("Sent on 3/4/2020, received on 5/4/2020.", because="may be either, but not both"),
    ),
)
