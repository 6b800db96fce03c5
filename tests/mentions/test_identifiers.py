"""Numbers that are names, and numbers that only stand beside one."""

from __future__ import annotations

import pytest

import numcheck
from numcheck.lexicon.labels import labels


def identifiers(text: str) -> list[str]:
    return [found.span.text for found in numcheck.extract(text) if found.kind == "identifier"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The council passed Resolution 2397 that day.", "2397"),
        ("Wreckage of Flight 370 came ashore.", "370"),
        ("as Figure 3 shows", "3"),
        ("see pp. 112-15 for more", "112-15"),
        ("Chapters 4 and 5 explain it", "4"),
        ("It meets ISO 9001 rules.", "9001"),
        ("It runs on version 3.11.2 of the tool.", "3.11.2"),
        ("The address is 192.168.0.1 inside.", "192.168.0.1"),
        ("Call 555-867-5309 today.", "555-867-5309"),
        ("Call +44 20 7946 0958 today.", "+44 20 7946 0958"),
        ("They met COVID-19 rules.", "COVID-19"),
        ("An F-16 took off.", "F-16"),
        ("Vitamin B12 helps.", "B12"),
        ("A 3D film opened.", "3D"),
        ("The 5G network grew.", "5G"),
        ("He lives at 12 Elm Street with her.", "12"),
        ("as others found [12, 14] before", "12, 14"),
        ("said the mayor.^12 The fair", "12"),
        ("seen by millers,^3,4 who left", "3,4"),
        ("as the mills^3–5 did", "3–5"),
        ("under 28 U.S.C. § 1253 it is so", "28 U.S.C. § 1253"),
        ("The No. 5 seed lost.", "5"),
        ("Rovers won the match 3-1 on Sunday.", "3-1"),
        ("in Springfield, IL 62704 last week", "62704"),
    ],
)
def test_a_name_is_an_identifier(text: str, name: str) -> None:
    assert name in identifiers(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council passed a resolution 5 years ago.",
        "Some 370 people saw the flight.",
        "Women hold 3 of the figures.",
        "They sold 12 streets of houses.",
        "It weighs 5 g dry.",
        "There is no 5 percent rule.",
        "In total 62704 people came.",
        "It rose 3.5 points.",
        "pre-2010 levels and mid-1990s prices",
        "Between 3 and 5 people came.",
    ],
)
def test_an_amount_is_not(text: str) -> None:
    assert identifiers(text) == []


@pytest.mark.parametrize(("text", "name"), labels().reads.items())
def test_every_reading_of_the_lexicon_holds(text: str, name: str) -> None:
    assert identifiers(text) == [name]
