"""Which lengths are said of which period."""

from __future__ import annotations

import pytest

from tests.relations.told import lengths


@pytest.mark.parametrize(
    ("text", "elapsed"),
    [
        ("Their ten-year war (1998–2003) ruined the port.", ("1998", "2003", "ten-year")),
        ("She led the choir for three years from 1996 to 2004.", ("1996", "2004", "three years")),
        ("It lasted three days, from 3 to 9 May 2019.", ("3", "9 May 2019", "three days")),
        ("It was kept over a 7-year period (2005–2006).", ("2005", "2006", "7-year")),
        (
            "It ran from 3 May 2019 to 9 May 2019, three days.",
            ("3 May 2019", "9 May 2019", "three days"),
        ),
        (
            "The six-day campaign against measles, from 4 to 7 May 2023, is over.",
            ("4", "7 May 2023", "six-day"),
        ),
        ("A period of 20 years (1997–2012) was studied.", ("1997", "2012", "20 years")),
    ],
)
def test_a_length_beside_a_period_is_its_length(text: str, elapsed: tuple[str, str, str]) -> None:
    assert lengths(text, "duration") == [elapsed]


@pytest.mark.parametrize(
    "text",
    [
        "He served a total of nine years between 1895 and 1924.",
        "A survival of 5 years (1998–2013) was rare.",
        "It rained for two weeks in May–June 2019.",
        "The fair ran from 3 May 2019 to 9 May 2019, five working days.",
        "From 1990 to 2000, five years after the war, it stood empty.",
        "An average of 5 years (1998–2013) passed.",
    ],
)
def test_totals_and_averages_are_no_length_of_a_period(text: str) -> None:
    assert lengths(text, "duration") == []
