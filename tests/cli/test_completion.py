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


TYPED = pytest.mark.parametrize(
    ("typed", "completed"),
    [("numcheck ex", ["explain", "extract"]), ("numcheck check --stat", ["--statistics"])],
)


def told(shell: str, script: str, **settings: str) -> str:
    """What a real shell prints; the test is left out where there is no such shell."""
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell} here")
    ran = subprocess.run(  # noqa: S603 - a fixed script
        [shell, "-c", script],
        env={**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", **settings},
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout


@TYPED
def test_bash_completes(typed: str, completed: list[str]) -> None:
    script = (
        'eval "$(numcheck completion bash)"; '
        f"COMP_WORDS=({typed}); COMP_CWORD={len(typed.split()) - 1}; "
        '_numcheck_completion numcheck; echo "${COMPREPLY[@]}"'
    )
    assert sorted(told("bash", script).split()) == completed


@TYPED
def test_fish_completes(typed: str, completed: list[str]) -> None:
    script = f'numcheck completion fish | source; complete -C "{typed}"'
    lines = told("fish", script).splitlines()
    assert sorted(line.partition("\t")[0] for line in lines) == completed


@TYPED
def test_zsh_completes(typed: str, completed: list[str]) -> None:
    script = (
        'autoload -U compinit; compinit -D -u; eval "$(numcheck completion zsh)"; '
        'print "for ${(k)_comps[(I)numcheck]}"'
    )
    assert told("zsh", script).strip() == "for numcheck"
    asked = {"COMP_WORDS": typed, "COMP_CWORD": str(len(typed.split()) - 1)}
    found = told("zsh", "numcheck", _NUMCHECK_COMPLETE="zsh_complete", **asked).splitlines()
    assert sorted(found[1::3]) == completed  # kind, word and help of each


def test_an_unknown_shell_is_a_mistake(capsys: Captured) -> None:
    outcome = run(capsys, "completion", "tcsh")
    assert (outcome.code, outcome.out) == (2, "")
