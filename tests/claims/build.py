"""Sentences for tests: marked text in, an analysis with its mentions out."""

from __future__ import annotations

import re
from datetime import date
from fractions import Fraction
from itertools import pairwise

from numcheck.mentions.words import words
from numcheck.model.analysis import Analysis
from numcheck.model.document import Block, Document
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Form, Kind, Mention
from numcheck.model.period import Calendar, Period, When
from numcheck.model.sentence import Sentence
from numcheck.model.span import Span

NUMBER = re.compile(
    r"\[\[(.+?)\]\]|\d[\d,.]*\d%?|\d%?|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b"
)
BREAK = re.compile(r"(?<!St\.)(?<=[.?!])\s+(?=[A-Z“\"\[])|\n\n+")
HEDGES = ("almost", "nearly", "more than", "about")
SHARE = re.compile(r"half|third|quarter|\bin \w+$|out of")
BETWEEN = re.compile(r"\d[–-]\d| to | or | and ")
SPELLED = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
           "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "forty": 40, "half": 2}  # fmt: skip


def analysis(marked: str) -> Analysis:
    """An analysis of one block; `[[almost 12]]` marks a mention, bare digits are one unmarked."""
    text, mentions = _mentions(marked)
    edges = [0, *(gap.end() for gap in BREAK.finditer(text)), len(text)]
    block = Block(kind="paragraph", start=0, end=len(text))
    sentences = tuple(
        Sentence(
            number=number,
            start=start,
            end=end,
            block=block,
            words=words(text, start, end),
            mentions=tuple(m for m in mentions if start <= m.span.start < end),
        )
        for number, (start, end) in enumerate(pairwise(edges))
    )
    document = Document(name="test", source=text, text=text, blocks=(block,))
    return Analysis(document=document, sentences=sentences, mentions=tuple(mentions))


def _mentions(marked: str) -> tuple[str, list[Mention]]:
    text, mentions, at = "", [], 0
    for found in NUMBER.finditer(marked):
        written = found[1] or found.group()
        text += marked[at : found.start()]
        mentions.append(_mention(len(text), written))
        text += written
        at = found.end()
    return text + marked[at:], mentions


def _mention(start: int, written: str) -> Mention:
    span = Span(start, start + len(written), written)
    lower = written.lower()
    if re.fullmatch(r"(19|20)\d\d", written):
        return Mention(span=span, kind="date", value=_year(int(written)))
    digits = re.search(r"\d[\d,.]*", lower)
    spelled = next((SPELLED[word] for word in re.findall(r"[a-z]+", lower) if word in SPELLED), 2)
    value = Fraction(digits.group().rstrip(".,").replace(",", "")) if digits else Fraction(spelled)
    hedge = next((word for word in HEDGES if lower.startswith(word)), None)
    return Mention(
        span=span,
        kind=_kind(lower),
        value=Measure(value=value, interval=_interval(value, hedge), step=Fraction(1)),
        form=_form(lower),
        hedge=hedge,
    )


def _year(year: int) -> When:
    return When(calendar=Calendar(year=year), period=Period(date(year, 1, 1), date(year + 1, 1, 1)))


def _interval(value: Fraction, hedge: str | None) -> Interval:
    match hedge:
        case "almost" | "nearly":
            return Interval(value * Fraction(9, 10), value, True, False)
        case "more than":
            return Interval.at_least(value, closed=False)
        case "about":
            return Interval.around(value, value / 10)
        case _:
            return Interval.exactly(value)


def _kind(lower: str) -> Kind:
    if "%" in lower or "percent" in lower:
        return "percent"
    return "ratio" if SHARE.search(lower) else "number"


def _form(lower: str) -> Form:
    return "range" if BETWEEN.search(lower) else "point"
