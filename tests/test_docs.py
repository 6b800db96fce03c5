"""What the documentation prints is what numcheck prints."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

import numcheck
from numcheck import frames

ROOT = Path(__file__).parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MARKED = re.compile(r"<!-- ci: (\w+) -->\n+```console\n\$ (.+)\n```")
INSTALLS = re.compile(r"python3 -m venv \.venv && \.venv/bin/pip install .+")


class Example(NamedTuple):
    """A command of a page, and the output printed below it."""

    page: str
    command: str
    output: str


def examples(page: Path) -> list[Example]:
    found = []
    for block in CONSOLE.findall(page.read_text(encoding="utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            found.append(Example(page.name, command, output))
    return found


EXAMPLES = [example for page in PAGES for example in examples(page)]


@pytest.mark.parametrize(
    "example",
    [example for example in EXAMPLES if not INSTALLS.match(example.command)],
    ids=lambda example: f"{example.page}: {example.command}",
)
def test_a_command_prints_what_the_page_says(example: Example) -> None:
    program, *arguments = shlex.split(example.command)
    assert program == "numcheck"
    ran = subprocess.run(  # noqa: S603 - the interpreter that runs this test
        [sys.executable, "-m", "numcheck", *arguments],
        cwd=ROOT,
        env={**os.environ, "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        encoding="utf-8",
    )
    assert ran.stdout.rstrip() == example.output.rstrip()


def test_the_commands_that_install_are_those_that_ci_runs() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    marked = dict(MARKED.findall(readme))
    assert set(marked) == {"try", "tests"}
    assert all(f"command_of {name}" in script for name in marked)
    installs = [ex.command for ex in EXAMPLES if INSTALLS.match(ex.command)]
    assert sorted(installs) == sorted(marked.values())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_in_a_page_gives_what_the_page_says(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    assert doctest.testfile(str(page), module_relative=False, encoding="utf-8").failed == 0


@pytest.mark.parametrize("package", [numcheck, frames], ids=lambda package: package.__name__)
def test_a_package_s_own_example_is_true(package: ModuleType) -> None:
    assert doctest.testmod(package).failed == 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
