"""Words that turn a number beside them into a name."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from numcheck.lexicon.tables import tables_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The lists of `labels.toml`; `before` is lower case, `contests` too."""

    source: str
    before: frozenset[str]
    ranks: frozenset[str]
    parts: frozenset[str]
    capitalised: frozenset[str]
    codes: frozenset[str]
    measures: frozenset[str]
    streets: frozenset[str]
    contests: frozenset[str]
    reads: dict[str, str]


LISTS = ("before", "ranks", "parts", "capitalised", "codes", "measures", "streets", "contests")


@cache
def labels() -> Labels:
    """All words that label numbers."""
    entries = tables_of("labels")
    lists = {name: frozenset(entries[name]) for name in LISTS}
    return Labels(source=entries["source"], reads=entries["reads"], **lists)
