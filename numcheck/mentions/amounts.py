"""Gives a numeral its sort: percentage, money, quantity, ratio, ordinal, or a plain number."""

from __future__ import annotations

from numcheck.mentions.context import Context
from numcheck.mentions.measures import measure_of
from numcheck.mentions.money import money_after
from numcheck.mentions.numerals import Numeral
from numcheck.mentions.percent import percent_after
from numcheck.mentions.unit_phrases import read_unit
from numcheck.model.measure import Measure
from numcheck.model.mention import Kind, Mention
from numcheck.model.span import Span


def read_amount(context: Context, numeral: Numeral) -> Mention:
    """The numeral with the percent sign, currency or unit that follows it."""
    text = context.text
    if numeral.kind == "ordinal":
        return mention(text, numeral.start, numeral.end, "ordinal", measure_of(numeral))
    if percent := percent_after(text, numeral):
        measure = measure_of(numeral, percent.unit, scale=percent.scale, kind="percent")
        return mention(text, numeral.start, percent.end, "percent", measure)
    if money := money_after(text, numeral):
        measure = measure_of(numeral, money.code, scale=money.scale)
        return mention(text, numeral.start, money.end, "money", measure)
    if unit := read_unit(text, numeral.end, digits=numeral.digits):
        return mention(text, numeral.start, unit.end, "quantity", measure_of(numeral, unit.unit))
    kind: Kind = "ratio" if numeral.kind == "fraction" else "number"
    return mention(text, numeral.start, numeral.end, kind, measure_of(numeral))


def mention(text: str, start: int, end: int, kind: Kind, measure: Measure) -> Mention:
    """A point mention of *measure* at *start*..*end*."""
    return Mention(span=Span(start, end, text[start:end]), kind=kind, value=measure)
