"""The same time told twice in one clause.

## What it does
Looks for a clause that opens with a time and closes with the same time: "in 2020 the office
issued 40 permits in 2020".

## Why it matters
One of the two is left over from an edit, or another year was meant.

## Silent when
Two verbs stand between, so that each may have its own time; the words compare two times; one
of the times names something ("the 2020 report").

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
    """Flags clauses whose first and last time are the same days."""
    for same in analysis.of(Same, "time"):
        if same_days(same.first, same.second):
            yield RULE.finding(
                f"the clause says {same.second.span.text} twice",
                same.first,
                same.second,
                why="one clause with one verb needs the time once",
                suggestions=("leave one of them out", "correct one of them"),
            )


RULE = Rule(
    code="NC105",
    name="stated-twice",
    severity="info",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "In [[2020]] the office issued almost 400 permits to growers in [[2020]].",
            says="the clause says 2020 twice",
        ),
        Flags(
            "It was said that in [[May 2019]] the yard built two ferries in [[May 2019]].",
            says="the clause says May 2019 twice",
        ),
    ),
    passes=(
        Passes("In 2020 the office issued the 2020 report.", because="one of the times is a name"),
        Passes(
            "In 2020 the office counted the permits that it had issued in 2020.",
            because="each verb has its own time",
        ),
        Passes(
            "In 2020 sales fell more than they rose in 2020.", because="two clauses are compared"
        ),
        Passes(
            "In 2020 the office issued 400 permits in May 2020.", because="a month is told apart"
        ),
    ),
)
