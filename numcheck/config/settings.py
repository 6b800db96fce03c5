"""What the user asks for, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import TypeVar

from numcheck.config.dateline import read_dateline
from numcheck.config.remedy import meant
from numcheck.errors import ConfigError
from numcheck.model.brief import Brief, DateOrder, Fact, Terms
from numcheck.model.directive import Accepted, Directive
from numcheck.model.finding import SEVERITIES, Severity
from numcheck.model.significance import Options

T = TypeVar("T")

DATE_ORDERS: tuple[DateOrder, ...] = ("auto", "day-first", "month-first")


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The settings of a check.

    `select`, `extend_select` and `ignore` hold rule codes, the beginnings of codes ("NC3") or
    rule names; an empty `select` means every rule, and where both sides match the longer one
    wins. `severity` maps codes or names to the severity their findings get. `fail_level` is
    the mildest severity that makes an exit code of 1; findings below `min_confidence` (0..1)
    are left out.

    `dateline` is the day, or day and time, the text was written, whatever it says itself;
    `reference_date` is taken where the text says nothing. `date_order` tells how 03/04/2020
    is meant. `alias` lists for a noun the others that mean the same, `distinct` sets of words
    that never do, `facts` the figures that hold in every document, by what they are of.

    A reported test is significant below `alpha` (0..1, both excluded) or, with `p_equal_alpha`,
    at it; with `one_tailed` every p-value is of one tail.

    `exclude` are patterns as in .gitignore, `baseline` is a file of accepted findings and
    `min_coverage` the least percentage of numbers understood; `overrides` change some of this
    for some files. `directives` and `accepted` are what a sidecar and a baseline say of the one
    document under check. Patterns and paths count from the folder of `source`, the file that the
    settings were read from, or from the working directory.

    Raises:
        ConfigError: an unknown severity, order or date, a share outside its range; unknown
            rules are refused when the rules are chosen.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    fail_level: Severity = "warning"
    min_confidence: float = 0.0
    dateline: date | str | None = None
    reference_date: date | str | None = None
    date_order: DateOrder = "auto"
    alias: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    distinct: tuple[tuple[str, ...], ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    alpha: float = 0.05
    one_tailed: bool = False
    p_equal_alpha: bool = True
    exclude: tuple[str, ...] = ()
    baseline: str | None = None
    min_coverage: float = 0.0
    overrides: tuple[Override, ...] = ()
    directives: tuple[Directive, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    source: Path | None = None

    def __post_init__(self) -> None:
        for level in (self.fail_level, *self.severity.values()):
            _refuse_unless("severity", level, SEVERITIES)
        _refuse_unless("date order", self.date_order, DATE_ORDERS)
        for share, most in ((self.min_confidence, 1), (self.min_coverage, 100)):
            if not 0 <= share <= most:
                raise ConfigError(f"{share:g} is not between 0 and {most}")
        if not 0 < self.alpha < 1:
            raise ConfigError(f"alpha: {self.alpha:g} is not between 0 and 1")
        read_dateline(self.dateline)
        read_dateline(self.reference_date)

    @property
    def moment(self) -> datetime | None:
        """The dateline as a point in time, midnight where no hour is given."""
        return read_dateline(self.dateline)

    @property
    def folder(self) -> Path:
        """The folder that patterns and paths count from."""
        return self.source.parent if self.source is not None else Path.cwd()

    def brief(self) -> Brief:
        """What of the settings the readers of a text must know."""
        return Brief(
            dateline=self.moment,
            reference=read_dateline(self.reference_date),
            date_order=self.date_order,
            terms=Terms(
                alias={other: noun for noun, others in self.alias.items() for other in others},
                distinct=tuple(frozenset(words) for words in self.distinct),
            ),
            facts=tuple(Fact(name=name, figure=said) for name, said in self.facts.items()),
            tests=Options(
                alpha=Fraction(str(self.alpha)),
                one_tailed=self.one_tailed,
                p_equal_alpha=self.p_equal_alpha,
            ),
            directives=self.directives,
            accepted=self.accepted,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """Other settings for the files that match one of the patterns.

    `select` replaces the usual one, `ignore` and `extend_select` are added to theirs, and
    what `severity` says goes before what it says elsewhere.
    """

    files: tuple[str, ...]
    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    min_confidence: float | None = None
    dateline: date | str | None = None
    reference_date: date | str | None = None
    date_order: DateOrder | None = None

    def applied(self, config: Config) -> Config:
        """The settings with these in their place."""
        return replace(
            config,
            select=_first(self.select, config.select),
            extend_select=(*config.extend_select, *self.extend_select),
            ignore=(*config.ignore, *self.ignore),
            severity={**config.severity, **self.severity},
            min_confidence=_first(self.min_confidence, config.min_confidence),
            dateline=_first(self.dateline, config.dateline),
            reference_date=_first(self.reference_date, config.reference_date),
            date_order=_first(self.date_order, config.date_order),
        )


def _first(given: T | None, otherwise: T) -> T:
    return otherwise if given is None else given


def _refuse_unless(what: str, given: str, known: tuple[str, ...]) -> None:
    if given not in known:
        remedy = meant(given, known, f"known are {', '.join(known)}")
        raise ConfigError(f"no {what} {given!r}; {remedy}")
