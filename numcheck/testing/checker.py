"""What the pytest fixture `numcheck` gives: the assertions, under the settings of a test."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date

from numcheck.api import check
from numcheck.config import Config, selectors
from numcheck.model.report import Report
from numcheck.testing.assertions import assert_consistent, assert_flags
from numcheck.testing.equivalence import assert_equivalent
from numcheck.testing.grounding import Rounding, assert_grounded
from numcheck.testing.truth import Truth


@dataclass(frozen=True, slots=True)
class Checker:
    """The assertions of `numcheck.testing`, which raise what those raise, under one `config`."""

    config: Config = field(default_factory=Config)

    @classmethod
    def of(
        cls,
        *,
        select: str | Iterable[str] | None = None,
        ignore: str | Iterable[str] | None = None,
        dateline: date | str | None = None,
        config: Config | None = None,
    ) -> Checker:
        """A checker with these settings; whatever is given beside *config* replaces its setting.

        Raises:
            ConfigError: an unreadable dateline.
        """
        base = config or Config()
        return cls(
            replace(
                base,
                select=base.select if select is None else selectors(select),
                ignore=base.ignore if ignore is None else selectors(ignore),
                dateline=base.dateline if dateline is None else dateline,
            )
        )

    def check(self, text: str, *, format: str = "text") -> Report:  # noqa: A002 - the public name
        """The report on *text*."""
        return check(text, format, config=self.config)

    def assert_consistent(self, text: str, *, format: str = "text") -> None:  # noqa: A002 - as above
        """That no rule finds the figures of *text* at odds."""
        __tracebackhide__ = True
        assert_consistent(text, format=format, config=self.config)

    def assert_flags(self, text: str, truth: Truth, *, format: str = "text") -> None:  # noqa: A002 - as above
        """That the rule of *truth* names exactly its places in *text*."""
        __tracebackhide__ = True
        assert_flags(text, truth, format=format, config=self.config)

    def assert_grounded(
        self,
        text: str,
        facts: object,
        *,
        rounding: Rounding = "stated",
        format: str = "text",  # noqa: A002 - as above
    ) -> None:
        """That every number of *text* follows from *facts*."""
        __tracebackhide__ = True
        dateline = self.config.dateline
        assert_grounded(text, facts, rounding=rounding, format=format, dateline=dateline)

    def assert_equivalent(
        self,
        text_a: str,
        text_b: str,
        *,
        complete: bool = True,
        format: str = "text",  # noqa: A002 - as above
    ) -> None:
        """That the two texts state the same figures."""
        __tracebackhide__ = True
        dateline = self.config.dateline
        assert_equivalent(text_a, text_b, complete=complete, format=format, dateline=dateline)
