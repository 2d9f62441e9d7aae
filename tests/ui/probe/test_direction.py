"""One direction, shared by the dial, the canvas and the sections."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gradexplorer.field.direction import Direction
from gradexplorer.session import edits, probing
from gradexplorer.ui.canvas.direction import ends
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


LEFT = Qt.MouseButton.LeftButton


def says(window: MainWindow) -> str:
    return window.panels.probe.directional.along.text()


def handle(window: MainWindow) -> QPoint:
    canvas = window.panels.canvas
    found = ends(canvas.shown())
    assert found is not None
    return (found[1] + QPointF(canvas.plot_rectangle().topLeft())).toPoint()


def test_at_first_the_slope_along_the_gradient_is_said(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: says(window) == "D_u f = 4.47214")  # sqrt 20
    assert window.panels.probe.directional.explained.text() == "u at 26.6°, along ∇f: the steepest way up"


def test_keys_on_the_dial_turn_it(qtbot: QtBot, window: MainWindow) -> None:
    dial = window.panels.probe.directional.dial
    QTest.keyClick(dial, Qt.Key.Key_Left)
    assert window.conductor.session.direction == Direction("angle", 30.0)
    QTest.keyClick(dial, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: says(window) == "D_u f = 4.000")
    QTest.keyClick(dial, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: says(window) == "D_u f = 0.000")
    assert "along the contour" in window.panels.probe.directional.explained.text()
    QTest.keyClick(dial, Qt.Key.Key_G)
    assert window.conductor.session.direction == Direction()
    dial.grab()


def test_the_same_key_once_more_turns_it_round(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.actions["actionAlongY"].trigger()
    window.menus.actions["actionAlongY"].trigger()
    qtbot.waitUntil(lambda: says(window) == "D_u f = −2.000")


def test_the_handle_on_the_canvas_turns_it_and_snaps(window: MainWindow) -> None:
    canvas = window.panels.canvas
    window.conductor.do(probing.turn(Direction("angle", 150.0)))
    probe = canvas.pixelAt(2.0, 1.0)
    QTest.mousePress(canvas, LEFT, pos=handle(window))
    QTest.mouseMove(canvas, probe + QPoint(-60, 5))
    QTest.mouseMove(canvas, probe + QPoint(1, 60))
    QTest.mouseRelease(canvas, LEFT, pos=probe + QPoint(1, 60))
    assert window.conductor.session.direction == Direction("angle", -90.0)
    assert window.conductor.session.probe == (2.0, 1.0)
    window.conductor.undo()
    assert window.conductor.session.direction == Direction("angle", 150.0)
    canvas.grab()


def test_without_its_circle_a_press_there_pans(window: MainWindow) -> None:
    assert ends(window.panels.canvas.shown()) is None


def test_dial_and_sections_show_the_same(qtbot: QtBot, window: MainWindow) -> None:
    window.views.show("sections")
    window.conductor.do(probing.turn(Direction("angle", 0.0)))
    sections = window.views.followers["sections"]
    qtbot.waitUntil(lambda: sections._captions[2].text() == "along u: D_u f = 4.000")  # type: ignore[attr-defined]
    assert sections.direction.way.currentData() == "angle"  # type: ignore[attr-defined]
    assert window.panels.probe.directional.choice.angle.value() == 0.0


def test_a_curve_has_no_direction_to_turn(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.do(probing.turn(Direction("contour")))
    window.conductor.do(edits.type_text("x^2"))
    qtbot.waitUntil(lambda: not window.panels.probe.directional.dial.isVisible())
    qtbot.waitUntil(lambda: window.panels.canvas.shown().curve is not None)
    assert not window.menus.actions["actionTurnLeft"].isEnabled()
    assert ends(window.panels.canvas.shown()) is None


def test_at_a_kink_the_slopes_behind_and_ahead_are_said(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("abs(x) + y"))
    window.conductor.do(edits.move_probe(0.0, 0.0))
    window.conductor.do(probing.turn(Direction("angle", 0.0)))
    qtbot.waitUntil(lambda: says(window) == "D_u f: −1.000 behind, 1.000 ahead")


@pytest.mark.parametrize("degrees", [179.0, -540.0])
def test_a_saved_direction_is_within_half_a_turn(degrees: float) -> None:
    direction = probing.turn(Direction("angle", degrees)).change(edits.Session()).direction
    assert -180 < direction.degrees <= 180
    assert math.isclose(math.cos(math.radians(direction.degrees)), math.cos(math.radians(degrees)), abs_tol=1e-12)
