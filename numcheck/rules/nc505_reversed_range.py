"""A range of amounts that ends below its start.

## What it does
Compares the two ends of "between 60 and 30 percent", "10–8 km", "aged 65 to 16". Of
"ranging from 80 to 30" it warns, as some writers name the top first, and of a bare "from 80 to
30", which may be a change, it only informs.

## Why it matters
One of the ends is wrong, or the two are swapped; in a dose, a price or an age limit either
matters.

## Silent when
The words count downwards ("9,000 to 8,000 years ago", "down to"); the text tells a change
("from 60 to 30 percent"); the ends are negative and ordered by size; the second end leaves
out digits ("112–15"); two bare numbers and a dash make a score.

## Source
Range notation: The Chicago Manual of Style, 17th ed., 9.60–9.64; ISO 80000-1:2022, 7.3.
"""

from __future__ import annotations

from collections.abc import Iterator

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding, Severity
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.relation import Order
from numcheck.rule import Flags, Passes, Rule
from numcheck.units import convert

SEVERITIES: dict[str, Severity] = {"ranging": "warning", "span": "info"}


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags ranges whose first end is above the second."""
    for order in analysis.of(Order, "range", "ranging", "span"):
        first, second = order.first.measure, order.second.measure
        if first is None or second is None or not _reversed(first, second):
            continue
        start, end = order.first.span.text, order.second.span.text
        yield RULE.finding(
            f"the range runs backwards, from {start} down to {end}",
            order.first,
            order.second,
            why=f"{start} is more than {end}",
            labels=("start", "end"),
            severity=SEVERITIES.get(order.said_as),
            suggestions=(f"swap {start} and {end}", "correct one of the ends"),
        )


def _reversed(first: Measure, second: Measure) -> bool:
    """Whether *second* lies below *first*, as written or, in another unit, however rounded."""
    if first.unit == second.unit and first.value is not None and second.value is not None:
        return second.value < first.value
    start: Interval | None = first.interval
    if first.unit != second.unit and first.unit is not None and second.unit is not None:
        start = convert(first.interval, first.unit, second.unit)
    return start is not None and second.interval.precedes(start)


RULE = Rule(
    code="NC505",
    name="reversed-range",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "Rents rose by between [[9]] and [[4 percent]] in the suburbs.",
            says="the range runs backwards, from 9 down to 4 percent",
        ),
        Flags(
            "The club takes children aged [[12]]–[[8 years]] on Saturdays.",
            says="the range runs backwards, from 12 down to 8 years",
        ),
        Flags(
            "Leaves range from [[4.5]] to [[1 cm]] in length.",
            says="the range runs backwards, from 4.5 down to 1 cm",
        ),
    ),
    passes=(
        Passes("Rents rose by between 4 and 9 percent.", because="the ends are in order"),
        Passes(
            "People came between 10,000 and 9,000 years ago.", because="years ago count backwards"
        ),
        Passes("The fee fell from 60 to 30 percent.", because="that is a change, not a range"),
        Passes(
            "Readings lay between −0.1 and −0.5 volts.", because="negative ends are ordered by size"
        ),
        Passes(
            "The crew numbered 112–15 people.", because="the second end leaves out the hundreds"
        ),
        Passes(
            "The implants held between 6 weeks and 5 years.", because="weeks are shorter than years"
        ),
        Passes(
            "The gain differs between the 38 °C and 34 °C runs.", because="the runs are two things"
        ),
        Passes("The sum needs 2 cups (1 - 3/4 pints).", because="that is one and three quarters"),
        Passes("Rye led Deal by 39% to 34%.", because="that is a score too"),
        Passes("Rovers won the match 3-1 on Sunday.", because="that is a score"),
    ),
)
