"""Words by which a text says that its figures are share and whole, parts, or before and after."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of

Phrase = tuple[str, ...]

OTHERS = frozenset({"totals", "adjusted", "comprising", "complements", "contrasts"})  # no words


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationWords:
    """The lists of `relations.toml` by name.

    `complements` maps a word to those that exclude it; a thing has one of `contrasts` at most.
    """

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
    contrasts: tuple[frozenset[str], ...]
    comprising: frozenset[Phrase]
    rises: frozenset[str]
    falls: frozenset[str]
    adjusted: frozenset[Phrase]
    ago: frozenset[str]
    clause_ends: frozenset[str]
    lead_words: frozenset[str]
    not_fractions: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationList:
    """One entry of `relations.toml`; `reads` maps a text to what it says, "" for nothing."""

    listed: tuple[str, ...]
    source: str
    reads: dict[str, str]


@cache
def relation_words() -> RelationWords:
    """All lists.

    Raises:
        LexiconError: a list has no words, no source, no reading, or one that is not lower case.
    """
    lists = relation_lists()
    words = {name: frozenset(entry.listed) for name, entry in lists.items() if name not in OTHERS}
    return RelationWords(
        totals=_phrases(lists["totals"]),
        adjusted=_phrases(lists["adjusted"]),
        comprising=_phrases(lists["comprising"]),
        contrasts=tuple(frozenset(names.split()) for names in lists["contrasts"].listed),
        complements=_complements([pair.split() for pair in lists["complements"].listed]),
        **words,
    )


def relation_lists() -> dict[str, RelationList]:
    """Every entry by name, checked.

    Raises:
        LexiconError: see `relation_words`.
    """
    return {name: _list(name, entry) for name, entry in tables_of("relations").items()}


def _list(name: str, entry: dict[str, Any]) -> RelationList:
    listed = entry.get("words") or entry.get("phrases")
    listed = listed or entry.get("pairs") or entry.get("sets")
    if not listed or not entry.get("source") or not entry.get("reads"):
        raise LexiconError(f"relations.toml: {name} lacks words, a source or a reading")
    if any(word != word.lower() or not word.strip() for word in listed):
        raise LexiconError(f"relations.toml: {name} is not all lower case")
    return RelationList(listed=tuple(listed), source=entry["source"], reads=entry["reads"])


def _phrases(entry: RelationList) -> frozenset[Phrase]:
    return frozenset(tuple(phrase.split()) for phrase in entry.listed)


def _complements(pairs: list[list[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one, other in pairs:
        found.setdefault(one, set()).add(other)
        found.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}
