"""What one text gives, as rows of plain values: its mentions or its findings."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Literal

from numcheck.api import check_document, mentions_in
from numcheck.config import Config, read_dateline
from numcheck.errors import ConfigError
from numcheck.model.document import Document
from numcheck.model.finding import Finding
from numcheck.model.mention import Json, Mention
from numcheck.readers.files import read_text
from numcheck.verdicts import verdicts_in

Row = dict[str, Json]
Wanted = Literal["findings", "mentions", "tests"]


def rows_of_text(
    wanted: Wanted, text: object, dateline: object, format_name: str, config: Config
) -> list[Row]:
    """The rows of one text; one row with its error where the text or its dateline cannot be read.

    None is no text, and as a dateline it is none.

    Raises:
        InputError: the format is unknown.
        ConfigError: *config* names a rule that does not exist.
    """
    if not isinstance(text, str):
        return [error_row("no text" if text is None else f"{type(text).__name__}, not text")]
    document = read_text(text, format_name)
    if dateline is not None:
        try:
            config = replace(config, dateline=read_dateline(dateline))
        except ConfigError as error:
            return [error_row(str(error))]
    return rows_of_document(wanted, document, config)


def rows_of_document(wanted: Wanted, document: Document, config: Config) -> list[Row]:
    """The rows of a document that a reader has laid out."""
    if wanted == "mentions":
        return [_mention(mention) for mention in mentions_in(document, config)]
    if wanted == "tests":
        return [verdict.to_dict() for verdict in verdicts_in(document, config)]
    return [_finding(finding) for finding in check_document(document, config).findings]


def error_row(error: str) -> Row:
    """The row of what could not be read."""
    return {"error": error}


def _mention(mention: Mention) -> Row:
    record = mention.to_dict()
    ends = (record.pop("value"), record.pop("low"), record.pop("high"))
    dated = any(isinstance(end, str) for end in ends)
    names = ("date", "date_from", "date_until") if dated else ("value", "low", "high")
    return record | dict(zip(names, ends, strict=True))


def _finding(finding: Finding) -> Row:
    related = [
        {"start": place.start, "end": place.end, "text": place.text, "label": place.label}
        for place in finding.related
    ]
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "message": finding.message,
        "why": finding.why,
        "start": finding.primary.start,
        "end": finding.primary.end,
        "text": finding.primary.text,
        "related": json.dumps(related, ensure_ascii=False),
        "suggestions": json.dumps(finding.suggestions, ensure_ascii=False),
        "fingerprint": finding.fingerprint,
    }
