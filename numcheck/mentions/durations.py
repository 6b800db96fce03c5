"""Lengths of time that a numeral counts: "three days", "a 10-year plan", "2 years 3 months"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from numcheck.lexicon.calendar import TimeUnit, short_units, time_units
from numcheck.mentions.context import Context
from numcheck.mentions.date_edges import GAP
from numcheck.mentions.lengths import HALF_AFTER, in_unit, length_of, rank, spell_length
from numcheck.mentions.measures import measure_of
from numcheck.mentions.numerals import Numeral, read_numeral
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.vague_durations import read_quarters, read_vague
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.span import Span

__all__ = ["read_duration", "read_quarters", "read_vague"]

BETWEEN = (
    r"(?:(?:additional|more|consecutive|straight|full|whole|trading|working|business|calendar|"
    r"further|extra|other|long|short|successive)[ -]|(?:past|last|next|previous|coming|upcoming|"
    r"following|preceding|final)[ ](?=[a-z]+s\b))?"
)
NEXT_PIECE = Pattern(rf"(?:,?{GAP}(?:and{GAP})?)")


def read_duration(context: Context, numeral: Numeral) -> Mention | None:
    """The length of time that *numeral* counts, with all its pieces, or None."""
    text = context.text
    if numeral.kind == "ordinal" or numeral.value < 0:
        return None
    found = _unit_after(text, numeral)
    if found is None:
        return None
    end, unit = found
    if _dated(text, numeral, end):
        return None
    if half := HALF_AFTER.match(text, end):
        extra = Fraction(1, 2) if half["part"] == "half" else Fraction(1, 4)
        numeral = numeral._replace(value=numeral.value + extra, step=extra)
        end = half.end()
    measure = measure_of(numeral, unit.pint, scale=Fraction(unit.times))
    span = Span(numeral.start, end, text[numeral.start : end])
    first = length_of(span, measure, numeral.value, unit)
    pieces = list(_more(context, end, unit))
    return _joined(text, first, numeral, unit, pieces) if pieces else first


def _dated(text: str, numeral: Numeral, end: int) -> bool:
    """Whether a year stands before a unit in the singular: "World Cup 2018 day five"."""
    year = 1500 <= numeral.value < 2100 and len(numeral.text) == 4
    return year and text[end - 1] != "s" and text[numeral.end : numeral.end + 1] == " "


def _unit_after(text: str, numeral: Numeral) -> tuple[int, TimeUnit] | None:
    found = _units().match(text, numeral.end)
    if found is not None:
        unit = found["unit"].lower()
        ranked = unit == "second" and numeral.value != 1 and text[numeral.end] != "-"
        return None if ranked else (found.end(), time_units()[unit])  # "two second places"
    if not numeral.digits:
        return None
    found = _signs().match(text, numeral.end)
    if found is not None and _decade(text, numeral, found):
        return None
    return (found.end(), short_units()[found["unit"]]) if found else None


def _decade(text: str, numeral: Numeral, found: re.Match[str]) -> bool:
    """Whether "90s" are years or degrees of heat, not seconds: "in the 90s"."""
    tens = numeral.value % 10 == 0 and found["unit"] == "s" and numeral.end == found.start("unit")
    return tens and DECADE_LED.search(text[max(0, numeral.start - 8) : numeral.start]) is not None


DECADE_LED = Pattern(r"(?i:\b(?:the|early|mid|late|upper|low|lower|high)[ -])\Z")


@cache
def _units() -> re.Pattern[str]:
    names = "|".join(sorted(time_units(), key=len, reverse=True))
    return re.compile(
        rf"(?:{GAP}|-|–)?{BETWEEN}(?P<unit>(?i:{names}))(?![^\W_]|-(?:on-|ago))", re.VERBOSE
    )


@cache
def _signs() -> re.Pattern[str]:
    signs = "|".join(sorted(short_units(), key=len, reverse=True))
    return re.compile(
        rf"[ \N{{NO-BREAK SPACE}}-]?(?P<unit>{signs})"
        rf"(?![\w/’'^²³⁻−·×*]|[ ][−-]?[0-9−⁻])"
    )


def _more(context: Context, end: int, above: TimeUnit) -> Iterator[tuple[Numeral, int, TimeUnit]]:
    """The smaller pieces that follow: "3 months and 4 days" after "2 years"."""
    text = context.text
    for _ in range(4):
        gap = NEXT_PIECE.match(text, end)
        if gap is None or not (text[gap.end() : gap.end() + 1].isalnum()):
            return
        numeral = read_numeral(text, gap.end())
        found = _unit_after(text, numeral) if numeral and numeral.kind == "cardinal" else None
        if numeral is None or found is None or rank(found[1]) >= rank(above):
            return
        end, above = found
        yield numeral, end, above


def _joined(
    text: str,
    first: Mention,
    numeral: Numeral,
    unit: TimeUnit,
    pieces: list[tuple[Numeral, int, TimeUnit]],
) -> Mention:
    """Reads "2 years 3 months": the whole in its first unit, the pieces as parts."""
    total, parts = numeral.value, [first]
    spelled = [(numeral.value, unit)]
    for piece, end, below in pieces:
        measure = measure_of(piece, below.pint, scale=Fraction(below.times))
        place = Span(piece.start, end, text[piece.start : end])
        parts.append(length_of(place, measure, piece.value, below))
        spelled.append((piece.value, below))
        total += in_unit(piece.value, below, unit)
    last, _, smallest = pieces[-1]
    step = in_unit(last.step, smallest, unit)
    measure = Measure(
        value=total * unit.times,
        interval=Interval.exactly(total * unit.times),
        step=step,
        unit=unit.pint,
    )
    end = pieces[-1][1]
    timex = spell_length(spelled)
    span = Span(numeral.start, end, text[numeral.start : end])
    return Mention(span=span, kind="duration", value=measure, timex=timex, parts=tuple(parts))
