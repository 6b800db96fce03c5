"""The frames of mentions and findings of a column of texts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from os import PathLike

import pandas as pd

from numcheck.api import configure
from numcheck.config import Config
from numcheck.errors import InputError
from numcheck.frames.rows import Row, rows_of_text
from numcheck.frames.schema import FINDINGS, MENTIONS, TESTS, empty, framed


def extract_frame(
    frame: pd.DataFrame,
    text: str = "text",
    dateline: str | date | None = None,
    keep: str | Iterable[str] = (),
    format: str = "text",  # noqa: A002 - the name that the contract gives it
) -> pd.DataFrame:
    """One row per number, quantity, date and count of the texts in column *text*.

    The index of each row is that of its text, so that the result joins with *frame*; the columns
    named by *keep* are copied before those of `MENTIONS`. *dateline* names the column with each
    text's day of writing, or is one day for all. A text that cannot be read gives one row with
    its `error`.

    Raises:
        InputError: *frame* lacks a column, a kept one has a name of `MENTIONS`, or the format is
            unknown.
    """
    read = partial(rows_of_text, "mentions", format_name=format, config=Config())
    return _frame(frame, text, dateline, keep, MENTIONS, read)


def check_frame(
    frame: pd.DataFrame,
    text: str = "text",
    dateline: str | date | None = None,
    keep: str | Iterable[str] = (),
    format: str = "text",  # noqa: A002 - as above
    select: str | Iterable[str] | None = None,
    ignore: str | Iterable[str] | None = None,
    config: Config | str | PathLike[str] | None = None,
) -> pd.DataFrame:
    """One row per finding in the texts of column *text*; consistent texts give none.

    Index, *dateline*, *keep* and `error` are as in `extract_frame`; the columns are `FINDINGS`;
    *select*, *ignore* and *config* are as in `numcheck.check`.

    Raises:
        InputError: as `extract_frame`.
        ConfigError: a rule that does not exist.
    """
    settings = configure(config, None, select, ignore)
    read = partial(rows_of_text, "findings", format_name=format, config=settings)
    return _frame(frame, text, dateline, keep, FINDINGS, read)


def stats_frame(
    frame: pd.DataFrame,
    text: str = "text",
    keep: str | Iterable[str] = (),
    format: str = "text",  # noqa: A002 - as above
    config: Config | str | PathLike[str] | None = None,
) -> pd.DataFrame:
    """One row per reported test in the texts of column *text*, also for the right ones.

    Index, *keep* and `error` are as in `extract_frame`; the columns are `TESTS`.

    Raises:
        InputError: as `extract_frame`.
    """
    settings = configure(config, None, None, None)
    read = partial(rows_of_text, "tests", format_name=format, config=settings)
    return _frame(frame, text, None, keep, TESTS, read)


def _frame(
    frame: pd.DataFrame,
    text: str,
    dateline: str | date | None,
    keep: str | Iterable[str],
    columns: Mapping[str, str],
    read: Callable[[object, object], list[Row]],
) -> pd.DataFrame:
    kept = [keep] if isinstance(keep, str) else list(keep)
    dated = [dateline] if isinstance(dateline, str) else []
    _refuse_columns(frame, [text, *dated, *kept], [name for name in kept if name in columns])
    days = _values(frame[dateline]) if isinstance(dateline, str) else [dateline] * len(frame)
    rows: list[Row] = []
    places: list[int] = []  # of the text that each row comes from
    for place, (written, day) in enumerate(zip(_values(frame[text]), days, strict=True)):
        found = read(written, day)
        rows += found
        places += [place] * len(found)
    if not rows:
        return empty(columns, frame[kept])
    source = frame.iloc[places]
    return pd.concat([source[kept], framed(columns, rows, source.index)], axis="columns")


def _values(column: pd.Series) -> list[object]:
    """The values of a column, None for all that pandas calls missing."""
    return [None if lacks else value for value, lacks in zip(column, column.isna(), strict=True)]


def _refuse_columns(frame: pd.DataFrame, needed: list[str], taken: list[str]) -> None:
    lacking = [name for name in needed if name not in frame.columns]
    if lacking:
        known = ", ".join(map(str, frame.columns))
        raise InputError(f"the frame has no column {lacking[0]!r}; its columns are {known}")
    if taken:
        raise InputError(f"a kept column may not be called {taken[0]!r}; rename it first")
