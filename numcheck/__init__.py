"""numcheck, the type checker for the numbers in prose.

>>> import numcheck
>>> report = numcheck.check("The fair opened on Friday, 4 March 2021.")
>>> [finding.rule for finding in report.findings]
['NC202']
"""

from numcheck import statistics
from numcheck.api import check, check_file, extract
from numcheck.config import Config
from numcheck.errors import ConfigError, InputError, LexiconError, NumcheckError
from numcheck.model.claim import Claim
from numcheck.model.finding import Finding
from numcheck.model.interval import Interval
from numcheck.model.measure import Measure
from numcheck.model.mention import Mention
from numcheck.model.period import Period, When
from numcheck.model.report import Report
from numcheck.model.span import Span
from numcheck.rule import Flags, Passes, Rule

__all__ = [
    "Claim",
    "Config",
    "ConfigError",
    "Finding",
    "Flags",
    "InputError",
    "Interval",
    "LexiconError",
    "Measure",
    "Mention",
    "NumcheckError",
    "Passes",
    "Period",
    "Report",
    "Rule",
    "Span",
    "When",
    "check",
    "check_file",
    "extract",
    "statistics",
]
