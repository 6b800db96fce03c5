"""Lengths of time, exact and open."""

from __future__ import annotations

from fractions import Fraction

import pytest

from numcheck.mentions.context import Context
from numcheck.mentions.read import scan
from numcheck.model.mention import Mention


def read(text: str) -> list[Mention]:
    return [mention for mention in scan(Context(text)) if mention.kind == "duration"]


@pytest.mark.parametrize(
    ("text", "written", "value", "unit", "timex"),
    [
        ("for three days", "three days", "3", "day", "P3D"),
        ("a 10-year plan", "10-year", "10", "year", "P10Y"),
        ("took two and a half years", "two and a half years", "5/2", "year", "P2.5Y"),
        ("after 15.5 min", "15.5 min", "31/2", "minute", "PT15.5M"),
        ("after 2 years 3 months", "2 years 3 months", "9/4", "year", "P2Y3M"),
        ("after 2 hours and 30 minutes", "2 hours and 30 minutes", "5/2", "hour", "PT2H30M"),
        ("left for 6 h in water", "6 h", "6", "hour", "PT6H"),
        ("a 24-hour shop", "24-hour", "24", "hour", "PT24H"),
        ("for a decade", "a decade", "1", "decade", "P1E"),
        ("within an hour", "an hour", "1", "hour", "PT1H"),
        ("for half an hour", "half an hour", "1/2", "hour", "PT0.5H"),
        ("for a year and a half", "a year and a half", "3/2", "year", "P1.5Y"),
    ],
)
def test_lengths_are_read(text: str, written: str, value: str, unit: str, timex: str) -> None:
    (mention,) = read(text)
    measure = mention.measure
    assert measure is not None
    assert (mention.span.text, mention.timex) == (written, timex)
    assert (measure.value, measure.unit) == (Fraction(value), unit)


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("for several years", "PXY"),
        ("for a few days", "PXD"),
        ("for decades", "PXE"),
        ("for many hours", "PTXH"),
    ],
)
def test_open_lengths_are_read_without_a_number(text: str, timex: str) -> None:
    (mention,) = read(text)
    assert mention.measure is not None
    assert (mention.measure.value, mention.timex) == (None, timex)


@pytest.mark.parametrize("text", ["5 m tall", "the second day", "3 d", "World Cup 2018 day five"])
def test_other_units_are_no_lengths_of_time(text: str) -> None:
    assert read(text) == []
