"""Which means and standard deviations whole numbers can give."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from statistics import mean, stdev

import pytest

from numcheck.statistics import CONVENTIONS, Figure, before_rounding, debit, grim, grimmer


@pytest.mark.parametrize(
    ("written", "n", "items", "possible"),
    [
        ("3.50", 20, 1, True),
        ("3.47", 20, 1, False),
        ("3.47", 20, 5, True),
        ("0.33", 3, 1, True),
        ("0.34", 3, 1, False),
        ("2.5", 7, 1, False),
        ("3.47", 100, 1, True),
    ],
)
def test_a_mean_of_whole_numbers_has_few_values(
    written: str, n: int, items: int, *, possible: bool
) -> None:
    assert grim(written, n, items) is possible


def test_a_percentage_is_a_mean_of_noughts_and_ones() -> None:
    assert grim("33.3", 12, percent=True)
    assert not grim("34.0", 12, percent=True)


@pytest.mark.parametrize("answers", list(product(range(1, 5), repeat=4)))
def test_what_people_answered_is_always_possible(answers: tuple[int, ...]) -> None:
    average = f"{mean(answers):.2f}"
    assert grim(average, 4)
    assert grimmer(average, f"{stdev(answers):.2f}", 4)


def test_an_odd_sum_has_an_odd_sum_of_squares() -> None:
    assert grimmer("2.50", "1.29", 4)
    assert not grimmer("2.50", "1.10", 4)


@pytest.mark.parametrize("ones", range(13))
def test_noughts_and_ones_have_the_deviation_of_their_mean(ones: int) -> None:
    answers = [1] * ones + [0] * (12 - ones)
    assert debit(f"{mean(answers):.2f}", f"{stdev(answers):.2f}", 12)
    assert not debit(f"{mean(answers):.2f}", f"{stdev(answers) + 0.1:.2f}", 12)


@pytest.mark.parametrize("n", [0, -3])
def test_nobody_has_no_mean(n: int) -> None:
    with pytest.raises(ValueError, match="no sample"):
        grim("1.5", n)


def test_one_person_has_no_deviation() -> None:
    assert not grimmer("3", "0.00", 1)
    assert not debit("1", "0.00", 1)


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_a_figure_rounds_to_itself(convention: str) -> None:
    name = next(each for each in CONVENTIONS if each == convention)
    for written in ("2.50", "0.00", "-1.25"):
        assert Fraction(written) in before_rounding(Figure.of(written), name)


def test_ties_go_where_the_convention_says() -> None:
    tie = Fraction("0.125")
    low, high = Figure.of("0.12"), Figure.of("0.13")
    assert tie in before_rounding(high, "up")
    assert tie not in before_rounding(low, "up")
    assert tie in before_rounding(low, "down")
    assert tie in before_rounding(low, "even")
    assert tie not in before_rounding(high, "even")
