"""Which as-of dates assert that the report is not older than the state."""

from __future__ import annotations

import pytest

from tests.relations.told import orders, placed

REPORT = "On March 31, 2020, the yard told the ministry that 40 welders"


def test_a_state_is_not_later_than_the_report_of_it() -> None:
    text = f"{REPORT} remained as of April 10, 2020."
    assert orders(text, "as-of") == [("April 10, 2020", "March 31, 2020")]


def test_a_date_without_its_year_takes_that_of_the_report() -> None:
    assert orders(f"{REPORT} remained as of April 10.", "as-of") == [("April 10", "March 31, 2020")]


def test_without_a_report_the_dateline_bounds_the_state() -> None:
    text = "The camp was home to 900 people as of 1 June 2021."
    assert placed(text, "as-of", "2021-05-10") == [("1 June 2021", "")]
    fronted = "As of 1 June 2021, the camp was home to 900 people."
    assert placed(fronted, "as-of", "2021-05-10") == [("1 June 2021", "")]


@pytest.mark.parametrize(
    "text",
    [
        f"{REPORT} would leave as of April 10, 2020.",
        "On March 31, 2020, the yard said that the new fees were effective as of April 10, 2020.",
        "On March 31, 2020, the gate opened; 40 welders remained as of April 10, 2020.",
        "The camp was home to 900 people in 2020.",
    ],
)
def test_what_takes_effect_or_is_not_reported_asserts_no_order(text: str) -> None:
    assert orders(text, "as-of") == []
