"""Where a document says when it was written, and how it writes its dates."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from numcheck.mentions.dateline import find_dateline, habit
from numcheck.model.analysis import Analysis
from numcheck.model.document import Block, Document
from numcheck.model.period import Dateline


def analysis(text: str, dateline: Dateline | None = None) -> Analysis:
    blocks, start = [], 0
    for part in text.split("\n\n"):
        kind = "meta" if part.startswith("---") else "paragraph"
        blocks.append(Block(kind=kind, start=start, end=start + len(part)))  # type: ignore[arg-type]
        start += len(part) + 2
    document = Document(name="page", source=text, text=text, blocks=tuple(blocks))
    return Analysis(document=document, dateline=dateline)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("13.08.2021 Author: Ada Roe\n\nShips", "13.08.2021"),
        ("BERLIN, 13 August 2021 — Ships lay there.", "13 August 2021"),
        ("LONDON, August 13, 2021 (Agency) - Ships lay there.", "August 13, 2021"),
        ("Ships\n\nPublished 13 August 2021", "13 August 2021"),
        ("Ships\n\nPosted on August 13, 2021", "August 13, 2021"),
        ("Ships\n\nLast updated: 2021-08-13", "2021-08-13"),
        ("Ships\n\nBy Jane Roe | 13 August 2021", "13 August 2021"),
        ("Ships\n\nFriday, August 13, 2021\n\nThey lay there.", "August 13, 2021"),
        ("---\ntitle: Ships\ndate: 2021-08-13\n---\n\nThey lay there.", "2021-08-13"),
    ],
)
def test_the_day_of_writing_is_found_where_it_is_said(text: str, place: str) -> None:
    found = find_dateline(analysis(text)).dateline
    assert found is not None
    assert found.day == date(2021, 8, 13)
    assert text[found.start : found.end] == place


@pytest.mark.parametrize(
    "text",
    [
        "Ships lay there on 13 August 2021, and left.",
        "On August 13, 2021, ships lay there.",
        "In Berlin, 13 August 2021 was a dull day.",
        "13 August 2021 was a dull day in the harbour, and nobody came.",
        "",
        "Filed on 30 June 2015 and answered on 15 July 2015.",
        "Released on 3 May 2020 for the fair, it sold well.",
    ],
)
def test_a_date_in_the_prose_is_no_dateline(text: str) -> None:
    assert find_dateline(analysis(text)).dateline is None


def test_the_day_of_publication_wins_over_the_update() -> None:
    text = "Ships\n\nLast updated: 5 May 2022\n\nPublished 13 August 2021"
    found = find_dateline(analysis(text)).dateline
    assert found is not None
    assert found.day == date(2021, 8, 13)


def test_a_given_dateline_stays() -> None:
    given = Dateline(moment=datetime(2020, 1, 1))
    assert find_dateline(analysis("Published 13 August 2021", given)).dateline == given


@pytest.mark.parametrize(
    ("text", "day_first"),
    [
        ("due 31/12/2020", True),
        ("due 12/31/2020", False),
        ("due 03/04/2020", None),
        ("due 31/12/2020, not 12/31/2020", None),
    ],
)
def test_one_telling_date_shows_the_habit(text: str, day_first: bool | None) -> None:  # noqa: FBT001
    assert habit(text) is day_first
