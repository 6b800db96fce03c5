"""Keeps what a check found, so that a file is checked again only if something has changed."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path

from numcheck.config import Config
from numcheck.kept import read_kept, to_keep
from numcheck.model.report import Report
from numcheck.registry import plugins

VARIABLE = "NUMCHECK_CACHE_DIR"
FORM = 1  # of the records; rises when they change


@dataclass(frozen=True, slots=True)
class Cache:
    """Records in *folder*, each named after all that its report depends on.

    That is the bytes of the file, its format, the settings, and the state of numcheck and of
    its plugins. A record that cannot be read or written is no error: the file is checked.
    """

    folder: Path
    state: str

    @classmethod
    def usual(cls) -> Cache:
        """The cache of this user and this installation, or of the folder that VARIABLE names."""
        given = os.environ.get(VARIABLE)
        return cls(Path(given) if given else _usual_folder(), _state())

    def key(self, data: bytes, name: str, format: str | None, config: Config) -> str:  # noqa: A002 - as everywhere
        """The name of the record for a document."""
        settings = replace(config, source=None, exclude=(), overrides=(), baseline=None)
        kind = format or Path(name).suffix.lower()
        digest = sha256(f"{self.state}\n{kind}\n{settings!r}\n".encode())
        digest.update(data)
        return digest.hexdigest()

    def get(self, key: str, name: str, config: Config) -> Report | None:
        """The report that is kept under *key*, for a document called *name*."""
        try:
            record = json.loads(self._file(key).read_bytes())
            return read_kept(record, name, config.fail_level)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, key: str, report: Report) -> None:
        """Keeps a report under *key*; one process never sees the half of what another writes."""
        file = self._file(key)
        part = file.with_name(f"{file.name}.{os.getpid()}")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(to_keep(report), separators=(",", ":")), encoding="utf-8")
            part.replace(file)
        except OSError:
            return

    def clear(self) -> int:
        """Removes all records, and says how many there were."""
        records = list(self.folder.glob("*/*.json"))
        for record in records:
            record.unlink(missing_ok=True)
        return len(records)

    def _file(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key[2:]}.json"


def _usual_folder() -> Path:
    from platformdirs import user_cache_path  # noqa: PLC0415 - only a run with a cache asks

    return user_cache_path("numcheck", appauthor=False)


@cache
def _state() -> str:
    """A name for numcheck as it is installed, its plugins and the Python that runs it."""
    digest = sha256(f"{FORM} {sys.version}".encode())
    for plugin in sorted(plugins(), key=lambda each: each.value):
        installed = plugin.dist.version if plugin.dist is not None else ""
        digest.update(f"{plugin.value} {installed}".encode())
    for name, changed, size in sorted(_files(Path(__file__).parent)):
        digest.update(f"{name} {changed} {size}".encode())
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[tuple[str, int, int]]:
    """Name, time of change and size of every file that numcheck is made of."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(Path(entry.path))
            else:
                status = entry.stat()
                yield entry.path, status.st_mtime_ns, status.st_size
