"""Every row of an archive comes out as one text, or as the reason why it is none."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import pytest

from numcheck import InputError
from numcheck.corpus.archive import Columns, archive_in
from numcheck.corpus.work import Item

ROWS = [("a", "One."), ("b", "Two, “quoted”,\nand broken."), ("c", "")]


def items(path: Path, columns: Columns, size: int = 2) -> list[Item]:
    portions = list(archive_in(path, columns).portions(size))
    assert [portion.number for portion in portions] == list(range(len(portions)))
    assert all(len(portion.items) == size for portion in portions[:-1])
    return [item for portion in portions for item in portion.items]


def written(folder: Path, suffix: str) -> Path:
    path = folder / f"rows{suffix}"
    frame = pd.DataFrame(ROWS, columns=["id", "text"])
    match suffix:
        case ".jsonl":
            frame.to_json(path, orient="records", lines=True)
        case ".csv":
            frame.to_csv(path, index=False)
        case ".tsv":
            frame.to_csv(path, index=False, sep="\t")
        case _:
            frame.to_parquet(path)
    return path


@pytest.mark.parametrize("suffix", [".jsonl", ".csv", ".tsv", ".parquet"])
def test_a_table_gives_its_texts(suffix: str, tmp_path: Path) -> None:
    found = items(written(tmp_path, suffix), Columns("text", "id"))
    assert [(item.row, item.name, item.text) for item in found] == [
        (row, name, text) for row, (name, text) in enumerate(ROWS)
    ]


def test_a_folder_of_tables_is_read_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("2.jsonl", "1.jsonl"):
        (tmp_path / name).write_text(json.dumps({"text": name}) + "\n")
    (tmp_path / "notes.md").write_text("no table")
    (tmp_path / ".hidden.jsonl").write_text('{"text": "hidden"}')
    assert [item.text for item in items(tmp_path, Columns("text"))] == ["1.jsonl", "2.jsonl"]


def test_a_folder_of_documents_gives_its_files(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text("b")
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "a.txt").write_text("a")
    (tmp_path / "c.jsonl").write_text("{}")
    found = items(tmp_path, Columns(None))
    assert [Path(item.path or "").name for item in found] == ["a.txt", "b.md"]


def test_a_line_that_is_no_row_keeps_its_place(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text('{"text": "One."}\n\n{broken\n[1]\n{"text": "Two."}\n')
    found = items(path, Columns("text"))
    assert [(item.row, item.text) for item in found] == [
        (0, "One."), (1, None), (2, None), (3, "Two.")
    ]  # fmt: skip
    assert [item.error and item.error.partition(":")[0] for item in found] == [
        None, "no JSON", "no JSON object", None
    ]  # fmt: skip


def test_a_row_with_too_many_cells_keeps_its_place(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("id,text\n1,One.\n2,Two.,3\n4\n")
    found = items(path, Columns("text", "id"))
    assert [(item.name, item.text, item.error) for item in found] == [
        ("1", "One.", None),
        ("1", None, "3 cells under 2 columns"),
        ("4", None, None),
    ]


@pytest.mark.parametrize(
    ("name", "text", "columns", "said"),
    [
        ("rows.csv", "id,text\n", Columns("body"), "no column 'body'; its columns are id, text"),
        ("rows.jsonl", '{"a": 1}', Columns("text"), "no column 'text'; its columns are a"),
        ("rows.csv", "id,text\n", Columns(None), "--text COLUMN"),
        ("rows.md", "text", Columns("text"), "nothing to read"),
    ],
)
def test_what_cannot_be_read_is_named(
    name: str, text: str, columns: Columns, said: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(InputError, match=said):
        items(tmp_path / name, columns)


def test_a_missing_archive_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file or folder"):
        archive_in(tmp_path / "none", Columns("text"))
