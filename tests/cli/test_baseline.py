"""`numcheck baseline`: what is accepted, and how that debt falls."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.run import CLEAN, SLIP, run

Captured = pytest.CaptureFixture[str]
SHARE = "Of the 96 boats, 24 (35%) came from abroad.\n"
FILE = ".numcheck-baseline.json"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a slip in each of two documents, and a baseline in its settings."""
    (tmp_path / "numcheck.toml").write_text(f'baseline = "{FILE}"', encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "fair.md").write_text(SLIP, encoding="utf-8")
    (tmp_path / "boats.txt").write_text(SHARE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_what_is_accepted_fails_no_more_and_what_is_new_does(
    folder: Path, capsys: Captured
) -> None:
    assert run(capsys, "baseline", "write", ".").out == f"wrote {folder / FILE}: 2 entries\n"
    outcome = run(capsys, "check", ".")
    assert outcome.code == 0
    assert "2 suppressed" in outcome.out
    (folder / "docs" / "fair.md").write_text(f"# Title\n\n{SLIP}\n{SHARE}", encoding="utf-8")
    outcome = run(capsys, "check", "-o", "concise", ".")
    assert outcome.code == 1
    assert "NC301" in outcome.out
    assert "NC202" not in outcome.out


def test_names_count_from_the_folder_of_the_baseline(
    folder: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(capsys, "baseline", "write", ".")
    files = json.loads((folder / FILE).read_text(encoding="utf-8"))["files"]
    assert list(files) == ["boats.txt", "docs/fair.md"]
    monkeypatch.chdir(folder / "docs")
    assert run(capsys, "check", "fair.md").code == 0
    assert run(capsys, "check", str(folder / "boats.txt")).code == 0


def test_a_baseline_can_be_named_or_left_out(capsys: Captured) -> None:
    run(capsys, "baseline", "write", "--baseline", "other.json", ".")
    assert run(capsys, "check", "--baseline", "other.json", ".").code == 0
    assert run(capsys, "check", "--baseline", "other.json", "--no-baseline", ".").code == 1


def test_prune_lets_the_debt_only_fall(folder: Path, capsys: Captured) -> None:
    run(capsys, "baseline", "write", ".")
    (folder / "docs" / "fair.md").write_text(CLEAN + SHARE, encoding="utf-8")
    stale = run(capsys, "check", "-o", "concise", ".").out
    assert "info[NC904] stale-baseline-entry: the baseline accepts what is no longer" in stale
    outcome = run(capsys, "baseline", "prune", ".")
    assert outcome.out == f"removed 1 entry of 2 from {folder / FILE}\n"
    assert run(capsys, "check", "-q", "-o", "concise", ".").out.count("\n") == 1
    (folder / "boats.txt").unlink()
    assert "removed 1 entry of 1" in run(capsys, "baseline", "prune", "docs").out


def test_writing_part_of_the_files_keeps_the_rest(capsys: Captured) -> None:
    run(capsys, "baseline", "write", ".")
    assert run(capsys, "baseline", "write", "docs").out.endswith("2 entries\n")


def test_show_lists_what_is_accepted(folder: Path, capsys: Captured) -> None:
    run(capsys, "baseline", "write", ".")
    assert run(capsys, "baseline", "show").out.splitlines() == [
        "boats.txt: NC301 24 of 96 is 25%, not 35%",
        "docs/fair.md: NC202 4 March 2021 was a Thursday, not a Friday",
        f"2 entries in {folder / FILE}",
    ]


def test_what_a_comment_silences_is_not_accepted(folder: Path, capsys: Captured) -> None:
    text = f"<!-- numcheck: ignore[NC202] as on the poster -->\n\n{SLIP}"
    (folder / "docs" / "fair.md").write_text(text, encoding="utf-8")
    assert run(capsys, "baseline", "write", "docs").out.endswith("0 entries\n")


@pytest.mark.parametrize(
    ("text", "said"),
    [(None, "cannot be read"), ("[]", "is no baseline"), ('{"files": {"a": [1]}}', "is no base")],
)
def test_a_baseline_that_is_none_is_named(
    folder: Path, capsys: Captured, text: str | None, said: str
) -> None:
    if text is not None:
        (folder / FILE).write_text(text, encoding="utf-8")
    outcome = run(capsys, "check", ".")
    assert outcome.code == 2
    assert f"{FILE}: {said}" in outcome.err
