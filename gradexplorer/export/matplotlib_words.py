"""Numbers, texts and places as a Matplotlib script says them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

POINT = 0.75  # points to a pixel, 96 to the inch
DIGITS = 9  # of coordinates: a picture shows four
LINE = 116


def number(value: float, digits: int = 17) -> str:
    """The shortest text with so many digits at most; `np.nan` for what is not finite."""
    if not math.isfinite(value):
        return "np.nan"
    short = f"{value:.{digits}g}"
    return repr(float(value)).removesuffix(".0") if digits >= 17 else short


def numbers(values: Iterable[float], digits: int = DIGITS) -> str:
    """A list, over as many lines as it takes."""
    return _wrapped("[", [number(float(value), digits) for value in values], "]")


def pairs(values: Iterable[Sequence[float]]) -> str:
    """A list of pairs."""
    return _wrapped("[", [f"({number(float(a), DIGITS)}, {number(float(b), DIGITS)})" for a, b in values], "]")


def words(texts: Iterable[str]) -> str:
    """A list of texts that hold no quotes, such as colours."""
    return _wrapped("[", [f'"{text}"' for text in texts], "]")


def quoted(text: str) -> str:
    """A text of the picture in quotes; what Matplotlib would read as mathematics is a plain dollar."""
    return repr(text.replace("$", r"\$"))


def rectangle(sides: tuple[int, int, int, int], paper: tuple[int, int]) -> str:
    """Left, bottom, width and height as parts of the paper, of left, top, width and height in pixels."""
    (left, top, width, height), (across, down) = sides, paper
    return f"({left} / {across}, {down - top - height} / {down}, {width} / {across}, {height} / {down})"


def _wrapped(begin: str, entries: list[str], end: str) -> str:
    """The entries between the brackets; on lines of their own where one is not enough."""
    joined = ", ".join(entries)
    if len(joined) < LINE - 30:
        return f"{begin}{joined}{end}"
    lines, line = [], ""
    for entry in entries:
        if len(line) + len(entry) + 2 > LINE - 4:
            lines.append(line)
            line = ""
        line += f"{entry}, "
    return "\n".join([begin, *(f"    {row.rstrip()}" for row in [*lines, line] if row), end])
