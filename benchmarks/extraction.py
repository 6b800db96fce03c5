"""Mentions found and read right in annotated text, by the scorer beside the data.

usage: python benchmarks/extraction.py --data DIR [--only measeval.quantity] [--errors N]
"""

from __future__ import annotations

import sys

from corpora import existing, parser, run

FOREIGN = (  # annotated by others and tuned to by nobody here; the rest are tools' own tests
    "measeval.quantity",
    "grobid.quantity",
    "grobid.date",
    "gum.date",
    "tempeval3.timebank_timex",
)


def main() -> int:
    """Runs `../benchmarks/predict_extraction.py` of the data folder on its gold files."""
    options = parser(__doc__)
    options.add_argument("--only", action="append", metavar="NAME", help="files, without .jsonl")
    arguments, passed_on = options.parse_known_args()
    scorer = existing(arguments.data, "..", "benchmarks", "predict_extraction.py")
    names = arguments.only or FOREIGN
    gold = [existing(arguments.data, "extraction", f"{name}.jsonl") for name in names]
    return run(scorer, [*gold, *passed_on])


if __name__ == "__main__":
    sys.exit(main())
