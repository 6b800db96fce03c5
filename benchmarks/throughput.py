"""Megabytes per second of numcheck and of quantulum3, on the same text in the same run.

Every round times all three on the same documents, one after the other, so that a busy
machine slows them alike; medians and the median of the rounds' ratios are printed. Then
`check` runs on one text of n, 10 n and 100 n characters, which shows whether it is linear,
and fresh interpreters show what an import costs.

usage: python benchmarks/throughput.py --data DIR [--characters 60000] [--rounds 3]
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median

from corpora import existing, parser, texts
from quantulum3 import parser as quantulum

import numcheck

MEGA = 1e6
STARTS = 9  # fresh interpreters per import


def main() -> int:
    """Prints the three tables."""
    options = parser(__doc__)
    options.add_argument("--characters", type=int, default=60_000, help="per round")
    options.add_argument("--rounds", type=int, default=3)
    arguments = options.parse_args()
    documents = texts(existing(arguments.data, "clean", "dev.jsonl"))
    compare(some(documents, arguments.characters), arguments.rounds)
    scale("\n\n".join(documents), arguments.characters // 10, arguments.rounds)
    start_up()
    return 0


def compare(documents: list[str], rounds: int) -> None:
    """Speed of each reader on *documents*, and how often it goes into quantulum3's time."""
    readers: dict[str, Callable[[str], object]] = {
        "quantulum3.parser.parse": quantulum.parse,
        "numcheck.extract": numcheck.extract,
        "numcheck.check": numcheck.check,
    }
    size = sum(map(len, documents)) / MEGA
    for read in readers.values():
        read("In 2019 the fair drew 3,000 visitors from 12 km away.")  # lexicons load once
    seconds = [
        {name: timed(read, documents) for name, read in readers.items()} for _ in range(rounds)
    ]
    print(f"{len(documents)} documents, {size:.2f} million characters, {rounds} rounds, medians")
    first = next(iter(readers))
    for name in readers:
        speed = median(size / spent[name] for spent in seconds)
        ratio = median(spent[first] / spent[name] for spent in seconds)
        print(f"{name:24} {speed:8.3f} MB/s  {ratio:7.1f} x {first}")


def scale(text: str, characters: int, rounds: int) -> None:
    """Time of one `check` of ever longer texts, and per character against the shortest."""
    base = 0.0
    for times in (1, 10, 100):
        wanted = characters * times
        part = (text * (wanted // len(text) + 1))[:wanted]
        spent = median(timed(numcheck.check, [part]) for _ in range(rounds))
        base = base or spent / wanted
        share = spent / wanted / base
        print(f"check of {wanted:10,} characters {spent:8.3f} s  {share:5.2f} x per character")


def start_up() -> None:
    """Time of fresh interpreters that import nothing, numcheck, and check one sentence."""
    programs = {
        "nothing": "pass",
        "import numcheck": "import numcheck",
        "numcheck.check": "import numcheck; numcheck.check('On Monday, 3 May 2021 it rained.')",
    }
    for name, program in programs.items():
        spent = median(timed(_interpret, [program]) for _ in range(STARTS))
        print(f"{name:24} {spent * 1000:8.0f} ms in a fresh interpreter")


def timed(read: Callable[[str], object], documents: Iterable[str]) -> float:
    """Seconds that *read* takes for all of *documents*."""
    began = time.perf_counter()
    for document in documents:
        read(document)
    return time.perf_counter() - began


def some(documents: list[str], characters: int) -> list[str]:
    """Every k-th document, so that about that many characters come from all genres."""
    share = max(1, sum(map(len, documents)) // characters)
    return documents[::share]


def _interpret(program: str) -> None:
    root = Path(__file__).resolve().parent.parent
    subprocess.run([sys.executable, "-c", program], check=True, cwd=root)


if __name__ == "__main__":
    sys.exit(main())
