"""Passages on what becomes of an amount: changes, multiples, directions."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import strategies as st

from numcheck.strategies.passages.passage import Figure, Passage, Scene, count
from numcheck.strategies.passages.shares import FAR, rounded

TIMES = (("doubled", 2, 5), ("tripled", 3, 6), ("quadrupled", 4, 2))  # times, and far from it
RISES = (("rose", True), ("increased", True), ("grew", True), ("fell", False), ("dropped", False))


def dollars(millions: int) -> Figure:
    """An amount of money, and the same in thousands of millions fewer or more."""
    return Figure(f"${millions:,} million", None, f"${millions:,},000,000")


@st.composite
def change(draw: st.DrawFn, scene: Scene) -> Passage:
    """An amount before and after, and the percentage between."""
    before = draw(st.integers(100, 900))
    after = draw(
        st.integers(before // 2, 2 * before).filter(lambda n: abs(n - before) > before // 20)
    )
    percent = rounded(Fraction(100 * abs(after - before), before))
    wrong = draw(st.integers(2, 98).filter(lambda other: abs(other - percent) > FAR))
    wording = draw(
        st.sampled_from(
            (
                "Sales of {things} {verb} {delta} to {after} from {before} a year earlier.",
                "Sales of {things} in {town} {verb} by {delta}, from {before} to {after}.",
            )
        )
    )
    return Passage(
        topic=scene.topic,
        rule="NC304",
        wording=wording,
        figures={
            "verb": Figure("rose" if after > before else "fell"),
            "before": dollars(before),
            "after": dollars(after),
            "delta": Figure(f"{percent}%"),
        },
        wrong={"delta": Figure(f"{wrong}%")},
        places=("delta", "before", "after"),
    )


@st.composite
def multiple(draw: st.DrawFn, scene: Scene) -> Passage:
    """An amount that became so many times what it was."""
    verb, times, other = draw(st.sampled_from(TIMES))
    before = draw(st.integers(3, 90))
    return Passage(
        topic=scene.topic,
        rule="NC305",
        wording=draw(
            st.sampled_from(
                (
                    "The price of {things} {verb} from {before} to {after}.",
                    "In {town} the price {verb} from {before} to {after} in a year.",
                )
            )
        ),
        figures={
            "verb": Figure(verb),
            "before": Figure(f"${before}"),
            "after": Figure(f"${before * times}"),
        },
        wrong={"after": Figure(f"${before * other}")},
        places=("verb", "before", "after"),
    )


@st.composite
def direction(draw: st.DrawFn, scene: Scene) -> Passage:
    """An amount said to rise or to fall, before and after."""
    verb, up = draw(st.sampled_from(RISES))
    low = draw(st.integers(11, 800))
    high = low + draw(st.integers(low // 3 + 1, low))
    before, after = (count(low), count(high)) if up else (count(high), count(low))
    return Passage(
        topic=scene.topic,
        rule="NC306",
        wording="The number of {things} {verb} from {before} to {after} in spring.",
        figures={"verb": Figure(verb), "before": before, "after": after},
        wrong={"before": after, "after": before},
        places=("verb", "before", "after"),
    )


@st.composite
def points(draw: st.DrawFn, scene: Scene) -> Passage:
    """A percentage before and after, and the percentage points between."""
    before, delta = draw(st.integers(4, 30)), draw(st.integers(2, 9))
    return Passage(
        topic=scene.topic,
        rule="NC307",
        wording="Unemployment in {town} rose {delta} from {before} to {after}.",
        figures={
            "before": Figure(f"{before}%"),
            "after": Figure(f"{before + delta}%"),
            "delta": Figure(f"{delta} percentage points"),
        },
        wrong={"delta": Figure(f"{delta}%")},
        places=("delta", "before", "after"),
    )


@st.composite
def comparison(draw: st.DrawFn, scene: Scene) -> Passage:
    """More of one kind than of another, with both figures."""
    one, other, *_ = scene.topic.kinds
    low = draw(st.integers(12, 300))
    high = low + draw(st.integers(low // 4 + 1, low))
    return Passage(
        topic=scene.topic,
        rule="NC310",
        wording=f"{{word}} {one} ({{high}}) than {other} ({{low}}) were sold.",
        figures={"word": Figure("More"), "high": count(high), "low": count(low)},
        wrong={"high": count(low), "low": count(high)},
        places=("word", "high", "low"),
    )


@st.composite
def product(draw: st.DrawFn, scene: Scene) -> Passage:
    """A number of things, the price of each, and what they cost together."""
    number, price = draw(st.integers(6, 80)), draw(st.integers(11, 60))
    total = number * price
    wrong = total + rounded(Fraction(total * draw(st.integers(20, 60)), 100))
    return Passage(
        topic=scene.topic,
        rule="NC309",
        wording="The {maker} bought {number} {things} at {price} each for {total}.",
        figures={
            "number": Figure(str(number)),
            "price": Figure(f"${price}"),
            "total": Figure(f"${total:,}"),
        },
        wrong={"total": Figure(f"${wrong:,}")},
        places=("number", "price", "total"),
    )
