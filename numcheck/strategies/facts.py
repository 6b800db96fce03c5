"""Data that a report could be made from, consistent by construction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hypothesis import strategies as st

from numcheck.strategies.values import FIRST_DAY, LAST_DAY, partitions


@dataclass(frozen=True, slots=True)
class Facts:
    """Some `things`, how many there are, how many of each part, and days in their order."""

    things: str
    total: int
    parts: Mapping[str, int]
    dates: tuple[date, ...]


@st.composite
def facts(
    draw: st.DrawFn,
    *,
    total: str = "patients",
    parts: Sequence[str] = ("women", "men"),
    dates: int = 2,
    most: int = 5000,
) -> Facts:
    """Facts about some *total*, which the *parts* make up, and as many different *dates*.

    There is at least one of every part, and at most *most* in all.
    """
    number = draw(st.integers(len(parts), most))
    sizes = draw(partitions(number, len(parts))) if len(parts) > 1 else (number,) * len(parts)
    days = st.sets(st.dates(FIRST_DAY, LAST_DAY), min_size=dates, max_size=dates)
    return Facts(
        things=total,
        total=number,
        parts=dict(zip(parts, sizes, strict=True)),
        dates=tuple(sorted(draw(days))),
    )
