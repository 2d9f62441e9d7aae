"""Basins of Himmelblau: 512 x 512 starts, 200 steps, beside a script with a straight loop (straight_walks.py)."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gradexplorer.descent.many import AT_REST, SPENT, walk_many
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import settings_of
from tests.benchmarks.bench_text import compile_all
from tests.benchmarks.watching import Say

RATIO = 5.0
SIDE, STEPS, ROUNDS = 512, 200, 5
TEXT = "(x^2+y-11)^2+(x+y^2-7)^2"
SETTINGS: dict[str, dict[str, Any]] = {
    "gradient-descent": {"learning_rate": 0.01},
    "momentum": {"learning_rate": 0.002, "momentum": 0.9},
    "adam": {"learning_rate": 0.1},
}
SCRIPT = Path(__file__).with_name("straight_walks.py")


def straight(method: str, out: Path) -> float:
    """Milliseconds that the script walks; its ends are in the file."""
    command = [sys.executable, SCRIPT, method, json.dumps(SETTINGS[method]), str(SIDE), str(STEPS), out]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


@pytest.mark.parametrize("method", SETTINGS)
def test_a_basin_map_is_five_times_as_fast_as_a_straight_loop(method: str, say: Say, tmp_path: Path) -> None:
    pytest.importorskip("sympy")
    axis = -5 + (np.arange(SIDE) + 0.5) * (10 / SIDE)
    across, up = np.meshgrid(axis, axis)
    formulas, rule = compile_all(TEXT), RULES[method]
    settings = settings_of(rule, SETTINGS[method] | {"steps": STEPS})
    assert isinstance(settings, dict)
    ours, theirs, found = list[float](), list[float](), None
    for _ in range(ROUNDS):
        began = time.perf_counter()
        found = walk_many(formulas, (across.ravel(), up.ravel()), rule, settings, lambda: False)
        ours.append(1e3 * (time.perf_counter() - began))
        theirs.append(straight(method, tmp_path / "ends.npy"))
    mine, its = float(np.median(ours)), float(np.median(theirs))
    ratio = max(its / mine, min(theirs) / min(ours))
    say(
        f"{method}: {mine:.0f} ms (best {min(ours):.0f}), straight script {its:.0f} (best {min(theirs):.0f}):"
        f" {ratio:.1f} times as fast (bar {RATIO:g})"
    )
    # They went the same way, as far as a walk that came to rest early tells.
    assert found is not None
    ends = np.load(tmp_path / "ends.npy").reshape(2, -1)
    fine = (found.codes == AT_REST) | (found.codes == SPENT)
    assert fine.mean() > 0.95
    off = np.hypot(found.points[0] - ends[0], found.points[1] - ends[1])[fine]
    assert np.quantile(off, 0.95) < 1e-5
    assert ratio >= RATIO
