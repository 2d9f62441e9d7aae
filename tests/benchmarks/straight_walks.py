"""The script that a basin map is measured against: straight NumPy loops over functions lambdified by sympy.

    python straight_walks.py METHOD SETTINGS SIDE STEPS OUT    settings as JSON; prints the milliseconds of the walk

It runs in a process of its own, as the script it stands for would: within one that has handled large arrays for a
while the C library keeps their memory at hand, and the same loop takes half as long.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np

Slopes = Callable[[Any, Any], Any]


def descent(fx: Slopes, fy: Slopes, x: Any, y: Any, settings: dict[str, Any], steps: int) -> tuple[Any, Any]:
    a = settings["learning_rate"]
    for _ in range(steps):
        x, y = x - a * fx(x, y), y - a * fy(x, y)
    return x, y


def momentum(fx: Slopes, fy: Slopes, x: Any, y: Any, settings: dict[str, Any], steps: int) -> tuple[Any, Any]:
    a, m = settings["learning_rate"], settings["momentum"]
    u, v = np.zeros_like(x), np.zeros_like(y)
    for _ in range(steps):
        u, v = m * u + fx(x, y), m * v + fy(x, y)
        x, y = x - a * u, y - a * v
    return x, y


def adam(fx: Slopes, fy: Slopes, x: Any, y: Any, settings: dict[str, Any], steps: int) -> tuple[Any, Any]:
    a, b1, b2 = settings["learning_rate"], 0.9, 0.999
    point, mean, square = [x, y], [np.zeros_like(x), np.zeros_like(y)], [np.zeros_like(x), np.zeros_like(y)]
    for k in range(1, steps + 1):
        slopes = fx(*point), fy(*point)
        mean = [b1 * m + (1 - b1) * g for m, g in zip(mean, slopes, strict=True)]
        square = [b2 * s + (1 - b2) * g**2 for s, g in zip(square, slopes, strict=True)]
        point = [
            p - a * (m / (1 - b1**k)) / (np.sqrt(s / (1 - b2**k)) + 1e-8)
            for p, m, s in zip(point, mean, square, strict=True)
        ]
    return point[0], point[1]


LOOPS = {"gradient-descent": descent, "momentum": momentum, "adam": adam}


def main(method: str, settings: str, side: str, steps: str, out: str) -> None:
    """Walk on Himmelblau from side x side starts over [-5, 5]^2, and keep where the walks end."""
    import sympy

    x, y = sympy.symbols("x y")
    f = (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2
    fx, fy = (sympy.lambdify((x, y), sympy.diff(f, name), "numpy") for name in (x, y))
    axis = -5 + (np.arange(int(side)) + 0.5) * (10 / int(side))
    across, up = np.meshgrid(axis, axis)
    began = time.perf_counter()
    ends = LOOPS[method](fx, fy, across, up, json.loads(settings), int(steps))
    print(1e3 * (time.perf_counter() - began))
    np.save(out, np.array(ends))


if __name__ == "__main__":
    main(*sys.argv[1:])
