"""`numcheck check --add-ignore`: what is found is silenced where it stands, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.run import run

Captured = pytest.CaptureFixture[str]
DAY = "It opened on Friday, 4 March 2021"
COMMENT = "numcheck: ignore[NC202] as on the poster"
MARKDOWN = {
    "a paragraph": (f"{DAY},\nin the rain.\n", f"{DAY}, <!-- {COMMENT} -->\nin the rain.\n"),
    "a heading": (f"# {DAY}\n\nIt rained.\n", f"# {DAY} <!-- {COMMENT} -->\n\nIt rained.\n"),
    "an item": (f"- a\n- {DAY}\n", f"- a\n- {DAY} <!-- {COMMENT} -->\n"),
    "a table": (
        "It rained.\n\n| day |\n|---|\n| Friday, 4 March 2021 |\n",
        f"It rained.\n\n<!-- {COMMENT} -->\n\n| day |\n|---|\n| Friday, 4 March 2021 |\n",
    ),
    "lines of Windows": (f"{DAY}.\r\nIt rained.", f"{DAY}. <!-- {COMMENT} -->\r\nIt rained."),
    "a mark at its start": (f"\ufeff{DAY}.\n", f"\ufeff{DAY}. <!-- {COMMENT} -->\n"),
}  # fmt: skip
TEXT = {
    "a paragraph": (f"It rained.\n\n{DAY}.\n", f"It rained.\n\n# {COMMENT}\n{DAY}.\n"),
    "lines of Windows": (f"Rain.\r\n\r\n{DAY}.\r\n", f"Rain.\r\n\r\n# {COMMENT}\r\n{DAY}.\r\n"),
}  # fmt: skip
OTHERS = {
    "rst": (f"Rain\n====\n\n{DAY}.\n", f"Rain\n====\n\n.. {COMMENT}\n\n{DAY}.\n"),
    "nxml": (f"<p>{DAY}.</p>\n", f"<p>{DAY}.</p> <!-- {COMMENT} -->\n"),
    "tex": (f"It rained.\n\n{DAY}.\n", f"It rained.\n\n% {COMMENT}\n{DAY}.\n"),
}  # fmt: skip
CASES = [
    *(pytest.param(suffix, *each, id=suffix) for suffix, each in OTHERS.items()),
    *(pytest.param("md", *each, id=f"md: {name}") for name, each in MARKDOWN.items()),
    *(pytest.param("txt", *each, id=f"txt: {name}") for name, each in TEXT.items()),
]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def silence(capsys: Captured, page: Path) -> str:
    """The output of a run that silences all, after which nothing is found."""
    assert run(capsys, page).code == 1
    outcome = run(capsys, "--add-ignore=as on the poster", page)
    assert (outcome.code, outcome.err) == (0, "")
    assert run(capsys, page).code == 0
    return outcome.out


@pytest.mark.parametrize(("suffix", "before", "after"), CASES)
def test_a_comment_is_written_in_the_format_s_own_way(
    folder: Path, capsys: Captured, suffix: str, before: str, after: str
) -> None:
    page = folder / f"page.{suffix}"
    page.write_bytes(before.encode())
    assert silence(capsys, page) == f"{page}: silenced 1 of its findings\n"
    assert page.read_bytes().decode() == after


def test_several_findings_are_silenced_together(folder: Path, capsys: Captured) -> None:
    page = folder / "page.md"
    page.write_text(
        f"{DAY}. Of the 96 boats, 24 (35%) came.\n\n{DAY}.\n\n{DAY}.\n", encoding="utf-8"
    )
    silence(capsys, page)
    assert page.read_text(encoding="utf-8").count("<!-- numcheck: ignore") == 4


def test_what_takes_no_comment_has_a_sidecar(folder: Path, capsys: Captured) -> None:
    page = folder / "latin.txt"
    page.write_bytes(b"caf\xe9\n\n" + f"{DAY}.\n".encode())
    silence(capsys, page)
    assert page.read_bytes().startswith(b"caf\xe9")
    sidecar = (folder / "latin.txt.numcheck.toml").read_text(encoding="utf-8")
    assert sidecar == (
        '[[ignore]]\nrules = ["NC202"]\ntext = "Friday, 4 March 2021"\n'
        'reason = "as on the poster"\n'
    )


def test_without_a_reason_a_usual_one_is_written(folder: Path, capsys: Captured) -> None:
    page = folder / "page.md"
    page.write_text(f"{DAY}.\n", encoding="utf-8")
    run(capsys, "--add-ignore", page)
    assert "ignore[NC202] accepted as it stands -->" in page.read_text(encoding="utf-8")


def test_standard_input_cannot_be_changed(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcome = run(capsys, "--add-ignore", "-", stdin=(monkeypatch, f"{DAY}.".encode()))
    assert outcome.code == 2
    assert "<stdin>: cannot be written (it is no file)" in outcome.err
