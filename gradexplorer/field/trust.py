"""Whether a picture shows f, or what its samples made of it: f too quick for the grid, or too fine for floats."""

from __future__ import annotations

import numpy as np

from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.field.plane import Array, Surface
from gradexplorer.field.sample import Field

PLACES = 24  # a side of the lattice on which f is asked again
NEARER = 1.0 / 64.0  # of the distance: so much closer together f is asked next
OFF = 0.5  # of a change: slopes that miss it by more say nothing about it
SLIGHT = 0.02  # of the usual change in the view: less is of no account
MANY = 0.3  # part of the places where slopes miss the change
ROUGH = 0.03  # part of the range
ROWS = 60  # of samples tell enough about that
COARSE = 2.0  # floats from one sample to the next: fewer, and samples fall together

TOO_QUICK = say("undersampled: f changes faster than pixels can show; zoom in")
TOO_CLOSE = say("contour lines would lie too close together to be drawn; zoom in")
TOO_FINE = say("floats run out here: f changes by less than it is rounded to")


def caution(surface: Surface, field: Field) -> Sentence | None:
    """Why the picture is not to be trusted, or None.

    From a sample to the next f should change as its slopes at both say. Where it does not, f is asked again between
    points ever closer together: once the slopes are right, the samples were too far apart for f; if they never are,
    what is left of f in this view is rounding.
    """
    if _floats_apart(field.x) < COARSE or _floats_apart(field.y) < COARSE:
        return TOO_FINE
    x, y = (axis[1:-1][:: max((len(axis) - 2) // PLACES, 1)] for axis in (field.x, field.y))
    if not x.size or not y.size:
        return None
    apart = 1.0
    while not _slopes_tell(surface, x, y, (apart * (field.x[1] - field.x[0]), apart * (field.y[1] - field.y[0]))):
        apart *= NEARER
        if apart * min(_floats_apart(field.x), _floats_apart(field.y)) < COARSE:
            return TOO_FINE
    return TOO_QUICK if apart < 1.0 and _is_rough(field) else None


def _is_rough(field: Field) -> bool:
    """Whether f changes from sample to sample by much of all that it does in the view: a ripple is left aside."""
    value = field.value[:: max(field.value.shape[0] // ROWS, 1)]
    finite = value[np.isfinite(value)]
    low, high = np.quantile(finite, [0.02, 0.98])
    with np.errstate(all="ignore"):
        change = np.abs(np.diff(value / 2, axis=1))
    return bool(np.nanmedian(change) > ROUGH * (high / 2 - low / 2))


def _slopes_tell(surface: Surface, x: Array, y: Array, steps: tuple[float, float]) -> bool:
    """Whether f, a step along x or y from most of the places, is about where the slopes there say."""
    start, here = surface.gradient((x[None, :], y[:, None]))
    changes, expected = [], []
    for axis, step in enumerate(steps):
        end, there = surface.gradient((x[None, :] + step * (axis == 0), y[:, None] + step * (axis == 1)))
        with np.errstate(all="ignore"):
            changes.append(end - start)
            expected.append((here[axis] / 2 + there[axis] / 2) * step)
    change, told = np.stack(changes), np.stack(expected)
    known = np.isfinite(change) & np.isfinite(told)
    if not known.any():
        return True
    change, told = change[known], told[known]
    size = np.maximum(np.abs(change), np.abs(told))
    usual = float(np.partition(size, size.size // 2)[size.size // 2])  # np.median imports masked arrays, for 30 ms
    off = np.abs(change / 2 - told / 2) > np.maximum(OFF * size, SLIGHT * usual) / 2
    return bool(off.mean() < MANY)


def _floats_apart(axis: Array) -> float:
    """How many floats it is from one sample to the next, where they lie farthest apart."""
    return float((axis[1] - axis[0]) / np.spacing(np.max(np.abs(axis))))
