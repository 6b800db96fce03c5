"""Patterns as in .gitignore, for what is left out and for whom a setting holds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


@dataclass(frozen=True, slots=True)
class Patterns:
    """Lines as in .gitignore, which count from *folder*, an absolute path."""

    folder: Path
    spec: GitIgnoreSpec

    @classmethod
    def of(cls, folder: Path, lines: Iterable[str]) -> Patterns:
        """The patterns in *lines*.

        Raises:
            ValueError: one of them is malformed.
        """
        from pathspec import GitIgnoreSpec  # noqa: PLC0415 - few runs have patterns at all

        return cls(folder, GitIgnoreSpec.from_lines(lines))

    def verdict(self, path: Path, *, is_folder: bool = False) -> bool | None:
        """True if the last pattern to match *path* takes it, False if it frees it, else None."""
        if not path.is_relative_to(self.folder):
            return None
        name = path.relative_to(self.folder).as_posix()
        return self.spec.check_file(f"{name}/" if is_folder else name).include
