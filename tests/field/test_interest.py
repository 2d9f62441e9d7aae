from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.field.interest import box_of_interest
from gradexplorer.field.plane import on_plane
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas
from gradexplorer.gallery import landscapes

Formula = Callable[[str], Formulas]
HOME = Box(-3.0, 3.0, -3.0, 3.0)
WIDE = Box(-500.0, 500.0, -500.0, 500.0)


def fitted(formulas: Formulas, box: Box = WIDE, *places: tuple[float, float]) -> Box:
    found = box_of_interest(
        on_plane(formulas), lambda x, y: formulas.hessian((x, y)), box, HOME, places or ((2.0, 1.0),), lambda: False
    )
    assert found is not None
    return found


@pytest.mark.parametrize("box", [HOME, WIDE])
@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("x^2 + y^2", [(0, 0)]),
        ("(1-x)^2 + 100(y-x^2)^2", [(1, 1)]),
        ("(x^2+y-11)^2 + (x+y^2-7)^2", [(3, 2), (-2.805118, 3.131312), (-3.779310, -3.283186), (3.584428, -1.848127)]),
        ("x^4 + y^4 - 16 x^2 - 16 y^2", [(2.828427, 2.828427), (-2.828427, -2.828427), (0, 0)]),
    ],
)
def test_the_critical_points_are_in_view_wherever_one_begins(
    formulas: Formula, text: str, points: list[tuple[float, float]], box: Box
) -> None:
    found = fitted(formulas(text), box)
    assert all(found.contains(*point) for point in points)
    assert found.width <= 16
    assert found.contains(2.0, 1.0)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("exp(-(x-100)^2 - (y-50)^2)", (100, 50)),
        ("exp(-((x+310)^2 + (y-120)^2)/50)", (-310, 120)),
        ("1/(1 + (x-200)^2 + (y+200)^2)", (200, -200)),
    ],
)
def test_a_bump_in_a_flat_square_is_found(formulas: Formula, text: str, place: tuple[float, float]) -> None:
    found = fitted(formulas(text))
    assert found.contains(*place)
    # With the probe or without: the bump takes a good part of the view, and is not lost in a square of 1,000.
    f = formulas(text)
    x, y = np.linspace(found.x_min, found.x_max, 200), np.linspace(found.y_min, found.y_max, 200)
    value = f.value((x[None, :], y[:, None]))
    assert float((value > 0.05 * value.max()).mean()) > 0.01


def test_a_landscape_without_end_is_seen_from_near(formulas: Formula) -> None:
    for text in ("sin(x) cos(y)", "20 + x^2 - 10cos(2π x) + y^2 - 10cos(2π y)"):
        found = fitted(formulas(text))
        assert 1 < found.width < 20
        assert found.contains(2.0, 1.0)


@pytest.mark.parametrize("text", ["x + y", "5", "exp(x)", "log(-1 - x^2 - y^2)", "1/x + y"])
def test_where_nothing_happens_the_probe_is_shown_at_home_scale(formulas: Formula, text: str) -> None:
    found = fitted(formulas(text))
    assert found.contains(2.0, 1.0)
    assert found.width == pytest.approx(HOME.width)


def test_the_path_is_in_view_unless_it_leaves_for_infinity(formulas: Formula) -> None:
    bowl = formulas("x^2 + y^2")
    assert fitted(bowl, HOME, (2.0, 1.0), (-7.0, 1.0)).contains(-7.0, 1.0)
    assert fitted(bowl, HOME, (2.0, 1.0), (9e5, 1.0)).width < 20


def test_a_pole_does_not_draw_the_view_together(formulas: Formula) -> None:
    for text in ("1/(x^2 + y^2)", "1/(x y)", "log(x^2 + y^2)"):
        assert fitted(formulas(text), HOME).width > 0.5


def test_landscapes_pasted_without_their_boxes_get_ones_of_their_own_size(formulas: Formula) -> None:
    too_wide = []
    for landscape in landscapes():
        found = fitted(formulas(landscape.text), WIDE, landscape.start)
        assert found.contains(*landscape.start), landscape.name
        own = max(landscape.box.width, landscape.box.height, HOME.width)
        too_wide += [landscape.name] if found.width > 12 * own else []
    # What looks the same at every scale, or has critical points in a row to infinity, has no size of its own.
    assert len(too_wide) <= 0.05 * len(landscapes()), too_wide


def test_stop_ends_the_search(formulas: Formula) -> None:
    f = formulas("x^2 + y^2")
    assert box_of_interest(f, lambda x, y: f.hessian((x, y)), HOME, HOME, (), lambda: True) is None
