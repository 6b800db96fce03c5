"""A comment to numcheck with a mistake, or without a reason.

## What it does
Reads every comment that begins with `numcheck:` and says if it is not understood, names a rule
that does not exist, or gives no reason. One that is not understood silences nothing; one without
a reason works.

## Why it matters
A suppression with a slip in its code is silent about nothing, and one without a reason
cannot be judged by whoever reads it next year.

## Silent when
The comment takes an earlier one back (`enable`), which needs no reason.

## Source
The grammar of suppressions in numcheck's documentation.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.directive import Directive, Review
from numcheck.model.finding import Finding
from numcheck.rule import CERTAIN, Flags, Passes, Rule, reach


def review(review: Review) -> Iterator[Finding]:
    """Flags directives with a fault, an unknown rule, or no reason; one finding for each."""
    for directive in review.directives:
        mistake = _mistake(directive, review)
        if mistake:
            yield RULE.finding(
                mistake,
                directive.place,
                why=f"asked in a {directive.origin}",
                suggestions=("write numcheck: ignore[NC301] and why that is right",),
            )


def _mistake(directive: Directive, review: Review) -> str | None:
    if directive.fault is not None:
        return f"this {directive.origin} {directive.fault}"
    for selector in directive.rules:
        if not any(reach(selector, code, name) for code, name in review.rules):
            return f"there is no rule {selector}"
    if directive.is_silencing and not directive.reason:
        return f"{directive.kind} gives no reason"
    return None


RULE = Rule(
    code="NC901",
    name="suppression-mistake",
    severity="warning",
    confidence=CERTAIN,
    doc=__doc__,
    review=review,
    flags=(
        Flags(
            "[[<!-- numcheck: ignore[NC202] -->]]\n\nIt opened on Friday, 4 March 2021.",
            says="ignore gives no reason",
            format="markdown",
        ),
        Flags(
            "It opened in 2021. [[<!-- numcheck: ignore[NC299] the old calendar -->]]",
            says="there is no rule NC299",
            format="markdown",
        ),
        Flags(
            "It opened in 2021. [[<!-- numcheck: ignore the old calendar -->]]",
            says="this comment names no rule: write ignore[NC301]",
            format="markdown",
        ),
        Flags(
            "It opened in 2021. [[<!-- numcheck: ok[2021] that is right -->]]",
            says="this comment names no pair: write ok[1,204=1,240]",
            format="markdown",
        ),
    ),
    passes=(
        Passes(
            "<!-- numcheck: ignore[NC202] so it says on the poster -->\n\n"
            "It opened on Friday, 4 March 2021.",
            because="it names a rule and a reason",
            format="markdown",
        ),
        Passes(
            "<!-- numcheck: disable[weekday-mismatch] as on the poster -->\n\n"
            "It opened on Friday, 4 March 2021.\n\n<!-- numcheck: enable -->",
            because="what takes a comment back needs no reason",
            format="markdown",
        ),
        Passes(
            "It opened in 2021. <!-- ask numcheck: ignore it or not? -->",
            because="that comment is for people",
            format="markdown",
        ),
        Passes(
            "It opened in 2021. The log said numcheck: ignore[NC299], and no more.",
            because="that is no comment",
            format="markdown",
        ),
    ),
)
