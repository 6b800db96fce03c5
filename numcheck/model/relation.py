"""What the text asserts between its mentions; a rule says whether it can hold."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from numcheck.model.brief import Fact
from numcheck.model.claim import Claim
from numcheck.model.estimate import Estimate
from numcheck.model.interval import Interval
from numcheck.model.mention import Mention
from numcheck.model.relation_figures import Grouped, Hundred, Within
from numcheck.model.span import Span
from numcheck.model.statistic import Descriptive, Statistic

UNSUPPORTED = 0.6  # confidence in a pair that two claims make; our choice, as the next two
PER_EVIDENCE = 0.1  # for every piece of evidence
SUREST = 0.95  # two things may be alike in all that their sentences say


@dataclass(frozen=True, slots=True, kw_only=True)
class Same:
    """Two mentions give one value: a claim repeated, or one value in two forms.

    `said_as` names the form: "repeat" (two claims), "hedge" (a loose and an exact figure),
    "share" ("two-thirds (67%)"), "conversion" (a unit in brackets), "exchange" (another
    currency), "time" (two times in one clause) or "headline" (the title and the text).
    `claims` are set for "repeat", "hedge" and "headline". `beside` says that the two stand
    side by side, so that their place and not `evidence` makes them one.
    """

    first: Mention
    second: Mention
    said_as: Literal["repeat", "hedge", "share", "conversion", "exchange", "time", "headline"]
    claims: tuple[Claim, ...] = ()
    evidence: tuple[str, ...] = ()
    beside: bool = False

    @property
    def confidence(self) -> float:
        """How surely the two mentions are about one thing, by the pieces of evidence for it."""
        return min(SUREST, UNSUPPORTED + PER_EVIDENCE * len(self.evidence))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """The parts make the whole; if not *exhaustive*, there may be others that are not named.

    `said_as`: "list" (in a sentence) or "table" (a row or column of totals).
    """

    whole: Mention
    parts: tuple[Mention, ...]
    exhaustive: bool = True
    said_as: Literal["list", "table"] = "list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """*part* of *whole* is *ratio*, a percentage, or in a table a number that stands for one.

    `said_as`: "text" (in a sentence) or "table" (a column of shares).
    """

    part: Mention
    whole: Mention
    ratio: Mention
    said_as: Literal["text", "table"] = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """*before* became *after*, a change of *delta*; up is +1, down is -1, unsaid 0."""

    before: Mention
    after: Mention
    delta: Mention
    direction: Literal[-1, 0, 1]
    relative: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Multiple:
    """*before* became *after*, which is some factor in *times* of it; *told* are the words."""

    before: Mention
    after: Mention
    told: Span
    times: Interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """*before* became *after*, up (+1) or down (-1), as *told* says."""

    before: Mention
    after: Mention
    told: Span
    direction: Literal[-1, 1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """*first* is more (+1) or less (-1) than *second*, or so many times it, as *told* says.

    *times* is what *first* over *second* may be, *by* what *first* less *second* may be; both
    are None where nothing but the side is told, which is 0 for "twice as many". `said_as`:
    "words" of comparison, or the "rank" that the two are told in.
    """

    first: Mention
    second: Mention
    told: Span
    side: Literal[-1, 0, 1]
    times: Interval | None
    by: Interval | None
    said_as: Literal["words", "rank"] = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """*many* times *each* is *whole*; *scale* takes the written amounts to the unit of *whole*.

    *averaged*: *each* is told as what the other two make, and may be rounded. *per* is how
    many things *each* is told for: 100,000 in "30 per 100,000".
    """

    many: Mention
    each: Mention
    whole: Mention
    scale: Fraction
    averaged: bool
    per: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Quota:
    """*share* is more than half of a whole (+1) or less (-1), as *told* says.

    It is a percentage, or, where *whole* is set, a count out of it.
    """

    share: Mention
    told: Span
    side: Literal[-1, 1]
    whole: Mention | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """*count* things are listed: *items*, or as many more or fewer as *least* to *most* allow.

    An item with "and" in it may be one or two things. `said_as`: "inline" (in one paragraph)
    or "blocks" (items or sections below it).
    """

    count: Mention
    items: tuple[Span, ...]
    least: int
    most: int
    said_as: Literal["inline", "blocks"] = "inline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sequence:
    """The *labels* of steps, figures or sections count upwards by one; *word* is theirs, if any."""

    labels: tuple[Span, ...]
    numbers: tuple[int, ...]
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """*first* does not come after *second*.

    `said_as`: "period" (from–to of dates), "range" (between two amounts, or a dash), "ranging"
    (from–to behind a verb such as range), "span" (from–to alone, which may be a change),
    "events" (the words say which came first), "as-of" (a state reported before it held).
    """

    first: Mention
    second: Mention
    said_as: Literal["period", "range", "ranging", "span", "events", "as-of"]
    evidence: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Elapsed:
    """From *start* to *end* is *length*.

    `said_as`: "duration" (a stay, which may count both ends), "later" (from one event to
    another, "ten years later"), "age", "anniversary" or "wait" (since a year). *end* is None
    for the dateline where that does not stand in the text.
    """

    start: Mention
    end: Mention | None
    length: Mention
    said_as: Literal["duration", "later", "age", "anniversary", "wait"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """*mention* has a value that can exist, within *low*..*high* where these are set.

    *beside* is the weekday of a date where it is not part of *mention*.
    """

    mention: Mention
    said_as: Literal["date", "weekday", "amount"]
    low: Fraction | None = None
    high: Fraction | None = None
    because: str = ""
    beside: Mention | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """*mention* is a size of the kind that *told* names, in a unit of an *allowed* dimension."""

    mention: Mention
    told: Span
    allowed: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """*mention* lies on the stated side of the dateline, or agrees with another time.

    `said_as`: "past" (an event told as over), "as-of" (a state told as having held) or
    "relative" ("last year, in 2018"). *against* is the other time, None for a dateline
    that does not stand in the text.
    """

    mention: Mention
    said_as: Literal["past", "as-of", "relative"]
    against: Mention | None = None

    @property
    def places(self) -> tuple[Mention, ...]:
        """The time, and what it is placed against where that stands in the text."""
        return (self.mention,) if self.against is None else (self.mention, self.against)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """*mention* gives the figure of a fact that the user has told.

    `figure` is the fact's own figure, its offsets in `fact.figure`. Where *part* is true the
    mention may be fenced in ("1,240 women patients", "of the 310 patients"), and only more than
    the whole is wrong.
    """

    mention: Mention
    fact: Fact
    figure: Mention
    part: bool = False


Relation = (
    Same
    | Sum
    | Grouped
    | Within
    | Hundred
    | Share
    | Change
    | Multiple
    | Course
    | Comparison
    | Product
    | Quota
    | Tally
    | Sequence
    | Order
    | Elapsed
    | Domain
    | Dimension
    | Placed
    | Known
    | Statistic
    | Descriptive
    | Estimate
)
