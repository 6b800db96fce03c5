"""Agreement with the exact verdicts on GRIM, GRIMMER and DEBIT cases, and with statcheck's own.

Of the texts of statcheck's tests each test found must be read, and judged as statcheck does. Then
the speed of `numcheck stats` on made texts of 50 kB to 5 MB with a test in every other sentence.

usage: python benchmarks/reported_statistics.py --data DIR
"""

from __future__ import annotations

import json
import math
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import count, islice
from pathlib import Path
from typing import Any

from corpora import existing, parser

from numcheck import Config
from numcheck.model.statistic import Statistic
from numcheck.pipeline import analyse
from numcheck.readers.files import read_text
from numcheck.statistics import Options, debit, grim, grimmer, judge
from numcheck.statistics.readings import is_possible, reported_test
from numcheck.verdicts import verdicts_in

Case = dict[str, Any]  # a row of JSON


def main() -> int:
    """Prints right, wrong and undecided cases of each kind; 1 if any is wrong."""
    arguments = parser(__doc__).parse_args()
    wrong = 0
    for name, verdict in VERDICTS.items():
        path = existing(arguments.data, "statistics", f"{name}_cases.jsonl")
        wrong += _score(name, path, verdict)
    wrong += _statcheck(existing(arguments.data, "statistics", "statcheck_cases.jsonl"))
    for size in SIZES:
        _speed(size)
    return int(wrong > 0)


def _speed(size: int) -> None:
    """Prints megabytes of processor time a second on a text of so many characters."""
    text = "".join(islice(_sentences(), size // len(SENTENCES[0])))[:size]
    document = read_text(text)
    start = time.process_time()
    found = verdicts_in(document, Config())
    spent = time.process_time() - start
    print(f"{size / MEGA:6.2f} MB, {len(found):6,} tests: {size / MEGA / spent:.2f} MB/s")


def _sentences() -> Iterator[str]:
    """Sentences with tests whose figures never repeat."""
    for number in count(10):
        for sentence in SENTENCES:
            yield sentence.format(df=number % 90 + 8, value=number % 50 / 10, p=number % 97 / 100)


def _statcheck(path: Path) -> int:
    with path.open(encoding="utf-8") as rows:
        cases = [
            case for row in rows if (case := json.loads(row))["source"].startswith("statcheck")
        ]
    judged = [pair for case in cases for pair in _verdicts(case)]
    other = [raw for raw, same in judged if not same]
    print(
        f"statcheck {len(judged) - len(other)} of {len(judged)} the same; other:",
        *other,
        sep="\n  ",
    )
    return len(other)


def _verdicts(case: Case) -> Iterator[tuple[str, bool]]:
    """Each test that statcheck found, and whether numcheck reads and judges it alike."""
    given = case["options"]
    options = Options(
        alpha=Fraction(str(given.get("alpha", 0.05))),
        one_tailed=given.get("OneTailedTests", False),
        p_equal_alpha=given.get("pEqualAlphaSig", True),
    )
    told = list(analyse(read_text(case["text"])).of(Statistic))
    for row in case["expected"]:
        found = next((each for each in told if _is_row(each, row)), None)
        if found is None or not is_possible(found):
            yield row["raw"], False
            continue
        told.remove(found)
        one_tailed = options.one_tailed or (given.get("OneTailedTxt", False) and found.one_tailed)
        verdict = judge(reported_test(found), replace(options, one_tailed=one_tailed))
        same = (verdict.error, verdict.decision_error) == (row["error"], row["decision_error"])
        yield row["raw"], same


def _is_row(told: Statistic, row: Case) -> bool:
    value = math.isclose(abs(told.value.figure.value), abs(row["value"]))
    p = told.p is None or row["reported_p"] is None
    return value and (p or math.isclose(told.p.figure.value, row["reported_p"]))  # type: ignore[union-attr]


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


MEGA = 1e6
SIZES = (50_000, 500_000, 5_000_000)
SENTENCES = (
    "The herons of two ponds differed in weight, t({df}) = {value:.2f}, p = {p:.3f}, as they do. ",
    "Nobody had expected so much of a difference between two ponds of one valley of chalk.\n\n",
    "Age and depth went apart, F(2, {df}) = {value:.2f}, MSE = 1.20, p < .{df:02}, in every year. ",
    "The keepers of the ponds, who had counted them for years, were asked in spring and autumn. ",
)
VERDICTS = {"grim": _grim, "grimmer": _grimmer, "debit": _debit}

if __name__ == "__main__":
    sys.exit(main())
