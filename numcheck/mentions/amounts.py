"""Gives a numeral its sort: percentage, money, quantity, ratio, ordinal, or a plain number."""

from __future__ import annotations

from numcheck.lexicon.numerals import numeral_words
from numcheck.mentions.context import Context
from numcheck.mentions.measures import measure_of
from numcheck.mentions.money import money_after
from numcheck.mentions.numerals import Numeral
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.percent import percent_after
from numcheck.mentions.unit_phrases import UnitPhrase, read_unit
from numcheck.model.measure import Measure
from numcheck.model.mention import Kind, Mention
from numcheck.model.span import Span

ARTICLE = Pattern(r"[ ](?:of[ ])?an?(?=[ ][a-z])")
BELOW_ZERO = Pattern(r"[ ]below[ ]zero\b")
BRACKETED = Pattern(r"[ ]?[(\[{<](?=[A-Za-zµμ°][^\s()]{0,12}[)\]}>])")
CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}
MILLIONS = Pattern(r"[mM][ ](?P<word>[a-z]{2,14})\b(?:[ ](?P<next>[a-z]{3,14})\b)?")
MILLION = 1_000_000
DEGREES = frozenset({"degree", "degC", "degF"})


def read_amount(context: Context, numeral: Numeral) -> Mention:
    """The numeral with the percent sign, currency or unit that follows it."""
    text = context.text
    if numeral.kind == "ordinal":
        return mention(text, numeral.start, numeral.end, "ordinal", measure_of(numeral))
    given = _in_millions(text, numeral)
    numeral = _of_one(text, given)
    if percent := percent_after(text, numeral):
        measure = measure_of(numeral, percent.unit, scale=percent.scale, kind="percent")
        return mention(text, numeral.start, percent.end, "percent", measure)
    if money := money_after(text, numeral):
        measure = measure_of(numeral, money.code, scale=money.scale)
        return mention(text, numeral.start, money.end, "money", measure)
    if unit := (
        read_unit(text, numeral.end, digits=numeral.digits) or _bracketed_unit(text, numeral)
    ):
        below = BELOW_ZERO.match(text, unit.end) if unit.unit in DEGREES else None
        if below is not None:
            numeral = numeral._replace(value=-numeral.value)
        end = below.end() if below else unit.end
        return mention(text, numeral.start, end, "quantity", measure_of(numeral, unit.unit))
    numeral = given
    kind: Kind = "ratio" if numeral.kind == "fraction" else "number"
    return mention(text, numeral.start, numeral.end, kind, measure_of(numeral))


def _bracketed_unit(text: str, numeral: Numeral) -> UnitPhrase | None:
    """The unit alone in brackets: "20 (kg)", "35 [mm]"."""
    found = BRACKETED.match(text, numeral.end) if numeral.digits else None
    if found is None:
        return None
    unit = read_unit(text, found.end(), digits=True)
    if unit is None or unit.ambiguous or unit.end == found.end() + 1:
        return None
    if text[unit.end : unit.end + 1] != CLOSING[found[0].strip()]:
        return None
    return unit._replace(end=unit.end + 1)


def _of_one(text: str, numeral: Numeral) -> Numeral:
    """A spelled fraction with the article after it: "half a litre", "a quarter of a mile"."""
    if numeral.kind != "fraction" or numeral.digits:
        return numeral
    found = ARTICLE.match(text, numeral.end)
    return numeral._replace(end=found.end()) if found else numeral


def _in_millions(text: str, numeral: Numeral) -> Numeral:
    """The numeral times a million where an "m" after it counts people or the like: "5m people"."""
    if text[numeral.end : numeral.end + 1] not in {"m", "M"} or not numeral.digits:
        return numeral
    found = MILLIONS.match(text, numeral.end)
    if found is None or not numeral_words().millions & {found["word"], found["next"]}:
        return numeral
    end = numeral.end + 1
    return numeral._replace(
        end=end,
        value=numeral.value * MILLION,
        step=numeral.step * MILLION,
        text=text[numeral.start : end],
    )


def mention(text: str, start: int, end: int, kind: Kind, measure: Measure) -> Mention:
    """A point mention of *measure* at *start*..*end*."""
    return Mention(span=Span(start, end, text[start:end]), kind=kind, value=measure)
