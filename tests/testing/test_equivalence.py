"""Two texts that state the same figures, and two that do not."""

from __future__ import annotations

import pytest

from numcheck.testing import assert_equivalent

ARTICLE = (
    "The village lost 12 men and 9 women in the flood of 3 May 1998. Rebuilding the bridge, "
    "18 miles upstream, cost $2.4 million, 38% more than planned."
)


RETOLD = (
    "On 3 May 1998, nine women and twelve men of the village drowned. The bridge, 29 km up the "
    "river, cost 2,400,000 dollars to rebuild: 38 percent more than had been planned."
)


@pytest.mark.parametrize("other", [ARTICLE, RETOLD])
def test_another_wording_with_the_same_figures_passes(other: str) -> None:
    assert_equivalent(ARTICLE, other)
    assert_equivalent(other, ARTICLE)


@pytest.mark.parametrize(
    ("other", "alone"),
    [
        (ARTICLE.replace("38%", "83%"), "83%"),
        (ARTICLE.replace("1998", "1989"), "3 May 1989"),
        (ARTICLE.replace("18 miles", "81 miles"), "81 miles"),
        (ARTICLE.replace("12 men and 9 women", "9 men and 12 women"), "9"),
        (ARTICLE + " It took 7 years.", "7 years"),
    ],
)
def test_a_figure_without_a_partner_is_shown(other: str, alone: str) -> None:
    with pytest.raises(AssertionError) as caught:
        assert_equivalent(ARTICLE, other)
    _, _, second = str(caught.value).partition("the second text has, and the first has not:")
    assert second
    assert "^" * len(alone) in second


def test_a_summary_may_leave_figures_out() -> None:
    summary = "The flood of May 1998 killed 21 people."
    kept = "The flood of May 1998 killed 12 men."
    assert_equivalent(ARTICLE, kept, complete=False)
    with pytest.raises(AssertionError, match="the first text has, and the second has not"):
        assert_equivalent(ARTICLE, kept)
    with pytest.raises(AssertionError, match="the second text has, and the first has not"):
        assert_equivalent(ARTICLE, summary, complete=False)
