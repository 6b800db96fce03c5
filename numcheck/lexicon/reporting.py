"""Reporting words: who a claim is handed over to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingWords:
    """The lists of `reporting.toml`; `reads` maps a text to the source it names."""

    source: str
    verbs: frozenset[str]
    openers: frozenset[str]
    reads: dict[str, str]

    def __post_init__(self) -> None:
        for word in self.verbs | self.openers:
            if word != word.lower():
                raise LexiconError(f"reporting.toml: not lower case: {word!r}")


@cache
def reporting_words() -> ReportingWords:
    """All reporting words.

    Raises:
        LexiconError: an entry is not written in lower case.
    """
    entries = tables_of("reporting")
    return ReportingWords(
        source=entries["source"],
        verbs=frozenset(entries["verbs"]),
        openers=frozenset(entries["openers"]),
        reads=entries["reads"],
    )
