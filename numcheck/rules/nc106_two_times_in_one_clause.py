"""Two different times for one verb.

## What it does
Looks for a clause that counts something, opens with one time and closes with another: "in 2020
the office issued 40 permits in 2019".

## Why it matters
The count belongs to one of the two years, and the reader cannot tell to which.

## Silent when
Two verbs stand between, so that each may have its own time; the words compare two times; the
second time may belong to a noun before it ("paid for losses in 2019"); the times overlap.

## Source
Quirk et al., A Comprehensive Grammar of the English Language (1985), 8.51–8.76 (time adjuncts:
one point of time for one verb).
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.relation import Same
from numcheck.relations.times import same_days
from numcheck.rule import INFERRED, Flags, Passes, Rule


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags clauses whose first and last time share no day."""
    for same in analysis.of(Same, "time"):
        if same_days(same.first, same.second) is False:
            first, second = same.first.span.text, same.second.span.text
            yield RULE.finding(
                f"one clause gives two times, {first} and {second}",
                same.first,
                same.second,
                why=f"{first} and {second} share no day",
                suggestions=(f"leave out {first} or {second}",),
            )


RULE = Rule(
    code="NC106",
    name="two-times-in-one-clause",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "In [[2020]] the office issued 400 permits to growers in [[2019]].",
            says="one clause gives two times, 2020 and 2019",
        ),
        Flags(
            "It was said that in [[May 2019]] the yard built two ferries in [[June 2018]].",
            says="one clause gives two times, May 2019 and June 2018",
        ),
    ),
    passes=(
        Passes(
            "In 2020 the office counted permits issued in 2019.", because="each verb has its time"
        ),
        Passes("In 2020 the office issued 400 permits, up from 300 in 2019.", because="compared"),
        Passes(
            "In 2020 the office paid 3 million pounds for losses in 2019.",
            because="the losses were in 2019",
        ),
        Passes(
            "In 2020 the office issued 400 permits in May 2020.", because="a month of that year"
        ),
        Passes("In 2020 it sold 40 more ferries than in 2019.", because="two years are compared"),
    ),
)
