"""Lengths that no numeral counts: "several years", "a decade", "half an hour"."""

from __future__ import annotations

import re
from fractions import Fraction

from numcheck.lexicon.calendar import TimeUnit, time_units
from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.lengths import HALF_AFTER, length_of
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.timex import mention_of
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.period import When
from numcheck.model.span import Span

HALF_BEFORE = Pattern(r"(?i:half)(?:[ -]an?[ -]|-|[ ])(?P<unit>[A-Za-z]+)\b")

VAGUE_BEFORE = Pattern(
    r"(?P<whole>(?:(?:the[ ](?:past|last|next|first|coming|previous)|only|just|recent|coming)[ ])?"
    r"(?P<word>several|a[ ]few|few|some|many|a[ ]number[ ]of|a[ ]couple[ ]of|couple[ ]of|"
    r"recent|coming|"
    r"past|hundreds[ ]of|dozens[ ]of|thousands[ ]of|half[ ]an?|an?[ ]half|an?|one|another|"
    r"the[ ]first|"
    r"the[ ]early|the[ ](?:past|last|next)[ ](?:several|few|couple[ ]of)))"
    r"[ -](?:more[ ]|full[ ]|whole[ ]|additional[ ])?\Z",
    re.IGNORECASE,
)

ONES = frozenset(("a", "an", "one", "another"))
OPEN_TIMES = {"recent": "PAST_REF", "past": "PAST_REF", "coming": "FUTURE_REF"}

REACH = 36  # characters before the unit in which its vague number stands


def read_vague(context: Context, anchor: Anchor) -> Mention | None:
    """A length that is counted by no numeral: "several years", "a decade", "half an hour"."""
    if anchor.lower == "half":
        return _half(context.text, anchor.start)
    unit = time_units().get(anchor.lower) if anchor.kind != "number" else None
    return None if unit is None else _counted_by_words(context.text, anchor, unit)


def _counted_by_words(text: str, anchor: Anchor, unit: TimeUnit) -> Mention | None:
    """A unit after "several", "a", "half a", "recent", or in an open plural."""
    floor = max(0, anchor.start - REACH)
    found = VAGUE_BEFORE.search(text[floor : anchor.start])
    if found is None:
        return _open_plural(text, anchor, unit)
    start = floor + found.start("whole")
    if (start and text[start - 1].isalnum()) or (start and text[start - 1] == "-"):
        return None
    word = found["word"].lower()
    if word in OPEN_TIMES and anchor.lower not in _singulars():
        return mention_of(text, start, anchor.end, When(timex=OPEN_TIMES[word]))
    plural = anchor.lower not in _singulars()
    if plural and word.endswith("couple of"):
        return _single(text, anchor, unit, start, Fraction(2))
    if word in ONES or word.startswith(("half", "a half", "an half")):
        amount = Fraction(1) if word in ONES else Fraction(1, 2)
        return None if plural else _single(text, anchor, unit, start, amount)
    if word.endswith("couple of") or (not plural and word != "several"):
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


def read_quarters(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "the past two quarters": of a year, not fourths of a whole."""
    text = context.text
    count = numeral_words().cardinals.get(anchor.lower)
    found = QUARTERS.match(text, anchor.end)
    if count is None or count < 2 or found is None or (found["share"] and not found["row"]):
        return None
    led = QUARTERS_LED.search(text[max(0, anchor.start - 20) : anchor.start])
    if led is None and not found["row"] and not found["straight"]:
        return None
    end = found.end("unit")
    unit = time_units()["quarter"]
    value = Fraction(count * unit.times)
    measure = Measure(
        value=value, interval=Interval.exactly(value), step=Fraction(1), unit=unit.pint
    )
    return length_of(
        Span(anchor.start, end, text[anchor.start : end]), measure, Fraction(count), unit
    )


QUARTERS = Pattern(
    r"[ ](?P<straight>(?:consecutive|straight|successive|fiscal)[ ])?(?P<unit>quarters)\b"
    r"(?P<row>[ ](?:in[ ]a[ ]row|running|ago|earlier|later)\b|[ ]of[ ](?:1[89]|20)[0-9]{2}\b)?"
    r"(?P<share>[ ]of\b)?"
)
QUARTERS_LED = Pattern(
    r"(?i:\b(?:past|last|next|first|final|previous|latest|coming|recent|every|following|in|for|"
    r"within)[ ])\Z"
)


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
