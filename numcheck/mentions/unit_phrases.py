"""Reads the unit after a numeral: "km", "square miles", "mg/kg per day", "m s−1"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.units import Sense, power_words, surfaces
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.unit_context import degrees, fits
from numcheck.mentions.word_tree import Node, grow, longest
from numcheck.units import dimension

MINUS = "⁻−–-"
EXPONENT = Pattern(
    rf"""(?P<raised>⁻?[¹²³⁴⁵⁶])
  | (?:\^|\*\*)[ ]?[({{]?(?P<caret>[{MINUS}]?[1-6])[)}}]?(?![\w])
  | (?P<minus>[{MINUS}][1-4])(?![\w]|[.,]\d|[ ]?[%°])
  | (?P<spaced>[ ]−[1-4])(?![\w]|[.,]\d|[ ]?[%°])
  | (?P<bare>[236](?![\w]|[.,]\d))
  | (?P<gapped>[ ][23](?=[ ]?[,.;)(/]|[ ](?:[a-z]{1, 3}|at|for)[ ]))
  | [ ](?P<word>squared|cubed)\b""",
    re.VERBOSE,
)
RAISED = str.maketrans("⁻−–¹²³⁴⁵⁶", "---123456")
OVER = Pattern(
    r"[ ]?/[ ]?(?P<count>10{0,3}(?=[ ]?[A-Za-zµμ])[ ]?)?|[ \n]per[ \n](?P<per>10{1,3}[ ])?"
)
ARTICLE = Pattern(r"[ ]an?[ ](?=[a-z])")
TIMES = Pattern(
    r"[ ]?[·⋅∙*×.][ ]?(?=[A-Za-zµμΩ°])|[ \N{NO-BREAK SPACE}\N{THIN SPACE}](?=[A-Za-zµμ°])"
)
COMPOUND = Pattern(
    rf"[/·⋅][A-Za-zµμ]|[⁻]|[{MINUS}][1-3](?!\w|[.,]\d)|[ ][A-Za-zµμ]{{1,4}}[{MINUS}][1-3](?!\w)"
)
PRODUCT_SIGNS = frozenset("·⋅∙")
ARTICLE_UNITS = frozenset({"acre", "hectare", "gallon", "liter"})
KELVIN_REACH = 24  # characters
KELVIN_BEFORE = Pattern(
    r"(?:\bat[ ]|[=≈~∼±][ ]?)[~∼≈]?[\d,]+(?:[.]\d+)?(?:[ ]?[–±-][ ]?[\d.,]+)?[ \N{NO-BREAK SPACE}]$"
)
CUE_REACH = 120  # characters on both sides in which a word settles what a surface means
MOST_FACTORS = 5  # in one compound
LINKS = frozenset("/·⋅∙*×. \n\N{NO-BREAK SPACE}\N{THIN SPACE}")


class UnitPhrase(NamedTuple):
    """A unit as it stands in the text; *unit* is a pint name, *ambiguous* a warning."""

    start: int
    end: int
    unit: str
    ambiguous: bool
    surface: str


class Factor(NamedTuple):
    """One unit of a compound, its exponent, and the words it is written in."""

    start: int
    end: int
    sense: Sense
    power: int
    surface: str


def read_unit(text: str, pos: int, *, digits: bool) -> UnitPhrase | None:
    """The unit that begins at *pos*, right after a numeral in digits or in words, or None.

    One space or hyphen may stand before it. A surface that is mostly something else
    ("in", "K", "stone") is read only where the words around it say that it is a unit.
    """
    first = _factor(text, pos)
    if first is None or (len(first.surface) == 1 and first.sense.symbol and not digits):
        return None
    factors, end = [first], first.end
    if text[end : end + 1] in LINKS:
        end = _extend(text, factors)
    if len(factors) == 1 and first.power == 1:
        if first.sense.inside or not fits(text, pos, first.start, end, first.sense):
            return None
        if first.sense.unit == "degree":
            return _degrees(text, first)
    return UnitPhrase(first.start, end, _name(factors), not first.sense.sure, first.surface)


def _degrees(text: str, first: Factor) -> UnitPhrase | None:
    unit = degrees(text, first.start, first.end)
    if unit is None:
        return None
    return UnitPhrase(first.start, first.end, unit, not first.sense.sure, first.surface)


def _factor(text: str, pos: int, *, inside: bool = False) -> Factor | None:
    """One unit with its exponent, "square" before it included; *inside* a compound or first."""
    phrase = longest(_tree(), text, pos)
    if phrase is None:
        return None
    start, end, meaning = phrase
    if isinstance(meaning, int):
        following = _factor(text, end + text.startswith(".", end), inside=inside)
        if following is None or following.power != 1 or not following.sense.powers:
            return None
        return following._replace(start=start, power=meaning)
    sense = _choose(text, start, end, meaning, inside=inside)
    if sense is None:
        return None
    surface, power = text[start:end], 1
    exponent = EXPONENT.match(text, end)
    if exponent and _raises(text, exponent, sense, surface, inside=inside):
        power, end = _power(exponent), exponent.end()
    return Factor(start, end, sense, power, surface)


def _choose(
    text: str, start: int, end: int, senses: tuple[Sense, ...], *, inside: bool
) -> Sense | None:
    """The first sense that its letters and its surroundings allow."""
    surface = text[start:end]
    miswritten = surface.isalpha() and surface not in surfaces()
    for sense in senses:
        if sense.symbol and miswritten:
            continue
        if not sense.cues or inside or COMPOUND.match(text, end):
            return sense
        if surface == "K" and KELVIN_BEFORE.search(text, max(0, start - KELVIN_REACH), start):
            return sense
        window = text[max(0, start - CUE_REACH) : end + CUE_REACH].lower()
        if any(cue in window for cue in sense.cues):
            return sense
    return None


def _raises(
    text: str, exponent: re.Match[str], sense: Sense, surface: str, *, inside: bool
) -> bool:
    """Whether the sign found is an exponent of this unit, not a footnote or the end of a range."""
    if exponent["minus"] or exponent["spaced"]:
        again = re.compile(rf"[ ]?{re.escape(surface)}(?!\w)").match(text, exponent.end())
        return not again and (inside or sense.symbol)
    if exponent["caret"] or (exponent["raised"] or "").startswith("⁻"):
        return True
    if exponent["gapped"]:
        return inside and sense.powers
    return sense.powers and (sense.symbol or not exponent["bare"]) and surface[-1].isalpha()


def _power(exponent: re.Match[str]) -> int:
    if exponent["word"]:
        return power_words("after")[exponent["word"]]
    return int((exponent.group(exponent.lastgroup or 0)).strip().translate(RAISED))


def _extend(text: str, factors: list[Factor]) -> int:
    """The end of the compound that goes on after the first of *factors*, which it fills."""
    while len(factors) < MOST_FACTORS:
        end = factors[-1].end
        following = _below(text, end) or _per_article(text, factors) or _beside(text, factors)
        if following is None or " " in following[-1].sense.unit:
            return end
        factors.extend(following)
    return factors[-1].end


def _below(text: str, end: int) -> list[Factor] | None:
    """What stands after "/" or "per": a unit, or 10, 100 or 1000 of one."""
    over = OVER.match(text, end)
    factor = _factor(text, over.end(), inside=True) if over else None
    if over is None or factor is None:
        return None
    below = [factor._replace(power=-factor.power)]
    if count := (over["count"] or over["per"]):
        sense = Sense(count.strip(), symbol=True)
        below.insert(0, Factor(over.start(), over.end(), sense, -1, count))
    return below


def _per_article(text: str, factors: list[Factor]) -> list[Factor] | None:
    """The unit of time or land in "miles an hour" and "bushels an acre"."""
    last = factors[-1]
    article = ARTICLE.match(text, last.end)
    factor = _factor(text, article.end(), inside=True) if article else None
    if factor is None or factor.sense.symbol or dimension(last.sense.unit) == "[time]":
        return None
    divides = dimension(factor.sense.unit) == "[time]" or factor.sense.unit in ARTICLE_UNITS
    return [factor._replace(power=-1)] if divides and factor.power == 1 else None


def _beside(text: str, factors: list[Factor]) -> list[Factor] | None:
    """The next factor of a product: "m s−1", "W·m−2"."""
    last = factors[-1]
    times = TIMES.match(text, last.end)
    factor = _factor(text, times.end(), inside=True) if times and last.sense.symbol else None
    if times is None or factor is None:
        return None
    if factor.power < 0:
        return [factor]
    if not factor.sense.symbol:
        return None
    if times[0].strip(" \N{NO-BREAK SPACE}\N{THIN SPACE}") not in PRODUCT_SIGNS:
        return None
    return [factor._replace(power=-factor.power) if last.power < 0 else factor]


def _name(factors: list[Factor]) -> str:
    """The compound as pint writes it, its factors in the order of the text."""
    above = [_with_power(factor) for factor in factors if factor.power > 0]
    below = [_with_power(factor) for factor in factors if factor.power < 0]
    return " / ".join([" * ".join(above) or "1", *below])


def _with_power(factor: Factor) -> str:
    power = abs(factor.power)
    return factor.sense.unit if power == 1 else f"{factor.sense.unit} ** {power}"


@cache
def _tree() -> dict[str, Node[tuple[Sense, ...] | int]]:
    meanings: dict[str, tuple[Sense, ...] | int] = dict(surfaces())
    return grow((meanings | power_words("before")).items())
