"""A function of one variable as a curve that is honest about where it breaks."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.field.curve import Curve, Mark, curve
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.formula.formulas import Formulas, formulas_of

VIEW = Viewport(Box(-3.0, 3.0, -3.0, 3.0), 600, 400)
Made = Callable[..., Curve]


def drawn(text: str, heights: tuple[float, float] | None = None, viewport: Viewport = VIEW) -> Curve:
    definition = parse(text, ("x",))
    assert not isinstance(definition, Problem), definition
    formulas = formulas_of(definition)
    assert isinstance(formulas, Formulas)
    found = curve(formulas, viewport, heights, lambda: False)
    assert found is not None
    return found


def pieces(x: np.ndarray, y: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
    """The pieces between the NaN, of at least two points."""
    cut = np.flatnonzero(np.isnan(y))
    parts = zip(np.split(x, cut), np.split(y, cut), strict=True)
    found = [(a[~np.isnan(b)], b[~np.isnan(b)]) for a, b in parts]
    return [(a, b) for a, b in found if len(a) > 1]


def steepest_px(found: Curve) -> float:
    """The highest rise, in pixels, of a piece within the view over less than a thousandth of a pixel."""
    low, high = found.box[2:]
    rises = [0.0]
    for x, y in pieces(found.x, found.y):
        px, py = np.clip(y, low, high) * found.viewport.y_scale, x * found.viewport.x_scale
        rises += np.abs(np.diff(px))[np.diff(py) < 1e-3].tolist()
    return max(rises)


def test_the_curve_lies_on_f_and_its_derivative_on_its_slope() -> None:
    found = drawn("x^3 - 3x")
    np.testing.assert_allclose(found.y, found.x**3 - 3 * found.x, atol=1e-12)
    np.testing.assert_allclose(found.slope_y, 3 * found.slope_x**2 - 3, atol=1e-12)
    assert (found.x[0], found.x[-1]) == (-3.0, 3.0)
    assert found.bands == found.poles == found.marks == ()


def test_no_chord_is_seen_apart_from_the_curve() -> None:
    # sin(30x) swings 29 times over 600 pixels: still no chord is farther from it than a tenth of a pixel.
    found = drawn("sin(30x)")
    x_scale, y_scale = found.viewport.x_scale, found.viewport.y_scale
    middle = (found.x[1:] + found.x[:-1]) / 2
    above_px = (np.sin(30 * middle) - (found.y[1:] + found.y[:-1]) / 2) * y_scale
    steep = np.diff(found.y) * y_scale / (np.diff(found.x) * x_scale)
    assert np.max(np.abs(above_px) / np.hypot(1.0, steep)) < 0.1
    assert len(found.x) < 2000


@pytest.mark.parametrize(("text", "places"), [("1/x", (0.0,)), ("1/x^2", (0.0,)), ("gamma(x)", (-2.0, -1.0, 0.0))])
def test_poles_at_round_places_are_found_and_not_crossed(text: str, places: tuple[float, ...]) -> None:
    found = drawn(text)
    assert found.poles == pytest.approx(places)
    assert len(pieces(found.x, found.y)) >= len(places) + 1


def test_poles_at_no_round_place_are_found_as_exactly_as_floats_allow() -> None:
    found = drawn("tan(x)")
    assert found.poles == pytest.approx((-math.pi / 2, math.pi / 2), rel=1e-14)
    assert len(pieces(found.x, found.y)) == 3
    assert steepest_px(found) < 1.0  # no wall


def test_a_jump_is_left_open_with_its_ends_marked() -> None:
    found = drawn("floor(x)", viewport=Viewport(Box(-0.5, 1.5, 0.0, 1.0), 400, 300))
    levels = [set(y.tolist()) for _, y in pieces(found.x, found.y)]
    assert levels == [{-1.0}, {0.0}, {1.0}]
    assert Mark(1.0, 1.0, filled=True) in found.marks
    assert [(mark.y, mark.filled) for mark in found.marks] == [(-1.0, False), (0.0, True), (0.0, False), (1.0, True)]
    # Each piece reaches its jump: no gap is seen.
    assert pieces(found.x, found.y)[0][0][-1] == pytest.approx(0.0, abs=1e-9)


def test_a_value_of_its_own_is_a_dot_between_two_open_ends() -> None:
    marks = drawn("sign(x)").marks
    assert [(round(mark.x, 9), mark.y, mark.filled) for mark in marks] == [
        (0.0, -1.0, False), (0.0, 0.0, True), (0.0, 1.0, False),
    ]  # fmt: skip


def test_a_jump_at_no_round_number_is_open_without_dots() -> None:
    found = drawn("where(x < sqrt(2), x, x + 2)")
    assert found.marks == ()
    (left, _), (right, _) = pieces(found.x, found.y)
    assert left[-1] == pytest.approx(math.sqrt(2), rel=1e-14)
    assert right[0] == pytest.approx(math.sqrt(2), rel=1e-14)


def test_a_hole_is_a_hollow_dot() -> None:
    assert drawn("sin(x)/x").marks == (Mark(0.0, 1.0, filled=False),)


def test_what_is_steep_yet_continuous_is_not_cut() -> None:
    found = drawn("tanh(1e6*x)")
    assert len(pieces(found.x, found.y)) == 1
    assert found.marks == ()


def test_a_kink_is_one_line_and_its_derivative_is_two() -> None:
    found = drawn("abs(x - 1/3)")
    assert len(pieces(found.x, found.y)) == 1
    assert [set(y.tolist()) for _, y in pieces(found.slope_x, found.slope_y)] == [{-1.0}, {1.0}]


@pytest.mark.parametrize(
    ("text", "bands"),
    [
        ("sqrt(x)", [(-3.0, 0.0)]),
        ("log(x)", [(-3.0, 0.0)]),
        ("asin(x)", [(-3.0, -1.0), (1.0, 3.0)]),
        ("log(-1 - x^2)", [(-3.0, 3.0)]),
    ],
)
def test_bands_where_f_is_undefined_end_where_its_domain_begins(text: str, bands: list[tuple[float, float]]) -> None:
    found = drawn(text).bands
    assert len(found) == len(bands)
    np.testing.assert_allclose(found, bands, atol=1e-9)


def test_a_line_reaches_the_end_of_its_domain() -> None:
    found = drawn("sqrt(x - 1/7)")
    ((x, y),) = pieces(found.x, found.y)
    assert x[0] == pytest.approx(1 / 7, abs=1e-9)
    assert y[0] == pytest.approx(0.0, abs=1e-4)


def test_the_heights_fit_unless_they_are_chosen() -> None:
    assert drawn("x^2").box[2:] == pytest.approx((-4.0, 10.0))
    assert drawn("x^2", (0.0, 1.0)).box == (-3.0, 3.0, 0.0, 1.0)
    assert "by hand" in str(drawn("x^2", (0.0, 1.0)).says)
    assert drawn("x^2", (1.0, 1.0)).box == drawn("x^2").box


def test_nothing_to_see_is_said() -> None:
    found = drawn("log(-1 - x^2)")
    assert not found.is_seen
    assert str(found.says) == "f is not defined anywhere in this view"


def test_a_stop_ends_it() -> None:
    formulas = formulas_of(parse("x^2"))  # type: ignore[arg-type]
    assert isinstance(formulas, Formulas)
    assert curve(formulas, VIEW, None, lambda: True) is None


TEXTS = (
    "x^2", "1/x", "tan(x)", "floor(x)", "log(x)", "sin(1/x)", "x^x", "gamma(x)", "sin(1000x)", "exp(exp(x))", "sign(x)",
    "sqrt(sin(9x))", "1e300*x", "1e-300*x", "abs(x)", "where(x > 0, 1/x, x)",
)  # fmt: skip


@settings(max_examples=60)
@given(st.sampled_from(TEXTS), st.floats(-1e6, 1e6), st.floats(1e-6, 1e6))
def test_anywhere_and_at_any_size_the_curve_is_finite_and_in_order(text: str, centre: float, width: float) -> None:
    viewport = Viewport(Box(centre - width / 2, centre + width / 2, 0.0, 1.0), 200, 100)
    found = drawn(text, viewport=viewport)
    assert len(found.x) < 40_000
    for x, y in ((found.x, found.y), (found.slope_x, found.slope_y)):
        assert not np.isinf(y).any()
        assert (np.diff(x[~np.isnan(x)]) > 0).all()
    assert found.box.height > 0
    assert math.isfinite(found.box.height)
