"""Passages on measured amounts: conversions, ranges, values that can exist."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from numcheck.strategies.passages.passage import Figure, Passage, Scene
from numcheck.strategies.passages.shares import rounded
from numcheck.units import factor

CONVERSIONS = (  # words, pint name, words of the other unit, its pint name, least and most
    ("miles", "mile", "kilometres", "kilometer", 12, 90),
    ("kilometres", "kilometer", "miles", "mile", 21, 90),
    ("kg", "kilogram", "pounds", "pound", 12, 90),
    ("feet", "foot", "metres", "meter", 41, 400),
    ("acres", "acre", "hectares", "hectare", 41, 400),
    ("°F", "degree_Fahrenheit", "°C", "degree_Celsius", 100, 400),
)
FAR_OFF = (Fraction(1, 2), Fraction(2), Fraction(9, 4))  # no rounding explains such a factor


@st.composite
def conversion(draw: st.DrawFn, scene: Scene) -> Passage:
    """An amount, and the same in another unit."""
    words, unit, other_words, other, least, most = draw(st.sampled_from(CONVERSIONS))
    number = draw(st.integers(least, most).filter(lambda n: n % 5))
    change = factor(unit, other)
    if change is None:
        raise AssertionError(f"no way from {unit} to {other}")
    scale, offset = change
    right = rounded(number * scale + offset)
    wrong = rounded(right * draw(st.sampled_from(FAR_OFF)))
    wrong += wrong % 10 == 0  # as a round number it may stand for 31 miles: 100 kilometres
    return Passage(
        topic=scene.topic,
        rule="NC501",
        wording=draw(
            st.sampled_from(
                (
                    "At {town} the sign said {amount} ({converted}) for years.",
                    "In {town} they still speak of {amount}, or {converted}, with pride.",
                )
            )
        ),
        figures={
            "amount": Figure(f"{number} {words}"),
            "converted": Figure(f"{right} {other_words}"),
        },
        wrong={"converted": Figure(f"{wrong} {other_words}")},
        places=("amount", "converted"),
    )


@st.composite
def possible(draw: st.DrawFn, scene: Scene) -> Passage:
    """A value that can exist."""
    wording, right, wrong = draw(
        st.sampled_from(
            (
                (
                    "In the poll {value} of respondents in {town} backed the plan.",
                    f"{draw(st.integers(2, 99))}%",
                    f"{draw(st.integers(101, 180))}%",
                ),
                (
                    "The sample from {town} was stored at {value} for a week.",
                    f"−{draw(st.integers(20, 200))} °C",
                    f"−{draw(st.integers(280, 600))} °C",
                ),
                (
                    "The winner, {person}, {value}, thanked her coach.",
                    f"aged {draw(st.integers(18, 90))}",
                    f"aged {draw(st.integers(140, 300))}",
                ),
            )
        )
    )
    return Passage(
        topic=scene.topic,
        rule="NC504",
        wording=wording,
        figures={"value": Figure(right)},
        wrong={"value": Figure(wrong)},
        places=("value",),
    )


@st.composite
def range_of_amounts(draw: st.DrawFn, scene: Scene) -> Passage:
    """A range, from its low end to its high end."""
    low = draw(st.integers(2, 40))
    high = low + draw(st.integers(2, 40))
    wording, unit = draw(
        st.sampled_from(
            (
                (
                    "Rents in {town} rose by between {low} and {high} in the suburbs.",
                    " percent",
                ),
                (
                    "The pipes at the {maker} range from {low} to {high} in length.",
                    " cm",
                ),
            )
        )
    )
    return Passage(
        topic=scene.topic,
        rule="NC505",
        wording=wording,
        figures={"low": Figure(str(low)), "high": Figure(f"{high}{unit}")},
        wrong={"low": Figure(str(high)), "high": Figure(f"{low}{unit}")},
        places=("low", "high"),
    )
