"""Runs the command line inside the test's own process."""

from __future__ import annotations

import io
from typing import NamedTuple

import pytest

from numcheck.cli.main import main

CLEAN = "The fair opened on Thursday, 4 March 2021.\n"
SLIP = "The fair opened on Friday, 4 March 2021.\n"


class Outcome(NamedTuple):
    """What a command did."""

    code: int
    out: str
    err: str


class Standard(NamedTuple):
    """A standard input of bytes."""

    buffer: io.BytesIO


def run(
    capsys: pytest.CaptureFixture[str],
    *arguments: object,
    stdin: tuple[pytest.MonkeyPatch, bytes] | None = None,
) -> Outcome:
    """The exit code and the output of `numcheck` with those arguments."""
    if stdin:
        monkeypatch, data = stdin
        monkeypatch.setattr("sys.stdin", Standard(io.BytesIO(data)))
    code = main([str(argument) for argument in arguments])
    return Outcome(code, *capsys.readouterr())
