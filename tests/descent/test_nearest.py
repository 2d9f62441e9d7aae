"""The way down need not point at the minimum: by how much, by hand."""

from __future__ import annotations

import math

import pytest

from gradexplorer.descent.nearest import nearest, told


def test_the_angle_in_a_long_valley() -> None:
    # x^2 + 10 y^2 at (2, 1): -grad = (-4, -20), the minimum lies along (-2, -1)
    found = nearest((2.0, 1.0), (4.0, 20.0), [((0.0, 0.0), "gallery"), ((9.0, 9.0), "search")])
    assert found is not None
    assert (found.point, found.source) == ((0.0, 0.0), "gallery")
    assert found.distance == pytest.approx(math.sqrt(5), rel=1e-15)
    assert found.off == pytest.approx(math.degrees(math.atan2(20, 4) - math.atan2(1, 2)), abs=1e-12)


def test_in_a_round_bowl_it_points_straight_at_it() -> None:
    found = nearest((2.0, 1.0), (4.0, 2.0), [((0.0, 0.0), "path")])
    assert found is not None
    assert found.off == pytest.approx(0.0, abs=1e-7)
    assert "straight at the nearest minimum" in str(told(found, "(0, 0)", "2.236", "0.0°"))


def test_uphill_it_points_the_other_way() -> None:
    found = nearest((0.0, 0.0), (1.0, 0.0), [((5.0, 0.0), "search")])
    assert found is not None
    assert found.off == 180.0


def test_without_a_minimum_or_a_gradient_there_is_no_angle() -> None:
    assert nearest((0.0, 0.0), (1.0, 0.0), []) is None
    assert nearest((0.0, 0.0), (1.0, 0.0), [((1.0,), "gallery")]) is None  # of another function
    here = nearest((0.0, 0.0), (0.0, 0.0), [((0.0, 0.0), "search")])
    assert here is not None
    assert math.isnan(here.off)
    assert "this is the nearest minimum" in str(told(here, "", "", ""))
    assert "K looks" in str(told(None, "", "", ""))
