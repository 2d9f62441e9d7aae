"""The layers of a picture in TikZ, from back to front."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import contourpy
import numpy as np

from gradexplorer.export.drawing import Drawing
from gradexplorer.export.tikz_words import BEYOND, Palette, escaped, joined, length, lines, number, units
from gradexplorer.field.picture import Picture

BANDS = 32  # colours of the map
CELLS = 160  # of the grid it is traced on, along its longer side
APART = 0.045  # of the colour bar, between two numbers
MOST_DOTS = 400
FAR = 4000  # units: no plot is so high
EXTRAS = {  # layer: which ink, how broad, how it is dashed
    "nullcline_across": (1, 2.0, ", dashed"), "nullcline_up": (2, 2.0, ", dotted"), "flow": (4, 1.0, ""),
    "flow_picked": (3, 1.6, ""), "level": (3, 2.2, ""),
}  # fmt: skip
SIGNS = {"minimum": "triangle down", "maximum": "triangle", "saddle": "cross", "degenerate": "square", "star": "star"}
INKS = {"minimum": 1, "maximum": 0, "saddle": 4, "degenerate": 3, "star": 3}
SHAPES = {
    "triangle down": ((-9, 7), (9, 7), (0, -9)), "triangle": ((-9, -7), (9, -7), (0, 9)),
    "square": ((-7, -7), (7, -7), (7, 7), (-7, 7)),
    "star": tuple(
        (r * np.sin(np.pi * k / 5), r * np.cos(np.pi * k / 5)) for k, r in zip(range(10), (10.0, 4.5) * 5, strict=True)
    ),
}  # fmt: skip


def landscape(drawing: Drawing, palette: Palette) -> Iterator[str]:
    """Map, contours, numbers on them, arrows; or the curve."""
    if drawing.curve is not None:
        yield from _curve(drawing, palette)
    if drawing.picture is None:
        return
    if drawing.filled:
        yield from _map(drawing, drawing.picture, palette)
    if drawing.shows("contours"):
        yield from _contours(drawing, drawing.picture, palette)
    yield from _arrows(drawing, palette)
    if drawing.shows("labels") and drawing.shows("contours"):
        yield from _labels(drawing, drawing.picture, palette)
    told = drawing.picture.caution if drawing.picture.is_seen else drawing.picture.says
    if told is not None:
        look = f"{palette.fill(drawing.inks.label_ground)}, text={palette.name(drawing.inks.label_ink)}"
        height = 750 * drawing.viewport.height / drawing.viewport.width
        yield rf"\node[{look}] at (500,{number(height)}) {{{escaped(str(told))}}};"


def overlay(drawing: Drawing, palette: Palette) -> Iterator[str]:
    """Extra layers, path and probe."""
    inks = drawing.inks
    for name, (x, y) in drawing.curves.items():
        ink, width, dashes = EXTRAS[name]
        for path in lines(drawing.viewport, x, y):
            yield rf"\draw[{palette.pen(inks.extras[ink], width)}{dashes}] {path};"
    for marks in drawing.marks:
        for kind, px, py in zip(marks.kinds, *units(drawing.viewport, marks.x, marks.y), strict=True):
            if -BEYOND < px < 1000 + BEYOND and -BEYOND < py < FAR:
                yield _sign(drawing, palette, kind, float(px), float(py))
    yield from _path(drawing, palette)
    yield from _probe(drawing, palette)


def band_inks(picture: Picture) -> list[str]:
    """The colours of the bands, from low to high."""
    shades = picture.lut[((np.arange(BANDS) + 0.5) * 256 / BANDS).astype(int)]
    return [f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue in shades.tolist()]


def _map(drawing: Drawing, picture: Picture, palette: Palette) -> Iterator[str]:
    """Bands of colour, each from its lower edge upwards, so that no seam shows between them."""
    field = picture.field
    stride = max(-(-max(len(field.x), len(field.y)) // CELLS), 1)
    across, up = (np.unique(np.append(np.arange(0, len(side), stride), len(side) - 1)) for side in (field.x, field.y))
    x, y = units(drawing.viewport, field.x[across], field.y[up])
    place = picture.levels.position(field.value[np.ix_(up, across)])
    place[~np.isfinite(field.value[np.ix_(up, across)])] = np.nan
    tracer: Any = contourpy.contour_generator(x, y, place, name="serial", fill_type=contourpy.FillType.OuterOffset)
    for band, ink in enumerate(band_inks(picture)):
        polygons, offsets = tracer.filled(band / BANDS - (band == 0), 2.0)
        for points, rings in zip(polygons, offsets, strict=True):
            parts = [_ring(points[a:b]) for a, b in pairwise(rings)]
            rings_seen = [part for part in parts if part]
            if rings_seen:
                yield rf"\fill[{palette.fill(ink)}, even odd rule] " + "\n  ".join(rings_seen) + ";"


def _ring(points: np.ndarray) -> str:
    """A closed line, without points on straight stretches or nearer than can be seen."""
    if len(points) < 4:
        return ""
    before, after = np.diff(points[:-1], axis=0), np.diff(points[1:], axis=0)
    bend = np.abs(before[:, 0] * after[:, 1] - before[:, 1] * after[:, 0])
    kept = np.concatenate(([True], bend > 0.02 * np.hypot(*after.T), [False]))
    corners = points[kept]
    return joined([(x, y) for x, y in corners.tolist()], "--cycle") if len(corners) > 2 else ""


def _contours(drawing: Drawing, picture: Picture, palette: Palette) -> Iterator[str]:
    contours = picture.contours
    for ink, part in zip(drawing.inks.levels, contours.level_of, strict=True):
        for path in lines(drawing.viewport, contours.x[part], contours.y[part]):
            yield rf"\draw[{palette.pen(ink, drawing.inks.line_width)}] {path};"


def _labels(drawing: Drawing, picture: Picture, palette: Palette) -> Iterator[str]:
    inks = drawing.inks
    for label in picture.contours.labels:
        x, y = units(drawing.viewport, np.array(label.x), np.array(label.y))
        look = f"{palette.fill(inks.label_ground)}, text={palette.name(inks.label_ink)}, inner sep=0.8pt"
        text = label.text.replace("−", "-")
        yield rf"\node[{look}, font=\tiny] at ({number(float(x))},{number(float(y))}) {{${text}$}};"


def _arrows(drawing: Drawing, palette: Palette) -> Iterator[str]:
    """All arrows of one ink, their tails and tips as they are seen."""
    top, per_px = drawing.viewport.height, 1000 / drawing.viewport.width
    for group in drawing.arrows:
        pen = palette.pen(group.ink, drawing.inks.arrow_width)
        yield rf"\begin{{scope}}[{pen}, -stealth, line cap=butt]"
        ends = zip(*group.tail, *group.tip, strict=True)
        for tail_x, tail_y, tip_x, tip_y in ends:
            tail = f"({number(tail_x * per_px)},{number((top - tail_y) * per_px)})"
            yield rf"\draw {tail}--({number(tip_x * per_px)},{number((top - tip_y) * per_px)});"
        yield r"\end{scope}"


def _curve(drawing: Drawing, palette: Palette) -> Iterator[str]:
    """f, its derivative, the tangent at the probe, and the dots where f breaks."""
    curve, inks, view = drawing.curve, drawing.inks, drawing.viewport
    assert curve is not None
    yield r"\begin{scope}"
    yield rf"\clip (0,0) rectangle (1000,{number(1000 * view.height / view.width)});"
    zero = units(view, np.array(0.0), np.array(0.0))
    across, up = (number(float(np.clip(side, -BEYOND, FAR))) for side in zero)
    yield rf"\draw[{palette.pen(inks.frame)}] ({across},0)--+(0,{FAR}) (0,{up})--+(1000,0);"
    pens = {"derivative": f"{palette.pen(inks.derivative, 1.4)}, dashed", "curve": palette.pen(inks.curve, 2.2)}
    if drawing.shows("derivative"):
        for path in lines(view, curve.slope_x, curve.slope_y):
            yield rf"\draw[{pens['derivative']}] {path};"
    for path in lines(view, curve.x, curve.y):
        yield rf"\draw[{pens['curve']}] {path};"
    for mark in curve.marks:
        x, y = units(view, np.array(mark.x), np.array(mark.y))
        face = inks.curve if mark.filled else inks.ground
        look = f"{palette.pen(inks.curve, 1.6)}, {palette.fill(face)}"
        yield rf"\filldraw[{look}] ({number(float(x))},{number(float(y))}) circle[radius=1.6pt];"
    yield r"\end{scope}"


def _sign(drawing: Drawing, palette: Palette, kind: str, px: float, py: float) -> str:
    """A sign of a critical point."""
    ink, rim = drawing.inks.extras[INKS[kind]], drawing.inks.halo
    at = f"shift={{({number(px)},{number(py)})}}"
    if kind == "saddle":
        cross = "(-8,-8)--(8,8) (-8,8)--(8,-8)"
        return rf"\draw[{at}, {palette.pen(rim, 5)}] {cross}; \draw[{at}, {palette.pen(ink, 3)}] {cross};"
    shape = joined(list(SHAPES[SIGNS[kind]]), "--cycle")
    return rf"\filldraw[{at}, {palette.pen(rim, 1.2)}, {palette.fill(ink)}] {shape};"


def _path(drawing: Drawing, palette: Palette) -> Iterator[str]:
    """The walk up to the step that is shown, and faintly what follows."""
    path, inks, view = drawing.path, drawing.inks, drawing.viewport
    if path is None or not path.points:
        return
    points = np.array([point[:2] for point in path.points], dtype=np.float64)
    x, y = points[:, 0], points[:, 1]
    shown = min(drawing.shown_step, len(x) - 1)
    yield f"% the walk: {path.method}"
    for part in lines(view, x[shown:], y[shown:]):
        yield rf"\draw[{palette.pen(inks.descent, 1.6)}, opacity=0.6] {part};"
    for part in lines(view, x[: shown + 1], y[: shown + 1]):
        yield rf"\draw[{palette.pen(inks.halo, inks.path_width + 2.2)}] {part};"
        yield rf"\draw[{palette.pen(inks.descent, inks.path_width)}] {part};"
    dot = f"{palette.pen(inks.halo, 0.8)}, {palette.fill(inks.descent)}"
    every = max(-(-shown // MOST_DOTS), 1)
    for px, py in zip(*(side.tolist() for side in units(view, x[:shown:every], y[:shown:every])), strict=True):
        if 0 <= px <= 1000 and 0 <= py <= FAR:
            yield rf"\filldraw[{dot}] ({number(px)},{number(py)}) circle[radius=1.2pt];"
    px, py = (float(side) for side in units(view, x[shown], y[shown]))
    if 0 <= px <= 1000 and 0 <= py <= FAR:
        end = f"{palette.pen(inks.probe, 1.8)}, {palette.fill(inks.descent)}"
        yield rf"\filldraw[{end}] ({number(px)},{number(py)}) circle[radius=2pt];"


def _probe(drawing: Drawing, palette: Palette) -> Iterator[str]:
    """The ring where it stands, and the gradient there."""
    reading, inks, view = drawing.reading, drawing.inks, drawing.viewport
    if reading is None:
        return
    px, py = (float(side) for side in units(view, np.array(reading.point[0]), np.array(reading.point[1])))
    if not (0 <= px <= 1000 and 0 <= py <= FAR):
        return
    at = f"({number(px)},{number(py)})"
    yield f"% the probe: {', '.join(length(entry) for entry in reading.point)}"
    if drawing.probe_px is not None:
        right, down = (part * 1000 / view.width for part in drawing.probe_px)
        tip = f"({number(px + right)},{number(py - down)})"
        yield rf"\draw[{palette.pen(inks.halo, 5)}, -stealth] {at}--{tip};"
        yield rf"\draw[{palette.pen(inks.ascent, 3)}, -stealth] {at}--{tip};"
    yield rf"\draw[{palette.pen(inks.halo, 3.4)}] {at} circle[radius=2.8pt];"
    yield rf"\draw[{palette.pen(inks.probe, 2)}] {at} circle[radius=2.8pt];"
