"""How a run checks each of its files: settings, sidecar and baseline together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from numcheck.baseline import Baselines
from numcheck.config import Config
from numcheck.config.governing import Governing
from numcheck.config.selection import refuse_unknown
from numcheck.config.sidecar import with_sidecar
from numcheck.registry import rule_names


@dataclass(frozen=True, slots=True, kw_only=True)
class Checking:
    """All that decides how a document is checked, besides the document."""

    governing: Governing
    baselines: Baselines = field(default_factory=Baselines)

    def anew(self) -> Checking:
        """The same, with nothing read yet."""
        return Checking(governing=replace(self.governing), baselines=self.baselines.anew())

    def general(self) -> Config:
        """The settings of the run as a whole: those for the working directory.

        Raises:
            ConfigError: they or the options name a rule that does not exist, or they or the
                baseline cannot be read.
        """
        general = self.governing.of(Path())
        named = (general.select, general.extend_select, general.ignore, tuple(general.severity))
        refuse_unknown([rule for rules in named for rule in rules], rule_names())
        return self.baselines.applied(general, Path())

    def settings(self, document: Path) -> Config:
        """The settings that hold for a document.

        Raises:
            ConfigError: a file that they come from cannot be read, or holds what is not known.
        """
        config = with_sidecar(self.governing.of(document), document)
        return self.baselines.applied(config, document)
