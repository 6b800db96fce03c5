"""An accepted finding of the baseline that is no longer found.

## What it does
Compares the baseline with the findings of the file. An entry without its finding is stale.

## Why it matters
A baseline is a debt that should only fall. A stale entry would accept the same slip if it
came back.

## Silent when
The rule of the entry was not applied in this run, or the file was not checked.

## Source
The baseline of this run; `numcheck baseline prune` removes its stale entries.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.directive import Accepted, Review
from numcheck.model.finding import Finding
from numcheck.model.span import Span
from numcheck.rule import CERTAIN, Flags, Passes, Rule

TOP = Span(0, 0)


def review(review: Review) -> Iterator[Finding]:
    """Flags the stale entries of rules that were applied, all of them at the top of the file."""
    stale = [entry for entry in review.stale if entry.rule in review.active]
    if stale:
        shown = "; ".join(f"{entry.rule} {entry.message}" for entry in stale)
        yield RULE.finding(
            f"the baseline accepts what is no longer found: {shown}",
            TOP,
            why=f"{len(stale)} of its entries for this file",
            suggestions=("run numcheck baseline prune",),
        )


RULE = Rule(
    code="NC904",
    name="stale-baseline-entry",
    severity="info",
    confidence=CERTAIN,
    doc=__doc__,
    review=review,
    flags=(
        Flags(
            "[[]]It opened on Thursday, 4 March 2021.",
            says="the baseline accepts what is no longer found: NC202 a Thursday, not a Friday",
            accepted=(Accepted("0123456789abcdef", "NC202", "a Thursday, not a Friday"),),
        ),
    ),
    passes=(
        Passes("It opened on Thursday, 4 March 2021.", because="nothing is accepted"),
        Passes(
            "It opened on Thursday, 4 March 2021.",
            because="no rule of that code was applied",
            accepted=(Accepted("0123456789abcdef", "XX999", "a rule of a plugin"),),
        ),
    ),
)
