"""Lists of words that one grammar each looks up: a file of them, checked."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One list: its phrases, each a tuple of lower-case words, and those of one word alone.

    *openers* are the words that a phrase begins with: a text without them has none of the list.
    *number* is what the words stand for, where that is a number.
    """

    phrases: frozenset[Phrase]
    words: frozenset[str]
    openers: frozenset[str]
    longest: int
    number: Fraction | None
    source: str
    reads: str

    def at(self, words: Phrase) -> Phrase:
        """The longest phrase of the list that *words* begin with, or ()."""
        lengths = range(min(self.longest, len(words)), 0, -1)
        return next((words[:n] for n in lengths if words[:n] in self.phrases), ())

    def ending(self, words: Phrase) -> Phrase:
        """The longest phrase of the list that *words* end with, or ()."""
        lengths = range(min(self.longest, len(words)), 0, -1)
        return next((words[-n:] for n in lengths if words[-n:] in self.phrases), ())


@cache
def word_lists(name: str) -> dict[str, Words]:
    """The lists of `NAME.toml` by name.

    Raises:
        LexiconError: a list has no words, no source, no reading, or one that is not lower case.
    """
    return {key: _list(f"{name}.toml: {key}", entry) for key, entry in tables_of(name).items()}


def _list(place: str, entry: dict[str, str | list[str]]) -> Words:
    listed, source, reads = entry.get("words"), entry.get("source"), entry.get("reads")
    number = entry.get("number")
    if not isinstance(listed, list) or not listed:
        raise LexiconError(f"{place} has no words")
    if not isinstance(source, str) or not isinstance(reads, str) or not source or not reads:
        raise LexiconError(f"{place} lacks a source or a reading")
    if any(word != word.lower() or not word.strip() for word in listed):
        raise LexiconError(f"{place} is not all lower case")
    phrases = frozenset(tuple(word.split()) for word in listed)
    return Words(
        phrases=phrases,
        words=frozenset(phrase[0] for phrase in phrases if len(phrase) == 1),
        openers=frozenset(phrase[0] for phrase in phrases),
        longest=max(map(len, phrases)),
        number=Fraction(number) if isinstance(number, str) else None,
        source=source,
        reads=reads,
    )
