"""Whether the effects told with a test can belong to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from numcheck.model.figure import Figure
from numcheck.model.statistic import Effects, Stated, Statistic
from numcheck.statistics.effects import (
    independent_difference,
    one_sample_difference,
    partial_eta_squared,
    slope_in_errors,
)
from numcheck.statistics.intervals import Between
from numcheck.statistics.words import test_in_words

MOST_CASES = 500  # beyond, the degrees of freedom may count trials, and d be of persons


class Misfit(NamedTuple):
    """An effect, or a statistic, that the *others* do not give; *is_doubtful* if they might."""

    message: str
    stated: Stated
    others: tuple[Stated, ...]
    why: str
    is_doubtful: bool = False


def misfits(told: Statistic) -> Iterator[Misfit]:
    """Every effect beside the test that it cannot have, one more in the last place allowed."""
    effects = told.effects
    if effects is None or told.exact or told.value.figure.comparison != "=":
        return
    if effects.slope is not None and effects.error is not None and told.name in {"t", "z"}:
        yield from _slope(told, effects.slope, effects.error, doubtful=effects.is_standardised)
    if effects.eta_squared is not None and not told.is_multivariate:
        yield from _eta_squared(told, effects, effects.eta_squared)
    if effects.difference is not None and told.name == "t":
        yield from _difference(told, effects.difference)


def _slope(told: Statistic, slope: Stated, error: Stated, *, doubtful: bool) -> Iterator[Misfit]:
    given = slope_in_errors(slope.figure, error.figure)
    if given is None or _fits(told.value.figure, given):
        return
    written = f"{slope.span.text} / {error.span.text}"
    about = _told(abs(float(slope.figure.value / error.figure.value)), told.value)
    yield Misfit(
        f"{written} gives {told.name} = {about}, not {told.value.span.text.strip()}",
        told.value,
        (slope, error),
        f"the slope in standard errors is {_between(given, told.value)}, signs aside",
        doubtful,
    )


def _eta_squared(told: Statistic, effects: Effects, eta: Stated) -> Iterator[Misfit]:
    if told.name not in {"F", "t"}:
        return
    given = partial_eta_squared(told.value.figure, *(float(each.figure.value) for each in told.df))
    most = Between(given.low if effects.is_partial else 0.0, given.high)
    if not _fits(eta.figure, most):
        yield Misfit(
            f"{test_in_words(told)} gives a partial η² of {_between(given, eta)}, "
            f"not {eta.span.text}",
            eta,
            _figures(told),
            "partial η² is df1 · F / (df1 · F + df2)"
            if effects.is_partial
            else "η² is no more than partial η²",
        )


def _difference(told: Statistic, difference: Stated) -> Iterator[Misfit]:
    df = told.df[0].figure.value
    if told.design is None or df.denominator != 1 or not 1 < df <= MOST_CASES:
        return
    independent = told.design == "independent"
    of = independent_difference if independent else one_sample_difference
    given = of(told.value.figure, int(df))
    size = replace(difference.figure, value=abs(difference.figure.value))
    if not _fits(size, given):
        yield Misfit(
            f"{test_in_words(told)} gives a d of {_between(given, difference)}, "
            f"not {difference.span.text}",
            difference,
            _figures(told),
            f"of {int(df) + 2} cases in two groups, up to 10 to 1"
            if independent
            else f"of {int(df) + 1} cases",
        )


def _figures(told: Statistic) -> tuple[Stated, ...]:
    return (told.value, *told.df)


def _fits(figure: Figure, given: Between) -> bool:
    """Whether the figure, or one that differs by one in its last place, may be rounded from it."""
    size, step = abs(float(figure.value)), float(figure.step)
    return given.low - step <= size <= given.high + step


def _between(given: Between, like: Stated) -> str:
    """The range in the style of a figure: "3.05 to 3.37", ".17"."""
    low, high = _told(given.low, like), _told(given.high, like)
    return low if low == high else f"{low} to {high}"


def _told(value: float, like: Stated) -> str:
    places = len(str(like.figure.step.denominator)) - 1
    told = f"{value:.{places}f}"
    return told.removeprefix("0") if like.span.text.lstrip("-−").startswith(".") else told
