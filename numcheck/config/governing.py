"""Which settings hold for which file: the nearest file upward, and what was given besides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from numcheck.config.files import config_from, has_settings, read_config
from numcheck.config.keys import Table
from numcheck.config.patterns import Patterns
from numcheck.config.settings import Config
from numcheck.errors import ConfigError

NAMES = ("numcheck.toml", ".numcheck.toml", "pyproject.toml")  # the first of a folder wins


@dataclass(kw_only=True)
class Governing:
    """The settings of every file of one run; each configuration file is read once.

    `file` is taken instead of any that would be found, `isolated` looks for none. The keys of
    `inline` go before those of a file, and `change` has the last word.
    """

    file: Path | None = None
    isolated: bool = False
    inline: Table = field(default_factory=dict)
    change: Callable[[Config], Config] = lambda config: config
    _files: dict[Path, Path | None] = field(default_factory=dict, init=False)
    _configs: dict[Path | None, Config] = field(default_factory=dict, init=False)
    _patterns: dict[tuple[Path, tuple[str, ...]], Patterns] = field(
        default_factory=dict, init=False
    )

    def source(self, folder: Path) -> Path | None:
        """The configuration file that governs what lies in *folder*, if there is one."""
        if self.file is not None or self.isolated:
            return self.file
        return self._nearest(folder.absolute())

    def general(self, folder: Path) -> Config:
        """The settings of the file that governs *folder*, before overrides and `change`.

        Raises:
            ConfigError: the configuration cannot be read or holds what is not known.
        """
        source = self.source(folder)
        if source not in self._configs:
            self._configs[source] = self._read(source)
        return self._configs[source]

    def of(self, path: Path) -> Config:
        """The settings for the file at *path*: all overrides that match it, then `change`.

        Raises:
            ConfigError: as for a folder, or a malformed pattern.
        """
        config = self.general(path.parent)
        for override in config.overrides:
            if self._match(config, override.files, path):
                config = override.applied(config)
        return self.change(config)

    def leaves_out(self, path: Path) -> bool:
        """Whether the settings exclude the file at *path*.

        Raises:
            ConfigError: as for a folder, or a malformed pattern.
        """
        config = self.general(path.parent)
        return bool(config.exclude) and self._match(config, config.exclude, path)

    def _match(self, config: Config, lines: tuple[str, ...], path: Path) -> bool:
        key = config.folder, lines
        if key not in self._patterns:
            try:
                self._patterns[key] = Patterns.of(*key)
            except ValueError as error:
                raise ConfigError(f"{config.source or 'settings'}: {error}") from error
        return bool(self._patterns[key].verdict(path.absolute()))

    def _read(self, source: Path | None) -> Config:
        config = Config() if source is None else read_config(source)
        if not self.inline:
            return config
        return config_from(self.inline, "--config", config)

    def _nearest(self, folder: Path) -> Path | None:
        if folder not in self._files:
            here = next((f for name in NAMES if has_settings(f := folder / name)), None)
            top = folder.parent == folder
            self._files[folder] = here or (None if top else self._nearest(folder.parent))
        return self._files[folder]
