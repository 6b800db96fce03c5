"""Seasons: "spring 1998", "the summer of 2019", "last winter", "every autumn"."""

from __future__ import annotations

import re
from datetime import date

from numcheck.lexicon.calendar import calendar_words
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.date_edges import GAP, counts_something, widen
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.quarters import YEAR, said_year
from numcheck.mentions.spelled_years import read_spelled_year
from numcheck.mentions.timex import in_season, mention_of
from numcheck.model.mention import Mention
from numcheck.model.period import When

SEASON = Pattern(
    rf"(?:{GAP}(?:of{GAP})?|,{GAP})(?:{YEAR}|['’](?P<short>[0-9]{{2}})|(?P<which>this|last|"
    rf"next)[ ]year\b)"
)
SEASON_LED = Pattern(
    r"(?:\b(?P<year>in[ ]the|the[ ](?:early|late)|this[ ]coming|this[ ]past|this|last|next|"
    r"every|each|in|the))[ ]\Z",
    re.IGNORECASE,
)
OF = Pattern(rf"{GAP}of{GAP}")
NAME = Pattern(r"[ ][A-Z][a-z]{2,}")  # "the Winter Palace"


def read_season(context: Context, anchor: Anchor) -> Mention | None:
    """Reads "summer 2019", "the spring of 1998", "this summer", "last winter", "the summer"."""
    letters = calendar_words().seasons.get(anchor.lower)
    text = context.text
    unsaid = anchor.lower in ("fall", "spring") and not _seasonal(text, anchor)
    if letters is None or unsaid:
        return None
    found = SEASON.match(text, anchor.end)
    if found is not None and not counts_something(text, found.end()):
        year = said_year(context, found["year"], found["which"])
        if found["short"]:
            year = (1900 if int(found["short"]) >= 50 else 2000) + int(found["short"])
        if year is not None:
            start = widen(text, anchor.start, article=True)
            when = in_season(year, letters, leans=found["which"] is not None)
            return mention_of(text, start, found.end(), when)
    return _season_in_words(context, anchor, letters)


def _seasonal(text: str, anchor: Anchor) -> bool:
    """Whether "fall" and "spring" are seasons: a season's word before, or a year after."""
    led = SEASON_LED.search(text[max(0, anchor.start - 16) : anchor.start])
    if led is None or led["year"].lower() == "the":
        found = SEASON.match(text, anchor.end)
        return found is not None and found["which"] is None
    return True


def _season_in_words(context: Context, anchor: Anchor, letters: str) -> Mention | None:
    text = context.text
    if text[anchor.start].isupper() and NAME.match(text, anchor.end):
        return None
    floor = max(0, anchor.start - 16)
    spoken_at = OF.match(text, anchor.end)
    spoken = read_spelled_year(text, spoken_at.end()) if spoken_at else None
    if spoken is not None:
        start = widen(text, anchor.start, article=True)
        return mention_of(text, start, spoken.end, in_season(spoken.year, letters, leans=False))
    led = SEASON_LED.search(text[floor : anchor.start])
    if led is None:
        return _any_season(text, anchor, letters)
    word = led["year"].lower()
    start = floor + led.start()
    if word in ("every", "each"):
        return mention_of(text, start, anchor.end, When(timex=f"XXXX-{letters}"), kind="set")
    if word in ("in", "in the"):
        start = anchor.start - (4 if word == "in the" else 0)
    if context.dateline is None:
        return mention_of(text, start, anchor.end, When(timex=f"XXXX-{letters}"))
    year = _season_year(context.dateline.date(), anchor.lower, word)
    return mention_of(text, start, anchor.end, in_season(year, letters, leans=True))


def _any_season(text: str, anchor: Anchor, letters: str) -> Mention | None:
    """Reads "during summer", "Winter can be cold": the season of no year in particular."""
    led = ANY_LED.search(text[max(0, anchor.start - 12) : anchor.start])
    opens = text[anchor.start].isupper() and ANY_VERB.match(text, anchor.end)
    if not opens and (led is None or ANY_END.match(text, anchor.end) is None):
        return None
    start = widen(text, anchor.start)
    return mention_of(text, start, anchor.end, When(timex=f"XXXX-{letters}"))


ANY_LED = Pattern(r"(?i:\b(?:during|by|until|since|of|early|late|mid|was|is|and|for)[ -])\Z")
ANY_END = Pattern(r"\s*(?:[.,;:)!?]|\Z)|[ ](?:and|or|but|when|are|is|was|in|on|the)\b")
ANY_VERB = Pattern(r"[ ](?:is|was|can|will|and|has|comes|came|are|brings)\b")


def _season_year(today: date, season: str, word: str) -> int:
    """Reads "last spring" before that season of this year is the year before."""
    starts = {"winter": 12, "spring": 3, "summer": 6}.get(season, 9)
    if word == "last":
        return today.year - (today.month < starts + 3 if season != "winter" else 1)
    if word == "next":
        return today.year + (today.month >= starts)
    return today.year
