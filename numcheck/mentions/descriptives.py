"""Reads means with the number of cases beside them: "M = 3.47, SD = 1.02, n = 20"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from numcheck.mentions.numerals import read_numeral
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.report_view import report_view
from numcheck.model.figure import Figure
from numcheck.model.span import Span
from numcheck.model.statistic import Stated

REACH = 24  # characters from one figure to the next
FIGURE = r"(?P<figure>-?(?:\d+\.\d+|\.\d+|\d+))(?![\d.,]*\d|[ ]?[%°])"
MEAN = Pattern(rf"(?<![A-Za-z])(?:M|[Mm]ean)[ ]*(?:=|of|was)[ ]*{FIGURE}")
SD = Pattern(rf"[ ,;(\[]*(?:and[ ])?(?:SD|[Ss]\.?[Dd]\.?)[ ]*(?:=|of)?[ ]*{FIGURE}")
CASES = Pattern(r"[ ,;(\[)\]]*[nN][ ]*=[ ]*(?P<figure>\d{1,5})(?![\d.,]*\d|[ ]?%)")
CASES_AHEAD = Pattern(r"(?<![A-Za-z])[nN][ ]*=[ ]*(?P<figure>\d{1,5})[ ]*[,;:][ ]*\Z")
ITEMS = Pattern(r"(?<![\w.,-])(?P<items>[\da-z]+)[ -]items?\b", re.IGNORECASE)


class Means(NamedTuple):
    """A mean, the standard deviation if one is told, and the number of cases."""

    mean: Stated
    sd: Stated | None
    n: Stated


def find_means(text: str) -> Iterator[Means]:
    """Every mean with its number of cases right behind or right before it."""
    if "=" not in text:
        return
    view = report_view(text)

    def stated(found: re.Match[str]) -> Stated:
        start, end = found.span("figure")
        return Stated(Figure.of(found["figure"]), Span(start, end, text[start:end]))

    for mean in MEAN.finditer(view):
        sd = SD.match(view, mean.end(), mean.end() + REACH)
        end = sd.end() if sd is not None else mean.end()
        ahead = view[max(0, mean.start() - REACH) : mean.start()]
        n = CASES.match(view, end, end + REACH)
        if n is None and (before := CASES_AHEAD.search(ahead)) is not None:
            n = CASES.match(view, mean.start() - len(ahead) + before.start())
        if n is not None:
            yield Means(stated(mean), stated(sd) if sd is not None else None, stated(n))


def find_items(text: str) -> int | None:
    """Of how many items a measure is made: "a six-item scale", "(4 items)".

    None if that is unsaid, or said of several measures.
    """
    told = set()
    for found in ITEMS.finditer(text):
        number = read_numeral(text, found.start("items"))
        if number is not None and number.end == found.end("items") and number.value > 1:
            told.add(int(number.value))
    return told.pop() if len(told) == 1 else None
