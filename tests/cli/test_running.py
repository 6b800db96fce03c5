"""Several workers and the cache change how long a check takes, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

import numcheck
from numcheck.cache import Cache
from numcheck.config import Config
from numcheck.kept import read_kept, slim, to_keep
from tests.cli.run import CLEAN, SLIP, Outcome, run

Captured = pytest.CaptureFixture[str]
EXAMPLES = Path(__file__).parent.parent.parent / "examples"
ARTICLES = sorted(path for path in EXAMPLES.iterdir() if path.suffix in {".md", ".txt"})
FORMATS = ["full", "concise", "json"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree with all examples, a clean document, one with a comment, and one that is binary."""
    for article in ARTICLES:
        (tmp_path / article.name).write_bytes(article.read_bytes())
    (tmp_path / "clean.md").write_text(CLEAN, encoding="utf-8")
    (tmp_path / "binary.txt").write_bytes(b"\0\1\2")
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9\n" + SLIP.encode())
    text = f"{SLIP.strip()} <!-- numcheck: ignore[NC202] as on the poster -->\n"
    (tmp_path / "silenced.md").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def check(capsys: Captured, *options: str) -> Outcome:
    return run(capsys, "check", "--show-suppressed", *options, ".")


@pytest.mark.parametrize("format", FORMATS)
def test_workers_and_cache_say_the_same(capsys: Captured, format: str) -> None:  # noqa: A002 - the public name
    plain = check(capsys, "-o", format, "-j1", "--no-cache")
    assert plain.code == 2
    assert "binary.txt: is binary" in plain.err
    assert check(capsys, "-o", format, "-j2", "--no-cache") == plain
    assert check(capsys, "-o", format, "-j2") == plain
    assert check(capsys, "-o", format) == plain


def test_what_is_kept_is_not_checked_again(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = check(capsys)
    monkeypatch.setattr("numcheck.cli.running.check_document", None)
    assert check(capsys) == first


@pytest.mark.parametrize(
    "options",
    [["--ignore", "NC202"], ["--dateline", "2021-03-04"], ["--min-confidence", "0.99"],
     ["--config", 'date-order="day-first"'], ["--severity", "NC202=info"]],
)  # fmt: skip
def test_other_settings_are_another_record(capsys: Captured, options: list[str]) -> None:
    check(capsys)
    fresh = check(capsys, "--no-cache", *options)
    assert check(capsys, *options) == fresh


def test_a_changed_file_is_checked_again(folder: Path, capsys: Captured) -> None:
    assert run(capsys, "clean.md").code == 0
    (folder / "clean.md").write_text(SLIP, encoding="utf-8")
    assert run(capsys, "clean.md").code == 1
    (folder / "clean.txt").write_text(SLIP, encoding="utf-8")
    assert "clean.txt:1" in run(capsys, "clean.txt").out


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_a_kept_report_comes_back_as_it_was(article: Path) -> None:
    report = slim(numcheck.check_file(article))
    assert read_kept(to_keep(report), str(article), report.fail_level) == report


def test_a_broken_record_is_no_record(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "kept", "state")
    report = slim(numcheck.check(SLIP))
    key = cache.key(SLIP.encode(), "page.md", None, Config())
    cache.put(key, report)
    assert cache.get(key, "<text>", Config()) == report
    (record,) = (tmp_path / "kept").glob("*/*.json")
    for broken in ("", "{}", "[]", '{"source": 1}'):
        record.write_text(broken, encoding="utf-8")
        assert cache.get(key, "<text>", Config()) is None


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    cache = Cache(tmp_path / "file", "state")
    cache.put("0123", slim(numcheck.check(SLIP)))
    assert cache.get("0123", "", Config()) is None


def test_the_cache_can_be_found_and_cleared(capsys: Captured) -> None:
    run(capsys, "clean.md", "silenced.md")
    where = run(capsys, "cache", "where").out.strip()
    assert Path(where).is_dir()
    assert run(capsys, "cache", "clear").out == f"removed 2 records from {where}\n"
    assert run(capsys, "cache", "clear").out == f"removed 0 records from {where}\n"


def test_standard_input_is_never_kept(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    run(capsys, "-", stdin=(monkeypatch, SLIP.encode()))
    assert run(capsys, "cache", "clear").out.startswith("removed 0 records")
