"""What `check` prints instead of findings, and when too little of a text is understood."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.cli.run import CLEAN, SLIP, run

Captured = pytest.CaptureFixture[str]
SHARE = "Of the 96 boats, 24 (35%) came from abroad.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "page.md").write_text(f"# The fair\n\n{SLIP}\n{SHARE}", encoding="utf-8")
    (tmp_path / "slip.txt").write_text(SLIP, encoding="utf-8")
    (tmp_path / "bare.txt").write_text("The answer was 42. " + CLEAN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_statistics_count_the_findings_of_each_rule(capsys: Captured) -> None:
    outcome = run(capsys, "--statistics", "--severity", "NC301=warning", ".")
    assert outcome.code == 1
    first, second, tally = outcome.out.splitlines()
    assert first == "2  NC202  weekday-mismatch  error"
    assert second == "1  NC301  share-mismatch    warning"
    assert tally.startswith("Checked 3 files: ")


def test_a_diff_shows_every_change_that_is_suggested(capsys: Captured) -> None:
    outcome = run(capsys, "--diff", "--select", "NC3", "page.md")
    assert outcome.code == 1
    assert outcome.out == (
        "NC301 24 of 96 is 25%, not 35%: change 35% to 25%\n"
        "--- page.md\n+++ page.md\n@@ -4,2 +4,2 @@\n \n"
        "-Of the 96 boats, 24 (35%) came from abroad.\n"
        "+Of the 96 boats, 24 (25%) came from abroad.\n\n"
        "NC301 24 of 96 is 25%, not 35%: change 24 to 34\n"
        "--- page.md\n+++ page.md\n@@ -4,2 +4,2 @@\n \n"
        "-Of the 96 boats, 24 (35%) came from abroad.\n"
        "+Of the 96 boats, 34 (35%) came from abroad.\n\n"
    )


def test_a_change_that_is_applied_mends_the_finding(folder: Path, capsys: Captured) -> None:
    first = run(capsys, "--diff", "--select", "NC3", "page.md").out.split("\n\nNC301")[0]
    command = ["git", "apply", "-p0", "-"]
    subprocess.run(command, input=f"{first}\n", text=True, cwd=folder, check=True)  # noqa: S603
    assert run(capsys, "--select", "NC3", "page.md").code == 0


def test_a_last_line_without_an_end_stays_one(folder: Path, capsys: Captured) -> None:
    (folder / "page.md").write_text(SHARE.rstrip(), encoding="utf-8")
    out = run(capsys, "--diff", "page.md").out
    assert out.count("\\ No newline at end of file\n") == 4


def test_only_one_of_them_is_printed(capsys: Captured) -> None:
    outcome = run(capsys, "--diff", "--statistics", "page.md")
    assert (outcome.code, outcome.out) == (2, "")
    assert "exclude each other" in outcome.err


@pytest.mark.parametrize(
    ("options", "code"),
    [([], 0), (["--min-coverage", "50"], 0), (["--min-coverage", "51"], 1),
     (["--config", "min-coverage=51"], 1), (["--exit-zero", "--min-coverage", "51"], 0)],
)  # fmt: skip
def test_too_little_understood_fails(capsys: Captured, options: list[str], code: int) -> None:
    outcome = run(capsys, "check", *options, "bare.txt")
    assert outcome.code == code
    said = "50.0 % of the numbers are understood, fewer than 51 %" in outcome.err
    assert said == any("51" in option for option in options)
