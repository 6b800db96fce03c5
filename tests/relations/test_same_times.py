"""Which clauses tell their time twice."""

from __future__ import annotations

import pytest

from tests.relations.told import same_times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("In 2020 the office issued almost 400 permits in 2020.", ("2020", "2020")),
        (
            "It was said that in May 2019 the yard built two ferries in May 2019.",
            ("May 2019", "May 2019"),
        ),
        (
            "In 2020 the office issued 400 work and study permits to growers in 2019.",
            ("2020", "2019"),
        ),
        ("In 2020, the office issued 400 permits in 2019.", ("2020", "2019")),
    ],
)
def test_a_clause_with_one_verb_has_one_time(text: str, times: tuple[str, str]) -> None:
    assert same_times(text) == [times]


@pytest.mark.parametrize(
    "text",
    [
        "In 2020 the office counted the permits that it had issued in 2019.",
        "In 2020 the office counted permits issued in 2019.",
        "In 2020 the office issued 400 permits, up from 300 in 2019.",
        "In 2020 it sold 40 more ferries than in 2019.",
        "In 2020 the office paid 3 million pounds for losses in 2019.",
        "In 2020 the office said it issued 400 permits in 2019.",
        "In 2020 the office issued 400 permits and in 2019 none.",
        "In 2020 the office recalled the floods in 2019.",
        "The office issued 400 permits in 2020, and in 2019 it issued 300.",
    ],
)
def test_two_verbs_or_a_comparison_may_have_two_times(text: str) -> None:
    assert same_times(text) == []
