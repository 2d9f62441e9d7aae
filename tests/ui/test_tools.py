"""Tools for the hand on the canvas, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gradexplorer.field.viewport import Box
from gradexplorer.session import edits
from gradexplorer.ui import numbers
from gradexplorer.ui.tools import measured
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


Keys = Qt.KeyboardModifier


def drag(window: MainWindow, start: QPoint, end: QPoint, held: Keys = Keys.NoModifier) -> None:
    plot = window.panels.canvas.viewport()
    QTest.mousePress(plot, Qt.MouseButton.LeftButton, held, start)
    for part in (0.3, 0.7, 1.0):
        at = start + (end - start) * part
        event_move(window, at, held)
    QTest.mouseRelease(plot, Qt.MouseButton.LeftButton, held, end)


def event_move(window: MainWindow, at: QPoint, held: Keys) -> None:
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    plot = window.panels.canvas.viewport()
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), QPointF(plot.mapToGlobal(at)), left, left, held)
    QApplication.sendEvent(plot, event)


def press(window: MainWindow, key: Qt.Key) -> None:
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(window.panels.canvas, QKeyEvent(kind, key, Keys.NoModifier))


def test_a_ruler_says_distance_difference_and_mean_slope() -> None:
    # From (0, 0) to (3, 4) it is 5; f rises from 0 to 25: 5 on each unit of the way.
    assert measured((0, 0), (3, 4), 0.0, 25.0) == ("distance 5.000", "Δf 25.00", "mean slope 5.000")
    assert measured((1, 1), (1, 1), 2.0, 2.0) == ("distance 0.000", "Δf 0.000")
    assert measured((0, 0), (3, 4), float("nan"), 1.0)[-1] == "f is not defined at an end"


def test_m_then_a_drag_measures_and_escape_ends_it(window: MainWindow) -> None:
    canvas, probe = window.panels.canvas, window.conductor.session.probe
    window.menus.actions["actionMeasure"].trigger()
    drag(window, canvas.pixelAt(-1, 0), canvas.pixelAt(1, 2))
    ruler = canvas.shown().ruler
    assert ruler is not None
    assert ruler.start == pytest.approx((-1, 0), abs=0.01)
    assert ruler.end == pytest.approx((1, 2), abs=0.01)
    assert ruler.says[1].startswith("Δf 4.0")  # from 1 to 5
    assert window.conductor.session.probe == probe
    press(window, Qt.Key.Key_Escape)
    assert canvas.shown().ruler is None
    assert not window.menus.actions["actionMeasure"].isChecked()


@pytest.mark.window("alone")
def test_a_ruler_follows_the_function(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.panels.canvas
    canvas.set_measuring(True)
    drag(window, canvas.pixelAt(0, 0), canvas.pixelAt(2, 0))
    window.conductor.do(edits.type_text("10 x"))
    ruler = lambda: canvas.shown().ruler  # noqa: E731
    rise = lambda: 10 * (ruler().end[0] - ruler().start[0])  # noqa: E731 - about 20
    qtbot.waitUntil(lambda: ruler().says[1] == f"Δf {numbers.show(rise(), 5)}")


@pytest.mark.window("alone")
def test_a_drag_with_alt_becomes_the_view(window: MainWindow) -> None:
    canvas = window.panels.canvas
    drag(window, canvas.pixelAt(-1, -0.5), canvas.pixelAt(1, 1.5), Keys.AltModifier)
    assert window.conductor.session.box == pytest.approx((-1, 1, -0.5, 1.5), abs=0.02)
    assert canvas.shown().band is None
    window.conductor.undo()
    assert window.conductor.session.box == Box(-3, 3, -3, 3)


def test_a_box_too_thin_to_be_meant_changes_nothing(window: MainWindow) -> None:
    canvas = window.panels.canvas
    start = canvas.pixelAt(0, 0)
    drag(window, start, start + QPoint(120, 2), Keys.AltModifier)
    assert window.conductor.session.box == Box(-3, 3, -3, 3)


@pytest.mark.window("alone")
def test_a_click_with_ctrl_adds_a_flow_line_that_undo_takes_away(qtbot: QtBot, window: MainWindow) -> None:
    canvas, probe = window.panels.canvas, window.conductor.session.probe
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Keys.ControlModifier, canvas.pixelAt(1, 2))
    assert window.conductor.session.flow_from[0] == pytest.approx((1, 2), abs=0.02)
    assert window.conductor.session.probe == probe
    qtbot.waitUntil(lambda: canvas.shown().extras.get("flow_picked") is not None)
    line = canvas.shown().extras["flow_picked"]
    # On x^2 + y^2 every way down is straight to the origin: y = 2 x all along.
    x, y = line.x[:-1], line.y[:-1]
    assert abs(y * x[0] - x * y[0]).max() < 0.02 * abs(x).max() * abs(y).max()
    assert x[0] ** 2 + y[0] ** 2 > x[-1] ** 2 + y[-1] ** 2
    window.conductor.undo()
    assert window.conductor.session.flow_from == ()
    assert not canvas.shown().shows("flow_picked")


def test_views_can_be_gone_back_to(window: MainWindow) -> None:
    conductor, actions = window.conductor, window.menus.actions
    assert not actions["actionPreviousView"].isEnabled()
    boxes = [conductor.session.box, Box(-1, 1, -1, 1), Box(0, 1, 0, 1)]
    for box in boxes[1:]:
        conductor.do(edits.move_view(box))
    conductor.do(edits.move_probe(0.5, 0.5))
    actions["actionPreviousView"].trigger()
    assert conductor.session.box == boxes[1]
    assert conductor.session.probe == (0.5, 0.5)  # unlike undo, only the view goes back
    actions["actionPreviousView"].trigger()
    assert conductor.session.box == boxes[0]
    assert not actions["actionPreviousView"].isEnabled()
    actions["actionNextView"].trigger()
    assert conductor.session.box == boxes[1]
    conductor.do(edits.move_view(Box(5, 6, 5, 6)))
    assert not actions["actionNextView"].isEnabled()


def test_a_gesture_is_one_view(window: MainWindow) -> None:
    conductor = window.conductor
    for step in range(5):
        conductor.do(edits.move_view(Box(-3 + step, 3 + step, -3, 3)), "view", held=True)
    conductor.settle()
    window.menus.actions["actionPreviousView"].trigger()
    assert conductor.session.box == Box(-3, 3, -3, 3)


def test_fit_finds_the_bump_in_a_flat_square(qtbot: QtBot, window: MainWindow) -> None:
    conductor = window.conductor
    conductor.do(edits.type_text("exp(-(x-100)^2-(y-50)^2)"))
    conductor.do(edits.move_view(Box(-500, 500, -500, 500)))
    qtbot.waitUntil(lambda: bool(window.panels.canvas.property("upToDate")))
    window.menus.actions["actionFitView"].trigger()
    qtbot.waitUntil(lambda: conductor.session.box.width < 20)
    assert conductor.session.box.contains(100, 50)
    conductor.undo()
    assert conductor.session.box == Box(-500, 500, -500, 500)


@pytest.mark.window("alone")
def test_hovering_says_why_f_is_not_defined(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("log(x) + y"))
    qtbot.waitUntil(lambda: str(window.conductor.formulas.definition.text).startswith("log"))
    window.panels.canvas.hovered.emit((-1.0, 0.5))
    assert "log of a number that is not positive" in window.panels.status.readout.text()
    window.panels.canvas.hovered.emit((1.0, 0.5))
    assert "slope" in window.panels.status.readout.text()
