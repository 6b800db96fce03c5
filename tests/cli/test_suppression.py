"""Suppression on the command line: comments, sidecars, and what is shown of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import numcheck
from tests.cli.run import SLIP, run

Captured = pytest.CaptureFixture[str]
COMMENT = "<!-- numcheck: ignore[NC202] so it says on the poster -->\n\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "page.md").write_text(COMMENT + SLIP, encoding="utf-8")
    (tmp_path / "slip.md").write_text(SLIP, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_silenced_finding_does_not_fail_the_check(capsys: Captured) -> None:
    outcome = run(capsys, "page.md")
    assert outcome.code == 0
    assert outcome.out.endswith("0 errors, 0 warnings, 0 info, 1 suppressed.\n")


def test_it_is_shown_when_asked_for(capsys: Captured) -> None:
    outcome = run(capsys, "--show-suppressed", "page.md")
    assert outcome.code == 0
    assert "error[NC202] weekday-mismatch" in outcome.out
    assert "= silenced: in a comment: so it says on the poster" in outcome.out
    short = run(capsys, "--show-suppressed", "-o", "concise", "page.md").out
    assert "(silenced in a comment)" in short


def test_json_always_has_it(capsys: Captured) -> None:
    (file,) = json.loads(run(capsys, "-o", "json", "page.md").out)["files"]
    assert file["findings"] == []
    (finding,) = file["suppressed"]
    assert finding["suppressed"] == {"kind": "comment", "reason": "so it says on the poster"}
    assert finding["primary"]["line"] == 3


def sidecar(folder: Path, text: str) -> None:
    (folder / "slip.md.numcheck.toml").write_text(text, encoding="utf-8")


def test_a_sidecar_silences_what_it_names(folder: Path, capsys: Captured) -> None:
    sidecar(folder, '[[ignore]]\nrules = ["NC202"]\ntext = "Friday"\nreason = "as on the poster"\n')
    outcome = run(capsys, "slip.md", "--show-suppressed")
    assert outcome.code == 0
    assert "= silenced: in a sidecar: as on the poster" in outcome.out
    assert not numcheck.check_file("slip.md")


def test_a_sidecar_that_silences_nothing_is_said(folder: Path, capsys: Captured) -> None:
    sidecar(folder, '[[ok]]\npair = ["1,204", "1,240"]\nreason = "two counts"\n')
    outcome = run(capsys, "-o", "concise", "slip.md")
    assert "warning[NC902] unused-suppression: ok[1,204=1,240] silences nothing" in outcome.out
    sidecar(folder, '[[ignore]]\nrules = "NC202"\n')
    assert "NC901] suppression-mistake: ignore-file gives no reason" in run(capsys, "slip.md").out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[ignore]", "slip.md.numcheck.toml: is no TOML"),
        ("[ignore]\nrules = []", "ignore: a list of tables is wanted: write [[ignore]]"),
        ("[[ignore]]\nreason = 'a'", 'ignore: say rules = ["NC301"]'),
        ("[[ok]]\npair = ['1']", 'ok: say pair = ["1", "2"]'),
        ("[[ignore]]\nrule = ['NC202']", "ignore.rule: no such key; did you mean 'rules'?"),
        ("[[ignore]]\nrules = ['NC299']", "ignore.rules: no rule 'NC299'; "),
        ("[[disable]]\nrules = []", "disable: no such key; known are [[ignore]] and [[ok]]"),
    ],
)
def test_a_mistake_in_a_sidecar_is_named(
    folder: Path, capsys: Captured, text: str, said: str
) -> None:
    sidecar(folder, text)
    outcome = run(capsys, "slip.md")
    assert outcome.code == 2
    assert said in outcome.err
