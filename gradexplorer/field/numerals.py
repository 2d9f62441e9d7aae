"""Round numbers, and numbers as the shortest text a person reads on a contour."""

from __future__ import annotations

import math
from collections.abc import Sequence

BRIEF = 7  # letters of a number that is not worth rounding
MINUS = "\N{MINUS SIGN}"


def power_below(value: float) -> int:
    """The exponent of the largest power of ten that is not above the value, which is positive and finite."""
    exponent = math.floor(math.log10(value))
    # log10 may land on the wrong side of a power by rounding; and 5e-324 is its own smallest.
    return exponent - 1 if tens(1, exponent) > value else exponent


def tens(mantissa: float, exponent: int) -> float:
    """mantissa times ten to the exponent, correctly rounded: 3 and -1 give 0.3, not 0.30000000000000004."""
    return float(f"{mantissa!r}e{exponent}")


def round_step(value: float) -> tuple[int, int]:
    """(1, 2 or 5; exponent): the smallest such number not below the value, which is positive and finite."""
    exponent = power_below(value)
    for mantissa in (1, 2, 5):
        if tens(mantissa, exponent) >= value * (1 - 1e-12):
            return mantissa, exponent
    return 1, exponent + 1


def short(value: float) -> str:
    """The shortest text that reads back as the number, with a real minus sign: "−0.5", "2e6", "1e−9", "∞"."""
    if math.isinf(value):
        return "∞" if value > 0 else f"{MINUS}∞"
    plain = repr(float(value)).removesuffix(".0")
    fewest = max(len(plain.lstrip("-").partition("e")[0].replace(".", "").strip("0")) - 1, 0)
    shortest = next(text for text in (f"{value:.{places}e}" for places in range(fewest, 17)) if float(text) == value)
    digits, _, exponent = shortest.partition("e")
    scientific = f"{digits}e{int(exponent)}"
    if "e" in plain or len(scientific) < len(plain) - 1:
        plain = scientific
    return ("0" if value == 0 else plain).replace("-", MINUS)


def told_apart(values: Sequence[float]) -> list[str]:
    """Texts of ascending values: each as it reads back, or where that is long, rounded to a twentieth of its distance
    from the next.
    """
    texts = [short(value) for value in values]
    for place, value in enumerate(values):
        if len(texts[place]) <= BRIEF:
            continue
        gaps = [abs(value - values[other]) for other in (place - 1, place + 1) if 0 <= other < len(values)]
        gap = min((gap for gap in gaps if 0 < gap < math.inf), default=abs(value) or 1.0)
        exponent = power_below(gap / 2) - 1 if gap > 1e-300 else -300
        whole = value / tens(1, exponent)
        rounded = tens(round(whole), exponent) if abs(whole) < 1e15 else value
        texts[place] = min(texts[place], short(rounded), key=len)
    return texts
