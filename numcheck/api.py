"""The Python entry points: text or file in, report or mentions out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from os import PathLike, fspath
from pathlib import Path

from numcheck.config import Config, choose_rules, regrade, selectors
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
    config: Config | str | PathLike[str] | None = None,
) -> Report:
    """The inconsistencies among the numbers of *text*, offsets in that text.

    *format* is "text", "markdown" or another format of text that `numcheck` reads, such as
    "html" or "latex". *config* are settings or a file that holds them; none is
    looked for. What is given beside it replaces its setting.

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
    config: Config | str | PathLike[str] | None = None,
) -> Report:
    """The inconsistencies among the numbers of a file, offsets in the file as decoded.

    A file of the same name with `.numcheck.toml` at its end says what to be silent about.

    Raises:
        InputError: the file cannot be read, is binary, or is of no known format.
        ConfigError: a rule that does not exist, or an unreadable dateline.
    """
    from numcheck.config.sidecar import with_sidecar
    from numcheck.readers.files import read_file

    settings = configure(config, dateline, select, ignore)
    document = read_file(fspath(path), format)
    return check_document(document, with_sidecar(settings, Path(path)))


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

    return mentions_in(read_text(text, format, "<text>"), Config(dateline=dateline))


def check_document(document: Document, config: Config) -> Report:
    """The report on a document that a reader has laid out.

    Raises:
        ConfigError: the configuration names a rule that does not exist.
    """
    from numcheck import pipeline
    from numcheck.registry import all_rules

    rules = choose_rules(config, all_rules())
    report = pipeline.check(document, rules, brief=config.brief(), fail_level=config.fail_level)
    return regrade(report, config)


def mentions_in(document: Document, config: Config) -> list[Mention]:
    """The mentions of a document that a reader has laid out, offsets in its source."""
    from numcheck import pipeline

    analysis = pipeline.read(document, config.brief())
    return [pipeline.locate(document, mention) for mention in analysis.mentions]


def configure(
    config: Config | str | PathLike[str] | None,
    dateline: date | str | None,
    select: str | Iterable[str] | None,
    ignore: str | Iterable[str] | None,
) -> Config:
    """*config*, read if it is a file, with whatever else is given put in its place.

    Raises:
        ConfigError: the file cannot be read, or something in it is not known.
    """
    base = _configuration(config)
    return replace(
        base,
        dateline=base.dateline if dateline is None else dateline,
        select=base.select if select is None else selectors(select),
        ignore=base.ignore if ignore is None else selectors(ignore),
    )


def _configuration(config: Config | str | PathLike[str] | None) -> Config:
    if config is None or isinstance(config, Config):
        return config or Config()
    from numcheck.config.files import read_config

    return read_config(Path(config))
