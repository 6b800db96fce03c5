"""Numbers that are names: resolutions, flights, pages, versions, phones, citations, models."""

from __future__ import annotations

import re

from numcheck.lexicon.labels import labels
from numcheck.lexicon.units import surfaces
from numcheck.mentions.context import Anchor, Context
from numcheck.mentions.pattern import Pattern
from numcheck.mentions.unit_phrases import read_unit
from numcheck.model.mention import Mention
from numcheck.model.span import Span

LOOK_BACK = 24  # characters; the longest label and a bracket or two

SPACES = frozenset(" \N{NO-BREAK SPACE}\n")
SIGNS = frozenset("№§#.")
JOINERS = frozenset({"and", "or", "to", "&"})
LIST_BEFORE = Pattern(
    r"(?P<word>[^\W\d_]+)\.?[ ]"
    r"(?:\(?[A-Z]?\d{1,4}[A-Za-z]?\)?(?:,?[ ](?:and|to|or|&)[ ]|[ ]?[-–,][ ]?)){1,5}\(?$"
)
DOTTED_LABELS = frozenset({"no", "p", "v", "fig", "eq", "para", "ref"})
POINTERS = (["this"], ["that"], ["each"], ["every"], ["which"], ["one"], ["per"], ["other"])
PLAIN_PART = Pattern(r"\d{1,4}[A-Za-z]?(?![\w.,]*\d|[ ]?%|[ ]percent|[ ]of\b)")
COUNTED = Pattern(r"\w+[ ](?:\w+[ ])?(?:\w+[^\Wsiu]s|people|men|women|children)\b")
GLUED_TIMES = Pattern(r"(?<![^\W_])(?:FY|[QHqh])$")
TOKEN_LEFT = Pattern(r"[A-Za-z]\w*(?:[-–./][A-Za-z]\w*)*[-–./]?$")
TOKEN_RIGHT = Pattern(r"[\w]*(?:[-–./:_][\w]+)*")
GLUED = Pattern(r"[A-Za-z]\w*(?:-\w+)*")
DOTTED = Pattern(r"\d+(?:\.\d+){2,}(?:[-+]\w+)?(?![\d])")
PHONE = Pattern(
    r"""(?!\d{1,3}(?:[ ]\d{3}){2,4}(?![ ]?\d|[.-]\d))  # 1 414 021 100
        \+?\d{1,3}[ .-]\(?\d{2,4}\)?(?:[ .-]\d{2,4}){2,4}(?!\d)
      | \(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?!\d)
      | \d{3}[-.]\d{4}(?![\d.])
      | 0\d{2,4}[ -]\d{3,4}(?:[ -]\d{3,4})?(?![\d,])""",
    re.VERBOSE,
)
SERIAL = Pattern(r"\d{1,5}(?:-\d{1,7}){3,5}(?!\d)|0\d{3,}(?![.\d])|10\.\d{4,9}/\S+")
RAISED = Pattern(r"(?<=[^\s\d]\^)\d{1,3}(?:[,–-][ ]?\d{1,3}){0,12}(?![\w.]*\d)")
CITED = Pattern(r"\[\d{1,3}(?:[ ]?[,;–-][ ]?\d{1,3}){0,12}\]")
SLASHED = Pattern(r"(?:7[0-8]7s|9[/-]11|24/7|7/7|50[-/]50|20[-/]20|4x4|360-degree)(?![\d/])")
NUMBER_LETTER = Pattern(r"\d{1,4}(?:[A-Z]{1,3}\d*|[a-e])(?![\w°])")
STREET = Pattern(
    r"""(?P<number>\d{1,5}(?:-\d{1,4})?[A-Za-z]?),?[ ](?:[NSEW]\.?[ ])?
    (?P<names>(?:[A-Z][\w’'.]{0,20}[ ]?){1,4})""",
    re.VERBOSE,
)
POSTCODE = Pattern(r"\d{5}(?:-\d{4})?(?!\d|,\d|[ ]?%)")
STATE_BEFORE = Pattern(r"(?:[A-Z]{2}|[A-Z]\.[A-Z]\.|[A-Z][a-z]{3,})[ ]{1,2}$")
LEGAL_AFTER = Pattern(
    r"\d{1,4}[ ](?:U\.?S\.?C\.?|C\.?F\.?R\.?|F\.[ ]?(?:2d|3d|Supp)|U\.S\.|S\.[ ]?Ct\.)[ §]*\d+"
)
ENUMERATED = Pattern(r"\d{1,2}\)[ ][a-z]")
ITEM_BEFORE = Pattern(r"(?:[,;:.]|\b(?:and|or|by|that))[ ]\($")
VARIABLE = Pattern(r"(?<![\w'’.&-])(?:[B-HJ-WYZb-wyz]|[αβγδεκλμρσφχψω])[ ]$")
SUBSCRIPT = Pattern(r"\d{1,2}(?![\w%°]|[.,:]\d|[ ]?(?:%|percent|x|×|to\b|in[ ]every))")
CODE = Pattern(r"(?<![\w-])(?P<before>[A-Z]{2,15}[ ])?(?P<code>[A-Z]{2,6}):?[ ]$")
CODED = Pattern(r"\d{5,7}(?![\d.,%])")
LOCANT_BEFORE = Pattern(r"[a-z\])]-$|[a-z]\[$|[a-z]\($|\d,$")
LOCANT = Pattern(r"\d{1,2}(?:,\d{1,2}){0,4}-(?:[a-z(\[]|\d)")
CITED_YEARS = Pattern(r"\bal\.,?[ ]\(?(?:\d{4}[a-z]?[,;][ ]?){1,4}$")
CITED_YEAR = Pattern(r"(?:19|20)\d\d(?!\d)")
POWERED = Pattern(r"(?P<unit>[A-Za-zµμ]{1,4})[ ]?$")
NEGATIVE_POWER = Pattern(r"−[1-4](?![\d.,]*\d|[ ]?[%°])")
NOT_SYMBOLS = frozenset({"at", "in", "a", "as", "to", "or", "A", "In", "At"})
LIST_NUMBER = Pattern(r"(?m:^)[ \t]*\(?\d{1,3}[.)](?=\s)")


def read_model(context: Context, anchor: Anchor) -> Mention | None:
    """A number glued to the letters before it: "A320", "S65", but not "Q3" or "FY2019"."""
    text, start = context.text, anchor.start
    last = text[start - 1 : start]
    if not last.isalpha() and last != "_":
        return None
    return None if GLUED_TIMES.search(text, max(0, start - 3), start) else _token(text, start)


def read_labelled(context: Context, anchor: Anchor) -> Mention | None:
    """A number that the word before it, or a sign between the two, makes a name."""
    text, start = context.text, anchor.start
    before = text[max(0, start - LOOK_BACK) : start]
    last = before[-1:]
    if last and (last.isalpha() or (last in "-–./" and _in_token(before))):
        return _token(text, start)
    if last == ")" and before[-2:-1].isalnum():
        return _span(text, start, anchor.end)  # a formula: "Ca(OH)2"
    if last == "(" and ENUMERATED.match(text, start) and ITEM_BEFORE.search(before):
        return _span(text, start, anchor.end)
    if last == "%":
        return _token(text, start)
    if _is_subscript(text, anchor, before) or _is_coded(text, start, before):
        return _span(text, start, anchor.end)
    if locant := _locant(text, start, before):
        return _span(text, start, locant)
    if last in {"@", "&", "=", "/"} and "//" in before:
        return _token(text, start)
    if _listed(text, start):
        return _span(text, start, anchor.end)
    return _after_label(text, start, before)


def read_shaped(context: Context, anchor: Anchor) -> Mention | None:
    """A number whose own shape makes it a name: versions, phones, citations, addresses."""
    text, start = context.text, anchor.start
    if text[start - 1 : start] == "[" and (found := CITED.match(text, start - 1)):
        return _span(text, start, found.end() - 1)
    if text[start - 1 : start] == "^" and (found := RAISED.match(text, start)):
        return _span(text, start, found.end())
    for shape in (DOTTED, PHONE, SERIAL, SLASHED, LEGAL_AFTER):
        if found := shape.match(text, start):
            return _span(text, start - (text[start - 1 : start] == "+"), found.end())
    if (found := POSTCODE.match(text, start)) and STATE_BEFORE.search(
        text[max(0, start - LOOK_BACK) : start]
    ):
        return _span(text, start, found.end())
    found = STREET.match(text, start)
    if found and labels().streets & set(found["names"].replace(".", "").split()[1:]):
        return _span(text, start, found.end("number"))
    return None


def read_glued(text: str, start: int, end: int) -> Mention | None:
    """A number with letters glued to its end that no unit explains: "3D", "5G", "10b"."""
    found = NUMBER_LETTER.match(text, start) or GLUED.match(text, end)
    return _span(text, start, found.end()) if found and found.end() > end else None


def _is_subscript(text: str, anchor: Anchor, before: str) -> bool:
    """Whether the number belongs to a letter or is a power: "G 1", "CO 2", "mol−1"."""
    start, end = anchor.start, anchor.end
    if text[start] == "−" or before[-1:] == "−":
        sign = start if text[start] == "−" else start - 1
        if NEGATIVE_POWER.match(text, sign) is None:
            return False
        found = POWERED.search(text, max(0, sign - LOOK_BACK), sign)
        return found is not None and found["unit"] in surfaces().keys() - NOT_SYMBOLS
    if before[-1:] != " " or before[-3:-2].isalnum() or not before[-2:-1].isalpha():
        return False
    if VARIABLE.search(before) is None or not SUBSCRIPT.match(text, start):
        return False
    return COUNTED.match(text, start) is None and read_unit(text, end, digits=True) is None


def _is_coded(text: str, start: int, before: str) -> bool:
    """Whether capitals before the number make it a catalogue's, or a citation's year."""
    if before[-1:] not in SPACES:
        return False
    if CITED_YEAR.match(text, start) and CITED_YEARS.search(before):
        return True
    number = CODED.match(text, start)
    code = CODE.search(before) if number and before[-3:-2].isupper() else None
    if code is None or number is None or code["before"] or code["code"] in labels().measures:
        return False
    return not (COUNTED.match(text, start) or read_unit(text, number.end(), digits=True))


def _locant(text: str, start: int, before: str) -> int | None:
    """The end of the place numbers in a chemical name: "thieno[2,3-b]", "-4,5-dihydro"."""
    found = LOCANT.match(text, start)
    if found is None or not (LOCANT_BEFORE.search(before) or "," in found[0]):
        return None
    return found.end() - 2


def _in_token(before: str) -> bool:
    """Whether a dash, dot or slash before the number joins it to letters: "F-16", "COVID-19"."""
    head = TOKEN_LEFT.search(before)
    if head is None:
        return False
    word = head.group()[:-1]
    return any(letter.isupper() for letter in word) or before[-1] in "./"


def _token(text: str, start: int) -> Mention:
    """The whole run of letters and digits around *start*, as an identifier."""
    head = TOKEN_LEFT.search(text, max(0, start - LOOK_BACK), start)
    right = TOKEN_RIGHT.match(text, start)
    return _span(text, head.start() if head else start, right.end() if right else start + 1)


def _listed(text: str, start: int) -> bool:
    """Whether the number opens a line as a list number: "3. Mix", "(2) Bake"."""
    line = text.rfind("\n", 0, start) + 1
    return start - line <= 2 and LIST_NUMBER.match(text, line) is not None


def _after_label(text: str, start: int, before: str) -> Mention | None:
    word = _word_before(before)
    if word is None or word in JOINERS:
        listed = word is not None or before[-1:] in "-–,/" or before[-2:-1] == ","
        found = LIST_BEFORE.search(text, max(0, start - 2 * LOOK_BACK), start) if listed else None
        word = found["word"] if found else None
    if not word or not (_is_label(word) or _is_part(text, start, word.lower(), before)):
        return None
    right = TOKEN_RIGHT.match(text, start)
    return _span(text, start, right.end() if right else start + 1)


def _word_before(before: str) -> str | None:
    """The word or sign that stands right before a number, with its full stop, or None."""
    head = before.removesuffix("(").removesuffix("[")
    if head[-1:] in SPACES:
        head = head[:-1]
    elif head[-1:] not in SIGNS:
        return None
    word = head.rsplit(None, 1)[-1] if head.strip() else ""
    word = word.lstrip("([“\"'")
    return word if word.removesuffix(".").isalpha() or word[:1] in SIGNS or word == "&" else None


def _is_label(word: str) -> bool:
    words = labels()
    bare = word.rstrip(".")
    if bare.lower() in words.before:
        return bare != word or bare.lower() not in DOTTED_LABELS or word[0].isupper()
    return bare in words.capitalised or bare in words.codes


def _is_part(text: str, start: int, word: str, before: str) -> bool:
    """Whether *word* and the number name a part: "phase 3", "group 2", but not "this group 2"."""
    words = labels()
    if word not in words.ranks and word not in words.parts:
        return False
    lead = before.lower().split()[-2:-1]
    if lead in POINTERS or before[-1:] in "([" or PLAIN_PART.match(text, start) is None:
        return False
    if word in words.ranks:
        return True
    number = PLAIN_PART.match(text, start)
    measured = number is not None and read_unit(text, number.end(), digits=True) is not None
    return not measured and COUNTED.match(text, start) is None


def _span(text: str, start: int, end: int) -> Mention:
    return Mention(span=Span(start, end, text[start:end]), kind="identifier", value=None)
