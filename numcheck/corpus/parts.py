"""The folder that a run writes: whole parts only, and a manifest of what they are made from."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Literal

from numcheck.corpus.archive import Archive
from numcheck.corpus.work import Job
from numcheck.errors import InputError
from numcheck.frames.rows import Row

MANIFEST = "manifest.json"
SCHEMA = 1
Kind = Literal["jsonl", "parquet"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Parts of *kind* in *folder*, of *texts* texts each, which are there whole or not at all."""

    folder: Path
    kind: Kind
    texts: int

    def begin(self, manifest: Mapping[str, object]) -> None:
        """Makes the folder, or takes it up again if it is of the same run.

        Raises:
            InputError: it holds something else, or cannot be written.
        """
        place = self.folder / MANIFEST
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if not place.exists():
                if any(self.folder.iterdir()):
                    raise InputError(f"{self.folder}: is not empty; give a folder of its own")
                self._write(place, json.dumps(manifest, indent=2).encode())
            there = json.loads(place.read_bytes())
        except (OSError, ValueError) as error:
            raise InputError(f"{self.folder}: cannot be written or read ({error})") from error
        other = next((key for key, value in manifest.items() if there.get(key) != value), None)
        if other is not None:
            raise InputError(
                f"{self.folder}: holds a run with another {other}; give another folder"
            )
        for left in self.folder.glob("*.new"):
            left.unlink()  # of a run that was killed while it wrote

    def has(self, number: int) -> bool:
        """Whether the part is there."""
        return self._place(number).exists()

    def put(self, number: int, rows: Sequence[Row], columns: Mapping[str, str]) -> None:
        """Writes a part under another name and then gives it its own, which is one step."""
        self._write(self._place(number), self._encoded(rows, columns))

    def _encoded(self, rows: Sequence[Row], columns: Mapping[str, str]) -> bytes:
        if self.kind == "jsonl":
            full = ({name: row.get(name) for name in columns} for row in rows)
            return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in full).encode()
        import pandas as pd  # noqa: PLC0415 - JSON lines need none

        from numcheck.frames.schema import framed  # noqa: PLC0415 - as above

        return framed(columns, rows, pd.RangeIndex(len(rows))).to_parquet(index=False)

    def _place(self, number: int) -> Path:
        return self.folder / f"part-{number:06}.{self.kind}"

    def _write(self, place: Path, data: bytes) -> None:
        new = place.with_name(f"{place.name}.new")
        with new.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        new.replace(place)


def manifest_of(archive: Archive, job: Job, parts: Parts) -> dict[str, object]:
    """All that decides what stands in which part."""
    return {
        "schema": SCHEMA,
        "numcheck": version("numcheck"),
        "files": [[str(path), path.stat().st_size] for path in archive.files],
        "columns": list(archive.columns),
        "wanted": job.wanted,
        "format": job.format,
        "settings": sha256(repr(job.config).encode()).hexdigest(),
        "part size": parts.texts,
        "kind": parts.kind,
    }
