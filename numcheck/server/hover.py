"""Says how a number of the text was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from numcheck.model.mention import Mention
from numcheck.model.show import show, show_interval


def mention_at(mentions: Sequence[Mention], offset: int) -> Mention | None:
    """The mention that a source offset lies in or right behind."""
    for mention in mentions:
        if mention.span.start <= offset <= mention.span.end:
            return mention
    return None


def reading(mention: Mention) -> str:
    """How it was read, in Markdown: its kind, what it is, and what it may be."""
    return "  \n".join(_lines(mention))


def _lines(mention: Mention) -> Iterator[str]:
    counted = f" of {mention.counted}" if mention.counted else ""
    yield f"**{mention.kind}**{counted}"
    measure, when = mention.measure, mention.when
    if measure is not None:
        unit = f" {measure.unit.replace('_', ' ')}" if measure.unit else ""
        if measure.value is not None:
            yield f"value: {show(measure.value)}{unit}"
        room = measure.rounded
        if not room.is_point:
            yield f"may be: {show_interval(room)}{unit}"
    if when is not None and when.timex:
        yield f"time: {when.timex}"
    if when is not None and when.period is not None:
        yield f"days: {when.period.start} up to, not including, {when.period.end}"
    if mention.hedge:
        yield f"loosened by: {mention.hedge}"
