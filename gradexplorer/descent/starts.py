"""Many starts at once: on a grid, on a ring, at random."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

Place = tuple[float, float]


def grid(box: Sequence[float], columns: int, rows: int) -> list[Place]:
    """The middles of columns x rows equal cells of the box (x_min, x_max, y_min, y_max), row by row from below."""
    x_min, x_max, y_min, y_max = box
    return [
        (x_min + (column + 0.5) * (x_max - x_min) / columns, y_min + (row + 0.5) * (y_max - y_min) / rows)
        for row in range(rows)
        for column in range(columns)
    ]


def ring(centre: Place, radius: float, count: int) -> list[Place]:
    """`count` places evenly on a circle, the first to the right of its centre, on anticlockwise."""
    turns = (math.tau * number / count for number in range(count))
    return [(centre[0] + radius * math.cos(turn), centre[1] + radius * math.sin(turn)) for turn in turns]


def scattered(box: Sequence[float], count: int, seed: int) -> list[Place]:
    """`count` places drawn evenly from the box; the same seed, the same places."""
    source = Random(seed)  # noqa: S311 - a simulation, no secret
    x_min, x_max, y_min, y_max = box
    return [(source.uniform(x_min, x_max), source.uniform(y_min, y_max)) for _ in range(count)]
