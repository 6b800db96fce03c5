"""Reads all relations of a document, kind by kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from numcheck.model.analysis import Analysis
from numcheck.model.relation import Relation
from numcheck.relations import domain_amounts, order_ranges, same_conversion

Recogniser = Callable[[Analysis], Iterator[Relation]]

RECOGNISERS: tuple[Recogniser, ...] = (
    same_conversion.read,
    order_ranges.read,
    domain_amounts.read,
)


def relate(analysis: Analysis) -> Analysis:
    """The analysis with everything that its claims assert of one another."""
    found = (relation for recogniser in RECOGNISERS for relation in recogniser(analysis))
    return replace(analysis, relations=tuple(found))
