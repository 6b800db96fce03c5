"""A mention of one plain amount: what can be an end or a piece of something joined."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from numcheck.model.measure import Measure
from numcheck.model.mention import Form, Kind, Mention
from numcheck.model.span import Span

JOINED: frozenset[Kind] = frozenset(
    {"number", "ordinal", "percent", "quantity", "money", "duration", "age"}
)


class Point(NamedTuple):
    """A mention, its measure, and the written value, which is never None here."""

    mention: Mention
    measure: Measure
    value: Fraction

    @property
    def unit(self) -> str | None:
        """The unit of the measure."""
        return self.measure.unit

    @property
    def kind(self) -> Kind:
        """The kind of the mention."""
        return self.mention.kind

    @property
    def is_whole(self) -> bool:
        """Whether it is written to the unit: "5", not "5.0" or "5 million"."""
        return self.measure.step == 1


def point_of(mention: Mention) -> Point | None:
    """The mention as a point, or None if it is a range, a time or a name."""
    measure = mention.measure
    if measure is None or measure.value is None or mention.form != "point":
        return None
    return Point(mention, measure, measure.value) if mention.kind in JOINED else None


def spanning(text: str, first: Mention, second: Mention, form: Form, measure: Measure) -> Mention:
    """One mention from the start of *first* to the end of *second*, which become its parts."""
    start, end = first.span.start, second.span.end
    return Mention(
        span=Span(start, end, text[start:end]),
        kind=second.kind if first.kind == "number" else first.kind,
        value=measure,
        form=form,
        parts=(first, second),
    )
