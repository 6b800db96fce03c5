"""What may stand beside a date: gaps, the words that widen it, the words that make it a count."""

from __future__ import annotations

import re
from functools import cache

from numcheck.lexicon.calendar import calendar_words, month_names, time_units, weekday_names
from numcheck.mentions.pattern import Pattern

GAP = r"(?:[ \t\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]{1,3}\r?\n?|\r?\n)[ \t]{0,3}"
REACH = 28  # characters before a date in which its modifiers stand

NEXT_WORD = Pattern(rf"(?:{GAP}|-)(?P<word>[^\W\d_]++(?![$€£])|[%°€£$])")
MODIFIER = (
    r"(?:early|late|mid|earlier|later)[ -]"
    r"|(?:the[ ])?(?:very[ ])?(?:early|late|end|start|beginning|middle|close|turn)[ ](?:of|in)[ ]"
    r"|(?:the[ ]|around[ ]the[ ])?(?:beginning|end)[ -]of[ -]"
)
BEFORE = Pattern(
    rf"(?<![\w-])(?P<the>the[ ](?=early|late|mid|end|$)|(?:in[ ])?(?=c))?(?:{MODIFIER}"
    r"|(?:c\.|ca\.|circa)[ ]?)?(?:the[ ])?\Z",
    re.IGNORECASE,
)


def counts_something(text: str, end: int) -> bool:
    """Whether a plural noun or a unit follows, so that the figure before is an amount."""
    found = NEXT_WORD.match(text, end)
    if found is None:
        return text[end : end + 1] in "%°€£$" and end < len(text)
    word = found["word"]
    if word in calendar_words().counted or word.lower() in time_units():
        return True
    plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return plural and word.islower() and word not in calendar_words().uncounted


def widen(text: str, start: int, *, article: bool = False) -> int:
    """Where the date begins with its modifiers: "the end of", "early", "mid-", "circa".

    With *article* a bare "the" before it belongs to it too.
    """
    floor = max(0, start - REACH)
    found = BEFORE.search(text[floor:start])
    if found is None:
        return start
    begins = floor + found.start()
    words = text[begins:start].lower().strip()
    if words == "the" and not article:
        return start
    return begins if words else start


@cache
def months_pattern() -> str:
    """All month names and abbreviations as one alternation, longest first."""
    return "|".join(sorted(month_names(), key=len, reverse=True))


@cache
def weekdays_pattern() -> str:
    """All weekday names and abbreviations as one alternation, longest first."""
    return "|".join(sorted(weekday_names(), key=len, reverse=True))
