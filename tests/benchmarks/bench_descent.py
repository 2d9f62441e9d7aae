"""Ten thousand steps of every first-order method, and what one step costs."""

from __future__ import annotations

import time

import pytest

from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rules import RULES
from tests.benchmarks.bench_text import compile_all
from tests.benchmarks.watching import Say

BAR_MS = 100.0
STEPS = 10_000
# Small enough that no walk ends before its time.
RATES = {"momentum": 1e-6, "nesterov": 1e-6, "nadam": 1e-6, "lion": 1e-6, "rprop": 0.1}


@pytest.mark.parametrize("method", [name for name, rule in RULES.items() if rule.elementwise])
def test_ten_thousand_steps_take_a_tenth_of_a_second_at_most(method: str, say: Say) -> None:
    formulas = compile_all("(x^2+y-11)^2+(x+y^2-7)^2")
    chosen = {"steps": STEPS, "tolerance": 0.0, "learning_rate": RATES.get(method, 1e-3)}
    taken = []
    for _ in range(7):
        before = time.process_time()
        found = descend(formulas, (0.0, 0.0), method, chosen)
        taken.append(1e3 * (time.process_time() - before))
        assert isinstance(found, Path)
        assert len(found.points) == STEPS + 1
    say(f"{method}: {min(taken):.0f} ms for {STEPS} steps of Himmelblau (bar {BAR_MS:g} ms)")
    assert min(taken) <= BAR_MS
