"""Every minimum the gallery claims is one, and nothing in the box lies below the lowest."""

from __future__ import annotations

import numpy as np
import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.gallery import Landscape, landscapes

LANDSCAPES = {landscape.name: landscape for landscape in landscapes()}
MINIMA = [(name, number) for name, landscape in LANDSCAPES.items() for number in range(len(landscape.minima))]
BOUNDED = [name for name, landscape in LANDSCAPES.items() if landscape.minima]
BOUNDLESS = [name for name in LANDSCAPES if name not in BOUNDED]
DIRECTIONS = [(np.cos(angle), np.sin(angle)) for angle in np.linspace(0.05, 0.05 + 2 * np.pi, 48, endpoint=False)]


def formulas(name: str) -> Formulas:
    definition = parse(LANDSCAPES[name].text)
    assert isinstance(definition, Definition), definition.message
    compiled = formulas_of(definition)
    assert isinstance(compiled, Formulas)
    return compiled


def grid(landscape: Landscape, columns: int = 801, rows: int = 801) -> tuple[np.ndarray, np.ndarray]:
    box = landscape.box
    return np.linspace(box.x_min, box.x_max, columns)[None, :], np.linspace(box.y_min, box.y_max, rows)[:, None]


@pytest.mark.parametrize("name", LANDSCAPES)
def test_it_is_a_function_of_x_and_y_defined_in_its_whole_box(name: str) -> None:
    f = formulas(name)
    assert f.variables == ("x", "y")
    assert np.isfinite(f.value(grid(LANDSCAPES[name], 201, 201))).all()
    assert np.isfinite(f.gradient(LANDSCAPES[name].start)[1]).all()


@pytest.mark.parametrize(("name", "number"), MINIMA)
def test_the_value_there_is_the_one_listed(name: str, number: int) -> None:
    point, value = LANDSCAPES[name].minima[number]
    assert abs(formulas(name).value(point) - value) < 1e-9


@pytest.mark.parametrize(("name", "number"), MINIMA)
def test_the_gradient_vanishes_and_no_curvature_is_negative_or_it_is_a_kink_that_rises_all_around(
    name: str, number: int
) -> None:
    f = formulas(name)
    point = LANDSCAPES[name].minima[number].point
    _, gradient, hessian = f.hessian(point)
    if np.isnan(gradient).any():
        assert all(f.one_sided(point, direction) > 0 for direction in DIRECTIONS)
    else:
        size = max(1.0, float(np.abs(hessian).max()))
        assert np.hypot(*gradient) <= 1e-12 * size
        assert np.linalg.eigvalsh(np.array(hessian)).min() >= -1e-9 * size


@pytest.mark.parametrize("name", BOUNDED)
def test_nothing_in_the_box_is_lower_than_the_lowest_minimum(name: str) -> None:
    landscape = LANDSCAPES[name]
    lowest = landscape.minima[0].value
    assert formulas(name).value(grid(landscape)).min() >= lowest - 1e-9 * max(1.0, abs(lowest))


@pytest.mark.parametrize("name", BOUNDLESS)
def test_where_no_minimum_is_claimed_the_lowest_value_is_on_the_edge(name: str) -> None:
    values = formulas(name).value(grid(LANDSCAPES[name]))
    assert values[1:-1, 1:-1].min() > values.min()
