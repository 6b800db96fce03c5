"""No figure that a paper may hold is an error, and a missing library is told once."""

from __future__ import annotations

import pytest

from numcheck import check
from numcheck.rules import nc701_p_value, nc702_p_value_decision, nc903_part_not_read

SLIPS = "The groups differed, t(28) = 2.20, p = .012, and so did F(1, 40) = 0.95, p = .535."


@pytest.mark.parametrize(
    "text",
    [
        "r(28) = 1.00, p < .001",
        "r(28) = −1.00, p = .000",
        "r(28) = 0.0, p = .99",
        "t(0) = 2.2, p = .04",
        "F(0, 0) = 2.2, p = .04",
        "χ²(0) = 0, p = 1",
        "t(28) = 2.20, p = 1.04",
        "t(28) = 2.20, p = -.04",
        "t(999999999999) = 2.20, p = .028",
        "F(99999999, 99999999) = 999999999, p < .001",
        "t(28) = 99999999999999999999999999, p < .001",
        "z = 0.0000000000000000000000001, p = 1.0",
        "t(28) = 2.20, p = 1e-999",
        "r = .41, n = 1, p = .02",
        "M = 5.19, SD = 0, n = 0, single item",
        "single item (M = 99999999999.99, SD = 99999999.99, n = 99999)",
        "OR 0.00 (95% CI 0.00–0.00, p = 0.00)",
        "OR 999999999 (95% CI 0.0001–99999999999, p = 1)",
    ],
)
def test_no_figure_is_an_error(text: str) -> None:
    assert check(text).exit_code in {0, 1}


def test_without_scipy_it_is_said_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (nc701_p_value, nc702_p_value_decision, nc903_part_not_read):
        monkeypatch.setattr(module, "can_recompute", lambda: False)
    (finding,) = check(SLIPS).findings
    assert (finding.rule, finding.severity) == ("NC903", "info")
    assert finding.message == "2 reported tests were not recomputed: pip install 'numcheck[stats]'"
    assert check("No test is in here.").findings == ()
