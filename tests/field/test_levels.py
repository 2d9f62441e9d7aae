from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from gradexplorer.field.levels import MODES, choose
from gradexplorer.field.plane import on_plane
from gradexplorer.field.sample import Field, sample
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas

Formula = Callable[[str], Formulas]
WIDE = Box(-5.0, 5.0, -3.0, 3.0)
ROSENBROCK = "(1-x)^2 + 100*(y-x^2)^2"


def field_of(formulas: Formulas, box: Box = WIDE) -> Field:
    field = sample(on_plane(formulas), box, 641, 361, lambda: False)
    assert field is not None
    return field


def field_with(value: np.ndarray) -> Field:
    rows, columns = value.shape
    flat = np.zeros_like(value)
    return Field(Box(0, 1, 0, 1), np.linspace(0, 1, columns), np.linspace(0, 1, rows), value, (flat, flat))


def test_a_bowl_gets_equal_round_steps(formulas: Formula) -> None:
    levels = choose(field_of(formulas("x^2+y^2"), Box(-3, 3, -3, 3)))
    assert levels.mode == "linear"
    np.testing.assert_array_equal(levels.values, np.arange(1, 18))  # the corners have 18, the centre 0
    assert str(levels.says) == "levels in equal steps of 1"


def test_round_steps_have_no_rounding_in_them(formulas: Formula) -> None:
    levels = choose(field_of(formulas("x/10 + y/100")), 12)  # from -0.53 to 0.53
    assert levels.values.tolist() == [-0.5, -0.4, -0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3, 0.4, 0.5]


def test_rosenbrock_gets_powers_of_ten_above_its_minimum(formulas: Formula) -> None:
    levels = choose(field_of(formulas(ROSENBROCK), Box(-2, 2, -1, 3)))
    assert levels.mode == "logarithmic"
    assert {1.0, 10.0, 100.0, 1000.0} <= set(levels.values.tolist())
    assert "lowest" in str(levels.says)


def test_himmelblau_too(formulas: Formula) -> None:
    levels = choose(field_of(formulas("(x^2+y-11)^2 + (x+y^2-7)^2"), Box(-5, 5, -5, 5)))
    assert levels.mode == "logarithmic"
    assert {10.0, 100.0} <= set(levels.values.tolist())


def test_rosenbrock_upside_down_gets_them_below_its_maximum(formulas: Formula) -> None:
    levels = choose(field_of(formulas(f"5 - ({ROSENBROCK})"), Box(-2, 2, -1, 3)))
    assert levels.mode == "logarithmic"
    assert {-100.0, -1000.0} <= set(levels.values.tolist())
    assert "highest" in str(levels.says)
    places = levels.position(levels.values)
    assert (np.diff(places) > 0).all()


def test_a_hill_inside_the_view_keeps_equal_steps(formulas: Formula) -> None:
    levels = choose(field_of(formulas("exp(-x^2-y^2)")))
    assert levels.mode == "linear"
    np.testing.assert_allclose(levels.values, np.arange(1, 20) / 20, rtol=0, atol=1e-15)


@pytest.mark.parametrize("text", ["1/x", "tan(x)", "1/(x*y)"])
def test_a_pole_does_not_flatten_the_rest(formulas: Formula, text: str) -> None:
    field = field_of(formulas(text))
    levels = choose(field)
    assert len(levels.values) >= 10
    assert levels.high < 0.3 * float(np.nanmax(field.value))
    middle = float(np.nanmedian(np.abs(field.value)))
    assert np.sum(np.abs(levels.values) < 3 * middle) >= 3
    assert "pole" in str(levels.says)


def test_a_pole_of_high_order_leaves_the_levels_where_most_of_the_view_is(formulas: Formula) -> None:
    # Half of the view lies between -2 and 2, though a twentieth of it is above 20 000.
    field = field_of(formulas("1/x^9 + y"), Box(-3, 3, -3, 3))
    assert np.nanquantile(np.abs(field.value), 0.95) > 1000
    levels = choose(field)
    assert max(abs(levels.low), abs(levels.high)) < 30
    assert np.sum(np.abs(levels.values) < 3) >= 2


def test_a_constant_has_no_levels_and_a_sentence(formulas: Formula) -> None:
    levels = choose(field_of(formulas("sin(x)^2 + cos(x)^2 + 2")))
    assert levels.values.size == 0
    assert str(levels.says) == "f is 3 everywhere in this view"
    np.testing.assert_array_equal(levels.position(np.array([3.0, 3.0])), [0.5, 0.5])


def test_defined_nowhere_there_are_no_levels_and_a_sentence(formulas: Formula) -> None:
    levels = choose(field_of(formulas("log(-1-x^2-y^2)")))
    assert levels.values.size == 0
    assert str(levels.says) == "f is not defined anywhere in this view"


def test_a_small_corner_of_the_plane_is_enough(formulas: Formula) -> None:
    levels = choose(field_of(formulas("log(x-4.9) + log(y-2.9)")))
    assert len(levels.values) > 3


def test_values_up_to_the_largest_float_do_not_overflow() -> None:
    value = (np.linspace(-1.7, 1.7, 400) * 1e308).reshape(20, 20)
    for mode in MODES:
        levels = choose(field_with(value), 10, mode)
        places = levels.position(value)
        assert np.isfinite(levels.values).all()
        assert np.isfinite(places).all()
        assert places[0, 0] == 0.0
        assert places[-1, -1] == pytest.approx(1.0, abs=1e-12)


def test_quantiles_share_the_view_evenly(formulas: Formula) -> None:
    field = field_of(formulas("exp(x)*(1+y^2)"))
    levels = choose(field, 9, "quantile")
    shares = np.diff([0, *(np.mean(field.value < level) for level in levels.values), 1])
    assert len(levels.values) == 9
    assert shares.max() < 0.2
    assert abs(float(np.mean(levels.position(field.value))) - 0.5) < 0.05


@pytest.mark.parametrize("mode", MODES)
def test_values_that_die_away_below_the_smallest_float_have_colours(formulas: Formula, mode: str) -> None:
    # exp(-x^2) at 26 is 3e-294, and nothing is left of it at 28
    field = field_of(formulas("exp(-x^2-y^2)"), Box(23.0, 29.0, -3.0, 3.0))
    places = choose(field, mode=mode).position(field.value)
    assert ((places >= 0) & (places <= 1)).all()


def test_heights_beside_the_smallest_float_are_not_rounded() -> None:
    value = np.sort(np.concatenate([-np.geomspace(1e-323, 1e-250, 300), np.zeros(100)])).reshape(20, 20)
    levels = choose(field_with(value), 20, "quantile")
    assert np.isfinite(levels.position(value)).all()


def test_an_undefined_place_has_no_colour(formulas: Formula) -> None:
    assert np.isnan(choose(field_of(formulas("x"))).position(np.array([np.nan]))).all()


@given(
    hnp.arrays(np.float64, (6, 7), elements=st.floats(allow_nan=True, allow_infinity=True)),
    st.integers(1, 40),
    st.sampled_from(["auto", *MODES]),
)
def test_levels_ascend_and_colours_follow_the_values(value: np.ndarray, count: int, mode: str) -> None:
    levels = choose(field_with(value), count, mode)
    assert (np.diff(levels.values) > 0).all()
    assert ((levels.values > levels.low) | (levels.values >= np.nanmin(np.where(np.isinf(value), np.nan, value)))).all()
    ordered = np.sort(value[np.isfinite(value)])
    places = levels.position(ordered)
    assert ((places >= 0) & (places <= 1)).all()
    assert (np.diff(places) >= -1e-12).all()
