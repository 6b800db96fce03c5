"""One run of `check`: from the inputs to the exit code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import click

from numcheck.cache import Cache
from numcheck.cli.checking import Checking
from numcheck.cli.inputs import STDIN, Inputs
from numcheck.cli.running import Running, reports_on
from numcheck.cli.showing import Showing
from numcheck.cli.terminal import complain, write
from numcheck.errors import NumcheckError
from numcheck.model.report import Report
from numcheck.reporters.tally import Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What is to be checked, how, and what becomes of it.

    `jobs` files are checked at a time, 0 for one per processor. `least` is the percentage of
    numbers to be understood, None for that of the settings. With a `reason` all that is
    found is silenced, and nothing shown.
    """

    inputs: Inputs
    checking: Checking
    showing: Showing
    jobs: int
    cached: bool
    least: float | None
    reason: str | None

    def once(self) -> int:
        """Checks, shows and tells the exit code."""
        least = self.checking.general().min_coverage if self.least is None else self.least
        running = Running(
            workers=self.jobs,
            cache=Cache.usual() if self.cached else None,
            whole=self.showing.needs_mentions,
        )
        reports, troubles = reports_on(self.inputs, self.checking, running)
        if self.reason is not None:
            return self._silence(reports, troubles)
        troubles += self.showing.show(reports)
        return _exit_code(reports, troubles, least)

    def watched(self) -> int:
        """Checks, and again after every change, until it is interrupted; 0 then.

        Raises:
            click.UsageError: standard input is among the inputs.
        """
        if STDIN in self.inputs.paths:
            raise click.UsageError("Standard input cannot be watched.")
        from numcheck.cli.watching import state, wait_for_change  # noqa: PLC0415 - rare

        try:
            while True:
                before = state(self.inputs)
                self._again()
                wait_for_change(self.inputs, before)
        except KeyboardInterrupt:
            return 0

    def _again(self) -> None:
        """One more run, with settings and baseline read anew."""
        fresh = replace(self, inputs=self.inputs.anew(), checking=self.checking.anew())
        try:
            fresh.once()
        except NumcheckError as error:
            complain(str(error))
        complain("watching; interrupt to end")

    def _silence(self, reports: Sequence[Report], troubles: Sequence[str]) -> int:
        from numcheck.cli.add_ignore import USUAL_REASON, add_ignores  # noqa: PLC0415 - rare

        reason = (self.reason or "").strip() or USUAL_REASON
        given = self.inputs.input_format
        told, failed = add_ignores(reports, self.checking, given, reason)
        write("".join(f"{line}\n" for line in told))
        return _exit_code([], [*troubles, *failed], 0)


def _exit_code(reports: Sequence[Report], troubles: Sequence[str], least: float) -> int:
    """2 where the job could not be done, which is told; else 1 for findings or low coverage."""
    for trouble in troubles:
        complain(trouble)
    found = max((report.exit_code for report in reports), default=0)
    tally = Tally.of(reports)
    if tally.numbers and 100 * tally.understood < least * tally.numbers:
        share = 100 * tally.understood / tally.numbers
        complain(f"{share:.1f} % of the numbers are understood, fewer than {least:g} %")
        found = 1
    return 2 if troubles else found
