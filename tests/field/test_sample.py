from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.field import sample as sample_module
from gradexplorer.field.sample import BLOCK, sample
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas

START = Box(-3.0, 3.0, -3.0, 3.0)


def never() -> bool:
    return False


def test_row_0_is_the_bottom_and_the_outermost_samples_lie_on_the_edges(formulas: Callable[[str], Formulas]) -> None:
    field = sample(formulas("x + 10*y"), START, 4, 3, never)
    assert field is not None
    np.testing.assert_allclose(field.x, [-3, -1, 1, 3], rtol=0, atol=1e-15)
    np.testing.assert_allclose(field.y, [-3, 0, 3], rtol=0, atol=1e-15)
    np.testing.assert_allclose(field.value[0], [-33, -31, -29, -27], rtol=0, atol=1e-14)
    np.testing.assert_allclose(field.gradient[0], np.ones((3, 4)), rtol=0, atol=0)
    np.testing.assert_allclose(field.gradient[1], np.full((3, 4), 10.0), rtol=0, atol=0)


def test_an_image_with_a_pixel_a_sample_reaches_half_a_cell_beyond(formulas: Callable[[str], Formulas]) -> None:
    field = sample(formulas("x + y"), START, 4, 3, never)
    assert field is not None
    assert field.image_box == pytest.approx((-4.0, 4.0, -4.5, 4.5), abs=1e-12)


def test_outside_the_domain_there_is_neither_value_nor_gradient(formulas: Callable[[str], Formulas]) -> None:
    field = sample(formulas("log(x) + y"), START, 5, 5, never)
    assert field is not None
    for array in (field.value, *field.gradient):
        np.testing.assert_array_equal(np.isnan(array), np.broadcast_to(field.x <= 0, (5, 5)))


def test_a_constant_fills_the_grid(formulas: Callable[[str], Formulas]) -> None:
    field = sample(formulas("3"), START, 4, 3, never)
    assert field is not None
    np.testing.assert_array_equal(field.value, np.full((3, 4), 3.0))
    np.testing.assert_array_equal(field.gradient[0], np.zeros((3, 4)))


def test_blocks_join_without_a_seam(peaks: Formulas) -> None:
    field = sample(peaks, START, 100, 3 * BLOCK // 100 + 7, never)
    assert field is not None
    value, gradient = peaks.gradient((field.x[None, :], field.y[:, None]))
    np.testing.assert_array_equal(field.value, value)
    np.testing.assert_array_equal(field.gradient[0], gradient[0])
    np.testing.assert_array_equal(field.gradient[1], gradient[1])


def test_stop_is_asked_between_blocks(peaks: Formulas) -> None:
    asked = iter([False, False, True])
    assert sample(peaks, START, 640, 3 * BLOCK // 640, lambda: next(asked)) is None
    assert list(asked) == []


def test_slopes_that_nobody_needs_are_not_worked_out(peaks: Formulas) -> None:
    whole, some = (sample(peaks, START, 41, 31, never, every) for every in ((1, 1), (2, 4)))
    assert whole is not None
    assert some is not None
    np.testing.assert_allclose(some.value, whole.value, rtol=1e-14, atol=1e-14)
    np.testing.assert_array_equal(some.gradient[0], whole.gradient[0][::2, ::4])
    np.testing.assert_array_equal(some.gradient[1], whole.gradient[1][::2, ::4])


def test_two_threads_sample_what_one_does(formulas: Callable[[str], Formulas], monkeypatch: pytest.MonkeyPatch) -> None:
    surface = formulas("sin(x y) + log(x + 1)")
    alone = sample(surface, START, 401, 301, never, (2, 4))
    monkeypatch.setattr(sample_module, "MANY", 1)
    together = sample(surface, START, 401, 301, never, (2, 4))
    assert alone is not None
    assert together is not None
    np.testing.assert_array_equal(together.value, alone.value)
    np.testing.assert_array_equal(together.gradient, alone.gradient)
    assert sample(surface, START, 401, 301, lambda: True, (2, 4)) is None
