"""The file of findings that are taken as known: read, applied, written."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from numcheck.config.settings import Config
from numcheck.errors import ConfigError
from numcheck.model.directive import Accepted, Silence
from numcheck.model.report import Report

SCHEMA = 1
USUAL_NAME = ".numcheck-baseline.json"


@dataclass(frozen=True, slots=True)
class Baseline:
    """Accepted findings by document; the names of documents count from the folder of *file*."""

    file: Path
    entries: Mapping[str, tuple[Accepted, ...]]

    @classmethod
    def read(cls, file: Path) -> Baseline:
        """The baseline in a file.

        Raises:
            ConfigError: the file cannot be read or is no baseline.
        """
        try:
            table = json.loads(file.read_text(encoding="utf-8"))
            entries = {
                name: tuple(Accepted(**entry) for entry in entries)
                for name, entries in table["files"].items()
            }
        except OSError as error:
            reason = error.strerror or error
            raise ConfigError(
                f"{file}: cannot be read ({reason}); `numcheck baseline write` writes a baseline"
            ) from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise ConfigError(f"{file}: is no baseline of numcheck") from error
        return cls(file, entries)

    def of(self, document: Path) -> tuple[Accepted, ...]:
        """What is accepted of a document."""
        return self.entries.get(self._name(document), ())

    def accepting(self, reports: Iterable[Report]) -> Baseline:
        """The baseline with all that the reports find, and nothing else of their documents."""
        fresh = {self._name(Path(each.document.name)): _accepted(each) for each in reports}
        return replace(self, entries={**self.entries, **fresh})

    def pruned(self, reports: Iterable[Report]) -> Baseline:
        """The baseline without what the reports no longer find and without missing documents."""
        kept = {name: each for name, each in self.entries.items() if self._path(name).exists()}
        for report in reports:
            name = self._name(Path(report.document.name))
            found = {each.fingerprint for each in (*report.findings, *report.suppressed)}
            kept[name] = tuple(e for e in kept.get(name, ()) if e.fingerprint in found)
        return replace(self, entries=kept)

    def write(self) -> None:
        """Puts the baseline in place of what the file held.

        Raises:
            ConfigError: the file cannot be written.
        """
        files = {
            name: [
                {"fingerprint": each.fingerprint, "rule": each.rule, "message": each.message}
                for each in entries
            ]
            for name, entries in sorted(self.entries.items())
            if entries
        }
        text = json.dumps({"schema": SCHEMA, "files": files}, ensure_ascii=False, indent=2) + "\n"
        try:
            self.file.write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise ConfigError(
                f"{self.file}: cannot be written ({error.strerror or error})"
            ) from error

    def __len__(self) -> int:
        return sum(map(len, self.entries.values()))

    def _name(self, document: Path) -> str:
        return Path(os.path.relpath(document.absolute(), self.file.absolute().parent)).as_posix()

    def _path(self, name: str) -> Path:
        return self.file.absolute().parent / name


def _accepted(report: Report) -> tuple[Accepted, ...]:
    """What the text is found guilty of; what is wrong with suppressions is never accepted."""
    known = [each for each in report.suppressed if _by_baseline(each.suppressed)]
    found = sorted((*report.findings, *known), key=lambda each: (each.primary, each.rule))
    return tuple(
        Accepted(each.fingerprint, each.rule, each.message) for each in found if each.fingerprint
    )


def _by_baseline(silence: Silence | None) -> bool:
    return silence is not None and silence.origin == "baseline"


class Baselines:
    """The baselines of one run, each file read once.

    *given* is taken instead of the one that the settings name; with *none* there are none.
    """

    def __init__(self, given: Path | None = None, *, none: bool = False) -> None:
        self._given = given
        self._none = none
        self._read: dict[Path, Baseline] = {}

    def anew(self) -> Baselines:
        """The same, with nothing read yet."""
        return Baselines(self._given, none=self._none)

    def applied(self, config: Config, document: Path) -> Config:
        """*config* with what the baseline accepts of the document.

        Raises:
            ConfigError: the baseline cannot be read.
        """
        file = self.file(config)
        if file is None:
            return config
        if file not in self._read:
            self._read[file] = Baseline.read(file)
        return replace(config, accepted=self._read[file].of(document))

    def file(self, config: Config) -> Path | None:
        """The file of the baseline, if there is one."""
        if self._none:
            return None
        if self._given is not None or config.baseline is None:
            return self._given
        return config.folder / config.baseline
