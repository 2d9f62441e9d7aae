"""f along a straight line."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.field.plane import on_plane
from gradexplorer.field.section import Section, reach_in, section
from gradexplorer.formula.formulas import Formulas, formulas_of


def cut(text: str, place: tuple[float, float], direction: tuple[float, float]) -> Section:
    definition = parse(text, ("x", "y"))
    assert isinstance(definition, Definition)
    formulas = formulas_of(definition)
    assert isinstance(formulas, Formulas)
    found = section(on_plane(formulas), place, direction, (-2.0, 2.0), lambda: False)
    assert found is not None
    return found


def test_a_bowl_cut_along_the_diagonal_is_a_parabola_with_its_slope() -> None:
    # x^2 + y^2 from (1, 1) along (1, 1)/sqrt 2: 2 + 2 sqrt(2) t + t^2
    half = 1 / math.sqrt(2)
    found = cut("x^2 + y^2", (1.0, 1.0), (half, half))
    assert found.here == pytest.approx(2.0, rel=1e-15)
    assert found.slope == pytest.approx(2 * math.sqrt(2), rel=1e-14)
    np.testing.assert_allclose(found.value, 2 + 2 * math.sqrt(2) * found.along + found.along**2, rtol=1e-12, atol=1e-12)
    assert found.low <= 0.1
    assert found.high >= 2 + 2 * math.sqrt(2) * 2 + 4


def test_a_section_along_the_contour_is_level_at_the_place() -> None:
    assert cut("x^2 + 3 y^2", (1.0, 1.0), (3 / math.sqrt(10), -1 / math.sqrt(10))).slope == pytest.approx(0, abs=1e-14)


def test_a_pole_parts_the_section_and_does_not_stretch_it() -> None:
    found = cut("1/x + y", (1.0, 0.0), (1.0, 0.0))
    assert np.isnan(found.value).any() or np.isnan(found.along).any()
    assert found.high - found.low < 200


def test_a_stopped_section_is_none() -> None:
    definition = parse("x*y")
    assert isinstance(definition, Definition)
    formulas = formulas_of(definition)
    assert isinstance(formulas, Formulas)
    assert section(on_plane(formulas), (0.0, 0.0), (1.0, 0.0), (-1.0, 1.0), lambda: True) is None


def test_the_line_reaches_to_the_edges_of_the_box() -> None:
    assert reach_in((-3, 3, -3, 3), (1, 0), (1.0, 0.0)) == (-4.0, 2.0)
    assert reach_in((-3, 3, -1, 1), (0, 0.5), (0.0, 1.0)) == (-1.5, 0.5)
    assert reach_in((-3, 3, -1, 1), (0, 9), (1.0, 0.0)) == (-3.0, 3.0)  # it misses the box
