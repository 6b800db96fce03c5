"""Milliseconds that numcheck takes beyond the start of the interpreter.

Every round starts one fresh interpreter per program, in turn, so that a busy machine slows
them alike; each figure is the median over the rounds of the difference to the same round's
interpreter that does nothing.

usage: python benchmarks/startup.py [--rounds 21] [--page FILE]
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "examples" / "harbour-festival.md"
NOTHING = "an interpreter alone"


def main() -> int:
    """Prints a line per program."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--rounds", type=int, default=21)
    options.add_argument("--page", type=Path, default=PAGE, help="the file to check")
    arguments = options.parse_args()
    programs = {
        NOTHING: ["-c", "pass"],
        "import numcheck": ["-c", "import numcheck"],
        "numcheck --version": ["-m", "numcheck", "--version"],
        f"numcheck check {arguments.page.name}": ["-m", "numcheck", "check", str(arguments.page)],
    }
    rounds = [
        {name: _seconds(given) for name, given in programs.items()} for _ in range(arguments.rounds)
    ]
    print(f"{arguments.rounds} rounds, medians, Python {sys.version.split()[0]}")
    for name in programs:
        whole = median(spent[name] for spent in rounds) * 1000
        beyond = median(spent[name] - spent[NOTHING] for spent in rounds) * 1000
        print(f"{name:40} {whole:6.0f} ms  {beyond:6.0f} ms beyond the interpreter")
    return 0


def _seconds(arguments: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, check=False)
    return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
