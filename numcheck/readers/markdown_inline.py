"""The prose of one Markdown paragraph, heading or cell, as stretches of the source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from numcheck.model.document import Comment
from numcheck.readers.comments import HTML_COMMENT, PREFIX
from numcheck.readers.layout import Stretch
from numcheck.readers.markdown_places import Places
from numcheck.readers.markdown_states import Environment, Piece, read_inline
from numcheck.readers.seams import HIDDEN, LOWERED, RAISED, seam

TAG_NAME = re.compile(r"<(/?[a-z]+)", re.IGNORECASE)
OPENERS = {"link_open": "link_close", "s_open": "s_close"}


def prose(content: str, env: Environment, places: Places) -> list[Stretch]:
    """What a reader of the rendered text sees; struck-out text is not said, code not prose."""
    stretches: list[Stretch] = []
    joint = ""  # what was left out since the last stretch, if it may part two words
    for piece in _seen(read_inline(content, env)):
        joint = _joint(piece) or joint
        for stretch in _stretches(piece, places):
            parted = stretches and seam(joint, stretches[-1].text[-1], stretch.text[0])
            if parted:
                stretches.append(Stretch(parted, stretch.start, stretch.start, verbatim=False))
            stretches.append(stretch)
            joint = ""
    return stretches if any(stretch.says_something for stretch in stretches) else []


def inline_comments(content: str, env: Environment, places: Places) -> Iterator[Comment]:
    """The comments inside the prose of a Markdown block, code left aside."""
    if PREFIX not in content:
        return
    for piece in read_inline(content, env):
        said = (
            HTML_COMMENT.fullmatch(piece.token.content)
            if piece.token.type == "html_inline"
            else None
        )
        if said:
            last = piece.start + len(piece.token.content) - 1
            yield Comment(places.at(piece.start), places.at(last) + 1, said["said"].rstrip())


def _seen(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces without those between a mark that hides and its end."""
    until, depth = "", 0
    for piece in pieces:
        kind = piece.token.type
        if until:
            depth += (OPENERS.get(kind) == until) - (kind == until)
            until = until if depth else ""
        elif kind == "s_open" or (kind == "link_open" and piece.token.markup == "autolink"):
            until, depth = OPENERS[kind], 1
            yield piece
        else:
            yield piece


def _stretches(piece: Piece, places: Places) -> Iterator[Stretch]:
    token, start, end = piece
    match token.type:
        case "text" if token.content:
            at = 0
            for begin, stop in places.of(start, start + len(token.content)):
                yield Stretch(token.content[at : at + stop - begin], begin, stop, verbatim=True)
                at += stop - begin
        case "text_special":
            end = start + len(token.markup)
            yield _stand_in(token.content, start, end, places)
        case "softbreak" | "hardbreak":
            yield Stretch(" ", places.at(start), places.at(end), verbatim=False)
        case "code_inline" | "image":
            yield _stand_in(HIDDEN, start, end, places)
        case "link_open" if token.markup == "autolink":
            yield _stand_in(HIDDEN, start, end, places)
        case "html_inline" if _tag(piece) == "br":
            yield _stand_in(" ", start, start + len(token.content), places)
        case _:
            pass


def _stand_in(text: str, start: int, end: int, places: Places) -> Stretch:
    return Stretch(text, places.at(start), places.at(end - 1) + 1, verbatim=False)


def _joint(piece: Piece) -> str:
    """What may have to stand in for a mark that is left out: see `seam`."""
    match piece.token.type:
        case "footnote_ref" | "s_open":
            return HIDDEN
        case "html_inline":
            return {"sup": RAISED, "sub": LOWERED}.get(_tag(piece), "")
        case _:
            return ""


def _tag(piece: Piece) -> str:
    name = TAG_NAME.match(piece.token.content)
    return name[1].lower() if name else ""
