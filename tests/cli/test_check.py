"""`numcheck check`: what it reads, prints and exits with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import CLEAN, SLIP, run

pytestmark = pytest.mark.usefixtures("folder")

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with a clean document and one with a slip."""
    (tmp_path / "clean.md").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "slip.md").write_text(SLIP, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_nothing_found_exits_with_0(folder: Path, capsys: Captured) -> None:
    outcome = run(capsys, "check", folder / "clean.md")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("Checked 1 file: ")


def test_findings_exit_with_1_and_go_to_stdout(capsys: Captured) -> None:
    outcome = run(capsys, "check", "slip.md")
    assert (outcome.code, outcome.err) == (1, "")
    assert outcome.out.startswith("error[NC202] weekday-mismatch: ")
    assert "--> slip.md:1:" in outcome.out
    assert "\x1b" not in outcome.out


def test_check_is_the_default_command(capsys: Captured) -> None:
    assert run(capsys, "slip.md") == run(capsys, "check", "slip.md")
    assert run(capsys, "--select", "NC3", "slip.md").code == 0


def test_a_folder_is_searched_for_documents(folder: Path, capsys: Captured) -> None:
    (folder / "code.py").write_text(SLIP, encoding="utf-8")
    (folder / "below").mkdir()
    (folder / "below" / "more.TXT").write_text(SLIP, encoding="utf-8")
    outcome = run(capsys, "check", "-o", "concise", ".")
    assert outcome.code == 1
    assert [line.split(":")[0] for line in outcome.out.splitlines()] == [
        "slip.md",
        str(Path("below") / "more.TXT"),
        "Checked 3 files",
    ]


def test_a_file_given_twice_is_checked_once(capsys: Captured) -> None:
    assert "Checked 1 file:" in run(capsys, "slip.md", "slip.md").out


def test_quiet_prints_the_findings_alone(capsys: Captured) -> None:
    assert "Checked" not in run(capsys, "-q", "slip.md").out
    assert run(capsys, "-q", "clean.md").out == ""


def test_exit_zero_forgives_findings_only(capsys: Captured) -> None:
    assert run(capsys, "--exit-zero", "slip.md").code == 0
    assert run(capsys, "--exit-zero", "slip.md", "missing.md").code == 2


def test_a_severity_and_the_fail_level_decide_the_exit_code(capsys: Captured) -> None:
    outcome = run(capsys, "--severity", "NC202=info", "slip.md")
    assert outcome.code == 0
    assert outcome.out.startswith("info[NC202]")
    assert run(capsys, "--severity", "NC2=info", "--fail-level", "info", "slip.md").code == 1
    assert run(capsys, "--severity", "NC202=warning", "--fail-level=error", "slip.md").code == 0


def test_rules_are_selected_and_ignored(capsys: Captured) -> None:
    assert run(capsys, "--select", "NC3,NC5", "slip.md").code == 0
    assert run(capsys, "--ignore", "weekday-mismatch", "slip.md").code == 0
    assert run(capsys, "--select", "NC2", "--ignore", "NC201", "slip.md").code == 1


def test_json_is_one_object_with_every_file(capsys: Captured) -> None:
    outcome = run(capsys, "-o", "json", "slip.md", "clean.md")
    record = json.loads(outcome.out)
    assert outcome.code == 1
    assert [file["name"] for file in record["files"]] == ["slip.md", "clean.md"]
    (finding,) = record["files"][0]["findings"]
    assert finding["rule"] == "NC202"
    assert finding["primary"]["line"] == 1


def test_standard_input_is_read_as_named(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = run(capsys, "-", stdin=(monkeypatch, SLIP.encode()))
    assert outcome.code == 1
    assert "--> <stdin>:1:" in outcome.out
    named = ("check", "--stdin-filename", "fair.md", "-")
    outcome = run(capsys, *named, stdin=(monkeypatch, f"> {SLIP}".encode()))
    assert "--> fair.md:1:" in outcome.out


UNREADABLE = {
    "missing": ("missing.md", "missing.md: no such file"),
    "binary": ("binary.md", "binary.md: is binary"),
    "not read yet": ("page.odt", "page.odt: odt is not read yet"),
    "a folder without documents": ("empty", "empty: no documents in this folder"),
}


@pytest.mark.parametrize(("path", "said"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_cannot_be_read_is_named_and_the_rest_is_checked(
    folder: Path, capsys: Captured, path: str, said: str
) -> None:
    (folder / "binary.md").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    (folder / "page.odt").write_bytes(b"PK")
    (folder / "empty").mkdir()
    (folder / "empty" / "code.py").write_text("1", encoding="utf-8")
    outcome = run(capsys, "check", path, "slip.md")
    assert outcome.code == 2
    assert outcome.err.startswith(f"numcheck: {said}")
    assert outcome.err.count("\n") == 1
    assert "error[NC202]" in outcome.out


@pytest.mark.usefixtures("folder")
def test_a_closed_file_is_named(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    outcome = run(capsys, "clean.md")
    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert outcome.err.startswith("numcheck: clean.md: may not be read")


def test_bytes_that_are_not_text_are_replaced_and_said(folder: Path, capsys: Captured) -> None:
    (folder / "latin.txt").write_bytes(b"caf\xe9\n" + SLIP.encode())
    outcome = run(capsys, "latin.txt")
    assert outcome.code == 1
    assert "info[NC903] part-not-read: bytes that are not UTF-8" in outcome.out
    assert "--> latin.txt:1:4" in outcome.out


def test_an_empty_file_gives_an_ordinary_report(folder: Path, capsys: Captured) -> None:
    (folder / "empty.txt").write_bytes(b"")
    outcome = run(capsys, "empty.txt")
    assert outcome == (0, "Checked 1 file: no numbers. 0 errors, 0 warnings, 0 info.\n", "")


MISTAKES = {
    "an unknown rule": (["--select", "NC299", "slip.md"], "no rule 'NC299'"),
    "a rule with a slip": (["--ignore", "weekday-mismach"], "did you mean 'weekday-mismatch'?"),
    "a bad dateline": (["--dateline", "12.07.2021"], "no date '12.07.2021'; write"),
    "a bad severity": (["--severity", "NC202"], "write CODE=LEVEL"),
    "a bad level": (["--severity", "NC202=fatal"], "write CODE=LEVEL"),
    "an unknown input format": (["--format", "wps"], "unknown format 'wps'"),
    "an unknown option": (["--slect", "NC2"], "--select"),
    "an unknown output format": (["-o", "jsn"], "json"),
    "a malformed pattern": (["--exclude", "!", "."], "--exclude"),
}


@pytest.mark.parametrize(("arguments", "said"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_exits_with_2_and_names_the_remedy(
    capsys: Captured, arguments: list[str], said: str
) -> None:
    outcome = run(capsys, "check", *arguments, "slip.md")
    assert outcome.code == 2
    assert outcome.out == "" or "Checked 0 files" in outcome.out
    assert said in outcome.err
    assert "Traceback" not in outcome.err


def test_no_path_is_a_mistake(capsys: Captured) -> None:
    outcome = run(capsys, "check")
    assert (outcome.code, outcome.out) == (2, "")
    assert "PATHS" in outcome.err


COLOURS = [
    ({}, [], "plain"),
    ({"FORCE_COLOR": "1"}, [], "coloured"),
    ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], "plain"),
    ({"FORCE_COLOR": "1"}, ["--color", "never"], "plain"),
    ({"NO_COLOR": "1"}, ["--color", "always"], "coloured"),
]


@pytest.mark.parametrize(("environment", "options", "coloured"), COLOURS)
def test_colour_is_for_those_who_want_it(
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
    environment: dict[str, str],
    options: list[str],
    coloured: str,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    out = run(capsys, "check", *options, "slip.md").out
    assert ("coloured" if "\x1b[" in out else "plain") == coloured


def test_a_crash_is_not_taken_for_findings(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def crash(*_: object) -> None:
        raise AssertionError("broken")

    monkeypatch.setattr("numcheck.cli.running.check_document", crash)
    outcome = run(capsys, "slip.md")
    assert outcome.code == 2
    assert "Traceback" in outcome.err
    assert "mistake in numcheck itself" in outcome.err


def test_an_interrupt_exits_with_2(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("numcheck.cli.running.check_document", interrupt)
    outcome = run(capsys, "slip.md")
    assert outcome.code == 2
    assert outcome.err.strip() == "numcheck: stopped"


def numcheck(*arguments: str, **options: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "numcheck", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)  # type: ignore[call-overload, no-any-return]  # noqa: S603


@pytest.mark.skipif(os.name == "nt", reason="pipes break otherwise there")
def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    for number in range(200):
        (tmp_path / f"{number}.md").write_text(SLIP * 5, encoding="utf-8")
    with numcheck("check", str(tmp_path)) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 1


def test_an_encoding_that_lacks_a_character_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(f"漢字 {SLIP}", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    with numcheck("check", str(tmp_path / "page.md"), env=environment) as process:
        out, err = process.communicate()
    assert process.returncode == 1
    assert rb"\u6f22" in out
    assert err == b""
