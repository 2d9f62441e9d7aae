"""What stands on the stage: the relief, and lines and dots on it, all as arrays. Made behind the window."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import Reading
from gradexplorer.field.picture import Picture
from gradexplorer.field.plane import Array
from gradexplorer.field.relief import HEIGHT, Relief, Stage, height_at, relief
from gradexplorer.field.viewport import Box
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import lut

LIFT = 0.006  # lines lie this much above the surface, or it would swallow them
ARROW = 0.32  # length of the gradient's arrow on the stage
HEAD = 0.07
PATCH, NET = 0.5, 21  # half the side of the local model's net on the stage, and its lines each way
NODES = 25  # of an arrow that lies on the surface
LIGHTEST_STEPS = 400  # so many points of a path get a dot of their own


@dataclass(frozen=True, eq=False)
class Model:
    """Arrays in stage coordinates. Lines are pairs of points, (n, 3) with n even; dots are (n, 3)."""

    relief: Relief
    names: tuple[str, str]
    frame: Array
    contours: Array
    floor_contours: Array
    path: Array
    path_dots: Array
    floor_path: Array
    probe: Array
    gradient: Array
    floor_gradient: Array
    floor_descent: Array
    patch: Array  # of the local model about the probe, a net


def model_of(scene: Scene, box: Box, known: Relief | None = None) -> Model | None:
    """The stage for what the canvas shows; None where there is no landscape.

    Of the landscape it shows the box that was asked for. `known` is taken for the relief.
    """
    picture = scene.picture
    if picture is None:
        return None
    made = known or relief(picture, box, lut())
    stage = made.stage
    contours, beneath = _contours(stage, picture, shown=scene.shows("contours"))
    path, dots, floor_path = _path(stage, scene.path if scene.shows("path") else None, scene.shown_step)
    reading = scene.reading if scene.shows("probe") else None
    probe, *arrows = _probe(stage, picture, reading)
    lines = (contours, beneath, path, dots, floor_path, probe, *arrows, _patch(stage, scene))
    return Model(made, scene.names, _frame(stage), *lines)


def _patch(stage: Stage, scene: Scene) -> Array:
    """The local model that the canvas shows, as a net about the probe; nothing far above or below the stage."""
    shown = scene.extras.get("model") if scene.shows("model") else None
    if shown is None:
        return np.empty((0, 3))
    (x, y), half = shown.model.place, PATCH / stage.unit
    across, up = np.meshgrid(np.linspace(x - half, x + half, NET), np.linspace(y - half, y + half, NET))
    net = stage.on_surface(across.ravel(), up.ravel(), shown.model(across, up).ravel())
    net[(net[:, 2] < -HEIGHT / 2) | (net[:, 2] > 1.5 * HEIGHT)] = np.nan
    net = net.reshape(NET, NET, 3)
    net[..., 2] += LIFT
    return np.concatenate([_pairs(line) for line in (*net, *net.transpose(1, 0, 2))])


def _pairs(line: Array) -> Array:
    """The pieces of a polyline as pairs of points; pieces with a NaN end are left out."""
    pieces = np.stack([line[:-1], line[1:]], axis=1)
    whole: Array = pieces[np.isfinite(pieces).all(axis=(1, 2))].reshape(-1, 3)
    return whole


def _frame(stage: Stage) -> Array:
    """The edge of the plane beneath."""
    box = stage.box
    x = np.array([box.x_min, box.x_max, box.x_max, box.x_min, box.x_min])
    return _pairs(stage.on_floor(x, np.array([box.y_min, box.y_min, box.y_max, box.y_max, box.y_min])))


def _contours(stage: Stage, picture: Picture, *, shown: bool) -> tuple[Array, Array]:
    if not shown or not len(picture.contours.x):
        return np.empty((0, 3)), np.empty((0, 3))
    lines = picture.contours
    value = np.full(len(lines.x), np.nan)
    for part, level in zip(lines.level_of, picture.levels.values, strict=True):
        value[part] = level
    on = stage.on_surface(lines.x, lines.y, value)
    on[:, 2] += LIFT
    return _pairs(on), _pairs(stage.on_floor(lines.x, lines.y))


def _path(stage: Stage, path: Path | None, shown_step: int) -> tuple[Array, Array, Array]:
    if path is None:
        return (np.empty((0, 3)),) * 3
    points = np.array(path.points[: shown_step + 1], dtype=float)[:, :2]
    on = stage.on_surface(points[:, 0], points[:, 1], np.array(path.values[: shown_step + 1], dtype=float))
    on[:, 2] += 2 * LIFT
    dots = on[np.isfinite(on).all(axis=1)] if len(on) <= LIGHTEST_STEPS else np.empty((0, 3))
    return _pairs(on), dots, _pairs(stage.on_floor(points[:, 0], points[:, 1]))


def _probe(stage: Stage, picture: Picture, reading: Reading | None) -> tuple[Array, Array, Array, Array]:
    """The probe, the gradient on the surface, and gradient and descent direction in the plane beneath."""
    nothing = np.empty((0, 3))
    if reading is None:
        return (nothing,) * 4
    x, y = (np.array([coordinate]) for coordinate in reading.point[:2])
    probe = stage.on_surface(x, y, np.array([reading.value]))
    probe = probe[np.isfinite(probe).all(axis=1)]
    slope = math.hypot(*reading.gradient[:2])
    if not len(probe) or not 0 < slope < np.inf:
        return probe, nothing, nothing, nothing
    unit = np.array(reading.gradient[:2]) / slope
    reach = np.linspace(0.0, ARROW, NODES) / stage.unit
    along_x, along_y = x + reach * unit[0], y + reach * unit[1]
    uphill = stage.on_surface(along_x, along_y, height_at(picture, along_x, along_y))
    uphill[:, 2] += 3 * LIFT
    floor = [_arrow(stage.on_floor(x, y)[0], sign * unit) for sign in (1.0, -1.0)]
    return probe, _pairs(uphill), floor[0], floor[1]


def _arrow(start: Array, unit: Any) -> Array:
    """A shaft and the two strokes of a head, in the plane."""
    ahead, aside = np.array([*unit, 0.0]), np.array([-unit[1], unit[0], 0.0])
    tip = start + ARROW * ahead
    strokes = [tip - HEAD * ahead + sign * HEAD / 2 * aside for sign in (1.0, -1.0)]
    return np.array([start, tip, tip, strokes[0], tip, strokes[1]])
