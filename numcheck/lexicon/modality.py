"""Words that make a claim planned, denied or supposed."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from numcheck.errors import LexiconError


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
    tables = tomllib.loads(files(__package__).joinpath("modality.toml").read_text("utf-8"))
    return ModalWords(
        planned=frozenset(tables["planned"]["words"]),
        denied=frozenset(tables["denied"]["words"]),
        supposed=frozenset(tables["supposed"]["words"]),
        reads={name: table["reads"] for name, table in tables.items()},
    )
