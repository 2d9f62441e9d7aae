"""The bracket that belongs to another one."""

from __future__ import annotations

_CLOSING = {"(": ")", "[": "]", "{": "}"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}


def partner(text: str, place: int) -> int | None:
    """The place of the bracket that closes or opens the one at `place`; None where there is none or no bracket."""
    sign = text[place] if 0 <= place < len(text) else ""
    if sign in _CLOSING:
        return _walk(text, place, 1, sign, _CLOSING[sign])
    if sign in _OPENING:
        return _walk(text, place, -1, sign, _OPENING[sign])
    return None


def _walk(text: str, place: int, step: int, sign: str, other: str) -> int | None:
    depth = 0
    while 0 <= place < len(text):
        depth += (text[place] == sign) - (text[place] == other)
        if depth == 0:
            return place
        place += step
    return None
