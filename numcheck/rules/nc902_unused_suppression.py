"""A suppression that silences nothing.

## What it does
Says which comments, or which of the rules that a comment names, had nothing to be silent about.

## Why it matters
The text has changed since: the slip is mended, or it lies elsewhere. A suppression that
stays behind will hide the next one.

## Silent when
A rule that the comment names was not applied in this run, does not exist, or judges
suppressions itself.

## Source
The findings of this run.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.directive import Directive, Review
from numcheck.model.finding import Finding
from numcheck.rule import CERTAIN, Flags, Passes, Rule, reach


def review(review: Review) -> Iterator[Finding]:
    """Flags every directive with a selector that was tried and hit nothing."""
    for number, directive in enumerate(review.directives):
        if not directive.is_silencing:
            continue
        unused = [
            selector
            for selector in directive.rules or ("",)
            if (number, selector) not in review.used and _was_tried(selector, review)
        ]
        if unused:
            yield RULE.finding(
                f"{_said(directive, unused)} silences nothing",
                directive.place,
                why="no finding that it names lies within its reach",
                suggestions=("remove it",),
            )


def _was_tried(selector: str, review: Review) -> bool:
    """Whether all rules that a selector means were applied; empty means every rule."""
    meant = {code for code, name in review.rules if not selector or reach(selector, code, name)}
    tried = meant - review.judging
    return bool(tried) and tried <= review.active


def _said(directive: Directive, unused: list[str]) -> str:
    what = "=".join(directive.pair) if directive.pair else ",".join(unused)
    return f"{directive.kind}[{what}]"


RULE = Rule(
    code="NC902",
    name="unused-suppression",
    severity="warning",
    confidence=CERTAIN,
    doc=__doc__,
    review=review,
    flags=(
        Flags(
            "It opened on Thursday, 4 March 2021. "
            "[[<!-- numcheck: ignore[NC202] so it says on the poster -->]]",
            says="ignore[NC202] silences nothing",
            format="markdown",
        ),
        Flags(
            "[[<!-- numcheck: ignore[NC202,NC301] so it says on the poster -->]]\n\n"
            "It opened on Friday, 4 March 2021.",
            says="ignore[NC301] silences nothing",
            format="markdown",
        ),
        Flags(
            "Of the 96 boats, 24 (25%) came from abroad. "
            "[[<!-- numcheck: ok[24=35%] as in the table -->]]",
            says="ok[24=35%] silences nothing",
            format="markdown",
        ),
    ),
    passes=(
        Passes(
            "It opened on Friday, 4 March 2021. "
            "<!-- numcheck: ignore[NC202] so it says on the poster -->",
            because="it silences a finding",
            format="markdown",
        ),
        Passes(
            "Of the 96 boats, 24 (35%) came from abroad. "
            "<!-- numcheck: ok[24=35%] as in the table -->",
            because="that pair is in a finding",
            format="markdown",
        ),
        Passes(
            "<!-- numcheck: ignore-file[NC902] the comments are written by a program -->\n\n"
            "It opened on Thursday. <!-- numcheck: ignore[NC202] made by a program -->",
            because="the file asks to be silent about unused comments",
            format="markdown",
        ),
    ),
)
