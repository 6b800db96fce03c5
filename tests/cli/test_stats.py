"""`numcheck stats`: every reported test, also the right ones."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pandas as pd
import pytest

from numcheck.frames import TESTS, stats_frame
from tests.cli.run import run

TEXT = (
    "One differed, t(28) = 2.20, p = .036; another, F(1, 40) = 0.95, p = .535; a third did not, "
    "t(28) = 1.2, ns. One went along, r(28) = 1.22, p = .04, one had t(28) = 2.0, p = .02.\n"
)
OUTCOMES = ["agrees", "error", "agrees", "impossible", "decision error"]


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "paper.txt"
    path.write_text(TEXT)
    return path


def test_a_table_tells_every_test(paper: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown = run(capsys, "stats", paper)
    assert shown.code == 0
    rows = shown.out.splitlines()
    assert "F(1, 40) = 0.95  p = .535  .3356       error" in rows[2]
    assert "ns        .2402       agrees" in rows[3]


def test_csv_json_and_a_frame_hold_the_same(
    paper: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = list(csv.DictReader(io.StringIO(run(capsys, "stats", "-o", "csv", paper).out)))
    assert [row["outcome"] for row in rows] == OUTCOMES
    told = json.loads(run(capsys, "stats", "-o", "json", paper).out)["files"][0]["tests"]
    assert [test["outcome"] for test in told] == OUTCOMES
    frame = stats_frame(pd.DataFrame({"text": [paper.read_text()]}))
    assert list(frame["outcome"]) == OUTCOMES
    assert dict(frame.dtypes.astype(str).items()) == dict(TESTS)
    assert list(frame["start"]) == [test["start"] for test in told]


def test_a_file_without_tests_gives_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text("All is well.\n")
    assert run(capsys, "stats", tmp_path / "a.txt") == (0, "", "")
