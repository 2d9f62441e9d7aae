"""Lines cut at the edges of a rectangle."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from gradexplorer.field.plane import Array


def clipped(x: Array, y: Array, left: float, right: float, top: float, bottom: float) -> tuple[Array, Array]:
    """The part inside the rectangle of the line through the points, with NaN where it leaves.

    Liang and Barsky (1984) on each piece. Points that are not finite break the line.
    """
    if len(x) < 2:
        return np.empty(0), np.empty(0)
    # A point beyond 1e150 is far outside; closer in, no product below can overflow.
    x, y = (np.where(np.isfinite(c), np.clip(c, -1e150, 1e150), np.nan) for c in (x, y))
    x0, y0, dx, dy = x[:-1], y[:-1], np.diff(x), np.diff(y)
    enter, leave = np.zeros_like(x0), np.ones_like(x0)
    outside = np.isnan(dx) | np.isnan(dy)
    for step, room in ((-dx, x0 - left), (dx, right - x0), (-dy, y0 - top), (dy, bottom - y0)):
        still = step == 0
        outside |= still & (room < 0)
        with np.errstate(divide="ignore", invalid="ignore"):
            at = room / step
        enter = np.where(~still & (step < 0), np.fmax(enter, at), enter)
        leave = np.where(~still & (step > 0), np.fmin(leave, at), leave)
    outside |= enter > leave
    joined_x, joined_y = _joined(x0, y0, dx, dy, enter, leave, outside)
    # A piece from very far away is cut only as exactly as so large numbers are.
    return np.clip(joined_x, left, right), np.clip(joined_y, top, bottom)


def _joined(
    x0: Array, y0: Array, dx: Array, dy: Array, enter: Array, leave: Array, outside: npt.NDArray[np.bool_]
) -> tuple[Array, Array]:
    """The pieces that are left as three entries each: begin, end, and NaN where the next piece does not go on."""
    kept = ~outside
    ends = []
    for start, step in ((x0, dx), (y0, dy)):
        rows = np.stack([start + enter * step, start + leave * step, np.full_like(start, np.nan)], axis=1)[kept]
        ends.append(rows)
    # A piece that is not cut at its end runs on into one that is not cut at its begin: one line, so that corners join.
    runs_on = (kept[:-1] & kept[1:] & (leave[:-1] == 1) & (enter[1:] == 0))[kept[:-1]]
    keep = np.ones((int(kept.sum()), 3), dtype=bool)
    keep[np.flatnonzero(runs_on), 1:] = False
    return ends[0][keep], ends[1][keep]
