"""One fault, one finding: where several rules see the same places, the more specific speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush

from numcheck.model.finding import Finding

PRECEDENCE: tuple[tuple[str, str], ...] = (  # (stronger, weaker)
    # A figure that breaks a relation of its own is more than two figures that differ.
    ("NC102", "NC101"),
    ("NC103", "NC101"),
    ("NC104", "NC101"),
    ("NC104", "NC102"),
    ("NC301", "NC101"),
    ("NC302", "NC101"),
    ("NC304", "NC101"),
    ("NC501", "NC101"),
    ("NC501", "NC102"),
    ("NC502", "NC101"),
    ("NC502", "NC102"),
    ("NC503", "NC101"),
    ("NC503", "NC504"),
    ("NC305", "NC101"),
    ("NC306", "NC101"),
    ("NC308", "NC101"),
    ("NC309", "NC101"),
    ("NC310", "NC101"),
    ("NC310", "NC102"),
    ("NC310", "NC311"),
    ("NC311", "NC101"),
    ("NC401", "NC101"),
    ("NC402", "NC101"),
    ("NC402", "NC401"),
    # A change told by its size shows more of the fault than one told by its direction alone.
    ("NC304", "NC305"),
    ("NC304", "NC306"),
    ("NC304", "NC310"),
    ("NC307", "NC101"),
    ("NC307", "NC304"),
    ("NC307", "NC306"),
    ("NC305", "NC306"),
    ("NC306", "NC505"),
    # The count and its total show more of the fault than the ratio restated.
    ("NC301", "NC103"),
    ("NC301", "NC308"),
    # An estimate off its own interval explains the p-value beside it.
    ("NC506", "NC705"),
    ("NC706", "NC705"),
    ("NC705", "NC101"),
    ("NC706", "NC101"),
    ("NC703", "NC101"),
    ("NC704", "NC101"),
    # In a table a share shows which cell is wrong, a total only that one is.
    ("NC602", "NC601"),
    # A value that cannot exist explains whatever is reckoned with it.
    ("NC504", "NC101"),
    ("NC504", "NC103"),
    ("NC504", "NC301"),
    ("NC504", "NC308"),
    ("NC504", "NC501"),
    # Likewise a date that no calendar has ...
    ("NC201", "NC101"),
    ("NC201", "NC106"),
    ("NC201", "NC202"),
    ("NC201", "NC203"),
    ("NC201", "NC204"),
    ("NC201", "NC205"),
    ("NC201", "NC207"),
    ("NC201", "NC208"),
    ("NC201", "NC209"),
    # ... or that falls on another weekday.
    ("NC202", "NC101"),
    ("NC202", "NC204"),
    ("NC202", "NC208"),
    ("NC202", "NC209"),
    # Two dates of one phrase in the wrong order explain a wrong length and a wrong sequence.
    ("NC203", "NC106"),
    ("NC203", "NC204"),
    ("NC203", "NC205"),
    ("NC203", "NC505"),
    # An age is a length of its own kind; a length holds two dates, an order merely ranks them.
    ("NC206", "NC101"),
    ("NC205", "NC206"),
    ("NC207", "NC206"),
    ("NC203", "NC206"),
    ("NC201", "NC206"),
    ("NC202", "NC206"),
    ("NC207", "NC101"),
    ("NC207", "NC205"),
    ("NC205", "NC101"),
    ("NC205", "NC204"),
    # What the sentence itself dates is surer than what the dateline says of it.
    ("NC106", "NC208"),
    ("NC204", "NC209"),
    ("NC208", "NC209"),
)


DATELINE = "dateline"  # the label of a place that many findings lean on, whatever their fault


def settle(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings without repeats, each fault told by the most specific rule that sees it.

    Two findings concern the same fault if a place of one overlaps a place of the other, the
    dateline aside.
    """
    once = {_identity(finding): finding for finding in reversed(tuple(findings))}
    kept = tuple(reversed(once.values()))
    beaten = {id(weaker) for weaker in _beaten(kept)}
    return tuple(finding for finding in kept if id(finding) not in beaten)


def _identity(finding: Finding) -> tuple[object, ...]:
    return finding.rule, *sorted((span.start, span.end) for span in finding.places)


def _beaten(findings: tuple[Finding, ...]) -> Iterator[Finding]:
    table = frozenset(PRECEDENCE)
    for one, other in _sharing(findings):
        if (one.rule, other.rule) in table:
            yield other
        elif (other.rule, one.rule) in table:
            yield one


def _sharing(findings: tuple[Finding, ...]) -> Iterator[tuple[Finding, Finding]]:
    """Every two findings with overlapping places, by one sweep over the text."""
    places = sorted(
        (span.start, span.end, number)
        for number, finding in enumerate(findings)
        for span in finding.places
        if span.label != DATELINE
    )
    still_open: list[tuple[int, int]] = []  # (end, number), soonest end first
    for start, end, number in places:
        while still_open and still_open[0][0] <= start:
            heappop(still_open)
        yield from ((findings[number], findings[other]) for _, other in still_open)
        heappush(still_open, (end, number))
