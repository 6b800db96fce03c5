"""Words that make a claim planned, denied or supposed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalWords:
    """The lists of `modality.toml`, and a text that each must catch."""

    planned: frozenset[str]
    denied: frozenset[str]
    supposed: frozenset[str]
    reads: dict[str, str]

    def __post_init__(self) -> None:
        for word in self.planned | self.denied | self.supposed:
            if word != word.lower():
                raise LexiconError(f"modality.toml: not lower case: {word!r}")


@cache
def modal_words() -> ModalWords:
    """All words that take a claim out of plain statement.

    Raises:
        LexiconError: an entry is not written in lower case.
    """
    tables = tables_of("modality")
    return ModalWords(
        planned=frozenset(tables["planned"]["words"]),
        denied=frozenset(tables["denied"]["words"]),
        supposed=frozenset(tables["supposed"]["words"]),
        reads={name: table["reads"] for name, table in tables.items()},
    )
