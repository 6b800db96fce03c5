"""Every number of a text follows from the data, or is shown with what comes nearest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

import numcheck
from numcheck.testing import assert_grounded

CREW = {"women": 602, "men": 592}
VISIT = {"founded": date(1998, 5, 3), "closed": date(2003, 8, 9)}


@dataclass(frozen=True)
class Course:
    """Data as a program has it."""

    name: str
    length: str
    price: Decimal
    runs: tuple[int, ...]
    mapped: bool = True
    note: None = None


COURSE = Course("Petrel", "18 miles", Decimal("12.50"), (41, 32, 21))


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("There were 602 women and 592 men.", CREW),
        ("There were 1,194 people, 602 of them women.", CREW),
        ("There were 10 more women than men, 602 against 592.", CREW),
        ("Some 50% were women.", CREW),
        ("Women made up 50.4% of the crew.", CREW),
        ("Almost 1,200 people came in two groups.", CREW),
        ("It drew about 600 women.", CREW),
        ("Prices rose 25%, from $4 to $5.", {"before": 4, "after": 5}),
        ("A third of the boats, 10 of 30, leaked.", [10, 30]),
        ("The course is 29 km long.", COURSE),
        ("The course is 18 miles long and costs $12.50.", COURSE),
        ("In all there were 94 runs, 41 of them on the first of three days.", COURSE),
        ("It was founded on 3 May 1998 and closed in August 2003.", VISIT),
        ("It stood from 1998 to 2003, for five years.", VISIT),
        ("It closed on 9 August.", VISIT),
        ("In 1998 it opened.", {"year": 1998}),
        ("The 3rd of the A320 landed at 7:45.", {}),
        ("No numbers here.", {}),
        ("They ordered 3.5 tonnes.", "3,500 kg"),
        ("It weighs 0.1 kg.", 0.1),
        ("It took 3½ hours.", Fraction(7, 2)),
    ],
)
def test_what_follows_from_the_facts_passes(text: str, facts: object) -> None:
    assert_grounded(text, facts)


@pytest.mark.parametrize(
    ("text", "facts", "loose"),
    [
        ("There were 620 women and 592 men.", CREW, ["620"]),
        ("There were 1,149 people.", CREW, ["1,149"]),
        ("Some 83% were women.", CREW, ["Some 83%"]),
        ("The course is 39 km long.", COURSE, ["39 km"]),
        ("It costs $21.50.", COURSE, ["$21.50"]),
        ("It was founded on 3 May 1989.", VISIT, ["3 May 1989"]),
        ("It stood from 1998 to 2005.", VISIT, ["1998 to 2005"]),
        ("Twelve boats came.", {}, ["Twelve"]),
    ],
)
def test_what_does_not_follow_is_shown(text: str, facts: object, loose: list[str]) -> None:
    with pytest.raises(AssertionError) as caught:
        assert_grounded(text, facts)
    shown = str(caught.value)
    assert text in shown
    assert shown.count("^") == len(loose[0])


def test_the_message_tells_the_nearest_value() -> None:
    with pytest.raises(AssertionError) as caught:
        assert_grounded("We saw 620 women.", CREW)
    assert str(caught.value) == (
        "1 number does not follow from the facts\n\n"
        " --> <text>:1:8\n"
        "  |\n"
        "1 | We saw 620 women.\n"
        "  |        ^^^ nearest: women = 602\n"
        "  |"
    )


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("We saw 600 women.", CREW),
        ("About 50.4% were women.", CREW),
        ("We drove 18 miles.", "18 miles"),
    ],
)
def test_without_rounding_only_hedged_figures_may_differ(
    text: str, facts: Mapping[str, int] | str
) -> None:
    assert_grounded(text, facts)
    if "600" in text:
        with pytest.raises(AssertionError, match="does not follow"):
            assert_grounded(text, facts, rounding="none")
    else:
        assert_grounded(text, facts, rounding="none")


def test_mentions_are_facts_too() -> None:
    assert_grounded("The course is 29 km long.", numcheck.extract("a course of 18 miles"))


def test_facts_of_no_known_type_are_refused() -> None:
    with pytest.raises(TypeError, match=r"crew\.size: no facts can be read from object"):
        assert_grounded("", {"crew": {"size": object()}})
