"""Abbreviations, and what must follow them for a sentence to end there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of

FILE = "abbreviations.toml"

Ends = Literal["never", "starter", "capital"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviations:
    """The lists of `abbreviations.toml`, all words in lower case.

    `ends` tells for each abbreviation, without its last full stop, what must follow it to
    end a sentence; `reads` are texts with " | " between their sentences.
    """

    ends: dict[str, Ends]
    starters: frozenset[str]
    followers: frozenset[str]
    reads: tuple[str, ...]

    def __post_init__(self) -> None:
        for word in (*self.ends, *self.starters, *self.followers):
            if word != word.lower() or word.endswith("."):
                raise LexiconError(f"{FILE}: not lower case without a last full stop: {word!r}")


@cache
def abbreviations() -> Abbreviations:
    """All abbreviations.

    Raises:
        LexiconError: a form stands in two groups or is not lower case, or `ends` is unknown.
    """
    groups = tables_of("abbreviations")
    ends: dict[str, Ends] = {}
    for name, group in groups.items():
        if name in {"starters", "followers"}:
            continue
        if group["ends"] not in get_args(Ends):
            raise LexiconError(f"{FILE}: {name}.ends is unknown: {group['ends']!r}")
        for form in group["forms"]:
            if form in ends:
                raise LexiconError(f"{FILE}: {form!r} stands in {name} and in another group")
            ends[form] = group["ends"]
    return Abbreviations(
        ends=ends,
        starters=frozenset(groups["starters"]["forms"]),
        followers=frozenset(groups["followers"]["forms"]),
        reads=tuple(text for group in groups.values() for text in group["reads"]),
    )
