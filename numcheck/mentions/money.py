"""Amounts of money: a sign or code before the numeral, or a currency after it."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.currencies import Coin, coins, currencies, letter_scales, signs
from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.measures import measure_of
from numcheck.mentions.numerals import Numeral
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.word_tree import Node, grow, longest
from numcheck.model.mention import Mention
from numcheck.model.span import Span

ONE = Fraction(1)
GAP = Pattern("[ \N{NO-BREAK SPACE}\N{THIN SPACE}]?(?P<minus>[-−](?=[\\d.]))?")
SCALE = Pattern(r"(?P<gap>[ \N{NO-BREAK SPACE}]?)(?P<letters>[A-Za-z]{1,3})(?![\w])")
SPACED_LETTERS = frozenset(
    {"m", "M", "mn", "mln", "mil", "bn", "bln", "B", "tn", "trn", "mm", "MM"}
)
DOLLARS = Pattern(r"[ ]?\(?(?P<code>[A-Z]{3})\b\)?")
MINUS_BEFORE = Pattern(r"(?:^|(?<=[\s(\[]))[-−]$")
STERLING = Pattern(
    r"£|sterling|pence|\bprice|\bcost|\bpaid|\bpay\b|\bworth\b|\bfund|\btax|\bbudget|\bspen[dt]|\bprofit|\bsalar|\bwage|\bfee\b|\bearn|\bdonat|\bdebt|\bfined?\b|\bsold\b",
    re.IGNORECASE,
)
PENCE_NOT = frozenset({240, 360, 480, 720, 1080, 1440, 2160})  # lines of video, "1080p"
SCALED_CODE = Pattern(r"[ \N{NO-BREAK SPACE}]?(?P<letter>[kKM])(?P<code>[A-Z]{3})\b")
SCALE_AFTER = Pattern(r"[ ](?P<word>thousand|million|billion|trillion)\b")
POUNDS = frozenset({"pound", "pounds"})
DIGIT_NEXT = Pattern("[ \N{NO-BREAK SPACE}]?[.]?\\d")
NEARBY = 120  # characters on both sides in which a word names a currency
LEAST_UNSURE = 1000  # "5,000 won" is money, "5 won" is a verb
NOT_COIN = Pattern(r"[ ](?:the|a|an|by|their|its|his|her|in|at|for|out of)\b")

ReadNumeral = Callable[[str, int], Numeral | None]


class MoneyPhrase(NamedTuple):
    """The end of the words, the ISO 4217 code, and the factor that takes a value to it."""

    end: int
    code: str
    scale: Fraction = ONE


def read_money(context: Context, anchor: Anchor, read_numeral: ReadNumeral) -> Mention | None:
    """The amount that a sign or code at *anchor* opens: "$2.4 million", "EUR 5.5m", or None."""
    text = context.text
    sign = text[anchor.start : anchor.end]
    code = signs().get(sign) or signs().get(sign.strip())
    if code is None or (sign[0].isalpha() and _is_other(text, anchor, code)):
        return None
    gap = GAP.match(text, anchor.end)
    start = gap.end() if gap else anchor.end
    numeral = read_numeral(text, start)
    if numeral is None or not numeral.digits or numeral.kind == "ordinal":
        return None
    numeral = scaled(text, numeral)
    minus = MINUS_BEFORE.search(text, max(0, anchor.start - 2), anchor.start) is not None
    if minus or (gap and gap["minus"]):
        numeral = numeral._replace(value=-numeral.value)
    end, code = _country(text, numeral.end, code)
    begin = anchor.start - minus
    return Mention(
        span=Span(begin, end, text[begin:end]), kind="money", value=measure_of(numeral, code)
    )


def _is_other(text: str, anchor: Anchor, code: str) -> bool:
    """Whether a code in letters is something else here: the "INR 2.5" of medicine."""
    unless = currencies()[code].unless
    window = text[max(0, anchor.start - NEARBY) : anchor.end + NEARBY] if unless else ""
    return any(word in window for word in unless)


def scaled(text: str, numeral: Numeral) -> Numeral:
    """The numeral with a scale letter that only money has: the "m" of "$5m"."""
    if numeral.text[-1:].isalpha():
        return numeral
    found = SCALE.match(text, numeral.end)
    if found is None or (found["gap"] and found["letters"] not in SPACED_LETTERS):
        return numeral
    factor = letter_scales().get(found["letters"])
    if factor is None:
        return numeral
    return numeral._replace(
        end=found.end(),
        value=numeral.value * factor,
        step=numeral.step * factor,
        text=text[numeral.start : found.end()],
    )


def money_after(text: str, numeral: Numeral) -> MoneyPhrase | None:
    """The currency right after *numeral*, or None; "pounds" are money where a word says so."""
    phrase = longest(_tree(), text, numeral.end)
    if phrase is None:
        return _letters_and_coin(text, numeral) or _scaled_code(text, numeral)
    start, end, coin = phrase
    name = text[start:end]
    if text[end : end + 1].isdecimal() and not DIGIT_NEXT.match(name):
        return None
    if name == "P" or (name == "p" and not _is_pence(numeral, glued=start == numeral.end)):
        return None
    if not name.islower() and DIGIT_NEXT.match(text, end):
        return None
    if not coin.sure and (numeral.value < LEAST_UNSURE or NOT_COIN.match(text, end)):
        return None
    if name.lower() in POUNDS and not _nearby(STERLING, text, start, end):
        return None
    scale = SCALE_AFTER.match(text, end) if name.isupper() and numeral.step <= 1 else None
    if scale is not None:
        factor = coin.scale * numeral_words().scales[scale["word"]]
        return MoneyPhrase(scale.end(), _code(text, start, end, coin), factor)
    return MoneyPhrase(end, _code(text, start, end, coin), coin.scale)


def _letters_and_coin(text: str, numeral: Numeral) -> MoneyPhrase | None:
    """The currency in "2.4m euros", with the scale that the letter states."""
    larger = scaled(text, numeral)
    if larger is numeral or not text[larger.end - 1].isalpha():
        return None
    phrase = longest(_tree(), text, larger.end)
    if phrase is None or not phrase.meaning.sure:
        return None
    code = _code(text, phrase.start, phrase.end, phrase.meaning)
    factor = letter_scales()[text[numeral.end : larger.end].strip()]
    return MoneyPhrase(phrase.end, code, phrase.meaning.scale * factor)


def _scaled_code(text: str, numeral: Numeral) -> MoneyPhrase | None:
    """The currency in "120 MEUR" and "40 kEUR", as accounts write it."""
    found = SCALED_CODE.match(text, numeral.end)
    if found is None or found["code"] not in currencies():
        return None
    return MoneyPhrase(found.end(), found["code"], letter_scales()[found["letter"]])


def _country(text: str, end: int, code: str) -> tuple[int, str]:
    """Where the amount ends and its code, a code written after it included: "$5 CAD"."""
    found = DOLLARS.match(text, end)
    if found is None or found["code"] not in currencies() or text[end : end + 1] == "":
        return end, code
    return (
        (found.end(), found["code"]) if found[0].count("(") == found[0].count(")") else (end, code)
    )


def _is_pence(numeral: Numeral, *, glued: bool) -> bool:
    return glued and numeral.digits and numeral.value not in PENCE_NOT


def _code(text: str, start: int, end: int, coin: Coin) -> str:
    """The coin's own code, or that of a country named nearby."""
    if coin.cues:
        window = text[max(0, start - NEARBY) : end + NEARBY]
        for code, words in coin.cues:
            if any(word in window for word in words):
                return code
    return coin.code


def _nearby(pattern: Pattern, text: str, start: int, end: int) -> bool:
    return pattern.search(text, max(0, start - NEARBY), end + NEARBY) is not None


@cache
def _tree() -> dict[str, Node[Coin]]:
    return grow(coins().items())
