"""The box in which something happens: where the critical points near some places lie, or where f changes at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from gradexplorer.field.plane import Array, Surface
from gradexplorer.field.sample import Stop
from gradexplorer.field.viewport import LARGEST, Box, box_about

SIDE = 120  # samples a side
ROUNDS = 8
SCALES = tuple(4.0**-k for k in range(-1, 8))  # of the views looked at; the smaller ones about the probe
STARTS = 200  # of Newton's method, from the cells in which both slopes change sign
STEPS = 25
SEEN = 16  # critical points worth a picture; a landscape may have them without end
GAP, WIDE_GAP = 4.0, 30.0  # points so many times as far away as those before belong to another story
FEW = 5  # points before the narrower gap counts
LIVELY = 0.96  # part of all change that the box of change holds
TIGHT = 0.4  # a box of change whose sides are smaller than this part of the view is what there is to see
ROOM = 0.3  # about what is to be seen, in parts of its size
REACH = 2.0  # in sizes of the box, or of home: a place farther off than this is left out
LARGER = (1.0, 16.0, 256.0)
STILL = 0.02  # a path shorter than this part of the view shows nothing by itself

# f, its gradient and its Hessian at arrays of places
Hessian = Callable[[Array, Array], tuple[Any, Any, Any]]
Place = tuple[float, float]
Mask = npt.NDArray[np.bool_]


class Look(NamedTuple):
    """A coarse look at a box: places along x and y, and the slopes there, each (rows, columns)."""

    box: Box
    x: Array
    y: Array
    across: Array
    up: Array


def box_of_interest(
    surface: Surface, hessian: Hessian | None, box: Box, home: Box, places: Sequence[Place], stop: Stop
) -> Box | None:
    """The box in which something happens, near the places if they are anywhere near; None once stop() says so.

    Looked for in `box`, and in larger ones where nothing happens there. `places` (the probe first, then its path) are
    in it, unless they lie far from all else; where nothing has a size, it is that of `home`.
    """
    for factor in LARGER:
        wide = box_about(*box.centre, box.width * factor, box.height * factor)
        if max(abs(side) for side in wide) > LARGEST:
            break
        lively = _lively(surface, wide, stop)
        points = _points_near(surface, hessian, lively or wide, places, stop) if hessian is not None else []
        if stop():
            return None
        if points:
            return _with_places(_about(points, lively or home), home, places)
        if lively is not None:
            return _with_places(lively, home, places)
    return _about(places, home, still=STILL) if places else home


def _lively(surface: Surface, box: Box, stop: Stop) -> Box | None:
    """The small part of the box that holds nearly all change of f; None where it is all over, or at the edge.

    A pole draws the box together without end, and that is no answer either.
    """
    found = None
    for _ in range(ROUNDS):
        change = None if stop() else _change(_look(surface, found or box))
        if change is None:
            return found
        found = change
    return None


def _points_near(surface: Surface, hessian: Hessian, box: Box, places: Sequence[Place], stop: Stop) -> list[Place]:
    """The critical points nearest to the first place, or to the middle where that lies elsewhere."""
    anchor = places[0] if places and box.contains(*places[0]) else box.centre
    found: list[Place] = []
    for scale in SCALES:
        if stop():
            return []
        around = box_about(*(anchor if scale < 1.0 else box.centre), box.width * scale, box.height * scale)
        found += _critical(_look(surface, around), hessian)
    away = np.array([max(abs(x - anchor[0]), abs(y - anchor[1])) for x, y in found])
    order = np.argsort(away)[: 2 * SEEN]
    near: list[Place] = []
    same, last = 1e-6 * max(box.width, box.height), 0.0
    for index in order.tolist():
        x, y = found[index]
        if any(abs(x - other[0]) + abs(y - other[1]) < same for other in near):
            continue
        if near and last > same and away[index] > (GAP if len(near) >= FEW else WIDE_GAP) * last:
            break
        near.append((x, y))
        last = float(away[index])
    return near[:SEEN]


def _look(surface: Surface, box: Box) -> Look:
    x, y = (np.linspace(low, high, SIDE) for low, high in ((box.x_min, box.x_max), (box.y_min, box.y_max)))
    _, slopes = surface.gradient((x[None, :], y[:, None]))
    across, up = (np.broadcast_to(np.asarray(slope, dtype=float), (SIDE, SIDE)) for slope in slopes)
    return Look(box, x, y, across, up)


def _change(look: Look) -> Box | None:
    """The box that holds nearly all of f's change, with room; None where that is no smaller, or grows to an edge."""
    with np.errstate(all="ignore"):
        steep = np.hypot(look.across, look.up)
    known = np.isfinite(steep)
    if not known.any():
        return None
    # A pole is not allowed to be all there is.
    steep = np.where(known, np.minimum(steep, np.quantile(steep[known], 0.999)), 0.0)
    if not steep.max() > 0:
        steep = np.where(known, np.nan_to_num(np.hypot(look.across, look.up), posinf=0.0), 0.0)
    if not steep.max() > 0:
        return None
    steep = steep / steep.max()
    left, right = _middle(look.x, steep.sum(axis=0))
    low, high = _middle(look.y, steep.sum(axis=1))
    box = look.box
    tight = max((right - left) / box.width, (high - low) / box.height) < TIGHT
    inside = min((left - box.x_min) / box.width, (box.x_max - right) / box.width) > STILL
    inside = inside and min((low - box.y_min) / box.height, (box.y_max - high) / box.height) > STILL
    return _roomy(Box(left, right, low, high)) if tight and inside else None


def _middle(axis: Array, mass: Array) -> tuple[float, float]:
    """Between which places nearly all of the mass lies; a sample wider on both sides, so that there is something."""
    total = np.cumsum(mass) / mass.sum()
    step = float(axis[1] - axis[0])
    first = int(np.searchsorted(total, (1 - LIVELY) / 2))
    last = int(np.searchsorted(total, (1 + LIVELY) / 2))
    return float(axis[first]) - step, float(axis[min(last, len(axis) - 1)]) + step


def _critical(look: Look, hessian: Hessian) -> list[Place]:
    """Critical points in the box: found by Newton's method from cells in which both slopes change sign."""
    changes = np.logical_and(*(_changes_sign(slope) for slope in (look.across, look.up)))
    rows, columns = np.nonzero(changes)
    if not rows.size:
        return []
    chosen = np.unique(np.linspace(0, len(rows) - 1, min(STARTS, len(rows))).astype(int))
    cell_x, cell_y = look.x[1] - look.x[0], look.y[1] - look.y[0]
    x, y = look.x[columns[chosen]] + cell_x / 2, look.y[rows[chosen]] + cell_y / 2
    x, y, arrived = _newton(hessian, x, y, (2 * cell_x, 2 * cell_y))
    box = look.box
    inside: Mask = arrived & (x >= box.x_min) & (x <= box.x_max) & (y >= box.y_min) & (y <= box.y_max)
    # One of several that arrived at the same point: the same to a quarter of a cell.
    keys = np.round(np.stack([x[inside] / (cell_x / 4), y[inside] / (cell_y / 4)], axis=1)).astype(np.int64)
    _, first = np.unique(keys, axis=0, return_index=True)
    return list(zip(x[inside][first].tolist(), y[inside][first].tolist(), strict=True))


def _changes_sign(slope: Array) -> Mask:
    """For each cell: whether its corners have slopes of both signs."""
    corners = np.stack([slope[:-1, :-1], slope[:-1, 1:], slope[1:, :-1], slope[1:, 1:]])
    with np.errstate(invalid="ignore"):
        return np.asarray((corners >= 0).any(axis=0) & (corners <= 0).any(axis=0) & (corners != 0).any(axis=0))


def _newton(hessian: Hessian, x: Array, y: Array, longest: tuple[float, float]) -> tuple[Array, Array, Mask]:
    """Where Newton's method on the gradient leads, no step longer than that; and whether it arrived."""
    arrived = np.zeros(len(x), dtype=bool)
    with np.errstate(all="ignore"):
        for _ in range(STEPS):
            _, (gx, gy), ((xx, xy), (_, yy)) = hessian(x, y)
            # The shortest step by least squares: along a valley floor or a ridge the Hessian alone has none.
            first, mixed, second = xx * xx + xy * xy, xy * (xx + yy), xy * xy + yy * yy
            slight = 1e-12 * (first + second)
            first, second = first + slight, second + slight
            along, up = xx * gx + xy * gy, xy * gx + yy * gy
            determinant = first * second - mixed * mixed
            dx, dy = (mixed * up - second * along) / determinant, (mixed * along - first * up) / determinant
            arrived = (np.abs(dx) < 1e-6 * longest[0]) & (np.abs(dy) < 1e-6 * longest[1])
            moves = np.isfinite(dx) & np.isfinite(dy)
            x = np.where(moves, x + np.clip(dx, -longest[0], longest[0]), x)
            y = np.where(moves, y + np.clip(dy, -longest[1], longest[1]), y)
    return x, y, arrived


def _with_places(box: Box, home: Box, places: Sequence[Place]) -> Box:
    """The box, made larger for the places that are not far from it."""
    x, y = box.centre
    reach = REACH * max(box.width, box.height, home.width, home.height)
    near = [place for place in places if max(abs(place[0] - x), abs(place[1] - y)) <= reach]
    if all(box.contains(*place) for place in near):
        return box
    return _about([(box.x_min, box.y_min), (box.x_max, box.y_max), *near], box, room=0.05)


def _about(places: Sequence[Place], otherwise: Box, still: float = 1e-9, room: float = ROOM) -> Box:
    """The box about the places, with room; where they lie closer together than a part of the other box, that one."""
    xs, ys = [place[0] for place in places], [place[1] for place in places]
    size = max(max(xs) - min(xs), max(ys) - min(ys))
    if not size > still * max(otherwise.width, otherwise.height):
        return box_about(xs[0], ys[0], otherwise.width, otherwise.height)
    return Box(min(xs) - room * size, max(xs) + room * size, min(ys) - room * size, max(ys) + room * size)


def _roomy(box: Box) -> Box:
    return box_about(*box.centre, box.width * (1 + ROOM), box.height * (1 + ROOM))
