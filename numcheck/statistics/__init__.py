"""The mathematics of reported statistics, usable on its own: no text is read here.

>>> from numcheck import statistics
>>> statistics.grim("5.19", 28)
False
"""

from numcheck.model.figure import Figure
from numcheck.model.significance import Options
from numcheck.statistics.counts import debit, grim, grimmer
from numcheck.statistics.judge import ReportedTest, Verdict, judge
from numcheck.statistics.p_value import PValues, can_recompute, impossible, recompute_p
from numcheck.statistics.rounding import CONVENTIONS, Convention, before_rounding

__all__ = [
    "CONVENTIONS",
    "Convention",
    "Figure",
    "Options",
    "PValues",
    "ReportedTest",
    "Verdict",
    "before_rounding",
    "can_recompute",
    "debit",
    "grim",
    "grimmer",
    "impossible",
    "judge",
    "recompute_p",
]
