"""A test as a paper reports it: what stands where."""

from __future__ import annotations

from dataclasses import dataclass

from numcheck.model.figure import Figure, TestName
from numcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure and where it stands; the span of a p-value includes its sign."""

    figure: Figure
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistic:
    """A test statistic with its degrees of freedom belongs to a p-value.

    `p` is None for "ns", which *told* then covers. `one_tailed`, `corrected` and `exact` say that
    words near it do: a test on one side, a p-value corrected for many tests or for
    sphericity, one that does not come from the statistic. `cases` is the N told with it.
    """

    name: TestName
    df: tuple[Stated, ...]
    value: Stated
    p: Stated | None
    told: Span
    one_tailed: bool = False
    corrected: bool = False
    exact: bool = False
    cases: Stated | None = None

    @property
    def places(self) -> tuple[Span, ...]:
        """Where its figures stand, each labelled, the p-value first if there is one."""
        named = [(self.p, "p"), (self.value, "statistic")]
        named += [(each, "degrees of freedom") for each in self.df]
        spans = [(stated.span, label) for stated, label in named if stated is not None]
        return tuple(Span(span.start, span.end, span.text, label) for span, label in spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Descriptive:
    """*n* whole-numbered answers, or as many averages over *items* of them, have a mean.

    `sd` is their standard deviation, if it is told. `binary`: every answer is 0 or 1. `because`
    is what the text says of the answers.
    """

    mean: Stated
    sd: Stated | None
    n: Stated
    items: int
    binary: bool
    because: str
