"""What the user asks for: settings, where they are found, and the rules they choose."""

from numcheck.config.dateline import read_dateline
from numcheck.config.selection import choose_rules, regrade, selectors
from numcheck.config.settings import Config, Override

__all__ = ["Config", "Override", "choose_rules", "read_dateline", "regrade", "selectors"]
