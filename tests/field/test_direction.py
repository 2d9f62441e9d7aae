"""Directions: what they follow, how they turn, what a hand means."""

from __future__ import annotations

import math

import pytest

from gradexplorer.field.direction import Direction, slope_along, snapped, unit_at, wrapped

GRADIENT = (4.0, 2.0)  # of x^2 + y^2 at (2, 1), at 26.565 degrees


def test_the_slope_peaks_along_the_gradient_and_vanishes_along_the_contour() -> None:
    assert slope_along(GRADIENT, Direction().unit(GRADIENT)) == pytest.approx(math.sqrt(20), rel=1e-15)
    assert slope_along(GRADIENT, Direction("contour").unit(GRADIENT)) == 0.0
    slopes = [slope_along(GRADIENT, unit_at(degrees)) for degrees in range(0, 360, 5)]
    assert max(slopes) <= math.sqrt(20)
    assert slope_along(GRADIENT, unit_at(0.0)) == 4.0
    assert slope_along(GRADIENT, unit_at(-90.0)) == -2.0


def test_the_contour_lies_to_the_left_of_the_gradient() -> None:
    assert Direction("contour").angle(GRADIENT) == pytest.approx(26.565 + 90, abs=1e-3)


@pytest.mark.parametrize("gradient", [(0.0, 0.0), (math.nan, 1.0), (math.inf, 0.0)])
def test_without_a_gradient_the_angle_counts(gradient: tuple[float, float]) -> None:
    assert Direction("gradient", 90.0).angle(gradient) == 90.0
    assert Direction("contour", 90.0).unit(gradient) == (0.0, 1.0)


def test_keys_turn_to_the_next_round_angle() -> None:
    assert Direction().turned(5.0, GRADIENT) == Direction("angle", 30.0)
    assert Direction().turned(-5.0, GRADIENT) == Direction("angle", 25.0)
    assert Direction("angle", 30.0).turned(-5.0, GRADIENT) == Direction("angle", 25.0)
    assert Direction("angle", 180.0).turned(5.0, GRADIENT) == Direction("angle", -175.0)


@pytest.mark.parametrize(
    ("degrees", "meant"),
    [
        (27.9, Direction()),
        (115.0, Direction("contour")),
        (-62.0, Direction("angle", -63.43494882292201)),
        (1.5, Direction("angle", 0.0)),
        (-178.0, Direction("angle", 180.0)),
        (45.0, Direction("angle", 45.0)),
    ],
)
def test_a_hand_near_the_gradient_or_an_axis_means_just_that(degrees: float, meant: Direction) -> None:
    assert snapped(degrees, GRADIENT) == meant


def test_angles_are_counted_from_above_minus_180_to_180() -> None:
    assert [wrapped(degrees) for degrees in (-180.0, 181.0, 720.0, 540.0)] == [180.0, -179.0, 0.0, 180.0]
