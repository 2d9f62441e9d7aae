from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.field.choices import Choices
from gradexplorer.field.levels import choose
from gradexplorer.field.picture import Picture, draw, grid_size
from gradexplorer.field.sample import Field
from gradexplorer.field.shade import shade
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.formula.formulas import Formulas

START = Box(-3.0, 3.0, -3.0, 3.0)
LUT = np.stack([np.arange(256), 255 - np.arange(256), np.full(256, 7)], axis=1).astype(np.uint8)
Formula = Callable[[str], Formulas]


def picture(formulas: Formulas, width: int = 600, height: int = 400, choices: Choices | None = None) -> Picture:
    view = Viewport.showing(START, width, height)
    found = draw(formulas, view, choices or Choices(), LUT, lambda: False, box=START)
    assert found is not None
    return found


def test_colours_run_from_the_lowest_to_the_highest() -> None:
    value = np.array([[0.0, 1.0], [0.5, np.nan], [np.inf, -np.inf]])
    field = Field(
        Box(0, 1, 0, 2), np.array([0.0, 1.0]), np.array([0.0, 1.0, 2.0]), value, (np.zeros((3, 2)), np.zeros((3, 2)))
    )
    pixels = shade(field, choose(field, 5, "linear"), LUT)
    assert pixels.dtype == np.uint8
    assert pixels.shape == (3, 2, 4)
    assert pixels[0, 0].tolist() == [0, 255, 7, 255]
    assert pixels[0, 1].tolist() == [255, 0, 7, 255]
    assert pixels[1, 0].tolist() == [128, 127, 7, 255]
    assert pixels[1:, :, 3].tolist() == [[255, 0], [0, 0]]  # undefined and infinite places are transparent


def test_the_grid_has_the_shape_of_the_window_and_is_no_finer_than_its_pixels() -> None:
    assert grid_size(Viewport(START, 1920, 1080)) == (641, 361)
    assert grid_size(Viewport(START, 1080, 1920)) == (361, 641)
    assert grid_size(Viewport(START, 100, 60)) == (101, 61)
    assert min(grid_size(Viewport(START, 1, 1))) >= 2


def test_the_start_picture(formulas: Formula) -> None:
    found = picture(formulas("x^2+y^2"), 600, 600)
    assert found.box == pytest.approx(START, abs=1e-12)
    assert len(found.arrows.x) == 400
    assert len(found.levels.values) >= 15
    assert found.contours.labels
    assert found.rgba.shape == (*found.field.value.shape, 4)
    assert (found.rgba[..., 3] == 255).all()
    middle = found.rgba[found.rgba.shape[0] // 2, found.rgba.shape[1] // 2]
    assert middle[0] < 3  # the lowest colour at the lowest place
    assert found.image_box.width > found.box.width


def test_one_variable_and_none_are_drawn_too(formulas: Formula) -> None:
    for text in ("x^2", "y", "3", "x*y*z"):
        assert np.isfinite(picture(formulas(text), 60, 40).field.value).all()


def test_layers_can_be_left_out(formulas: Formula) -> None:
    found = picture(formulas("x^2+y^2"), choices=Choices(level_count=0, arrow_columns=0))
    assert found.contours.x.size == 0
    assert found.arrows.x.size == 0


def test_undefined_everywhere_is_a_transparent_picture_without_lines(formulas: Formula) -> None:
    found = picture(formulas("log(-1-x^2-y^2)"), 60, 40)
    assert not found.rgba.any()
    assert found.contours.x.size == 0
    assert found.arrows.x.size == 0


@pytest.mark.parametrize("allowed", [0, 5, 20])
def test_stop_ends_the_picture_wherever_it_is(peaks: Formulas, allowed: int) -> None:
    left = [allowed]

    def stop() -> bool:
        left[0] -= 1
        return left[0] < 0

    assert draw(peaks, Viewport.showing(START, 600, 400), Choices(), LUT, stop) is None
    assert left[0] == -1  # asked once more after the last yes, and never again


@pytest.mark.parametrize(
    "text",
    [
        "x^x^x",
        "exp(exp(exp(x)))",
        "1/(x*y)",
        "tan(x*y)",
        "gamma(x)*y",
        "floor(x)*y",
        "x^2*1e308",
        "|x|" * 3000,
        "x^200*y^200",
    ],
)
def test_awkward_landscapes_are_drawn_without_a_warning(formulas: Formula, text: str) -> None:
    found = picture(formulas(text), 200, 150)
    assert np.isfinite(found.levels.values).all()
    for array in (found.arrows.dx_px, found.arrows.dy_px):
        assert np.isfinite(array).all()
