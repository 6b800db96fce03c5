"""Holds the architecture: imports go down the stairs, and every room has its own work."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

import numcheck

HOUSE = Path(numcheck.__file__).parent
FLOORS = (
    "errors", "model", "statistics", "lexicon", "units", "readers", "mentions", "claims",
    "relations", "rule", "rules", "precedence", "fingerprint", "suppression", "reporters",
    "registry", "pipeline",
    "config", "baseline", "api", "verdicts", "kept", "cache", "frames", "corpus", "testing",
    "strategies", "silencing", "server", "local_page", "cli", "__main__",
)  # fmt: skip
MODULES = sorted(HOUSE.rglob("*.py"))
NAMES = [path.relative_to(HOUSE).as_posix() for path in MODULES]
every_module = pytest.mark.parametrize(
    ("path", "name"), list(zip(MODULES, NAMES, strict=True)), ids=NAMES
)
LONGEST = 300  # lines of a module
VAGUE = {"utils", "util", "helpers", "helper", "misc", "common", "base", "manager"}
REGEX_ROOMS = {"mentions", "readers"}
REGEX_MODULES = {
    "rule.py",  # the marks in a rule's examples
    "model/document.py",  # line ends, which are file syntax
}
OWNERS = {  # who alone may import what is heavy
    "hypothesis": {"strategies"},  # the whole room
    "num2words": {"strategies/spelling.py"},
    "pytest": set(),  # the plugin stands outside the house
    "pint": {"units.py"},
    "quantulum3": {"units.py"},
    "pandas": {"model/report.py", "frames", "corpus/parts.py"},
    "pyarrow": {"corpus/archive.py"},
    "distributed": {"corpus/engines.py"},
    "scipy": {"statistics/p_value.py"},
    "docx": {"readers/word.py", "readers/word_text.py", "readers/word_styles.py"},
    "pypdfium2": {"readers/pdf.py", "readers/pdf_glyphs.py"},
    "pygls": {"server/service.py"},
}


@cache
def imports(path: Path) -> tuple[str, ...]:
    """The full names of all that the module at *path* imports."""
    names: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names += [f"{node.module}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
    return tuple(names)


def floor(name: str) -> str:
    return name.split("/", maxsplit=1)[0].removesuffix(".py")


def own(path: Path) -> set[str]:
    """The floors of numcheck that a module imports from."""
    return {name.split(".")[1] for name in imports(path) if name.startswith("numcheck.")}


@every_module
def test_imports_go_down(path: Path, name: str) -> None:
    if name == "__init__.py":
        return
    allowed = set(FLOORS[: FLOORS.index(floor(name)) + 1])
    assert own(path) <= allowed


@pytest.mark.parametrize("path", MODULES, ids=NAMES)
def test_a_module_stays_small_and_says_what_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST
    assert path.stem not in VAGUE
    assert ast.get_docstring(ast.parse(text))


@every_module
def test_regexes_live_with_the_grammars(path: Path, name: str) -> None:
    if "re" in imports(path):
        assert floor(name) in REGEX_ROOMS or name in REGEX_MODULES


@every_module
def test_heavy_libraries_have_one_owner(path: Path, name: str) -> None:
    for imported in imports(path):
        owners = OWNERS.get(imported.split(".")[0])
        assert owners is None or not owners.isdisjoint((name, floor(name))), (
            f"{name} imports {imported}"
        )


def test_a_rule_never_imports_a_rule() -> None:
    for path in (HOUSE / "rules").glob("*.py"):
        assert "rules" not in own(path), path.name


def test_a_reporter_is_imported_by_name_only() -> None:
    for path in (HOUSE / "reporters").glob("*.py"):
        assert "registry" not in own(path), path.name
