"""An amount and its conversion in another unit that cannot be the same amount.

## What it does
Takes an amount and the one in brackets (or after "or", "=", "equivalent to") behind it,
reads both as rounded to their last nonzero digit, but by a tenth at most, converts one into
the unit of the other, and flags the two when no value lies in both.

## Why it matters
Readers take the unit they know. A conversion typed wrong, or an amount corrected in one
unit only, tells half of them something false.

## Silent when
The digits shown leave room for the rounding of either side. A name that covers several
units (gallon, ton, mile, calorie) fits in any of them. A difference of temperatures is
converted without the offset. The bracket holds anything but the bare amount.

## Source
Factors: pint's unit definitions (BIPM SI Brochure, NIST SP 811). Rounding: half a unit of
the last nonzero place on both sides; a tenth of a round figure at most is our choice.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from numcheck.model.analysis import Analysis
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.relation import Same
from numcheck.model.show import show
from numcheck.rule import Flags, Passes, Rule
from numcheck.units import alternatives, convert, factor


def check(analysis: Analysis) -> Iterator[Finding]:
    """Flags conversions that no rounding explains."""
    for same in analysis.of(Same, "conversion"):
        first, second = same.first.measure, same.second.measure
        if first is None or second is None or _fits(first, second):
            continue
        converted = _shown(first, same.second)
        if converted is None:
            continue
        yield RULE.finding(
            f"{same.first.span.text} is {converted}, not {same.second.span.text}",
            same.second,
            same.first,
            why=f"{same.first.span.text} converts to {converted}; rounding leaves no common value",
            labels=("its conversion", "the amount"),
            suggestions=(
                f"change {same.second.span.text} to {converted}",
                f"change {same.first.span.text}",
            ),
        )


def _fits(first: Measure, second: Measure) -> bool:
    """Whether the amounts meet in any unit that their names may mean."""
    if first.unit is None or second.unit is None:
        return True
    units = product(_readings(first.unit), _readings(second.unit))
    return any(_meets(first, second, source, target) for source, target in units)


def _readings(unit: str) -> tuple[str, ...]:
    """The unit and all others that its English name may mean."""
    return (unit, *alternatives(unit))


def _meets(first: Measure, second: Measure, source: str, target: str) -> bool:
    """Whether they meet in these units, as amounts or, without an offset, as differences."""
    converted = convert(first.unhedged, source, target)
    change = factor(source, target)
    if converted is None or change is None:
        return True
    difference = first.unhedged.scaled(change[0])
    return any(interval.meets(second.unhedged) for interval in (converted, difference))


def _shown(first: Measure, written: Mention) -> str | None:
    """The first amount in the unit of the second, in the digits and words of the second."""
    second = written.measure
    value = first.value if first.value is not None else first.low
    if value is None or second is None or first.unit is None or second.unit is None:
        return None
    converted = convert(Interval.exactly(value), first.unit, second.unit)
    if converted is None or converted.low is None:
        return None
    number = show(round(converted.low / second.step) * second.step)
    return number + _unit_words(written.span.text, second.unit)


def _unit_words(text: str, unit: str) -> str:
    """The unit as the author writes it after digits, with the author's space."""
    digits = len(text) - len(text.lstrip("0123456789.,·−- "))
    if digits == 0:
        return f" {unit.replace('_', ' ')}"
    return text[len(text[:digits].rstrip()) :]


RULE = Rule(
    code="NC501",
    name="wrong-conversion",
    severity="error",
    doc=__doc__,
    check=check,
    flags=(
        Flags(
            "The trail runs for [[12 miles]] ([[24 kilometres]]) along the ridge.",
            says="12 miles is 19 kilometres, not 24 kilometres",
        ),
        Flags(
            "Bake the bread at [[350 °F]] ([[277 °C]]) until golden.",
            says="350 °F is 177 °C, not 277 °C",
        ),
        Flags(
            "She carried a pack of [[25 kg]], or [[40 pounds]], up the stairs.",
            says="25 kg is 55 pounds, not 40 pounds",
        ),
    ),
    passes=(
        Passes("The trail runs for 15 miles (24 kilometres).", because="15 miles are 24.1 km"),
        Passes(
            "The towns lie 700 kilometres (450 miles) apart.",
            because="700 may be 725, rounded to its last nonzero place",
        ),
        Passes(
            "Winds reached 165 km/h (105 mph).",
            because="both figures are rounded to the nearest five",
        ),
        Passes(
            "The pond holds 100 gallons (455 litres).", because="imperial gallons are gallons too"
        ),
        Passes(
            "The sea has warmed by 2 °C (3.6 °F).",
            because="a difference of temperatures has no offset",
        ),
        Passes(
            "The statue stands 31 feet 5 inches (9.58 m) tall.",
            because="feet and inches make one length",
        ),
        Passes(
            "The sheet measures 28 by 19 inches (71 cm × 48 cm).",
            because="each side has its own conversion",
        ),
        Passes(
            "A bag weighs 50 kg (2 kg less than last year).",
            because="the bracket holds another fact",
        ),
        Passes("Add 8 oz (226 ml) of milk.", because="a fluid ounce is a volume, an ounce a mass"),
    ),
)
