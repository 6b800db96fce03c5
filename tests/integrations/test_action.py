"""The GitHub Action: its check, run by the shell that GitHub would run it with."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.cli.run import CLEAN, SLIP

ROOT = Path(__file__).parent.parent.parent
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = ACTION["runs"]["steps"]
BIN = Path(sys.executable).parent
EXPRESSION = re.compile(r"\$\{\{ inputs\.([\w-]+) \}\}")


def run_check(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """The last step, its inputs filled in as GitHub does."""
    given = {name: each["default"] for name, each in ACTION["inputs"].items()} | inputs
    check = STEPS[-1]
    filled = {
        name: EXPRESSION.sub(lambda found: given[found[1]], text)
        for name, text in check["env"].items()
    }
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(  # noqa: S603 - the script of the action
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", check["run"]],  # noqa: S607
        cwd=folder,
        env={**os.environ, **filled, "PATH": path, "NUMCHECK_CACHE_DIR": str(folder / ".cache")},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "clean page.md").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "slip.md").write_text(SLIP, encoding="utf-8")
    return tmp_path


def test_findings_are_annotations_and_fail_the_job(folder: Path) -> None:
    ran = run_check(folder)
    assert ran.returncode == 1
    assert ran.stdout.startswith("::error ")
    assert "file=slip.md,line=1" in ran.stdout


def test_paths_and_arguments_are_lines(folder: Path) -> None:
    assert run_check(folder, paths="clean page.md\n").returncode == 0
    arguments = "--ignore\nNC202\n--no-cache"
    assert run_check(folder, arguments=arguments, paths="clean page.md\nslip.md").returncode == 0
    assert run_check(folder, paths="missing.md").returncode == 2


def test_every_input_is_described_and_used() -> None:
    used = set(EXPRESSION.findall(str(STEPS)))
    assert used == set(ACTION["inputs"])
    assert all(each["description"] for each in ACTION["inputs"].values())
    assert ACTION["runs"]["using"] == "composite"
    assert all("shell" in step for step in STEPS if "run" in step)
