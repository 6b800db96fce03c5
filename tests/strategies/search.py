"""How many examples a law about the whole pipeline gets."""

from __future__ import annotations

from hypothesis import settings

THOROUGH = 1000  # examples from which on a profile is a thorough one


def searched(bounded: int, thorough: int) -> settings:
    """The settings for a law: so many examples in the suite, so many under `thorough`."""
    usual = settings.default
    wants_more = usual is not None and usual.max_examples >= THOROUGH
    return settings(max_examples=thorough if wants_more else bounded)
