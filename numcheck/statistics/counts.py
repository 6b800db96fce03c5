"""Whether means and standard deviations can come from whole numbers: GRIM, GRIMMER and DEBIT.

All three are decided in exact arithmetic on the counts that could lie behind a figure.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

from numcheck.model.figure import Figure, Written
from numcheck.model.interval import Interval
from numcheck.statistics.rounding import Convention, before_rounding


def grim(
    mean: Written,
    n: int,
    items: int = 1,
    rounding: Convention = "up_or_down",
    *,
    percent: bool = False,
) -> bool:
    """Whether *n* people's whole-numbered answers to *items* questions can have that *mean*.

    With *percent* the figure is a percentage of *n* × *items*. A figure of d decimals is
    always possible once *n* × *items* reaches 10^d.

    Raises:
        ValueError: *mean* is no number, or *n* or *items* is below 1.

    Source: Brown and Heathers (2017), The GRIM test, doi:10.1177/1948550616673876.
    """
    return has_whole_sum(Figure.of(mean), n, items, rounding, percent=percent)


def has_whole_sum(
    mean: Figure,
    n: int,
    items: int = 1,
    rounding: Convention = "up_or_down",
    *,
    percent: bool = False,
) -> bool:
    """`grim` of a figure.

    Raises:
        ValueError: *n* or *items* is below 1.
    """
    return bool(_sums(mean, n, items, rounding, percent=percent))


def grimmer(
    mean: Written,
    sd: Written,
    n: int,
    items: int = 1,
    rounding: Convention = "up_or_down",
) -> bool:
    """Whether *n* people's whole-numbered answers can have that mean and standard deviation.

    The sum of their squares must be a whole number, must be odd or even as the sum itself is,
    and must give the standard deviation (of a sample, divided by *n* − 1). One person has
    no standard deviation: None fits.

    Raises:
        ValueError: a figure is no number, or *n* or *items* is below 1.

    Source: Anaya (2016), The GRIMMER test, doi:10.7287/peerj.preprints.2400v1; Allard (2018),
    Analytic-GRIMMER, for the parity.
    """
    return has_whole_squares(
        Figure.of(mean), variances(Figure.of(sd), rounding), n, items, rounding
    )


def has_whole_squares(
    mean: Figure, variance: Interval, n: int, items: int = 1, rounding: Convention = "up_or_down"
) -> bool:
    """`grimmer` of a mean and the variances (of a sample) that one deviation may stand for.

    Raises:
        ValueError: *n* or *items* is below 1.
    """
    sums = _sums(mean, n, items, rounding)
    if n == 1:
        return False
    scaled = variance.scaled(Fraction(items**2))
    return any(_has_squares(total, n, scaled) for total in sums)


def debit(
    mean: Written,
    sd: Written,
    n: int,
    rounding: Convention = "up_or_down",
) -> bool:
    """Whether *n* answers of 0 or 1 can have that mean and standard deviation (of a sample).

    Raises:
        ValueError: a figure is no number, or *n* is below 1.

    Source: Heathers and Brown (2019), DEBIT, https://osf.io/5vb3u. The interval test there is
    sharpened: some whole number of ones must give both figures.
    """
    return has_ones(Figure.of(mean), variances(Figure.of(sd), rounding), n, rounding)


def has_ones(mean: Figure, variance: Interval, n: int, rounding: Convention = "up_or_down") -> bool:
    """`debit` of a mean and the variances (of a sample) that one deviation may stand for.

    Raises:
        ValueError: *n* is below 1.
    """
    if n == 1:
        return False
    ones = _sums(mean, n, 1, rounding)
    return any(0 <= one <= n and Fraction(one * (n - one), n * (n - 1)) in variance for one in ones)


def _sums(
    mean: Figure, n: int, items: int, rounding: Convention, *, percent: bool = False
) -> range:
    """The whole-numbered sums of all answers that give the mean."""
    if n < 1 or items < 1:
        raise ValueError(f"no sample: {n} people, {items} items")
    answers = Fraction(n * items, 100 if percent else 1)
    return _whole_numbers(before_rounding(mean, rounding).scaled(answers))


def _whole_numbers(room: Interval) -> range:
    """The whole numbers in a bounded interval."""
    low, high = room.low, room.high
    if low is None or high is None:
        raise ValueError("an unbounded interval")
    first = ceil(low) if room.low_closed else floor(low) + 1
    last = floor(high) if room.high_closed else ceil(high) - 1
    return range(first, last + 1)


def variances(sd: Figure, rounding: Convention = "up_or_down") -> Interval:
    """The squares of what the standard deviation may be; none is below 0."""
    room = before_rounding(sd, rounding)
    low, high = room.low, room.high
    if low is None or high is None or high < 0:
        return Interval.exactly(Fraction(-1))  # no variance is
    if low < 0:
        return Interval(Fraction(0), high**2, high_closed=room.high_closed or high == 0)
    return Interval(low**2, high**2, room.low_closed, room.high_closed)


def _has_squares(total: int, n: int, variance: Interval) -> bool:
    """Whether *n* whole numbers of that sum can have a variance in the interval.

    The sum of squares is odd or even as the sum is, and least where the numbers are level.
    """
    squares = _whole_numbers(variance.scaled(Fraction(n - 1), Fraction(total**2, n)))
    each, more = divmod(total, n)
    first = max(squares.start, n * each**2 + more * (2 * each + 1))
    return first + (first - total) % 2 < squares.stop
