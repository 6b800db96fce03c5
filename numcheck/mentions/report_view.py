"""A text with the dress of its statistics taken off, character for character."""

from __future__ import annotations

import re

from numcheck.mentions.pattern import Pattern

BLANK = dict.fromkeys(
    map(ord, "*_$^\\{}~\u00a0\u2002\u2003\u2006\u2007\u2008\u2009\u200a\u200b\u202f\ufeff"), " "
)
SIGNS = str.maketrans("−–‐‑﹣⁻₋·＝＜＞⩽≦⩾≧₍₎", "-------.=<>≤≤≥≥()")
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789")
TABLE = BLANK | SIGNS | RAISED
TAG = Pattern(r"</?(?:i|b|em|strong|italic|bold|sup|sub|span|var)\b[^<>]{0,60}>", re.IGNORECASE)
DRESS = Pattern(r"\\(?:textit|textrm|mathit|mathrm|text|emph|left|right|,|;|!)|&(?:nbsp|thinsp);")
LIMIT = Pattern(r"&(?P<sign>[lg])t;|\\(?P<order>l|g)eq?(?![a-z])")


def report_view(text: str) -> str:
    """The text as long as it was, without emphasis, TeX and HTML, all dashes a hyphen.

    Raised and lowered digits are plain ones.

    >>> report_view("*t*(28) = −2.20")
    ' t (28) = -2.20'
    """
    if "<" in text:
        text = TAG.sub(_blank, text)
    if "\\" in text or "&" in text:
        text = LIMIT.sub(_limit, DRESS.sub(_blank, text))
    return text.translate(TABLE)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _limit(found: re.Match[str]) -> str:
    sign = {"l": "≤", "g": "≥"}[found["order"]] if found["order"] else "<>"[found["sign"] == "g"]
    return sign.ljust(len(found[0]))
