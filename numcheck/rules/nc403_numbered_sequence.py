"""A number left out, or given twice, where steps, figures or sections are numbered.

## What it does
Follows "Step 1: … Step 2: … Step 4: …", the captions of figures and tables, the numbers that
sections begin with, and numbered lines of plain text, and says where one is missing or repeated.

## Why it matters
Something was cut or pasted in, and every reference to a later number is now off by one.

## Silent when
The numbers do not begin with 1, count down, or break off more than once; the label is repeated
to be continued; the list is one that Markdown numbers itself.

## Source
The Chicago Manual of Style, 17th ed., 3.9-3.13 and 3.50 (numbers of figures and tables).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.relation import Sequence
from numcheck.rule import INFERRED, Flags, Passes, Rule

MISSING = 2  # from a number to the next but one
REPEATED = 0


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags the only break in a sequence."""
    for sequence in analysis.of(Sequence):
        steps = [two - one for one, two in pairwise(sequence.numbers)]
        breaks = [at for at, step in enumerate(steps) if step != 1]
        if len(breaks) == 1 and steps[breaks[0]] in {MISSING, REPEATED}:
            yield _finding(sequence, breaks[0])


def _finding(sequence: Sequence, at: int) -> Finding:
    one, two = sequence.labels[at], sequence.labels[at + 1]
    number = sequence.numbers[at]
    word = f"{sequence.word} " if sequence.word else ""
    if sequence.numbers[at + 1] == number:
        message = f"{word}{number} stands here twice"
        advice = f"number the second one {number + 1}"
    else:
        message = f"{word}{number} is followed by {word}{number + 2}"
        advice = f"change {number + 2} to {number + 1}"
    return RULE.finding(
        message,
        two,
        one,
        why=f"the numbers read {', '.join(map(str, sequence.numbers))}",
        labels=("the next label", "the label before"),
        suggestions=(advice, f"add what {word}{number + 1} was meant to be"),
    )


RULE = Rule(
    code="NC403",
    name="numbered-sequence",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Step 1: Mix.\n\n[[Step 2]]: Knead.\n\n[[Step 4]]: Bake.\n",
            says="step 2 is followed by step 4",
        ),
        Flags(
            "Table 1. Cows.\n\n[[Table 2]]. Pigs.\n\n[[Table 2]]. Hens.\n",
            says="table 2 stands here twice",
        ),
    ),
    passes=(
        Passes("Step 1: Mix.\n\nStep 2: Knead.\n\nStep 3: Bake.\n", because="all are there"),
        Passes("Table 1. Cows.\n\nTable 2. Pigs.\n\nTable 2. (continued)\n", because="it goes on"),
        Passes("Step 1: Mix.\n\nStep 4: Knead.\n\nStep 9: Bake.\n", because="chosen from more"),
    ),
)
