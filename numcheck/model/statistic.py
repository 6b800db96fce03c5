"""A test as a paper reports it: what stands where."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, NamedTuple

from numcheck.model.figure import Figure, TestName
from numcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure and where it stands; the span of a p-value includes its sign."""

    figure: Figure
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """What a test is told with: a slope and its standard error, η², a difference d or g.

    `is_standardised`: the slope is a β, whose standard error may be that of the slope in units.
    `is_partial`: the η² is a partial one.
    """

    slope: Stated | None = None
    error: Stated | None = None
    is_standardised: bool = False
    eta_squared: Stated | None = None
    is_partial: bool = False
    difference: Stated | None = None


Design = Literal["independent", "one sample"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistic:
    """A test statistic with its degrees of freedom belongs to a p-value.

    `p` is None for "ns", which *told* then covers. `one_tailed`, `corrected`, `exact` and
    `is_multivariate` say that words near it do: a test on one side, a p-value corrected for many
    tests or for sphericity, one that does not come from the statistic, one of several outcomes.
    `cases` is the N told with it, and `design` whose means a t-test compares, if words say so.
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
    effects: Effects | None = None
    design: Design | None = None
    is_multivariate: bool = False

    @property
    def places(self) -> tuple[Span, ...]:
        """Where its figures stand, each labelled, the p-value first if there is one."""
        named = [(self.p, "p"), (self.value, "statistic")]
        named += [(each, "degrees of freedom") for each in self.df]
        spans = [(stated.span, label) for stated, label in named if stated is not None]
        return tuple(Span(span.start, span.end, span.text, label) for span, label in spans)


class Scale(NamedTuple):
    """The least and the most that an answer may be, both included, and the length between ends.

    A scale of 7 points may run from 1 to 7, from 0 to 6 or from −3 to 3: its length is 6.
    """

    least: Fraction
    most: Fraction
    length: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Descriptive:
    """*n* whole-numbered answers, or as many averages over *items* of them, have a mean.

    `sd` is their standard deviation, and `n` their number, if they are told. `binary`: every
    answer is 0 or 1. `because` is what the text says of the answers, which lie on `scale`, if it
    tells one.
    """

    mean: Stated
    sd: Stated | None
    n: Stated | None
    items: int
    binary: bool
    because: str
    scale: Scale | None = None
