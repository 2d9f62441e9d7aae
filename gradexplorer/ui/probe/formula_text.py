"""A formula in one line of text, as short as people write it by hand: 2*x^2 becomes 2x²."""

from __future__ import annotations

import re

_PRODUCT = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)\*(?=[^\W\d]|\()")
_POWER = re.compile(r"(?:\^|\*\*)(\d+)(?![.\w^]|\*\*)")
_RAISED = str.maketrans("0123456789−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_PLAIN = re.compile(r"-?\d+(\.\d+)?")
_TENTHS = re.compile(r"-?\d+/(\d+)")
_ROOT = re.compile(r"sqrt\((\d+)\)")
_EXPONENTIAL = re.compile(r"exp\((−?(?:[2-9]|\d{2,})|−1)\)")


def by_hand(text: str) -> str:
    """The text with small powers raised, numbers set before what they multiply, and a dot for other products."""
    text = _POWER.sub(lambda found: found.group(1).translate(_RAISED), text)
    text = _PRODUCT.sub(r"\1", text)
    return text.replace("**", "^").replace("*", "·").replace("-", "−")


def exactly(text: str) -> str:
    """A number in symbols as people write it: 2*exp(-1) becomes 2e⁻¹, sqrt(6)/4 becomes √6/4.

    Empty for a plain number, and for a fraction whose decimals end: they say it better.
    """
    tenths = _TENTHS.fullmatch(text)
    if _PLAIN.fullmatch(text) or (tenths and 10**17 % int(tenths[1]) == 0):
        return ""
    text = _EXPONENTIAL.sub(lambda found: f"e{found.group(1).translate(_RAISED)}", by_hand(text))
    return _ROOT.sub(r"√\1", text.replace("exp(1)", "e")).replace("pi", "π")


def shortened(text: str, longest: int) -> str:
    """The text, or only its beginning where it is too long."""
    return text if len(text) <= longest else f"{text[: max(longest // 3, 1)].rstrip()}…"
