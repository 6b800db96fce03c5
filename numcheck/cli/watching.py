"""Waits until something changes in what is checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import sleep

from numcheck.cli.inputs import Inputs
from numcheck.config.governing import NAMES, Governing
from numcheck.config.sidecar import SUFFIX

PAUSE = 0.5  # seconds between two looks

State = dict[Path, int]


def state(inputs: Inputs) -> State:
    """When each document, sidecar and configuration file was changed last, in nanoseconds.

    What the settings leave out is looked at too: a mistake in them must not end the watch.
    """
    names, _ = replace(inputs, governing=Governing(isolated=True)).names()
    found: State = {}
    for file in {each for name in names for each in _bearing_on(Path(name))}:
        try:
            found[file] = file.stat().st_mtime_ns
        except OSError:
            continue  # there is none, and should one appear that is a change
    return found


def wait_for_change(inputs: Inputs, before: State) -> None:
    """Returns once the state is no longer what it was *before*."""
    while state(inputs) == before:
        sleep(PAUSE)


def _bearing_on(document: Path) -> Iterator[Path]:
    """The files that may change what is found in a document."""
    yield document
    yield document.with_name(document.name + SUFFIX)
    for folder in document.absolute().parents:
        yield from (folder / name for name in NAMES)
