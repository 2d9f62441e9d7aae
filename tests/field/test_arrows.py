from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.field.arrows import LENGTHS, Arrows
from gradexplorer.field.arrows import arrows as arrows_of
from gradexplorer.field.choices import Choices
from gradexplorer.field.plane import Surface, on_plane
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.formula.formulas import Formulas

START = Box(-3.0, 3.0, -3.0, 3.0)
SQUARE = Viewport.showing(START, 600, 600)
Formula = Callable[[str], Formulas]


def arrows(
    surface: Surface, viewport: Viewport, columns: int = 20, rows: int = 20, *, box: Box | None = None, **more: str
) -> Arrows:
    named = {f"arrow_{name}": value for name, value in more.items()}
    return arrows_of(surface, viewport, Choices(arrow_columns=columns, arrow_rows=rows, **named), box=box)  # type: ignore[arg-type]


def test_the_start_view_has_exactly_20_by_20(formulas: Formula) -> None:
    found = arrows(formulas("x^2+y^2"), SQUARE, 20, 20, box=START)
    columns, rows = np.unique(found.x), np.unique(found.y)
    assert found.x.shape == (400,)
    np.testing.assert_allclose(np.unique(np.round(columns, 9)), np.arange(-2.85, 3, 0.3), rtol=0, atol=1e-9)
    np.testing.assert_allclose(np.unique(np.round(rows, 9)), np.arange(-2.85, 3, 0.3), rtol=0, atol=1e-9)


def test_a_wide_window_adds_arrows_beside_the_box_at_the_same_spacing(formulas: Formula) -> None:
    wide = arrows(formulas("x^2+y^2"), Viewport.showing(START, 1200, 600), 20, 20, box=START)
    inside = (np.abs(wide.x) < 3) & (np.abs(wide.y) < 3)
    assert inside.sum() == 400
    assert len(wide.x) == 800
    np.testing.assert_allclose(np.diff(np.unique(np.round(wide.x, 9))), 0.3, rtol=0, atol=1e-8)


def test_without_a_box_the_start_view_looks_the_same(formulas: Formula) -> None:
    view = Viewport.showing(START, 1200, 600)
    with_box, without = (arrows(formulas("x*y"), view, 20, 20, box=box) for box in (START, None))
    np.testing.assert_allclose(without.x, with_box.x, rtol=0, atol=1e-12)
    np.testing.assert_allclose(without.dx_px, with_box.dx_px, rtol=0, atol=1e-9)


@pytest.mark.parametrize(
    "box", [Box(-1, 1, -1, 1), Box(0.123, 7.7, -2.001, 0.3), Box(-0.5, 4.5, 10, 11), Box(0, 10, -5, 5)]
)
@pytest.mark.parametrize("count", [1, 2, 5, 20, 21])
def test_any_box_has_its_number_of_arrows(formulas: Formula, box: Box, count: int) -> None:
    found = arrows(formulas("x+2y"), Viewport(box, 300, 300), count, count, box=box)
    assert found.x.shape == (count * count,)
    assert ((found.x > box.x_min) & (found.x < box.x_max) & (found.y > box.y_min) & (found.y < box.y_max)).all()


@pytest.mark.parametrize("boxed", [True, False])
def test_panning_does_not_move_the_arrows(formulas: Formula, boxed: bool) -> None:
    f, panned = formulas("x^2+y^2"), SQUARE.panned(137, -71)
    here, there = (arrows(f, view, box=view.box if boxed else None) for view in (SQUARE, panned))
    places = set(zip(np.round(here.x, 9), np.round(here.y, 9), strict=True))
    shared = {(x, y) for x, y in zip(np.round(there.x, 9), np.round(there.y, 9), strict=True) if START.contains(x, y)}
    assert shared
    assert shared <= places


def test_the_gradient_is_taken_exactly_where_the_arrow_stands(peaks: Formulas) -> None:
    found = arrows(peaks, SQUARE)
    for k in (0, 57, 210, 399):
        _, (across, up) = peaks.gradient((float(found.x[k]), float(found.y[k])))
        assert found.dx[k] == pytest.approx(across, rel=1e-12, abs=1e-15)
        assert found.dy[k] == pytest.approx(up, rel=1e-12, abs=1e-15)


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("text", ["x^2+y^2", "exp(3x)+y", "1/x+y", "1e300*x^2+y", "1e-300*(x+y)", "5"])
def test_no_arrow_reaches_its_neighbour(formulas: Formula, text: str, length: str) -> None:
    found = arrows(on_plane(formulas(text)), SQUARE, 20, 20, box=START, length=length)
    sizes = np.hypot(found.dx_px, found.dy_px)
    assert np.isfinite(sizes).all()
    assert sizes.max() <= 30.0
    assert text == "5" or sizes.max() == pytest.approx(27.0, rel=1e-6)


def test_lengths_go_with_the_slope_as_chosen(formulas: Formula) -> None:
    f = formulas("x^2/2 + 0*y")
    for length, share in (("true", 1 / 3), ("sqrt", (1 / 3) ** 0.5), ("unit", 1.0)):
        found = arrows(f, SQUARE, 20, 20, box=START, length=length)
        one, three = (np.flatnonzero(np.isclose(found.x, x))[0] for x in (0.75, 2.25))
        assert found.dx_px[one] / found.dx_px[three] == pytest.approx(share, rel=1e-9)


def test_arrows_point_uphill_on_the_screen(formulas: Formula) -> None:
    found = arrows(formulas("x + 2*y"), Viewport(Box(-1, 1, -2, 2), 600, 600), 5, 5)
    # y is drawn at half the scale of x, so (1, 2) is seen at 45 degrees.
    np.testing.assert_allclose(found.dx_px, found.dy_px, rtol=1e-9)
    assert (found.dy_px > 0).all()


def test_where_there_is_no_gradient_there_is_no_arrow(formulas: Formula) -> None:
    found = arrows(formulas("log(x)+y"), SQUARE, 20, 20, box=START)
    assert len(found.x) == 200
    assert (found.x > 0).all()


def test_a_flat_plane_has_points_for_arrows(formulas: Formula) -> None:
    found = arrows(formulas("5"), SQUARE, 20, 20, box=START)
    assert len(found.x) == 400
    assert not found.dx_px.any()


def test_none_asked_for_none_given(formulas: Formula) -> None:
    assert arrows(formulas("x*y"), SQUARE, 0, 20).x.size == 0


def test_slopes_that_die_away_below_the_smallest_float_have_finite_arrows(formulas: Formula) -> None:
    made = arrows(formulas("exp(-x^2-y^2)"), Viewport.showing(Box(0.0, 76.5, 0.0, 76.5), 600, 600))
    assert 0 < made.scale.steep < 1e-308
    length = np.hypot(made.dx_px, made.dy_px)
    assert np.isfinite(length).all()
    assert length.max() <= made.scale.longest_px * (1 + 1e-12)


def test_a_pole_does_not_make_dots_of_all_other_arrows(formulas: Formula) -> None:
    # |grad tan(xy)| is r in the middle of its branches, and beyond all bounds at their edges
    made = arrows(formulas("tan(x y)"), SQUARE)
    slope = np.hypot(made.dx, made.dy)
    assert np.quantile(slope, 0.98) > 50 * np.median(slope)
    length = np.hypot(made.dx_px, made.dy_px)
    assert np.median(length) > 0.15 * made.scale.longest_px
    assert np.mean(length >= 0.999 * made.scale.longest_px) <= 0.11  # the others still tell steep from steeper
