"""Basins of Himmelblau: 512 x 512 starts, 200 steps, beside a straight loop over functions lambdified by sympy."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from gradexplorer.descent.many import AT_REST, SPENT, walk_many
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import settings_of
from tests.benchmarks.bench_text import compile_all
from tests.benchmarks.watching import Say

# Adam is bound by its roots and divisions: written out by hand, in place, its step takes half of the straight loop's.
RATIO = 5.0
SIDE, STEPS, ROUNDS = 512, 200, 3
TEXT = "(x^2+y-11)^2+(x+y^2-7)^2"
SETTINGS: dict[str, dict[str, Any]] = {
    "gradient-descent": {"learning_rate": 0.01},
    "momentum": {"learning_rate": 0.002, "momentum": 0.9},
    "adam": {"learning_rate": 0.1},
}
Slopes = Callable[[Any, Any], Any]


def straight_descent(fx: Slopes, fy: Slopes, x: Any, y: Any, settings: dict[str, Any]) -> tuple[Any, Any]:
    a = settings["learning_rate"]
    for _ in range(STEPS):
        x, y = x - a * fx(x, y), y - a * fy(x, y)
    return x, y


def straight_momentum(fx: Slopes, fy: Slopes, x: Any, y: Any, settings: dict[str, Any]) -> tuple[Any, Any]:
    a, m = settings["learning_rate"], settings["momentum"]
    u, v = np.zeros_like(x), np.zeros_like(y)
    for _ in range(STEPS):
        u, v = m * u + fx(x, y), m * v + fy(x, y)
        x, y = x - a * u, y - a * v
    return x, y


def straight_adam(fx: Slopes, fy: Slopes, x: Any, y: Any, settings: dict[str, Any]) -> tuple[Any, Any]:
    a, b1, b2 = settings["learning_rate"], 0.9, 0.999
    point, mean, square = [x, y], [np.zeros_like(x), np.zeros_like(y)], [np.zeros_like(x), np.zeros_like(y)]
    for k in range(1, STEPS + 1):
        slopes = fx(*point), fy(*point)
        mean = [b1 * m + (1 - b1) * g for m, g in zip(mean, slopes, strict=True)]
        square = [b2 * s + (1 - b2) * g**2 for s, g in zip(square, slopes, strict=True)]
        point = [
            p - a * (m / (1 - b1**k)) / (np.sqrt(s / (1 - b2**k)) + 1e-8)
            for p, m, s in zip(point, mean, square, strict=True)
        ]
    return point[0], point[1]


STRAIGHT = {"gradient-descent": straight_descent, "momentum": straight_momentum, "adam": straight_adam}


def measured(work: Callable[[], Any]) -> tuple[float, float, Any]:
    """The least processor time and the least time on the clock of a few rounds, in ms, and what came of it."""
    processor, clock, found = [], [], None
    for _ in range(ROUNDS):
        began, before = time.perf_counter(), time.process_time()
        found = work()
        processor.append(1e3 * (time.process_time() - before))
        clock.append(1e3 * (time.perf_counter() - began))
    return min(processor), min(clock), found


@pytest.mark.parametrize("method", SETTINGS)
def test_a_basin_map_is_five_times_as_fast_as_a_straight_loop(method: str, say: Say) -> None:
    sympy = pytest.importorskip("sympy")
    x, y = sympy.symbols("x y")
    f = (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2
    fx, fy = (sympy.lambdify((x, y), sympy.diff(f, name), "numpy") for name in (x, y))
    axis = -5 + (np.arange(SIDE) + 0.5) * (10 / SIDE)
    across, up = np.meshgrid(axis, axis)
    formulas, rule = compile_all(TEXT), RULES[method]
    settings = settings_of(rule, SETTINGS[method] | {"steps": STEPS})
    assert isinstance(settings, dict)
    straight, straight_clock, ends = measured(lambda: STRAIGHT[method](fx, fy, across, up, settings))
    ours, clock, found = measured(
        lambda: walk_many(formulas, (across.ravel(), up.ravel()), rule, settings, lambda: False)
    )
    say(
        f"{method}: {clock:.0f} ms, straight {straight_clock:.0f}: {straight_clock / clock:.1f} times as fast"
        f" (bar {RATIO:g}); of processor {ours:.0f} ms, straight {straight:.0f}"
    )
    # They went the same way, as far as a walk that came to rest early tells.
    fine = (found.codes == AT_REST) | (found.codes == SPENT)
    assert fine.mean() > 0.95
    off = np.hypot(found.points[0] - ends[0].ravel(), found.points[1] - ends[1].ravel())[fine]
    assert np.quantile(off, 0.95) < 1e-5
    assert straight_clock / clock >= RATIO
