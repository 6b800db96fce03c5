"""Which estimate has which interval and which p-value."""

from __future__ import annotations

import pytest

from numcheck.model.estimate import Estimate
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def told(text: str) -> list[tuple[str, str, str, str, bool]]:
    return [
        (
            each.value.span.text,
            each.low.span.text,
            each.high.span.text,
            each.p.span.text if each.p else "",
            each.ratio,
        )
        for each in analyse(read_text(text)).of(Estimate)
    ]


@pytest.mark.parametrize(
    ("text", "estimate"),
    [
        ("(OR 1.34, 95% CI 1.04–1.72, p = 0.02)", ("1.34", "1.04", "1.72", "0.02", True)),
        ("odds ratio = 1.34 [95% CI, 1.04, 1.72]; P<0.05", ("1.34", "1.04", "1.72", "0.05", True)),
        ("HR: 1.34 (95% CI: 1.04 to 1.72)", ("1.34", "1.04", "1.72", "", True)),
        (
            "a mean difference of −1.5 (95% CI −2.4 to −0.6; p = .001)",
            ("−1.5", "−2.4", "−0.6", ".001", False),
        ),
    ],
)
def test_reads_an_estimate(text: str, estimate: tuple[str, str, str, str, bool]) -> None:
    assert told(text) == [estimate]


@pytest.mark.parametrize(
    "text",
    [
        "a mean of 1.34 (95% CI 1.04–1.72, p = 0.02)",
        "OR 13.4% (95% CI 10.4–17.2)",
        "OR 1.34 (62% CI 1.04–1.72)",
    ],
)
def test_reads_none(text: str) -> None:
    assert told(text) == []


def test_a_p_value_farther_off_is_of_something_else() -> None:
    text = "OR 1.34 (95% CI 1.04–1.72) was lower than before, p = 0.02"
    assert told(text) == [("1.34", "1.04", "1.72", "", True)]
