"""Walks a folder, past what .gitignore files and the user leave out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from numcheck.config.patterns import Patterns
from numcheck.errors import ConfigError, InputError


def files_in(
    folder: Path,
    *,
    exclude: tuple[str, ...] = (),
    respect_gitignore: bool = True,
    on_error: Callable[[OSError], object] | None = None,
) -> Iterator[Path]:
    """Every file below *folder*, in order, without the hidden ones and those left out.

    *exclude* are patterns as in .gitignore, counted from the working directory.
    *on_error* hears of each folder that cannot be opened.

    Raises:
        ConfigError: a pattern of *exclude* is malformed.
        InputError: a .gitignore file cannot be read.
    """
    excluded = tuple(_excluding(exclude))
    inherited = {folder: tuple(_above(folder)) if respect_gitignore else ()}
    for name, folders, files in os.walk(folder, onerror=on_error):
        here = Path(name)
        patterns = inherited.pop(here)
        if respect_gitignore:
            patterns = (*patterns, *_gitignore(here))
        folders[:] = _kept(here, folders, (*patterns, *excluded), are_folders=True)
        inherited |= {here / child: patterns for child in folders}
        for file in _kept(here, files, (*patterns, *excluded), are_folders=False):
            yield here / file


def excludes(lines: tuple[str, ...], path: Path) -> bool:
    """Whether patterns as in .gitignore, counted from the working directory, match a file.

    Raises:
        ConfigError: a pattern is malformed.
    """
    return any(each.verdict(path.absolute()) for each in _excluding(lines))


def _kept(
    here: Path, names: Iterable[str], patterns: tuple[Patterns, ...], *, are_folders: bool
) -> list[str]:
    absolute = here.absolute()
    return sorted(
        name
        for name in names
        if not name.startswith(".")
        and not _left_out(absolute / name, patterns, is_folder=are_folders)
    )


def _left_out(path: Path, patterns: tuple[Patterns, ...], *, is_folder: bool) -> bool:
    """The verdict of the last patterns that have one, as in git the nearest decide."""
    verdicts = (each.verdict(path, is_folder=is_folder) for each in reversed(patterns))
    return next((verdict for verdict in verdicts if verdict is not None), False)


def _excluding(lines: tuple[str, ...]) -> Iterator[Patterns]:
    if lines:
        try:
            yield Patterns.of(Path.cwd(), lines)
        except ValueError as error:
            raise ConfigError(f"--exclude: {error}") from error


def _above(folder: Path) -> Iterator[Patterns]:
    """The patterns of the folders above, down from the one that holds the repository."""
    parents = list(folder.absolute().parents)
    root = next((n for n, parent in enumerate(parents) if (parent / ".git").exists()), None)
    if root is not None and not (folder / ".git").exists():
        for parent in reversed(parents[: root + 1]):
            yield from _gitignore(parent)


def _gitignore(folder: Path) -> Iterator[Patterns]:
    file = folder / ".gitignore"
    try:
        lines = file.read_text("utf-8", errors="replace").splitlines()
        yield Patterns.of(folder.absolute(), lines)
    except FileNotFoundError:
        return
    except (OSError, ValueError) as error:
        raise InputError(f"{file}: {error}: mend it or pass --no-respect-gitignore") from error
