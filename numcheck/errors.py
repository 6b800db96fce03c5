"""What numcheck raises when the caller, never the text under check, is at fault."""

from __future__ import annotations


class NumcheckError(Exception):
    """A mistake of the caller, with a message that names the thing and the remedy."""


class InputError(NumcheckError):
    """A file, folder or format that cannot be read: missing, binary, closed, unknown."""


class ConfigError(NumcheckError):
    """A setting that numcheck does not know: a rule code, a severity, a date."""


class LexiconError(NumcheckError):
    """A word list that breaks its own grammar; the message names file and entry."""
