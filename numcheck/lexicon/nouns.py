"""Nouns with an unusual plural, and words in -s that are no plural."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of


@dataclass(frozen=True, slots=True, kw_only=True)
class NounWords:
    """The tables of `nouns.toml`; `irregular` holds the plurals in -ves too."""

    source: str
    irregular: dict[str, str]
    unmarked: frozenset[str]
    attributive: frozenset[str]
    singulars: frozenset[str]
    reads: dict[str, str]

    def __post_init__(self) -> None:
        for word in (*self.irregular, *self.unmarked, *self.attributive, *self.singulars):
            if word != word.lower():
                raise LexiconError(f"nouns.toml: not lower case: {word!r}")


@cache
def noun_words() -> NounWords:
    """All noun words.

    Raises:
        LexiconError: an entry is not written in lower case.
    """
    entries = tables_of("nouns")
    return NounWords(
        source=entries["source"],
        irregular=entries["irregular"] | entries["f_plurals"],
        unmarked=frozenset(entries["unmarked"]),
        attributive=frozenset(entries["attributive"]),
        singulars=frozenset(entries["singulars"]),
        reads=entries["reads"],
    )
