"""A report generator of a few lines, as every office has one. It has a bug."""

from __future__ import annotations

from numcheck.strategies import Facts


def write_report(facts: Facts) -> str:
    """The yearly report of a clinic."""
    women, men = facts.parts["women"], facts.parts["men"]
    share = round(women / facts.total, 1)
    first, last = facts.dates
    return (
        f"We treated {facts.total:,} patients: {women:,} women and {men:,} men.\n"
        f"Of the {facts.total:,} patients, {women:,} ({share:.0%}) were women.\n"
        f"The first came on {first:%d %B %Y}, the last on {last:%d %B %Y}.\n"
    )
