"""An amount in a unit that cannot measure what it is said to be.

## What it does
Holds the unit against the word beside it: a height is no weight ("a height of 30 kg"), an area
no length ("an area of 50 km"), and nothing weighs 12 km.

## Why it matters
A unit was mistyped or two columns were swapped; the amount may be right, and is useless.

## Silent when
The unit is of another kind than length, area, volume, weight, temperature or speed; the word has
a second meaning that fits (a distance of two hours, a volume of two tons); an area is told by
its sides or its reach.

## Source
ISO 80000-3:2019, ISO 80000-4:2019 and ISO 80000-5:2019 (quantities and their units).
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.relation import Dimension
from numcheck.rule import INFERRED, Flags, Passes, Rule
from numcheck.units import dimension

NAMES = {
    "[length]": "length", "[length] ** 2": "area", "[length] ** 3": "volume", "[mass]": "weight",
    "[temperature]": "temperature", "[length] / [time]": "speed",
}  # fmt: skip


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags units of another dimension."""
    for relation in analysis.of(Dimension):
        unit = relation.mention.measure.unit if relation.mention.measure else None
        found = dimension(unit) if unit is not None else None
        if found in NAMES and found not in relation.allowed:
            yield _finding(relation, NAMES[found])


def _finding(relation: Dimension, found: str) -> Finding:
    amount, told = relation.mention.span.text, relation.told.text
    expected = NAMES[relation.allowed[0]]
    return RULE.finding(
        f"{amount} is {_article(found)} {found}, “{told}” asks for {_article(expected)} {expected}",
        relation.mention,
        relation.told,
        why=f"the unit of {amount} measures {found}",
        labels=("the amount", "what it is said to be"),
        suggestions=(f"change the unit of {amount}", f"change {told}"),
    )


def _article(noun: str) -> str:
    return "an" if noun == "area" else "a"


RULE = Rule(
    code="NC503",
    name="wrong-dimension",
    severity="warning",
    confidence=INFERRED,
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The tower has a [[height]] of [[30 kg]].",
            says="30 kg is a weight, “height” asks for a length",
        ),
        Flags(
            "The lake covers an [[area]] of [[about 50 km]].",
            says="about 50 km is a length, “area” asks for an area",
        ),
        Flags(
            "The calf [[weighs]] [[40 cm]].",
            says="40 cm is a length, “weighs” asks for a weight",
        ),
        Flags(
            "The wall is [[3 kg]] [[thick]].", says="3 kg is a weight, “thick” asks for a length"
        ),
    ),
    passes=(
        Passes("The tower has a height of 30 m.", because="a length"),
        Passes("They live at a distance of 2 hours.", because="a way may be told by its time"),
        Passes("It covers an area of 50 m by 30 m.", because="told by its sides"),
        Passes("The film is 2 hours long and weighs 3 kg.", because="a length of time"),
        Passes("The key has a length of 128 bits.", because="another kind of length"),
    ),
)
