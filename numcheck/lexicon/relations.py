"""Words by which a text says that its figures are share and whole, parts, or before and after."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from numcheck.errors import LexiconError

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationWords:
    """The lists of `relations.toml` by name; `complements` maps a word to those that exclude it."""

    not_shares: frozenset[str]
    share_nouns: frozenset[str]
    fillers: frozenset[str]
    sample_signs: frozenset[str]
    restating: frozenset[str]
    overlaps: frozenset[str]
    measured: frozenset[str]
    groupings: frozenset[str]
    arms: frozenset[str]
    baselines: frozenset[str]
    belonging: frozenset[str]
    partitions: frozenset[str]
    remainders: frozenset[str]
    totals: frozenset[Phrase]
    complements: dict[str, frozenset[str]]
    rises: frozenset[str]
    falls: frozenset[str]
    adjusted: frozenset[Phrase]
    rates: frozenset[Phrase]
    ago: frozenset[str]
    clause_ends: frozenset[str]
    lead_words: frozenset[str]
    not_fractions: frozenset[str]


@cache
def relation_words() -> RelationWords:
    """All lists.

    Raises:
        LexiconError: a list has no words, no source, no reading, or one that is not lower case.
    """
    tables = relation_tables()
    words = {name: frozenset(entry["words"]) for name, entry in tables.items() if "words" in entry}
    return RelationWords(
        totals=_phrases(tables["totals"]),
        adjusted=_phrases(tables["adjusted"]),
        rates=_phrases(tables["rates"]),
        complements=_complements([pair.split() for pair in tables["complements"]["pairs"]]),
        **words,
    )


def relation_tables() -> dict[str, dict[str, list[str]]]:
    """Every entry as written, checked.

    Raises:
        LexiconError: see `relation_words`.
    """
    text = files(__package__).joinpath("relations.toml").read_text("utf-8")
    tables: dict[str, dict[str, list[str]]] = tomllib.loads(text)
    for name, entry in tables.items():
        listed = entry.get("words") or entry.get("phrases") or entry.get("pairs")
        if not listed or not entry.get("source") or not entry.get("reads"):
            raise LexiconError(f"relations.toml: {name} lacks words, a source or a reading")
        if any(word != word.lower() or not word.strip() for word in listed):
            raise LexiconError(f"relations.toml: {name} is not all lower case")
    return tables


def _phrases(entry: dict[str, list[str]]) -> frozenset[Phrase]:
    return frozenset(tuple(phrase.split()) for phrase in entry["phrases"])


def _complements(pairs: list[list[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in pairs:
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}
