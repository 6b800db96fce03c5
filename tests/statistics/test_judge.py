"""Which p-values fit their statistics."""

from __future__ import annotations

from fractions import Fraction

import pytest

from numcheck.model.figure import Comparison, TestName
from numcheck.statistics import Figure, Options, ReportedTest, judge, recompute_p


@pytest.mark.parametrize(
    ("name", "value", "df", "p"),
    [
        ("t", "2.086", (20,), 0.05),
        ("F", "4.351", (1, 20), 0.05),
        ("chi2", "3.841", (1,), 0.05),
        ("Q", "3.841", (1,), 0.05),
        ("r", "0.423", (20,), 0.05),
        ("z", "-1.960", (), 0.05),
        ("r", "1.00", (10,), 0.0),
        ("t", "0", (10,), 1.0),
    ],
)
def test_the_tables_of_textbooks_are_met(
    name: TestName, value: str, df: tuple[int, ...], p: float
) -> None:
    assert recompute_p(name, value, *df).point == pytest.approx(p, abs=2e-4)


@pytest.mark.parametrize(
    ("name", "value", "df"),
    [("t", "2", (0,)), ("F", "-1", (1, 9)), ("r", "1.2", (9,)), ("F", "2", (9,)), ("z", "2", (9,))],
)
def test_what_cannot_exist_is_refused(name: TestName, value: str, df: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"degrees|never|lies"):
        recompute_p(name, value, *df)


def _verdict(value: str, sign: Comparison, p: str, p_sign: Comparison) -> tuple[bool, bool]:
    test = ReportedTest("t", (Fraction(30),), Figure.of(value, sign), Figure.of(p, p_sign))
    verdict = judge(test)
    return verdict.error, verdict.decision_error


@pytest.mark.parametrize(
    ("value", "sign", "p", "p_sign", "verdict"),
    [
        ("2.50", "=", ".018", "=", (False, False)),
        ("2.50", "=", ".028", "=", (True, False)),
        ("2.50", "=", ".18", "=", (True, True)),
        ("2.50", "=", ".05", "<", (False, False)),
        ("2.50", "=", ".05", ">", (True, True)),
        ("-2.50", "=", ".018", "=", (False, False)),
        ("2", "=", ".05", "<", (False, False)),
        ("1", "<", ".50", "=", (False, False)),
        ("1", "<", ".20", "=", (True, False)),
        ("0.0", "=", ".99", "=", (False, False)),
        ("9.00", "=", ".000", "=", (True, False)),
        ("2.50", "=", "1.8e-2", "=", (False, False)),
    ],
)
def test_rounding_is_allowed_for_and_no_more(
    value: str, sign: Comparison, p: str, p_sign: Comparison, verdict: tuple[bool, bool]
) -> None:
    assert _verdict(value, sign, p, p_sign) == verdict


def test_not_significant_claims_a_p_above_alpha() -> None:
    test = ReportedTest("t", (Fraction(30),), Figure.of("2.50"), None)
    assert judge(test).decision_error
    assert not judge(test, Options(alpha=Fraction(1, 100))).error


def test_one_tailed_halves_the_p_value() -> None:
    test = ReportedTest("t", (Fraction(30),), Figure.of("2.50"), Figure.of(".009"))
    assert judge(test).error
    assert not judge(test, Options(one_tailed=True)).error


def test_a_figure_keeps_its_last_place() -> None:
    assert Figure.of("2.20").step == Fraction(1, 100)
    assert Figure.of("3.6e-2").step == Fraction(1, 1000)
    with pytest.raises(ValueError, match="no figure"):
        Figure.of("1e999")
