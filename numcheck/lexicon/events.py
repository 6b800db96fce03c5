"""Words that place events in time: courses of events, connectives, and what loosens them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from numcheck.errors import LexiconError
from numcheck.lexicon.tables import tables_of

EITHER_WAY = "life"  # a birth comes before a death in whatever order they are told


class Stage(NamedTuple):
    """A place in one course of events; *number* counts from 0, earliest first."""

    chain: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EventWords:
    """The tables of `events.toml`; `stages` maps a form to every place it can have."""

    source: str
    stages: dict[str, tuple[Stage, ...]]
    order: dict[str, frozenset[str]]
    guards: dict[str, frozenset[str]]
    ages: dict[str, frozenset[str]]
    spans: dict[str, frozenset[str]]
    reads: dict[str, str]

    def __post_init__(self) -> None:
        for form in self.stages:
            if form != form.lower():
                raise LexiconError(f"events.toml: not lower case: {form!r}")

    def in_order(self, first: str, second: str) -> bool | None:
        """Whether *first* comes before *second* in one course of events; None if unsaid.

        Told against their natural order, only a birth and a death say anything: what
        closes may open again.
        """
        for early in self.stages.get(first, ()):
            for late in self.stages.get(second, ()):
                if early.chain == late.chain and early.number < late.number:
                    return True
                if early.chain == late.chain == EITHER_WAY and early.number > late.number:
                    return False
        return None


@cache
def event_words() -> EventWords:
    """All words of events.

    Raises:
        LexiconError: a form is not written in lower case.
    """
    entries = tables_of("events")
    stages: dict[str, tuple[Stage, ...]] = {}
    for chain, forms_by_stage in entries["chains"].items():
        for number, forms in enumerate(forms_by_stage):
            for form in forms:
                stages[form] = (*stages.get(form, ()), Stage(chain, number))
    return EventWords(
        source=entries["source"],
        stages=stages,
        order=_sets(entries["order"]),
        guards=_sets(entries["guards"]),
        ages=_sets(entries["ages"]),
        spans=_sets(entries["spans"]),
        reads=entries["reads"],
    )


def _sets(table: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table.items()}
