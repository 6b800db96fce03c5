"""Reads means with the number of cases beside them: "M = 3.47, SD = 1.02, n = 20"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from numcheck.mentions.numerals import read_numeral
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.report_view import report_view
from numcheck.model.figure import Figure
from numcheck.model.span import Span
from numcheck.model.statistic import Scale, Stated

REACH = 24  # characters from one figure to the next
FIGURE = r"(?P<figure>-?(?:\d+\.\d+|\.\d+|\d+))(?![\d.,]*\d|[ ]?[%°])"
MEAN = Pattern(rf"(?<![A-Za-z])(?:M|[Mm]ean)[ ]*(?:=|of|was)[ ]*{FIGURE}")
SD = Pattern(rf"[ ,;(\[]*(?:and[ ])?(?:SD|[Ss]\.?[Dd]\.?)[ ]*(?:=|of)?[ ]*{FIGURE}")
CASES = Pattern(r"[ ,;(\[)\]]*[nN][ ]*=[ ]*(?P<figure>\d{1,5})(?![\d.,]*\d|[ ]?%)")
CASES_AHEAD = Pattern(r"(?<![A-Za-z])[nN][ ]*=[ ]*(?P<figure>\d{1,5})[ ]*[,;:][ ]*\Z")
ITEMS = Pattern(r"(?<![\w.,-])(?P<items>[\da-z]+)[ -]items?\b", re.IGNORECASE)
# What follows is looked for in plain lower-case words that end where a mean begins.
POINTS = r"(?:[2-9]|1[01]|two|three|four|five|six|seven|eight|nine|ten|eleven)"
SCALE = (
    rf"on (?:an?|the same|this|that|one) (?:single )?(?P<said>{POINTS} point "
    r"(?:likert |likert type |rating |response )?(?:scale|item)"
    rf"|(?:numeric |numerical )?(?:rating )?scale (?:ranging )?(?:from )?[01] to {POINTS})"
)
LEAD = (
    r"[ ,]*(?:\([^()]{0,60}\)[ ,]*)?[(\[]?(?:n ?= ?\d+ ?[,;] ?)?"
    r"(?:m|an?|mean|[ ]){1,5}(?:=|of|was) ?\Z"
)
RATED = Pattern(
    rf"\b(?:rated|judged|evaluated|scored|indicated) (?P<what>[a-z' ]{{2,40}}?) {SCALE}{LEAD}"
)
COUNTED = Pattern(
    r"(?:\b(?:the|mean|average|their|its|his|her) |\A |[.?!] )"
    r"(?P<said>number of (?P<what>[a-z' ]{3,40}?))"
    rf"(?: (?:was|were|is) [a-z ]{{2,30}}?)?{LEAD}"
)
PLURAL = Pattern(r"(?!(?:s|.*(?:ss|us|is|as|'s))\Z)[a-z]+s")


class Means(NamedTuple):
    """A mean, and the standard deviation and the number of cases if they are told."""

    mean: Stated
    sd: Stated | None
    n: Stated | None


def find_means(text: str) -> Iterator[Means]:
    """Every mean with its number of cases right behind or right before it, if there is one."""
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
        yield Means(
            stated(mean),
            stated(sd) if sd is not None else None,
            stated(n) if n is not None else None,
        )


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


def read_scale(words: str) -> Scale | None:
    """The scale in words that `find_rating` found, as wide as they allow.

    >>> read_scale("scale from 1 to 7").most
    Fraction(7, 1)
    """
    low, to, high = words.partition(" to ")
    last = read_numeral(high if to else words.split(maxsplit=1)[0], 0)
    if last is None:
        return None
    first = Fraction(low.split()[-1]) if to else Fraction(1)
    length = last.value - first
    return Scale(first if to else -length / 2, last.value, length)


def find_rating(words: str) -> tuple[str, str] | None:
    """One thing rated on a scale of few points right before a mean: the scale, and the thing.

    >>> find_rating(" they rated the soup on a 7 point scale (m = ")
    ('7 point scale', 'the soup')
    """
    found = RATED.search(words)
    if found is None or any(PLURAL.fullmatch(word) for word in found["what"].split()):
        return None
    return found["said"], found["what"]


def find_count(words: str) -> tuple[str, str] | None:
    """A number of things that a mean is of: the words for it, and the things.

    >>> find_count(" the number of visits was small (n = 12, m = ")
    ('number of visits', 'visits')
    """
    found = COUNTED.search(words)
    return (found["said"], found["what"]) if found is not None else None
