"""Which passage each rule has to speak on when it is broken: one row per rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from hypothesis import strategies as st

from numcheck.strategies.passages import amounts, changes, layouts, repeats, shares, times
from numcheck.strategies.passages.passage import Passage, Scene

Passages = Callable[[Scene], st.SearchStrategy[Passage]]

PASSAGES: Final[Mapping[str, Passages]] = {
    "NC101": repeats.repeat,
    "NC102": repeats.hedge,
    "NC103": shares.fraction_in_words,
    "NC105": repeats.time_again,
    "NC106": repeats.other_time,
    "NC201": times.calendar_day,
    "NC202": times.weekday,
    "NC203": times.period,
    "NC204": times.events,
    "NC205": times.length,
    "NC207": times.age,
    "NC208": times.relative,
    "NC209": times.past,
    "NC301": shares.share,
    "NC302": shares.total,
    "NC304": changes.change,
    "NC305": changes.multiple,
    "NC306": changes.direction,
    "NC307": changes.points,
    "NC308": shares.majority,
    "NC309": changes.product,
    "NC310": changes.comparison,
    "NC401": shares.enumeration,
    "NC402": layouts.list_length,
    "NC403": layouts.sequence,
    "NC501": amounts.conversion,
    "NC504": amounts.possible,
    "NC505": amounts.range_of_amounts,
    "NC601": layouts.table_total,
    "NC602": layouts.table_shares,
}
