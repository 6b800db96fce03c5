"""Writes suppressions into documents, or into their sidecars, for all that was found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from numcheck.api import check_document
from numcheck.cli.checking import Checking
from numcheck.config.sidecar import SUFFIX
from numcheck.errors import InputError
from numcheck.model.finding import Finding
from numcheck.model.report import Report
from numcheck.readers.files import decode, file_bytes, format_of, read_text
from numcheck.silencing import MARKS, insertion, sidecar_entry

USUAL_REASON = "accepted as it stands"
UTF8_MARK = b"\xef\xbb\xbf"


def add_ignores(
    reports: Iterable[Report], checking: Checking, given_format: str | None, reason: str
) -> tuple[list[str], list[str]]:
    """Silences every finding; gives a line on each file written, and on each that could not be.

    A document takes comments if its format has them and it is UTF-8; what no comment in it
    silences, its sidecar does.
    """
    told: list[str] = []
    troubles: list[str] = []
    for report in reports:
        findings = [finding for finding in report.findings if finding.fingerprint]
        if not findings:
            continue
        try:
            told += _silence(report, findings, checking, given_format, reason)
        except (OSError, InputError) as error:
            troubles.append(f"{report.document.name}: cannot be written ({error})")
    return told, troubles


def _silence(
    report: Report,
    findings: Sequence[Finding],
    checking: Checking,
    given_format: str | None,
    reason: str,
) -> list[str]:
    path = Path(report.document.name)
    if not path.is_file():
        raise InputError("it is no file")
    left = findings
    format_name = given_format or format_of(path) or "text"
    if format_name in MARKS and (data := _utf8(path)) is not None:
        source, left = _commented(report, findings, checking, format_name, reason)
        mark = UTF8_MARK if data.startswith(UTF8_MARK) else b""
        path.write_bytes(mark + source.encode())
    if left:
        sidecar = path.with_name(path.name + SUFFIX)
        before = sidecar.read_text(encoding="utf-8") if sidecar.is_file() else ""
        entries = dict.fromkeys(sidecar_entry(finding, reason) for finding in left)
        parts = [before] if before else []
        sidecar.write_text("\n".join((*parts, *entries)), encoding="utf-8", newline="\n")
    return _told(path, len(findings) - len(left), len(left))


def _commented(
    report: Report,
    findings: Sequence[Finding],
    checking: Checking,
    format_name: str,
    reason: str,
) -> tuple[str, list[Finding]]:
    """The source with a comment for every finding that one can silence, and the findings left."""
    name = report.document.name
    settings = checking.settings(Path(name))

    def again(source: str) -> Report:
        return check_document(read_text(source, format_name, name), settings)

    now = report
    left: list[Finding] = []
    for finding in findings:
        here = next((f for f in now.findings if f.fingerprint == finding.fingerprint), None)
        if here is None:
            continue  # the comment on another finding silences it too
        comment = insertion(now.document, format_name, here, reason, again)
        if comment is None:
            left.append(finding)
        else:
            now = again(comment.applied(now.document.source))
    return now.document.source, left


def _utf8(path: Path) -> bytes | None:
    """The bytes of a file that is UTF-8 without a flaw."""
    data = file_bytes(str(path))
    text, flaw = decode(data, str(path))
    return data if flaw is None and text.encode() == data.removeprefix(UTF8_MARK) else None


def _told(path: Path, comments: int, entries: int) -> list[str]:
    lines = [f"{path}: silenced {comments} of its findings"] if comments else []
    return [*lines, f"{path}{SUFFIX}: {entries} new"] if entries else lines
