"""Searches for bytes that break numcheck, guided by the lines they reach.

`python -m tests.properties.fuzz [OPTION …] [FOLDER …]` needs atheris (`pip install --group fuzz`).
The options are libFuzzer's, such as -max_total_time=SECONDS; a folder keeps the inputs found.
"""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["numcheck"], enable_loader_override=False):
    from tests.properties.target import one_input

atheris.Setup(sys.argv, one_input)
atheris.Fuzz()
