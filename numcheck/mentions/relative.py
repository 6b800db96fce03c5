"""Times that hang on the dateline or on habit: one entry to days, units, words and sets."""

from __future__ import annotations

from collections.abc import Callable

from numcheck.lexicon.calendar import calendar_words, time_units
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.relative_days import read_day_part, read_day_word, read_weekday, read_weekend
from numcheck.mentions.relative_offsets import read_first, read_offset
from numcheck.mentions.relative_units import read_unit
from numcheck.mentions.seasons import read_season
from numcheck.mentions.timex import (
    mention_of,
)
from numcheck.model.mention import Mention
from numcheck.model.period import When

__all__ = ["read_first", "read_offset", "read_relative"]


def read_relative(context: Context, anchor: Anchor) -> Mention | None:
    """The time at *anchor* that is told from the dateline or stands for a habit, or None."""
    for grammar in GRAMMARS:
        if mention := grammar(context, anchor):
            return mention
    return None


def _set_word(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "daily", "annually"; not in names."""
    timex = calendar_words().sets.get(anchor.lower)
    if timex is None or context.text[anchor.start].isupper():
        return None
    if NOUN_AFTER.match(context.text, anchor.end) and not ADVERBIAL.match(context.text, anchor.end):
        return None
    return mention_of(context.text, anchor.start, anchor.end, When(timex=timex), kind="set")


NOUN_AFTER = Pattern(r"[ -][a-z]")
ADVERBIAL = Pattern(
    r" (?:and|or|but|to|by|at|in|on|for|from|with|as|since|until|after|before|when|if|because|"
    r"while|the|a|an|over|under|between|through|during|between|is|are|was|were|who|that|which|"
    r"each)\b"
)


def _reference(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "now", "recently", "in the past", "the near future"."""
    timex = calendar_words().references.get(anchor.lower)
    text = context.text
    if timex is None or (text[anchor.start].isupper() and not _opens(text, anchor.start)):
        return None
    start = anchor.start
    before = text[max(0, start - 18) : start].lower()
    after = text[anchor.end : anchor.end + 1]
    if anchor.lower == "past" and not (
        before.endswith("the ") and PAST_ENDS.match(text, anchor.end)
    ):
        return None
    if after == "-" or before.endswith("-") or _describes(text, anchor, before):
        return None
    led = REFERENCE_LED.search(before)
    return mention_of(text, start - (len(led[0]) if led else 0), anchor.end, When(timex=timex))


def _describes(text: str, anchor: Anchor, before: str) -> bool:
    """Whether the word only describes what follows: "recent sale", "future plans", "as soon as"."""
    if anchor.lower == "recently":
        return before.endswith("as ")
    if anchor.lower == "soon":
        return AFTER_SOON.match(text, anchor.end) is not None or before.endswith("as ")
    if anchor.lower == "future":
        return not before.endswith(("the ", "near ", "in "))
    return anchor.lower == "recent" or (
        anchor.lower == "current" and _unit_follows(text, anchor.end)
    )


def _unit_follows(text: str, end: int) -> bool:
    found = NEXT_UNIT.match(text, end)
    return found is not None and found["unit"].lower() in time_units()


AFTER_SOON = Pattern(r" (?:as|after|before|be|to be)\b")
NEXT_UNIT = Pattern(r"[ ](?:fiscal[ ])?(?P<unit>[A-Za-z]+)")
PAST_ENDS = Pattern(
    r"[.,;:)!?]|\s(?:and|or|but|to|was|were|has|have|had|it|he|she|they|we|the)\b|\s*\Z"
)
REFERENCE_LED = Pattern(r"(?:\bmore |\bmost |\bright |\bthe near |\bthe |\bvery )\Z")


def _opens(text: str, start: int) -> bool:
    return (
        start == 0
        or text[start - 1] in '\n“"('
        or text[max(0, start - 3) : start].strip()[-1:] in ".!?:"
    )


GRAMMARS: tuple[Callable[[Context, Anchor], Mention | None], ...] = (
    read_weekday,
    read_day_word,
    read_season,
    read_unit,
    read_day_part,
    read_weekend,
    _set_word,
    _reference,
)
