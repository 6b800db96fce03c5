"""Which means the text says are of whole numbers, and which may be of anything."""

from __future__ import annotations

import pytest

from numcheck import check

WHOLE = (
    "They rated the soup on a 7-point scale (M = 5.19, SD = 1.10, n = 28).",
    "They rated their joy on a 7-point Likert scale (M = 5.19, SD = 1.10, N = 28).",
    "They judged how warm it was on a scale from 1 to 7 (M = 5.19, SD = 1.10, N = 28).",
    "Trust was measured with two items on a 7-point scale (M = 5.19, SD = 1.10, n = 11).",
    "A single-item measure of joy was used (M = 5.19, n = 28).",
    "The number of visits was small (n = 28, M = 5.19, SD = 0.90).",
    "They rated the pain on a numeric rating scale from 0 to 10 (M = 5.19, SD = 1.10, n = 28).",
    "They rated the pain\non a 7-point scale (*M* = 5.19, *SD* = 1.10, *n* = 28).",
)
ANYTHING = (
    "Joy was high on a 7-point scale (M = 5.19, SD = 1.10, n = 28).",
    "Agreeableness was rated on a 7-point scale (M = 5.19, SD = 1.10, n = 28).",
    "Trust was measured with three questions rated on a 7-point scale (M = 5.19, n = 28).",
    "They rated six pictures on a 7-point scale (M = 5.19, SD = 1.10, n = 28).",
    "They rated the soups on a 7-point scale (M = 5.19, SD = 1.10, n = 28).",
    "They rated each soup on a 7-point scale (M = 5.19, SD = 1.10, n = 28).",
    "They rated the soup twice on a 7-point scale (M = 5.19, SD = 1.10, n = 28).",
    "The judges rated the soup on a 7-point scale (M = 5.19, SD = 1.10, n = 28).",
    "Couples rated the soup on a 7-point scale (M = 5.19, n = 28).",
    "They rated the pain on a scale from 0 to 10 in half steps (M = 5.19, n = 28).",
    "They rated the pain on a scale from 0 to 100 (M = 5.19, SD = 1.10, n = 28).",
    "The number of words per minute was high (M = 5.19, SD = 1.10, n = 28).",
    "The number of hours slept was low (M = 5.19, SD = 1.10, n = 28).",
    "The difference in the number of slips was small (M = 5.19, SD = 1.10, n = 28).",
    "The number of drinks a week was small (M = 5.19, SD = 1.10, n = 28).",
    "The number of fixations was small (M = 5.19, SD = 1.10, n = 28).",
    "The number of mice was small; their weight was low (M = 5.19, SD = 1.10, n = 28).",
    "The number of bees depended on the wind (M = 5.19, SD = 1.10, n = 28).",
    "A number of mice had a low weight (M = 5.19, SD = 1.10, n = 28).",
    "They counted backwards; their sugar rose (M = 5.19, SD = 1.10, n = 28).",
    "They rated the soup on a 7-point scale; the weight of the bowl was M = 5.19 (n = 28).",
    "They indicated their mood on a 7-point scale, and their sugar (M = 5.19, n = 28) was taken.",
    "They rated the soup and the bread on a 7-point scale (M = 5.19, SD = 1.10, n = 28).",
    "One item was dropped from the scale. Trust was high (M = 5.19, SD = 1.02, n = 28).",
    "A single-item measure of joy was used. The sugar was high (M = 5.19, SD = 1.02, n = 28).",
    "By binary regression sugar mattered. It was high (M = 5.19, SD = 1.02, n = 28).",
    "Two items or six items on a 7-point scale made a measure (M = 5.19, n = 11).",
)


@pytest.mark.parametrize("text", WHOLE)
def test_a_mean_of_whole_numbers_is_judged(text: str) -> None:
    assert [finding.rule for finding in check(text).findings] == ["NC703"]


@pytest.mark.parametrize("text", ANYTHING)
def test_a_mean_of_what_may_be_finer_is_left_alone(text: str) -> None:
    assert check(text).findings == ()
