"""One number, quantity, date or count of the text, read."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from numcheck.model.measure import Measure
from numcheck.model.period import Period, When
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
    """

    span: Span
    kind: Kind
    value: Measure | When | None
    form: Form = "point"
    hedge: str | None = None
    counted: str | None = None
    timex: str | None = None
    parts: tuple[Mention, ...] = ()

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
                }
            case When() as when:
                record["timex"] = when.timex
                if when.period is not None:
                    record["value"] = when.timex
                    record["low"] = when.period.start.isoformat()
                    record["high"] = _end(when.period, when.timex)
            case None:
                pass
        return record


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
