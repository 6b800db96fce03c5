"""Numerals in digits, in every grouping and decimal habit of English prose."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import Literal, NamedTuple

from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.spelled import read_spelled

THIN = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}\N{FIGURE SPACE}"
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")
GLYPHS = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4),
    "¾": Fraction(3, 4), "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5),
    "⅘": Fraction(4, 5), "⅙": Fraction(1, 6), "⅚": Fraction(5, 6), "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8),
}  # fmt: skip

PLAIN = Pattern(
    rf"""(?P<whole>
        \d{{1,3}}(?:,\d{{3}})+(?![\d])                      # 1,204
      | \d{{1,2}}(?:,\d\d)+,\d{{3}}(?!\d)                   # 12,34,567 (Indian)
      | \d{{1,3}}(?:[{THIN}]\d{{3}})+(?!\d)                 # 816 000, thin or hard space
      | \d{{1,3}}(?:[ ]\d{{3}})+(?![ ]?\d|-\d)              # 816 000
      | \d{{1,3}}(?:[’']\d{{3}})+(?!\d)                     # 1'204 (Swiss)
      | \d+)
    (?:[.·](?P<decimals>\d+)(?![.·]?\d))?""",
    re.VERBOSE,
)
CONTINENTAL = Pattern(
    r"(?P<whole>\d{1,3}(?:\.\d{3})+),(?P<decimals>\d{1,2})(?!\d)"  # 1.234,56
    r"|(?P<percent>\d{1,3}),(?P<tenths>\d{1,2})(?=[ ]?%)"  # 27,3%
    r"|(?P<only>\d{1,3}(?:\.\d{3}){2,})(?![\d.,]*\d)"  # 1.234.567
)
BARE_DECIMALS = Pattern(r"\.(?P<decimals>\d+)(?![.]?\d)")
POWER = Pattern(
    r"[ ]?[x×·⋅∙*][ ]?(?P<base>10|\d{1,2}(?=\^))(?:[ ]?(?:\^|\*\*)[ ]?\(?(?P<up>[-+−–]?\d{1,3})\)?"
    r"|(?P<super>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|[ ]?(?P<minus>[−–-]\d{1,3})"
    r"|[ ](?P<spaced>\d{1,2})(?=[ ][a-zA-Zµμ]))"  # a superscript that lost its height
)
OF_TEN = Pattern(r"(?P<super>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|[ ]?(?P<minus>−\d{1,2})(?![\d.,]*\d)")
CARET = Pattern(r"\^(?P<up>[-+−]?\d{1,2})(?![\w.])")
EXPONENT = Pattern(r"[eE](?P<up>[-+−]?\d{1,3})(?![\w.])")
MIXED = Pattern(r"(?:[ ]|[ ]?-[ ]?|[ ]?and[ ])?(?P<top>\d{1,2})[/⁄](?P<bottom>\d{1,2})(?![\d/])")
SLASHED = Pattern(
    r"(?P<top>\d{1,2})[/⁄](?P<bottom>2|3|4|5|6|8|16|32|64)(?![\w/.])(?![ ]?[(,;)\]%=])"
    r"|(?P<one>1)[/⁄](?P<parts>\d{1,4})(?:th[ ](?=of\b)|(?=[ ]of[ ](?:a|an|the|its|their|one)\b))"
)
ORDINAL = Pattern(r"(?:st|nd|rd|th)(?![a-zA-Z])", re.IGNORECASE)
AND_HALF = Pattern(r"[ ]and[ ](?:an?|one)[ ](?P<part>half|quarter|third)\b(?![ ](?:of|m|b))")
AND_TENS = Pattern(
    r"[ ]and[ ](?P<tens>[1-9]\d?)(?![\d.,:/%-]|[ ]?(?:million|percent|hundred|thousand|%))"
)
AND_WORD = Pattern(r"[ ]and[ ](?=[a-z])")
SLASHES = frozenset("/⁄")
UNIT = Fraction(1)  # the step of a whole number
COUPLE = 2  # which is no scale: "20 couples" are people
HUNDRED, SHARED_FROM = 100, 1000  # the scales that tens, and that a half of the scale, add to
MOST_RAISED = 10**6  # below this a base has its power worked out
MOST_POWER = 64  # of a base other than ten
MOST_SCALE = 10**9  # of the words after a numeral, before the last of them
MOST_DIGITS = 400  # digits; beyond this a run is an identifier or noise, never a quantity


class Digits(NamedTuple):
    """What the digits from the start up to *end* amount to."""

    end: int
    value: Fraction
    step: Fraction
    kind: Literal["cardinal", "ordinal", "fraction"]


def read_digits(text: str, start: int) -> Digits | None:
    """The longest numeral in digits at *start*, a minus sign included, or None."""
    sign = -1 if text[start : start + 1] in {"-", "−", "–"} else 1
    at = start + (sign < 0)
    if text[at : at + 1] in GLYPHS:
        value = GLYPHS[text[at]]
        return Digits(at + 1, sign * value, Fraction(1, value.denominator), "fraction")
    if fraction := _slashed(text, at):
        return fraction if sign > 0 else fraction._replace(value=-fraction.value)
    plain = _decimal(text, at)
    if plain is None:
        return None
    found = _extended(text, plain)
    return found if sign > 0 else found._replace(value=-found.value)


def _slashed(text: str, at: int) -> Digits | None:
    """A fraction less than one: "2/3 cup", "1/40 of the length"."""
    if SLASHES.isdisjoint(text[at + 1 : at + 3]):
        return None
    found = SLASHED.match(text, at)
    if found is None:
        return None
    top, bottom = int(found["top"] or 1), int(found["bottom"] or found["parts"])
    if not 0 < top < bottom:
        return None
    value = Fraction(top, bottom)
    end = found.end() - text.endswith(" ", 0, found.end())
    return Digits(end, value, Fraction(1, value.denominator), "fraction")


def _decimal(text: str, at: int) -> Digits | None:
    found = PLAIN.match(text, at) or BARE_DECIMALS.match(text, at)
    if found is None or found.end() - at > MOST_DIGITS:
        return None
    if text[found.end() : found.end() + 1] in {",", "."} and (other := CONTINENTAL.match(text, at)):
        whole = other["whole"] or other["percent"] or other["only"]
        return _digits(other.end(), whole.replace(".", ""), other["decimals"] or other["tenths"])
    groups = found.groupdict()
    whole = "".join(filter(str.isdecimal, groups.get("whole") or "0"))
    return _digits(found.end(), whole, groups["decimals"])


def _digits(end: int, whole: str, decimals: str | None) -> Digits:
    if not decimals:
        return Digits(end, Fraction(int(whole)), UNIT, "cardinal")
    base = 10 ** len(decimals)
    return Digits(end, Fraction(int(whole + decimals), base), Fraction(1, base), "cardinal")


def _extended(text: str, plain: Digits) -> Digits:
    """The number with what is glued to it: ordinal ending, fraction, power of ten, scale."""
    following = text[plain.end : plain.end + 1]
    if not following or following in ",.;)":
        return plain
    if following in "\r\n":  # a line may break before the scale word, and before nothing else
        return _scaled(text, plain)
    whole = plain.step == 1
    if whole and following in GLYPHS:
        part = GLYPHS[following]
        return Digits(plain.end + 1, plain.value + part, Fraction(1, part.denominator), "cardinal")
    if whole and (ordinal := ORDINAL.match(text, plain.end)):
        return plain._replace(end=ordinal.end(), kind="ordinal")
    if whole and following in " -a" and (mixed := MIXED.match(text, plain.end)):
        top, bottom = int(mixed["top"]), int(mixed["bottom"])
        if 0 < top < bottom:
            return Digits(
                mixed.end(), plain.value + Fraction(top, bottom), Fraction(1, bottom), "cardinal"
            )
    return _powered(text, plain) or _scaled(text, plain)


def _powered(text: str, plain: Digits) -> Digits | None:
    if raised := _raised(text, plain):
        return raised
    found = EXPONENT.match(text, plain.end) or POWER.match(text, plain.end)
    if found is None:
        return None
    groups = found.groupdict()
    base = int(groups.pop("base", None) or 10)
    power = next(group for group in groups.values() if group).translate(SUPERSCRIPTS)
    if base != 10 and abs(int(power)) > MOST_POWER:
        return None
    factor = Fraction(base) ** int(power)
    return Digits(found.end(), plain.value * factor, plain.step * factor, plain.kind)


def _raised(text: str, plain: Digits) -> Digits | None:
    """A power that is the number: "2^10", "10⁶", "10−5" with a true minus."""
    found = CARET.match(text, plain.end)
    if found is None and plain.value == plain.step * 10:
        found = OF_TEN.match(text, plain.end)
    if found is None or not 0 < plain.value < MOST_RAISED:
        return None
    power = next(group for group in found.groups() if group).translate(SUPERSCRIPTS)
    value = plain.value ** int(power)
    return Digits(found.end(), value, min(value, Fraction(1)), plain.kind)


def _scaled(text: str, plain: Digits) -> Digits:
    """The number times the scale words after it, a half of the scale included."""
    words = numeral_words()
    factor = 1
    end = plain.end
    while factor < MOST_SCALE and (found := _scale().match(text, end)):
        name = (found["word"] or found["suffix"]).strip()
        lower = name.lower().removesuffix("s")
        size = words.suffixes.get(name) or words.scales.get(lower) or words.groups[lower]
        factor, end = factor * size, found.end()
    if factor == 1:
        return plain
    scaled = Digits(end, plain.value * factor, plain.step * factor, plain.kind)
    return _and_more(text, scaled, factor) if plain.step == 1 else scaled


def _and_more(text: str, scaled: Digits, factor: int) -> Digits:
    """ "3 million and a half", "3 hundred and 21"."""
    found = AND_HALF.match(text, scaled.end) if factor >= SHARED_FROM else None
    if found is not None:
        part = Fraction(factor, numeral_words().denominators[found["part"]])
        return Digits(found.end(), scaled.value + part, part, scaled.kind)
    rest = AND_TENS.match(text, scaled.end) if factor == HUNDRED else None
    if rest is None:
        return _and_words(text, scaled) if factor == HUNDRED else scaled
    return Digits(rest.end(), scaled.value + int(rest["tens"]), Fraction(1), scaled.kind)


def _and_words(text: str, scaled: Digits) -> Digits:
    """ "3 hundred and one"."""
    gap = AND_WORD.match(text, scaled.end)
    rest = read_spelled(text, gap.end()) if gap else None
    if rest is None or rest.kind != "cardinal" or not 0 < rest.value < HUNDRED:
        return scaled
    return Digits(rest.end, scaled.value + rest.value, Fraction(1), scaled.kind)


@cache
def _scale() -> re.Pattern[str]:
    words = numeral_words()
    groups = (word for word in words.groups if words.groups[word] > COUPLE)
    large = (word for word in words.scales if words.scales[word] > HUNDRED)
    plural = "|".join((*large, *groups))
    glued = "|".join(word for word in words.suffixes if len(word) == 1)
    spaced = "|".join(word for word in words.suffixes if len(word) > 1)
    return re.compile(
        rf"(?:[ -]?(?:[{THIN}]|\r?\n)?(?P<word>(?i:hundred|(?:{plural})s?))"
        rf"|(?P<suffix>(?:{glued})|[ {THIN}]?(?:{spaced})))(?!\w)"
    )
