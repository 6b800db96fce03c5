"""The words: TOML that Python's own import machinery compiles once and keeps as bytecode.

Parsing the files anew costs a sixth of the start-up, and bytecode is a cache that already knows
when a file has changed, who may write it and where it lies.
"""

from __future__ import annotations

import tomllib
from fractions import Fraction
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from pathlib import Path
from types import CodeType
from typing import Any, cast

FOLDER = Path(__file__).parent / "words"


def tables_of(name: str) -> dict[str, Any]:
    """The tables of `words/NAME.toml`, decimals as Fractions: a new copy each time.

    Raises:
        FileNotFoundError: no file has that name.
        tomllib.TOMLDecodeError: the file is not TOML.
    """
    loader = _Words(f"{__name__}.{name}", str(FOLDER / f"{name}.toml"))
    module = module_from_spec(ModuleSpec(loader.name, loader, origin=loader.path))
    loader.exec_module(module)
    return cast("dict[str, Any]", module.TABLES)


class _Words(SourceFileLoader):
    """Loads TOML as a module that holds it as `TABLES`."""

    def source_to_code(  # type: ignore[override]  # typeshed lets a loader take syntax trees too
        self, data: bytes, path: str, *, _optimization: int = -1
    ) -> CodeType:
        tables = tomllib.loads(data.decode("utf-8"), parse_float=Fraction)
        source = f"from fractions import Fraction\nTABLES = {tables!r}"
        return compile(source, path, "exec", dont_inherit=True, optimize=_optimization)
