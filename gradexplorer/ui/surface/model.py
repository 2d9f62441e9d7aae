"""What stands on the stage: the relief, and lines and dots on it, all as arrays. Made behind the window."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import Reading
from gradexplorer.field.numerals import short
from gradexplorer.field.picture import Picture
from gradexplorer.field.plane import Array
from gradexplorer.field.relief import FLOOR, HEIGHT, Relief, Stage, height_at, relief
from gradexplorer.field.viewport import Box
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.surface.lifted import Lifted, lifted, pairs

LIFT = 0.006  # lines lie this much above the surface, or it would swallow them
ARROW = 0.32  # length of the gradient's arrow on the stage
HEAD = 0.07
PATCH, NET = 0.5, 21  # half the side of the local model's net on the stage, and its lines each way
NUMBER_OFF = 0.06  # of a number from its end of the frame
NODES = 25  # of an arrow that lies on the surface
LIGHTEST_STEPS = 400  # so many points of a path get a dot of their own


@dataclass(frozen=True, eq=False)
class Model:
    """Arrays in stage coordinates. Lines are pairs of points, (n, 3) with n even; dots are (n, 3)."""

    relief: Relief
    names: tuple[str, str]
    numbers: tuple[tuple[Array, str], ...]  # places about the frame, and what is written there
    lifted: Lifted
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
    made = known or relief(picture, box, picture.lut)
    stage = made.stage
    contours, beneath = _contours(stage, picture, shown=scene.shows("contours"))
    path, dots, floor_path = _path(stage, scene.path if scene.shows("path") else None, scene.shown_step)
    reading = scene.reading if scene.shows("probe") else None
    probe, *arrows = _probe(stage, picture, reading)
    lines = (contours, beneath, path, dots, floor_path, probe, *arrows, _patch(stage, scene))
    numbers = _numbers(stage, picture, box)
    return Model(made, scene.names, numbers, lifted(stage, scene, picture), _frame(stage), *lines)


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
    return np.concatenate([pairs(line) for line in (*net, *net.transpose(1, 0, 2))])


def _frame(stage: Stage) -> Array:
    """The edge of the plane beneath, and the heights of the surface over its left corner."""
    box = stage.box
    x = np.array([box.x_min, box.x_max, box.x_max, box.x_min, box.x_min])
    edge = stage.on_floor(x, np.array([box.y_min, box.y_min, box.y_max, box.y_max, box.y_min]))
    return np.concatenate([pairs(edge), edge[0] + [[0.0, 0.0, -FLOOR], [0.0, 0.0, HEIGHT - FLOOR]]])


def _numbers(stage: Stage, picture: Picture, box: Box) -> tuple[tuple[Array, str], ...]:
    """Where the box begins and ends along x and y, and between which heights the surface lies."""
    field, levels, off = picture.field, picture.levels, NUMBER_OFF
    columns = (field.x >= box.x_min) & (field.x <= box.x_max)
    rows = (field.y >= box.y_min) & (field.y <= box.y_max)
    seen = np.clip(field.value[np.ix_(rows, columns)], levels.low, levels.high)
    if not np.isfinite(seen).any():
        return ()
    left, right, front, back = (float(at) for at in (*stage.across(np.array(box[:2])), *stage.along(np.array(box[2:]))))
    places = (
        ((left, front - off, FLOOR), box.x_min), ((right, front - off, FLOOR), box.x_max),
        ((right + off, front, FLOOR), box.y_min), ((right + off, back, FLOOR), box.y_max),
        ((left - 2 * off, front, 0.0), float(np.nanmin(seen))),
        ((left - 2 * off, front, HEIGHT), float(np.nanmax(seen))),
    )  # fmt: skip
    return tuple((np.array(place), short(float(f"{value:.3g}"))) for place, value in places)


def _contours(stage: Stage, picture: Picture, *, shown: bool) -> tuple[Array, Array]:
    if not shown or not len(picture.contours.x):
        return np.empty((0, 3)), np.empty((0, 3))
    lines = picture.contours
    value = np.full(len(lines.x), np.nan)
    for part, level in zip(lines.level_of, picture.levels.values, strict=True):
        value[part] = level
    on = stage.on_surface(lines.x, lines.y, value)
    on[:, 2] += LIFT
    return pairs(on), pairs(stage.on_floor(lines.x, lines.y))


def _path(stage: Stage, path: Path | None, shown_step: int) -> tuple[Array, Array, Array]:
    if path is None:
        return (np.empty((0, 3)),) * 3
    points = np.array(path.points[: shown_step + 1], dtype=float)[:, :2]
    on = stage.on_surface(points[:, 0], points[:, 1], np.array(path.values[: shown_step + 1], dtype=float))
    on[:, 2] += 2 * LIFT
    dots = on[np.isfinite(on).all(axis=1)] if len(on) <= LIGHTEST_STEPS else np.empty((0, 3))
    return pairs(on), dots, pairs(stage.on_floor(points[:, 0], points[:, 1]))


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
    return probe, pairs(uphill), floor[0], floor[1]


def _arrow(start: Array, unit: Any) -> Array:
    """A shaft and the two strokes of a head, in the plane."""
    ahead, aside = np.array([*unit, 0.0]), np.array([-unit[1], unit[0], 0.0])
    tip = start + ARROW * ahead
    strokes = [tip - HEAD * ahead + sign * HEAD / 2 * aside for sign in (1.0, -1.0)]
    return np.array([start, tip, tip, strokes[0], tip, strokes[1]])
