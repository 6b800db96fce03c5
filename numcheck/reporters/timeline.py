"""Puts the dates of a document on an axis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from numcheck.model.finding import SEVERITIES, Finding, Severity
from numcheck.model.period import Period
from numcheck.model.report import Report
from numcheck.model.show_dates import show_day
from numcheck.model.span import Span
from numcheck.reporters.glyphs import one_line

KINDS = ("date", "period")
LEAST = 2  # different times; fewer make no line
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)  # years between two ticks
MOST_TICKS = 9
ROOM = 1.2  # per cent of the axis that a mark takes at least
MOST_LANES = 6
LEFT, RIGHT = 2.0, 98.0  # per cent, where the axis begins and ends
DAYS_IN_YEAR = 365.2425  # mean Gregorian year


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """A date on the axis: left end and width in per cent, and the lane, from 0, it is drawn in.

    `severity` is that of the gravest finding it takes part in.
    """

    anchor: str
    text: str
    means: str
    left: float
    width: float
    lane: int
    severity: Severity | None


@dataclass(frozen=True, slots=True)
class Tick:
    """A year on the axis, at so many per cent."""

    year: int
    at: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """The dates of a document from the earliest to the latest."""

    strokes: tuple[Stroke, ...]
    ticks: tuple[Tick, ...]
    lanes: int

    @classmethod
    def of(
        cls, report: Report, findings: Sequence[Finding], sheet: int
    ) -> tuple[Timeline | None, list[tuple[str, Span]]]:
        """The timeline, None for a document of too few dates; and the anchors it points to."""
        days = [(m.when.period, m.span) for m in report.mentions if m.when and m.kind in KINDS]
        dated = sorted((period, span) for period, span in days if period)
        if len({period for period, _ in dated}) < LEAST:
            return None, []
        anchors = [f"d{sheet}-{number}" for number, _ in enumerate(dated)]
        last = max(period.end.toordinal() for period, _ in dated)
        scale = _Scale(dated[0][0].start.toordinal(), last)
        strokes = _strokes(dated, anchors, scale, findings)
        timeline = cls(strokes, scale.ticks(), 1 + max(stroke.lane for stroke in strokes))
        return timeline, [(anchor, span) for anchor, (_, span) in zip(anchors, dated, strict=True)]


@dataclass(frozen=True, slots=True)
class _Scale:
    """The axis from one day to another, as ordinals."""

    first: int
    last: int

    def at(self, ordinal: int) -> float:
        """Per cent of the width."""
        share = (ordinal - self.first) / max(self.last - self.first, 1)
        return round(LEFT + (RIGHT - LEFT) * share, 2)

    def ticks(self) -> tuple[Tick, ...]:
        """Some round years; at least the one it begins in."""
        years = (self.last - self.first) / DAYS_IN_YEAR
        step = next((step for step in STEPS if years / step <= MOST_TICKS), STEPS[-1])
        begin, end = date.fromordinal(self.first).year, date.fromordinal(self.last).year
        days = [date(y, 1, 1) for y in range(max(begin, 1), end + 1) if y % step == 0]
        within = [day for day in days if self.first <= day.toordinal() <= self.last]
        if not within:
            return (Tick(begin, LEFT),)
        return tuple(Tick(day.year, self.at(day.toordinal())) for day in within)


def _strokes(
    dated: list[tuple[Period, Span]],
    anchors: list[str],
    scale: _Scale,
    findings: Sequence[Finding],
) -> tuple[Stroke, ...]:
    """Every date in the first lane that is free there; the last lane takes what is left."""
    free: list[float] = []
    strokes = []
    for (period, span), anchor in zip(dated, anchors, strict=True):
        left = min(scale.at(period.start.toordinal()), RIGHT - ROOM)
        width = round(max(scale.at(period.end.toordinal()) - left, ROOM), 2)
        lane = next((n for n, edge in enumerate(free) if edge <= left), len(free))
        lane = min(lane, MOST_LANES - 1)
        free[lane : lane + 1] = [left + width + ROOM / 2]
        strokes.append(
            Stroke(
                anchor=anchor,
                text=one_line(span.text),
                means=_means(period),
                left=left,
                width=width,
                lane=lane,
                severity=_gravest(span, findings),
            )
        )
    return tuple(strokes)


def _means(period: Period) -> str:
    first, last = period.start, period.end - timedelta(days=1)
    return show_day(first) if first == last else f"{show_day(first)} to {show_day(last)}"


def _gravest(span: Span, findings: Sequence[Finding]) -> Severity | None:
    meeting = (f.severity for f in findings if any(place.overlaps(span) for place in f.places))
    return max(meeting, key=SEVERITIES.index, default=None)
