"""Which settings hold for which file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from numcheck.config.governing import Governing
from numcheck.errors import ConfigError


def write(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A project with settings at its root, in a folder below, and a pyproject without any."""
    write(tmp_path / "numcheck.toml", 'ignore = ["NC1"]\nexclude = ["drafts/"]')
    write(tmp_path / "books" / "pyproject.toml", '[tool.numcheck]\nignore = ["NC2"]')
    write(tmp_path / "books" / "old" / "pyproject.toml", '[project]\nname = "numcheck-user"')
    return tmp_path


@pytest.mark.parametrize(
    ("path", "ignored"),
    [
        ("a.md", "NC1"),
        ("news/today/a.md", "NC1"),
        ("books/a.md", "NC2"),
        ("books/old/a.md", "NC2"),
    ],
)
def test_the_nearest_file_upward_governs(tree: Path, path: str, ignored: str) -> None:
    assert Governing().of(tree / path).ignore == (ignored,)


def test_a_file_of_its_own_goes_before_pyproject(tree: Path) -> None:
    write(tree / "books" / ".numcheck.toml", 'ignore = ["NC3"]')
    assert Governing().of(tree / "books" / "a.md").ignore == ("NC3",)
    write(tree / "books" / "numcheck.toml", 'ignore = ["NC4"]')
    assert Governing().of(tree / "books" / "a.md").ignore == ("NC4",)


def test_a_given_file_goes_before_any_found(tree: Path) -> None:
    given = write(tree / "given.toml", 'ignore = ["NC5"]')
    assert Governing(file=given).of(tree / "books" / "a.md").ignore == ("NC5",)


def test_isolated_looks_for_none(tree: Path) -> None:
    assert Governing(isolated=True).of(tree / "a.md").ignore == ()


def test_inline_keys_go_before_those_of_a_file_and_a_change_comes_last(tree: Path) -> None:
    governing = Governing(inline={"ignore": ["NC5"], "fail-level": "error"})
    assert governing.of(tree / "a.md").ignore == ("NC5",)
    assert governing.of(tree / "a.md").exclude == ("drafts/",)
    last = replace(governing, change=lambda config: replace(config, fail_level="info"))
    assert last.of(tree / "a.md").fail_level == "info"


def test_overrides_hold_for_the_files_they_name(tmp_path: Path) -> None:
    write(
        tmp_path / "numcheck.toml",
        """
        select = ["NC3"]
        severity = { NC3 = "info" }
        [[overrides]]
        files = ["letters/*.txt"]
        ignore = ["NC301"]
        severity = { NC302 = "error" }
        [[overrides]]
        files = ["*.txt"]
        select = ["NC5"]
        date-order = "day-first"
        """,
    )
    governing = Governing()
    letter, note, page = (governing.of(tmp_path / name) for name in ("letters/a.txt", "b.txt", "c"))
    assert (page.select, page.ignore, page.date_order) == (("NC3",), (), "auto")
    assert (note.select, note.ignore, note.date_order) == (("NC5",), (), "day-first")
    assert (letter.select, letter.ignore) == (("NC5",), ("NC301",))
    assert letter.severity == {"NC3": "info", "NC302": "error"}


def test_excluded_files_are_known(tree: Path) -> None:
    governing = Governing()
    assert governing.leaves_out(tree / "drafts" / "a.md")
    assert not governing.leaves_out(tree / "a.md")
    assert not governing.leaves_out(tree / "books" / "drafts" / "a.md")


def test_a_malformed_pattern_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "numcheck.toml", 'exclude = ["!"]')
    with pytest.raises(ConfigError, match=r"numcheck\.toml"):
        Governing().leaves_out(tmp_path / "a.md")
