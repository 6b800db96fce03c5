"""`--output-file`: the report, written to files as well."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.run import SLIP, run

pytestmark = pytest.mark.usefixtures("folder")

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with one document that holds a slip."""
    (tmp_path / "slip.md").write_text(SLIP, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_suffix_or_the_prefix_tells_the_format(folder: Path, capsys: Captured) -> None:
    files = ("--output-file", "out.json", "--output-file", "concise:out.json.log")
    outcome = run(capsys, "check", *files, "slip.md")
    assert (outcome.code, outcome.err) == (1, "")
    assert outcome.out.startswith("error[NC202]")
    assert json.loads((folder / "out.json").read_text("utf-8"))["summary"]["errors"] == 1
    assert (folder / "out.json.log").read_text("utf-8").startswith("slip.md:1:")


def test_a_file_never_holds_colour(folder: Path, capsys: Captured) -> None:
    options = ("--color", "always", "--quiet", "--output-file", "full:out")
    outcome = run(capsys, "check", *options, "slip.md")
    text = (folder / "out").read_text("utf-8")
    assert "\x1b" in outcome.out
    assert "\x1b" not in text
    assert text.splitlines()[-1].startswith("Checked 1 file")


@pytest.mark.parametrize("given", ["out", "out.odt", "jsn:out", "C:/out"])
def test_a_format_that_is_not_told_is_refused_before_any_work(
    folder: Path, capsys: Captured, given: str
) -> None:
    outcome = run(capsys, "check", "--output-file", given, "slip.md")
    assert (outcome.code, outcome.out) == (2, "")
    assert f"--output-file {given}: write FORMAT:FILE" in outcome.err
    assert sorted(path.name for path in folder.iterdir()) == ["slip.md"]


def test_a_file_that_cannot_be_written_is_named(capsys: Captured) -> None:
    files = ("--output-file", "json:missing/out", "--output-file", "out.json")
    outcome = run(capsys, "check", *files, "slip.md")
    assert outcome.code == 2
    assert outcome.err.startswith(f"numcheck: {Path('missing/out')}: cannot be written (")
    assert outcome.err.count("\n") == 1
    assert Path("out.json").exists()
    assert outcome.out.startswith("error[NC202]")
