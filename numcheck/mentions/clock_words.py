"""What stands beside a time of day: half-day marks, zones, parts of the day, the day itself."""

from __future__ import annotations

import re
from functools import cache

from numcheck.mentions.date_edges import months_pattern, weekdays_pattern

HOURS_A_DAY = 24
NOON = 12
HALF_MARK = r"\.?[apAP](?:[ ]?\.[ ]?[mM](?:[ ]?\.)?|[ ]?[mM])(?![^\W_])"
ZONE_MARK = (
    r"(?:(?:GMT|UTC|BST|CET|CEST|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|IST|JST|SGT|AEST|"
    r"AEDT|Z|gmt|utc|est|edt|cst|cdt|mst|pst|pdt)\b(?:[ ]?[+-][0-9]{1,2}(?::[0-9]{2})?\b)?"
    r"|local[ ]time\b|(?i:eastern|central|mountain|pacific)(?:[ ](?:standard[ ]|daylight[ ])?time)?"
    r"\b(?![ ]?[A-Z]))"
)
LATE_PARTS = frozenset(("afternoon", "evening", "night"))
PART_AFTER = r"[ ](?:in[ ]the[ ](?:early[ ]|late[ ])?(?:morning|afternoon|evening)|at[ ]night)\b"


@cache
def day_before() -> re.Pattern[str]:
    """A day or a part of one that ends where a time of day begins: "Monday at", "tonight"."""
    return re.compile(rf"(?<![\w/]){_day()}\)?,?[ ](?:(?:at|@|about|around)[ ])?\Z")


@cache
def day_follows() -> re.Pattern[str]:
    """A day or a part of one right after a time of day: "on Monday", "next Friday", "today"."""
    return re.compile(
        rf",?[ ](?:on[ ](?:the[ ])?)?(?:(?i:next|this|last|every)[ ])?{_day()}(?![\w/-])"
    )


def _day() -> str:
    return (
        rf"(?i:{weekdays_pattern()}|today|tomorrow|tmr|yesterday|tonight|morning|afternoon|"
        rf"evening|night|(?:{months_pattern()})\.?[ ][0-9]{{1,2}}(?:st|nd|rd|th)?|"
        rf"[0-9]{{1,2}}(?:st|nd|rd|th)|[0-9]{{1,2}}(?:st|nd|rd|th)?[ ](?:{months_pattern()})|"
        rf"[0-9]{{1,4}}[/-][0-9]{{1,2}}(?:[/-][0-9]{{2,4}})?)"
    )
