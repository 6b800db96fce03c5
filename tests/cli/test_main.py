"""The command as a whole."""

from __future__ import annotations

from importlib.metadata import version

import pytest

from tests.cli.run import run

Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_names_the_commands_and_the_exit_codes(flag: str, capsys: Captured) -> None:
    outcome = run(capsys, flag)
    assert (outcome.code, outcome.err) == (0, "")
    assert all(name in outcome.out for name in ("check", "extract", "explain", "rules"))
    assert "Exit codes: 0 nothing found, 1 findings, 2" in outcome.out


@pytest.mark.parametrize("command", ["check", "extract", "explain", "rules"])
def test_every_option_has_help(command: str, capsys: Captured) -> None:
    outcome = run(capsys, command, "--help")
    assert outcome.code == 0
    options = outcome.out.partition("Options:\n")[2].split("\n  -")
    assert all(len(option.split("  ", 1)) > 1 for option in options)


def test_the_version_is_that_of_the_package(capsys: Captured) -> None:
    assert version("numcheck") in run(capsys, "--version").out


def test_nothing_at_all_shows_the_help(capsys: Captured) -> None:
    outcome = run(capsys)
    assert outcome.code == 2
    assert "Usage: numcheck" in outcome.out + outcome.err
