"""A list or a row of sections that is longer or shorter than the line above it says.

## What it does
Counts the items below "The plan rests on four pillars:" and the sections below a title such as
"Seven ways to save", and compares them with the number announced.

## Why it matters
An item was added or dropped and the line above it forgotten, or a whole section is missing.

## Silent when
The line picks from the list ("choose three", "at least", "two of the following") or counts
something else; the list may go on further down; sections without numbers may frame the list, as
an introduction does, or differ by so many that the title means something else.

## Source
The Chicago Manual of Style, 17th ed., 6.130 (vertical lists).
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.relation import Tally
from numcheck.rule import INFERRED, Flags, Passes, Rule


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags lists that no reading makes as long as announced."""
    for tally in analysis.of(Tally, "blocks"):
        value = tally.count.measure.value if tally.count.measure else None
        if value is not None and not tally.least <= value <= tally.most:
            yield _finding(tally)


def _finding(tally: Tally) -> Finding:
    told, noun, listed = tally.count.span.text, tally.count.counted or "things", len(tally.items)
    return RULE.finding(
        f"{told} {noun} announced, {listed} listed",
        tally.count,
        *tally.items,
        why=f"{listed} stand below",
        labels=("the number announced", *("one of them" for _ in tally.items)),
        suggestions=(f"change {told} to {listed}", "add or drop one"),
    )


RULE = Rule(
    code="NC402",
    name="list-length",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The plan rests on [[four]] pillars:\n\n- [[peace]]\n- [[bread]]\n- [[land]]\n",
            says="four pillars announced, 3 listed",
        ),
        Flags(
            "Bake it in [[two]] steps:\n\n1. [[Mix all.]]\n2. [[Let it rise.]]\n3. [[Bake.]]\n",
            says="two steps announced, 3 listed",
        ),
    ),
    passes=(
        Passes("The plan rests on three pillars:\n\n- peace\n- bread\n- land\n", because="three"),
        Passes(
            "Choose two colours:\n\n- red\n- blue\n- green\n", because="some of the list are chosen"
        ),
        Passes(
            "You need four spices:\n\n- salt and pepper\n- cumin\n- mace\n",
            because="salt and pepper are two",
        ),
        Passes("It feeds four people:\n\n- 2 eggs\n- 1 onion\n", because="people are not listed"),
    ),
)
