"""Number words: cardinals, scales, ordinals, denominators."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of

LISTS = (
    "after_share",
    "signs",
    "signs_after",
    "millions",
    "one_after",
    "one_before",
    "one_only",
    "the_one",
    "adjectives",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NumeralWords:
    """The tables of `numerals.toml`; every value is a positive whole number but zero."""

    source: str
    cardinals: dict[str, int]
    scales: dict[str, int]
    suffixes: dict[str, int]
    ordinals: dict[str, int]
    denominators: dict[str, int]
    groups: dict[str, int]
    after_share: frozenset[str]
    signs: frozenset[str]
    signs_after: frozenset[str]
    millions: frozenset[str]
    one_after: frozenset[str]
    one_before: frozenset[str]
    one_only: frozenset[str]
    the_one: frozenset[str]
    adjectives: frozenset[str]
    reads: dict[str, Fraction]

    def __post_init__(self) -> None:
        for name, table in (("cardinals", self.cardinals), ("scales", self.scales)):
            for word, value in table.items():
                if value < 0:
                    raise LexiconError(f"numerals.toml: {name}.{word} is negative: {value}")


@cache
def numeral_words() -> NumeralWords:
    """All number words.

    Raises:
        LexiconError: the file has an entry that is not a number word.
    """
    entries = tables_of("numerals")
    reads = {text: Fraction(value) for text, value in entries.pop("reads").items()}
    lists: dict[str, Any] = {name: frozenset(entries.pop(name)) for name in LISTS}
    return NumeralWords(reads=reads, **lists, **entries)
