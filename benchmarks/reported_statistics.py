"""Agreement of numcheck.statistics with the exact verdicts on GRIM, GRIMMER and DEBIT cases.

usage: python benchmarks/reported_statistics.py --data DIR
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from corpora import existing, parser

from numcheck.statistics import debit, grim, grimmer

Case = dict[str, Any]  # a row of JSON


def main() -> int:
    """Prints right, wrong and undecided cases of each kind; 1 if any is wrong."""
    arguments = parser(__doc__).parse_args()
    wrong = 0
    for name, verdict in VERDICTS.items():
        path = existing(arguments.data, "statistics", f"{name}_cases.jsonl")
        wrong += _score(name, path, verdict)
    return int(wrong > 0)


def _score(name: str, path: Path, verdict: Callable[[Case], bool]) -> int:
    with path.open(encoding="utf-8") as rows:
        cases: list[Case] = [json.loads(row) for row in rows]
    decided = [case for case in cases if case["truth"] is not None]
    wrong = [case["id"] for case in decided if verdict(case) != case["truth"]]
    print(f"{name:8} {len(decided) - len(wrong)} of {len(decided)} right", *wrong)
    return len(wrong)


def _grim(case: Case) -> bool:
    return grim(case["x"], case["n"], case["items"], case["rounding"], percent=case["percent"])


def _grimmer(case: Case) -> bool:
    return grimmer(case["x"], case["sd"], case["n"], case["items"], case["rounding"])


def _debit(case: Case) -> bool:
    return debit(case["x"], case["sd"], case["n"], case["rounding"])


VERDICTS = {"grim": _grim, "grimmer": _grimmer, "debit": _debit}

if __name__ == "__main__":
    sys.exit(main())
