"""Round numbers along an axis, and how they are written."""

from __future__ import annotations

import math
from functools import lru_cache

from gradexplorer.field.numerals import MINUS, round_step, short, tens
from gradexplorer.quick import dataclass

MOST = 60
LONGEST = 6  # digits of a number beside an axis, before a power of ten or an offset is split off
SHOWN = 12  # digits of an offset
_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


@dataclass(frozen=True, slots=True)
class Ticks:
    """Where the marks stand, what is written at them, and what is common to all: "×10⁻⁸", "+ 1.25"; else empty."""

    values: tuple[float, ...]
    texts: tuple[str, ...]
    common: str = ""


@lru_cache(maxsize=64)
def ticks(low: float, high: float, length_px: float, spacing_px: float = 80.0) -> Ticks:
    """Ticks from low to high at multiples of 1, 2 or 5 times a power of ten, about `spacing_px` apart.

    None where the numbers are not finite or too close together to be told apart.
    """
    span = high - low
    if not (math.isfinite(span) and span > 0 and length_px > 1):
        return Ticks((), ())
    mantissa, exponent = round_step(span * min(spacing_px / length_px, 1.0))
    step = tens(mantissa, exponent)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    if last - first > MOST or step <= 4 * math.ulp(max(abs(low), abs(high))):
        return Ticks((), ())
    counts = range(first, last + 1)
    values = tuple(tens(mantissa * count, exponent) for count in counts)
    texts, common = _written([mantissa * count for count in counts], exponent)
    return Ticks(values, tuple(texts), common)


def _written(multiples: list[int], exponent: int) -> tuple[list[str], str]:
    """The texts of multiples of ten to the exponent, and what is common to them."""
    if not multiples:
        return [], ""
    common = ""
    largest = max(map(abs, multiples))
    if len(str(largest)) > LONGEST:
        base = multiples[len(multiples) // 2]
        base = round(base, min(SHOWN - len(str(abs(base))), 0))  # no more digits than are written
        common = f" + {short(tens(base, exponent))}" if base > 0 else f" {MINUS} {short(tens(-base, exponent))}"
        multiples = [multiple - base for multiple in multiples]
        largest = max(map(abs, multiples))
    top = exponent + len(str(largest)) - 1
    if largest and (top >= LONGEST - 1 or exponent < -LONGEST + 1):
        common = f"×10{raised(top)}" + common
        exponent -= top
    return [_positional(multiple, exponent) for multiple in multiples], common.strip()


def raised(exponent: int) -> str:
    """The exponent in small figures above the line."""
    return str(exponent).translate(_RAISED)


def _positional(multiple: int, exponent: int) -> str:
    """The number in decimals, no more than its step needs: 5 and -1 give "0.5", 3 and 2 give "300"."""
    text = str(abs(multiple)) + "0" * max(exponent, 0)
    if exponent < 0 and multiple:
        digits = text.rjust(1 - exponent, "0")
        text = f"{digits[:exponent]}.{digits[exponent:]}"
    elif multiple == 0:
        text = "0"
    return (MINUS if multiple < 0 else "") + text
