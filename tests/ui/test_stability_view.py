"""The view of stability: what it says, and that its bar, map and curve set what they show."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.ui.descent.rate_bar import RateBar, Zones
from gradexplorer.ui.descent.stability import StabilityView
from gradexplorer.ui.descent.stability_map import shades
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> StabilityView:
    window.views.show("stability")
    found = window.views.followers["stability"]
    assert isinstance(found, StabilityView)
    qtbot.waitUntil(lambda: found._found is not None)
    return found


def test_the_bowl_of_the_first_start(view: StabilityView) -> None:
    # x^2 + y^2: both curvatures are 2, the limit is 1, and 0.1 leaves 0.8 of everything
    assert view.says.text() == "At step 20: λmax = 2, so the rate may be up to 2/λmax = 1; 0.1 is 10 % of that."
    assert [view.table.item(row, 2).text() for row in (0, 1)] == ["0.8", "0.8"]
    assert view.bar._zones == Zones(0.5, 1.0, 0.5)
    assert not view.map.isVisibleTo(view.widget)


def test_dragging_the_bar_is_one_entry_of_the_history(qtbot: QtBot, view: StabilityView, window: MainWindow) -> None:
    bar, before = view.bar, len(window.conductor.history.past)
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    for x in (60, 90, 120):
        QTest.mouseMove(bar, QPoint(x, 10))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(120, 10))
    assert len(window.conductor.history.past) == before + 1
    rate = window.conductor.session.descent.in_force["learning_rate"]
    assert rate == bar.rate() != 0.1
    qtbot.keyClick(bar, Qt.Key.Key_Right)
    assert window.conductor.session.descent.in_force["learning_rate"] == pytest.approx(rate * 10**0.01, rel=0.01)


def test_the_map_sets_rate_and_momentum_in_one(qtbot: QtBot, view: StabilityView, window: MainWindow) -> None:
    window.conductor.do(edits.choose_method("momentum", 0.05))
    qtbot.waitUntil(lambda: view.map.isVisibleTo(view.widget))
    before = len(window.conductor.history.past)
    view.map.clicked.emit(-2.0, 0.5)
    settings = window.conductor.session.descent.in_force
    assert (settings["learning_rate"], settings["momentum"]) == (0.01, 0.5)
    assert len(window.conductor.history.past) == before + 1


def test_a_click_on_the_curve_goes_to_that_step(view: StabilityView, window: MainWindow) -> None:
    view.curve.clicked.emit(3.2, 1.0)
    assert window.conductor.shown_step() == 3


def test_a_method_without_a_limit_says_so(qtbot: QtBot, view: StabilityView, window: MainWindow) -> None:
    window.conductor.do(edits.choose_method("adam", 0.1))
    qtbot.waitUntil(lambda: "scale of its own" in view.says.text())
    assert not view.table.isVisibleTo(view.widget)


def test_what_grows_is_red_and_what_settles_sooner_is_brighter() -> None:
    rgba = shades(np.array([[0.1, 0.9, 1.5]]))
    assert rgba[0, 2, :3].tolist() == [0xD1, 0x49, 0x5B]
    assert rgba[0, 0, :3].sum() > rgba[0, 1, :3].sum()


def test_zones_stay_under_the_hand(qtbot: QtBot) -> None:
    bar = RateBar()
    qtbot.addWidget(bar)
    bar.show_rate(0.1, Zones(0.5, 1.0))
    bar.setSliderDown(True)
    bar.show_rate(0.2, Zones(5.0, 10.0))
    assert bar._zones == Zones(0.5, 1.0)
