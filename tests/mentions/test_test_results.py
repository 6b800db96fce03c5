"""Tests with their p-values, in the layouts that papers give them."""

from __future__ import annotations

import pytest

from numcheck import check
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
        ("F(1; 31) = 4.10; p = .052", "F 1 31 =4.1 p=0.052"),
        ("F(1/31) = 4.10, p = .052", "F 1 31 =4.1 p=0.052"),
        ("F = 4.10, df = 1/31, p = .052", "F 1 31 =4.1 p=0.052"),
        ("F₁,₃₁ = 4.10, p = .052", "F 1 31 =4.1 p=0.052"),
        ("F1(1, 31) = 4.10, p = .052", "F 1 31 =4.1 p=0.052"),
        ("<italic>F</italic>(1, 31) = 4.10, <italic>p</italic> = .052", "F 1 31 =4.1 p=0.052"),
        ("t₃₁ = 2.41, p = .022", "t 31 =2.41 p=0.022"),
        ("t (31 df) = +2.41, p = .022", "t 31 =2.41 p=0.022"),
        ("t1 = 2.41, df = 31, p = .022", "t 31 =2.41 p=0.022"),
        ("t(31) = 2.41, P-value: .022", "t 31 =2.41 p=0.022"),
        ("t(31) = 2.41, p-value .022", "t 31 =2.41 p=0.022"),
        ("t(31) = 2.41, p (two-tailed) = .022", "t 31 =2.41 p=0.022"),
        ("t(31) = 2.41, Sig. (2-tailed) = .022", "t 31 =2.41 p=0.022"),
        ("F(1, 31) = 4.10, Prob > F = 0.0516", "F 1 31 =4.1 p=0.0516"),
        ("t(31) = 2.41, Cohen's d = 0.40, p ⩽ .05", "t 31 =2.41 p≤0.05"),
        ("t(31) = 0.41, NS", "t 31 =0.41 ns"),
        ("χ²₍₁₎ = 4.10, p = .043", "chi2 1 =4.1 p=0.043"),
        ("X-squared = 4.10, df = 1, p-value = 0.043", "chi2 1 =4.1 p=0.043"),
        ("Wald = 4.10, df = 1, p = .043", "chi2 1 =4.1 p=0.043"),
        ("QM(3) = 4.10, p = .251", "Q 3 =4.1 p=0.251"),
        ("Z = 5.3, p < 10−5", "z =5.3 p<1e-05"),
        ("Z = 5.3, p = 1.2·10⁻⁷", "z =5.3 p=1.2e-07"),
        (r"$Z = 5.3$, $p = 1.2 \times 10^{-7}$", "z =5.3 p=1.2e-07"),
        ("Z = 5.3, p = 1.2 × 10<sup>−7</sup>", "z =5.3 p=1.2e-07"),
        ("F(1, 31) = 1.2 × 10³, p < .001", "F 1 31 =1200 p<0.001"),
        ("F(1, 31) = 1.2e3, p < .001", "F 1 31 =1200 p<0.001"),
        (r"$F(1, 31) = 1.2 \times 10^{3}$, $p < .001$", "F 1 31 =1200 p<0.001"),
        ("r(31) = 4.1E-01, p = .018", "r 31 =0.41 p=0.018"),
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
        "r2 = .36, p < .001",
        "r² = .36, p < .001",
        "r<sup>2</sup> = .36, p < .001",
        "$r^2 = .36$, $p < .001$",
        "Q1 = 4.10, Q3 = 8.20, p = .63",
        "t1 = 2.41, p = .33",
        "T2(2, 31) = 12.4, p = .01",
        "the peak at x = −20, y = 30, z = 4, p = .03",
        "t(31) = 2.41, p = 0,022",
        "t(31) = 2.41, p = 2.2%",
        "t(31) = 2.41, d = 0.40, but women did not differ, p = .44",
        "F(1, 31) = 4.10 was qualified by an interaction, p = .01",
        "t(31) = 2.41, pFWE = .12",
        "t(31) = 2.41 ± 0.30, p = .06",
        "t(31) = 2.41–3.12, p = .03",
        "t(31) = 1e400, p = .03",
        "t(31) = 2.41, p < .05/3",
        "t(31) = 2.41, p = .01–.05",
        "t(31) = 2.41, p = .022 × 3 = .066",
    ],
)
def test_what_cannot_be_recomputed_is_left_alone(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Wilcoxon's test told them apart, T(28) = 120, p = .03.",
        "The two do not differ (Kolmogorov–Smirnov Z = 1.20, p = .11).",
        "The non-inferiority of the new feed was shown, z = 2.20, p = .014.",
        "By two one-sided tests (TOST) they are alike, t(28) = 2.20, p = .018.",
    ],
)
def test_tests_of_other_distributions_and_sides_are_no_slips(text: str) -> None:
    assert check(text).findings == ()


def test_a_rank_correlation_of_few_cases_only_informs() -> None:
    (finding,) = check("By Spearman's r = .81, n = 7, p = .023, the two rose together.").findings
    assert (finding.rule, finding.severity) == ("NC701", "info")


def test_places_are_those_of_the_text() -> None:
    text = "Then <i>t</i>(31) = −2.41, <i>p</i> = .022."
    (test,) = find_tests(text)
    assert [span.text for span in test.places] == [".022", "−2.41", "31"]
    assert all(text[span.start : span.end] == span.text for span in test.places)


@pytest.mark.parametrize("text", ["a &lt; b &nbsp; c", "\\textit{p} \\leq .05", "<b>x</b> − y"])
def test_the_view_is_as_long_as_the_text(text: str) -> None:
    assert len(report_view(text)) == len(text)
