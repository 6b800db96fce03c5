"""Passages on parts and wholes: shares, sums, majorities, fractions in words, enumerations."""

from __future__ import annotations

from fractions import Fraction
from math import floor

from hypothesis import strategies as st

from numcheck.strategies.passages.passage import Figure, Passage, Scene, count

PERCENT = ("%", " percent", " per cent")
CARDINALS = ("two", "three", "four", "five", "six")
FRACTIONS = (  # words, and the percentage they mean
    ("Two-thirds", Fraction(200, 3)),
    ("Three-quarters", Fraction(75)),
    ("A quarter", Fraction(25)),
    ("A third", Fraction(100, 3)),
    ("Half", Fraction(50)),
    ("Almost half", Fraction(47)),
    ("More than half", Fraction(56)),
)
FAR = 12  # percentage points: no rounding, no loose fraction in words reaches so far
LISTED = "[the list]"  # where a wording has its list
SHARES = (
    "In the end {part} of {whole} {things} ({percent}) came back.",
    "Of the {whole} {things}, {part} ({percent}) came from {town}.",
    "In all {part} ({percent}) of the {whole} {things} were new.",
    "Rust was found on {part} of {whole} {things}, or {percent}.",
)
TOTALS = (  # a wording, and whether its list has to be complete
    ("The {maker} counted {whole} {things}: [the list].", True),
    ("The {maker} showed {whole} {things} ([the list]) in May.", False),
    ("On show at the {maker} were {whole} {things}: [the list].", True),
)
SIDES = (  # a wording, its word for more or less than half, and whether that is more
    ("A {side} of the {things} ({percent}) needed paint.", "majority", True),
    ("{side} {things} ({percent}) needed paint.", "Most", True),
    ("Only a small {side} of the {things} ({percent}) needed paint.", "minority", False),
)
LISTS = (
    "The {maker} sells {count} kinds of {things}: [the list].",
    "The {maker} has {count} symbols, namely [the list].",
)


def rounded(value: Fraction) -> int:
    """The nearest whole number, halves upwards."""
    return floor(value + Fraction(1, 2))


def listed(items: list[str]) -> str:
    """The items with "and" before the last."""
    return f"{', '.join(items[:-1])} and {items[-1]}"


@st.composite
def share(draw: st.DrawFn, scene: Scene) -> Passage:
    """A count, its whole, and the percentage they make."""
    whole = draw(st.integers(20, 4000))
    part = draw(st.integers(whole // 20 + 1, whole - whole // 20 - 1))
    percent = rounded(Fraction(100 * part, whole))
    wrong = draw(st.integers(2, 98).filter(lambda other: abs(other - percent) > FAR))
    sign = draw(st.sampled_from(PERCENT))
    return Passage(
        topic=scene.topic,
        rule="NC301",
        wording=draw(st.sampled_from(SHARES)),
        figures={
            "part": count(part),
            "whole": count(whole),
            "percent": Figure(f"{percent}{sign}"),
        },
        wrong={"percent": Figure(f"{wrong}{sign}")},
        places=("part", "whole", "percent"),
    )


@st.composite
def total(draw: st.DrawFn, scene: Scene) -> Passage:
    """A whole and all its parts."""
    kinds = scene.topic.kinds[: draw(st.integers(2, 4))]
    parts = [draw(st.integers(3, 400)) for _ in kinds]
    wording, complete = draw(st.sampled_from(TOTALS))
    # A part larger than the whole is none of it, a list far short of its whole may name only some
    # parts, and a round whole may be rounded: none of these is a plain fault.
    whole, near = sum(parts), min(min(parts) - 1, sum(parts) // 5)
    offs = st.integers(-near, near if complete else -1)
    wrong = whole + draw(offs.filter(lambda off: off and (whole + off) % 10))
    names = [f"part{number}" for number, _ in enumerate(kinds)]
    said = listed([f"{{{name}}} {kind}" for name, kind in zip(names, kinds, strict=True)])
    return Passage(
        topic=scene.topic,
        rule="NC302",
        wording=wording.replace(LISTED, said),
        figures={
            "whole": count(whole),
            **{name: count(part) for name, part in zip(names, parts, strict=True)},
        },
        wrong={"whole": count(wrong)},
        places=("whole", *names),
    )


@st.composite
def fraction_in_words(draw: st.DrawFn, scene: Scene) -> Passage:
    """A fraction in words, and its percentage in brackets."""
    said, percent = draw(st.sampled_from(FRACTIONS))
    wrong = draw(st.integers(5, 95).filter(lambda other: abs(other - percent) > 2 * FAR))
    if said == "More than half":
        wrong = draw(st.integers(5, 40))
    return Passage(
        topic=scene.topic,
        rule="NC103",
        wording="{share} of the {things} ({percent}) had no owner.",
        figures={"share": Figure(said), "percent": Figure(f"{rounded(percent)}%")},
        wrong={"percent": Figure(f"{wrong}%")},
        places=("share", "percent"),
    )


@st.composite
def majority(draw: st.DrawFn, scene: Scene) -> Passage:
    """More than half, or less, and the percentage."""
    wording, word, is_more = draw(st.sampled_from(SIDES))
    more, less = draw(st.integers(54, 98)), draw(st.integers(2, 44))
    right, wrong = (more, less) if is_more else (less, more)
    return Passage(
        topic=scene.topic,
        rule="NC308",
        wording=wording,
        figures={"side": Figure(word), "percent": Figure(f"{right}%")},
        wrong={"percent": Figure(f"{wrong}%")},
        places=("side", "percent"),
    )


@st.composite
def enumeration(draw: st.DrawFn, scene: Scene) -> Passage:
    """A number of things, and all of them by name."""
    kinds = [kind.removesuffix("s") for kind in scene.topic.kinds]
    items = draw(st.permutations(kinds))[: draw(st.integers(2, 4))]
    right = CARDINALS[len(items) - 2]
    wrong = draw(st.sampled_from([word for word in CARDINALS if word != right]))
    names = [f"item{number}" for number, _ in enumerate(items)]
    said = listed([f"{{{name}}}" for name in names])
    return Passage(
        topic=scene.topic,
        rule="NC401",
        wording=draw(st.sampled_from(LISTS)).replace(LISTED, said),
        figures={
            "count": Figure(right),
            **{name: Figure(item) for name, item in zip(names, items, strict=True)},
        },
        wrong={"count": Figure(wrong)},
        places=("count", *names),
    )
