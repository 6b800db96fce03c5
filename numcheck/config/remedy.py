"""What to say of a word that is not known: the nearest one that is."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def meant(wrong: object, known: Iterable[str], otherwise: str) -> str:
    """The remedy for *wrong*: the nearest of the known words, if there is any."""
    by_lower = {name.lower(): name for name in known}
    near = get_close_matches(str(wrong).lower(), by_lower, n=1)
    return f"did you mean {by_lower[near[0]]!r}?" if near else otherwise
