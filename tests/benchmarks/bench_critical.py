"""All critical points of a box, proved."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gradexplorer.functions import function
from tests.benchmarks.bench_picture import PEAKS
from tests.benchmarks.watching import Say

BAR_S = 2.0
CASES = {
    "Himmelblau": ("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", (-5, 5, -5, 5), 9),
    "six-hump camel": ("(4 - 2.1x^2 + x^4/3) x^2 + x y + (4y^2 - 4) y^2", (-3, 3, -2, 2), 15),
    "peaks": (PEAKS, (-3, 3, -3, 3), 9),
}


@pytest.mark.parametrize("name", CASES)
def test_critical_points(name: str, benchmark: Callable, say: Say) -> None:
    text, box, count = CASES[name]
    points = benchmark.pedantic(lambda: function(text).critical_points(box), rounds=5, warmup_rounds=1)
    assert (len(points), points.complete) == (count, True)
    seconds = benchmark.stats["median"]
    say(f"{name}: its {count} critical points, all proved, in {1e3 * seconds:.0f} ms (bar {1e3 * BAR_S:g} ms)")
    assert benchmark.stats["min"] <= BAR_S
