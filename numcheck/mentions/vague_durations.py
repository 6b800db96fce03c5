"""Lengths that no numeral counts: "several years", "a decade", "half an hour"."""

from __future__ import annotations

import re
from fractions import Fraction

from numcheck.lexicon.calendar import TimeUnit, time_units
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.lengths import HALF_AFTER, length_of
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.span import Span

HALF_BEFORE = re.compile(r"(?i:half)(?:[ -]an?[ -]|-|[ ])(?P<unit>[A-Za-z]+)\b")

VAGUE_BEFORE = re.compile(
    r"(?P<whole>(?:(?:the[ ](?:past|last|next|first|coming|previous)|only|just|recent|coming)[ ])?"
    r"(?P<word>several|a[ ]few|few|some|many|a[ ]number[ ]of|a[ ]couple[ ]of|couple[ ]of|"
    r"recent|coming|"
    r"past|hundreds[ ]of|dozens[ ]of|thousands[ ]of|half[ ]an?|an?[ ]half|an?|one|another|"
    r"the[ ]first|"
    r"the[ ]early|the[ ](?:past|last|next)[ ](?:several|few|couple[ ]of)))"
    r"[ -](?:more[ ]|full[ ]|whole[ ]|additional[ ])?\Z",
    re.IGNORECASE,
)

REACH = 36  # characters before the unit in which its vague number stands


def read_vague(context: Context, anchor: Anchor) -> Mention | None:
    """A length that is counted by no numeral: "several years", "a decade", "half an hour"."""
    text = context.text
    if anchor.lower == "half":
        return _half(text, anchor.start)
    unit = time_units().get(anchor.lower)
    if unit is None:
        return None
    floor = max(0, anchor.start - REACH)
    found = VAGUE_BEFORE.search(text[floor : anchor.start])
    if found is None:
        return _open_plural(text, anchor, unit)
    start = floor + found.start("whole")
    if (start and text[start - 1].isalnum()) or (start and text[start - 1] == "-"):
        return None
    word = found["word"].lower()
    plural = anchor.lower not in _singulars()
    if word in ("a", "an", "one", "another") and not plural:
        return _single(text, anchor, unit, start, Fraction(1))
    if word.startswith(("half", "a half", "an half")) and not plural:
        return _single(text, anchor, unit, start, Fraction(1, 2))
    if word.endswith("couple of") and plural:
        return _single(text, anchor, unit, start, Fraction(2))
    if word.endswith("couple of") or (not plural and word != "several"):
        return None
    if word in ("a", "an", "one", "another") or word.startswith("half"):
        return None
    return _vague(text, start, anchor.end, unit)


def _half(text: str, start: int) -> Mention | None:
    """Reads "half an hour" and "half a century"."""
    found = HALF_BEFORE.match(text, start)
    unit = time_units().get(found["unit"].lower()) if found else None
    if found is None or unit is None:
        return None
    anchor = Anchor(found.start("unit"), found.end(), "time", found["unit"].lower())
    return _single(text, anchor, unit, start, Fraction(1, 2))


def _singulars() -> frozenset[str]:
    return frozenset(
        (
            "second",
            "minute",
            "hour",
            "day",
            "week",
            "fortnight",
            "month",
            "quarter",
            "year",
            "decade",
            "century",
            "millennium",
        )
    )


def _single(
    text: str, anchor: Anchor, unit: TimeUnit, start: int, amount: Fraction
) -> Mention | None:
    end = anchor.end
    if half := HALF_AFTER.match(text, end):
        amount += Fraction(1, 2) if half["part"] == "half" else Fraction(1, 4)
        end = half.end()
    if (anchor.lower in ("second", "quarter") and amount == 1) or text[end : end + 1] in (
        "-",
        "'",
        "’",
    ):
        return None
    value = amount * unit.times
    measure = Measure(
        value=value,
        interval=Interval.exactly(value),
        step=Fraction(1, amount.denominator),
        unit=unit.pint,
    )
    return length_of(Span(start, end, text[start:end]), measure, amount, unit)


def _open_plural(text: str, anchor: Anchor, unit: TimeUnit) -> Mention | None:
    """Reads "years ago", "for decades", "in weeks": an open number of them."""
    before = text[max(0, anchor.start - 8) : anchor.start].lower()
    if anchor.lower in _singulars() or not before.endswith(
        ("for ", "within ", "take ", "took ", "after ", "the ", "than ")
    ):
        return None
    if before.endswith("the ") and text[anchor.end : anchor.end + 6] != " ahead":
        return None
    return _vague(text, anchor.start, anchor.end, unit)


def _vague(text: str, start: int, end: int, unit: TimeUnit) -> Mention:
    """An open number of units: more than one, no more is known."""
    timex = f"PTX{unit.letter}" if unit.clock else f"PX{unit.letter}"
    measure = Measure(
        value=None,
        interval=Interval.at_least(Fraction(unit.times)),
        step=Fraction(1),
        unit=unit.pint,
    )
    span = Span(start, end, text[start:end])
    return Mention(span=span, kind="duration", value=measure, timex=timex)
