"""The last line of a report."""

from __future__ import annotations

import pytest

from numcheck.reporters.tally import Tally

SAID = [
    (Tally(files=1, numbers=97, understood=88, errors=2, warnings=0, infos=1),
     "Checked 1 file: 97 numbers, 88 understood (91 %). 2 errors, 0 warnings, 1 info."),
    (Tally(files=2, numbers=1, understood=1, errors=1, warnings=1, infos=0),
     "Checked 2 files: 1 number, 1 understood (100 %). 1 error, 1 warning, 0 info."),
    (Tally(files=0, numbers=0, understood=0, errors=0, warnings=0, infos=0),
     "Checked 0 files: no numbers. 0 errors, 0 warnings, 0 info."),
    (Tally(files=1, numbers=1000, understood=999, errors=0, warnings=0, infos=0),
     "Checked 1 file: 1,000 numbers, 999 understood (99 %). 0 errors, 0 warnings, 0 info."),
]  # fmt: skip


@pytest.mark.parametrize(("tally", "said"), SAID)
def test_the_summary_says_what_was_counted(tally: Tally, said: str) -> None:
    assert str(tally) == said
