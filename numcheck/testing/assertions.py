"""Assertions that a text agrees with itself, or that numcheck sees what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from os import PathLike

from numcheck.api import check
from numcheck.config import Config
from numcheck.model.finding import SEVERITIES, Severity
from numcheck.model.report import Report
from numcheck.testing.picture import picture_of, report_of
from numcheck.testing.truth import Truth

Selectors = str | Iterable[str] | None
Settings = Config | str | PathLike[str] | None

# The arguments of `check` are given on as they are, so an assertion has as many.
# ruff: noqa: PLR0913


def assert_consistent(
    text: str,
    *,
    format: str = "text",  # noqa: A002 - the name that the contract gives it
    dateline: date | str | None = None,
    select: Selectors = None,
    ignore: Selectors = None,
    config: Settings = None,
    level: Severity = "warning",
) -> None:
    """That no rule finds the figures of *text* at odds, at severity *level* or above.

    Raises:
        AssertionError: some are; the message shows every finding with all its places.
        InputError: *format* is unknown.
        ConfigError: a rule that does not exist, or an unreadable dateline.
    """
    __tracebackhide__ = True
    report = check(text, format, dateline, select, ignore, config)
    grave = [found for found in report.findings if _reaches(found.severity, level)]
    if grave:
        raise AssertionError(f"the text contradicts itself\n\n{report_of(report)}")


def assert_flags(
    text: str,
    truth: Truth,
    *,
    format: str = "text",  # noqa: A002 - as above
    dateline: date | str | None = None,
    select: Selectors = None,
    ignore: Selectors = None,
    config: Settings = None,
) -> None:
    """That the rule of *truth* names exactly its places in *text*, whatever else is found.

    Raises:
        AssertionError: it does not; the message shows the places and what was found instead.
        InputError: *format* is unknown.
        ConfigError: a rule that does not exist, or an unreadable dateline.
    """
    __tracebackhide__ = True
    report = check(text, format, dateline, select, ignore, config)
    if not any(map(truth.told_by, report.findings)):
        raise AssertionError(
            f"{truth.rule} does not name exactly these places\n\n"
            f"{picture_of(report.document, truth.places)}\n\n{_instead(report)}"
        )


def _reaches(severity: Severity, level: Severity) -> bool:
    return SEVERITIES.index(severity) >= SEVERITIES.index(level)


def _instead(report: Report) -> str:
    found = report_of(report)
    return f"what was found:\n\n{found}" if found else "nothing was found"
