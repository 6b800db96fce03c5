"""Numerals in words: "twelve hundred and four", "two-thirds", "half a million"."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

from numcheck.lexicon.numerals import NumeralWords, numeral_words
from numcheck.mentions.number_words import ARTICLES, Token, number_words

SHARED_FROM = 1000  # the smallest scale word that "and a half" shares: "two million and a half"


class Spelled(NamedTuple):
    """What the words from the start up to *end* amount to."""

    end: int
    value: Fraction
    step: Fraction
    kind: Literal["cardinal", "ordinal", "fraction"]


class _Sum(NamedTuple):
    """How far the cardinal words go, what they amount to, and the scale word they end in."""

    used: int
    value: int
    scale: int
    step: int


class _Share(NamedTuple):
    """A part of one in words, and how many words say it."""

    value: Fraction
    used: int


def read_spelled(text: str, start: int) -> Spelled | None:
    """The longest spelled numeral that begins at *start*, or None."""
    tokens = list(number_words(text, start))
    if not tokens:
        return None
    words = numeral_words()
    if tokens[0].word in ARTICLES:
        return _after_article(tokens, words)
    if tokens[0].word == "half":
        return _half(tokens, words)
    if tokens[0].word == "quarter":
        return _share_of_scale(Fraction(1, 4), tokens, 1, words)
    return _ordinal_alone(tokens[0], words) or _cardinal(tokens, words)


def _ordinal_alone(token: Token, words: NumeralWords) -> Spelled | None:
    rank = words.ordinals.get(token.word)
    return None if rank is None else Spelled(token.end, Fraction(rank), Fraction(1), "ordinal")


def _after_article(tokens: list[Token], words: NumeralWords) -> Spelled | None:
    """ "a hundred and one", "a dozen", "a couple of", "a quarter", "a half-dozen"."""
    if len(tokens) < 2:
        return None
    word = tokens[1].word
    if word in words.scales:
        return _cardinal([Token("one", tokens[0].start, tokens[0].end), *tokens[1:]], words)
    if word == "half":
        return _half(tokens[1:], words)
    if word in words.groups:
        return _group(tokens, words)
    if word not in words.denominators:
        return None
    value = Fraction(1, words.denominators[word])
    if scaled := _share_of_scale(value, tokens, 2, words):
        return scaled
    small = words.denominators[word] >= SHARED_FROM  # "a millionth" is never a rank
    share = small or len(tokens) == 2 or tokens[2].word in words.after_share
    return _part(tokens[1].end, value) if share else None


def _group(tokens: list[Token], words: NumeralWords) -> Spelled:
    """ "a dozen", "a couple", "a couple of", "a couple of hundred"."""
    size = words.groups[tokens[1].word]
    at = 1
    if tokens[1].word == "couple":
        at += len(tokens) > 2 and tokens[2].word == "of"
        scale = words.scales.get(tokens[at + 1].word) if len(tokens) > at + 1 else None
        if scale is not None:
            return Spelled(tokens[at + 1].end, Fraction(size * scale), Fraction(scale), "cardinal")
    return _whole(tokens[at].end, size)


def _half(tokens: list[Token], words: NumeralWords) -> Spelled | None:
    """ "half", "half a million", "half-dozen", "half a dozen"."""
    at = 2 if len(tokens) > 1 and tokens[1].word in ARTICLES else 1
    if len(tokens) > at:
        word = tokens[at].word
        size = words.scales.get(word) or words.groups.get(word)
        if size is not None and word != "couple":
            value = Fraction(size, 2)
            return Spelled(tokens[at].end, value, Fraction(1) if size == 12 else value, "cardinal")
    scaled = _share_of_scale(Fraction(1, 2), tokens, 1, words)
    return scaled or _part(tokens[0].end, Fraction(1, 2))


def _share_of_scale(
    share: Fraction, tokens: list[Token], at: int, words: NumeralWords
) -> Spelled | None:
    """The share of the scale word at *at*: "quarter million", "three quarters of a million"."""
    here = [token.word for token in tokens[at : at + 3]]
    past = 2 if here[:2] in (["of", "a"], ["of", "one"]) else 0
    scale = words.scales.get(here[past]) if len(here) > past else None
    if scale is None or scale < SHARED_FROM:
        return None
    step = Fraction(scale, share.denominator)
    return Spelled(tokens[at + past].end, share * scale, step, "cardinal")


def _whole(end: int, value: int) -> Spelled:
    return Spelled(end, Fraction(value), Fraction(1), "cardinal")


def _part(end: int, value: Fraction) -> Spelled:
    return Spelled(end, value, Fraction(1, value.denominator), "fraction")


def _cardinal(tokens: list[Token], words: NumeralWords) -> Spelled | None:
    """The cardinal words, then a fraction, decimals, or an ordinal ending."""
    found = _sum(tokens, words)
    if not found.used:
        return None
    rest = tokens[found.used :]
    if rest and (ending := _ending(found, rest, words)):
        return ending
    return Spelled(
        tokens[found.used - 1].end, Fraction(found.value), Fraction(found.step), "cardinal"
    )


def _sum(tokens: list[Token], words: NumeralWords) -> _Sum:
    """Adds up units, tens and scales."""
    total = group = step = last_scale = used = 0
    for at, (word, _, _) in enumerate(tokens):
        value = words.cardinals.get(word)
        scale = words.scales.get(word) or words.scales.get(word.removesuffix("s"))
        fresh = at == 0 or words.cardinals.get(tokens[at - 1].word) != 0
        if value is not None and _fits(group, value, fresh=fresh):
            group += value
        elif scale == 100 and 0 < group < 100:
            group *= 100
        elif scale is not None and scale > 100 and group and (not last_scale or scale < last_scale):
            total, group, last_scale, step = total + group * scale, 0, scale, scale
        elif scale is not None and scale > 100 and last_scale and not group and used == at:
            total, last_scale, step = total * scale, last_scale * scale, step * scale
        elif word == "dozen" and group:
            group *= 12
        elif word == "and" and _joins(tokens, at, group, total, words):
            continue
        else:
            break
        used = at + 1
    exact = step < 1_000_000 or group
    return _Sum(used, total + group, 0 if group else last_scale, 1 if exact else step)


def _fits(group: int, value: int, *, fresh: bool) -> bool:
    """Whether a unit or ten may follow what stands in the group: "sixty" + 4, "hundred" + 60."""
    below = group % 100
    if value == 0 or not fresh:
        return group == 0 and fresh
    if value < 10:
        return below == 0 or (below >= 20 and below % 10 == 0)
    return below == 0


def _joins(tokens: list[Token], at: int, group: int, total: int, words: NumeralWords) -> bool:
    """Whether "and" goes on with the same number: "two hundred and five", not "two and five"."""
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    hundreds = group >= 100 and group % 100 == 0
    if after not in words.cardinals or not (hundreds or (group == 0 and total > 0)):
        return False
    return _share(tokens[at + 1 :], words) is None


def _share(tokens: list[Token], words: NumeralWords) -> _Share | None:
    """The part of one that the words begin with: "a half", "three fifths", "one twenty-fifth"."""
    if len(tokens) < 2:
        return None
    if tokens[0].word in ARTICLES or tokens[0].word == "one":
        used, top = 1, 1
    else:
        found = _sum(tokens[:2], words)
        used, top = found.used, found.value
    below = _denominator(tokens[used:], top, words) if used else None
    if below is None:
        return None
    value = Fraction(top, below.value.denominator)
    return _Share(value, used + below.used) if value < 1 else None


def _denominator(tokens: list[Token], top: int, words: NumeralWords) -> _Share | None:
    """One part in words, plural after more than one: "fifths", "twenty-fifths"."""
    for tens, at in ((0, 0), (words.cardinals.get(tokens[0].word, 0) if tokens else 0, 1)):
        word = tokens[at].word if len(tokens) > at else ""
        singular = word if top == 1 else word.removesuffix("s")
        if at == 0 and (top == 1 or word.endswith("s")):
            below = words.denominators.get(singular) or words.denominators.get(word)
            if below is not None:
                return _Share(Fraction(1, below), 1)
        rank = words.ordinals.get(singular, 10)
        if tens >= 20 and rank < 10 and (top == 1 or word.endswith("s")):
            return _Share(Fraction(1, tens + rank), 2)
    return None


def _ending(found: _Sum, rest: list[Token], words: NumeralWords) -> Spelled | None:
    """ "…and a half [million]", "…point five", "two-thirds", "twenty-first"."""
    value, word = found.value, rest[0].word
    if word == "and":
        return _mixed(found, rest[1:], words)
    if word == "point" and len(rest) > 1:
        return _point(value, rest, words)
    rank = words.ordinals.get(word)
    if rank is not None and value % 100 >= 20 and value % 10 == 0 and rank < 10:
        return Spelled(rest[0].end, Fraction(value + rank), Fraction(1), "ordinal")
    if value and (part := _denominator(rest, value, words)):
        share = Fraction(value, part.value.denominator)
        scaled = _share_of_scale(share, rest, part.used, words) if share < 1 else None
        return scaled or _part(rest[part.used - 1].end, share)
    if rank is not None and rank >= 100 and value:
        return Spelled(rest[0].end, Fraction(value * rank), Fraction(1), "ordinal")
    return None


def _mixed(found: _Sum, rest: list[Token], words: NumeralWords) -> Spelled | None:
    """ "…a half" and "…three fifths" after "and", times the scale word before or after them."""
    part = _share(rest, words)
    if part is None:
        return None
    below, end = part.value.denominator, rest[part.used - 1].end
    scale = words.scales.get(rest[part.used].word) if len(rest) > part.used else None
    if scale is not None and not found.scale:
        value = (found.value + part.value) * scale
        return Spelled(rest[part.used].end, value, Fraction(scale, below), "cardinal")
    if scale is not None:  # "one billion and a half million"
        if scale >= found.scale:
            return None
        value = found.value + part.value * scale
        return Spelled(rest[part.used].end, value, Fraction(scale, below), "cardinal")
    shared = found.scale if found.scale >= SHARED_FROM else 1
    value = found.value + part.value * shared
    return Spelled(end, value, Fraction(shared, below), "cardinal")


def _point(value: int, rest: list[Token], words: NumeralWords) -> Spelled | None:
    """ "one point five million": digits one by one, or one number, then a scale."""
    digits = ""
    at = 1
    while at < len(rest) and (digit := words.cardinals.get(rest[at].word, 10)) < 10:
        digits += str(digit)
        at += 1
    if not digits:
        found = _sum(rest[1:3], words)
        if not 10 <= found.value < 100:
            return None
        digits, at = str(found.value), 1 + found.used
    step = Fraction(1, 10 ** len(digits))
    number = value + int(digits) * step
    scale = words.scales.get(rest[at].word) if at < len(rest) else None
    end = rest[at].end if scale else rest[at - 1].end
    return Spelled(end, number * (scale or 1), step * (scale or 1), "cardinal")
