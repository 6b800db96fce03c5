"""A test and its p-value in the words of a finding."""

from __future__ import annotations

from numcheck.model.statistic import Statistic
from numcheck.statistics.p_value import PValues

LEAST = 0.001  # below this a p-value is told as a limit, as journals ask
SIGNS = {"chi2": "χ²"}


def test_in_words(told: Statistic) -> str:
    """The statistic as papers write it: "F(1, 40) = 0.95"."""
    name = SIGNS.get(told.name, told.name)
    df = f"({', '.join(f'{float(each.figure.value):g}' for each in told.df)})" if told.df else ""
    return f"{name}{df} {told.value.figure.comparison} {told.value.span.text.strip()}"


def p_in_words(recomputed: PValues) -> str:
    """The p-value in three decimals after its sign: "= .036", "< .001"."""
    if recomputed.point < LEAST:
        return "< .001"
    return f"= {recomputed.point:.3f}".replace("= 0.", "= .")
