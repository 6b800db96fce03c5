"""What the tests of commands stand on: nothing is kept from one to the next."""

from __future__ import annotations

import pytest

from numcheck.cache import VARIABLE


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path_factory.mktemp("cache")))
