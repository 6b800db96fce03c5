"""Hypothesis strategies for numbers in prose, and for documents made of them."""

from numcheck.strategies.facts import Facts, facts
from numcheck.strategies.manuscripts import (
    Manuscript,
    Misprint,
    Mutation,
    documents,
    mutations,
)
from numcheck.strategies.perturbations import perturbations
from numcheck.strategies.renderings import Rendering, renderings
from numcheck.strategies.values import (
    dates,
    intervals,
    numbers,
    partitions,
    percentages_of,
    periods,
    quantities,
)

__all__ = [
    "Facts",
    "Manuscript",
    "Misprint",
    "Mutation",
    "Rendering",
    "dates",
    "documents",
    "facts",
    "intervals",
    "mutations",
    "numbers",
    "partitions",
    "percentages_of",
    "periods",
    "perturbations",
    "quantities",
    "renderings",
]
