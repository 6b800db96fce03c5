"""Closed-class words: what ends a noun phrase, opens a clause, or fences a number in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of

ENDERS = ("determiners", "pronouns", "prepositions", "conjunctions", "auxiliaries", "adverbs")


@dataclass(frozen=True, slots=True, kw_only=True)
class WordList:
    """One list of `function_words.toml`; `reads` is a text and the word in it."""

    source: str
    words: tuple[str, ...]
    reads: dict[str, str]

    def __post_init__(self) -> None:
        for word in self.words:
            if word != word.lower() or not word.strip():
                raise LexiconError(f"function_words.toml: not a lower-case word: {word!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionWords:
    """The lists as sets; `enders` are all that no noun phrase continues over."""

    enders: frozenset[str]
    determiners: frozenset[str]
    definite: frozenset[str]
    articles: frozenset[str]
    group_pronouns: frozenset[str]
    auxiliaries: frozenset[str]
    comparatives: frozenset[str]
    scope: frozenset[str]
    borders: frozenset[str]
    labels: frozenset[str]


@cache
def word_lists() -> dict[str, WordList]:
    """Every list by name.

    Raises:
        LexiconError: a list holds something that is not a lower-case word.
    """
    tables = tables_of("function_words")
    return {
        name: WordList(source=table["source"], words=tuple(table["words"]), reads=table["reads"])
        for name, table in tables.items()
    }


@cache
def function_words() -> FunctionWords:
    """The sets that the grammars of claims look words up in."""
    lists = {name: frozenset(entry.words) for name, entry in word_lists().items()}
    return FunctionWords(
        enders=frozenset().union(*(lists[name] for name in ENDERS)),
        determiners=lists["determiners"],
        definite=lists["definite"],
        articles=lists["articles"],
        group_pronouns=lists["group_pronouns"],
        auxiliaries=lists["auxiliaries"],
        comparatives=lists["comparatives"],
        scope=lists["scope"],
        borders=lists["borders"],
        labels=lists["labels"],
    )
