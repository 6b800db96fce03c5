"""Which age belongs to which birth and which day."""

from __future__ import annotations

import pytest

from tests.relations.told import lengths


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Jane Roe (1950–2010), who died aged 75, wrote plays.", ("1950", "2010", "aged 75")),
        ("Jane Roe (1950–2010), who died in New York aged 75.", ("1950", "2010", "aged 75")),
        ("Jane Roe (1950–2010) was a poet. She died aged 75.", ("1950", "2010", "aged 75")),
        ("Jane Roe was born in 1950. She died in 2010 aged 75.", ("1950", "2010", "aged 75")),
        (
            "Roe was born on 3 May 1950 and died on 2 May 2010, aged 60.",
            ("3 May 1950", "2 May 2010", "aged 60"),
        ),
        (
            "Jane Roe (3 May 1950 – 4 June 2010) wrote.\n\nRoe died on 4 June 2010 aged 75.",
            ("3 May 1950", "4 June 2010", "aged 75"),
        ),
        ("She died in 1999, aged 70, having been born in 1940.", ("1940", "1999", "aged 70")),
        ("Born in 1960, she turned 50 in 2001.", ("1960", "2001", "50")),
        ("Born in 1955, he was 40 when he was elected in 1985.", ("1955", "1985", "40")),
        ("Jane Roe (1950–2010) was 75 when she died.", ("1950", "2010", "75")),
        (
            "Born on 3 May 1950, she marks her 70th birthday in 2023.",
            ("3 May 1950", "2023", "70th"),
        ),
    ],
)
def test_an_age_is_reckoned_from_birth(text: str, age: tuple[str, str, str]) -> None:
    assert lengths(text, "age") == [age]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("John Roe, 45, was born in 1960 in York.", ("1960", "", "45")),
        ("Jane Roe (born 3 May 1950) is 45 years old.", ("3 May 1950", "", "45 years old")),
    ],
)
def test_an_age_without_a_death_is_that_of_the_dateline(
    text: str, age: tuple[str, str, str]
) -> None:
    assert lengths(text, "age", dateline="2020-03-01") == [age]
    assert lengths(text, "age") == []


@pytest.mark.parametrize(
    "text",
    [
        "Jane Roe (1950–2010) mourned Ann Poe, who died aged 75.",
        "Jane Roe (1950–2010) was a poet. Ann Poe died aged 75.",
        "The firm Roe (1950–2010) paid 75 clerks.",
        "She was born in 1950 and left school aged 15.",
        "Born in 1950, she joined in 1970, and retired aged 65.",
        "Born in 1950, she joined in 1970; her son was 12 when she won.",
        "Born in 1950, he followed a king who died in 1990 aged 80.",
        "The company was founded in 1950, and Roe, 45, joined it.",
    ],
)
def test_an_age_of_somebody_else_is_not_read(text: str) -> None:
    assert lengths(text, "age", dateline="2020-03-01") == []
