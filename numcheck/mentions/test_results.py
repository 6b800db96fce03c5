"""Reads test statistics and their p-values: "t(28) = 2.20, p = .036", in any layout."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from numcheck.mentions.pattern import Pattern
from numcheck.mentions.report_view import report_view
from numcheck.model.figure import Comparison, Figure, TestName
from numcheck.model.span import Span
from numcheck.model.statistic import Stated, Statistic

GAP = 90  # characters between a statistic and its p-value
BEFORE = 12  # characters between a p-value and the statistic that follows it
UNSIGNED = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
# What a sign is in the text itself, plain, full-width or in the dress of HTML and TeX.
EQUALS = ("=", "<", ">", "≤", "≥", "＝", "＜", "＞", "&lt;", "&gt;", r"\l", r"\g")
VALUE = rf"-?[ ]?{UNSIGNED}(?![\d,]*\d)"
SIGN = r"(?:<=|>=|[=<>≤≥])"
STATISTIC = Pattern(
    rf"""(?<![A-Za-z0-9.\-])
    (?:(?P<chi2>[χΧ𝜒][ ]*[2²]?|[Cc]hi[ -]*(?:2|²|squared?)?|[xX][ ]?[2²])
      |(?P<single>[tTFrzZ]|Q(?:w|b|-?within|-?between)?))
    (?:[ -](?:test|value|statistic|score)s?)?[ ,]*
    (?:[(\[][ ]*(?:d\.?f\.?[ ]*=?[ ]*)?(?P<df>[\dIl][\d., ]*?)
        (?:[,;][ ]*[Nn][ ]*=[ ]*[\d,]+)?[ ]*[)\]]
      |(?P<low>\d[\d.]*(?:,[ ]?\d[\d.]*)?))?
    [ ]*(?P<sign>{SIGN})[ ]*(?P<value>{VALUE})""",
    re.VERBOSE,
)
DF = Pattern(
    r"\bd\.?f\.?[ ]*=?[ ]*(?P<df>\d[\d.]*(?:[ ]?[,;][ ]?\d[\d.]*)?)"
    r"|\b(?P<ahead>\d[\d.]*)[ ](?:d\.?f\b|degrees[ ]of[ ]freedom)",
    re.IGNORECASE,
)
CASES = Pattern(r"\b[nN][ ]*=[ ]*(?P<n>\d{1,3}(?:,\d{3})+|\d+)\b(?![.]\d)")
P_VALUE = Pattern(
    rf"""(?<![A-Za-z0-9²_])(?:[pP](?:(?:[ -]?[Vv]alues?)?[ ]*(?P<sign>{SIGN})
      |[ -][Vv]alues?[ ](?:of|was|is)\b)[ ]*
      (?P<p>-?{UNSIGNED}(?:[eE]-?\d+|[ ]?[x×][ ]?10[ ]*-[ ]?\d+)?)|(?P<ns>n\.?s\b))""",
    re.VERBOSE,
)
SAMPLE = Pattern(r"\bN[ ]*=[ ]*(?P<n>\d{1,3}(?:,\d{3})+|\d+)\b(?![.]\d)")
SAMPLE_BEHIND = Pattern(r"[ ,;(]{1,4}N[ ]*=[ ]*(?P<n>\d{1,3}(?:,\d{3})+|\d+)\b(?![.]\d)")
BREAK = Pattern(r"[.?!][)\]]?\s+[A-Z]|\n\s*\n|\|")
POWER = Pattern(r"[ ]?[x×][ ]?10[ ]*-[ ]?")
COMPARISONS = {"<=": "≤", ">=": "≥"}
GROUPED = Pattern(r"\d{1,3}(?:,\d{3})+")
UNIT_DF = str.maketrans("Il", "11")  # a one as some scanners read it


@dataclass(frozen=True, slots=True)
class _Place:
    """The text under reading and its view, which are of one length."""

    text: str
    view: str

    def span(self, start: int, end: int) -> Span:
        return Span(start, end, self.text[start:end])

    def stated(self, digits: str, start: int, end: int, sign: str = "=") -> Stated:
        comparison = cast("Comparison", COMPARISONS.get(sign, sign))
        return Stated(Figure.of(digits, comparison), self.span(start, end))


def find_tests(text: str) -> Iterator[Statistic]:
    """Every statistic with its degrees of freedom and p-value, in the order of the text."""
    if not any(sign in text for sign in EQUALS):
        return
    place = _Place(text, report_view(text))
    heads = list(STATISTIC.finditer(place.view))
    starts = [*(head.start() for head in heads), len(text)]
    for number, head in enumerate(heads, 1):
        limit = min(head.end() + GAP, starts[number])
        floor = heads[number - 2].end() if number > 1 else 0
        p = _p_value(place.view, head, floor, limit)
        if p is not None and (found := _statistic(place, head, p)) is not None:
            yield found


def p_behind(text: str, offset: int) -> Stated | None:
    """The p-value that stands right behind *offset*, a bracket or a comma between."""
    view = report_view(text[offset : offset + GAP])
    found = P_VALUE.search(view)
    if found is None or found["ns"] or view[: found.start()].strip(" ()[],;:"):
        return None
    try:
        stated = _reported(_Place(text[offset : offset + GAP], view), found)
    except ValueError:
        return None
    if stated is None:
        return None
    span = stated.span
    return Stated(stated.figure, Span(span.start + offset, span.end + offset, span.text))


def _p_value(view: str, head: re.Match[str], floor: int, limit: int) -> re.Match[str] | None:
    """The p-value after the statistic in its sentence, or right before it.

    What lies before *floor* is another statistic, whose p-value may follow it.
    """
    stop = BREAK.search(view, head.end(), limit)
    after = P_VALUE.search(view, head.end(), stop.start() if stop else min(limit + 1, len(view)))
    if after is not None and after.end() <= limit + GAP:
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
        value = place.stated(_digits(head["value"]), *head.span("value"), head["sign"])
        reported = _reported(place, p)
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
    return place.stated(_digits(found["n"]), *found.span("n")) if found is not None else None


def _reported(place: _Place, p: re.Match[str]) -> Stated | None:
    if p["ns"]:
        return None
    digits = POWER.sub("e-", p["p"])
    return place.stated(_digits(digits), *p.span("p"), p["sign"] or "=")


def _digits(written: str) -> str:
    return written.replace(",", "").replace(" ", "")


def _degrees(
    place: _Place, name: TestName, head: re.Match[str], p: re.Match[str]
) -> tuple[Stated, ...]:
    """The degrees of freedom: in the bracket, as an index, or told as df; none for z."""
    if name == "z":
        return ()
    group = "df" if head["df"] else "low"
    if head[group]:
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
    number = place.stated(_digits(told["n"]), *told.span("n"))
    return (Stated(Figure.of(str(number.figure.value - 2)), number.span),)


def _split(place: _Place, name: TestName, written: str, start: int) -> tuple[Stated, ...]:
    """One or two degrees of freedom; "1,200" is one number but for F, χ²(1, 200) tells N."""
    if name in {"t", "r", "Q"} and GROUPED.fullmatch(written.strip()):
        return (place.stated(_digits(written), start, start + len(written)),)
    first, comma, second = written.partition(",")
    figures = [(first, start)]
    if comma:
        figures.append((second, start + len(first) + 1))
    stated = [
        place.stated(
            _digits(each.translate(UNIT_DF)), at + len(each) - len(each.lstrip()), at + len(each)
        )
        for each, at in figures
    ]
    if name == "F" or len(stated) == 1:
        return tuple(stated)
    return tuple(
        stated[:1] if name == "chi2" else stated[1:] if stated[0].figure.value == 1 else stated
    )
