"""Bessel functions, sinc, beta and the inverse of erf, against mpmath, on floats and on arrays."""

from __future__ import annotations

import math
from collections.abc import Iterator

import mpmath
import numpy as np
import pytest

from gradexplorer.formula.kernels import special

ORDERS = (0, 1, 2, 3, 7, 30, 100, 155, 156, 400, 1000)
DEEP = ((2, 1e-3), (5, 0.4), (30, 9.0), (100, 60.0), (400, 350.0), (1000, 900.0))


@pytest.fixture(autouse=True)
def flags_are_ignored() -> Iterator[None]:
    """What every caller of the array kernels does."""
    with np.errstate(all="ignore"):
        yield


def arguments(order: int) -> np.ndarray:
    """Near 0, around the order, where the methods meet (2 sqrt(order + 1), 25), and far out."""
    rng = np.random.default_rng(order)
    border = 2.0 * math.sqrt(order + 1.0)
    near = [border - 1e-9, border + 1e-9, -border, 24.999999, 25.0, order + 1e-9, order + 0.5, 1e5 + 0.3, -1e8]
    return np.concatenate([near, rng.uniform(-3, 3, 8), rng.uniform(0.5 * order, 1.5 * order + 30, 12)])


def exact_spherical(order: int, u: float) -> mpmath.mpf:
    z = abs(mpmath.mpf(u))
    value = mpmath.sqrt(mpmath.pi / 2 / z) * mpmath.besselj(order + mpmath.mpf(1) / 2, z)
    return -value if u < 0 and order % 2 else value


@pytest.mark.parametrize("order", ORDERS)
def test_the_error_is_below_1e_15_whatever_the_order_and_the_size(order: int) -> None:
    u = arguments(order)
    for scalar, array, exact in (
        (special.besselj, special.besselj_array, mpmath.besselj),
        (special.sphericalj, special.sphericalj_array, exact_spherical),
    ):
        with mpmath.workdps(30):
            truth = [float(exact(order, float(value))) for value in u]
        np.testing.assert_allclose(array(order, u), truth, rtol=0, atol=1e-15)
        np.testing.assert_allclose([scalar(float(order), float(value)) for value in u], truth, rtol=0, atol=1e-15)


@pytest.mark.parametrize(("order", "u"), DEEP)
def test_where_the_function_is_tiny_its_digits_are_right_too(order: int, u: float) -> None:
    with mpmath.workdps(30):
        bessel, spherical = float(mpmath.besselj(order, u)), float(exact_spherical(order, u))
    assert special.besselj(float(order), u) == pytest.approx(bessel, rel=3e-14, abs=0)
    assert special.sphericalj(float(order), u) == pytest.approx(spherical, rel=3e-14, abs=0)


def test_negative_orders_and_arguments_turn_the_sign_of_odd_orders() -> None:
    for order in (1.0, 2.0, 5.0):
        value, sign = special.besselj(order, 1.7), (-1.0) ** order
        assert special.besselj(-order, 1.7) == sign * value == special.besselj(order, -1.7)
        assert special.besselj(-order, -1.7) == value
        assert special.sphericalj(order, -1.7) == sign * special.sphericalj(order, 1.7)


@pytest.mark.parametrize("order", [0.5, -1.5, 1001.0, 1e300, math.inf, math.nan])
def test_an_order_that_is_not_whole_or_too_large_is_undefined(order: float) -> None:
    for scalar, array in ((special.besselj, special.besselj_array), (special.sphericalj, special.sphericalj_array)):
        assert math.isnan(scalar(order, 1.0))
        assert np.isnan(array(order, np.array([0.0, 1.0, 50.0]))).all()
    assert math.isnan(special.sphericalj(-1.0, 1.0))


def test_orders_may_vary_over_an_array() -> None:
    orders, u = np.arange(-4.0, 41.0)[:, None] / 2.0, np.linspace(-60.0, 60.0, 301)
    for scalar, array in ((special.besselj, special.besselj_array), (special.sphericalj, special.sphericalj_array)):
        grid = array(orders, u)
        assert grid.shape == (45, 301)
        one_by_one = [[scalar(float(order), float(value)) for value in u] for order in orders[:, 0]]
        np.testing.assert_allclose(grid, one_by_one, rtol=1e-12, atol=3e-16)


def test_at_infinity_all_have_died_down() -> None:
    for function in (special.besselj, special.sphericalj):
        assert function(3.0, math.inf) == 0.0 == function(3.0, -math.inf)
        assert abs(function(3.0, 1e308)) < 1e-150
    assert special.sinc(math.inf) == 0.0
    assert list(special.sinc_array(np.array([math.inf, -math.inf]))) == [0.0, 0.0]


def test_sinc_is_exactly_zero_at_whole_numbers_and_one_at_zero() -> None:
    whole = np.array([1.0, -2.0, 7.0, 1e6, 2.0**53])
    assert (special.sinc_array(whole) == 0.0).all()
    assert all(special.sinc(float(value)) == 0.0 for value in whole)
    assert special.sinc(0.0) == special.sinc(5e-324) == 1.0
    assert list(special.sinc_array(np.array([0.0, 5e-324]))) == [1.0, 1.0]


def test_erfinv_is_the_inverse_to_the_last_digit_or_two() -> None:
    u = np.concatenate([np.linspace(-0.999, 0.999, 61), [1e-300, -1e-12, 0.5, 1 - 1e-9, 1 - 2.0**-53, -1 + 2.0**-53]])
    with mpmath.workdps(40):
        truth = [float(mpmath.erfinv(mpmath.mpf(float(value)))) for value in u]
    np.testing.assert_allclose(special.erfinv_array(u), truth, rtol=1e-15, atol=0)
    np.testing.assert_allclose([special.erfinv(float(value)) for value in u], truth, rtol=1e-15, atol=0)
    for outside in (1.0, -1.0, 1.5, -math.inf, math.nan):
        assert math.isnan(special.erfinv(outside))
        assert np.isnan(special.erfinv_array(np.array([outside]))).all()


@pytest.mark.parametrize(
    ("u", "v", "digits_lost"),
    [
        (0.3, 0.7, 0), (2.5, 3.5, 0), (79.0, 79.5, 1), (80.5, 3.0, 1), (1e10, 2.5, 2), (1e10, 0.5, 1),
        (200.0, 300.0, 2), (120.0, 11.0, 1), (-0.5, 3.3, 0), (-30.5, 2.25, 1), (-100.5, 3.25, 3), (-90.25, 120.5, 3),
        (1e-300, 2.0, 0), (5000.0, 12.0, 2),
    ],
)  # fmt: skip
def test_beta_keeps_its_digits_also_where_its_gammas_overflow(u: float, v: float, digits_lost: int) -> None:
    with mpmath.workdps(60):
        exact = float(mpmath.beta(mpmath.mpf(u), mpmath.mpf(v)))
    for first, second in ((u, v), (v, u)):
        assert special.beta(first, second) == pytest.approx(exact, rel=1e-14 * 10**digits_lost, abs=0)
        found = special.beta_array(np.array([first]), second)
        assert found[0] == pytest.approx(exact, rel=1e-14 * 10**digits_lost, abs=0)


@pytest.mark.parametrize(("u", "v"), [(0.0, 1.0), (-2.0, 0.5), (1.0, -3.0), (-0.5, -0.5), (0.5, -1.5), (math.nan, 1.0)])
def test_beta_is_undefined_where_one_of_its_gammas_is(u: float, v: float) -> None:
    assert math.isnan(special.beta(u, v))
    assert np.isnan(special.beta_array(np.array([u]), np.array([v]))).all()
