"""Where the benchmarks find texts and scorers that are not part of the project."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

VARIABLE = "NUMCHECK_DATA"


def parser(doc: str | None) -> argparse.ArgumentParser:
    """A command line that knows --data; *doc* is the docstring of the script."""
    made = argparse.ArgumentParser(description=(doc or "").partition("\n")[0])
    made.add_argument(
        "--data",
        type=Path,
        default=os.environ.get(VARIABLE),
        help=f"the folder with clean/, detection/ and extraction/ (default: ${VARIABLE})",
    )
    return made


def existing(data: Path | str | None, *below: str) -> Path:
    """The path *below* the data folder; leaves with 2 and a message where there is none."""
    if data is None:
        sys.exit(_refuse(f"no data: give the folder with --data or in ${VARIABLE}"))
    path = Path(data).joinpath(*below)
    if not path.exists():
        sys.exit(_refuse(f"no data: {path} does not exist; is --data right?"))
    return path


def texts(path: Path) -> list[str]:
    """The `text` of every row of a JSON Lines file."""
    with path.open(encoding="utf-8") as rows:
        return [str(json.loads(row)["text"]) for row in rows]


def run(scorer: Path, arguments: Sequence[str | Path]) -> int:
    """The exit code of a scorer, run with numcheck importable from this folder's parent."""
    root = str(Path(__file__).resolve().parent.parent)
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths)}
    done = subprocess.run([sys.executable, scorer, *arguments], env=environment, check=False)
    return done.returncode


def _refuse(message: str) -> int:
    print(message, file=sys.stderr)
    return 2
