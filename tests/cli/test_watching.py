"""`numcheck check --watch`: again after every change, until it is interrupted."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from numcheck.cli.inputs import Inputs
from numcheck.cli.watching import state, wait_for_change
from numcheck.config.governing import Governing
from tests.cli.run import CLEAN, SLIP, run

Captured = pytest.CaptureFixture[str]
TELLS = "numcheck: watching; interrupt to end\n"
INTERRUPTIBLE = (  # a shell's background job inherits that interrupts are ignored
    "import signal, sys; from numcheck.cli.main import main; "
    "signal.signal(signal.SIGINT, signal.default_int_handler); sys.exit(main(sys.argv[1:]))"
)


@pytest.mark.skipif(os.name == "nt", reason="an interrupt is sent otherwise there")
def test_a_change_is_checked_until_an_interrupt(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(SLIP, encoding="utf-8")
    command = [sys.executable, "-c", INTERRUPTIBLE, "check", "--watch", "-q", str(tmp_path)]
    with subprocess.Popen(  # noqa: S603 - the program under test
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith("error[NC202]")
        assert process.stderr.readline() == TELLS
        page.write_text(CLEAN, encoding="utf-8")
        assert process.stderr.readline() == TELLS
        (tmp_path / "numcheck.toml").write_text("ignor = []", encoding="utf-8")
        assert "ignor: no such key" in process.stderr.readline()
        assert process.stderr.readline() == TELLS
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=60) == 0


def test_all_that_bears_on_a_document_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("numcheck.cli.watching.PAUSE", 0)
    page = tmp_path / "page.md"
    page.write_text(SLIP, encoding="utf-8")
    inputs = Inputs(
        paths=(str(tmp_path),), input_format=None, stdin_filename=None, exclude=(),
        force_exclude=False, respect_gitignore=True, governing=Governing(),
    )  # fmt: skip
    changes: tuple[Callable[[], object], ...] = (
        lambda: os.utime(page, (1, 1)),
        lambda: (tmp_path / "page.md.numcheck.toml").write_text("", encoding="utf-8"),
        lambda: (tmp_path / "numcheck.toml").write_text("", encoding="utf-8"),
        lambda: (tmp_path / "more.md").write_text(CLEAN, encoding="utf-8"),
        page.unlink,
    )
    for change in changes:
        before = state(inputs)
        assert state(inputs) == before
        change()
        wait_for_change(inputs, before)


def test_standard_input_cannot_be_watched(capsys: Captured) -> None:
    outcome = run(capsys, "--watch", "-")
    assert (outcome.code, outcome.out) == (2, "")
    assert "cannot be watched" in outcome.err
