"""The pytest plugin, in runs of pytest of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import numcheck as package
from numcheck.testing import Checker

BROKEN = "The bus carried 17 people: nine men, six women and three children.\n"
SOUND = "The bus carried 17 people: nine men, five women and three children.\n"
SUITE = """
import pytest

BROKEN = "The bus carried 17 people: nine men, six women and three children."

def test_fixture(numcheck):
    numcheck.assert_consistent("A fine day.")
    assert numcheck.check(BROKEN).findings

@pytest.mark.numcheck(ignore=["NC3"])
def test_marker(numcheck):
    numcheck.assert_consistent(BROKEN)

def test_failure(numcheck):
    numcheck.assert_consistent(BROKEN)
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    return subprocess.run(  # noqa: S603 - the interpreter that runs this test
        command, cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8"
    )


def test_documents_are_collected_one_by_one_and_fail_with_the_full_report(tmp_path: Path) -> None:
    (tmp_path / "bad.md").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "good.txt").write_text(SOUND, encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\0")
    ran = run(tmp_path, "--numcheck", "-v")
    assert "bad.md::numcheck FAILED" in ran.stdout
    assert "good.txt::numcheck PASSED" in ran.stdout
    assert "error[NC302] parts-and-total: nine + six + three is 18, not 17" in ran.stdout
    assert "1 failed, 1 passed" in ran.stdout
    assert "Traceback" not in ran.stdout


def test_the_settings_of_a_folder_hold(tmp_path: Path) -> None:
    (tmp_path / "bad.md").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "draft.md").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "numcheck.toml").write_text(
        'ignore = ["NC3"]\nexclude = ["draft.md"]\n', encoding="utf-8"
    )
    assert "1 passed" in run(tmp_path, "--numcheck").stdout


def test_a_file_that_cannot_be_read_fails_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"a\0b")
    ran = run(tmp_path, "--numcheck")
    assert "is binary, not text" in ran.stdout
    assert ran.returncode == pytest.ExitCode.TESTS_FAILED


def test_no_document_is_collected_unasked(tmp_path: Path) -> None:
    (tmp_path / "bad.md").write_text(BROKEN, encoding="utf-8")
    assert run(tmp_path).returncode == pytest.ExitCode.NO_TESTS_COLLECTED


def test_the_fixture_and_the_marker(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(SUITE, encoding="utf-8")
    ran = run(tmp_path, "--strict-markers", "-W", "error")
    assert "1 failed, 2 passed" in ran.stdout
    assert "the text contradicts itself" in ran.stdout
    assert "numcheck/testing" not in ran.stdout.replace("\\", "/")


def test_the_plugin_loads_nothing_until_it_is_used() -> None:
    program = "import sys, _numcheck_pytest\nprint('numcheck' in sys.modules)"
    ran = subprocess.run(  # noqa: S603 - the interpreter that runs this test
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "False"


def test_a_checker_keeps_its_settings() -> None:
    checker = Checker.of(ignore="NC3", dateline="2021-07-12")
    checker.assert_consistent(BROKEN)
    assert checker.check("It opened last year.").mentions[0].to_dict()["value"] == "2020"
    checker.assert_grounded("It opened last year.", {"year": 2020})
    checker.assert_equivalent("It opened last year.", "It opened in 2020.")
    base = package.Config(select=("NC1",))
    assert Checker.of(config=base).config == base


def test_the_fixture_is_here(numcheck: Checker) -> None:
    numcheck.assert_consistent(SOUND)
