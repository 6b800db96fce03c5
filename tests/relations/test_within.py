"""Which figure lies between which two."""

from __future__ import annotations

import pytest

from tests.relations.told import withins


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The odds rose (OR 1.34, 95% CI 1.04–1.72).", ("1.34", "1.04", "1.72")),
        ("The odds ratio was 1.34 [95% CI, 1.04, 1.72].", ("1.34", "1.04", "1.72")),
        (
            "A hazard ratio of 0.38 (95% confidence interval = 0.23 to 0.60) was seen.",
            ("0.38", "0.23", "0.60"),
        ),
        ("It changed by −1.5; 95% CI −2.4 to −0.6.", ("−1.5", "−2.4", "−0.6")),
        ("Rust came back in 38.3% (95% CI: 28.6–46.4).", ("38.3%", "28.6", "46.4")),
        ("The mean stay was 12 days (range 3–30).", ("12 days", "3", "30")),
        ("The median stay was 12 days (IQR: 8 to 20).", ("12 days", "8", "20")),
        ("The odds were 72·0% (95% CI 63–79).", ("72·0%", "63", "79")),
    ],
)
def test_a_figure_lies_in_the_interval_told_right_behind_it(
    text: str, figures: tuple[str, str, str]
) -> None:
    assert withins(text) == [figures]


@pytest.mark.parametrize(
    "text",
    [
        "Rust came back in 13% (20/152, 95% CI 9–20%).",
        "Stays fell (10.5 vs. 8.6, 95% CI 0.6–3.3).",
        "Stays fell (p = 0.005, 95% CI 0.6–3.3).",
        "Stays fell, *p* = .047, 95% CI [0.6, 3.3].",
        "Stays were short (mean 5.2, SD 1.1, 95% CI 4.9–5.5).",
        "The mean stay was 12 days (IQR 8–20).",
        "Prices range from 3 to 30 dollars; 12 shops closed.",
        "A 95% CI was used throughout, and 40 of 50 horses came.",
    ],
)
def test_a_figure_of_something_else_lies_nowhere(text: str) -> None:
    assert withins(text) == []
