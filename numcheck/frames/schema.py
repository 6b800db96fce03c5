"""The columns of the frames that come out, the same whatever goes in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

import pandas as pd

TEXT, WHOLE, REAL = "string", "Int64", "Float64"  # dtypes that have a missing value

MENTIONS: Final[Mapping[str, str]] = MappingProxyType({
    "start": WHOLE, "end": WHOLE, "text": TEXT, "kind": TEXT, "form": TEXT, "value": REAL,
    "low": REAL, "high": REAL, "unit": TEXT, "date": TEXT, "date_from": TEXT, "date_until": TEXT,
    "timex": TEXT, "counted": TEXT, "hedge": TEXT, "error": TEXT,
})  # fmt: skip
"""Column and dtype of the frame of mentions.

`value`, `low` and `high` are those of a number in `unit`; `date`, `date_from` and `date_until`
those of a date or time in ISO 8601, the end exclusive. `error` says why a row was not read; all
else is missing there.
"""

FINDINGS: Final[Mapping[str, str]] = MappingProxyType({
    "rule": TEXT, "name": TEXT, "severity": TEXT, "confidence": REAL, "message": TEXT, "why": TEXT,
    "start": WHOLE, "end": WHOLE, "text": TEXT, "related": TEXT, "suggestions": TEXT,
    "fingerprint": TEXT, "error": TEXT,
})  # fmt: skip
"""Column and dtype of the frame of findings.

`related` (the other places: start, end, text, label) and `suggestions` are JSON, so that any
engine and file format can hold them. `error` as in `MENTIONS`.
"""

TESTS: Final[Mapping[str, str]] = MappingProxyType({
    "start": WHOLE, "end": WHOLE, "text": TEXT, "test": TEXT, "df1": REAL, "df2": REAL,
    "sign": TEXT, "value": REAL, "p_sign": TEXT, "p": REAL, "recomputed": REAL, "outcome": TEXT,
    "note": TEXT, "error": TEXT,
})  # fmt: skip
"""Column and dtype of the frame of reported tests, as `numcheck stats` tells them.

`p` is missing for "ns", `recomputed` where no test gives the figures. `error` as in `MENTIONS`.
"""


def empty(columns: Mapping[str, str], keep: pd.DataFrame | None = None) -> pd.DataFrame:
    """A frame of no rows with these columns behind those of *keep*: the `meta` of an engine."""
    made = pd.DataFrame({name: pd.Series(dtype=dtype) for name, dtype in columns.items()})
    if keep is None:
        return made
    none = keep.iloc[:0]
    return pd.concat([none, made.set_axis(none.index)], axis="columns")


def framed(
    columns: Mapping[str, str], rows: Sequence[Mapping[str, object]], index: pd.Index
) -> pd.DataFrame:
    """The rows under these columns, whatever a row lacks missing."""
    series = {
        name: pd.Series([row.get(name) for row in rows], index=index, dtype=dtype)
        for name, dtype in columns.items()
    }
    return pd.DataFrame(series, index=index)
