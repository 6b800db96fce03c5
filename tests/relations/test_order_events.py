"""Which words put one dated event before another."""

from __future__ import annotations

import pytest

from tests.relations.told import orders


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("The school was founded in 1998 and closed in 1995.", ("1998", "1995")),
        ("The pier opened in 1990 but was demolished in 1980.", ("1990", "1980")),
        ("The shop opened in 1990. It closed in 1985.", ("1990", "1985")),
        ("In 1990 the shop opened; it closed in 1985.", ("1990", "1985")),
        ("The shop, founded in 1990 in York, closed in 1985.", ("1990", "1985")),
        ("Roe died in 1950 and was born in 1960.", ("1960", "1950")),
        ("Born in 1960 in York, she died in 1950.", ("1960", "1950")),
        ("Roe was born in Leeds, England, on 3 May 1960 and died in 1950.", ("3 May 1960", "1950")),
        (
            "The pact was signed on 4 May 2010 and expired on 3 May 2009.",
            ("4 May 2010", "3 May 2009"),
        ),
        ("The tunnel opened in 2005, two years after the collapse in 2007.", ("2007", "2005")),
        ("The bridge opened in 2001 before the road in 1999.", ("2001", "1999")),
        ("After leaving school in 2005, he joined the navy in 2003.", ("2005", "2003")),
    ],
)
def test_courses_and_connectives_put_events_in_order(text: str, order: tuple[str, str]) -> None:
    assert orders(text, "events") == [order]


@pytest.mark.parametrize(
    "text",
    [
        "The mine closed in 1950 and opened in 1990 as a museum.",
        "The school was founded in 1998 by Ann Roe, who closed in 1995 the one in York.",
        "He was born in 1960 and she died in 1950.",
        "The shop opened in 1990. The pool next to it closed in 1985.",
        "He served in 1940 and again after the war in 1946.",
        "It came out in Wales in 2004 and, after delays, in Kent in 2005.",
        "She sang in 1990 before joining the band formed in 1980.",
        "After his death in 1950, his widow sold the house built in 1940.",
        "The ferry was named in 1991 after a smuggler hanged in 1995.",
        "Sales were lower in 2010 than before the flood in 2005.",
    ],
)
def test_other_subjects_and_side_clauses_put_nothing_in_order(text: str) -> None:
    assert orders(text, "events") == []
