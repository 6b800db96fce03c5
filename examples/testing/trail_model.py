"""Stands in for a language model that describes trails. Now and then it slips."""

from __future__ import annotations

OPENINGS = ("The trail runs for", "You will walk", "From end to end it is")


def describe(miles: int) -> str:
    """What the model says of a trail that is so many miles long."""
    opening = OPENINGS[miles % len(OPENINGS)]
    kilometres = miles if miles > 99 else round(miles * 1.609344)
    return f"{opening} {miles} miles ({kilometres} km), and the view is worth it.\n"
