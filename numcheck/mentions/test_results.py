"""Reads test statistics and their p-values: "t(28) = 2.20, p = .036", in any layout."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from numcheck.mentions.effects import effects_beside
from numcheck.mentions.p_values import (
    GAP,
    MORE,
    P_VALUE,
    SIGN,
    UNSIGNED,
    is_same_report,
    plain_digits,
    reported_p,
    stated,
)
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.report_view import report_view
from numcheck.model.figure import Figure, TestName
from numcheck.model.span import Span
from numcheck.model.statistic import Stated, Statistic

BEFORE = 12  # characters between a p-value and the statistic that follows it
AXIS = 16  # characters in which "y = 30," makes the z behind it a place
LABELS = frozenset("01234")  # behind t, r and Q they tell times, squares, quartiles
# What a sign is in the text itself, plain, full-width or in the dress of HTML and TeX.
EQUALS = (*"=<>≤≥⩽⩾≦≧＝＜＞", "&lt;", "&gt;", r"\l", r"\g")
TIMES_TEN = r"[ ]{0,2}(?:[x×∙⋅]|times|cdot)[ ]{0,2}10[ ]{0,6}"
POWER = rf"(?:[eE][+-]?|{TIMES_TEN}-?[ ]?(?=[1-9]))\d{{1,3}}(?!\d)"
VALUE = rf"(?>[-+]?[ ]?{UNSIGNED}(?![\d,]*\d)(?:{POWER})?)(?!{MORE}|[eE][+-]?\d)"
STATISTIC = Pattern(
    rf"""(?<![A-Za-z0-9.\->])(?<!>[ ])
    (?:(?P<chi2>[χΧ𝜒][ ]*2?|[Cc]hi[ -]*(?:2|squared?)?|[xX](?:[ ]?2|-squared)|Wald)
      |(?P<single>[tF][12](?=[ ]?[(\[])|[tTFrzZ]|Q(?:[wWbBME]|-?within|-?between)?))
    (?:[ -](?:test|value|statistic|score)s?)?[ ,]*
    (?:[(\[][ ]*(?:d\.?f\.?[ ]*=?[ ]*)?(?P<df>[\dIl][\d., ;/]*?)(?:[ ]*d\.?f\.?)?
        (?:[,;][ ]*[Nn][ ]*=[ ]*[\d,]+)?[ ]*[)\]]
      |(?P<low>\d[\d.]*(?:,[ ]?\d[\d.]*)?))?
    [ ]*(?P<sign>{SIGN})[ ]*(?P<value>{VALUE})""",
    re.VERBOSE,
)
DF = Pattern(
    r"\bd\.?f\.?[ ]*=?[ ]*(?P<df>\d[\d.]*(?:[ ]?[,;/][ ]?\d[\d.]*)?)"
    r"|\b(?P<ahead>\d[\d.]*)[ ](?:d\.?f\b|degrees[ ]of[ ]freedom)",
    re.IGNORECASE,
)
CASES = Pattern(r"\b[nN][ ]*=[ ]*(?P<n>\d{1,3}(?:,\d{3})+|\d+)\b(?![.]\d)")
SAMPLE = Pattern(r"\bN[ ]*=[ ]*(?P<n>\d{1,3}(?:,\d{3})+|\d+)\b(?![.]\d)")
SAMPLE_BEHIND = Pattern(
    r"[ ,;(]{1,4}N[ ]*=[ ]*(?P<n>\d{1,3}(?:,\d{3})+|\d+)\b(?=[ ]*(?:[);\]]|[.,](?!\d)|\Z))"
)
BREAK = Pattern(r"[.?!][)\]]?\s+[A-Z]|\n\s*\n|\|")
ACROSS = Pattern(r"\by[ ]*=[ ]*-?\d+(?:\.\d+)?[ ]*[,;]?[ ]*(?:and[ ])?\Z", re.IGNORECASE)
MANTISSA = Pattern(TIMES_TEN)
GROUPED = Pattern(r"\d{1,3}(?:,\d{3})+")
BETWEEN_DF = Pattern(r"[,;/]")
UNIT_DF = str.maketrans("Il", "11")  # a one as some scanners read it


@dataclass(frozen=True, slots=True)
class _Place:
    """The text under reading and its view, which are of one length."""

    text: str
    view: str

    def span(self, start: int, end: int) -> Span:
        return Span(start, end, self.text[start:end])

    def stated(self, digits: str, start: int, end: int, sign: str = "=") -> Stated:
        return stated(self.text, digits, start, end, sign)


def find_tests(text: str) -> Iterator[Statistic]:
    """Every statistic with its degrees of freedom and p-value, in the order of the text."""
    if not any(sign in text for sign in EQUALS):
        return
    place = _Place(text, report_view(text))
    heads = [head for head in STATISTIC.finditer(place.view) if not _is_place(place.view, head)]
    starts = [*(head.start() for head in heads), len(text)]
    for number, head in enumerate(heads, 1):
        limit = min(head.end() + GAP, starts[number])
        floor = heads[number - 2].end() if number > 1 else 0
        p = _p_value(place.view, head, floor, limit)
        if p is not None and (found := _statistic(place, head, p)) is not None:
            room = (floor, _end(place.view, found.told.end, starts[number]))
            told = (found.told.start, found.told.end)
            yield replace(found, effects=effects_beside(text, place.view, told, room))


def _end(view: str, start: int, limit: int) -> int:
    """Where the sentence ends, or the next test begins."""
    stop = BREAK.search(view, start, limit)
    return stop.start() if stop is not None else limit


def _is_place(view: str, head: re.Match[str]) -> bool:
    """Whether it is the z of three coordinates."""
    ahead = view[max(0, head.start() - AXIS) : head.start()]
    return head["single"] in {"z", "Z"} and ACROSS.search(ahead) is not None


def _p_value(view: str, head: re.Match[str], floor: int, limit: int) -> re.Match[str] | None:
    """The p-value after the statistic in its sentence, or right before it.

    What lies before *floor* is another statistic, whose p-value may follow it.
    """
    stop = BREAK.search(view, head.end(), limit)
    after = P_VALUE.search(view, head.end(), stop.start() if stop else min(limit + 1, len(view)))
    if after is not None and is_same_report(view[head.end() : after.start()]):
        return P_VALUE.match(view, after.start())
    earlier = list(P_VALUE.finditer(view, max(0, head.start() - GAP), head.start()))
    if earlier and head.start() - earlier[-1].end() <= BEFORE:
        between = view[earlier[-1].end() : head.start()]
        alone = "(" in between or BREAK.search(view, floor, head.start()) or not floor
        return earlier[-1] if not between.strip(" ([,;:") and alone else None
    return None


def _statistic(place: _Place, head: re.Match[str], p: re.Match[str]) -> Statistic | None:
    name = cast("TestName", "chi2" if head["chi2"] else head["single"][0])
    name = {"T": "t", "Z": "z"}.get(name, name)  # type: ignore[assignment]  # names of tests too
    try:
        df = _degrees(place, name, head, p)
        digits = plain_digits(MANTISSA.sub("e", head["value"]))
        value = place.stated(digits, *head.span("value"), head["sign"])
        reported = reported_p(place.text, p)
    except ValueError:
        return None
    if len(df) != {"z": 0, "F": 2}.get(name, 1):
        return None
    start, end = min(head.start(), p.start()), max(head.end(), p.end())
    return Statistic(
        name=name,
        df=df,
        value=value,
        p=reported,
        told=place.span(start, end),
        cases=_cases(place, start, end),
    )


def _cases(place: _Place, start: int, end: int) -> Stated | None:
    """The N told within the test, or right behind it."""
    found = SAMPLE.search(place.view, start, end) or SAMPLE_BEHIND.match(place.view, end)
    return place.stated(plain_digits(found["n"]), *found.span("n")) if found is not None else None


def _degrees(
    place: _Place, name: TestName, head: re.Match[str], p: re.Match[str]
) -> tuple[Stated, ...]:
    """The degrees of freedom: in the bracket, as an index, or told as df; none for z."""
    if name == "z":
        return ()
    group = "df" if head["df"] else "low"
    is_label = name in {"t", "r", "Q"} and head["low"] in LABELS
    if is_label and name != "t":
        return ()
    if head[group] and not is_label:
        return _split(place, name, head[group], head.start(group))
    told = _told(place, head, p)
    if told is not None:
        found = "df" if told["df"] else "ahead"
        return _split(place, name, told[found], told.start(found))
    return _from_cases(place, head, p) if name == "r" else ()


def _told(place: _Place, head: re.Match[str], p: re.Match[str]) -> re.Match[str] | None:
    """The degrees of freedom between statistic and p-value, or behind both in their bracket."""
    if p.start() > head.end():
        between = DF.search(place.view, head.end(), p.start())
        close = place.view.find(")", p.end(), p.end() + GAP)
        return between or (DF.search(place.view, p.end(), close) if close >= 0 else None)
    return DF.search(place.view, head.end(), head.end() + GAP)


def _from_cases(place: _Place, head: re.Match[str], p: re.Match[str]) -> tuple[Stated, ...]:
    """The degrees of freedom of a correlation of n cases, two fewer."""
    low, high = sorted((head.end(), p.start()))
    told = CASES.search(place.view, low, high)
    if told is None:
        return ()
    number = place.stated(plain_digits(told["n"]), *told.span("n"))
    return (Stated(Figure.of(str(number.figure.value - 2)), number.span),)


def _split(place: _Place, name: TestName, written: str, start: int) -> tuple[Stated, ...]:
    """One or two degrees of freedom; "1,200" is one number but for F, χ²(1, 200) tells N."""
    if name in {"t", "r", "Q"} and GROUPED.fullmatch(written.strip()):
        return (place.stated(plain_digits(written), start, start + len(written)),)
    parts = written.split(";") if ";" in written else BETWEEN_DF.split(written, maxsplit=1)
    starts = (start, start + len(parts[0]) + 1)
    degrees = tuple(_degree(place, each, at) for each, at in zip(parts, starts, strict=False))
    if name == "F" or len(degrees) == 1:
        return degrees
    if name == "chi2":
        return degrees[:1]
    return degrees[1:] if degrees[0].figure.value == 1 else degrees


def _degree(place: _Place, written: str, start: int) -> Stated:
    """One number of degrees of freedom.

    Raises:
        ValueError: it is no number, or one with a decimal comma.
    """
    ahead = len(written) - len(written.lstrip())
    digits = written.strip()
    if "," in digits and not GROUPED.fullmatch(digits):
        raise ValueError(digits)
    end = start + ahead + len(digits)
    return place.stated(plain_digits(digits.translate(UNIT_DF)), start + ahead, end)
