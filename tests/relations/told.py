"""What a text asserts, for the tables of these tests."""

from __future__ import annotations

from datetime import datetime

from numcheck.model.brief import Brief
from numcheck.model.relation import (
    Course,
    Domain,
    Elapsed,
    Multiple,
    Order,
    Placed,
    Quota,
    Same,
    Share,
    Sum,
    Tally,
)
from numcheck.model.relation_figures import Grouped, Hundred, Within
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text


def orders(text: str, said_as: str) -> list[tuple[str, str]]:
    """The two ends of every order, as written."""
    relations = analyse(read_text(text)).of(Order, said_as)
    return [(order.first.span.text, order.second.span.text) for order in relations]


def lengths(text: str, said_as: str, dateline: str | None = None) -> list[tuple[str, str, str]]:
    """Start, end and length of every stay or age; the end is empty for a given dateline."""
    brief = Brief(dateline=datetime.fromisoformat(dateline) if dateline else None)
    return [
        (
            elapsed.start.span.text,
            elapsed.end.span.text if elapsed.end else "",
            elapsed.length.span.text,
        )
        for elapsed in analyse(read_text(text), brief).of(Elapsed, said_as)
    ]


def possible(text: str, said_as: str) -> list[str]:
    """The dates that are said to exist, or to fall on their weekday."""
    return [domain.mention.span.text for domain in analyse(read_text(text)).of(Domain, said_as)]


def placed(text: str, said_as: str, dateline: str) -> list[tuple[str, str]]:
    """Every placed time and what it is placed against, empty for a given dateline."""
    brief = Brief(dateline=datetime.fromisoformat(dateline))
    relations = analyse(read_text(text), brief).of(Placed, said_as)
    return [(p.mention.span.text, p.against.span.text if p.against else "") for p in relations]


def same_times(text: str) -> list[tuple[str, str]]:
    """The two times of every clause that has two."""
    relations = analyse(read_text(text)).of(Same, "time")
    return [(same.first.span.text, same.second.span.text) for same in relations]


def headlines(text: str) -> list[tuple[str, str]]:
    """Every figure of the title with the figure of the text that it stands for."""
    relations = analyse(read_text(text)).of(Same, "headline")
    return [(same.first.span.text, same.second.span.text) for same in relations if same.evidence]


def table_sums(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Every total of a Markdown table with the cells that make it."""
    relations = analyse(read_text(text, "markdown")).of(Sum, "table")
    return [(s.whole.span.text, tuple(part.span.text for part in s.parts)) for s in relations]


def shares(text: str) -> list[tuple[str, str, str]]:
    """Every part with its whole and the share told for it, in sentences."""
    relations = analyse(read_text(text)).of(Share, "text")
    return [(s.part.span.text, s.whole.span.text, s.ratio.span.text) for s in relations]


def sums(text: str) -> list[tuple[str, tuple[str, ...], bool]]:
    """Every whole with its parts, and whether they are all there are."""
    relations = analyse(read_text(text)).of(Sum, "list")
    return [
        (s.whole.span.text, tuple(part.span.text for part in s.parts), s.exhaustive)
        for s in relations
    ]


def table_shares(text: str) -> list[tuple[str, str, str]]:
    """Every count of a Markdown table with its percentage and its whole."""
    relations = analyse(read_text(text, "markdown")).of(Share, "table")
    return [(s.part.span.text, s.ratio.span.text, s.whole.span.text) for s in relations]


def hundreds(text: str) -> list[tuple[tuple[str, ...], bool]]:
    """Every list of shares of one whole, and whether it surely leaves nothing out."""
    relations = analyse(read_text(text)).of(Hundred)
    return [(tuple(share.span.text for share in h.shares), h.sure) for h in relations]


def grouped(text: str) -> list[tuple[list[tuple[str, str]], bool]]:
    """The sizes of groups in text and table, and whether the text is the caption."""
    relations = analyse(read_text(text, "markdown")).of(Grouped)
    return [
        ([(one.span.text, two.span.text) for one, two in g.pairs], g.caption) for g in relations
    ]


def withins(text: str) -> list[tuple[str, str, str]]:
    """Every figure with the ends of the interval or range told for it."""
    relations = analyse(read_text(text)).of(Within)
    return [(w.estimate.span.text, w.first.span.text, w.second.span.text) for w in relations]


def courses(text: str) -> list[tuple[str, int, str, str]]:
    """Every word of direction, its way, and the amounts before and after."""
    return [
        (course.told.text, course.direction, course.before.span.text, course.after.span.text)
        for course in analyse(read_text(text)).of(Course)
    ]


def multiples(text: str) -> list[tuple[str, str, str]]:
    """Every factor in words with the amounts before and after."""
    return [
        (multiple.told.text, multiple.before.span.text, multiple.after.span.text)
        for multiple in analyse(read_text(text)).of(Multiple)
    ]


def quotas(text: str) -> list[tuple[str, int, str]]:
    """Every majority or minority, its side of one half, and its percentage."""
    return [
        (quota.told.text, quota.side, quota.share.span.text)
        for quota in analyse(read_text(text)).of(Quota)
    ]


def tallies(text: str) -> list[tuple[str, int, int, int]]:
    """Every count with its items: how many stand there, may be meant at least, and at most."""
    return [
        (tally.count.span.text, len(tally.items), tally.least, tally.most)
        for tally in analyse(read_text(text)).of(Tally)
    ]
