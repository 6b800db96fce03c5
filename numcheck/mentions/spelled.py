"""Numerals in words: "twelve hundred and four", "two-thirds", "half a million"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Literal, NamedTuple

from numcheck.lexicon.numerals import NumeralWords, numeral_words

WORD = re.compile(
    r"(?P<gap>[ \N{NO-BREAK SPACE}\n\N{HYPHEN}\N{NON-BREAKING HYPHEN}-]?)(?P<word>[A-Za-z]+)"
)
MOST_WORDS = 14  # words; "nine hundred ninety-nine million nine hundred ninety-nine thousand …"
ARTICLES = frozenset({"a", "an"})


class Spelled(NamedTuple):
    """What the words from the start up to *end* amount to."""

    end: int
    value: Fraction
    step: Fraction
    kind: Literal["cardinal", "ordinal", "fraction"]


class _Token(NamedTuple):
    word: str
    start: int
    end: int


def read_spelled(text: str, start: int) -> Spelled | None:
    """The longest spelled numeral that begins at *start*, or None."""
    tokens = list(_tokens(text, start))
    if not tokens:
        return None
    words = _words()
    if tokens[0].word in ARTICLES:
        return _after_article(tokens, words)
    if tokens[0].word == "half":
        return _half(tokens, words)
    return _ordinal_alone(tokens[0], words) or _cardinal(tokens, words)


@cache
def _words() -> NumeralWords:
    return numeral_words()


def _tokens(text: str, start: int) -> Iterator[_Token]:
    at = start
    for _ in range(MOST_WORDS):
        found = WORD.match(text, at)
        if found is None or (at == start and found["gap"]):
            return
        yield _Token(found["word"].lower(), found.start("word"), found.end())
        at = found.end()


def _ordinal_alone(token: _Token, words: NumeralWords) -> Spelled | None:
    rank = words.ordinals.get(token.word)
    return None if rank is None else Spelled(token.end, Fraction(rank), Fraction(1), "ordinal")


def _after_article(tokens: list[_Token], words: NumeralWords) -> Spelled | None:
    """ "a hundred and one", "a dozen", "a couple of", "a quarter", "a half-dozen"."""
    if len(tokens) < 2:
        return None
    word = tokens[1].word
    if word in words.scales:
        return _cardinal([_Token("one", tokens[0].start, tokens[0].end), *tokens[1:]], words)
    if word == "half":
        return _half(tokens[1:], words)
    if word in words.groups:
        return _whole(_past_of(tokens, 1, word), words.groups[word])
    share = len(tokens) == 2 or tokens[2].word in words.after_share
    if word in words.denominators and share:
        return _part(tokens[1].end, Fraction(1, words.denominators[word]))
    return None


def _past_of(tokens: list[_Token], at: int, word: str) -> int:
    """Where "a couple of" ends; "a dozen" and "a couple" end with the word."""
    takes_of = word == "couple" and len(tokens) > at + 1 and tokens[at + 1].word == "of"
    return tokens[at + takes_of].end


def _half(tokens: list[_Token], words: NumeralWords) -> Spelled | None:
    """ "half", "half a million", "half-dozen", "half a dozen"."""
    at = 2 if len(tokens) > 1 and tokens[1].word in ARTICLES else 1
    if len(tokens) > at:
        word = tokens[at].word
        size = words.scales.get(word) or words.groups.get(word)
        if size is not None and word != "couple":
            value = Fraction(size, 2)
            return Spelled(tokens[at].end, value, Fraction(1) if size == 12 else value, "cardinal")
    return _part(tokens[0].end, Fraction(1, 2))


def _whole(end: int, value: int) -> Spelled:
    return Spelled(end, Fraction(value), Fraction(1), "cardinal")


def _part(end: int, value: Fraction) -> Spelled:
    return Spelled(end, value, Fraction(1, value.denominator), "fraction")


def _cardinal(tokens: list[_Token], words: NumeralWords) -> Spelled | None:
    """Adds up units, tens and scales; then a fraction, decimals, or an ordinal ending."""
    total = group = 0
    step = last_scale = 0
    used = 0
    for at, (word, _, _) in enumerate(tokens):
        value = words.cardinals.get(word)
        scale = words.scales.get(word) or words.scales.get(word.removesuffix("s"))
        if value is not None and _fits(
            group, value, fresh=at == 0 or tokens[at - 1].word != "zero"
        ):
            group += value
        elif scale == 100 and 0 < group < 100:
            group *= 100
        elif scale is not None and scale > 100 and group and (not last_scale or scale < last_scale):
            total, group, last_scale, step = total + group * scale, 0, scale, scale
        elif word == "dozen" and group:
            group *= 12
        elif word == "and" and _joins(tokens, at, group, total, words):
            continue
        else:
            break
        used = at + 1
    if not used:
        return None
    value = total + group
    rest = tokens[used:]
    if rest and (ending := _ending(value, rest, words)):
        return ending
    exact = step < 1_000_000 or group
    return Spelled(
        tokens[used - 1].end, Fraction(value), Fraction(1 if exact else step), "cardinal"
    )


def _fits(group: int, value: int, *, fresh: bool) -> bool:
    """Whether a unit or ten may follow what stands in the group: "sixty" + 4, "hundred" + 60."""
    below = group % 100
    if value == 0 or not fresh:
        return group == 0 and fresh
    if value < 10:
        return below == 0 or (below >= 20 and below % 10 == 0)
    return below == 0


def _joins(tokens: list[_Token], at: int, group: int, total: int, words: NumeralWords) -> bool:
    """Whether "and" goes on with the same number: "two hundred and five", not "two and five"."""
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    hundreds = group >= 100 and group % 100 == 0
    return after in words.cardinals and (hundreds or (group == 0 and total > 0))


def _ending(value: int, rest: list[_Token], words: NumeralWords) -> Spelled | None:
    """ "…and a half [million]", "…point five", "two-thirds", "twenty-first"."""
    word = rest[0].word
    if word == "and" and len(rest) > 2 and rest[1].word in ARTICLES:
        return _mixed(value, rest, words)
    if word == "point" and len(rest) > 1:
        return _point(value, rest, words)
    rank = words.ordinals.get(word)
    if rank is not None and value % 100 >= 20 and value % 10 == 0 and rank < 10:
        return Spelled(rest[0].end, Fraction(value + rank), Fraction(1), "ordinal")
    if value and (part := _denominator(word, value, words)):
        return _part(rest[0].end, Fraction(value, part))
    if rank is not None and rank >= 100 and value:
        return Spelled(rest[0].end, Fraction(value * rank), Fraction(1), "ordinal")
    return None


def _denominator(word: str, value: int, words: NumeralWords) -> int | None:
    if value == 1:
        return words.denominators.get(word)
    plural = word.endswith("s") and words.denominators.get(word.removesuffix("s"))
    return plural or None


def _mixed(value: int, rest: list[_Token], words: NumeralWords) -> Spelled | None:
    part = words.denominators.get(rest[2].word)
    if part is None:
        return None
    mixed = value + Fraction(1, part)
    scale = words.scales.get(rest[3].word) if len(rest) > 3 else None
    if scale is not None:
        return Spelled(rest[3].end, mixed * scale, Fraction(scale, part), "cardinal")
    return Spelled(rest[2].end, mixed, Fraction(1, part), "cardinal")


def _point(value: int, rest: list[_Token], words: NumeralWords) -> Spelled | None:
    """ "one point five million": digits one by one, then a scale."""
    digits = ""
    at = 1
    while at < len(rest) and (digit := words.cardinals.get(rest[at].word, 10)) < 10:
        digits += str(digit)
        at += 1
    if not digits:
        return None
    step = Fraction(1, 10 ** len(digits))
    number = value + int(digits) * step
    scale = words.scales.get(rest[at].word) if at < len(rest) else None
    end = rest[at].end if scale else rest[at - 1].end
    return Spelled(end, number * (scale or 1), step * (scale or 1), "cardinal")
