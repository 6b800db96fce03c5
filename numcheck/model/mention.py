"""One number, quantity, date or count of the text, read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from fractions import Fraction
from typing import Literal

from numcheck.model.measure import Measure
from numcheck.model.period import DAY_IN_MINUTES, Period, When
from numcheck.model.span import Span

Kind = Literal[
    "number", "count", "ordinal", "percent", "ratio", "quantity", "money", "age",
    "date", "time", "period", "duration", "set", "statistic", "identifier",
]  # fmt: skip
Form = Literal["point", "range", "bound", "uncertainty"]

Json = str | float | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """What stands at *span*: its kind, and its value in a form that can be reckoned with.

    `value` is a `Measure` for numbers, amounts, ages and durations, a `When` for dates,
    times, periods and sets, and None for an identifier. `parts` are the two ends of a
    range or the pieces of a compound ("31 feet 5 inches"), as mentions of their own.
    `hedge` is the word that loosens the number; `counted` is the counted noun as written.
    `covers` is the days that a length told from the dateline takes up: "the past two years".
    """

    span: Span
    kind: Kind
    value: Measure | When | None
    form: Form = "point"
    hedge: str | None = None
    counted: str | None = None
    timex: str | None = None
    parts: tuple[Mention, ...] = ()
    covers: Period | None = None

    @property
    def measure(self) -> Measure | None:
        """The amount, if it is one."""
        return self.value if isinstance(self.value, Measure) else None

    @property
    def when(self) -> When | None:
        """The time, if it is one."""
        return self.value if isinstance(self.value, When) else None

    def to_dict(self) -> dict[str, Json]:
        """The record that scorers and frames read; numbers are JSON numbers, in `unit`."""
        record: dict[str, Json] = {
            "start": self.span.start,
            "end": self.span.end,
            "text": self.span.text,
            "kind": self.kind,
            "value": None,
            "low": None,
            "high": None,
            "form": self.form,
            "unit": None,
            "counted": self.counted,
            "hedge": self.hedge,
            "timex": self.timex,
        }
        match self.value:
            case Measure() as measure:
                record |= {
                    "value": _number(measure.value),
                    "low": _number(measure.low),
                    "high": _number(measure.high),
                    "unit": measure.unit,
                } | _ends(self.covers, None)
            case When() as when:
                record["timex"] = when.timex
                if when.period is not None:
                    record["value"] = when.point.isoformat() if when.point else when.timex
                record |= _hours(when) or _ends(when.period, when.timex)
            case None:
                pass
        return record


def _hours(when: When) -> dict[str, Json]:
    """When a run of hours begins and ends: times of day, with their date where it is known."""
    if when.clock is None or when.until is None:
        return {}
    if when.period is None:
        low, high = (_time(minutes).isoformat() for minutes in (when.clock, when.until))
        return {"low": low, "high": high}
    midnight = datetime.combine(when.period.start, time())
    first, last = (midnight + timedelta(minutes=clock) for clock in (when.clock, when.until))
    return {"low": first.isoformat(), "high": last.isoformat()}


def _time(minutes: int) -> time:
    return time(minutes % DAY_IN_MINUTES // 60, minutes % 60)


def _ends(period: Period | None, timex: str | None) -> dict[str, Json]:
    """The first day, and the day after the last."""
    if period is None:
        return {}
    return {"low": period.start.isoformat(), "high": _end(period, timex)}


def _end(period: Period, timex: str | None) -> str:
    """The day after the last; a century ends with its hundredth year, however it is counted."""
    if timex is not None and len(timex) == len("19"):
        return period.end.replace(year=int(timex) * 100 + 100).isoformat()
    return period.end.isoformat()


def _number(value: Fraction | None) -> float | int | None:
    """A JSON number: whole numbers as int, others as the nearest float."""
    if value is None:
        return None
    return value.numerator if value.denominator == 1 else float(value)
