"""Tells Hypothesis how to draw numcheck's own types; called when hypothesis is first imported."""

from __future__ import annotations

from hypothesis import strategies as st

from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.period import Period
from numcheck.model.report import Report
from numcheck.model.span import Span

# The strategies, with the grammars behind them, are imported when a test first draws from them.
# ruff: noqa: PLC0415


def register() -> None:
    """Makes `st.from_type(numcheck.Mention)` and its like work."""
    st.register_type_strategy(Span, _spans)
    st.register_type_strategy(Interval, _intervals)
    st.register_type_strategy(Measure, _measures)
    st.register_type_strategy(Period, _periods)
    st.register_type_strategy(Mention, _mentions)
    st.register_type_strategy(Finding, _findings)
    st.register_type_strategy(Report, _reports)


def _spans(_: type) -> st.SearchStrategy[Span]:
    return st.builds(
        lambda start, text: Span(start, start + len(text), text), st.integers(0, 10**6), st.text()
    )


def _intervals(_: type) -> st.SearchStrategy[Interval]:
    from numcheck.strategies.values import intervals

    return intervals()


def _measures(_: type) -> st.SearchStrategy[Measure]:
    from numcheck.strategies.values import quantities

    return quantities()


def _periods(_: type) -> st.SearchStrategy[Period]:
    from numcheck.strategies.values import periods

    return periods()


def _mentions(_: type) -> st.SearchStrategy[Mention]:
    """Mentions of manuscripts: numbers, amounts, dates and periods as a text has them."""
    return _reports(_).flatmap(lambda report: st.sampled_from(report.mentions))


def _findings(_: type) -> st.SearchStrategy[Finding]:
    return _reports(_).filter(bool).flatmap(lambda report: st.sampled_from(report.findings))


def _reports(_: type) -> st.SearchStrategy[Report]:
    """Reports on manuscripts, every other one with a misprint."""
    from numcheck.api import check
    from numcheck.strategies.manuscripts import documents, mutations

    misprints = st.builds(lambda document, mutate: mutate(document), documents(), mutations())
    return (documents() | misprints).map(lambda page: check(page.text, page.format))
