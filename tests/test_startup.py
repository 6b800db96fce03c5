"""What is loaded when: start-up is a feature, and a new import can quietly take it away."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("pint", "pandas", "numpy", "quantulum3", "scipy", "hypothesis")
PAGE = """\
The ferry covers 12 miles (19.3 km) in 1 hour 5 minutes. It was built in May 1998 for
$4.5 million, weighs 1,204 tonnes and carried 38% more passengers in 2019 than in 2018.
"""


def loaded_by(code: str) -> set[str]:
    """The top-level modules a fresh interpreter holds after running *code*."""
    program = f"{code}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    ran = subprocess.run(  # noqa: S603 - the interpreter that runs this test
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return set(ran.stdout.splitlines()[-1].split())


def test_importing_numcheck_loads_nothing_heavy() -> None:
    loaded = loaded_by("import numcheck")
    assert loaded.isdisjoint((*HEAVY, "click", "markdown_it", "pathspec", "tomllib"))


def test_importing_numcheck_loads_no_grammar() -> None:
    program = "import numcheck, sys\nprint(*sys.modules)"
    ran = subprocess.run(  # noqa: S603 - the interpreter that runs this test
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = ran.stdout.split()
    assert "numcheck.model.relation" not in loaded
    rooms = {name.split(".")[1] for name in loaded if name.startswith("numcheck.")}
    assert rooms.isdisjoint({"mentions", "claims", "relations", "rules", "lexicon", "units"})


@pytest.mark.parametrize("suffix", ["txt", "md"])
def test_checking_a_page_loads_only_what_the_page_needs(tmp_path: Path, suffix: str) -> None:
    page = tmp_path / f"page.{suffix}"
    page.write_text(PAGE, encoding="utf-8")
    loaded = loaded_by(
        f"from numcheck.cli.main import main\nmain(['check', '--no-cache', {str(page)!r}])"
    )
    assert loaded.isdisjoint((*HEAVY, "pathspec"))
    assert ("markdown_it" in loaded) == (suffix == "md")
