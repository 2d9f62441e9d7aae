"""The view of sweeps: what it shows, and what a click on it does."""

from __future__ import annotations

import math

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gradexplorer.descent.many import AT_REST, DIVERGED, SPENT
from gradexplorer.descent.sweep import Sweep
from gradexplorer.session import edits
from gradexplorer.ui.descent.sweep import SweepView
from gradexplorer.ui.descent.sweep_model import above_best, told, zones
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


VALUES = np.array([0.01, 0.1, 1.0, 10.0])
FOUND = Sweep(
    ("learning_rate",), (VALUES,), np.array([5.0, 1.0, 3.0, math.nan]), np.array([math.nan, 7.0, math.nan, math.nan]),
    np.array([SPENT, AT_REST, SPENT, DIVERGED], dtype=np.uint8),
)  # fmt: skip


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> SweepView:
    window.views.show("sweep")
    found = window.views.followers["sweep"]
    assert isinstance(found, SweepView)
    qtbot.waitUntil(lambda: found._sweep is not None)
    return found


def test_zones_meet_half_way_between_the_values() -> None:
    found = [(zone.low, zone.high, zone.does) for zone in zones(FOUND)]
    assert found == [(-2.0, -1.5, ""), (-1.5, -0.5, "settles"), (-0.5, 0.5, ""), (0.5, 1.0, "fails")]


def test_losses_are_shown_above_the_best() -> None:
    shown = above_best(FOUND)
    assert shown[0] == pytest.approx(math.log10(4.0))
    assert shown[1] == pytest.approx(math.log10(4e-16))
    assert math.isnan(shown[3])


def test_the_sentence_names_the_best() -> None:
    assert str(told(FOUND)) == "best: learning rate 0.1, at rest after 7 steps"


def test_a_bowl_is_swept_and_the_best_rate_is_one_half(view: SweepView, window: MainWindow) -> None:
    # x^2 + y^2: the rate 1/2 arrives in one step; from 1 on walks do not settle
    found = view._sweep
    assert found is not None
    best = found.best()
    assert best is not None
    assert best[0] == pytest.approx(0.5, rel=0.1)
    assert found.largest_settling() == pytest.approx(1.0, rel=0.2) or found.codes[found.values[0] > 1.2][0] == SPENT
    view.best.click()
    assert window.conductor.session.descent.in_force["learning_rate"] == pytest.approx(0.5, rel=0.1)


def test_a_click_takes_the_nearest_rate_and_can_be_undone(view: SweepView, window: MainWindow) -> None:
    view.loss.clicked.emit(-2.0, 0.0)
    assert window.conductor.session.descent.in_force["learning_rate"] == pytest.approx(0.01, rel=0.05)
    window.conductor.undo()
    assert window.conductor.session.descent.in_force["learning_rate"] == 0.1


def test_one_more_setting_makes_a_map(qtbot: QtBot, view: SweepView, window: MainWindow) -> None:
    window.conductor.do(edits.choose_method("momentum"))
    qtbot.waitUntil(lambda: view.second.findData("momentum") > 0)
    view.second.setCurrentIndex(view.second.findData("momentum"))
    view.refresh()
    qtbot.waitUntil(lambda: view._sweep is not None and len(view._sweep.names) == 2)
    assert view.map.isVisibleTo(view.widget)
    assert not view.loss.isVisibleTo(view.widget)
    view.map.clicked.emit(-2.0, 0.5)
    settings = window.conductor.session.descent.in_force
    assert settings["momentum"] == pytest.approx(0.5, abs=0.02)
