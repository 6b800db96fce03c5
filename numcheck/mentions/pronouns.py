"""Tells "one" the pronoun from one the number: "no one", "one another", "the one who"."""

from __future__ import annotations

import re

from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.pattern import Pattern

LOOK_BACK = 24  # characters; two words before
BEFORE = Pattern(r"(?P<word>[^\W\d_]+)[ \n]$")
AFTER = Pattern(r"[ \n](?P<word>[^\W\d_]+)")
POSSESSIVE = Pattern(r"['’]s\b")
ITSELF = Pattern(
    r"[- ]by[- ]one\b|-(?:way|off|sided|on|to|time|stop|shot|size|upmanship|liner)\b", re.IGNORECASE
)
ENDING = Pattern(
    r"""[.,;:!?)\]”"] | $ | [ \n](?:and|or|but|is|was|has|had|does|will|can|of|to|in|on|at|for
    |from|with|by)\b""",
    re.VERBOSE,
)


def is_pronoun(text: str, start: int, end: int) -> bool:
    """Whether the "one" at *start*..*end* stands for a person or thing, not for a number."""
    words = numeral_words()
    if POSSESSIVE.match(text, end) or ITSELF.match(text, end):
        return True
    found = BEFORE.search(text, max(0, start - LOOK_BACK), start)
    before = found["word"].lower() if found else ""
    found = AFTER.match(text, end)
    after = found["word"].lower() if found else ""
    if before in words.one_after or before in words.adjectives:
        return before in words.one_after or ENDING.match(text, end) is not None
    if before == "the":
        return after in words.the_one or ENDING.match(text, end) is not None
    return after in words.one_before and before not in words.one_only
