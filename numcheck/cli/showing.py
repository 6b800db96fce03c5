"""The options that decide what is printed and written, gathered into one value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import wraps

import click

from numcheck.cli import options
from numcheck.cli.output_files import OutputFile, write_files
from numcheck.cli.terminal import page_for, write
from numcheck.model.report import Report
from numcheck.registry import REPORTERS, Reporter, needs_mentions, reporter

output_format = click.option(
    "-o",
    "--output-format",
    type=click.Choice(list(REPORTERS)),
    default="full",
    help="How findings are shown; full by default.",
)

output_file = click.option(
    "--output-file",
    multiple=True,
    metavar="[FORMAT:]FILE",
    help="Write the report to a file too, in that format or as its suffix tells; repeatable.",
)

statistics = click.option(
    "--statistics", is_flag=True, help="Print how many findings each rule has, and no findings."
)

diff = click.option(
    "--diff", is_flag=True, help="Print the suggested changes, each as a diff, and no findings."
)

show_suppressed = click.option(
    "--show-suppressed", is_flag=True, help="Show the silenced findings too, each with its reason."
)

quiet = click.option("-q", "--quiet", is_flag=True, help="Print the findings and nothing else.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """How reports are shown: `format` on stdout, `instead` of it if set, and in `files`."""

    format: str
    instead: str | None
    files: tuple[OutputFile, ...]
    suppressed: bool
    colour: str
    quiet: bool

    @property
    def needs_mentions(self) -> bool:
        """Whether any of the formats shows more than findings and counts."""
        return any(map(needs_mentions, (self.format, *(file.format for file in self.files))))

    def show(self, reports: Sequence[Report]) -> list[str]:
        """Prints and writes the reports; gives a line on each file that cannot be written."""
        page = replace(page_for(self.colour, summary=not self.quiet), suppressed=self.suppressed)
        write(self._reporter()(reports, page), colour=page.colour)
        return write_files(self.files, reports, suppressed=self.suppressed)

    def _reporter(self) -> Reporter:
        match self.instead:
            case "statistics":
                from numcheck.reporters import statistics  # noqa: PLC0415 - few runs want it

                return statistics.report
            case "diff":
                from numcheck.reporters import diff  # noqa: PLC0415 - likewise

                return diff.report
            case _:
                return reporter(self.format)


def showing(command: Callable[..., int]) -> Callable[..., int]:
    """Gives a command, as one `Showing`, all options on what to print and write."""

    @output_format
    @output_file
    @statistics
    @diff
    @show_suppressed
    @options.colour
    @quiet
    @wraps(command)
    def with_showing(
        *,
        output_format: str,
        output_file: tuple[str, ...],
        statistics: bool,
        diff: bool,
        show_suppressed: bool,
        colour: str,
        quiet: bool,
        **others: object,
    ) -> int:
        if statistics and diff:
            raise click.UsageError("--statistics and --diff exclude each other.")
        gathered = Showing(
            format=output_format,
            instead="statistics" if statistics else "diff" if diff else None,
            files=tuple(OutputFile.named(given) for given in output_file),
            suppressed=show_suppressed,
            colour=colour,
            quiet=quiet,
        )
        return command(showing=gathered, **others)

    return with_showing
