"""Seeded inconsistencies found and false alarms raised, by the scorer beside the data.

usage: python benchmarks/detection.py --data DIR [options of the scorer, such as --kinds a,b]
"""

from __future__ import annotations

import sys

from corpora import existing, parser, run


def main() -> int:
    """Runs `../benchmarks/detection.py` of the data folder on all its cases."""
    arguments, passed_on = parser(__doc__).parse_known_args()
    scorer = existing(arguments.data, "..", "benchmarks", "detection.py")
    cases = existing(arguments.data, "detection")
    clean = existing(arguments.data, "clean", "dev.jsonl")
    return run(scorer, ["--cases", cases, "--clean", clean, *passed_on])


if __name__ == "__main__":
    sys.exit(main())
