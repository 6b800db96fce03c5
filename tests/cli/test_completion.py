"""`numcheck completion`, loaded by real shells."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import run

Captured = pytest.CaptureFixture[str]
BIN = Path(sys.executable).parent


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_is_printed_for_every_shell(capsys: Captured, shell: str) -> None:
    outcome = run(capsys, "completion", shell)
    assert outcome.code == 0
    assert f"_NUMCHECK_COMPLETE={shell}_complete" in outcome.out


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
@pytest.mark.parametrize(
    ("typed", "completed"),
    [("numcheck ex", "extract explain"), ("numcheck check --stat", "--statistics")],
)
def test_bash_completes(typed: str, completed: str) -> None:
    words = typed.split()
    script = (
        'eval "$(numcheck completion bash)"; '
        f"COMP_WORDS=({typed}); COMP_CWORD={len(words) - 1}; "
        '_numcheck_completion numcheck; echo "${COMPREPLY[@]}"'
    )
    ran = subprocess.run(  # noqa: S603 - a fixed script
        ["bash", "-c", script],  # noqa: S607 - the bash of the system
        env={**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert sorted(ran.stdout.split()) == sorted(completed.split())


def test_an_unknown_shell_is_a_mistake(capsys: Captured) -> None:
    outcome = run(capsys, "completion", "tcsh")
    assert (outcome.code, outcome.out) == (2, "")
