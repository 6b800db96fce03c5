"""Reads effects beside a test: "b = 0.32, SE = 0.10" before it, "ηp² = .12, d = 0.45" behind."""

from __future__ import annotations

import re

from numcheck.mentions.p_values import GAP
from numcheck.mentions.pattern import Pattern
from numcheck.model.figure import Figure
from numcheck.model.span import Span
from numcheck.model.statistic import Effects, Stated

FIGURE = r"(?P<figure>-?(?:\d+\.\d+|\.\d+|\d+))(?![\d.,]*\d|[ ]?%|[eE]-?\d|[ ]?[x×*][ ]?10)"
INTERVAL = (
    r"(?:[,;( \[]*95[ ]?%[ ]?CI[ :=]*[(\[]?[ ]?-?[\d.]+[ ]?(?:,|;|to)[ ]?-?[\d.]+[ ]?[)\]]?)?"
)
SLOPE = Pattern(
    rf"(?<![A-Za-z])(?P<name>[bB]|β|beta|estimate|coefficient)[ ]*=[ ]*{FIGURE}{INTERVAL}"
    r"[ ,;(\[]*(?=[Ss])"
)
ERROR = Pattern(rf"(?:SE|S\.E\.|[Ss]tandard error)[ ]*(?:[bB][ ]*)?(?:=|of)[ ]*{FIGURE}")
JOINT = Pattern(r"[ ,;()\[\]]*")
PARTIAL = r"(?:p|partial|P)"
ETA = Pattern(
    rf"""(?<![A-Za-z])(?P<ahead>[Pp]artial[ -]*)?(?:[η𝜂]|[Ee]ta)[ -]*
    (?:(?P<low>{PARTIAL})[ ]*(?:2|squared)|(?:2|squared)[ ]*(?P<after>{PARTIAL})?)
    [ ]*=[ ]*{FIGURE}""",
    re.VERBOSE,
)
DIFFERENCE = Pattern(
    rf"(?<![A-Za-z])(?:(?:Cohen'?s?|Cohen’s|Hedges'?s?|Hedges’)[ ]*)?[dg][ ]*=[ ]*{FIGURE}"
)
STANDARDISED = frozenset({"β", "beta"})


def effects_beside(
    text: str, view: str, told: tuple[int, int], room: tuple[int, int]
) -> Effects | None:
    """The effect sizes of the test that *told* covers, with nothing of another test in *room*.

    *view* is the `report_view` of *text*. None if there are none.
    """

    def stated(found: re.Match[str] | None) -> Stated | None:
        if found is None:
            return None
        start, end = found.span("figure")
        return Stated(Figure.of(found["figure"]), Span(start, end, text[start:end]))

    slope, error = _slope(view, max(room[0], told[0] - GAP), told[0])
    end = min(room[1], told[1] + GAP)
    eta = ETA.search(view, told[0], end)
    found = Effects(
        slope=stated(slope),
        error=stated(error),
        is_standardised=slope is not None and slope["name"] in STANDARDISED,
        eta_squared=stated(eta),
        is_partial=eta is not None and any((eta["ahead"], eta["low"], eta["after"])),
        difference=stated(DIFFERENCE.search(view, told[0], end)),
    )
    return None if (found.slope, found.eta_squared, found.difference) == (None,) * 3 else found


def _slope(
    view: str, start: int, end: int
) -> tuple[re.Match[str], re.Match[str]] | tuple[None, None]:
    """The last slope with its standard error that nothing parts from the statistic at *end*."""
    for slope in reversed(list(SLOPE.finditer(view, start, end))):
        error = ERROR.match(view, slope.end(), end)
        if error is None:
            continue
        joint = JOINT.match(view, error.end(), end)
        return (slope, error) if joint and joint.end() == end else (None, None)
    return None, None
