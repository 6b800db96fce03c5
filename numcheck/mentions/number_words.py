"""The words that a spelled numeral is made of, one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.numerals import numeral_words

WORD = re.compile(
    r"(?P<gap>[ \N{NO-BREAK SPACE}\n\N{HYPHEN}\N{NON-BREAKING HYPHEN}-]?[ ]?)(?P<word>[A-Za-z]+)"
)
MOST_WORDS = 14  # words; "nine hundred ninety-nine million nine hundred ninety-nine thousand …"
ARTICLES = frozenset({"a", "an"})
GLUE = frozenset({"and", "of", "point"})


class Token(NamedTuple):
    """One word in lower case, and where it stands."""

    word: str
    start: int
    end: int


def number_words(text: str, start: int) -> Iterator[Token]:
    """The words from *start* on, as far as they can make a number, and one more."""
    at, known = start, _known()
    for _ in range(MOST_WORDS):
        found = WORD.match(text, at)
        if found is None or (at == start and found["gap"]):
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
