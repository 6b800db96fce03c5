"""The size of a group that a caption and its own table tell differently.

## What it does
Compares the groups that a caption names with their size, "oats (n = 35)", with the groups in
the header of the table below it. Where all sizes agree but one, that one is flagged.

## Why it matters
The caption says what the table shows; the two are read together, and were often written apart.

## Silent when
More than one size differs, or fewer than two groups are named in both.

## Source
AMA Manual of Style, 11th ed. (2020), 4.1.3: title and column headings of a table agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.mention import Mention
from numcheck.model.relation_figures import Grouped
from numcheck.rule import Flags, Passes, Rule


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags the one size that differs from that of the header."""
    for grouped in analysis.of(Grouped):
        odd = [pair for pair in grouped.pairs if _size(pair[0]) != _size(pair[1])]
        if not grouped.caption or len(odd) != 1:
            continue
        caption, header = odd[0]
        yield RULE.finding(
            f"n = {caption.span.text} in the caption, n = {header.span.text} in the header",
            caption,
            header,
            why="the other groups have the same size in both",
            labels=("in the caption", "in the header"),
            suggestions=(
                f"change {caption.span.text} to {header.span.text}",
                f"change {header.span.text} to {caption.span.text}",
            ),
        )


def _size(mention: Mention) -> Fraction | None:
    return mention.measure.value if mention.measure else None


TABLE = "\n\n| Trait | Oats (n = {}) | Hay (n = 40) |\n|---|---|---|\n| Weight | 410 | 402 |\n"

RULE = Rule(
    code="NC604",
    name="caption-against-cells",
    severity="warning",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Table 2. Weight of the horses on oats (n = [[35]]) and on hay (n = 40)."
            + TABLE.format("[[36]]"),
            says="n = 35 in the caption, n = 36 in the header",
        ),
    ),
    passes=(
        Passes(
            "Table 2. Weight of the horses on oats (n = 35) and on hay (n = 40)."
            + TABLE.format(35),
            because="the sizes agree",
        ),
        Passes(
            "Table 2. Weight of the horses on oats (n = 61) and on hay (n = 60)."
            + TABLE.format(35),
            because="both differ, so the caption counts something else",
        ),
    ),
)
