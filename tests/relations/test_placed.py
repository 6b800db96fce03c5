"""Which times are told as past, and which date explains a relative time."""

from __future__ import annotations

import pytest

from tests.relations.told import placed

WRITTEN = "2021-07-12"


@pytest.mark.parametrize(
    "text",
    [
        "The pier was opened on 3 August 2021.",
        "The law took effect on 3 August 2021 after a long debate.",
        "Her father died on 3 August 2021 in Leeds.",
        "On 3 August 2021 the club was founded in York.",
        "The man was acquitted on 3 August 2021.",
    ],
)
def test_the_simple_past_places_a_date_before_the_dateline(text: str) -> None:
    assert placed(text, "past", WRITTEN) == [("3 August 2021", "")]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("The pier opened in August 2021.", "August 2021"),
        ("In 2023 the town counted 40 fires.", "2023"),
        ("LEEDS — In 2023 the town counted 40 fires.", "2023"),
        ("The pier has been closed since 1 October 2021.", "1 October 2021"),
    ],
)
def test_months_years_and_beginnings_are_placed_too(text: str, time: str) -> None:
    assert placed(text, "past", WRITTEN) == [(time, "")]


@pytest.mark.parametrize(
    "text",
    [
        "The pier will be opened on 3 August 2021.",
        "The pier was scheduled to be opened on 3 August 2021.",
        "The lease expired on 3 August 2021.",
        "If the pier opened on 3 August 2021, all would come.",
        "“The pier was opened on 3 August 2021,” the novel begins.",
        "The pier opens in August 2021.",
        "The pier was opened on 3 August 2021. Updated on 5 August 2021.",
    ],
)
def test_plans_terms_and_quotations_place_nothing(text: str) -> None:
    assert placed(text, "past", WRITTEN) == []


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The pier closed in December last year (2019).", ("December last year", "2019")),
        ("The pier closed last December, in 2019.", ("last December", "2019")),
        ("The pier opened last year, in 2018.", ("last year", "2018")),
        ("The pier opened last year (2018).", ("last year", "2018")),
        ("The pier opened in 2018, last year.", ("last year", "2018")),
        ("The pier opened yesterday, 5 May.", ("yesterday", "5 May")),
        ("Two years ago, in 2015, the pier opened.", ("Two years ago", "2015")),
        ("The pier opens next month (March).", ("next month", "March")),
    ],
)
def test_a_date_in_apposition_explains_a_relative_time(text: str, pair: tuple[str, str]) -> None:
    assert placed(text, "relative", WRITTEN) == [pair]


@pytest.mark.parametrize(
    "text",
    [
        "“We opened last year, in 2018,” the sign says.",
        "In 2015 Roe wrote that last year, in 2014, it rained.",
        "Last year, March rains were light.",
        "It rained last year and in 2018.",
    ],
)
def test_quotations_and_other_years_explain_nothing(text: str) -> None:
    assert placed(text, "relative", WRITTEN) == []
