"""Where scipy's distributions mean the same, the recomputed p-values are theirs."""

from __future__ import annotations

import math
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from numcheck.statistics import recompute_p

values = st.decimals("-40", "40", places=2)
above = st.decimals("0", "60", places=2)
df = st.integers(1, 500)
close = partial(pytest.approx, rel=1e-6, abs=1e-12)


@given(values, df)
def test_t(value: object, df: int) -> None:
    expected = 2 * stats.t.sf(abs(float(str(value))), df)
    assert recompute_p("t", str(value), df).point == close(expected)


@given(above, df, df)
def test_f(value: object, df1: int, df2: int) -> None:
    expected = stats.f.sf(float(str(value)), df1, df2)
    assert recompute_p("F", str(value), df1, df2).point == close(expected)


@given(above, df)
def test_chi2_and_q(value: object, df: int) -> None:
    expected = stats.chi2.sf(float(str(value)), df)
    assert recompute_p("chi2", str(value), df).point == close(expected)
    assert recompute_p("Q", str(value), df).point == close(expected)


@given(values)
def test_z(value: object) -> None:
    expected = 2 * stats.norm.sf(abs(float(str(value))))
    assert recompute_p("z", str(value)).point == close(expected)


@given(st.decimals("-0.99", "0.99", places=2), df)
def test_r(value: object, df: int) -> None:
    r = float(str(value))
    expected = 2 * stats.t.sf(abs(r) * math.sqrt(df / (1 - r * r)), df)
    assert recompute_p("r", str(value), df).point == close(expected)
