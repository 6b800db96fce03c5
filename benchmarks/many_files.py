"""How much a second worker and the cache save on a tree of 500 files.

    python benchmarks/many_files.py [RUNS]

The tree is made of the articles in examples/, in another order for each file. What counts are
the two ratios; the machine may be busy, so each is the best of several runs.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

FILES = 500
ARTICLES = 4  # in each file, about 8 kB
EXAMPLES = Path(__file__).parent.parent / "examples"


def plant(folder: Path) -> int:
    """Writes the tree, and gives its size in bytes."""
    articles = [path.read_text("utf-8") for path in sorted(EXAMPLES.glob("*.md"))]
    random = Random(1)  # noqa: S311 - an order, not a secret
    for number in range(FILES):
        place = folder / f"part{number % 20}"
        place.mkdir(exist_ok=True)
        chosen = [random.choice(articles) for _ in range(ARTICLES)]
        (place / f"file{number}.md").write_text("\n\n".join(chosen), encoding="utf-8")
    return sum(path.stat().st_size for path in folder.rglob("*.md"))


def seconds(folder: Path, cache: Path, *options: str) -> float:
    """How long one check of the tree takes, from the start of the program to its end."""
    begin = perf_counter()
    subprocess.run(
        [sys.executable, "-m", "numcheck", "check", "-q", "-o", "concise", *options, str(folder)],
        env={**os.environ, "NUMCHECK_CACHE_DIR": str(cache)},
        stdout=subprocess.DEVNULL,
        check=False,
    )
    return perf_counter() - begin


def best(runs: int, measure: Callable[[], float]) -> float:
    """The quickest of several runs."""
    return min(measure() for _ in range(runs))


def main() -> None:
    """Prints the times and the two ratios."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with TemporaryDirectory() as room:
        tree, cache = Path(room, "tree"), Path(room, "cache")
        tree.mkdir()
        size = plant(tree)
        one = best(runs, lambda: seconds(tree, cache, "-j1", "--no-cache"))
        two = best(runs, lambda: seconds(tree, cache, "-j2", "--no-cache"))
        first = seconds(tree, cache, "-j1")
        again = best(runs, lambda: seconds(tree, cache, "-j1"))
    print(f"{FILES} files, {size / 1e6:.1f} MB")
    print(f"one worker {one:.2f} s, two workers {two:.2f} s: {one / two:.2f} times as fast")
    print(f"first run {first:.2f} s, again {again:.2f} s: {100 * again / first:.1f} % of it")


if __name__ == "__main__":
    main()
