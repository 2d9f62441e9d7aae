"""Many walkers under a constraint: as one walks, and where they end."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from gradexplorer.descent.basins import LEAVES, Basins, basins
from gradexplorer.descent.constraint import Constraint, constraint_of
from gradexplorer.descent.ends import Goals
from gradexplorer.descent.many_bound import walk_all
from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import settings_of
from gradexplorer.descent.sweep import sweep
from gradexplorer.field.plane import plane_of
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas
from tests.descent.test_basins import formulas_from

HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2"
FIRST_ORDER = [name for name, rule in RULES.items() if rule.elementwise]


def never() -> bool:
    return False


def bound(f: Formulas, curve: str = "", box: tuple[float, ...] | None = None) -> Constraint:
    found = constraint_of(curve, box, f)
    assert isinstance(found, Constraint)
    return found


def mapped(text: str, curve: str = "", box: tuple[float, ...] | None = None, **settings: Any) -> Basins:
    f = formulas_from(text)
    view = Box(-4.0, 4.0, -4.0, 4.0)
    found = basins(
        f, plane_of(f.variables), view, "gradient-descent", settings, never, finest=16, constraint=bound(f, curve, box)
    )
    return list(found)[-1]


@pytest.mark.parametrize("method", FIRST_ORDER)
@pytest.mark.parametrize("more", [{}, {"ascent": True}, {"clip": 3.0}])
def test_in_a_box_many_walk_as_one_walks(method: str, more: dict[str, Any]) -> None:
    f = formulas_from(HIMMELBLAU)
    box = bound(f, box=(-1.0, 2.5, -2.0, 1.5))
    chosen = settings_of(RULES[method], {"steps": 40, "learning_rate": 0.01, **more})
    assert isinstance(chosen, dict)
    starts = np.array([-3.0, 0.0, 1.0, 4.0]), np.array([2.0, 0.3, -4.0, 1.0])
    ends = walk_all(f, starts, RULES[method], [chosen], {}, box, never)
    assert ends is not None
    for number, start in enumerate(zip(*starts, strict=True)):
        alone = descend(f, tuple(map(float, start)), method, chosen, box)
        assert isinstance(alone, Path)
        end = tuple(float(axis[number]) for axis in ends.points)
        assert end == pytest.approx(alone.points[-1], abs=1e-9)
        assert abs(int(ends.steps[number]) - (len(alone.points) - 1)) <= 1


def test_the_edge_of_a_box_is_a_minimum_of_those_it_holds() -> None:
    # x + y^2 falls to the left without end; in [-1, 2]^2 it is least at (-1, 0), wherever a walk starts
    found = mapped("x + y^2", box=(-1.0, 2.0, -1.0, 2.0), steps=200)
    assert [(each.point, each.kind, each.held) for each in found.attractors] == [
        (pytest.approx((-1.0, 0.0), abs=1e-6), "minimum", "edge")
    ]
    assert found.attractors[0].starts == found.basin.size
    assert str(found.told_at(3.0, 3.0)).startswith("ends at the minimum at the edge of the box (−1, ")


def test_a_corner_holds_too_and_what_lies_inside_is_free() -> None:
    corner = mapped("x + y", box=(-1.0, 2.0, -2.0, 2.0), steps=200).attractors
    assert [(each.point, each.kind, each.held) for each in corner] == [((-1.0, -2.0), "minimum", "edge")]
    inside = mapped("x^2 + y^2", box=(-1.0, 2.0, -2.0, 2.0), steps=200).attractors
    assert [(each.kind, each.held) for each in inside] == [("minimum", "")]


def test_climbers_are_held_by_the_edge_at_maxima() -> None:
    found = mapped("x - y^2", box=(-1.0, 2.0, -1.0, 2.0), steps=200, ascent=True).attractors
    assert [(each.point, each.kind, each.held) for each in found] == [
        (pytest.approx((2.0, 0.0), abs=1e-6), "maximum", "edge")
    ]


def test_on_a_circle_every_start_ends_at_the_foot_of_the_slope() -> None:
    # x + y on the unit circle is least at (-1, -1)/sqrt(2)
    found = mapped("x + y", curve="x^2 + y^2 = 1", steps=200)
    best = found.attractors[0]
    assert best.point == pytest.approx((-math.sqrt(0.5), -math.sqrt(0.5)), abs=1e-6)
    assert (best.kind, best.held) == ("minimum", "curve")
    assert best.starts >= 0.85 * found.basin.size  # the middle is as far from all of the circle
    assert set(np.unique(found.basin)) <= {0, 1, LEAVES}


def test_an_end_that_is_nearly_reached_is_found_by_newtons_method_on_what_is_left() -> None:
    f = formulas_from("x + y")
    goals = Goals(f, bound(f, "x^2 + y^2 = 1"))
    near = goals.constraint.nearest((-0.8, -0.6)) if goals.constraint else None
    assert near is not None
    assert goals.refined(near, 0.5) == pytest.approx((-math.sqrt(0.5), -math.sqrt(0.5)), abs=1e-8)
    assert goals.refined(near, 0.01) is None
    sliding = Goals(formulas_from("x + y^2"), bound(f, box=(-1.0, 2.0, -1.0, 2.0)))
    assert sliding.refined((-1.0, 0.2), 0.5) == pytest.approx((-1.0, 0.0), abs=1e-12)


def test_a_sweep_obeys_and_a_rule_that_cannot_says_so() -> None:
    f = formulas_from("x + y^2")
    box = bound(f, box=(-1.0, 2.0, -1.0, 2.0))
    found = sweep(f, (1.0, 1.0), "gradient-descent", {"steps": 300}, {"learning_rate": [0.1, 0.4]}, never, box)
    assert found is not None
    assert found.loss == pytest.approx([-1.0, -1.0], abs=1e-9)
    curve = bound(f, "y = x^2")
    found = sweep(f, (1.0, 1.0), "momentum", {"steps": 300}, {"learning_rate": [0.01, 0.05]}, never, curve)
    assert found is not None
    # x + x^4 is least where 4 x^3 = -1
    assert found.loss == pytest.approx([-0.75 * 0.25 ** (1 / 3)] * 2, abs=1e-6)
    with pytest.raises(ValueError, match="first-order methods with a fixed rate obey"):
        sweep(f, (1.0, 1.0), "newton", {}, {"learning_rate": [0.1]}, never, box)
