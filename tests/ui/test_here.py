"""The menu of the canvas: what can be done at a place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


@pytest.fixture
def menu(window: MainWindow) -> Iterator[QMenu]:
    """The menu at (-1, 0.5), where x^2 + y^2 is 1.25."""
    opened = opened_at(window, window.panels.canvas.pixelAt(-1, 0.5), QContextMenuEvent.Reason.Mouse)
    yield opened
    opened.close()


def opened_at(window: MainWindow, at: QPoint, reason: QContextMenuEvent.Reason) -> QMenu:
    canvas = window.panels.canvas
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, at, canvas.mapToGlobal(at)))
    (menu,) = (each for each in canvas.findChildren(QMenu, "canvasMenu") if each.isVisible())
    return menu


def do(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text().replace("&", "") == text).trigger()


def test_it_begins_with_the_place_and_the_height(menu: QMenu) -> None:
    head = menu.actions()[0]
    assert not head.isEnabled()
    x, y, f = (part.split()[1] for part in head.text().split("   "))
    assert [float(part.replace("−", "-")) for part in (x, y, f)] == pytest.approx([-1, 0.5, 1.25], abs=0.02)


def test_the_probe_is_put_there(window: MainWindow, menu: QMenu) -> None:
    do(menu, "Put the Probe Here")
    assert window.conductor.session.probe == pytest.approx((-1, 0.5), abs=0.01)


def test_a_pin_and_a_flow_line_stand_there(window: MainWindow, menu: QMenu) -> None:
    do(menu, "Pin This Place")
    do(menu, "Flow Line from Here")
    (pin,) = window.conductor.session.pins
    assert (pin.x, pin.y) == pytest.approx((-1, 0.5), abs=0.01)
    assert window.conductor.session.flow_from[0] == pytest.approx((-1, 0.5), abs=0.01)


def test_a_contour_line_goes_through_it_beside_those_that_were_there(window: MainWindow, menu: QMenu) -> None:
    before = window.panels.canvas.shown().picture.levels.values.tolist()
    do(menu, "Contour Line at This Height")
    choices = window.conductor.session.choices
    assert choices.levels == "manual"
    (new,) = set(choices.level_values) - set(before)
    assert new == pytest.approx(1.25, abs=0.02)


def test_it_becomes_the_middle_of_the_view_and_is_seen_four_times_as_large(window: MainWindow, menu: QMenu) -> None:
    before = window.panels.canvas.viewport_value().box
    do(menu, "Zoom In Here")
    after = window.conductor.session.box
    assert after.centre == pytest.approx((-1, 0.5), abs=0.01)
    assert before.width / after.width == pytest.approx(4, rel=1e-9)


def test_its_coordinates_are_copied(menu: QMenu) -> None:
    do(menu, "Copy the Coordinates")
    assert [float(part) for part in QGuiApplication.clipboard().text().split(",")] == pytest.approx([-1, 0.5], abs=0.01)


def test_the_menu_key_means_the_place_of_the_probe(window: MainWindow) -> None:
    menu = opened_at(window, QPoint(3, 3), QContextMenuEvent.Reason.Keyboard)
    assert menu.actions()[0].text() == "x 2   y 1   f 5"
    menu.close()


def test_a_curve_has_no_flow_lines(window: MainWindow, qtbot: QtBot) -> None:
    window.conductor.do(edits.type_text("x^3"))
    canvas = window.panels.canvas
    qtbot.waitUntil(lambda: canvas.shows_line and bool(canvas.property("upToDate")))
    menu = opened_at(window, canvas.pixelAt(1, 1), QContextMenuEvent.Reason.Mouse)
    words = {action.text().replace("&", "") for action in menu.actions()}
    assert "Put the Probe Here" in words
    assert not words & {"Flow Line from Here", "Contour Line at This Height", "Pin This Place"}
    menu.close()
