"""Numbers, colours, points and texts as TeX reads them."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from gradexplorer.expression.explain import greek
from gradexplorer.field.clip import clipped
from gradexplorer.field.plane import Array
from gradexplorer.field.viewport import Viewport

BEYOND = 40.0  # units: so far outside the plot a line is cut
NEAREST = 0.35  # units: points nearer to the last than this add nothing that is seen
A_LINE = 8  # points
_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "%": r"\%", "_": r"\_",
    "^": r"\^{}", "~": r"\~{}", "<": r"$<$", ">": r"$>$", "√": r"$\surd$", "²": "$^2$", "³": "$^3$", "−": "$-$",
    "×": r"$\times$", "·": r"$\cdot$", "∂": r"$\partial$", "≤": r"$\le$", "≥": r"$\ge$", "≠": r"$\ne$",
    "∞": r"$\infty$", "∇": r"$\nabla$", "→": r"$\to$", "′": "$'$",
}  # fmt: skip
_LETTERS = {letter: rf"$\{name}$" for name, letter in greek().items()}


def number(value: float) -> str:
    """A coordinate in units, to a tenth of one: TeX reads no exponents."""
    text = f"{value:.3f}" if abs(value) < 10 else f"{value:.1f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def length(value: float) -> str:
    """A number of the axes, for PGFPlots: it reads exponents."""
    return f"{value:.10g}"


def escaped(text: str) -> str:
    """A text that stands for itself."""
    return "".join(_SPECIAL.get(sign) or _LETTERS.get(sign) or sign for sign in text)


class Palette:
    """Names the colours that are used; `definitions` are the lines in which they are defined."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    @property
    def definitions(self) -> Iterator[str]:
        for ink, name in self._names.items():
            yield rf"\definecolor{{{name}}}{{HTML}}{{{ink[1:].upper()}}}"

    def name(self, ink: str) -> str:
        """The name of #rrggbb."""
        return self._names.setdefault(ink[:7], f"gx{len(self._names)}")

    def fill(self, ink: str) -> str:
        """Options of a path that is filled; #rrggbbaa lets something through."""
        return f"fill={self.name(ink)}{_opacity(ink, 'fill')}"

    def pen(self, ink: str, width_px: float = 1.0) -> str:
        """Options of a path that is drawn; a pixel is three quarters of a point."""
        return f"draw={self.name(ink)}{_opacity(ink, 'draw')}, line width={0.6 * width_px:.2f}pt"


def _opacity(ink: str, what: str) -> str:
    return f", {what} opacity={int(ink[7:], 16) / 255:.2f}" if len(ink) > 7 else ""


def units(viewport: Viewport, x: Array, y: Array) -> tuple[Array, Array]:
    """Points of the plane in thousandths of the plot's width, from its lower left corner."""
    per_px = 1000 / viewport.width
    with np.errstate(all="ignore"):
        return (
            (x - viewport.box.x_min) * viewport.x_scale * per_px,
            (y - viewport.box.y_min) * viewport.y_scale * per_px,
        )


def lines(viewport: Viewport, x: Array, y: Array) -> Iterator[str]:
    """Each line through the points (NaN between lines) as a path, cut about the plot, without points nobody sees."""
    top = 1000 * viewport.height / viewport.width
    across, up = clipped(*units(viewport, x, y), -BEYOND, 1000 + BEYOND, -BEYOND, top + BEYOND)
    points: list[tuple[float, float]] = []
    for px, py in [*zip(across.tolist(), up.tolist(), strict=True), (math.nan, math.nan)]:
        if math.isfinite(px) and math.isfinite(py):
            points.append((px, py))
        else:
            yield from _path(points)
            points = []


def _path(points: list[tuple[float, float]]) -> Iterator[str]:
    if len(points) > 1:
        kept = points[:1]
        for point in points[1:-1]:
            if math.dist(point, kept[-1]) >= NEAREST:
                kept.append(point)
        yield joined([*kept, points[-1]])


def joined(points: list[tuple[float, float]], end: str = "") -> str:
    """(1,2) -- (3,4) and so on, over as many lines as it takes."""
    said = [f"({number(x)},{number(y)})" for x, y in points]
    rows = ["--".join(said[at : at + A_LINE]) for at in range(0, len(said), A_LINE)]
    return "--\n  ".join(rows) + end
