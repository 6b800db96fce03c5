"""The report in numbers: how many findings each rule has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from numcheck.model.finding import SEVERITIES, Finding
from numcheck.model.report import Report
from numcheck.reporters.page import Page
from numcheck.reporters.tally import Tally


def report(reports: Sequence[Report], page: Page) -> str:
    """A line per rule and severity, the commonest first, and the summary if it is asked for."""
    counts = Counter(_kind(finding) for each in reports for finding in page.findings(each))
    order = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    digits = max((len(f"{number:,}") for number in counts.values()), default=0)
    names = max((len(name) for _, name, _ in counts), default=0)
    lines = [
        f"{number:>{digits},}  {page.paint(rule, SEVERITIES[level])}  {name:{names}}  "
        f"{SEVERITIES[level]}"
        for (rule, name, level), number in order
    ]
    return "".join(f"{line}\n" for line in (*lines, *([str(Tally.of(reports))] * page.summary)))


def _kind(finding: Finding) -> tuple[str, str, int]:
    return finding.rule, finding.name, SEVERITIES.index(finding.severity)
