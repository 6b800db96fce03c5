"""The words that a spelled numeral is made of, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.pattern import Pattern

WORD = Pattern(
    r"(?P<gap>(?:\r?\n|[ \N{NO-BREAK SPACE}\N{HYPHEN}\N{NON-BREAKING HYPHEN}-])?[ ]?)"
    r"(?P<word>[A-Za-z]+)"
)
COMMA = Pattern(r",[ ](?P<word>[A-Za-z]+)(?=[ ]hundred\b)")  # "one thousand, two hundred"
MOST_WORDS = 14  # words; "nine hundred ninety-nine million nine hundred ninety-nine thousand …"
ARTICLES = frozenset({"a", "an"})
GROUPS = frozenset({"thousand", "million", "billion"})  # after which a comma may stand
GLUE = frozenset({"and", "of", "point"})


class Token(NamedTuple):
    """One word in lower case, and where it stands."""

    word: str
    start: int
    end: int


def number_words(text: str, start: int) -> Iterator[Token]:
    """The words from *start* on, as far as they can make a number, and one more."""
    at, word, known = start, "", _known()
    for _ in range(MOST_WORDS):
        found = WORD.match(text, at) or (COMMA.match(text, at) if word in GROUPS else None)
        if found is None or found.start("word") > at == start:
            return
        word = found["word"].lower()
        yield Token(word, found.start("word"), found.end())
        if word not in known:
            return
        at = found.end()


@cache
def _known() -> frozenset[str]:
    """Every word that may stand inside a spelled numeral."""
    words = numeral_words()
    tables = (words.cardinals, words.scales, words.ordinals, words.denominators, words.groups)
    alone = frozenset(word for table in tables for word in table)
    return alone | {f"{word}s" for word in alone} | ARTICLES | GLUE
