"""What a local grammar is given: the text, an anchor in it, and what the document settles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple

AnchorKind = Literal["digits", "number", "month", "weekday", "time", "sign"]


class Anchor(NamedTuple):
    """A place where a mention may begin.

    digits: a run that starts with 0-9 ("1,204", "12.07.2021", "3rd"); number: a spelled
    numeral or article before one ("twelve", "half", "a dozen"); month, weekday: their names
    and abbreviations; time: any other word that opens a time expression ("yesterday",
    "last", "early", "the"); sign: a currency or other prefix sign ("$", "±", "~").
    """

    start: int
    end: int
    kind: AnchorKind
    lower: str


@dataclass(frozen=True, slots=True)
class Context:
    """The analysis text and what holds for all of it.

    `dateline` completes partial and relative dates; `day_first` decides 03/04/2020, None
    where the document does not show its habit.
    """

    text: str
    dateline: datetime | None = None
    day_first: bool | None = None
