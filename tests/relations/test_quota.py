"""Which percentage a majority, a minority or "most" restates."""

from __future__ import annotations

import pytest

from tests.relations.told import quotas


@pytest.mark.parametrize(
    ("text", "quota"),
    [
        ("A majority of the pilots (54%) agreed.", ("majority", 1, "54%")),
        ("The vast majority (82 %) were women.", ("majority", 1, "82 %")),
        ("The majority of contacts were female (63.2%; Table 1).", ("majority", 1, "63.2%")),
        ("Majority (55%) of the pupils swam.", ("Majority", 1, "55%")),
        ("A majority of people in the United States (52 percent) agreed.",
         ("majority", 1, "52 percent")),
        ("Most of the pilots (65%) worked.", ("Most", 1, "65%")),
        ("In most cases (65%) it rained.", ("most", 1, "65%")),
        ("Most women (65%) and men (52%) swam.", ("Most", 1, "65%")),
        ("Only a small minority (12%) swam.", ("minority", -1, "12%")),
        ("Most pilots, 65 percent, swam.", ("Most", 1, "65 percent")),
        ("A minority of 12% swam.", ("minority", -1, "12%")),
        ("Most of the pilots (45 of 75) swam.", ("Most", 1, "45")),
        ("The majority of the 80 pilots, 46, swam.", ("majority", 1, "46")),
        ("Over half of them (n = 45/75) swam.", ("Over half", 1, "45")),
    ],
)  # fmt: skip
def test_reads_a_quota(text: str, quota: tuple[str, int, str]) -> None:
    assert quotas(text) == [quota]


@pytest.mark.parametrize(
    "text",
    [
        "The most common answer (38%) was no.",
        "Most common answers (38%) were short.",
        "The pier drew the most visitors (38%).",
        "At most pupils (38%) may swim.",
        "They won most votes (38%).",
        "A majority of seats (48%) is not enough.",
        "Its majority (38%) shrank.",
        "A majority stake (38%) was sold.",
        "A two-thirds majority (67%) is needed.",
        "Short of a majority (48%), they resigned.",
        "Most pupils (95% CI 38 to 49) swam.",
        "It was won by a majority of 12%.",
        "The majority, 80 pilots, swam.",
        "Most of the pilots (5 of 75 ill) swam.",
        "Most pupils (12% fewer than before) swam.",
        "Most pupils who swam (38%) were ill.",
        "Most pupils with a cold (38%) swam.",
        "Most pupils raised the flag (38%).",
        "Most pupils swam alone (41%) or with a friend (30%).",
        "Most were farmers (41%), traders (30%) and clerks (5%).",
    ],
)
def test_reads_no_quota(text: str) -> None:
    assert quotas(text) == []
