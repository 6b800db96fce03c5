"""What confidence intervals say of p-values and estimates."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm

from numcheck.statistics import Figure
from numcheck.statistics.intervals import implied_p, place_in_interval


@pytest.mark.parametrize(
    ("low", "high", "ratio", "p"),
    [
        ("0.70", "0.94", True, 0.005),  # Altman and Bland (2011), their example of a ratio
        ("0.84", "2.12", True, 0.22),
        ("0.6", "2.4", False, 0.001),
        ("-0.2", "0.2", False, 1.0),
    ],
)
def test_an_interval_implies_a_p_value(low: str, high: str, ratio: bool, p: float) -> None:  # noqa: FBT001
    implied = implied_p(Figure.of(low), Figure.of(high), 0.95, ratio=ratio)
    assert implied is not None
    assert implied.low - 1e-3 <= p <= implied.high + 1e-3


@given(st.floats(-3, 3), st.floats(0.05, 2), st.sampled_from([0.9, 0.95, 0.99]))
def test_the_p_value_of_the_normal_distribution_is_met(
    estimate: float, error: float, level: float
) -> None:
    half = norm.ppf((1 + level) / 2) * error
    low, high = (Figure.of(f"{estimate + side * half:.6f}") for side in (-1, 1))
    implied = implied_p(low, high, level, ratio=False)
    assert implied is not None
    true = 2 * norm.sf(abs(estimate) / error)
    assert implied.low - 1e-4 <= true <= implied.high + 1e-4


@given(st.floats(0.2, 5), st.floats(0.05, 1))
def test_a_ratio_lies_in_the_middle(ratio: float, error: float) -> None:
    value, low, high = (f"{ratio * math.exp(side * 2 * error):.6f}" for side in (0, -1, 1))
    place = place_in_interval(Figure.of(value), Figure.of(low), Figure.of(high))
    assert place is not None
    assert place.low <= 0.5 + 1e-9
    assert place.high >= 0.5 - 1e-9


@pytest.mark.parametrize(("low", "high"), [("0.00", "1.20"), ("1.2", "1.2"), ("0", "2")])
def test_ends_without_room_imply_nothing(low: str, high: str) -> None:
    assert implied_p(Figure.of(low), Figure.of(high), 0.95, ratio=True) is None
    assert place_in_interval(Figure.of("1.1"), Figure.of(low), Figure.of(high)) is None
