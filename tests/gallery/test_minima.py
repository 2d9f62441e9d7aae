"""Every minimum the gallery claims is one, nothing in the box lies below the lowest, and what the tags say is so."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradexplorer.descent.path import Path, descend
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.gallery import Landscape, landscapes

LANDSCAPES = {landscape.name: landscape for landscape in landscapes()}
MINIMA = [(name, number) for name, landscape in LANDSCAPES.items() for number in range(len(landscape.minima))]
BOUNDED = [name for name, landscape in LANDSCAPES.items() if landscape.minima]
POLES = [name for name, landscape in LANDSCAPES.items() if "poles" in landscape.tags]
HOLES = [name for name, landscape in LANDSCAPES.items() if "undefined regions" in landscape.tags]
WHOLE = [name for name in LANDSCAPES if name not in POLES and name not in HOLES]
BOUNDLESS = [name for name in LANDSCAPES if name not in BOUNDED and name not in POLES]
CONVEX = [name for name, landscape in LANDSCAPES.items() if "convex" in landscape.tags]
KINKED = [name for name, landscape in LANDSCAPES.items() if "non-smooth" in landscape.tags]
DIRECTIONS = [(math.cos(angle), math.sin(angle)) for angle in np.linspace(0.05, 0.05 + 2 * np.pi, 48, endpoint=False)]


def formulas(name: str) -> Formulas:
    definition = parse(LANDSCAPES[name].text)
    assert isinstance(definition, Definition), definition.message
    compiled = formulas_of(definition)
    assert isinstance(compiled, Formulas)
    return compiled


def grid(landscape: Landscape, columns: int = 801, rows: int = 801) -> tuple[np.ndarray, np.ndarray]:
    box = landscape.box
    return np.linspace(box.x_min, box.x_max, columns)[None, :], np.linspace(box.y_min, box.y_max, rows)[:, None]


def ring(landscape: Landscape, number: int, share: float) -> tuple[np.ndarray, np.ndarray]:
    """Points about a minimum, so far from it as a share of the box."""
    (x, y), _ = landscape.minima[number]
    along, up = np.array(DIRECTIONS).T * share * min(landscape.box.width, landscape.box.height)
    return x + along, y + up


@pytest.mark.parametrize("name", LANDSCAPES)
def test_it_is_a_function_of_two_variables_with_a_gradient_at_its_start(name: str) -> None:
    f = formulas(name)
    assert len(f.variables) == 2
    assert np.isfinite(f.gradient(LANDSCAPES[name].start)[1]).all()


@pytest.mark.parametrize("name", WHOLE)
def test_it_is_defined_in_its_whole_box(name: str) -> None:
    assert np.isfinite(formulas(name).value(grid(LANDSCAPES[name], 201, 201))).all()


@pytest.mark.parametrize("name", HOLES)
def test_what_is_said_to_have_undefined_regions_has_them(name: str) -> None:
    values = formulas(name).value(grid(LANDSCAPES[name], 201, 201))
    assert np.isnan(values).any()
    assert np.isfinite(values).sum() > 0.2 * values.size


@pytest.mark.parametrize(("name", "number"), MINIMA)
def test_the_value_there_is_the_one_listed(name: str, number: int) -> None:
    point, value = LANDSCAPES[name].minima[number]
    assert abs(formulas(name).value(point) - value) < 1e-9


@pytest.mark.parametrize(("name", "number"), MINIMA)
def test_the_gradient_vanishes_and_no_curvature_is_negative_or_it_is_a_kink(name: str, number: int) -> None:
    f, landscape = formulas(name), LANDSCAPES[name]
    point = landscape.minima[number].point
    _, gradient, hessian = f.hessian(point)
    size = max(1.0, float(np.abs(hessian).max()))
    if np.isnan(gradient).any():
        assert all(f.one_sided(point, direction) >= 0 for direction in DIRECTIONS)
    elif np.hypot(*gradient) <= 1e-12 * size:
        assert np.linalg.eigvalsh(np.array(hessian)).min() >= -1e-9 * size
    else:  # beside a kink that no double hits: the rings below are its claim
        assert "non-smooth" in landscape.tags


@pytest.mark.parametrize(("name", "number"), MINIMA)
@pytest.mark.parametrize("share", [1e-3, 1e-4])
def test_nothing_around_it_is_lower(name: str, number: int, share: float) -> None:
    landscape = LANDSCAPES[name]
    value = landscape.minima[number].value
    around = formulas(name).value(ring(landscape, number, share))
    slack = 1e-12 * max(1.0, abs(value))
    assert around.min() >= value - slack
    if not {"non-isolated minima", "flat bottom", "plateau"} & set(landscape.tags):
        assert around.min() > value


@pytest.mark.parametrize("name", BOUNDED)
def test_nothing_in_the_box_is_lower_than_the_lowest_minimum(name: str) -> None:
    landscape = LANDSCAPES[name]
    lowest = landscape.minima[0].value
    assert np.nanmin(formulas(name).value(grid(landscape))) >= lowest - 1e-9 * max(1.0, abs(lowest))


@pytest.mark.parametrize("name", BOUNDLESS)
def test_where_no_minimum_is_claimed_the_lowest_value_is_on_the_edge(name: str) -> None:
    values = formulas(name).value(grid(LANDSCAPES[name]))
    assert values[1:-1, 1:-1].min() > values.min()


@pytest.mark.parametrize("name", POLES)
def test_what_is_said_to_have_poles_grows_towards_one(name: str) -> None:
    values = np.abs(formulas(name).value(grid(LANDSCAPES[name], 400, 400)))
    assert np.nanmax(values) > 10 * np.nanmedian(values)


@pytest.mark.parametrize("name", CONVEX)
def test_what_is_said_to_be_convex_has_no_negative_curvature(name: str) -> None:
    _, _, ((xx, xy), (_, yy)) = formulas(name).hessian(grid(LANDSCAPES[name], 97, 97))
    least = (xx + yy) / 2 - np.hypot((xx - yy) / 2, xy)
    assert not (least < -1e-9 * np.maximum(1.0, np.abs(xx) + np.abs(yy))).any()


@pytest.mark.parametrize("name", CONVEX)
def test_what_is_said_to_be_convex_lies_below_its_chords(name: str) -> None:
    f, random = formulas(name), np.random.default_rng(5)
    box = LANDSCAPES[name].box
    x, y = random.uniform(box.x_min, box.x_max, (2, 500)), random.uniform(box.y_min, box.y_max, (2, 500))
    ends, middle = f.value((x, y)), f.value((x.mean(axis=0), y.mean(axis=0)))
    chord = ends.mean(axis=0)
    assert not (middle > chord + 1e-9 * np.maximum(1.0, np.abs(chord))).any()


@pytest.mark.parametrize("name", KINKED)
def test_what_is_said_to_be_non_smooth_has_places_without_a_gradient(name: str) -> None:
    landscape = LANDSCAPES[name]
    f, (x, y) = formulas(name), grid(landscape, 97, 97)
    at_minima = [f.gradient(minimum.point)[1] for minimum in landscape.minima]
    at_corners = [f.gradient(point)[1] for point in ((0.0, 0.0), (1.0, 3.0), (4.0, 0.0))]
    assert np.isnan([*at_minima, *at_corners]).any() or np.isnan(f.gradient((x, y))[1]).any() or _turns(f, x, y)


def _turns(f: Formulas, x: np.ndarray, y: np.ndarray) -> bool:
    """Whether the program of the gradient has a place where two branches meet."""
    return "seam" in {line.word for line in f._program.tape(1).instructions}


@pytest.mark.parametrize("name", LANDSCAPES)
def test_with_its_good_settings_a_descent_goes_down_and_stays_in_the_picture(name: str) -> None:
    landscape = LANDSCAPES[name]
    method, rate, steps = landscape.good
    path = descend(formulas(name), landscape.start, method, {"learning_rate": rate, "steps": steps})
    assert isinstance(path, Path)
    assert path.stop not in ("diverged", "left-domain")
    assert path.values[-1] < path.values[0] or name == "Terraces"
    assert all(landscape.box.contains(*point) for point in path.points)
