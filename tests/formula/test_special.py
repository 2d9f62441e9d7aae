"""The special functions against mpmath with 50 digits, on floats and on arrays."""

from __future__ import annotations

import math
import warnings
from collections.abc import Callable, Iterator
from math import inf, nan

import mpmath
import numpy as np
import pytest

from gradexplorer.formula.kernels import special

# name, scalar, array, exact
Function = tuple[Callable[[float], float], Callable[[np.ndarray], np.ndarray], Callable[[mpmath.mpf], mpmath.mpf]]
FUNCTIONS: dict[str, Function] = {
    "erf": (special.erf, special.erf_array, mpmath.erf),
    "erfc": (special.erfc, special.erfc_array, mpmath.erfc),
    "gamma": (special.gamma, special.gamma_array, mpmath.gamma),
    "lgamma": (special.lgamma, special.lgamma_array, lambda x: mpmath.re(mpmath.loggamma(x))),
    "digamma": (special.digamma, special.digamma_array, mpmath.digamma),
}
for order in (1, 2, 3, 4, 9):
    FUNCTIONS[f"polygamma {order}"] = (
        lambda u, n=order: special.polygamma(n, u),
        lambda u, n=order: special.polygamma_array(n, u),
        lambda x, n=order: mpmath.polygamma(n, x),
    )

POSITIVE = [(1e-12, 1e-3), (0.001, 0.5), (0.45, 1.55), (1.4, 2.6), (2.4, 8.2), (7.8, 30.0), (30.0, 170.0)]
NEGATIVE = [(-1e-4, -1e-9), (-0.6, -0.4), (-2.6, -0.5), (-8.2, -2.4), (-30.0, -7.9), (-150.0, -30.0)]
BOTH = [(-1.1, 1.1), (0.4, 0.6), (0.9, 1.1), (-7.0, 7.0), (5.0, 26.0)]


@pytest.fixture(autouse=True)
def flags_are_ignored() -> Iterator[None]:
    """What every caller of the array kernels does."""
    with np.errstate(all="ignore"):
        yield


def points(low: float, high: float, count: int = 60) -> np.ndarray:
    return np.random.default_rng(7).uniform(low, high, count)


def exactly(function: Callable[[mpmath.mpf], mpmath.mpf], u: np.ndarray) -> list[mpmath.mpf]:
    with mpmath.workdps(50):
        return [function(mpmath.mpf(float(value))) for value in u]


def error(found: float, exact: mpmath.mpf, scale: float) -> float:
    with mpmath.workdps(50):
        return float(abs(mpmath.mpf(float(found)) - exact)) / scale


@pytest.mark.parametrize("name", FUNCTIONS)
def test_relative_error_is_below_1e_14_where_the_function_has_no_zero(name: str) -> None:
    scalar, array, exact = FUNCTIONS[name]
    for low, high in BOTH if name.startswith("erf") else POSITIVE:
        u = points(low, high)
        for value, found, truth in zip(u, array(u), exactly(exact, u), strict=True):
            assert error(found, truth, float(abs(truth))) < 1e-14, f"array, {value!r}"
            assert error(scalar(float(value)), truth, float(abs(truth))) < 1e-14, f"scalar, {value!r}"


@pytest.mark.parametrize("name", ["gamma", "lgamma", "digamma", "polygamma 1", "polygamma 3"])
def test_error_left_of_zero_is_below_1e_14_relative_or_absolute_next_to_a_zero(name: str) -> None:
    scalar, array, exact = FUNCTIONS[name]
    for low, high in NEGATIVE:
        u = points(low, high)
        for value, found, truth in zip(u, array(u), exactly(exact, u), strict=True):
            scale = float(abs(truth)) if name == "gamma" else max(1.0, float(abs(truth)))
            assert error(found, truth, scale) < 1e-14, f"array, {value!r}"
            assert error(scalar(float(value)), truth, scale) < 1e-14, f"scalar, {value!r}"


@pytest.mark.parametrize("order", [2, 4])
def test_even_polygammas_left_of_zero_are_as_exact_as_their_argument(order: int) -> None:
    # They pass through zero half-way between poles: there the size of u times the slope is the natural measure.
    u = np.concatenate([points(low, high) for low, high in NEGATIVE])
    exact = exactly(lambda x: mpmath.polygamma(order, x), u)
    slope = exactly(lambda x: x * mpmath.polygamma(order + 1, x), u)
    for value, found, truth, steep in zip(u, special.polygamma_array(order, u), exact, slope, strict=True):
        scale = float(max(abs(truth), abs(steep)))
        assert error(found, truth, scale) < 1e-14, value
        assert error(special.polygamma(order, float(value)), truth, scale) < 1e-14, value


def test_lgamma_and_digamma_keep_their_digits_next_to_their_positive_zeros() -> None:
    root = 1.4616321449683622  # of digamma
    near = np.array([1e-12, -1e-12, 1e-7, -1e-7, 1e-3, -1e-3])
    for function, zero in (("lgamma", 1.0), ("lgamma", 2.0), ("digamma", root)):
        scalar, array, exact = FUNCTIONS[function]
        u = zero + near
        for value, found, truth in zip(u, array(u), exactly(exact, u), strict=True):
            assert error(found, truth, float(abs(truth))) < 1e-14, (function, value)
            assert error(scalar(float(value)), truth, float(abs(truth))) < 1e-14, (function, value)
    # At the double next to the root the true value is -9.24e-17: slope 0.9677 times the 9.55e-17 it lies below.
    assert math.isclose(special.digamma(root), -9.2412655217294275e-17, rel_tol=1e-12)


def test_high_orders_of_polygamma_lose_no_more_than_a_digit_or_two() -> None:
    for n, u in ((20, 0.3), (21, 5.5), (60, 12.0), (170, 90.0), (300, 231.0), (1000, 600.0)):
        truth = exactly(lambda x, n=n: mpmath.polygamma(n, x), np.array([u]))[0]
        assert error(special.polygamma(n, u), truth, float(abs(truth))) < 2e-12, (n, u)
        assert error(special.polygamma_array(n, u)[()], truth, float(abs(truth))) < 2e-12, (n, u)


def test_values_everyone_knows() -> None:
    euler = 0.57721566490153286
    assert special.erf(0.0) == 0.0
    assert special.gamma(5.0) == 24.0
    assert math.isclose(special.gamma(0.5), math.sqrt(math.pi), rel_tol=1e-15)
    assert special.lgamma(1.0) == 0.0
    assert special.lgamma(2.0) == 0.0
    assert math.isclose(special.digamma(1.0), -euler, rel_tol=1e-15)
    assert math.isclose(special.polygamma(1, 1.0), math.pi**2 / 6, rel_tol=1e-15)
    assert math.isclose(special.polygamma(3, 1.0), math.pi**4 / 15, rel_tol=1e-15)


@pytest.mark.parametrize("name", ["gamma", "lgamma", "digamma", "polygamma 1", "polygamma 2"])
@pytest.mark.parametrize("pole", [0.0, -0.0, -1.0, -2.0, -8.0, -171.0, -(2.0**53), -1e308, -inf])
def test_a_pole_is_undefined(name: str, pole: float) -> None:
    scalar, array, _ = FUNCTIONS[name]
    assert math.isnan(scalar(pole))
    assert np.isnan(array(np.array([pole]))).all()


@pytest.mark.parametrize("name", FUNCTIONS)
def test_nan_stays_nan(name: str) -> None:
    scalar, array, _ = FUNCTIONS[name]
    assert math.isnan(scalar(nan))
    assert list(np.isnan(array(np.array([nan, 1.25, nan])))) == [True, False, True]


def test_limits_at_infinity_and_overflow() -> None:
    ends = np.array([inf, -inf])
    assert list(special.erf_array(ends)) == [1.0, -1.0] == [special.erf(inf), special.erf(-inf)]
    assert list(special.erfc_array(ends)) == [0.0, 2.0] == [special.erfc(inf), special.erfc(-inf)]
    for name in ("gamma", "lgamma", "digamma"):
        scalar, array, _ = FUNCTIONS[name]
        assert scalar(inf) == inf == array(np.array([inf]))[0]
    assert special.polygamma(1, inf) == 0.0 == special.polygamma_array(1, inf)[()]
    for u, expected in ((171.7, inf), (1e308, inf), (5e-324, inf), (-5e-324, -inf)):
        assert special.gamma(u) == expected == special.gamma_array(np.array([u]))[0]
    assert special.polygamma(1, 1e-200) == inf == special.polygamma_array(1, 1e-200)[()]
    assert special.polygamma(2, 1e-200) == -inf == special.polygamma_array(2, 1e-200)[()]


@pytest.mark.parametrize("order", [-1, 0.5, nan, inf, -inf])
def test_an_order_that_is_no_whole_number_is_undefined(order: float) -> None:
    assert math.isnan(special.polygamma(order, 2.0))
    assert np.isnan(special.polygamma_array(order, np.array([2.0, 3.0]))).all()


def test_polygamma_broadcasts_its_order() -> None:
    orders, u = np.array([[0.0], [1.0], [2.5], [3.0]]), np.array([0.5, 1.5, -2.5])
    grid = special.polygamma_array(orders, u)
    assert grid.shape == (4, 3)
    assert np.isnan(grid[2]).all()
    for row, n in ((0, 0), (1, 1), (3, 3)):
        np.testing.assert_array_max_ulp(grid[row], np.array([special.polygamma(n, float(v)) for v in u]), 20)


@pytest.mark.parametrize("name", FUNCTIONS)
def test_arrays_and_floats_say_the_same(name: str) -> None:
    scalar, array, _ = FUNCTIONS[name]
    spicy = [0.0, -0.0, -8.0, 8.0, 1e308, -1e308, 1e154, 1e150, inf, -inf, nan, 5e-324, 1e-310, 1e-300, -1e-300, 28.0]
    u = np.concatenate([spicy, points(-6.0, 12.0, 400)])
    scalars = np.array([scalar(float(value)) for value in u])
    arrays = array(u)
    np.testing.assert_array_equal(np.isnan(arrays), np.isnan(scalars))
    np.testing.assert_allclose(arrays, scalars, rtol=2e-14, atol=2e-14)


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("shape", [(), (0,), (1, 5), (5, 1), (70, 300)])
def test_shape_is_kept_across_blocks_and_odd_memory(name: str, shape: tuple[int, ...]) -> None:
    _, array, _ = FUNCTIONS[name]
    u = np.linspace(-3.21, 9.87, math.prod(shape)).reshape(shape)
    whole = array(u)
    assert whole.shape == shape
    assert whole.dtype == np.float64
    np.testing.assert_array_equal(array(u.T), whole.T)
    np.testing.assert_array_equal(whole.ravel()[::997], array(np.ascontiguousarray(u.ravel()[::997])))


def test_the_given_array_is_left_as_it_was() -> None:
    u = np.array([-2.5, -1.0, 0.25, 1.75, 3.0, 20.0, nan])
    before = u.copy()
    for _, array, _ in FUNCTIONS.values():
        array(u)
    np.testing.assert_array_equal(u, before)


def test_floats_never_raise_nor_warn() -> None:
    strange = [0.0, -0.0, 1e308, -1e308, 5e-324, -5e-324, inf, -inf, nan, -8.0, -1e15 - 0.5, 171.7, -184.5, 1e16]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for scalar, _, _ in FUNCTIONS.values():
            assert all(isinstance(scalar(u), float) for u in strange)
        for n in (25, 1000, 1e6, 1e14, 1e300, -3.5):
            assert all(isinstance(special.polygamma(n, u), float) for u in strange)
