"""What the ground looks like about a level point where the Hessian does not tell: by values of f alone.

A degenerate critical point may be a minimum (x^4 + y^4), a monkey saddle (x^3 - 3 x y^2), or one of a whole valley
floor (x^2 y^2). Heights on small circles about it tell them apart; they prove nothing.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

import numpy as np

from gradexplorer.expression.sentence import Phrase
from gradexplorer.formula.enclosures import Array
from gradexplorer.formula.formulas import Formulas

# What may be there, and what that means.
SHAPES: dict[Phrase, Phrase] = {
    "minimum": "f rises all around",
    "maximum": "f falls all around",
    "saddle": "two ways lead up and two lead down",
    "monkey saddle": "three ways lead up and three lead down",
    "shoulder": "f rises on one side and falls on the other",
    "valley floor": "f is level along a line and rises to its sides",
    "ridge": "f is level along a line and falls to its sides",
    "plateau": "f is level all around",
}
DIRECTIONS = 72
FACTORS = (1.0, 0.25)  # of the reach: circles that must agree
ROUNDING = 1e-13
_BY_CHANGES = {2: "shoulder", 4: "saddle", 6: "monkey saddle"}


def shape(formulas: Formulas, point: Sequence[float], reach: float, *, level: bool = False) -> str:
    """One of SHAPES about the point, as far as `reach`; "" where two circles do not agree.

    `level`: the point is one of many in a row, so that what would be a minimum is a valley floor.
    """
    found = {_on_circle(formulas, point, reach * factor) for factor in FACTORS}
    if len(found) > 1:
        return ""
    return {"minimum": "valley floor", "maximum": "ridge"}.get(min(found), min(found)) if level else min(found)


def _on_circle(formulas: Formulas, point: Sequence[float], radius: float) -> str:
    ways = around(len(point), DIRECTIONS)
    at = [coordinate + radius * way for coordinate, way in zip(point, ways, strict=True)]
    heights = np.asarray(formulas.value(at)) - float(formulas.value(tuple(map(float, point))))
    if not np.isfinite(heights).all():
        return ""
    rounding = ROUNDING * max(abs(float(formulas.value(tuple(map(float, point))))), float(np.abs(heights).max()))
    signs = np.where(np.abs(heights) <= rounding, 0, np.sign(heights)).astype(int)
    return _of_signs(signs, len(point))


def _of_signs(signs: Array, count: int) -> str:
    """The shape by the signs of the heights in directions all around."""
    up, down, flat = (bool((signs == sign).any()) for sign in (1, -1, 0))
    if not (up and down):
        alone = {(True, False): ("minimum", "valley floor"), (False, True): ("maximum", "ridge")}.get((up, down))
        return alone[flat] if alone is not None else "plateau"
    if count == 1:
        return "shoulder"
    steep = signs[signs != 0]
    return _BY_CHANGES.get(int((steep != np.roll(steep, 1)).sum()), "") if count == 2 else ""


def around(count: int, directions: int) -> Array:
    """Unit directions all around, of shape (variables, directions); of a plane, the axes and diagonals among them."""
    if count == 1:
        return np.array([[1.0, -1.0]])
    if count == 2:
        angles = np.arange(directions) * (math.tau / directions)
        return np.array([np.cos(angles), np.sin(angles)])
    axes = np.concatenate([np.eye(count), -np.eye(count)], axis=1)
    corners = np.array(list(itertools.product((-1.0, 1.0), repeat=min(count, 3)))).T
    return np.concatenate([axes, np.pad(corners, ((0, count - len(corners)), (0, 0)))], axis=1)
