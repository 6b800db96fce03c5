"""What a text asserts of figures that stand together: a list of shares, a table, an interval."""

from __future__ import annotations

from dataclasses import dataclass

from numcheck.model.mention import Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Hundred:
    """*shares*, percentages, make a hundred, as *evidence* says; they may overlap if not *sure*."""

    shares: tuple[Mention, ...]
    evidence: str
    sure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouped:
    """*pairs* are the sizes of the same groups, in the text and in the header of a table.

    *caption*: the text is that of the table. *assigned*: it tells of the groups as they were
    made, so that a table may have fewer of them, not more.
    """

    pairs: tuple[tuple[Mention, Mention], ...]
    caption: bool
    assigned: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """*estimate* lies between *first* and *second*, the ends of an *interval* or of a range."""

    estimate: Mention
    first: Mention
    second: Mention
    interval: bool
