"""A picture as a relief on its stage."""

from __future__ import annotations

import numpy as np
import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.field.picture import Choices, Picture, draw
from gradexplorer.field.relief import FLOOR, HEIGHT, MOST, height_at, relief
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.formula.formulas import Formulas, formulas_of

BOX = Box(-2.0, 2.0, -1.0, 1.0)
GREYS = np.repeat(np.arange(256, dtype=np.uint8)[:, None], 3, axis=1)


def picture_of(text: str) -> Picture:
    definition = parse(text, ("x", "y"))
    assert isinstance(definition, Definition)
    formulas = formulas_of(definition)
    assert isinstance(formulas, Formulas)
    made = draw(formulas, Viewport(BOX, 400, 200), Choices(levels="linear"), GREYS, lambda: False, box=BOX)
    assert made is not None
    return made


def test_the_stage_is_two_units_long_and_as_high_as_the_values_seen() -> None:
    made = relief(picture_of("x + 3"), BOX, GREYS)  # from 1 at the left edge to 5 at the right
    low, high = made.vertices.min(axis=0), made.vertices.max(axis=0)
    np.testing.assert_allclose(low, [-1.0, -0.5, 0.0], rtol=0, atol=1e-6)
    np.testing.assert_allclose(high, [1.0, 0.5, HEIGHT], rtol=0, atol=1e-6)
    # 4 is three quarters of the way up
    assert made.stage.height(np.array([4.0]))[0] == pytest.approx(0.75 * HEIGHT, rel=1e-9)


def test_the_part_asked_for_is_raised_alone() -> None:
    made = relief(picture_of("x + 3"), Box(0.0, 1.0, -0.5, 0.5), GREYS)
    box = made.stage.box
    assert box.x_min == pytest.approx(0.0, abs=0.05)
    assert box.x_max == pytest.approx(1.0, abs=0.05)
    assert made.vertices[:, 2].max() == pytest.approx(HEIGHT, abs=1e-6)


def test_points_outside_the_box_have_no_place_and_the_floor_is_below() -> None:
    stage = relief(picture_of("x*y"), BOX, GREYS).stage
    placed = stage.on_floor(np.array([0.0, 3.0]), np.array([1.0, 0.0]))
    np.testing.assert_allclose(placed[0], [0.0, 0.5, FLOOR], rtol=0, atol=1e-12)
    assert np.isnan(placed[1]).all()
    assert stage.plane_point(0.5, 0.25) == pytest.approx((1.0, 0.5), rel=1e-12)


def test_no_triangle_stands_where_f_is_not_defined() -> None:
    whole, half = relief(picture_of("x + y"), BOX, GREYS), relief(picture_of("log(x) + y"), BOX, GREYS)
    used = half.vertices[np.unique(half.faces)]
    assert used[:, 0].min() > 0
    assert len(half.faces) == pytest.approx(len(whole.faces) / 2, rel=0.05)


def test_no_triangle_is_a_wall_across_a_jump() -> None:
    made = relief(picture_of("floor(x + 0.013)"), BOX, GREYS)
    heights = made.vertices[made.faces][..., 2]
    assert (heights.max(axis=1) - heights.min(axis=1)).max() < 1e-6


def test_a_surface_of_many_samples_is_thinned() -> None:
    viewport = Viewport(BOX, 1600, 900)
    formulas = formulas_of(parse("x*y", ("x", "y")))  # type: ignore[arg-type]
    assert isinstance(formulas, Formulas)
    picture = draw(formulas, viewport, Choices(), GREYS, lambda: False)
    assert picture is not None
    assert MOST / 5 < len(relief(picture, picture.box, GREYS).vertices) <= MOST


def test_between_the_samples_a_plane_is_met_exactly() -> None:
    picture = picture_of("2x - y + 1")
    x, y = np.array([0.123, -1.7, 5.0]), np.array([0.4, -0.31, 0.0])
    found = height_at(picture, x, y)
    np.testing.assert_allclose(found[:2], [2 * 0.123 - 0.4 + 1, -3.4 + 0.31 + 1], rtol=0, atol=1e-9)
    assert np.isnan(found[2])
