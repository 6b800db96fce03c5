"""Reads p-values, "p = .036", "P-value: 0.04", "p < 10−5", "ns", and judges what leads to one."""

from __future__ import annotations

import re
from typing import cast

from numcheck.lexicon.word_lists import word_lists
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.report_view import report_view
from numcheck.model.figure import Comparison, Figure
from numcheck.model.span import Span
from numcheck.model.statistic import Stated

GAP = 90  # characters between a statistic and its p-value
UNSIGNED = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
SIGN = r"(?:<=|>=|[=<>≤≥])"
TIMES = r"[ ]{0,2}(?:[x×.∙⋅ ]|times|cdot)[ ]{0,2}"
TEN = r"10[ ]{0,6}-[ ]?"
# Behind one of two figures, one with an error, or one to be multiplied.
MORE = r"[ ]{0,2}(?:(?:[±/x×∙⋅*-]|pm[ ]|times|cdot)[ ]{0,2}[.]?\d|(?:to|and)[ ]{1,2}\d{0,9}[.]\d)"
P_VALUE = Pattern(
    rf"""(?<![A-Za-z0-9_])(?:
      (?:[pP](?:[ -]?[Vv]alues?)?(?:[ ]?\(?(?:two|one|2|1)[ -](?:tailed|sided)\)?)?
        |Pr[ ]?\(>[ ]?\|?(?:[tzF]|Chi2?)\|?\)|Prob[ ]?>[ ]?(?:F|chi2|\|[tz]\|)
        |[Ss]ig\.?(?:[ ]?\(2-(?:tailed|sided)\))?)[ ]*
      (?:(?P<sign>{SIGN})|(?<=[Vv]alue)[ ]?:|(?<=[Vv]alue)[ ](?:of|was|is)\b
        |(?<=[Vv]alue)(?=[ ][01]?[.]\d))[ ]*
      (?P<p>-?(?:{TEN}\d+|{UNSIGNED}(?:[eE]-?\d+|{TIMES}{TEN}\d+)?))
      (?![\d,]*\d|[.]\d|[ ]?%|[eE]-?\d|{MORE})|(?P<ns>n\.?s\b|NS\b|N\.S\.))""",
    re.VERBOSE,
)
POWER = Pattern(rf"(?P<times>{TIMES}|^){TEN}")
COMMA = Pattern(r"-?0,")  # a decimal one
COMPARISONS = {"<=": "≤", ">=": "≥"}
WORD = Pattern(r"[^\W\d_]{3,}")


def stated(text: str, digits: str, start: int, end: int, sign: str = "=") -> Stated:
    """The figure of *digits* after *sign*, at its place in *text*.

    Raises:
        ValueError: the digits are no number.
    """
    comparison = cast("Comparison", COMPARISONS.get(sign, sign))
    return Stated(Figure.of(digits, comparison), Span(start, end, text[start:end]))


def plain_digits(written: str) -> str:
    """The digits without blanks and commas between thousands."""
    return written.replace(",", "").replace(" ", "")


def reported_p(text: str, p: re.Match[str]) -> Stated | None:
    """The p-value that was matched in the view of *text*; None for "ns".

    Raises:
        ValueError: a comma stands for the decimal point.
    """
    if p["ns"]:
        return None
    if COMMA.match(p["p"]):
        raise ValueError(p["p"])
    digits = POWER.sub(lambda found: "e-" if found["times"] else "1e-", p["p"])
    return stated(text, plain_digits(digits), *p.span("p"), p["sign"] or "=")


def p_behind(text: str, offset: int) -> Stated | None:
    """The p-value that stands right behind *offset*, a bracket or a comma between."""
    passage = text[offset : offset + GAP]
    view = report_view(passage)
    found = P_VALUE.search(view)
    if found is None or found["ns"] or view[: found.start()].strip(" ()[],;:"):
        return None
    try:
        read = reported_p(passage, found)
    except ValueError:
        return None
    if read is None:
        return None
    span = read.span
    return Stated(read.figure, Span(span.start + offset, span.end + offset, span.text))


def is_same_report(between: str) -> bool:
    """Whether what lies between a statistic and a p-value is all of one report.

    Figures, names in capitals and the words of effect sizes and tails are; "but women did not" is
    not, and the p-value behind it is of another test.
    """
    known = word_lists("statistics")["between"].phrases
    words = (found[0] for found in WORD.finditer(between))
    return all(word.isupper() or (word.lower(),) in known for word in words)
