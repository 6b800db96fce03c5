"""Whether the words around a place look back or ahead: it completes dates without a year."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from numcheck.lexicon.calendar import calendar_words
from numcheck.mentions.pattern import Pattern

BEFORE = 100  # characters looked at before the date
AFTER = 60  # characters looked at after it
SENTENCE_END = Pattern(r"[.!?][\"”’)]?\s+(?=[A-Z“\"])|\n\s*\n|[;:]\s")
Leaning = Literal[-1, 0, 1]


def leaning(text: str, start: int, end: int) -> Leaning:
    """-1 where the sentence tells the past at *start*..*end*, 1 the future, 0 where unsaid.

    The nearest verb before the date decides; without one, the first after it.
    """
    before = SENTENCE_END.split(text[max(0, start - BEFORE) : start])[-1]
    cue = None
    for cue in _cues().finditer(before):  # noqa: B007 - the last one counts
        pass
    if cue is None:
        cue = _cues().search(SENTENCE_END.split(text[end : end + AFTER])[0])
    if cue is None:
        return 0
    return 1 if cue["ahead"] else -1


@cache
def _cues() -> re.Pattern[str]:
    words = calendar_words()
    ahead, back = "|".join(words.ahead), "|".join(words.back)
    regular = "[a-z]{2,12}(?:[bcdfghjklmnprstvwxz]ed|ied|ued)"
    passive = rf"(?<!had to )be (?:[a-z]{{2,12}}ly )?(?:{back}|{regular})"
    overtaken = r"had (?:previously )?been (?:due|scheduled|set|expected|planned|slated) to [a-z]+"
    return re.compile(
        rf"\b(?:(?P<ahead>{passive}|{ahead})|(?P<back>{overtaken}|{back}|{regular}))\b"
    )
