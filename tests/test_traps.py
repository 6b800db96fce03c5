"""Sentences that look inconsistent to a pattern and are not: one for each known trap."""

from __future__ import annotations

import pytest

from numcheck import check


@pytest.mark.parametrize(
    "text",
    [
        "The dunes formed between 10,000 and 9,000 years ago.",
        "They agreed on bringing forward the end of the levy from 2010 to 2008.",
        "The mast stands 31 feet 5 inches (9.58 m) above the deck.",
        "The panel measures 28 by 19 inches (71 cm × 48 cm).",
        "Mould was found in 13% (20/152, 95% CI 9–20%) of the lofts.",
        "In all 45% (11/24) of the hens laid, and 13% (6/44) of the ducks.",
        "They stayed 1.9 days less (18% reduction; 10.5 vs. 8.6, p = 0.005, 95% CI 0.6–3.3).",
        "The yield was 72·0% (95% CI 63–79).",
        "Depth and salt went apart (r = –0.35, 95% CI –0.11 to –0.55).",
        "The pairs did not differ, t(131) = 1.24, p = .908 (Bonferroni corrected).",
        "Height went with weight among the 17 herons, r(17) = .52, p = .032.",
        "We saw 90 herons (10 female/80 male), of which 78 stayed the winter.",
        "The two parent studies were: (1) a count of nests, (2) a count of eggs and (3) a map.",
        "Three of eight tests were failed: speed, reach, and grip.",
        "The ASQ-3 has five scales.",
        "There were five visits: at dawn, at noon, and at 3 and 6 hours after dusk, and at night.",
        "Ask just two questions: 1) How far is it? and 2) Who pays?",
        "Of the keepers (n = 280) most were men; costs are known for some of them (n = 213).",
        "Stone 4 is 1.78 metres high and 1.17 wide. Stone 5 is 1.65 metres high and 1.02 wide.",
        "He spent a total of nine years between 1895 and 1924 at sea.",
        "Most keepers live alone (41%) or with one other person (33%).",
        "The rate rose to 4.440 percent from 4.425 percent.",
        "The keepers told of headache (48%), nausea (29%), fever (35%) and cough (22%).",
    ],
)
def test_a_trap_is_left_alone(text: str) -> None:
    assert [finding for finding in check(text).findings if finding.severity != "info"] == []
