"""Cuts a sentence into words, numerals and signs."""

from __future__ import annotations

import re

from numcheck.mentions.pattern import Pattern
from numcheck.model.sentence import Word

WORD = Pattern(
    r"""[a-z]{3,}+ (?! ['’\w\u0300-\u036f])                       # most words, at once
      | (?: [^\W\d_]{1,2}\. ){2,6}                               # U.S.  e.g.  Ph.D.
      | \d+(?:[.,]\d+)*+ (?:(?:st|nd|rd|th|s)(?![^\W_]))?        # 1,204  3.5  3rd  1990s
      | ['’]s\b                                                  # of the dog's bone
      | [^\W\d_](?:[^\W_]++|[\u0300-\u036f]++)*+ (?:['’](?!s\b)[^\W_]++)*+
      | \S""",
    re.VERBOSE,
)


def words(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The words of *text* from *start* to *end*, a hyphened one in its parts.

    `lower` writes every apostrophe as "'"; a numeral keeps its commas and points, and a
    possessive 's is a word of its own.
    """
    lowered = text[start:end].lower()
    if len(lowered) != end - start:  # İ and a few more have a longer lower case
        lowered = "".join(c if len(c.lower()) > 1 else c.lower() for c in text[start:end])
    if "’" in lowered:
        lowered = lowered.replace("’", "'")
    word = tuple.__new__  # what `Word` calls: half the time of every sentence went there
    return tuple(
        [
            word(Word, (start + match.start(), start + match.end(), match[0]))
            for match in WORD.finditer(lowered)
        ]
    )
