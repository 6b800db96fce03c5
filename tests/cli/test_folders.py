"""Which files a search through a folder finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from numcheck.cli.folders import files_in
from numcheck.errors import ConfigError

TREE = ("a.md", "b.txt", "drafts/c.md", "drafts/keep.md", "deep/er/d.md", ".hidden/e.md", ".f.md")


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with the files of TREE."""
    for name in TREE:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(
    folder: Path, *, exclude: tuple[str, ...] = (), respect_gitignore: bool = True
) -> list[str]:
    files = files_in(folder, exclude=exclude, respect_gitignore=respect_gitignore)
    return [file.relative_to(folder).as_posix() for file in files]


VISIBLE = ["a.md", "b.txt", "deep/er/d.md", "drafts/c.md", "drafts/keep.md"]


def test_every_file_is_found_but_hidden_ones(tree: Path) -> None:
    assert found(tree) == VISIBLE


@pytest.mark.usefixtures("tree")
def test_names_keep_the_form_the_user_gave() -> None:
    assert [str(file) for file in files_in(Path("drafts"))] == [
        str(Path("drafts/c.md")),
        str(Path("drafts/keep.md")),
    ]
    assert str(next(files_in(Path()))) == "a.md"


@pytest.mark.parametrize(
    ("exclude", "left_out"),
    [
        (("*.txt",), {"b.txt"}),
        (("drafts",), {"drafts/c.md", "drafts/keep.md"}),
        (("drafts/*", "!drafts/keep.md"), {"drafts/c.md"}),
        (("/a.md", "er/"), {"a.md", "deep/er/d.md"}),
        (("d.*",), {"deep/er/d.md"}),
    ],
)
def test_patterns_leave_files_out(tree: Path, exclude: tuple[str, ...], left_out: set[str]) -> None:
    assert set(VISIBLE) - set(found(tree, exclude=exclude)) == left_out


@pytest.mark.parametrize(
    ("gitignores", "left_out"),
    [
        ({".gitignore": "*.txt\n# comment\n"}, {"b.txt"}),
        ({".gitignore": "drafts/\n"}, {"drafts/c.md", "drafts/keep.md"}),
        ({"drafts/.gitignore": "c.md\n"}, {"drafts/c.md"}),
        ({".gitignore": "*.md\n", "drafts/.gitignore": "!keep.md\n"},
         {"a.md", "drafts/c.md", "deep/er/d.md"}),
        ({"deep/.gitignore": "/d.md\n"}, set()),
    ],
)  # fmt: skip
def test_gitignore_files_leave_files_out(
    tree: Path, gitignores: dict[str, str], left_out: set[str]
) -> None:
    for name, text in gitignores.items():
        (tree / name).write_text(text, encoding="utf-8")
    assert set(VISIBLE) - set(found(tree)) == left_out
    assert found(tree, respect_gitignore=False) == VISIBLE


def test_the_repository_s_gitignore_holds_below_its_root(tree: Path) -> None:
    (tree / ".git").mkdir()
    (tree / ".gitignore").write_text("c.md\n", encoding="utf-8")
    assert found(tree / "drafts") == ["keep.md"]


def test_a_gitignore_above_the_repository_does_not_count(tree: Path) -> None:
    (tree / ".gitignore").write_text("c.md\n", encoding="utf-8")
    (tree / "drafts" / ".git").mkdir()
    assert found(tree / "drafts") == ["c.md", "keep.md"]


def test_an_exclusion_holds_against_a_gitignore_that_keeps(tree: Path) -> None:
    (tree / ".gitignore").write_text("*.md\n!a.md\n", encoding="utf-8")
    assert found(tree, exclude=("a.md",)) == ["b.txt"]


def test_a_malformed_pattern_is_refused(tree: Path) -> None:
    with pytest.raises(ConfigError, match="--exclude"):
        list(files_in(tree, exclude=("!",)))
