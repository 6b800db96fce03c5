"""The hooks, run by the real pre-commit on a real repository.

They are run as installed here; that pre-commit installs numcheck as well is left to `.ci/run`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from numcheck.readers.files import SUFFIXES
from tests.cli.run import CLEAN, SLIP

ROOT = Path(__file__).parent.parent.parent
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
BIN = Path(sys.executable).parent
NOBODY = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "a",
          "GIT_COMMITTER_EMAIL": "a@b", "GIT_CONFIG_GLOBAL": os.devnull}  # fmt: skip


class Repository:
    """A git repository that asks pre-commit for one of the hooks."""

    def __init__(self, folder: Path, hook: str) -> None:
        self.folder = folder / "work"
        self.environment = {
            **os.environ, **NOBODY,
            "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
            "PRE_COMMIT_HOME": str(folder / "home"),
            "NUMCHECK_CACHE_DIR": str(folder / "cache"),
        }  # fmt: skip
        hooks = folder / "hooks"
        hooks.mkdir()
        here = [{**each, "language": "system"} for each in HOOKS]
        (hooks / ".pre-commit-hooks.yaml").write_text(yaml.safe_dump(here), encoding="utf-8")
        self.git(hooks, "init", "-q")
        self.git(hooks, "add", ".")
        self.git(hooks, "commit", "-q", "-m", "hooks")
        commit = self.git(hooks, "rev-parse", "HEAD").strip()
        self.folder.mkdir()
        self.git(self.folder, "init", "-q")
        asked = {"repos": [{"repo": str(hooks), "rev": commit, "hooks": [{"id": hook}]}]}
        self.write(".pre-commit-config.yaml", yaml.safe_dump(asked))

    def git(self, folder: Path, *arguments: str) -> str:
        """What git says."""
        command = ["git", "-C", str(folder), *arguments]
        return subprocess.run(  # noqa: S603 - git with our own arguments
            command, env=self.environment, check=True, capture_output=True, text=True
        ).stdout

    def write(self, name: str, text: str) -> None:
        """Writes and stages a file."""
        (self.folder / name).parent.mkdir(exist_ok=True)
        (self.folder / name).write_text(text, encoding="utf-8")
        self.git(self.folder, "add", name)

    def commit(self) -> None:
        """Commits what is staged, without asking the hook."""
        self.git(self.folder, "commit", "-q", "--no-verify", "-m", "as it is")

    def run_hook(self) -> tuple[int, str]:
        """The exit code and the output of pre-commit on what is staged."""
        ran = subprocess.run(
            [sys.executable, "-m", "pre_commit", "run", "--verbose"],
            cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return ran.returncode, ran.stdout


def test_the_file_hook_checks_what_is_staged(tmp_path: Path) -> None:
    repository = Repository(tmp_path, "numcheck")
    repository.write("numcheck.toml", 'exclude = ["drafts/"]')
    repository.write("drafts/slip.md", SLIP)
    repository.write("old.md", SLIP)
    repository.commit()
    repository.write("clean.md", CLEAN)
    repository.write("code.py", f"# {SLIP}")
    repository.write("drafts/new.md", SLIP)
    code, said = repository.run_hook()
    assert code == 0, said
    repository.write("slip.md", SLIP)
    code, said = repository.run_hook()
    assert code == 1
    assert "slip.md:1:20" in said
    assert "old.md" not in said


def test_the_project_hook_checks_all_documents(tmp_path: Path) -> None:
    repository = Repository(tmp_path, "numcheck-project")
    repository.write("old.md", SLIP)
    repository.commit()
    repository.write("code.py", "1")
    code, said = repository.run_hook()
    assert code == 0, said
    repository.write("clean.md", CLEAN)
    code, said = repository.run_hook()
    assert code == 1
    assert "old.md:1:20" in said


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: str(hook["id"]))
def test_a_hook_asks_only_for_files_that_are_read_without_extras(hook: dict[str, str]) -> None:
    asked = {suffix for suffix in SUFFIXES if re.search(hook["files"], f"page{suffix}")}
    assert {SUFFIXES[suffix] for suffix in asked} >= {"text", "markdown"}
    assert {f".{each}" for each in re.findall(r"\w+(?=[|)]\)?)", hook["files"])} <= {
        *asked, ".i"
    }  # fmt: skip
    assert re.search(hook["files"], "PAGE.MD")
    assert not re.search(hook["files"], "page.mdx")
