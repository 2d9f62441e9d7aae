"""Twenty iterates of every method against the plain reference beside this file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from mpmath import mpf

from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rules import RULES
from gradexplorer.formula.formulas import Formulas
from tests.descent import reference as plain

Formula = Callable[[str], Formulas]
HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2"
F, G, H = plain.himmelblau, plain.himmelblau_gradient, plain.himmelblau_hessian
Run = Callable[[list[Any]], Iterator[list[Any]]]

# method, its settings, the same run in the reference, and how far rounding may drive them apart
RUNS: list[tuple[str, dict[str, object], Run, float]] = [
    ("gradient-descent", {"learning_rate": 0.01}, lambda x: plain.gradient_descent(x, G, 0.01), 1e-12),
    ("momentum", {"learning_rate": 0.005}, lambda x: plain.heavy_ball(x, G, 0.005, 0.9), 1e-11),
    ("nesterov", {"learning_rate": 0.005}, lambda x: plain.nesterov(x, G, 0.005, 0.9), 1e-11),
    ("adagrad", {}, lambda x: plain.adagrad(x, G, 0.1, 1e-10), 1e-12),
    ("adadelta", {}, lambda x: plain.adadelta(x, G, 1.0, 0.9, 1e-6), 1e-12),
    ("rmsprop", {}, lambda x: plain.rmsprop(x, G, 0.01, 0.99, 1e-8), 1e-12),
    ("adam", {}, lambda x: plain.adam(x, G, 0.1, 0.9, 0.999, 1e-8), 1e-12),
    ("amsgrad", {"beta2": 0.9}, lambda x: plain.adam(x, G, 0.1, 0.9, 0.9, 1e-8, largest=True), 1e-12),
    ("adamw", {}, lambda x: plain.adam(x, G, 0.1, 0.9, 0.999, 1e-8, decay=0.01), 1e-12),
    ("nadam", {}, lambda x: plain.nadam(x, G, 0.1, 0.9, 0.999, 1e-8, 0.004), 1e-12),
    ("lion", {"learning_rate": 0.1}, lambda x: plain.lion(x, G, 0.1, 0.9, 0.99), 1e-12),
    ("rprop", {}, lambda x: plain.rprop(x, G, 0.1, 1.2, 0.5, 1e-6, 50.0), 1e-12),
    ("newton", {"modified": False}, lambda x: plain.newton(x, G, H), 1e-10),
    ("bfgs", {"learning_rate": 2**-10, "line_search": "exact"}, lambda x: plain.bfgs(x, G), 1e-7),
    (
        "conjugate-gradient",
        {"learning_rate": 2**-10, "line_search": "exact"},
        lambda x: plain.conjugate_gradient(x, G, fletcher_reeves=False),
        1e-7,
    ),
    (
        "conjugate-gradient",
        {"learning_rate": 2**-10, "line_search": "exact", "beta": "fletcher-reeves"},
        lambda x: plain.conjugate_gradient(x, G, fletcher_reeves=True),
        1e-7,
    ),
    ("trust-region", {"radius": 0.5}, lambda x: plain.trust_region(x, F, G, H, 0.5, 100.0), 1e-9),
    ("nelder-mead", {}, lambda x: plain.nelder_mead(x, F, 0.5), 1e-12),
]


@pytest.mark.parametrize("start", [(-1.0, 1.5), (0.5, -2.0)], ids=str)
@pytest.mark.parametrize(("method", "settings", "run", "apart"), RUNS, ids=[f"{row[0]} {row[1]}" for row in RUNS])
def test_twenty_iterates(
    formulas: Formula, method: str, settings: dict[str, object], run: Run, apart: float, start: tuple[float, float]
) -> None:
    found = descend(formulas(HIMMELBLAU), start, method, {**settings, "steps": 20, "tolerance": 1e-8})
    assert isinstance(found, Path)
    assert len(found.points) == 21 or found.stop in {"converged", "saddle", "maximum"}
    expected = plain.points(run([mpf(entry) for entry in start]), len(found.points))
    for reached, point in zip(found.points, expected, strict=True):
        assert reached == pytest.approx(point, rel=apart, abs=apart)


def test_no_method_is_left_out() -> None:
    assert {row[0] for row in RUNS} == set(RULES)
