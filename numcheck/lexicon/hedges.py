"""Hedges: how far a word such as "almost" loosens the number beside it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Literal, get_args

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of

HedgeKind = Literal["around", "below", "above", "at_least", "at_most", "exact"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hedge:
    """Words that loosen or bound a number; `hedges.toml` says what each field means.

    `low`, `high` and `coarse` are factors, not amounts; `places` counts last nonzero places.
    """

    name: str
    forms: tuple[str, ...]
    side: Literal["before", "after"] = "before"
    kind: HedgeKind
    low: Fraction = Fraction(1)
    high: Fraction = Fraction(1)
    coarse: tuple[Fraction, Fraction] = (Fraction(1), Fraction(1))
    places: Fraction = Fraction(0)
    open: bool = False
    attached: bool = True
    preposition: bool = False
    unless_after: frozenset[str] = frozenset()
    needs_after: frozenset[str] = frozenset()
    source: str
    reads: dict[str, str]

    def __post_init__(self) -> None:
        if self.kind not in get_args(HedgeKind):
            raise LexiconError(f"hedges.toml: {self.name}.kind is unknown: {self.kind}")
        for low, high in ((self.low, self.high), self.coarse):
            if not 0 < low <= 1 <= high:
                raise LexiconError(f"hedges.toml: {self.name} does not span its number")
        if not self.forms or any(form != form.lower() for form in self.forms):
            raise LexiconError(f"hedges.toml: {self.name}.forms is empty or not lower case")

    @property
    def is_bound(self) -> bool:
        """Whether one side stays open: "more than", "up to"."""
        return self.kind in ("at_least", "at_most")


@cache
def hedges() -> tuple[Hedge, ...]:
    """All hedges.

    Raises:
        LexiconError: an entry breaks the grammar at the head of the file.
    """
    entries = tables_of("hedges")
    return tuple(_hedge(name, entry) for name, entry in entries.items())


def _hedge(name: str, entry: dict[str, object]) -> Hedge:
    try:
        low, high = (Fraction(str(end)) for end in _list(entry.pop("coarse", [1, 1])))
        lists = {key: frozenset(_list(entry.pop(key, []))) for key in WORD_LISTS}
        factors = {key: Fraction(str(entry.pop(key))) for key in FACTORS if key in entry}
        forms = tuple(_list(entry.pop("forms")))
        return Hedge(name=name, forms=forms, coarse=(low, high), **lists, **factors, **entry)  # type: ignore[arg-type] # the constructor judges what the file says
    except (TypeError, ValueError, KeyError) as error:
        raise LexiconError(f"hedges.toml: {name} is not an entry: {error}") from error


WORD_LISTS = ("unless_after", "needs_after")
FACTORS = ("low", "high", "places")


def _list(value: object) -> list[str]:
    if not isinstance(value, list):
        raise TypeError(f"not a list: {value!r}")
    return [str(item) for item in value]
