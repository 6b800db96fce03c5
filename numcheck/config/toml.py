"""Writes settings as TOML, which the standard library only reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date


def written(value: object) -> str:
    """A value as TOML on one line.

    Raises:
        TypeError: TOML has no such value.
    """
    match value:
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case str():
            return json.dumps(value, ensure_ascii=False)
        case date():
            return value.isoformat()
        case list() | tuple():
            return f"[{', '.join(map(written, value))}]"
        case Mapping():
            entries = (f"{key_written(key)} = {written(each)}" for key, each in value.items())
            return f"{{ {', '.join(entries)} }}" if value else "{}"
        case _:
            raise TypeError(f"TOML has no {type(value).__name__}")


def key_written(key: str) -> str:
    """A key, in quotes where it needs them."""
    bare = key.replace("-", "").replace("_", "")
    return key if bare.isascii() and bare.isalnum() else json.dumps(key, ensure_ascii=False)
