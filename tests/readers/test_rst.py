"""reStructuredText: what is read of it, and where it stands."""

from __future__ import annotations

import pytest
from docutils import nodes
from docutils.core import publish_doctree

import numcheck
from numcheck.model.document import Document
from numcheck.readers.rst import read

GUIDE = """\
======
Herons
======

:Date: 4 March 2021

Of *96* herons **24** (35%) left, as ``x = 5`` shows, see `the page <http://a.b/5>`_
or :ref:`table two <t2>`; 10\\ :sup:`6` of H\\ :sub:`2`\\ O.

Methods
-------

1. First we counted 5 nests.
2. Then we counted
   6 more.

- One pond had 40.

  It is the *first*.

- The other had 56.

  - Its reeds had 7.

.. note:: This was in 2019.

   It may change.

.. code-block:: python

   herons = 5

As follows::

    herons = 6

term
    The definition has 4 words.

.. [1] A note of 3 words.

.. this is a comment of 5 words
"""


GRID = """\
+-------+----+
| pond  | n  |
+=======+====+
| first | 40 |
+-------+----+
| both  | 5  |
| ways  |    |
+-------+----+
"""
LISTS = """\
.. list-table:: Ponds
   :header-rows: 1

   * - pond
     - n
   * - first
     - 40
   * - both
       ways
     - 5
"""


def blocks(document: Document) -> list[tuple[str, int, str]]:
    return [(b.kind, b.level, document.text[b.start : b.end]) for b in document.blocks]


def table(source: str) -> list[tuple[int | None, int | None, str]]:
    document = read(source, "a.rst")
    cells = [block for block in document.blocks if block.kind == "cell"]
    return [(b.row, b.column, document.text[b.start : b.end]) for b in cells]


def test_a_text_is_read_block_by_block() -> None:
    assert blocks(read(GUIDE, "a.rst")) == [
        ("title", 1, "Herons"),
        ("paragraph", 0, "Date: 4 March 2021"),
        (
            "paragraph", 0,
            "Of 96 herons 24 (35%) left, as \ufffc shows, see the page or table two; 10^6 of H2O.",
        ),
        ("heading", 2, "Methods"),
        ("item", 1, "First we counted 5 nests."),
        ("item", 1, "Then we counted 6 more."),
        ("item", 1, "One pond had 40."),
        ("item", 1, "It is the first."),
        ("item", 1, "The other had 56."),
        ("item", 2, "Its reeds had 7."),
        ("paragraph", 0, "This was in 2019."),
        ("paragraph", 0, "It may change."),
        ("paragraph", 0, "As follows:"),
        ("paragraph", 0, "term"),
        ("paragraph", 0, "The definition has 4 words."),
        ("paragraph", 0, "A note of 3 words."),
    ]  # fmt: skip


def test_docutils_reads_the_same_prose() -> None:
    guide = GUIDE.replace(":ref:`table two <t2>`", "table two")  # a role of Sphinx
    tree = publish_doctree(guide, settings_overrides={"report_level": 5})
    prose = nodes.paragraph, nodes.title, nodes.term
    theirs = [
        " ".join(node.astext().split())
        for node in tree.findall(lambda node: isinstance(node, prose))
        if node.astext() != "Herons"  # the title of the document is no node of its own
    ]
    ours = {text.replace("^", "").replace("\ufffc", "x = 5") for *_, text in
            blocks(read(guide, "a.rst"))}  # fmt: skip
    assert len(theirs) > 12
    assert [text for text in theirs if text not in ours] == []


@pytest.mark.parametrize(
    "source",
    [
        "=====  ==\npond   n\n=====  ==\nfirst  40\nboth   5\nways\n=====  ==\n",
        GRID,
        LISTS,
        '.. csv-table:: Ponds\n   :header: pond, "n"\n\n   first, 40\n   "both ways", 5\n',
    ],
    ids=["ruled", "grid", "list", "csv"],
)
def test_a_table_is_cells(source: str) -> None:
    found = table(source)
    assert found[:4] == [(0, 0, "pond"), (0, 1, "n"), (1, 0, "first"), (1, 1, "40")]
    assert (2, 1, "5") in found


def test_a_cell_of_a_grid_may_span_columns() -> None:
    source = "+---+---+---+\n| both  | c |\n+---+---+---+\n| 1 | 2 | 3 |\n+---+---+---+\n"
    assert table(source) == [(0, 0, "both"), (0, 2, "c"), (1, 0, "1"), (1, 1, "2"), (1, 2, "3")]


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (".. include:: other.rst\n", "a file that is put in is not read"),
        (".. math:: a = 5\n", "a formula is not read"),
        (".. fancy:: x\n\n   Of 5.\n", "the directive fancy is not read"),
        (
            "+---+---+\n| 1 | 2 |\n|   +---+\n|   | 3 |\n+---+---+\n",
            "a table with cells over several rows is not read",
        ),
    ],
)
def test_what_is_not_read_is_named(source: str, why: str) -> None:
    (skipped,) = read(source, "a.rst").skipped
    assert skipped.endswith(why)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("2020. It was late\nin the year.\n", "2020. It was late in the year.\n"),
        ("| one\n| two 5\n", "one two 5\n"),
        ("A word_ and another__.\n", "A word and another.\n"),
        ("It is \\*5\\*, |now| 6.\n", "It is *5*, \ufffc 6.\n"),
        ("It ends::\n\n  5\n\nand goes on.\n", "It ends:\nand goes on.\n"),
        ("It ends ::\n\n  5\n", "It ends\n"),
        (".. _target: http://a.b/5\n\nText.\n", "Text.\n"),
        (".. figure:: a5.png\n   :width: 5\n\n   Five ponds.\n", "Five ponds.\n"),
        (">>> 5 + 5\n10\n\nText.\n", "Text.\n"),
        ("-a, --all  lists 5 files\n", "lists 5 files\n"),
        ("    Quoted 5.\n\nText.\n", "Quoted 5.\nText.\n"),
        (".. versionadded:: 2.5\n   The option.\n", "2.5 The option.\n"),
    ],
)
def test_the_text_is_what_a_reader_sees(source: str, text: str) -> None:
    assert read(source, "a.rst").text == text


def test_a_comment_silences() -> None:
    source = ".. numcheck: ignore[NC202] as printed\n\nIt opened on Friday, 4 March 2021.\n"
    report = numcheck.check(source, "rst")
    assert [finding.rule for finding in report.suppressed] == ["NC202"]
    assert report.findings == ()
