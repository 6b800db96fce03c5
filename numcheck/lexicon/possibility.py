"""Limits that no true value passes, and words that turn a range round."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """The values, ends included, that mentions of one kind can have; None is no end.

    It holds where one of `nouns` stands near, if any are named, and none of `not_near` does.
    """

    name: str
    kind: str
    because: str
    source: str
    reads: tuple[str, str]
    unit: str | None = None
    low: Fraction | None = None
    high: Fraction | None = None
    nouns: frozenset[str] = frozenset()
    not_near: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise LexiconError(f"possibility.toml: {self.name} limits nothing")


@dataclass(frozen=True, slots=True)
class Possibility:
    """All of `possibility.toml`."""

    downwards: frozenset[str]
    depths: frozenset[str]
    ranging: frozenset[str]
    scores: frozenset[str]
    limits: tuple[Limit, ...]


@cache
def possibility() -> Possibility:
    """The limits, in the order of the file, and the downward words.

    Raises:
        LexiconError: an entry without an end, or with unknown keys.
    """
    entries = tables_of("possibility")
    limits = tuple(_limit(name, entry) for name, entry in entries["limits"].items())
    words = {
        name: frozenset(entries[name]) for name in ("downwards", "depths", "ranging", "scores")
    }
    return Possibility(limits=limits, **words)


def _limit(name: str, entry: dict[str, object]) -> Limit:
    ends = {end: Fraction(str(entry.pop(end))) for end in ("low", "high") if end in entry}
    lists = {key: frozenset(_strings(entry.pop(key, []))) for key in ("nouns", "not_near")}
    possible, impossible = _strings(entry.pop("reads"))
    try:
        return Limit(name=name, reads=(possible, impossible), **ends, **lists, **entry)  # type: ignore[arg-type] # the constructor judges what the file says
    except TypeError as error:
        raise LexiconError(f"possibility.toml: {name}: {error}") from error


def _strings(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []
