"""A run gives the rows of each text alone, every one once, however often it is killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from numcheck import Config, InputError
from numcheck.cli.main import main
from numcheck.corpus.archive import Columns, archive_in
from numcheck.corpus.engines import dask, local
from numcheck.corpus.parts import Parts
from numcheck.corpus.run import columns_of, run
from numcheck.corpus.work import Job
from numcheck.frames import check_frame, extract_frame

NUMBER = 240
PART = 2
JOB = Job(wanted="findings", format="text", config=Config())


def texts() -> list[str]:
    """As many texts, half of them with a slip, and one that is none."""
    return [
        f"It opened on Friday, {day % 28 + 1} March 2021. Of {day + 50} boats 24 (48%) were red."
        for day in range(NUMBER - 1)
    ] + [""]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "texts.jsonl"
    rows = [{"name": f"text {row}", "text": text or None} for row, text in enumerate(texts())]
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    return path


def rows_in(folder: Path) -> list[dict[str, object]]:
    parts = sorted(folder.glob("part-*"))
    assert not list(folder.glob("*.new"))
    if parts[0].suffix == ".parquet":
        frame = pd.concat([pd.read_parquet(part) for part in parts])
        return list(json.loads(frame.to_json(orient="records")))
    return [json.loads(line) for part in parts for line in part.read_text().splitlines()]


def expected(path: Path, *, mentions: bool = False) -> list[dict[str, object]]:
    """The rows that the frames give, in the form of the parts."""
    frame = pd.read_json(path, lines=True).assign(row=range(NUMBER)).rename(columns={"name": "id"})
    make = extract_frame if mentions else check_frame
    found = make(frame.rename(columns={"text": "said"}), "said", keep=["row", "id"])
    return list(json.loads(found.to_json(orient="records")))


def same(found: list[dict[str, object]], wanted: list[dict[str, object]]) -> bool:
    return [pytest.approx(row) for row in wanted] == found


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
@pytest.mark.parametrize("what", ["findings", "mentions"])
def test_the_rows_are_those_of_the_frames(
    jobs: int, kind: str, what: str, archive: Path, tmp_path: Path
) -> None:
    output = tmp_path / "out"
    options = ["--what", what, "--output-format", kind, "-j", str(jobs), "--part-size", "50"]
    given = ["corpus", str(archive), "--text", "text", "--id", "name", "--output", str(output)]
    assert main([*given, *options]) == 0
    wanted = expected(archive, mentions=what == "mentions")
    assert len(wanted) > NUMBER // 2
    assert same(rows_in(output), wanted)


def command(archive: Path, output: Path) -> list[str]:
    return [
        sys.executable, "-m", "numcheck", "corpus", str(archive), "--text", "text", "--id", "name",
        "--output", str(output), "--part-size", str(PART), "-j", "2",
    ]  # fmt: skip


def test_a_killed_run_goes_on_where_it_was(archive: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    for parts in (2, 30):
        ran = subprocess.Popen(command(archive, output), start_new_session=True)  # noqa: S603
        while len(list(output.glob("part-*.jsonl"))) < parts and ran.poll() is None:
            time.sleep(0.002)
        os.killpg(ran.pid, signal.SIGKILL)
        ran.wait()
        assert parts <= len(list(output.glob("part-*.jsonl"))) < NUMBER // PART
    (output / "part-000119.jsonl.new").write_text("half a row")
    done = subprocess.run(command(archive, output), check=True, capture_output=True, text=True)  # noqa: S603
    assert "were there already" in done.stderr
    assert same(rows_in(output), expected(archive))


def test_a_folder_of_documents_is_an_archive(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.md").write_text("# Opening\n\nIt opened on Friday, 4 March 2021.\n")
    (folder / "b.docx").write_bytes(b"no document")
    assert main(["corpus", str(folder), "--output", str(tmp_path / "out"), "-j", "1"]) == 0
    first, second = rows_in(tmp_path / "out")
    assert (first["rule"], first["id"]) == ("NC202", (folder / "a.md").as_posix())
    assert "b.docx" in str(second["error"])


def test_a_folder_of_another_run_is_refused(
    archive: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out"
    given = ["corpus", str(archive), "--text", "text", "--output", str(output), "-j", "1"]
    assert main(given) == 0
    assert main([*given, "--what", "mentions"]) == 2
    assert "holds a run with another wanted" in capsys.readouterr().err
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").write_text("")
    assert main([*given[:-3], str(tmp_path / "full")]) == 2
    assert "is not empty" in capsys.readouterr().err


@pytest.fixture(scope="module")
def cluster() -> Iterator[object]:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=3, threads_per_worker=1, dashboard_address=None, silence_logs="ERROR"
    ) as made:
        yield made


def test_a_cluster_that_loses_a_worker_gives_every_row_once(
    cluster: object, archive: Path, tmp_path: Path
) -> None:
    output = tmp_path / "out"
    parts = Parts(folder=output, kind="jsonl", texts=PART)
    killed: list[int] = []

    def kill_one(_: object) -> None:
        if not killed:
            worker = next(iter(cluster.workers.values()))  # type: ignore[attr-defined]
            killed.append(worker.pid)
            os.kill(worker.pid, signal.SIGKILL)

    made = archive_in(archive, Columns("text", "name"))
    address: str = cluster.scheduler_address  # type: ignore[attr-defined]
    done = run(made, JOB, parts, dask(JOB, address), kill_one)
    assert killed
    assert done.texts == NUMBER
    assert same(rows_in(output), expected(archive))


def test_no_scheduler_is_named() -> None:
    pytest.importorskip("distributed")
    with (
        pytest.raises(InputError, match="no Dask scheduler answers"),
        dask(JOB, "tcp://127.0.0.1:9", patience=1),
    ):
        pass


def test_the_columns_are_those_of_the_schema() -> None:
    assert list(columns_of(JOB))[:3] == ["row", "id", "rule"]
    with local(JOB, 1) as engine:
        assert list(engine([])) == []
