"""Arrays as painters take them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLineF

from gradexplorer.field.clip import clipped
from gradexplorer.ui.canvas.arrows import outline, shapes
from gradexplorer.ui.canvas.geometry import UNSEEN_PX, polylines, thinned
from gradexplorer.ui.canvas.layout import layout

anything = st.floats(allow_nan=True, allow_infinity=True)


def test_nan_breaks_a_line_in_two() -> None:
    nan = math.nan
    path = polylines(np.array([0.0, 1, 2, nan, 5, 6]), np.array([0.0, 1, 0, nan, 5, 6]))
    elements = [path.elementAt(i) for i in range(path.elementCount())]
    kinds = [(element.x, element.y, element.isMoveTo()) for element in elements]
    assert kinds == [(0, 0, True), (1, 1, False), (2, 0, False), (5, 5, True), (6, 6, False)]


def test_points_on_the_way_between_their_neighbours_are_left_out_and_corners_are_not() -> None:
    nan = math.nan
    x, y = thinned(np.array([0.0, 1, 2, 3, 4, nan, 0, 1, 0]), np.array([0.0, 0.05, 0, 1, 2, nan, 0, 0, 0]))
    # (1, 0.05) and (3, 1) lie on their ways; the turn at (2, 0), the gap and the turn back at (1, 0) stay
    np.testing.assert_array_equal(x, [0, 2, 4, nan, 0, 1, 0])
    np.testing.assert_array_equal(y, [0, 0, 2, nan, 0, 0, 0])


@given(st.integers(1, 60), st.floats(1, 400))
def test_no_eye_sees_what_a_thinned_circle_lacks(count: int, radius: float) -> None:
    angle = np.linspace(0, 2 * math.pi, count)
    x, y = thinned(radius * np.cos(angle), radius * np.sin(angle))
    middle = np.hypot(x[1:] + x[:-1], y[1:] + y[:-1]) / 2
    fine = radius * (1 - math.cos(math.pi / max(count - 1, 1)))  # what the circle itself, of so many points, is off by
    assert (radius - middle).max(initial=0) <= fine + UNSEEN_PX + 1e-9


def test_a_line_through_the_rectangle_is_cut_at_its_edges() -> None:
    x, y = clipped(np.array([-10.0, 30.0]), np.array([5.0, 5.0]), 0, 20, 0, 10)
    assert x[:2].tolist() == [0, 20]
    assert y[:2].tolist() == [5, 5]


def test_corners_inside_stay_corners_of_one_line() -> None:
    x, y = clipped(np.array([1.0, 5, 5, 50]), np.array([1.0, 1, 5, 5]), 0, 10, 0, 10)
    assert x[~np.isnan(x)].tolist() == [1, 5, 5, 10]
    assert not np.isnan(x[:-1]).any()
    assert y[0] == 1


@given(st.lists(st.tuples(anything, anything), max_size=12))
def test_nothing_that_is_cut_reaches_outside(points: list[tuple[float, float]]) -> None:
    both = np.array(points, dtype=float).reshape(-1, 2)
    x, y = clipped(both[:, 0], both[:, 1], 0, 20, 0, 10)
    assert len(x) == len(y)
    there = ~np.isnan(x)
    assert np.array_equal(there, ~np.isnan(y))
    assert ((x[there] >= -1e-6) & (x[there] <= 20 + 1e-6)).all()
    assert ((y[there] >= -1e-6) & (y[there] <= 10 + 1e-6)).all()


def test_heads_keep_their_size_until_the_arrow_is_short() -> None:
    tail, tip = (np.zeros(3), np.zeros(3)), (np.array([30.0, 10.0, 4.0]), np.zeros(3))
    shape = shapes(tail, tip, head_px=6.0)
    assert shape.head.tolist() == pytest.approx([6.0, 5.0, 2.0])


def test_an_arrow_of_no_length_is_no_fault() -> None:
    shape = shapes((np.ones(1), np.ones(1)), (np.ones(1), np.ones(1)))
    bounds = shape.outlines(1.0)[0].boundingRect()
    assert (bounds.x(), bounds.y(), bounds.width(), bounds.height()) == (1.0, 1.0, 0.0, 0.0)


def test_an_arrow_reaches_from_tail_to_tip_and_its_head_is_the_widest() -> None:
    # From (0, 0) to (20, 0), head 6 long and 6 * 0.42 to either side.
    (outline,) = shapes((np.zeros(1), np.zeros(1)), (np.array([20.0]), np.zeros(1))).outlines(1.0)
    bounds = outline.boundingRect()
    assert (bounds.left(), bounds.right()) == pytest.approx((0.0, 20.0))
    assert (bounds.top(), bounds.bottom()) == pytest.approx((-2.52, 2.52))


@pytest.mark.parametrize("size", [(1, 1), (200, 150), (700, 520), (4000, 200)])
@pytest.mark.parametrize("aspect", [None, 1.0, 100.0, 0.01])
def test_the_plot_lies_in_its_paper(size: tuple[int, int], aspect: float | None) -> None:
    plot = layout(*size, title=True, aspect=aspect).plot
    assert plot.width() >= 1
    assert plot.height() >= 1
    if min(size) >= 150:
        assert 0 <= plot.left() < plot.right() < size[0]
        assert 0 <= plot.top() < plot.bottom() < size[1]


def test_a_plot_of_equal_sides_is_square() -> None:
    plot = layout(1280, 960, aspect=1.0).plot
    assert plot.width() == plot.height() == 960 - 22 - 46


def test_one_arrow_has_the_outline_that_many_have() -> None:
    tail, tip = (np.array([10.0]), np.array([20.0])), (np.array([50.0]), np.array([-10.0]))  # 40 right, 30 up
    for rim in (0.0, 1.2):
        (many,) = shapes(tail, tip, 13.0).outlines(3.2, rim)
        one = outline(QLineF(10, 20, 50, -10), 3.2, 13.0, rim)
        corners = [(many.elementAt(i).x, many.elementAt(i).y) for i in range(7)]
        np.testing.assert_allclose([(point.x(), point.y()) for point in one], corners, rtol=0, atol=1e-9)
    assert (corners[0][0] - 50, corners[0][1] + 10) == pytest.approx(
        (2.4 * 0.8, -2.4 * 0.6)
    )  # the tip, and twice the rim
