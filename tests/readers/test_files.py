"""Files and strings: which reader, which encoding, and what a user is told who errs."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from numcheck.errors import InputError
from numcheck.readers.files import (
    FORMATS,
    PACKED,
    SUFFIXES,
    format_of,
    read_bytes,
    read_file,
    read_text,
    reader_for,
)


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.txt", "text"),
        ("a.TEXT", "text"),
        ("b/a.md", "markdown"),
        ("a.markdown", "markdown"),
        ("a.b.Md", "markdown"),
        ("README", None),
        (".md", None),
        ("a.odt", None),
        ("a.md/b", None),
    ],
)
def test_the_format_is_told_by_the_name(name: str, format: str | None) -> None:  # noqa: A002 - what it is
    assert format_of(name) == format
    assert format_of(Path(name)) == format


def test_the_suffixes_are_those_of_the_readers() -> None:
    for name, module in (*FORMATS.items(), *PACKED.items()):
        listed = tuple(suffix for suffix, format_name in SUFFIXES.items() if format_name == name)
        assert listed == import_module(module).SUFFIXES


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"caf\xc3\xa9 5\r\n", "café 5\r\n"),
        (b"\xef\xbb\xbf5 m\r", "5 m\r"),
        ("\ufeff5 é".encode("utf-16-le"), "5 é"),
        ("\ufeff5 é".encode("utf-16-be"), "5 é"),
        ("\ufeff5 é".encode("utf-32-le"), "5 é"),
    ],
)
def test_bytes_are_decoded_and_line_ends_kept(tmp_path: Path, data: bytes, text: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(data)
    document = read_file(file)
    assert document.source == text
    assert document.name == str(file)
    assert not document.skipped


def test_undecodable_bytes_are_replaced_and_named(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"5 m\r\ncaf\xe9 6\n")
    document = read_file(file)
    assert document.source == "5 m\r\ncaf\ufffd 6\n"
    assert document.skipped == ("2:4: bytes that are not UTF-8 are replaced, here first",)


def test_half_a_character_at_the_end_is_replaced() -> None:
    document = read_bytes(b"\xff\xfe5\x00\x00", None, "a.txt")
    assert document.source == "5\ufffd"
    assert len(document.skipped) == 1


def test_a_file_without_a_known_suffix_is_plain_text(tmp_path: Path) -> None:
    file = tmp_path / "NOTES"
    file.write_text("# 5 m")
    assert read_file(file).text == "# 5 m"
    assert read_file(file, "markdown").text == "5 m\n"


def test_a_string_is_read_in_its_format() -> None:
    assert read_text("*5* m").text == "*5* m"
    assert read_text("*5* m", "markdown").text == "5 m\n"
    assert read_text("5 m", name="stdin").name == "stdin"
    assert reader_for("text")("5 m", "x").name == "x"


@pytest.mark.parametrize("name", ["doc", "odt"])
def test_a_format_to_come_is_named_with_the_way_out(name: str) -> None:
    with pytest.raises(InputError, match=f"{name} is not read yet .* convert to text or Markdown"):
        read_text("5 m", name)


def test_an_unknown_format_is_named_with_the_known_ones() -> None:
    with pytest.raises(InputError, match="unknown format 'word'; known are text, markdown"):
        read_text("5 m", "word")


def test_a_file_of_a_format_to_come_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.ODT"
    file.write_bytes(b"PK\0")
    with pytest.raises(InputError, match=r"a\.ODT: odt is not read yet"):
        read_file(file)


def test_a_binary_file_is_named_with_the_remedy(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"\x7fELF\0\0")
    with pytest.raises(InputError, match=r"a\.txt: is binary, not text; save it as"):
        read_file(file)


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.txt: no such file; check the path"):
        read_file(tmp_path / "gone.txt")
    with pytest.raises(InputError, match="is a folder; name the files in it"):
        read_file(tmp_path)
    with pytest.raises(InputError, match="cannot be opened"):
        read_file("a\0b.txt")


def test_a_closed_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", closed)
    with pytest.raises(InputError, match=r"a\.txt: may not be read; check its permissions"):
        read_file(tmp_path / "a.txt")
