"""Reads tab-separated values."""

from __future__ import annotations

from numcheck.model.document import Document
from numcheck.readers.table import read_separated

SUFFIXES = (".tsv", ".tab")


def read(source: str, name: str) -> Document:
    """The fields between tabs as cells, the first row the header."""
    return read_separated(source, name, "\t")
