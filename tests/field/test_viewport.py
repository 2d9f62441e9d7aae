from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradexplorer.field.viewport import Box, Viewport, box_about

START = Box(-3.0, 3.0, -3.0, 3.0)

sides = st.floats(1e-6, 1e6)
centres = st.floats(-1e3, 1e3)
pixels = st.floats(0.0, 1000.0)
viewports = st.builds(
    lambda x, y, width, height, wide, high: Viewport(box_about(x, y, width, height), wide, high),
    centres, centres, sides, sides, st.integers(10, 4000), st.integers(10, 4000),
)  # fmt: skip


def near(view: Viewport, left: tuple[float, float], right: tuple[float, float]) -> bool:
    """Equal to within a thousandth of the box and what floats so far out can tell."""
    room = 1e-9 * (abs(left[0]) + abs(left[1])) + 1e-12
    return (
        abs(left[0] - right[0]) <= 1e-3 * view.box.width + room
        and abs(left[1] - right[1]) <= 1e-3 * view.box.height + room
    )


def test_pixels_count_from_the_top_left_corner() -> None:
    view = Viewport(START, 600, 600)
    assert view.pixel_at(-3.0, 3.0) == (0.0, 0.0)
    assert view.pixel_at(3.0, -3.0) == (600.0, 600.0)
    assert view.pixel_at(1.0, 1.0) == (400.0, 200.0)
    assert view.point_at(400.0, 200.0) == pytest.approx((1.0, 1.0), abs=1e-12)


def test_a_wide_window_shows_the_box_whole_and_more_plane_beside_it() -> None:
    view = Viewport.showing(START, 1200, 800)
    assert view.box == pytest.approx((-4.5, 4.5, -3.0, 3.0), abs=1e-12)
    assert view.x_scale == pytest.approx(view.y_scale, rel=1e-12)


def test_unequal_axes_show_exactly_the_box() -> None:
    assert Viewport.showing(START, 1200, 800, equal=False).box == START


def test_dragging_to_the_right_brings_in_what_lies_left() -> None:
    assert Viewport(START, 600, 600).panned(100, 50).box == pytest.approx((-4.0, 2.0, -2.5, 3.5), abs=1e-12)


def test_zooming_twice_as_large_about_the_corner_keeps_the_corner() -> None:
    assert Viewport(START, 600, 600).zoomed(2, 0, 0).box == pytest.approx((-3.0, 0.0, 0.0, 3.0), abs=1e-12)


def test_zooming_along_one_axis_leaves_the_other() -> None:
    assert Viewport(START, 600, 600).zoomed(2, 300, 300, axes="x").box == pytest.approx((-1.5, 1.5, -3, 3), abs=1e-12)
    assert Viewport(START, 600, 600).zoomed(2, 300, 300, axes="y").box == pytest.approx((-3, 3, -1.5, 1.5), abs=1e-12)


def test_endless_zooming_stops_while_floats_can_still_tell_the_points_apart() -> None:
    view = Viewport(START, 600, 600)
    near_one = view
    for _ in range(400):
        view = view.zoomed(0.5, 300, 300)
        near_one = near_one.zoomed(2.0, *near_one.pixel_at(1.0, 1.0))
    assert 1e11 < view.box.width <= 1e12 * 1.001
    assert 1.9e-12 <= near_one.box.width < 2e-11
    assert near_one.box.x_min < 1.0 < near_one.box.x_max


def test_endless_panning_stays_finite() -> None:
    view = Viewport(box_about(0, 0, 1e12, 1e12), 600, 600)
    for _ in range(50):
        view = view.panned(-600, 600)
    assert all(math.isfinite(side) and abs(side) <= 2e12 for side in view.box)


def test_a_resized_window_keeps_scale_and_centre() -> None:
    view = Viewport.showing(START, 600, 600).resized(1200, 300)
    assert view.box == pytest.approx((-6.0, 6.0, -1.5, 1.5), abs=1e-12)


@given(viewports, pixels, pixels)
def test_pixel_and_point_are_inverse(view: Viewport, px: float, py: float) -> None:
    there = view.point_at(px, py)
    assert near(view, view.point_at(*view.pixel_at(*there)), there)


@given(viewports, pixels, pixels, st.floats(0.1, 10.0), st.sampled_from(["xy", "x", "y"]))
def test_zoom_keeps_the_point_under_the_pointer(view: Viewport, px: float, py: float, factor: float, axes: str) -> None:
    px, py = px % view.width, py % view.height
    assert near(view, view.zoomed(factor, px, py, axes).point_at(px, py), view.point_at(px, py))


@given(viewports, st.floats(-500, 500), st.floats(-500, 500))
def test_panning_there_and_back_comes_home(view: Viewport, dx: float, dy: float) -> None:
    back = view.panned(dx, dy).panned(-dx, -dy).box
    assert near(view, (back.x_min, back.y_max), (view.box.x_min, view.box.y_max))


@given(st.builds(box_about, centres, centres, sides, sides), st.integers(10, 4000), st.integers(10, 4000))
def test_what_is_asked_for_is_always_wholly_seen(asked: Box, width: int, height: int) -> None:
    seen = Viewport.showing(asked, width, height).box
    room = 1e-9 * (sum(map(abs, asked)))
    assert seen.x_min <= asked.x_min + room
    assert seen.x_max >= asked.x_max - room
    assert seen.y_min <= asked.y_min + room
    assert seen.y_max >= asked.y_max - room
