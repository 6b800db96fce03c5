"""Intervals beside p-values, and cases beside degrees of freedom: slips and what looks like one."""

from __future__ import annotations

import pytest

from numcheck import check

SLIPS = [
    ("The mean difference was 1.5 kg (95% CI 0.6 to 2.4; p = 0.21).", "NC705"),
    ("The mean difference was −1.5 mm Hg (95% CI −2.4 to −0.6; p = 0.21).", "NC705"),
    ("They rose together, r = .40, 95% CI [.10, .63], p = .41.", "NC705"),
    ("The odds were higher (OR 1.34, 95% CI 0.84–2.12, p = 0.01).", "NC705"),
    ("They rose together, r(98) = .31, p = .002 (N = 60).", "NC707"),
]
TEMPTING = [
    "The mean difference was 1.5 kg (95% CI 0.6 to 2.4; p = 0.001).",
    "The mean difference was −1.5 mm Hg (95% CI −2.4 to 0.6; p = 0.21).",
    "They rose together, r = .40, 95% CI [.10, .63], p = .01.",
    "At rest HR was 72 (95% CI 70–74, p = .30).",
    "RR was 18 (95% CI 17–19, p = .30).",
    "The response RR was 0.05 (95% CI 0.01–0.12).",
    "In the full sample r(98) = .31, p = .002 (N = 40 for men).",
    "The groups differed, t(58) = 2.20, p = .032; N = 20 dropped out.",
]


@pytest.mark.parametrize(("text", "rule"), SLIPS)
def test_a_slip_is_told(text: str, rule: str) -> None:
    assert [finding.rule for finding in check(text).findings] == [rule]


@pytest.mark.parametrize("text", TEMPTING)
def test_what_looks_like_a_slip_is_left_alone(text: str) -> None:
    assert check(text).findings == ()
