"""Whatever way a number is written, numcheck reads the values that the writing allows."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

import numcheck
import numcheck.strategies as nst
from numcheck.strategies.renderings import written
from tests.strategies.search import searched

CARRIERS = (
    "The depot holds {} crates.",
    "They counted {} sheep on the hill",
    "We saw {} boats (all of them old).",
)
VALUES = st.one_of(
    nst.numbers(0, 200),
    nst.numbers(0, 10_000),
    nst.numbers(0, 10**6, places=2),
    nst.numbers(0, 10**10),
)


@given(VALUES.flatmap(nst.renderings), st.sampled_from(CARRIERS))
@searched(400, 20_000)
def test_a_rendering_reads_back_as_the_values_it_allows(
    rendering: nst.Rendering, carrier: str
) -> None:
    (found,) = (m for m in numcheck.extract(carrier.format(rendering.text)) if m.measure)
    assert found.measure is not None
    assert found.measure.interval == rendering.interval
    assert rendering.value in found.measure.interval


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1204, "1,204"),
        (1204, "1\u202f204"),
        (1204, "twelve hundred and four"),
        (1204, "one thousand two hundred and four"),
        (1204, "one thousand, two hundred and four"),
        (1204, "one thousand two hundred four"),
        (1204, "1.2k"),
        (1204, "1.204 × 10³"),
        (1204, "about 1,200"),
        (1204, "more than 1,200"),
        (1204, "1,080 to 1,440"),
        (24, "two dozen"),
        (Fraction(7, 2), "3½"),
        (Fraction(7, 2), "three and a half"),
        (2_400_000, "2.4 million"),
    ],
)
def test_english_has_many_ways(value: Fraction | int, text: str) -> None:
    assert text in {rendering.text for rendering in written(Fraction(value))}


@given(VALUES)
def test_the_plainest_way_comes_first(value: Fraction) -> None:
    first = next(iter(written(value)))
    assert first.interval == numcheck.Interval.exactly(value) or value.denominator > 1


def test_no_way_is_listed_twice() -> None:
    texts = [rendering.text for rendering in written(Fraction(24))]
    assert len(texts) == len(set(texts))
