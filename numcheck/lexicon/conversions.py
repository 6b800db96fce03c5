"""Phrases that put an amount beside itself in another unit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from numcheck.lexicon.tables import tables_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversions:
    """The lists of `conversions.toml`, phrases as tuples; `reads` has a text for each list."""

    source: str
    openings: frozenset[tuple[str, ...]]
    equals: frozenset[tuple[str, ...]]
    closings: frozenset[str]
    dimensions: frozenset[str]
    reads: dict[str, str]


@cache
def conversions() -> Conversions:
    """All of `conversions.toml`."""
    entries = tables_of("conversions")
    return Conversions(
        source=entries["source"],
        openings=_phrases(entries["openings"]),
        equals=_phrases(entries["equals"]),
        closings=frozenset(entries["closings"]),
        dimensions=frozenset(entries["dimensions"]),
        reads=entries["reads"],
    )


def _phrases(listed: list[str]) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in listed)
