"""Hours told by a number alone: "tomorrow at 7", "5 in the morning", "in the evening at 8"."""

from __future__ import annotations

from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.clock_words import LATE_PARTS, NOON
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.timex import mention_of
from numcheck.model.mention import Mention
from numcheck.model.period import When

HOUR = 60
DAY_AT = Pattern(r",?[ ](?:at|around|about|by|@)[ ]")
LED = Pattern(r"(?i:\b(?:at|by|until|till|from|around|about|circa|since|before|after|than))[ ]\Z")
PART_LED = Pattern(
    r"(?i:\b(?:in the|this|every|each|next|yesterday|tomorrow|last)[ ]"
    r"(?P<part>morning|afternoon|evening|night),?[ ](?:at|around|about|by))[ ]\Z"
)
PART_AFTER = Pattern(
    r"[ ](?:in[ ]the[ ](?:early[ ])?(?P<part>morning|afternoon|evening)|at[ ](?P<night>night))\b"
    r"(?![ ][a-z]+ing\b)"
)
ENDS = Pattern(r"[ ]?(?:[,;:?!)]|\.(?![0-9])|\Z)|[ ](?:and|or|to|for|with|when|if|but|sharp)\b")
FACE = Pattern(r"(?P<hour>1[0-2]|[1-9])(?:[.:](?P<minute>[0-5][0-9]))?")
TOLD = Pattern(
    r"(?i:\b(?:clos|trad|end|settl|finish|quot|opened|st[ao]nd|stood|pric|shar|yield|index|won|"
    r"lost|beat|rank|scor|valu)[a-z]*\b)"
)
REACH = 70  # characters before an hour in which a price or a score would be told


def as_hour(text: str, before: Mention | None, number: Mention) -> Mention | None:
    """The number as an hour, where a day or a part of one stands beside it, or None."""
    face = _face(number)
    if face is None:
        return None
    start, end = number.span.start, number.span.end
    lead = text[max(0, start - REACH) : start]
    part = PART_AFTER.match(text, end)
    if part is not None and LED.search(lead):
        return _hour(text, start, part.end(), face, part["part"] or part["night"])
    if ENDS.match(text, end) is None or TOLD.search(lead):
        return None
    if led := PART_LED.search(lead):
        return _hour(text, start, end, face, led["part"].lower())
    return _hour(text, start, end, face, "") if before and _at_day(text, before, start) else None


def _face(number: Mention) -> int | None:
    """The minutes that the written number shows on a clock."""
    if number.kind != "number" or number.form != "point":
        return None
    written = number.span.text
    word = numeral_words().cardinals.get(written.lower())
    if word is not None:
        return word * HOUR if 1 <= word <= NOON else None
    found = FACE.fullmatch(written)
    return int(found["hour"]) * HOUR + int(found["minute"] or 0) if found else None


def _at_day(text: str, before: Mention, start: int) -> bool:
    """Whether one day, and "at", stand right before: "on Saturday at 5"."""
    when = before.when
    if when is None or before.kind not in ("date", "time") or when.clock is not None:
        return False
    if when.period is not None and when.period.days != 1:
        return False
    return DAY_AT.fullmatch(text, before.span.end, start) is not None


def _hour(text: str, start: int, end: int, face: int, part: str) -> Mention:
    late = part in LATE_PARTS and face < NOON * HOUR
    early = part == "morning" and face >= NOON * HOUR
    minutes = face + (late - early) * NOON * HOUR
    when = When(timex=f"T{minutes // HOUR:02}:{minutes % HOUR:02}", clock=minutes)
    return mention_of(text, start, end, when, kind="time")
