"""The inner life of a step, put on the plane: where each part lies, worked by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from gradexplorer.descent.inner import Trial
from gradexplorer.descent.path import Path, descend
from gradexplorer.expression.parse import parse
from gradexplorer.field.plane import plane_of
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.session import edits
from gradexplorer.ui.life import Life, life_on
from gradexplorer.ui.window import MainWindow


def walked(text: str, start: tuple[float, ...], method: str, **settings: object) -> Path:
    formulas = formulas_of(parse(text))  # type: ignore[arg-type]
    assert isinstance(formulas, Formulas)
    found = descend(formulas, start, method, settings)
    assert isinstance(found, Path)
    return found


def life(path: Path, step: int) -> Life:
    found = life_on(plane_of(path.variables), path, step, (path.points[0] + (0.0,))[:2])  # type: ignore[arg-type]
    assert found is not None
    return found


def test_a_plain_step_has_nothing_inside() -> None:
    path = walked("x^2 + y^2", (2.0, 1.0), "gradient-descent", steps=3)
    plane = plane_of(("x", "y"))
    assert [life_on(plane, path, step, (2.0, 1.0)) for step in (0, 1, 3)] == [None] * 3


def test_momentum_and_gradient_make_the_step_by_a_bend() -> None:
    # x^2 + y^2 from (2, 1), a = 0.1, m = 0.5: v = (4, 2) to (1.6, 0.8); then 0.5 v brings (-0.2, -0.1)
    path = walked("x^2 + y^2", (2.0, 1.0), "momentum", learning_rate=0.1, momentum=0.5, steps=2)
    found = life(path, 2)
    assert found.carried is not None
    assert found.pulled is not None
    assert found.carried[0] == pytest.approx((1.6, 0.8))
    assert found.carried[1] == pytest.approx((1.4, 0.7))
    assert found.pulled[0] == found.carried[1]
    assert found.pulled[1] == pytest.approx(path.points[2])
    # without a velocity yet, the first step is the gradient's alone
    assert life_on(plane_of(("x", "y")), path, 1, (2.0, 1.0)) is None


def test_the_step_of_a_rule_with_rates_of_its_own_ends_on_the_ellipse() -> None:
    path = walked("x^2 + 10y^2", (2.0, 1.0), "adam", learning_rate=0.3, steps=4)
    found = life(path, 3)
    assert found.reach is not None
    (ax, ay), (bx, by) = found.step
    assert math.hypot((bx - ax) / found.reach[0], (by - ay) / found.reach[1]) == pytest.approx(1.0, rel=1e-9)
    assert not found.boxed
    assert found.heading is not None


def test_the_step_of_a_rule_of_signs_ends_in_a_corner_of_its_box() -> None:
    path = walked("x^2 + 10y^2", (2.0, 1.0), "rprop", learning_rate=0.1, steps=1)
    found = life(path, 1)
    assert (found.boxed, found.reach) == (True, pytest.approx((0.1, 0.1)))


def test_trials_of_a_search_are_told_apart() -> None:
    # x^2 + 10y^2 at (2, 1), g = (4, 20): a = 1, 1/2, 1/4, 1/8 overshoot, 1/16 is taken
    path = walked("x^2 + 10y^2", (2.0, 1.0), "gradient-descent", line_search="armijo", learning_rate=1.0, steps=1)
    found = life(path, 1)
    assert [taken for _, taken in found.trials] == [False, False, False, False, True]
    assert found.trials[0][0] == pytest.approx((-2.0, -19.0))
    assert found.trials[-1][0] == path.points[1]


def test_a_search_that_found_nothing_shows_what_it_tried() -> None:
    path = walked("x^2 + y^2", (2.0, 1.0), "gradient-descent", steps=1)
    path = replace(path, failed=(Trial((3.0, 1.0), 0.5, 10.0, False),))
    found = life(path, 1)
    assert found.trials == (((3.0, 1.0), False),)
    assert found.step == (path.points[1], path.points[1])


def test_trust_and_simplex_have_their_shapes() -> None:
    trust = life(walked("x^2 + 10y^2", (2.0, 1.0), "trust-region", radius=0.5, steps=1), 1)
    assert trust.radius == 0.5
    assert math.dist(*trust.step) == pytest.approx(0.5)
    assert trust.dogleg[0] == (2.0, 1.0)
    simplex = life(walked("x^2 + y^2", (2.0, 1.0), "nelder-mead", simplex_size=0.5, steps=1), 1)
    assert set(simplex.before) == {(2.0, 1.0), (2.5, 1.0), (2.0, 1.5)}
    assert len(simplex.simplex) == 3


def test_on_a_curve_trials_lie_on_it() -> None:
    found = life(walked("x^2", (2.0,), "gradient-descent", line_search="armijo", learning_rate=1.0, steps=1), 1)
    assert found.trials == (((-2.0, 4.0), False), ((0.0, 0.0), True))


def test_the_layer_comes_with_the_steps_and_goes_with_the_whole_path(qtbot: QtBot, window: MainWindow) -> None:
    conductor, canvas = window.conductor, window.panels.canvas
    conductor.do(edits.choose_method("momentum", 0.05))
    assert canvas.shown().extras == {}
    conductor.step_to(3)
    qtbot.waitUntil(lambda: isinstance(canvas.shown().extras.get("inner"), Life))
    canvas.grab()
    conductor.do(edits.show_step(None))
    assert canvas.shown().extras["inner"] is None
