"""A part of the document that was not read.

## What it does
Says where a part begins whose numbers were not looked at, and why: a text box, a picture of a
page, bytes that are no text, markup that is too deep or too wild to follow; and, once, that
reported tests were not recomputed where the extra `stats` is missing.

## Why it matters
No finding there does not mean that all is well. Who publishes should know what was not checked.

## Silent when
What is left out is not prose: code, addresses, comments, style sheets.

## Source
The reader of the format, which takes note of whatever it passes over.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.directive import Review
from numcheck.model.finding import Finding
from numcheck.model.span import Span
from numcheck.model.statistic import Statistic
from numcheck.rule import CERTAIN, Flags, Passes, Rule
from numcheck.statistics import can_recompute


def check(analysis: Analysis) -> Iterator[Finding]:
    """Tells, at the first of them, that tests were read and could not be recomputed."""
    tests = () if can_recompute() else analysis.of(Statistic)
    if tests:
        yield RULE.finding(
            f"{len(tests)} reported tests were not recomputed: pip install 'numcheck[stats]'",
            tests[0].told,
            why="p-values need scipy",
        )


def review(review: Review) -> Iterator[Finding]:
    """Tells of each part where it begins."""
    for part in review.unread:
        yield RULE.finding(
            part.why,
            Span(part.start, part.start),
            why="no number in this part was looked at",
        )


RULE = Rule(
    code="NC903",
    name="part-not-read",
    severity="info",
    confidence=CERTAIN,
    doc=__doc__,
    check=check,
    review=review,
    flags=(
        Flags(
            "The fair is over.\n\n[[]]<div>\nThe regatta drew 96 boats.\n</div>\n",
            says="text inside an HTML block",
            format="markdown",
        ),
    ),
    passes=(
        Passes(
            "The regatta drew 94 boats.\n\n```\nboats = 96\n```\n",
            because="code is not prose",
            format="markdown",
        ),
    ),
)
