"""`numcheck config`, and how `check` and `extract` heed a configuration."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from tests.cli.run import SLIP, run

Captured = pytest.CaptureFixture[str]
ORDER = "It opened on 03/04/2020 and closed on Friday, 3 April 2020.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose settings leave the weekday rule out of its notes."""
    (tmp_path / "numcheck.toml").write_text(
        'exclude = ["old/"]\n[[overrides]]\nfiles = ["notes/"]\nignore = ["NC202"]\n',
        encoding="utf-8",
    )
    for name in ("page.md", "notes/page.md", "old/page.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(SLIP, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(out: str) -> list[str]:
    return [file["name"] for file in json.loads(out)["files"] if file["findings"]]


def test_check_heeds_the_settings_of_each_file(capsys: Captured) -> None:
    outcome = run(capsys, "check", "-o", "json", ".")
    assert names(outcome.out) == ["page.md"]
    assert [Path(file["name"]) for file in json.loads(outcome.out)["files"]] == [
        Path("page.md"),
        Path("notes/page.md"),
    ]


def test_isolated_heeds_none(capsys: Captured) -> None:
    outcome = run(capsys, "check", "-o", "json", "--isolated", ".")
    assert len(names(outcome.out)) == 3


def test_a_named_file_is_read_unless_exclusion_is_forced(capsys: Captured) -> None:
    assert run(capsys, "check", "old/page.md").code == 1
    assert run(capsys, "check", "--force-exclude", "old/page.md", "notes/page.md").code == 0
    forced = ("check", "--force-exclude", "--exclude", "page.md")
    assert "Checked 0 files" in run(capsys, *forced, "page.md").out


def test_settings_come_from_a_file_or_a_line(folder: Path, capsys: Captured) -> None:
    (folder / "other.toml").write_text('ignore = ["NC2"]', encoding="utf-8")
    assert run(capsys, "check", "--config", "other.toml", "page.md").code == 0
    assert run(capsys, "check", "--config", 'ignore=["NC2"]', "page.md").code == 0
    assert run(capsys, "check", "--config", 'fail-level="error"', "page.md").code == 1


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--config", "missing.toml"], "missing.toml: cannot be read"),
        (["--config", "ignore=["], "--config ignore=[: is no TOML"),
        (["--config", "ignor=[]"], "--config: ignor: no such key; did you mean 'ignore'?"),
        (["--config", "a.toml", "--config", "b.toml"], "--config b.toml: there is a.toml already"),
    ],
)
def test_a_mistake_is_named(capsys: Captured, given: list[str], said: str) -> None:
    outcome = run(capsys, "check", *given, "page.md")
    assert outcome.code == 2
    assert said in outcome.err


def test_options_go_before_the_settings(capsys: Captured) -> None:
    assert run(capsys, "check", "--extend-select", "NC202", "notes/page.md").code == 0
    assert run(capsys, "check", "--min-confidence", "1", "page.md").code == 1
    assert run(capsys, "check", "--severity", "NC202=info", "page.md").code == 0


@pytest.mark.parametrize(
    ("order", "day"),
    [("day-first", "2020-04-03"), ("month-first", "2020-03-04"), ("auto", None)],
)
def test_the_order_of_dates_can_be_told(
    folder: Path, capsys: Captured, order: str, day: str | None
) -> None:
    (folder / "dates.md").write_text(ORDER, encoding="utf-8")
    inline = f'date-order="{order}"'
    outcome = run(capsys, "extract", "--config", inline, "-o", "json", "dates.md")
    first, *_ = json.loads(outcome.out)["files"][0]["mentions"]
    assert (first["text"], first["value"]) == ("03/04/2020", day)


def test_a_reference_date_stands_in_for_a_missing_dateline(folder: Path, capsys: Captured) -> None:
    (folder / "plain.md").write_text("The fair opens on 3 May.\n", encoding="utf-8")
    (folder / "dated.md").write_text("Published: 2 April 2019\n\nIt opens on 3 May.\n", "utf-8")
    inline = 'reference-date="2024-04-01"'
    outcome = run(capsys, "extract", "--config", inline, "-o", "json", "plain.md", "dated.md")
    plain, dated = (file["mentions"][-1]["value"] for file in json.loads(outcome.out)["files"])
    assert (plain, dated) == ("2024-05-03", "2019-05-03")


def test_show_tells_the_settings_of_a_path(folder: Path, capsys: Captured) -> None:
    outcome = run(capsys, "config", "show", "notes/page.md")
    assert outcome.out.startswith(f"# from {folder / 'numcheck.toml'}\n")
    assert tomllib.loads(outcome.out)["ignore"] == ["NC202"]
    assert tomllib.loads(run(capsys, "config", "show").out)["ignore"] == []
    assert "no configuration file" in run(capsys, "config", "show", "--isolated").out


def test_schema_prints_json(capsys: Captured) -> None:
    assert "overrides" in json.loads(run(capsys, "config", "schema").out)["properties"]


def test_init_writes_a_file_once(folder: Path, capsys: Captured) -> None:
    (folder / "numcheck.toml").unlink()
    assert run(capsys, "config", "init").out == "wrote numcheck.toml\n"
    assert run(capsys, "check", "page.md").code == 1
    outcome = run(capsys, "config", "init")
    assert (outcome.code, outcome.err) == (2, "numcheck: numcheck.toml: is there already\n")
    assert "cannot be written" in run(capsys, "config", "init", "nowhere/numcheck.toml").err
