"""What a rule is: a code, a name, a check, and examples that prove both."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from numcheck.model.analysis import Analysis
from numcheck.model.directive import Accepted, Review
from numcheck.model.finding import Finding, Severity
from numcheck.model.mention import Mention
from numcheck.model.span import Span

MARK = re.compile(r"\[\[|\]\]")

# How far a finding may be trusted, by what it rests on: our judgement, no measured frequency.
CERTAIN = 1.0  # on the written value alone: no calendar has that day
READ = 0.9  # on a form that binds the figures to each other: "45 of 120 (38%)"
INFERRED = 0.75  # on looser words, or on a dateline that the text may have outlived


@dataclass(frozen=True, slots=True)
class Flags:
    """A text the rule must flag, its places marked `[[so]]`, and what it says.

    The first mark is not always the primary place: places are compared as a set. *dateline*,
    *facts* and the *accepted* findings are what the user tells beside the text.
    """

    marked: str
    says: str
    dateline: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    format: str = "text"
    accepted: tuple[Accepted, ...] = ()

    @property
    def text(self) -> str:
        """The text without its marks."""
        return MARK.sub("", self.marked)

    @property
    def places(self) -> tuple[tuple[int, int], ...]:
        """Start and end of every marked place, in `text`."""
        edges = [mark.start() - 2 * i for i, mark in enumerate(MARK.finditer(self.marked))]
        return tuple(zip(edges[::2], edges[1::2], strict=True))


@dataclass(frozen=True, slots=True)
class Passes:
    """A text the rule must leave alone, and the reason it looks tempting."""

    text: str
    because: str
    dateline: str | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    format: str = "text"
    accepted: tuple[Accepted, ...] = ()


def nothing(_: object) -> tuple[Finding, ...]:
    """What a rule without a check, or without a review, has to say."""
    return ()


def reach(selector: str, code: str, name: str) -> int:
    """How closely a selector names a rule: 0 for not at all, more for a longer prefix.

    A selector is a code, the beginning of one, or a name, in either case.
    """
    if selector.lower() == name:
        return 1 + len(code)
    return 1 + len(selector) if code.startswith(selector.upper()) else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One check, with the examples that are its documentation and its tests.

    `check` judges a text, offsets in the analysis text; `review` judges suppressions and
    gaps, offsets in the source. `doc` is the module's docstring under the headings What it does,
    Why it matters, Silent when and Source. `severity` is the usual one; a finding may be milder.
    `confidence` is the usual one too, one of the three below unless the evidence is weighed.
    """

    code: str
    name: str
    severity: Severity
    doc: str
    flags: tuple[Flags, ...]
    passes: tuple[Passes, ...]
    check: Callable[[Analysis], Iterable[Finding]] = nothing
    review: Callable[[Review], Iterable[Finding]] = nothing
    confidence: float = READ

    @property
    def judges_suppressions(self) -> bool:
        """Whether it reviews what was left unsaid or unread, and not the text."""
        return self.review is not nothing

    def finding(
        self,
        message: str,
        *places: Mention | Span,
        why: str,
        labels: tuple[str | None, ...] = (),
        severity: Severity | None = None,
        suggestions: tuple[str, ...] = (),
        confidence: float | None = None,
    ) -> Finding:
        """A finding of this rule at *places*, the first of them primary, labelled in order."""
        texts = (*labels, *(None for _ in places[len(labels) :]))
        spans = (place.span if isinstance(place, Mention) else place for place in places)
        primary, *related = [
            Span(span.start, span.end, span.text, label)
            for span, label in zip(spans, texts, strict=True)
        ]
        return Finding(
            rule=self.code,
            name=self.name,
            severity=severity or self.severity,
            message=message,
            primary=primary,
            related=tuple(related),
            why=why,
            suggestions=suggestions,
            confidence=self.confidence if confidence is None else confidence,
        )
