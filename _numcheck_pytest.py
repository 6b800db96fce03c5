"""The pytest plugin of numcheck: a fixture, a marker, and documents as tests.

It stands outside the package, so that pytest loads numcheck only when a test uses it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from numcheck.config.governing import Governing
    from numcheck.testing import Checker

# numcheck is imported inside the functions: most test runs with the plugin never use it.
# ruff: noqa: PLC0415

MARKER = (
    "numcheck(select=None, ignore=None, dateline=None, config=None): "
    "settings of the fixture `numcheck` in this test"
)

pytest.register_assert_rewrite("numcheck.testing")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--numcheck`."""
    parser.getgroup("numcheck").addoption(
        "--numcheck",
        action="store_true",
        help="collect documents as tests, which fail if their numbers contradict each other",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Declares the marker."""
    config.addinivalue_line("markers", MARKER)


@pytest.fixture
def numcheck(request: pytest.FixtureRequest) -> Checker:
    """The assertions of `numcheck.testing`, under the settings of the marker `numcheck`."""
    from numcheck.testing import Checker

    marker = request.node.get_closest_marker("numcheck")
    return Checker.of(**marker.kwargs) if marker else Checker()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> DocumentFile | None:
    """The document in a file, if documents are collected at all."""
    if not parent.config.getoption("numcheck"):
        return None
    from numcheck.testing.files import is_checked

    if not is_checked(file_path, _governing(parent.config)):
        return None
    collected: DocumentFile = DocumentFile.from_parent(parent, path=file_path)
    return collected


class ContradictionError(AssertionError):
    """What a document that fails has to say."""


class DocumentFile(pytest.File):
    """A document, which holds one test."""

    def collect(self) -> Iterator[DocumentItem]:
        """The test of the whole document."""
        yield DocumentItem.from_parent(self, name="numcheck")


class DocumentItem(pytest.Item):
    """The test that the numbers of a document agree."""

    def runtest(self) -> None:
        """Fails with the full report."""
        from numcheck.testing.files import fault_in

        fault = fault_in(self.path, _governing(self.config))
        if fault is not None:
            raise ContradictionError(fault)

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: str | None = None
    ) -> str:
        """The report alone; the traceback of a fault of ours."""
        if isinstance(excinfo.value, ContradictionError):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo, style))  # type: ignore[arg-type]  # pytest's own literal

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the test is and what it is called."""
        return self.path, None, f"numcheck: {self.path.name}"


def _governing(config: pytest.Config) -> Governing:
    """The settings of all files of this run, each configuration read once."""
    from numcheck.config.governing import Governing

    if GOVERNING not in config.stash:
        config.stash[GOVERNING] = Governing()
    return config.stash[GOVERNING]


GOVERNING: pytest.StashKey[Governing] = pytest.StashKey()
