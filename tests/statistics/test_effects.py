"""Effects beside tests, and means on scales: slips, and what only looks like one."""

from __future__ import annotations

import pytest

from numcheck import check
from numcheck.mentions.effects import effects_beside
from numcheck.mentions.report_view import report_view
from numcheck.model.figure import Figure
from numcheck.statistics.effects import (
    independent_difference,
    one_sample_difference,
    partial_eta_squared,
    slope_in_errors,
)

SLIPS = [
    ("Income mattered, b = 0.32, SE = 0.10, t(98) = 2.30, p = .024.", "2.30"),
    ("Income mattered (B = 0.32 (SE = 0.10), z = 2.30, p = .021).", "2.30"),
    ("It fell, *b* = −0.32, *SE* = 0.10, *t*(98) = −2.30, *p* = .024.", "−2.30"),
    ("It fell, $b = -0.32$, $SE = 0.10$, $t(98) = -2.30$, $p = .024$.", "-2.30"),
    ("It rose, b = 0.32, 95% CI [0.12, 0.52], SE = 0.10, t(98) = 2.30, p = .024.", "2.30"),
    ("It rose, coefficient = 0.32, standard error = 0.10, z = 2.30, p = .021.", "2.30"),
    ("Age mattered, F(1, 40) = 8.00, p = .007, ηp² = .71.", ".71"),
    ("Age mattered, F(1, 40) = 8.00, p = .007, partial η<sup>2</sup> = .71.", ".71"),
    ("Age mattered, F(1, 40) = 8.00, p = .007, partial eta squared = 0.71.", "0.71"),
    ("Age mattered, $F(1, 40) = 8.00$, $p = .007$, $\\eta_p^2 = .71$.", ".71"),
    ("Age mattered, F(1, 40) = 8.00, η²p = .71, p = .007.", ".71"),
    ("Age mattered, F(1, 40) = 8.00, p = .007, η² = .71.", ".71"),
    ("Age mattered, t(40) = 2.83, p = .007, ηp² = .71.", ".71"),
    ("An independent-samples t-test told, t(38) = 2.41, p = .021, d = 7.60.", "7.60"),
    ("Independent samples: t(38) = 2.41, p = .021, Cohen's d = 0.06.", "0.06"),
    ("A one-sample t-test told, t(38) = 2.41, p = .021, d = 3.90.", "3.90"),
    ("They rated the soup on a 7-point scale (M = 7.83, SD = 0.40).", "7.83"),
    ("They rated the soup on a scale from 1 to 5 (M = 5.60, SD = 0.40).", "5.60"),
    ("They rated the soup on a scale from 1 to 5 (M = 3.60, SD = 4.40).", "4.40"),
    ("They rated the soup on a 7-point scale (M = 3.60, SD = 3.60, n = 400).", "3.60"),
]
TEMPTING = [
    "Income mattered, b = 0.32, SE = 0.10, t(98) = 3.20, p = .002.",
    "Income mattered, b = 0.3, SE = 0.1, t(98) = 2.30, p = .024.",
    "Income mattered, b = 0.002, SE = 0.001, z = 2.90, p = .004.",
    "Income mattered, b = 0.01, SE = 0.00, z = 2.90, p = .004.",
    "It fell, b = −0.32, SE = 0.10, t(98) = 3.20, p = .002.",
    "Income mattered, b = 0.32, SE = 0.10; age did, t(98) = 2.30, p = .024.",
    "The mean was 0.32, SE = 0.10, t(98) = 2.30, p = .024.",
    "By a bootstrapped error, b = 0.32, SE = 0.10, t(98) = 2.30, p = .024.",
    "Its odds ratio = 0.32, SE = 0.10, z = 2.30, p = .021.",
    "Age mattered, F(1, 40) = 8.00, p = .007, ηp² = .17.",
    "Age mattered, F(1, 40) = 8.00, p = .007, ηp² = .16.",
    "Age mattered, F(1, 40) = 8.00, p = .007, η²G = .02.",
    "Age mattered, F(1, 40) = 8.00, p = .007, η² = .11.",
    "Age mattered, F(1, 40) = 8.00, p = .007. The other study had ηp² = .71.",
    "Age mattered, F(1, 40) = 8.00, p = .007, and so did sex, F(1, 40) = 98.0, ηp² = .71.",
    "A MANOVA told, F(4, 40) = 8.00, p < .001, ηp² = .71.",
    "Age mattered, F(1, 40) = 8.00, p = .007, ηp² < .71.",
    "An independent-samples t-test told, t(38) = 2.41, p = .021, d = 0.76.",
    "An independent-samples t-test told, t(38) = −2.41, p = .021, g = −0.75.",
    "They were asked twice, t(38) = 2.41, p = .021, d = 0.10.",
    "A one-sample t-test told, t(38) = 2.41, p = .021, d = 0.39.",
    "They rated the soup on a 7-point scale (M = 6.83, SD = 0.40).",
    "They rated the soup on a 7-point scale (M = −1.20, SD = 0.40).",
    "They rated six soups on a 7-point scale (M = 27.83, SD = 4.40).",
    "They rated the soup on a 7-point scale, and their weight was taken (M = 71.2, SD = 9.4).",
    "They rated the soup on a scale from 0 to 10 (M = 9.80, SD = 4.40).",
]


@pytest.mark.parametrize(("text", "wrong"), SLIPS)
def test_a_slip_is_told(text: str, wrong: str) -> None:
    (finding,) = check(text).findings
    assert (finding.rule, finding.primary.text.strip()) == ("NC708", wrong)


@pytest.mark.parametrize("text", TEMPTING)
def test_what_looks_like_a_slip_is_left_alone(text: str) -> None:
    assert check(text).findings == ()


def test_a_beta_whose_error_may_be_that_of_another_slope_only_informs() -> None:
    (finding,) = check("Income mattered, β = .32, SE = 0.25, t(98) = 3.20, p = .002.").findings
    assert (finding.rule, finding.severity) == ("NC708", "info")


def test_effects_are_read_with_their_places() -> None:
    text = "It rose, β = .32, SE = 0.10, t(98) = 3.20, p = .002, ηp² = .09, d = 0.60; d = 9.0"
    start = text.index("t(98)")
    told = (start, text.index(", ηp²"))
    found = effects_beside(text, report_view(text), told, (0, text.index(";")))
    assert found is not None
    assert found.is_standardised
    assert found.is_partial
    stated = (found.slope, found.error, found.eta_squared, found.difference)
    assert [each.span.text for each in stated if each] == [".32", "0.10", ".09", "0.60"]
    assert all(text[each.span.start : each.span.end] == each.span.text for each in stated if each)


def test_the_mathematics_agrees_with_worked_values() -> None:
    ratio = slope_in_errors(Figure.of("0.32"), Figure.of("0.10"))
    assert ratio is not None
    assert (round(ratio.low, 3), round(ratio.high, 3)) == (3.0, 3.421)
    eta = partial_eta_squared(Figure.of("8.00"), 1, 40)
    assert round(eta.low, 3) == round(eta.high, 3) == 0.167
    same = partial_eta_squared(Figure.of("2.828427"), 40)
    assert round(same.low, 4) == round(same.high, 4) == 0.1667
    difference = independent_difference(Figure.of("2.41"), 38)
    assert difference.low < 0.7621 < difference.high  # 2 · 2.41 / √40
    alone = one_sample_difference(Figure.of("2.41"), 38)
    assert alone.low < 0.3859 < alone.high  # 2.41 / √39


def test_a_slope_over_an_error_that_may_be_zero_is_not_judged() -> None:
    assert slope_in_errors(Figure.of("0.32"), Figure.of("0.0")) is None
