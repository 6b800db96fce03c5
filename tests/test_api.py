"""The Python entry points."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest

import numcheck
from numcheck import Config, ConfigError, InputError

SLIP = "The fair opened on Friday, 4 March 2021."  # a Thursday


def test_the_public_surface_is_what_it_says() -> None:
    assert sorted(numcheck.__all__) == numcheck.__all__
    assert all(hasattr(numcheck, name) for name in numcheck.__all__)


def test_a_report_is_true_when_there_are_findings() -> None:
    assert numcheck.check(SLIP)
    assert not numcheck.check("The fair opened on Thursday, 4 March 2021.")


def test_places_quote_the_text_given() -> None:
    (finding,) = numcheck.check(SLIP).findings
    for place in finding.places:
        assert SLIP[place.start : place.end] == place.text


def test_places_quote_the_markdown_given() -> None:
    text = f"# The **fair**\n\nIt is *big*. {SLIP}\n"
    (finding,) = numcheck.check(text, format="markdown").findings
    for place in finding.places:
        assert text[place.start : place.end] == place.text


@pytest.mark.parametrize("path", ["{}", Path("{}")], ids=["str", "Path"])
def test_a_file_is_read_by_its_name(tmp_path: Path, path: str | Path) -> None:
    file = tmp_path / "page.md"
    file.write_text(f"---\ntitle: x\n---\n\n{SLIP}\n", encoding="utf-8")
    given = str(path).format(file)
    report = numcheck.check_file(given if isinstance(path, str) else Path(given))
    assert [finding.rule for finding in report.findings] == ["NC202"]
    assert report.document.line_column(report.findings[0].primary.start)[0] == 5


def test_select_and_ignore_choose_the_rules() -> None:
    assert numcheck.check(SLIP, select="NC2")
    assert numcheck.check(SLIP, select=["weekday-mismatch"])
    assert not numcheck.check(SLIP, select="NC3")
    assert not numcheck.check(SLIP, ignore="NC202")


def test_an_argument_stands_above_the_configuration() -> None:
    config = Config(select=("NC3",), severity={"NC202": "info"})
    assert not numcheck.check(SLIP, config=config)
    (finding,) = numcheck.check(SLIP, select="NC2", config=config).findings
    assert finding.severity == "info"


def test_the_exit_code_heeds_the_fail_level() -> None:
    assert numcheck.check(SLIP).exit_code == 1
    config = Config(severity={"NC202": "warning"}, fail_level="error")
    assert numcheck.check(SLIP, config=config).exit_code == 0


@pytest.mark.parametrize(
    "dateline", ["2021-07-12", date(2021, 7, 12), datetime(2021, 7, 12, 9, 30)]
)
def test_the_dateline_completes_a_relative_date(dateline: date | str) -> None:
    (mention,) = numcheck.extract("The vote was held yesterday.", dateline=dateline)
    assert mention.timex == "2021-07-11"


def test_mentions_come_with_what_they_mean() -> None:
    (mention,) = numcheck.extract("We walked 3.5 miles.")
    assert mention.to_dict()["value"] == 3.5
    assert mention.to_dict()["unit"] == "mile"


@pytest.mark.parametrize("text", ["", "\n", "\ufeff", "\x00", "\ud800", "no numbers here"])
def test_a_text_without_numbers_is_fully_understood(text: str) -> None:
    report = numcheck.check(text)
    assert (report.findings, report.coverage, report.exit_code) == ((), 1.0, 0)
    assert numcheck.extract(text) == []


def test_the_report_is_plain_json() -> None:
    record = json.loads(json.dumps(numcheck.check(SLIP).to_dict()))
    assert record["schema"] == 1
    assert record["findings"][0]["rule"] == "NC202"


def test_the_report_is_a_frame_with_a_row_per_finding() -> None:
    frame = numcheck.check(SLIP).to_pandas()
    assert list(frame["rule"]) == ["NC202"]


@pytest.mark.parametrize("format_name", ["docx", "wordperfect", ""])
def test_a_format_that_is_not_read_is_refused(format_name: str) -> None:
    with pytest.raises(InputError):
        numcheck.check("x", format=format_name)


def test_a_rule_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ConfigError, match="NC299"):
        numcheck.check("x", select="NC299")


def test_a_missing_file_is_refused_by_name() -> None:
    with pytest.raises(InputError, match=r"missing\.md"):
        numcheck.check_file("missing.md")
