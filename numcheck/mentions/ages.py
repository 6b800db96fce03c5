"""Ages: "aged 27", "27 years old", "27-year-old", "Roe, 27, said", "in her 40s"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from numcheck.mentions.context import Context
from numcheck.mentions.numerals import Numeral, read_numeral
from numcheck.mentions.pattern import Pattern
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.span import Span

UNIT = r"(?P<unit>years?|months?|weeks?|days?)"
OLD = Pattern(rf"[ -]{UNIT}(?:[ -]olds?\b|[ ]of[ ]age\b)")
FULL_OLD = Pattern(r"(?:[ -](?:and[ -]a[ -]half[ -]))?year[ -]?olds?\b")
SHORT_OLD = Pattern(r"[ -]?(?:y/o|yo)\b")
RANGE = Pattern(r"[ ]?(?:-|–|—|to|and|or)[ ]?(?=[0-9a-z])")
AGED = Pattern(
    r"(?i:(?<![\w-])(?P<lead>aged?|at[ ]the[ ]age[ ]of|the[ ]age[ ]of|age[ ]of|ages|"
    r"aged[ ]between|ages[ ]of))[ ]"
    r"(?P<hedge>(?:between|from|about|around|over|under)[ ])?\Z",
)
APPOSED = Pattern(r"[A-Z][\w’'.-]{1,30},[ ]\Z")
BETWEEN = Pattern(r"(?i:\bbetween[ ])\Z")
MONTHLY = Pattern(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|day|Table|Figure|Chapter|Section|No|"
    r"Article|Room|Page|Vol)\.?,[ ]\Z"
)
CLOSED = Pattern(r"(?:,(?![ ]?[0-9])|\.(?=[\s”\"]|\Z))(?!\s(?:and|or)\s[0-9])")
TWENTIES = Pattern(
    r"(?i:\bin[ ](?:his|her|their|my|your|our)[ ](?:(?P<part>early|mid|late)[ -])?)\Z"
)
TENS = Pattern(r"['’]?s\b")
DECADES = range(10, 120, 10)
LEADING = frozenset({"turned", "turns", "turning", "was", "is", "at", "just", "only", "then"})
LED_TO = Pattern(  # the age that somebody is or reaches
    r"(?:\b(?P<turned>turn(?:ed|s|ing)?)|\b(?:[Hh]e|[Ss]he|who|I)[ ](?:was|is)|"
    r"(?P<was>(?:\b[A-Z][\w’'-]+|\))[ ]was)|(?P<died>\bdied\b[^.;()]{0,40}[ ]at))"
    r"[ ](?:just[ ]|only[ ]|then[ ])?\Z"
)
TURNING = Pattern(r"\Z|[.,;)]|[ ](?:in|on|this|last|next|today|the[ ](?:year|day))\b")
BEING = Pattern(r"\Z|[.,;)](?![0-9])|[ ](?:when|at[ ]the[ ]time|and)\b")
WAS_WHEN = Pattern(r"[ ]when[ ](?:he|she|they)\b")
DYING = Pattern(r"\Z|[.,;)](?![0-9])")
LOOK_ON = 60  # characters behind a number in which "years old" stands
HOURS = 24  # "died at 11" may tell the time of day
SMALLEST, LARGEST = 1, 120  # years a person is said to have lived


def read_age(context: Context, numeral: Numeral) -> Mention | None:
    """The age that *numeral* gives, or None."""
    text = context.text
    if numeral.kind == "ordinal" or not 0 <= numeral.value <= 1000:
        return None
    before = text[max(0, numeral.start - 30) : numeral.start].lower()
    after = text[numeral.end : numeral.end + LOOK_ON].lower()
    old = "old" in after or "age" in after
    age = _old(text, numeral) if old or "yo" in after or "y/o" in after else None
    if age is None and (old or "age" in before):
        age = _range(text, numeral) or _aged(text, numeral)
    return (
        age or _decade_of_life(text, numeral) or _apposed(text, numeral) or _led_to(text, numeral)
    )


def _old(text: str, numeral: Numeral) -> Mention | None:
    """Reads "27 years old", "8-month-old"."""
    found = OLD.match(text, numeral.end)
    if found is not None:
        unit = found["unit"].removesuffix("s")
        return _mention(text, _led(text, numeral.start), found.end(), numeral, unit)
    found = SHORT_OLD.match(text, numeral.end) if numeral.digits else None
    return _mention(text, numeral.start, found.end(), numeral) if found else None


def _led(text: str, start: int) -> int:
    found = AGED.search(text[max(0, start - 30) : start])
    return start - len(found[0]) if found and not found["hedge"] else start


def _range(text: str, numeral: Numeral) -> Mention | None:
    """Reads "18-34 year-olds", "aged 18 to 34", "aged between 18 and 34"."""
    link = RANGE.match(text, numeral.end)
    if link is None:
        return None
    other = read_numeral(text, link.end())
    if other is None or other.kind != "cardinal" or max(numeral.value, other.value) > LARGEST:
        return None
    old = OLD.match(text, other.end)
    led = AGED.search(text[max(0, numeral.start - 30) : numeral.start])
    between = BETWEEN.search(text[max(0, numeral.start - 30) : numeral.start])
    listed = link[0].strip() in ("and", "or") and not between
    if (old is None and led is None) or listed:
        return None
    start = numeral.start - (len(led[0]) if led else 0)
    unit = None if old else AGE_UNIT.match(text, other.end)
    end = old.end() if old else unit.end() if unit else other.end
    ends = (
        _mention(text, numeral.start, numeral.end, numeral),
        _mention(text, other.start, end, other),
    )
    low, high = sorted((numeral.value, other.value))
    measure = Measure(
        value=None,
        interval=Interval(low, high + 1, True, False),
        step=Fraction(1),
        unit="year",
        low=numeral.value,
        high=other.value,
    )
    return replace(_of(text, start, end, measure, form="range"), parts=ends)


def _aged(text: str, numeral: Numeral) -> Mention | None:
    """Reads "aged 27", "at the age of 27"."""
    led = AGED.search(text[max(0, numeral.start - 30) : numeral.start])
    if led is None or text[numeral.end : numeral.end + 1] == "%":
        return None
    start = numeral.start - (len(led[0]) if not led["hedge"] else 0)
    unit = AGE_UNIT.match(text, numeral.end)
    end, name = (unit.end(), unit["unit"].removesuffix("s")) if unit else (numeral.end, "year")
    return _mention(text, start, end, numeral, name)


AGE_UNIT = Pattern(rf"[ ]{UNIT}\b(?![ ](?:ago|later|earlier))")


def _decade_of_life(text: str, numeral: Numeral) -> Mention | None:
    """Reads "in her 40s", "in his late 60s": the ends as written are those of the decade."""
    low, tens = numeral.value, TENS.match(text, numeral.end)
    if tens is None or not numeral.digits or low not in DECADES:
        return None
    led = TWENTIES.search(text[max(0, numeral.start - 22) : numeral.start])
    if led is None:
        return None
    measure = Measure(
        value=None,
        interval=Interval(low, low + 10, True, False),
        step=Fraction(1),
        unit="year",
        low=low,
        high=low + 9,
    )
    part = led["part"]
    start = numeral.start - (len(part) + 1 if part else 0)
    return _of(text, start, tens.end(), measure, form="range")


def _apposed(text: str, numeral: Numeral) -> Mention | None:
    """Reads "Roe, 27, said": a whole number between commas after a name, no date and no list."""
    whole = numeral.value.denominator == 1 and numeral.digits and len(numeral.text) <= 3
    if not whole or not SMALLEST <= numeral.value <= LARGEST:
        return None
    before = text[max(0, numeral.start - 34) : numeral.start]
    if (
        APPOSED.search(before) is None
        or MONTHLY.search(before)
        or CLOSED.match(text, numeral.end) is None
    ):
        return None
    return _mention(text, numeral.start, numeral.end, numeral)


def _led_to(text: str, numeral: Numeral) -> Mention | None:
    """Reads "she turned 50 in May", "he was 40 when …", "died in York at 75."."""
    if numeral.value.denominator != 1 or not SMALLEST <= numeral.value <= LARGEST:
        return None
    led = LED_TO.search(text[max(0, numeral.start - 60) : numeral.start])
    if led is None:
        return None
    closing = (
        TURNING if led["turned"] else DYING if led["died"] else WAS_WHEN if led["was"] else BEING
    )
    an_hour = led["died"] is not None and numeral.value <= HOURS
    if an_hour or closing.match(text, numeral.end) is None:
        return None
    return _mention(text, numeral.start, numeral.end, numeral)


def _mention(text: str, start: int, end: int, numeral: Numeral, unit: str = "year") -> Mention:
    """An age in complete years holds until the next birthday."""
    interval = Interval(numeral.value, numeral.value + numeral.step, True, False)
    measure = Measure(value=numeral.value, interval=interval, step=numeral.step, unit=unit)
    return _of(text, start, end, measure)


def _of(text: str, start: int, end: int, measure: Measure, *, form: str = "point") -> Mention:
    span = Span(start, end, text[start:end])
    if form == "range":
        return Mention(span=span, kind="age", value=measure, form="range")
    return Mention(span=span, kind="age", value=measure)
