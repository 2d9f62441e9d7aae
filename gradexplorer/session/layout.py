"""Plain JSON laid out for people: a key or an entry a line, numbers that belong together side by side."""

from __future__ import annotations

import json
from typing import Any

INDENT = "  "
_short = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def laid_out(plain: Any, indent: str = "") -> str:
    """JSON text; letters of every language stand as themselves, keys in the order they have.

    Lists of numbers take one line, and so do objects of single values within a list.
    """
    if isinstance(plain, dict) and plain:
        inner = indent + INDENT
        rows = [f"{inner}{_short(key)}: {laid_out(value, inner)}" for key, value in plain.items()]
        return _block("{", rows, indent, "}")
    if isinstance(plain, list) and any(not _is_number(entry) for entry in plain):
        inner = indent + INDENT
        rows = [inner + (_short(entry) if _is_flat(entry) else laid_out(entry, inner)) for entry in plain]
        return _block("[", rows, indent, "]")
    return _short(plain)


def _block(opening: str, rows: list[str], indent: str, closing: str) -> str:
    return f"{opening}\n" + ",\n".join(rows) + f"\n{indent}{closing}"


def _is_number(plain: Any) -> bool:
    return isinstance(plain, int | float) and not isinstance(plain, bool)


def _is_flat(plain: Any) -> bool:
    return isinstance(plain, dict) and not any(isinstance(value, dict | list) for value in plain.values())
