"""A formula in one line of text, as short as people write it by hand: 2*x^2 becomes 2x²."""

from __future__ import annotations

import re

_PRODUCT = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)\*(?=[^\W\d]|\()")
_POWER = re.compile(r"(?:\^|\*\*)(\d+)(?![.\w^]|\*\*)")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def by_hand(text: str) -> str:
    """The text with small powers raised, numbers set before what they multiply, and a dot for other products."""
    text = _POWER.sub(lambda found: found.group(1).translate(_RAISED), text)
    text = _PRODUCT.sub(r"\1", text)
    return text.replace("**", "^").replace("*", "·").replace("-", "−")


def shortened(text: str, longest: int) -> str:
    """The text, or only its beginning where it is too long."""
    return text if len(text) <= longest else f"{text[: max(longest // 3, 1)].rstrip()}…"
