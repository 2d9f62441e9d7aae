"""Loss and slope as curves: what is drawn, and its two-way link with the canvas."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from gradexplorer.descent.racers import EVALUATIONS, Terms
from gradexplorer.session import edits, race_edits
from gradexplorer.session.state import RacerChoice
from gradexplorer.ui.race.curves import CurvesView
from gradexplorer.ui.race.lines import best_of, logarithms, nearest, seen_range
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> CurvesView:
    window.views.show("curves")
    found = window.views.followers["curves"]
    assert isinstance(found, CurvesView)
    qtbot.waitUntil(lambda: len(found._lines) == 1)
    return found


def test_heights_above_the_best_in_powers_of_ten() -> None:
    found = logarithms(np.array([101.0, 2.0, 1.0, math.nan, math.inf]), 1.0)
    assert found[:3].tolist() == pytest.approx([2.0, 0.0, -14.0])  # at least 1e-16 of the first
    assert np.isnan(found[3:]).all()


def test_a_walk_that_diverges_does_not_squeeze_the_others() -> None:
    low, high = seen_range([np.array([2.0, 1.0, -3.0]), np.array([2.0, 50.0, 150.0])], logarithmic=True)
    assert (low, high) == pytest.approx((-3.3, 3.0))
    assert seen_range([np.array([math.nan])], logarithmic=True) == (0.0, 1.0)
    assert seen_range([], logarithmic=False) == (0.0, 1.0)


def test_the_nearest_point_counts_in_pixels() -> None:
    rows = [(np.array([0.0, 10.0]), np.array([0.0, 0.0])), (np.array([0.0, 10.0]), np.array([1.0, math.nan]))]
    assert nearest(rows, 9.0, 0.1, (1.0, 0.1), 3.0) == (0, 1)
    assert nearest(rows, 0.0, 0.9, (1.0, 0.1), 3.0) == (1, 0)
    assert nearest(rows, 5.0, 0.0, (1.0, 0.1), 3.0) is None


def test_the_walk_is_a_straight_line_and_its_rate_is_said(view: CurvesView) -> None:
    across, up = view._rows[0][0]
    # x^2 + y^2 from (2, 1), rate 0.1: f = 5 * 0.64^k
    assert across.tolist() == list(range(21))
    assert up == pytest.approx([math.log10(5.0) + k * math.log10(0.64) for k in range(21)])
    assert view.says.text() == "f − f* shrinks by the factor 0.64 a step over the last 20 steps: linear"
    assert best_of(view._lines) == pytest.approx(0.0, abs=1e-20)


def test_linear_shows_f_itself(view: CurvesView) -> None:
    view.logarithmic.setChecked(False)
    assert view._rows[0][0][1][:2] == pytest.approx([5.0, 3.2])
    assert view._rows[1][0][1][0] == pytest.approx(20.0**0.5)


def test_racers_are_drawn_too_by_what_they_cost(qtbot: QtBot, window: MainWindow, view: CurvesView) -> None:
    window.conductor.do(race_edits.add_racers([RacerChoice("nelder-mead"), RacerChoice("adam")]))
    window.conductor.do(race_edits.set_terms(Terms(EVALUATIONS, 30)))
    qtbot.waitUntil(lambda: len(view._lines) == 3 and view._lines[2].costs[-1] == 30)
    view.by.setCurrentIndex(1)
    view.by.activated.emit(1)
    # Adam: f and gradient at each point, so 2, 4, 6, ... evaluations
    assert view._rows[0][2][0].tolist() == [2.0 * k for k in range(1, 16)]
    assert view._rows[0][1][0][-1] <= 30
    window.conductor.do(race_edits.hide_racer(0, hidden=True))
    qtbot.waitUntil(lambda: [line.number for line in view._lines] == [-1, 1])


@pytest.mark.window("alone")
def test_a_click_on_a_curve_goes_to_that_step(qtbot: QtBot, window: MainWindow, view: CurvesView) -> None:
    across, up = view._rows[0][0]
    view.plots[0].clicked.emit(float(across[7]), float(up[7]))
    assert window.conductor.shown_step() == 7
    qtbot.waitUntil(lambda: view._now[0].value() == 7.0)


def test_a_point_under_the_pointer_is_marked_on_the_canvas(window: MainWindow, view: CurvesView) -> None:
    across, up = view._rows[0][0]
    box = view.plots[0].getViewBox()
    view.plots[0].scene().sigMouseMoved.emit(box.mapViewToScene(QPointF(float(across[3]), float(up[3]))))
    spot = window.panels.canvas._spot
    x, y = spot.getData()
    assert (x[0], y[0]) == pytest.approx((2 * 0.8**3, 0.8**3))
    assert view.says.text().startswith("the walk, step 3: f = ")
    assert view.says.text().endswith("linear")


@pytest.mark.window("alone")
def test_a_dot_under_the_pointer_on_the_canvas_is_marked_on_the_curves(window: MainWindow, view: CurvesView) -> None:
    window.panels.canvas.hovered.emit((2 * 0.8**4, 0.8**4))
    x, y = view._spots[1].getData()
    assert (x[0], y[0]) == pytest.approx((4.0, math.log10(20.0**0.5 * 0.8**4)))
    window.panels.canvas.hovered.emit(None)
    assert len(view._spots[1].getData()[0]) == 0


def test_what_is_not_defined_leaves_no_curve_and_no_fault(qtbot: QtBot, window: MainWindow, view: CurvesView) -> None:
    window.conductor.do(edits.type_text("log(-1-x^2) + y"))
    qtbot.waitUntil(lambda: len(view._lines) == 1 and len(view._lines[0].values) == 1)
    assert np.isnan(view._lines[0].values).all()
    window.conductor.do(edits.type_text("t^2"))
    qtbot.waitUntil(lambda: bool(view._lines) and len(view._lines[0].values) > 5)
