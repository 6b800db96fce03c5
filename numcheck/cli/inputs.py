"""Turns the paths of a command line into documents, and says what could not be read."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from numcheck.cli.folders import excludes, files_in
from numcheck.cli.terminal import progress
from numcheck.config.governing import Governing
from numcheck.errors import InputError
from numcheck.model.document import Document
from numcheck.readers.files import SUFFIXES, format_of, read_bytes, read_file

STDIN = "-"

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """What the command line says about its inputs; "-" among the paths is standard input."""

    paths: tuple[str, ...]
    input_format: str | None
    stdin_filename: str | None
    exclude: tuple[str, ...]
    force_exclude: bool
    respect_gitignore: bool
    governing: Governing

    def anew(self) -> Inputs:
        """The same, with no settings read yet."""
        return replace(self, governing=replace(self.governing))

    def names(self) -> tuple[list[str], list[str]]:
        """Every document, "-" for standard input, and a line on each folder that has none."""
        troubles: list[str] = []
        names = [name for path in self.paths for name in self._names(path, troubles)]
        return list(dict.fromkeys(names)), troubles

    def standard_input(self) -> bytes:
        """The bytes of standard input, which can be asked for once."""
        return sys.stdin.buffer.read()

    def each(self, job: Callable[[Document], T]) -> tuple[list[T], list[str]]:
        """What *job* makes of every document, and a line on each that could not be read."""
        names, troubles = self.names()
        done: list[T] = []
        with progress(names, len(names)) as listed:
            for name in listed:
                try:
                    done.append(job(self._read(name)))
                except InputError as error:
                    troubles.append(str(error))
        return done, troubles

    def _names(self, path: str, troubles: list[str]) -> list[str]:
        """The path itself or, of a folder, all its documents."""
        if path == STDIN or not Path(path).is_dir():
            return [] if self.force_exclude and self._excludes(path) else [path]
        before = len(troubles)
        try:
            found = list(self._documents(Path(path), troubles))
        except InputError as error:
            troubles.append(str(error))
            return []
        suffixes = ", ".join(SUFFIXES)
        if not found and len(troubles) == before:
            troubles.append(f"{path}: no documents in this folder; numcheck reads {suffixes}")
        return found

    def _documents(self, folder: Path, troubles: list[str]) -> Iterator[str]:
        def closed(error: OSError) -> None:
            troubles.append(f"{error.filename}: cannot be opened ({error.strerror})")

        files = files_in(
            folder,
            exclude=self.exclude,
            respect_gitignore=self.respect_gitignore,
            on_error=closed,
        )
        return (
            str(file) for file in files if format_of(file) and not self.governing.leaves_out(file)
        )

    def _excludes(self, path: str) -> bool:
        """Whether the options or the settings leave out a file that is named."""
        named = Path(self.stdin_filename or path if path == STDIN else path)
        return excludes(self.exclude, named) or self.governing.leaves_out(named)

    def _read(self, name: str) -> Document:
        if name != STDIN:
            return read_file(name, self.input_format)
        data = self.standard_input()
        return read_bytes(data, self.input_format, self.stdin_filename or "<stdin>")
