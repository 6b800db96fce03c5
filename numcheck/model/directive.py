"""What the author of a document asks of numcheck in a comment, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from numcheck.model.document import Unread
from numcheck.model.span import Span

DirectiveKind = Literal["ignore", "disable", "enable", "ignore-file", "ok"]
Origin = Literal["comment", "sidecar", "baseline"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Directive:
    """One request to be silent, in force from source offset *start* up to, not including, *end*.

    `rules` are codes, beginnings of codes or names; empty means every rule. A `pair` of
    figures narrows it to the findings that have both, `quoting` to those that have a place
    with that text. `place` is where the request stands in the source, empty for one that
    stands elsewhere. `fault` says why it is not understood, and then it silences nothing.
    """

    kind: DirectiveKind
    place: Span
    start: int
    end: int
    rules: tuple[str, ...] = ()
    pair: tuple[str, str] | None = None
    quoting: str | None = None
    reason: str = ""
    fault: str | None = None
    origin: Origin = "comment"

    @property
    def is_silencing(self) -> bool:
        """Whether it can silence a finding by itself."""
        return self.fault is None and self.kind != "enable"


@dataclass(frozen=True, slots=True)
class Silence:
    """Why a finding is not reported: where that was asked, and the reason given there."""

    origin: Origin
    reason: str = ""

    def to_dict(self) -> dict[str, str]:
        """The same as plain JSON values."""
        return {"kind": self.origin, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that a baseline takes as known."""

    fingerprint: str
    rule: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What is known of a document's suppressions and gaps once every other rule has spoken.

    `used` holds the directives, by their index, and the selectors of each that silenced a
    finding; `stale` the accepted findings that are no longer found. `rules` are code and name
    of every rule there is, `active` the codes of those that were applied to the text and
    `judging` of those that review suppressions. `unread` are the parts that were not read.
    """

    directives: tuple[Directive, ...] = ()
    used: frozenset[tuple[int, str]] = frozenset()
    stale: tuple[Accepted, ...] = ()
    rules: tuple[tuple[str, str], ...] = ()
    active: frozenset[str] = frozenset()
    judging: frozenset[str] = frozenset()
    unread: tuple[Unread, ...] = ()
