"""Numbers as people read them: so many significant digits, a real minus sign, powers of ten as such."""

from __future__ import annotations

import math
from collections.abc import Iterable

from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui.language import tr

MINUS = "\N{MINUS SIGN}"
UNDEFINED: Phrase = "not defined here"
_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


class _Manner:
    """How one person likes numbers to be written."""

    digits = 6
    radians = False


def choose(digits: int, *, radians: bool = False) -> None:
    """From now on numbers have so many significant digits at most, and angles this unit."""
    _Manner.digits, _Manner.radians = digits, radians


def digits() -> int:
    """How many significant digits were chosen."""
    return _Manner.digits


def undefined() -> str:
    """What is said in place of a number that there is not."""
    return tr(UNDEFINED)


def show(value: float, digits: int | None = None, least: int = 4) -> str:
    """The value with up to `digits` significant digits, zeros at the end cut to `least`: 1.6 is 1.600, 0.8 is 0.800.

    As many digits as were chosen, where none are asked for.

    NaN is "not defined here", infinity ∞; below 1e-4 and from 10^digits on a power of ten is split off: 1.200 × 10⁻⁵.
    """
    digits = digits or _Manner.digits
    least = min(least, digits)
    if math.isnan(value):
        return undefined()
    if math.isinf(value):
        return "∞" if value > 0 else MINUS + "∞"
    if value == 0.0:
        return _digits(0.0, digits, least)
    if 1e-4 <= abs(value) < 10.0**digits:
        return _digits(value, digits, least)
    mantissa, exponent = f"{value:.{digits - 1}e}".split("e")
    return f"{_digits(float(mantissa), digits, least)} × 10{str(int(exponent)).translate(_RAISED)}"


def _digits(value: float, digits: int, least: int) -> str:
    """Positional notation with between `least` and `digits` significant digits."""
    before = int(f"{value:.{digits - 1}e}".split("e")[1]) + 1
    text = f"{value:.{max(0, digits - before)}f}"
    keep = max(0, least - max(before, 1))
    if "." in text:
        whole, decimals = text.split(".")
        decimals = decimals[:keep] + decimals[keep:].rstrip("0")
        text = f"{whole}.{decimals}" if decimals else whole
    return text.replace("-", MINUS)


def short(value: float, digits: int | None = None) -> str:
    """As show, without zeros at the end: 2 is 2."""
    return show(value, digits, least=1)


def vector(values: Iterable[float], digits: int | None = None) -> str:
    """(2.400, −0.800); an undefined entry is a dash."""
    return "(" + ", ".join("–" if math.isnan(value) else show(value, digits) for value in values) + ")"


def angle(degrees: float) -> str:
    """An angle with its unit: to a tenth of a degree, or to a thousandth of a radian."""
    if math.isnan(degrees):
        return undefined()
    text = f"{math.radians(degrees):.3f} rad" if _Manner.radians else f"{degrees:.1f}°"
    return text.replace("-", MINUS)


def plain(value: float, decimals: int = 15) -> str:
    """Text for an editable field: C locale, no more digits than needed, read back by float()."""
    text = f"{value:.{decimals}g}"
    return repr(float(text)).removesuffix(".0") if text else "0"
