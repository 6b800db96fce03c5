"""Lengths of time: "three days", "a 10-year plan", "2 years 3 months", "several weeks", "an hour"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.calendar import TimeUnit, short_units, time_units
from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.date_edges import GAP
from numcheck.mentions.measures import measure_of
from numcheck.mentions.numerals import Numeral, read_numeral
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.span import Span

BETWEEN = r"(?:(?:additional|more|consecutive|straight|full|whole|trading|working|business|calendar|further|extra|other|long|short|successive)[ -])?"
HALF_AFTER = re.compile(rf"{GAP}and(?:{GAP})a(?:{GAP})(?P<part>half|quarter)\b(?![ ](?:of|million|dozen))")
NEXT_PIECE = re.compile(rf"(?:,?{GAP}(?:and{GAP})?)")
VAGUE_BEFORE = re.compile(
    r"(?P<whole>(?:(?:the[ ](?:past|last|next|first|coming|previous)|only|just|recent|coming)[ ])?"
    r"(?P<word>several|a[ ]few|few|some|many|a[ ]number[ ]of|a[ ]couple[ ]of|couple[ ]of|recent|coming|past|"
    r"hundreds[ ]of|dozens[ ]of|thousands[ ]of|half[ ]an?|an?[ ]half|an?|one|another|the[ ]first|the[ ]early|"
    r"the[ ](?:past|last|next)[ ](?:several|few|couple[ ]of)))"
    r"[ -](?:more[ ]|full[ ]|whole[ ]|additional[ ])?\Z",
    re.IGNORECASE,
)
REACH = 36  # characters before the unit in which its vague number stands
OPEN = frozenset({"several", "few", "a few", "some", "many", "recent", "coming", "past"})


class Piece(NamedTuple):
    """One number in one unit, up to *end*."""

    end: int
    amount: Fraction
    unit: TimeUnit


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
    first = _mention(text, numeral.start, end, measure_of(numeral, unit.pint, scale=Fraction(unit.times)), numeral.value, unit)
    pieces = list(_more(context, end, unit))
    return _joined(text, first, numeral, unit, pieces) if pieces else first


def _dated(text: str, numeral: Numeral, end: int) -> bool:
    """Whether a year stands before a unit in the singular: "World Cup 2018 day five"."""
    year = 1500 <= numeral.value < 2100 and len(numeral.text) == 4  # noqa: PLR2004
    return year and not text[end - 1] == "s" and text[numeral.end : numeral.end + 1] == " "


def _unit_after(text: str, numeral: Numeral) -> tuple[int, TimeUnit] | None:
    found = _units().match(text, numeral.end)
    if found is not None:
        end = found.end()
        if found["unit"].lower().startswith("second") and not found["unit"].endswith("s"):
            if not (numeral.value == 1 or text[numeral.end] == "-"):
                return None
        return end, time_units()[found["unit"].lower()]
    if not numeral.digits:
        return None
    found = _signs().match(text, numeral.end)
    return (found.end(), short_units()[found["unit"]]) if found else None


@cache
def _units() -> re.Pattern[str]:
    names = "|".join(sorted(time_units(), key=len, reverse=True))
    return re.compile(rf"(?:{GAP}|-|–)?{BETWEEN}(?P<unit>(?i:{names}))(?![^\W_]|-(?:on-|ago))", re.VERBOSE)


@cache
def _signs() -> re.Pattern[str]:
    signs = "|".join(sorted(short_units(), key=len, reverse=True))
    return re.compile(rf"[ \N{{NO-BREAK SPACE}}-]?(?P<unit>{signs})(?![\w/’'^²³⁻−·×*]|[ ][−-]?[0-9−⁻])\.?(?<!s\.)(?<!h\.)(?<!n\.)")


def _more(context: Context, end: int, above: TimeUnit) -> Iterator[tuple[Numeral, int, TimeUnit]]:
    """The smaller pieces that follow: "3 months and 4 days" after "2 years"."""
    text = context.text
    for _ in range(4):
        gap = NEXT_PIECE.match(text, end)
        if gap is None or not (text[gap.end() : gap.end() + 1].isalnum()):
            return
        numeral = read_numeral(text, gap.end())
        found = _unit_after(text, numeral) if numeral and numeral.kind == "cardinal" else None
        if numeral is None or found is None or _rank(found[1]) >= _rank(above):
            return
        end, above = found
        yield numeral, end, above


def _rank(unit: TimeUnit) -> Fraction:
    return SECONDS[unit.pint] * unit.times


SECONDS = {
    "second": Fraction(1), "minute": Fraction(60), "hour": Fraction(3600), "day": Fraction(86400),
    "week": Fraction(7 * 86400), "month": Fraction(2629746), "year": Fraction(31556952),
    "decade": Fraction(315569520), "century": Fraction(3155695200), "millennium": Fraction(31556952000),
}  # fmt: skip  # seconds in the mean Gregorian year: 365.2425 days


def _joined(
    text: str,
    first: Mention,
    numeral: Numeral,
    unit: TimeUnit,
    pieces: list[tuple[Numeral, int, TimeUnit]],
) -> Mention:
    """ "2 years 3 months": the whole in its first unit, the pieces as parts."""
    total, parts = numeral.value, [first]
    spelled = [(numeral.value, unit)]
    for piece, end, below in pieces:
        measure = measure_of(piece, below.pint, scale=Fraction(below.times))
        parts.append(_mention(text, piece.start, end, measure, piece.value, below))
        spelled.append((piece.value, below))
        total += _in(piece.value, below, unit)
    last, _, smallest = pieces[-1]
    step = _in(last.step, smallest, unit)
    measure = Measure(
        value=total * unit.times, interval=Interval.exactly(total * unit.times), step=step, unit=unit.pint
    )
    end = pieces[-1][1]
    timex = spell_length(spelled)
    span = Span(numeral.start, end, text[numeral.start : end])
    return Mention(span=span, kind="duration", value=measure, timex=timex, parts=tuple(parts))


def _in(amount: Fraction, unit: TimeUnit, other: TimeUnit) -> Fraction:
    if other.pint == "year" and unit.pint == "month":
        return amount / 12
    return amount * _rank(unit) / _rank(other)


def _mention(
    text: str, start: int, end: int, measure: Measure, amount: Fraction, unit: TimeUnit
) -> Mention:
    span = Span(start, end, text[start:end])
    timex = spell_length([(amount, unit)])
    return Mention(span=span, kind="duration", value=measure, timex=timex)


def spell_length(pieces: list[tuple[Fraction, TimeUnit]]) -> str | None:
    """The TIMEX3 value: "P3D", "PT15.5M", "P2Y3M"; None for what no decimal can show."""
    days, clock = "", ""
    for amount, unit in pieces:
        whole, letter = amount, unit.letter
        if letter == "W" and unit.times > 1:
            whole *= unit.times
        number = _decimal(whole)
        if number is None:
            return None
        if unit.clock:
            clock += number + letter
        else:
            days += number + letter
    return "P" + days + ("T" + clock if clock else "")


def _decimal(amount: Fraction) -> str | None:
    if amount.denominator == 1:
        return str(amount.numerator) if amount < 10**15 else None
    if 1000 % amount.denominator:
        return None
    return f"{float(amount):.3f}".rstrip("0")


def read_vague(context: Context, anchor: Anchor) -> Mention | None:
    """A length that is counted by no numeral: "several years", "a decade", "half an hour"."""
    text = context.text
    unit = time_units().get(anchor.lower)
    if unit is None:
        return None
    floor = max(0, anchor.start - REACH)
    found = VAGUE_BEFORE.search(text[floor : anchor.start])
    if found is None:
        return _open_plural(text, anchor, unit)
    start = floor + found.start("whole")
    if start and text[start - 1].isalnum() or start and text[start - 1] == "-":
        return None
    word = found["word"].lower()
    plural = anchor.lower not in _singulars()
    if word in ("a", "an", "one", "another") and not plural:
        return _single(text, anchor, unit, start, Fraction(1))
    if word.startswith(("half", "a half", "an half")) and not plural:
        return _single(text, anchor, unit, start, Fraction(1, 2))
    if word.endswith("couple of") and plural:
        return _single(text, anchor, unit, start, Fraction(2))
    if word.endswith("couple of") or not plural and word != "several":
        return None
    if word in ("a", "an", "one", "another") or word.startswith("half"):
        return None
    return _vague(text, start, anchor.end, unit)


def _singulars() -> frozenset[str]:
    return frozenset(("second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year", "decade", "century", "millennium"))


def _single(text: str, anchor: Anchor, unit: TimeUnit, start: int, amount: Fraction) -> Mention | None:
    end = anchor.end
    if half := HALF_AFTER.match(text, end):
        amount += Fraction(1, 2) if half["part"] == "half" else Fraction(1, 4)
        end = half.end()
    if anchor.lower in ("second", "quarter") and amount == 1 or text[end : end + 1] in ("-", "'", "’"):
        return None
    value = amount * unit.times
    measure = Measure(value=value, interval=Interval.exactly(value), step=Fraction(1, amount.denominator), unit=unit.pint)
    return _mention(text, start, end, measure, amount, unit)


def _open_plural(text: str, anchor: Anchor, unit: TimeUnit) -> Mention | None:
    """ "years ago", "for decades", "in weeks": an open number of them."""
    before = text[max(0, anchor.start - 8) : anchor.start].lower()
    if anchor.lower in _singulars() or not before.endswith(("for ", "within ", "take ", "took ", "after ", "the ", "than ")):
        return None
    if before.endswith("the ") and not text[anchor.end : anchor.end + 6] == " ahead":
        return None
    return _vague(text, anchor.start, anchor.end, unit)


def _vague(text: str, start: int, end: int, unit: TimeUnit) -> Mention:
    """An open number of units: more than one, no more is known."""
    timex = f"PTX{unit.letter}" if unit.clock else f"PX{unit.letter}"
    measure = Measure(value=None, interval=Interval.at_least(Fraction(unit.times)), step=Fraction(1), unit=unit.pint)
    span = Span(start, end, text[start:end])
    return Mention(span=span, kind="duration", value=measure, timex=timex)
