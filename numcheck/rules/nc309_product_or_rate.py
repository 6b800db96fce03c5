"""So many times so much that does not make the whole.

## What it does
Multiplies "12 tickets at $25 each", "60 mph for three hours", "40 hours at $15 an hour", and
compares the product with the total told; and divides for a rate told last: "40 chairs for
$1,200, or $30 each", "45 deaths among 150,000 people, a rate of 30 per 100,000".

## Why it matters
Price, number and total are checked by whoever pays; if they disagree, one of them is wrong.

## Silent when
Rounding or a hedge leaves room; a fee, tax, discount or anything else may be added or taken off;
the sentence holds a second rate, or a second amount that could be the total.

## Source
ISO 80000-1:2009, 5.2 (products and quotients of quantities); interval arithmetic on the digits.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.relation import Product
from numcheck.model.room import give_or_take, room
from numcheck.model.show import show_as, show_interval
from numcheck.rule import Flags, Passes, Rule

SMALL = 100  # below, a measured amount is taken to be written to the unit
COUNTED = frozenset({"count", "number", "money"})


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags products that no rounding explains."""
    for product in analysis.of(Product):
        many, each = _room(product.many), _room(product.each)
        if product.averaged:
            each = each.hull(give_or_take(_measure(product.each)))
        made = _times(many, each, product.scale)
        if made is not None and not made.meets(
            give_or_take(_measure(product.whole)).hull(_room(product.whole))
        ):
            yield _finding(product, made)


def _room(mention: Mention) -> Interval:
    """Counts and money as in any sum; what was measured may be rounded, from 100 on to tens."""
    measure = _measure(mention)
    if mention.kind in COUNTED:
        return room(measure)
    if measure.value is not None and measure.value < SMALL and measure.interval.is_point:
        return Interval.around(measure.value, measure.step / 2)
    return measure.rounded


def _times(one: Interval, other: Interval, scale: Fraction) -> Interval | None:
    """All products of two amounts above nothing, None where an end is open."""
    if one.low is None or other.low is None or one.high is None or other.high is None:
        return None
    if one.low <= 0 or other.low <= 0:
        return None
    return Interval(one.low * other.low * scale, one.high * other.high * scale)


def _measure(mention: Mention) -> Measure:
    if mention.measure is None:
        raise AssertionError("a product is of amounts")
    return mention.measure


def _finding(product: Product, made: Interval) -> Finding:
    whole = _measure(product.whole)
    shown = show_as(_value(product.many) * _value(product.each) * product.scale, product.whole)
    rate = _value(product.whole) / _value(product.many) / product.scale
    each, told = product.each.span.text, product.whole.span.text
    many = _named(product.many)
    if product.averaged:
        message = f"{told} by {many} is {show_as(rate, product.each)}{_per(product)}, not {each}"
    else:
        message = f"{many} at {each} make {shown}, not {told}"
    primary, *others = (
        (product.each, product.many, product.whole)
        if product.averaged
        else (product.whole, product.many, product.each)
    )
    labels = (
        ("the rate", "how many", "the whole")
        if product.averaged
        else ("the whole", "how many", "the rate")
    )
    return RULE.finding(
        message,
        primary,
        *others,
        why=f"as written they make {show_interval(made, whole.step)}",
        labels=labels,
        suggestions=(
            f"change {told} to {shown}",
            f"change {each} to {show_as(rate, product.each)}",
            f"correct {product.many.span.text}",
        ),
    )


def _named(mention: Mention) -> str:
    text = mention.span.text
    named = mention.kind == "count" and mention.counted and not text.endswith(mention.counted)
    return f"{text} {mention.counted}" if named else text


def _per(product: Product) -> str:
    return f" per {product.per.numerator:,}" if product.per > 1 else ""


def _value(mention: Mention) -> Fraction:
    value = _measure(mention).value
    if not value:
        raise AssertionError("a product is of written amounts")
    return value


RULE = Rule(
    code="NC309",
    name="product-or-rate",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "They bought [[12]] tickets at [[$25]] each for [[$320]].",
            says="12 tickets at $25 make $300, not $320",
        ),
        Flags(
            "She worked [[40 hours]] at [[$15]] an hour and earned [[$700]].",
            says="40 hours at $15 make $600, not $700",
        ),
        Flags(
            "The school sold [[40]] chairs for [[$1,200]], or [[$40]] each.",
            says="$1,200 by 40 chairs is $30, not $40",
        ),
        Flags(
            "They rode [[240 miles]] in [[four hours]], an average of [[90 mph]].",
            says="240 miles by four hours is 60 mph, not 90 mph",
        ),
    ),
    passes=(
        Passes("They bought 12 tickets at $25 each for $300.", because="12 × 25 is 300"),
        Passes(
            "They bought 12 tickets at $25 each, plus a fee, for $320.",
            because="something is added",
        ),
        Passes(
            "They rode 240 miles in four hours, an average of 62 mph.",
            because="four hours may be a little less",
        ),
        Passes("Of $300, 12 people gave $10 each to the fund.", because="no total is told"),
        Passes("12 tickets at $25 each and 9 at $10 each made $390.", because="two rates"),
    ),
)
