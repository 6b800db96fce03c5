"""The Python entry points: text or file in, report or mentions out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from os import PathLike, fspath

from numcheck.config import Config, choose_rules, read_dateline, regrade, selectors
from numcheck.model.document import Document
from numcheck.model.mention import Mention
from numcheck.model.report import Report

# The pipeline, with all its grammars, is imported inside the functions: a program that
# only imports numcheck should not wait for it.
# ruff: noqa: PLC0415


def check(
    text: str,
    format: str = "text",  # noqa: A002 - the name that the contract gives it
    dateline: date | str | None = None,
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] | None = None,
    config: Config | None = None,
) -> Report:
    """The inconsistencies among the numbers of *text*, offsets in that text.

    *format* is "text" or "markdown". What is given beside a *config* replaces its setting.

    Raises:
        InputError: *format* is unknown.
        ConfigError: a rule that does not exist, or an unreadable dateline.
    """
    from numcheck.readers.files import read_text

    settings = configure(config, dateline, select, ignore)
    return check_document(read_text(text, format, "<text>"), settings)


def check_file(
    path: str | PathLike[str],
    format: str | None = None,  # noqa: A002 - as above
    dateline: date | str | None = None,
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] | None = None,
    config: Config | None = None,
) -> Report:
    """The inconsistencies among the numbers of a file, offsets in the file as decoded.

    Raises:
        InputError: the file cannot be read, is binary, or is of no known format.
        ConfigError: a rule that does not exist, or an unreadable dateline.
    """
    from numcheck.readers.files import read_file

    settings = configure(config, dateline, select, ignore)
    return check_document(read_file(fspath(path), format), settings)


def extract(
    text: str,
    format: str = "text",  # noqa: A002 - as above
    dateline: date | str | None = None,
) -> list[Mention]:
    """Every number, quantity, date and count of *text*, read, in the order of the text.

    Raises:
        InputError: *format* is unknown.
        ConfigError: an unreadable dateline.
    """
    from numcheck.readers.files import read_text

    return mentions_in(read_text(text, format, "<text>"), dateline)


def check_document(document: Document, config: Config) -> Report:
    """The report on a document that a reader has laid out.

    Raises:
        ConfigError: the configuration names a rule that does not exist.
    """
    from numcheck import pipeline
    from numcheck.registry import all_rules

    rules = choose_rules(config, all_rules())
    report = pipeline.check(document, rules, dateline=config.moment, fail_level=config.fail_level)
    return regrade(report, config)


def mentions_in(document: Document, dateline: date | str | None = None) -> list[Mention]:
    """The mentions of a document that a reader has laid out, offsets in its source."""
    from numcheck import pipeline

    analysis = pipeline.read(document, read_dateline(dateline))
    return [pipeline.locate(document, mention) for mention in analysis.mentions]


def configure(
    config: Config | None,
    dateline: date | str | None,
    select: str | Iterable[str] | None,
    ignore: str | Iterable[str] | None,
) -> Config:
    """*config*, or the usual one, with whatever else is given put in its place."""
    base = config or Config()
    return replace(
        base,
        dateline=base.dateline if dateline is None else dateline,
        select=base.select if select is None else selectors(select),
        ignore=base.ignore if ignore is None else selectors(ignore),
    )
