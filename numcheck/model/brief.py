"""What the user tells about a text that the text itself does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from numcheck.model.directive import Accepted, Directive
from numcheck.model.significance import Options

DateOrder = Literal["auto", "day-first", "month-first"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Words of the house: which nouns mean one thing, and which never do.

    `alias` maps a noun to the one it stands for, either in the singular or the plural:
    {"participants": "patients"}. Each of `distinct` is a set of words, and a claim near one of
    them is never taken for a claim near another of the same set: {"screened", "enrolled"}.
    """

    alias: Mapping[str, str] = field(default_factory=dict)
    distinct: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A figure that holds in every document: "patients enrolled" is "1,204"."""

    name: str
    figure: str

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name, lower-case: what a claim must speak of."""
        return tuple(self.name.replace("_", " ").replace("-", " ").lower().split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """All of it for one document.

    `dateline` is when the text was written, whatever it says itself; `reference` is taken
    where it says nothing. `date_order` reads 03/04/2020; "auto" goes by the other dates. `tests`
    is how reported tests are judged.
    `directives` and `accepted` are what to be silent about, besides the document's comments.
    """

    dateline: datetime | None = None
    reference: datetime | None = None
    date_order: DateOrder = "auto"
    terms: Terms = field(default_factory=Terms)
    facts: tuple[Fact, ...] = ()
    tests: Options = field(default_factory=Options)
    directives: tuple[Directive, ...] = ()
    accepted: tuple[Accepted, ...] = ()

    @property
    def day_first(self) -> bool | None:
        """Whether 03/04/2020 is in April; None where the text has to show it."""
        return None if self.date_order == "auto" else self.date_order == "day-first"
