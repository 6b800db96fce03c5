"""A column of texts gives the rows that each text gives alone, and nothing is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import date

import pandas as pd
import pytest

import numcheck
from numcheck import ConfigError, InputError
from numcheck.frames import FINDINGS, MENTIONS, check_frame, empty, extract_frame

TEXTS = [
    "All is well.",
    "It opened on Friday, 4 March 2021. Of 96 boats 24 (35%) were red.",
    "",
    "Almost 3,000 visas were issued in 2020, for $2.4 million.",
]


@pytest.fixture
def texts() -> pd.DataFrame:
    return pd.DataFrame({"text": TEXTS, "name": ["a", "b", "c", "d"]}, index=[10, 20, 30, 40])


def test_findings_are_those_of_each_text(texts: pd.DataFrame) -> None:
    found = check_frame(texts)
    alone = {place: numcheck.check(text) for place, text in texts["text"].items()}
    rows = [(place, finding) for place, report in alone.items() for finding in report.findings]
    assert list(found.index) == [place for place, _ in rows]
    for (_, row), (_, finding) in zip(found.iterrows(), rows, strict=True):
        assert row["rule"] == finding.rule
        assert row["message"] == finding.message
        assert (row["start"], row["end"]) == (finding.primary.start, finding.primary.end)
        assert [place["text"] for place in json.loads(row["related"])] == [
            place.text for place in finding.related
        ]
        assert json.loads(row["suggestions"]) == list(finding.suggestions)


def test_mentions_are_those_of_each_text(texts: pd.DataFrame) -> None:
    found = extract_frame(texts)
    alone = [
        (place, mention.to_dict())
        for place, text in texts["text"].items()
        for mention in numcheck.extract(text)
    ]
    assert list(found.index) == [place for place, _ in alone]
    for (_, row), (_, record) in zip(found.iterrows(), alone, strict=True):
        value = row["date"] if isinstance(record["value"], str) else row["value"]
        assert (pd.isna(value) and record["value"] is None) or value == record["value"]
        for name in ("start", "end", "text", "kind", "form"):
            assert row[name] == record[name]


@pytest.mark.parametrize(("make", "columns"), [(check_frame, FINDINGS), (extract_frame, MENTIONS)])
def test_the_schema_never_changes(
    make: Callable[..., pd.DataFrame], columns: dict[str, str], texts: pd.DataFrame
) -> None:
    texts = texts.rename(columns={"name": "paper"})
    for frame in (texts, texts[:0], texts[:1], texts[2:3]):
        found = make(frame, keep="paper")
        assert dict(found.dtypes.astype(str).items()) == {
            "paper": str(texts["paper"].dtype), **columns
        }  # fmt: skip
        assert found.dtypes.equals(empty(columns, frame[["paper"]]).dtypes)


def test_what_cannot_be_read_is_kept_with_its_error() -> None:
    rows = pd.DataFrame({
        "text": ["On Friday, 4 March 2021.", None, 7, "Fine.", float("nan")],
        "day": ["2021-03-04", None, None, "yesterday", pd.NaT],
    })  # fmt: skip
    found = check_frame(rows, dateline="day")
    assert list(found.index) == [0, 1, 2, 3, 4]
    assert list(found["error"].fillna("")) == [
        "", "no text", "int, not text",
        "no date 'yesterday'; write a dateline as 2021-07-12 or 2021-07-12T09:30", "no text",
    ]  # fmt: skip
    assert found["rule"].notna().tolist() == [True, False, False, False, False]


@pytest.mark.parametrize(
    "day", ["2021-03-04", date(2021, 3, 4), pd.Timestamp("2021-03-04")], ids=repr
)
def test_every_text_has_its_dateline(day: object) -> None:
    rows = pd.DataFrame({"text": ["He left yesterday."], "day": [day]})
    assert list(extract_frame(rows, dateline="day")["timex"]) == ["2021-03-03"]


def test_one_day_may_be_that_of_all() -> None:
    rows = pd.DataFrame({"text": ["He left yesterday."]})
    assert list(extract_frame(rows, dateline=date(2021, 3, 4))["timex"]) == ["2021-03-03"]


def test_settings_hold_for_every_text(texts: pd.DataFrame) -> None:
    assert list(check_frame(texts, select="NC2")["rule"]) == ["NC202"]
    assert "NC202" not in list(check_frame(texts, ignore="NC202")["rule"])


def test_a_frame_may_hold_another_format() -> None:
    rows = pd.DataFrame({"body": ["<p>It opened on Friday, 4&nbsp;March 2021.</p>"]})
    assert list(check_frame(rows, "body", format="html")["rule"]) == ["NC202"]


def test_mistakes_are_named(texts: pd.DataFrame) -> None:
    with pytest.raises(InputError, match="no column 'body'; its columns are text, name"):
        check_frame(texts, "body")
    with pytest.raises(InputError, match="may not be called 'text'"):
        extract_frame(texts, keep=["text"])
    with pytest.raises(InputError, match="unknown format 'odd'"):
        extract_frame(texts, format="odd")
    with pytest.raises(ConfigError, match="NC999"):
        check_frame(texts, select="NC999")


def test_an_engine_maps_it_over_partitions(texts: pd.DataFrame) -> None:
    dask_frames = pytest.importorskip("dask.dataframe")
    mapped = dask_frames.from_pandas(texts, npartitions=3).map_partitions(
        check_frame, meta=empty(FINDINGS)
    )
    pd.testing.assert_frame_equal(mapped.compute(scheduler="sync"), check_frame(texts))


def test_numcheck_alone_loads_no_pandas() -> None:
    code = "import sys, numcheck; print('pandas' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)  # noqa: S603
    assert ran.stdout.strip() == "False"
