"""Every reported test of a document with what its statistic gives, also the right ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from numcheck.config import Config
from numcheck.model.analysis import Analysis
from numcheck.model.document import Document
from numcheck.model.mention import Json
from numcheck.model.span import Span
from numcheck.model.statistic import Statistic
from numcheck.relations import statistic_tests
from numcheck.statistics import can_recompute, judge
from numcheck.statistics.readings import charitable, is_possible, reported_test
from numcheck.statistics.words import test_in_words

Outcome = Literal["agrees", "explained", "error", "decision error", "impossible", "not recomputed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TestVerdict:
    """A reported test: `recomputed` is the p-value of its statistic as written, 0..1.

    `outcome` is "explained" where the p-value does not fit, but `note` says what may be behind it;
    "impossible" for what no test gives, "not recomputed" where scipy is missing.
    """

    told: Statistic
    span: Span
    recomputed: float | None
    outcome: Outcome
    note: str | None = None

    def to_dict(self) -> dict[str, Json]:
        """The record of command line and frames."""
        df = [float(each.figure.value) for each in self.told.df]
        p = self.told.p
        return {
            "start": self.span.start,
            "end": self.span.end,
            "text": self.span.text,
            "test": self.told.name,
            "df1": df[0] if df else None,
            "df2": df[1] if len(df) > 1 else None,
            "sign": self.told.value.figure.comparison,
            "value": float(self.told.value.figure.value),
            "p_sign": p.figure.comparison if p is not None else None,
            "p": float(p.figure.value) if p is not None else None,
            "recomputed": self.recomputed,
            "outcome": self.outcome,
            "note": self.note,
        }

    @property
    def words(self) -> str:
        """The statistic as papers write it: "t(28) = 2.20"."""
        return test_in_words(self.told)


def verdicts_in(document: Document, config: Config) -> list[TestVerdict]:
    """The verdict on every test that a document reports, in its order; places in the source."""
    tests = statistic_tests.read(Analysis(document=document, brief=config.brief()))
    found = sorted(tests, key=lambda told: told.told.start)
    return [_verdict(document, told, config) for told in found]


def _verdict(document: Document, told: Statistic, config: Config) -> TestVerdict:
    span = document.locate(told.told.start, told.told.end)
    options = config.brief().tests
    if not is_possible(told):
        return TestVerdict(told=told, span=span, recomputed=None, outcome="impossible")
    if not can_recompute():
        return TestVerdict(told=told, span=span, recomputed=None, outcome="not recomputed")
    verdict = judge(reported_test(told), options)
    note = charitable(told, options) if verdict.error else None
    outcome: Outcome = "agrees"
    if verdict.error:
        outcome = "decision error" if verdict.decision_error else "error"
    if note is not None:
        outcome = "explained"
    return TestVerdict(
        told=told, span=span, recomputed=verdict.recomputed.point, outcome=outcome, note=note
    )
