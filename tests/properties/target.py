"""What a fuzzer calls: bytes through a reader and all rules, and every place held to the source."""

from __future__ import annotations

import json
from importlib import import_module

from numcheck import Config, InputError
from numcheck.api import check_document
from numcheck.readers.files import FORMATS, PACKED, read_bytes
from numcheck.registry import all_rules

EVERY_FORMAT = (*FORMATS, *PACKED)

for _reader in (*FORMATS.values(), *PACKED.values()):
    import_module(_reader)  # else a fuzzer sees no way into them
all_rules()


def one_input(data: bytes) -> None:
    """Reads and checks *data* after its first byte, which chooses the format.

    Raises:
        AssertionError: a place does not quote the source, or a report cannot be written.
    """
    if data:
        checked(data[1:], EVERY_FORMAT[data[0] % len(EVERY_FORMAT)])


def checked(raw: bytes, format_name: str) -> None:
    """Reads *raw* as that format and checks it; bytes that are refused are no fault.

    Raises:
        AssertionError: as `one_input`.
    """
    try:
        document = read_bytes(raw, format_name, "fuzz")
    except InputError:
        return
    report = check_document(document, Config())
    for finding in report.findings:
        for place in finding.places:
            assert document.source[place.start : place.end] == place.text
    for mention in report.mentions:
        assert 0 <= mention.span.start < mention.span.end <= len(document.source)
    json.dumps(report.to_dict(), allow_nan=False)
