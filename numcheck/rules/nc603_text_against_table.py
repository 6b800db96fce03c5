"""The size of a group that the text and a table tell differently.

## What it does
Finds groups that both a sentence and the header of a table name with their size, "placebo
(n = 35)". Where all sizes agree but one, and that one has a digit mistyped, it is flagged.

## Why it matters
The sizes are the wholes of every share in the table. Readers cannot tell which to divide by.

## Silent when
More than one size differs: the table is of another population. The table has somewhat fewer,
who may have left or lack data. The sentence does not say how the groups were made, and the
gap is small. The text is the caption of the table (see NC604).

## Source
CONSORT 2010, items 13 and 16: numbers assigned and numbers analysed, which only shrink.
A fifth of a group: our choice for how many may have left one group and none the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.mention import Mention
from numcheck.model.mistyped import may_be_mistyped
from numcheck.model.relation_figures import Grouped
from numcheck.rule import INFERRED, Flags, Passes, Rule

LEFT = Fraction(1, 5)  # of a group


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags the one size that differs, each place of the text once."""
    told: set[Mention] = set()
    for grouped in analysis.of(Grouped):
        odd = [pair for pair in grouped.pairs if _size(pair[0]) != _size(pair[1])]
        if grouped.caption or len(odd) != 1:
            continue
        text, table = odd[0]
        if text in told or not may_be_mistyped(text, _size(table)) or _explained(grouped, *odd[0]):
            continue
        told.add(text)
        yield RULE.finding(
            f"n = {text.span.text} in the text, n = {table.span.text} in the table",
            text,
            table,
            why="the other groups have the same size in both",
            labels=("in the text", "in the table"),
            suggestions=(
                f"change {text.span.text} to {table.span.text}",
                f"change {table.span.text} to {text.span.text} in the table",
            ),
        )


def _explained(grouped: Grouped, text: Mention, table: Mention) -> bool:
    """Whether some of the group may have left it, or joined a sentence that counts others."""
    one, other = _size(text), _size(table)
    if grouped.assigned and other > one:
        return False
    return abs(one - other) <= LEFT * max(one, other)


def _size(mention: Mention) -> Fraction:
    if mention.measure is None or mention.measure.value is None:
        raise AssertionError("the size of a group is a number")
    return mention.measure.value


HEADER = "\n\n| Trait | Oats (n = {}) | Hay (n = 40) |\n|---|---|---|\n| Weight | 410 | 402 |\n"

RULE = Rule(
    code="NC603",
    name="text-against-table",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "We randomly fed the horses oats (n = [[41]]) or hay (n = 40)."
            + HEADER.format("[[44]]"),
            says="n = 41 in the text, n = 44 in the table",
        ),
        Flags(
            "The oats group (n = [[14]]) and the hay group (n = 40) did equally well."
            + HEADER.format("[[41]]"),
            says="n = 14 in the text, n = 41 in the table",
        ),
    ),
    passes=(
        Passes(
            "We randomly fed the horses oats (n = 41) or hay (n = 40)." + HEADER.format(41),
            because="the sizes agree",
        ),
        Passes(
            "We randomly fed the horses oats (n = 41) or hay (n = 40)." + HEADER.format(39),
            because="two horses may have left",
        ),
        Passes(
            "We randomly fed the horses oats (n = 61) or hay (n = 60)." + HEADER.format(41),
            because="the table is of other horses",
        ),
    ),
)
