"""Which figure of the text a figure of the title stands for."""

from __future__ import annotations

import pytest

from tests.relations.told import headlines


@pytest.mark.parametrize(
    ("title", "body", "pair"),
    [
        (
            "Glass maker to shed 90 jobs",
            "The glass maker Vitralux is shedding 80 jobs in the north. It has 400 workers.",
            ("90", "80"),
        ),
        (
            "Bridge repairs to cost £3.2m",
            "Repairs to the iron bridge will cost £2.3m, of which the county pays £1m.",
            ("£3.2m", "£2.3m"),
        ),
        (
            "Ferry profits down 7%",
            "Profits at the ferry line fell 9%. Sales rose 3%.",
            ("7%", "9%"),
        ),
        (
            "Avalanche kills 12 in the Ortler range",
            "An avalanche killed 11 skiers in the Ortler range on Sunday and injured six others.",
            ("12", "11"),
        ),
        (
            "Inquiry into flood closes after 14 months",
            "The inquiry into the flood will be closed after 18 months, the judge said.",
            ("14 months", "18 months"),
        ),
        (
            "Festival opens on 4 May",
            "The festival of early music opens on 14 May in the old town hall.",
            ("4 May", "14 May"),
        ),
        (
            "Cannery exports reach $6.7m in 2019",
            "Exports of the cannery grew to $6.3m in 2019 from $3.7m in 2018.",
            ("$6.7m", "$6.3m"),
        ),
    ],
)
def test_a_title_stands_for_the_figure_whose_sentence_shares_its_words(
    title: str, body: str, pair: tuple[str, str]
) -> None:
    assert pair in headlines(f"{title}\n\n{body}")


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Ten ways to cook a pumpkin", "We asked four cooks. Pumpkins keep for two months."),
        (
            "The glass maker said on Monday that it will shed 90 jobs.",
            "It shed 80 jobs last year, the glass maker said.",
        ),
        ("Is 90 the new 70?", "The glass maker Vitralux is shedding 80 jobs."),
        ("Glass maker to shed 90 jobs", "Two of the glass workers spoke of jobs in shipping."),
        ("Bonus of £52m for savers", "Each saver gets a bonus of £52 on average."),
        ("Ferry line: 8 boats, 7 crews", "The line also owns a hotel with 30 rooms."),
        ("Glass maker to shed jobs", "The glass maker Vitralux is shedding 80 jobs."),
    ],
)
def test_a_title_stands_for_nothing_of_another_sort(title: str, body: str) -> None:
    assert headlines(f"{title}\n\n{body}") == []


def test_a_text_without_a_title_has_no_headline() -> None:
    assert headlines("The glass maker sheds 90 jobs. The glass maker sheds 80 jobs.") == []
