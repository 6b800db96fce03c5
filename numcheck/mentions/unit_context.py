"""Says whether an unsure surface is a unit where it stands: "5 in (13 cm)", not "5 in all"."""

from __future__ import annotations

import re

from numcheck.lexicon.units import Sense
from numcheck.mentions.pattern import Pattern

LINE = 200  # characters back in which an opening quotation mark is sought
FEET_REACH = 16  # characters back from an inch to its feet
TEMPERATURE_REACH = 120  # characters
MEASURED = r"[ ]?\(\s?~?[\d.,]{1,12}[ ]?(?:cm|mm|m|km|centimet)"
INCH = Pattern(
    rf"""[)\],;×/] | [.](?!\d) | {MEASURED} | [ ]?[x×][ ]?\d
    | [ ](?:by[ ]\d | (?:long|wide|tall|high|deep|thick|across)\b
        | in[ ](?:diameter|length|height|width) | of[ ](?:rain|snow))""",
    re.VERBOSE,
)
FEET = Pattern(r"(?:ft|feet|foot|['’′])[ .,-]{0,2}\d+(?:[.]\d+|[ ]?\d/\d|[½¼¾])?$")
INCHES_AFTER_FEET = Pattern(r"[ ]?\d{1,2}(?:[.]\d+|[½¼¾])?[ ]?(?:[\"”″]|''|’’|in\b)")
ARC = Pattern(r"[°º][ ]?\d{1,2}(?:[.]\d+)?(?:[ ]?[′'’][ ]?\d{1,2}(?:[.]\d+)?)?$")
MONEY = Pattern(r"[$£€¥₹][ ]?[\d.,]+$")
MILLIONS = Pattern(
    r"""[ ](?!(?:across|its|this|is|was|has|as|less|plus|vs|hurdles|butterfly|finals?|sprints?
        |and|or|of|to|in|at|by|for|from|with|on|into|above|below|under|over|deep|long|wide|tall
        |high|away|apart|thick|race|square|the|a)\b)
    (?:[a-z-]{2,20}[ ])?(?:[a-z]{3,20}s|people|children|women|men)\b""",
    re.VERBOSE,
)
DECIMAL = Pattern(r"\d[.]\d+$")
NOT_DEGREES = Pattern(
    r"""[ ](?:of[ ](?:freedom|separation|certainty|confidence|difficulty) | from\b
    | in[ ](?:law|science|math|maths|mathematics|history|economics|english|medicine|physics
        |philosophy|[a-z]{3,12}ing\b|[a-z]{3,12}ogy\b))""",
    re.VERBOSE,
)
CELSIUS = Pattern(r"celsius|centigrade|°[ ]?c\b|℃", re.IGNORECASE)
FAHRENHEIT = Pattern(r"fahrenheit|°[ ]?f\b|℉", re.IGNORECASE)
SCALE_LATER = Pattern(
    r"[ ]?(?:[-–—]|to|and|or)[ ]?[-−]?\d+(?:[.]\d+)?[ ]?[°º˚][ ]?(?P<scale>[CF])\b"
)


def fits(text: str, pos: int, start: int, end: int, sense: Sense) -> bool:
    """Whether the surface at *start*..*end*, after a numeral that ends at *pos*, is the unit."""
    surface, glued = text[start:end], start == pos
    if len(surface) == 1 and "\n" in text[pos:start]:
        return False
    match surface:
        case "in" | "ins":
            return _is_inch(text, pos, end, glued=glued)
        case "m":
            millions = glued and MILLIONS.match(text, end)
            return not millions and not MONEY.search(text, max(0, pos - LINE), pos)
        case "s":
            return not glued or DECIMAL.search(text, max(0, pos - LINE), pos) is not None
        case "d" | "h" | "g" | "t" | "G" | "A" | "K" | "T" | "N" | "V" | "W" | "J" | "C" | "F":
            return text[end : end + 1] not in {"-", "’", "'", "&"} and not (
                glued and surface == "d"
            )
        case '"' | "”" | "″":
            return _closes_nothing(text, pos, start, glued=glued) and not ARC.search(
                text, max(0, pos - FEET_REACH), pos
            )
        case "'" | "’" | "′":
            return _is_foot(text, pos, end, glued=glued)
        case "second":
            return text[pos:start] == "-"
        case _:
            return sense.cues == () or not glued or len(surface) > 1


def degrees(text: str, start: int, end: int) -> str | None:
    """The unit of a bare "degrees" or "°": degC and degF where a scale is named nearby."""
    if not text[start].isalpha():
        later = SCALE_LATER.match(text, end)
        return "degree" if later is None else f"deg{later['scale']}"
    if NOT_DEGREES.match(text, end):
        return None
    reach = (max(0, start - TEMPERATURE_REACH), end + TEMPERATURE_REACH)
    celsius, fahrenheit = CELSIUS.search(text, *reach), FAHRENHEIT.search(text, *reach)
    if bool(celsius) == bool(fahrenheit):
        return "degree"
    return "degC" if celsius else "degF"


def _is_inch(text: str, pos: int, end: int, *, glued: bool) -> bool:
    if glued or INCH.match(text, end) or FEET.search(text, max(0, pos - FEET_REACH), pos):
        return True
    return text[pos] == "-" and text[end : end + 1] != "-"


def _closes_nothing(text: str, pos: int, start: int, *, glued: bool) -> bool:
    """Whether no quotation mark before the numeral waits to be closed by this one."""
    if not glued:
        return False
    if text[start] == "″":
        return True
    line = text[max(0, pos - LINE) : pos].rpartition("\n")[2]
    return line.count('"') % 2 == 0 and line.count("“") <= line.count("”")


def _is_foot(text: str, pos: int, end: int, *, glued: bool) -> bool:
    if not glued or ARC.search(text, max(0, pos - FEET_REACH), pos):
        return False
    if INCHES_AFTER_FEET.match(text, end):
        return True
    return text[end - 1] == "′" and not text[end : end + 1].isdigit()
