"""Numbers and places as verdicts write them."""

from __future__ import annotations

from collections.abc import Sequence


def brief(number: float) -> str:
    """The number in four digits, with a real minus sign."""
    mantissa, _, exponent = f"{number:.4g}".partition("e")
    text = f"{mantissa}e{int(exponent)}" if exponent else mantissa
    return text.replace("-", "−").replace("inf", "∞")


def place(point: Sequence[float]) -> str:
    """(1, −2)."""
    return "(" + ", ".join(map(brief, point)) + ")"
