"""What the extra layers of the canvas show, lifted onto the surface: lines and dots at the heights of f there."""

from __future__ import annotations

from typing import Any

import numpy as np

from gradexplorer.field.picture import Picture
from gradexplorer.field.plane import Array
from gradexplorer.field.relief import Stage, height_at
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.critical import INKS
from gradexplorer.ui.canvas.scene import Scene

RAISED = 0.02  # lines lie this much above the surface, whose triangles are flat between its samples
# The layers of lines: the ink of each line, as a number of the look's paths, as on the canvas.
LINES: dict[str, tuple[int, ...]] = {
    "nullclines": (1, 2), "ridges": (3, 1), "level": (3,), "flow": (4,), "flow_picked": (2,),
}  # fmt: skip
PAIRED = frozenset({"nullclines", "ridges"})  # their value is a tuple of two lines
PIN, MINIMUM = 1, 3  # inks of dots that have no kind
LAYERS = frozenset(LINES) | {"critical", "pins", "minima"}


@dataclass(frozen=True, eq=False)
class Lifted:
    """Lines as (ink, pairs of points (n, 3)), and dots (n, 3) with the ink of each; in stage coordinates."""

    lines: tuple[tuple[int, Array], ...]
    dots: Array
    inks: tuple[int, ...]


def shown_of(scene: Scene) -> tuple[object, ...]:
    """What of the extra layers there is to lift: it equals itself as long as nothing of it changes."""
    return tuple(scene.extras.get(name) if scene.shows(name) else None for name in sorted(LAYERS))


def lifted(stage: Stage, scene: Scene, picture: Picture) -> Lifted:
    """All of it, as far as it lies within the box of the stage."""
    lines = []
    for name, inks in LINES.items():
        value: Any = scene.extras.get(name) if scene.shows(name) else None
        parts: tuple[Any, ...] = () if value is None else tuple(value) if name in PAIRED else (value,)
        lines += [(ink, pairs(_on(stage, picture, part.x, part.y))) for part, ink in zip(parts, inks, strict=False)]
    x, y, dot_inks = _dots(scene)
    dots = _on(stage, picture, x, y)
    there = np.flatnonzero(np.isfinite(dots).all(axis=1))
    return Lifted(tuple(lines), dots[there], tuple(dot_inks[index] for index in there))


def pairs(line: Array) -> Array:
    """The pieces of a polyline as pairs of points; pieces with a NaN end are left out."""
    pieces = np.stack([line[:-1], line[1:]], axis=1)
    whole: Array = pieces[np.isfinite(pieces).all(axis=(1, 2))].reshape(-1, 3)
    return whole


def _on(stage: Stage, picture: Picture, x: Array, y: Array) -> Array:
    on = stage.on_surface(x, y, height_at(picture, np.nan_to_num(x), np.nan_to_num(y)))
    on[np.isnan(x)] = np.nan
    on[:, 2] += RAISED
    return on


def _dots(scene: Scene) -> tuple[Array, Array, list[int]]:
    """Critical points, known minima and pins: places in the plane, and their inks."""
    found: list[tuple[float, float, int]] = []
    shown: dict[str, Any] = {name: scene.extras.get(name) for name in LAYERS if scene.shows(name)}
    if (marks := shown.get("critical")) is not None:
        found += zip(marks.x.tolist(), marks.y.tolist(), (INKS[kind] for kind in marks.kinds), strict=True)
    found += [(*place, MINIMUM) for place in shown.get("minima") or ()]
    found += [(pin.x, pin.y, PIN) for pin in shown.get("pins") or ()]
    x, y = (np.array([dot[axis] for dot in found], dtype=float) for axis in (0, 1))
    return x, y, [dot[2] for dot in found]
