"""Branch and prune: all points where a gradient vanishes, each proved."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradexplorer.field.critical import Budget, Search, search
from gradexplorer.field.critical_boxes import Boxes, box, gathered, halved
from gradexplorer.field.critical_newton import newton_step
from gradexplorer.formula.enclosures import Bounds, Enclosures
from gradexplorer.formula.formulas import Formulas
from tests.field.conftest import formulas_from

Make = Callable[[str], Formulas]
COUNTED = Budget(seconds=600.0)  # how far a search comes within the boxes it has is the same on a busy machine


def searched(formulas: Formulas, *sides: float, **asked: object) -> Search:
    corners = np.array(sides)
    return search(Enclosures(formulas), corners[0::2], corners[1::2], **{"budget": COUNTED, **asked})  # type: ignore[arg-type]


def points(found: Search) -> list[tuple[float, ...]]:
    return sorted(tuple(point) for point in found.found.middle.T.round(9).tolist())


roots = st.lists(st.integers(-9, 9), min_size=1, max_size=4, unique=True)


def level_at(name: str, places: list[int]) -> str:
    """Text of a polynomial whose derivative is the product of (t - root) over the places."""
    polynomial = np.polynomial.Polynomial.fromroots(places).integ()
    return " + ".join(f"({float(c)!r})*{name}^{power}" for power, c in enumerate(polynomial.coef))


@given(roots, roots)
@settings(max_examples=25)
def test_a_sum_of_two_polynomials_is_level_where_both_are(of_x: list[int], of_y: list[int]) -> None:
    found = searched(formulas_from(f"{level_at('x', of_x)} + {level_at('y', of_y)}"), -10.5, 10, -10, 10.25)
    assert found.ended is None
    assert len(found.open) == len(found.level) == 0
    assert points(found) == sorted((float(x), float(y)) for x in of_x for y in of_y)


def test_every_found_box_is_a_few_roundings_wide(peaks: Formulas) -> None:
    found = searched(peaks, -3, 3, -3, 3)
    assert len(found.found) == 9
    assert (found.found.hi - found.found.lo).max() < 1e-12


def test_points_on_the_edges_belong_to_the_box(formulas: Make) -> None:
    # sin x cos y is level at (pi/2 + k pi, m pi) and at (k pi, pi/2 + m pi); x^2 + y^2 at a corner of this box
    assert points(searched(formulas("x^2 + y^2"), 0, 3, 0, 3)) == [(0.0, 0.0)]
    assert points(searched(formulas("(x - 3)^2 + (y - 1)^2"), 0, 3, 0, 1)) == [(3.0, 1.0)]
    assert points(searched(formulas("(x - 3)^2 + (y - 1)^2"), 0, 2.999, 0, 1)) == []


def test_each_point_is_found_once_however_the_boxes_are_cut(formulas: Make) -> None:
    for width in (1.0, 1.7, 3.0, 4.096, 7.77):
        found = searched(formulas("x^4 - 2x^2 + y^4 - 2y^2"), -width, width, -width, width)
        assert len(found.found) == 9
        assert len(found.open) == 0


@pytest.mark.parametrize("text", ["log(x) + y^2", "sqrt(x) + y^2", "1/x + y^2", "x log x - y", "tan(x) + y^2"])
def test_edges_of_the_domain_and_poles_hold_no_search_up(formulas: Make, text: str) -> None:
    found = searched(formulas(text), -3, 3, -3, 3)
    assert len(found.found) == len(found.open) == 0
    assert found.looked_at < 1000


def test_a_degenerate_point_stays_open_in_a_tiny_box(formulas: Make) -> None:
    found = searched(formulas("x^3 - 3x y^2"), -2, 2, -2, 2)
    assert len(found.found) == 0
    assert len(found.open) > 0
    assert np.abs(np.concatenate([found.open.lo, found.open.hi])).max() < 1e-6


def test_a_curve_of_critical_points_is_left_before_it_eats_the_budget(formulas: Make) -> None:
    found = searched(formulas("(x^2 + y^2 - 1)^2"), -2, 2, -2, 2)
    assert points(found) == [(0.0, 0.0)]
    assert found.ended is None
    assert len(found.level) > 100
    radius = np.hypot(*found.level.middle)
    assert np.abs(radius - 1).max() < 0.05


def test_a_constant_is_level_all_over_at_once(formulas: Make) -> None:
    found = searched(formulas("3"), -2, 2, -2, 2)
    assert (len(found.level), found.looked_at) == (1, 1)


def test_a_search_can_be_stopped_and_tells_how_far_it_is(peaks: Formulas) -> None:
    told: list[float] = []
    found = searched(peaks, -3, 3, -3, 3, stop=lambda: len(told) > 3, progress=told.append)
    assert found.ended == "stopped"
    assert len(found.open) > 0
    whole = searched(peaks, -3, 3, -3, 3, progress=told.append)
    assert whole.ended is None
    assert told[-1] == 1.0
    assert all(0 <= share <= 1 for share in told)


def test_a_budget_of_boxes_is_kept(peaks: Formulas) -> None:
    found = searched(peaks, -3, 3, -3, 3, budget=Budget(boxes=500))
    assert found.ended == "boxes"
    assert found.looked_at < 2500


# --- its parts --------------------------------------------------------------------------------------------------------


def test_a_newton_step_on_a_bowl_lands_on_its_lowest_point() -> None:
    # f = x^2 + y^2 over [-1, 2]^2: H = 2, g(m) = (1, 1) at m = (1/2, 1/2), so x' = 1/2 - 1/2 = 0
    lo, hi = np.full((2, 1), -1.0), np.full((2, 1), 2.0)
    ones, flags = np.ones((2, 1)), np.zeros((2, 1), dtype=bool)
    twice = np.array([[[2.0], [0.0]], [[0.0], [2.0]]])
    step = newton_step(lo, hi, lo / 2 + hi / 2, Bounds(ones, ones, flags), Bounds(twice, twice, flags))
    assert step.single.all()
    np.testing.assert_allclose([step.lo, step.hi], 0.0, rtol=0, atol=1e-14)


def test_a_newton_step_sees_that_there_is_no_zero() -> None:
    # g = 2x + 10 on [-1, 2] vanishes at -5 only
    lo, hi = np.array([[-1.0]]), np.array([[2.0]])
    flags = np.zeros((1, 1), dtype=bool)
    step = newton_step(
        lo, hi, np.array([[0.5]]), Bounds(np.array([[11.0]]), np.array([[11.0]]), flags),
        Bounds(np.array([[[2.0]]]), np.array([[[2.0]]]), flags),
    )  # fmt: skip
    assert step.empty.all()
    assert not step.single.any()


def test_a_halved_box_is_covered_by_its_halves() -> None:
    whole = box(np.array([0.0, 0.0]), np.array([4.0, 1.0]))
    unknown = Bounds(np.full((2, 2, 1), -np.inf), np.full((2, 2, 1), np.inf), np.zeros(1, dtype=bool))
    halves = halved(whole, np.array([[4.0], [1.0]]), unknown)
    assert len(halves) == 2
    assert halves.hull.lo[:, 0].tolist() == [0.0, 0.0]
    assert halves.hull.hi[:, 0].tolist() == [4.0, 1.0]
    assert halves.hi[0, 0] == halves.lo[0, 1]


def test_boxes_that_touch_are_gathered() -> None:
    lo = np.array([[0.0, 1.0, 5.0, 2.0], [0.0, 0.0, 5.0, 0.0]])
    groups = gathered(box(lo, lo + 1), most=10)
    assert sorted(len(group) for group in groups) == [1, 3]
    assert [len(group) for group in gathered(box(lo * 100, lo * 100 + 1), most=2)] == [1, 3]
    assert gathered(Boxes(np.empty((2, 0)), np.empty((2, 0)), np.empty(0, dtype=bool)), most=2) == []
