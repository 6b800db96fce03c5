"""What a number is said of, and how surely it is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from numcheck.model.mention import Mention
from numcheck.model.sentence import Sentence

Modality = Literal["stated", "planned", "denied", "asked", "supposed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """The counted noun: its head in the singular, its modifiers, and the phrase as written."""

    head: str
    modifiers: tuple[str, ...]
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A mention of an amount with all that its sentence says about it.

    `times` are the date mentions that hold for it, nearest first. `whole` is the mention
    it is a part of ("45 of the 120"). `scope` are words that fence it in: each, per,
    another, other, total, first. `source` is who says so, None for the author; `quoted`
    is true inside quotation marks. `definite` is true after the, these, all, both.
    """

    mention: Mention
    sentence: Sentence
    noun: Noun | None = None
    verb: str | None = None
    times: tuple[Mention, ...] = ()
    whole: Mention | None = None
    scope: frozenset[str] = frozenset()
    source: str | None = None
    quoted: bool = False
    modality: Modality = "stated"
    definite: bool = False
