"""Tests with their p-values, in the layouts that papers give them."""

from __future__ import annotations

import pytest

from numcheck.mentions.report_view import report_view
from numcheck.mentions.test_results import find_tests


def _read(text: str) -> list[str]:
    return [
        " ".join([
            test.name,
            *(str(each.figure.value) for each in test.df),
            f"{test.value.figure.comparison}{float(test.value.figure.value):g}",
            f"p{test.p.figure.comparison}{float(test.p.figure.value):g}" if test.p else "ns",
        ])
        for test in find_tests(text)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("t(31) = 2.41, p = .022", "t 31 =2.41 p=0.022"),
        ("t (31) = 2.41; P<0.05", "t 31 =2.41 p<0.05"),
        ("t[31] = −2.41, p ≤ .05", "t 31 =-2.41 p≤0.05"),
        ("t = 2.41, df = 31, p = .022", "t 31 =2.41 p=0.022"),
        ("p = 0.022 (t = 2.41, df = 31)", "t 31 =2.41 p=0.022"),
        ("*t*(31) = 2.41, *p* = .022", "t 31 =2.41 p=0.022"),
        ("<i>t</i><sub>31</sub> = 2.41, <i>p</i> = .022", "t 31 =2.41 p=0.022"),
        ("$t_{31} = 2.41$, $p = .022$", "t 31 =2.41 p=0.022"),
        ("t(1,031) = 2.41, p = .016", "t 1031 =2.41 p=0.016"),
        ("t(31) < 1, ns", "t 31 <1 ns"),
        ("t(31) = 2.41, d = 0.40, p = .022", "t 31 =2.41 p=0.022"),
        ("F(2, 31) = 4.10, MSE = 0.80, p = .026", "F 2 31 =4.1 p=0.026"),
        ("F2,31 = 4.10, p = .026", "F 2 31 =4.1 p=0.026"),
        ("F(l, 31) = 4.10, p = .052", "F 1 31 =4.1 p=0.052"),
        ("χ²(1, N = 1,204) = 4.10, p = .043", "chi2 1 =4.1 p=0.043"),
        ("chi-square(1) = 4.10, p-value = .043", "chi2 1 =4.1 p=0.043"),
        ("r(31) = .41, p = 1.8 × 10-2", "r 31 =0.41 p=0.018"),
        ("Z = 2.41, p = 1.6e-2", "z =2.41 p=0.016"),
        ("Qb(3) = 4.10, p = .251", "Q 3 =4.1 p=0.251"),
        ("(p = 0.022; t = 2.41, df = 31)", "t 31 =2.41 p=0.022"),
        ("(t = 2.41, p = .022, df = 31)", "t 31 =2.41 p=0.022"),
        ("t = 2.41 with 31 df, p = .022", "t 31 =2.41 p=0.022"),
        ("t(31) = 2.41, P value of 0.022", "t 31 =2.41 p=0.022"),
        ("r = .41, n = 33, p = .018", "r 31 =0.41 p=0.018"),
        ("F(1,31) = 4.10, η2p = .12, p = .052", "F 1 31 =4.1 p=0.052"),
    ],
)
def test_a_test_is_read_in_any_layout(text: str, read: str) -> None:
    assert _read(text) == [read]


@pytest.mark.parametrize(
    "text",
    [
        "the value was t(31) = 2.41 and nothing more",
        "r = .36, p = .01",
        "F = 4.10, p = .026",
        "t(31) = 2.41. The other test gave p = .022",
        "all ps < .05",
        "F(1, 31) = 4.10, η2p = .12",
        "Fig. 2 = 3, p. 22",
    ],
)
def test_what_cannot_be_recomputed_is_left_alone(text: str) -> None:
    assert _read(text) == []


def test_places_are_those_of_the_text() -> None:
    text = "Then <i>t</i>(31) = −2.41, <i>p</i> = .022."
    (test,) = find_tests(text)
    assert [span.text for span in test.places] == [".022", "−2.41", "31"]
    assert all(text[span.start : span.end] == span.text for span in test.places)


@pytest.mark.parametrize("text", ["a &lt; b &nbsp; c", "\\textit{p} \\leq .05", "<b>x</b> − y"])
def test_the_view_is_as_long_as_the_text(text: str) -> None:
    assert len(report_view(text)) == len(text)
