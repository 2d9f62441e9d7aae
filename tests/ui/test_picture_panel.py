"""The choices about the picture: tool bar and panel."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from gradexplorer.field.picture import Picture
from gradexplorer.session import edits
from gradexplorer.ui import look
from gradexplorer.ui.picture.panel import PicturePanel
from gradexplorer.ui.window import MainWindow


@pytest.fixture
def picture(qtbot: QtBot, window: MainWindow) -> Callable[[], Picture]:
    def fresh() -> Picture:
        qtbot.waitUntil(lambda: bool(window.panels.canvas.property("upToDate")))
        shown = window.panels.canvas.shown().picture
        assert shown is not None
        return shown

    return fresh


def choose(window: MainWindow, name: str, value: str) -> None:
    box = window.findChild(QComboBox, name)
    row = box.findData(value)
    assert row >= 0
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_the_number_of_levels_can_be_set_and_undone(window: MainWindow, picture: Callable[[], Picture]) -> None:
    before = len(picture().levels.values)
    window.findChild(QSpinBox, "levelCount").setValue(8)
    assert len(picture().levels.values) < before
    window.conductor.undo()
    assert len(picture().levels.values) == before
    assert window.findChild(QSpinBox, "levelCount").value() == 20


def test_typed_heights_are_the_levels(window: MainWindow, picture: Callable[[], Picture]) -> None:
    window.menus.picture.open()
    heights = window.findChild(QLineEdit, "levelHeights")
    heights.setText("1, 2.5 10")
    QTest.keyClick(heights, Qt.Key.Key_Return)
    assert picture().levels.values.tolist() == [1.0, 2.5, 10.0]
    assert window.findChild(QComboBox, "levelsChoice").currentData() == "manual"
    assert "3 levels as typed" in window.panels.status.picture.toolTip()


def test_a_fault_in_the_heights_is_said_and_changes_nothing(window: MainWindow) -> None:
    window.menus.picture.open()
    heights, fault = window.findChild(QLineEdit, "levelHeights"), window.findChild(QLabel, "levelsProblem")
    heights.setText("1, two, 3")
    QTest.keyClick(heights, Qt.Key.Key_Return)
    assert fault.text() == "two is not a number"
    assert not fault.isHidden()
    assert window.conductor.session.choices.levels == "auto"


def test_choosing_typed_levels_begins_with_those_seen(window: MainWindow, picture: Callable[[], Picture]) -> None:
    seen = picture().levels.values.tolist()
    choose(window, "levelsChoice", "manual")
    assert window.conductor.session.choices.level_values == tuple(seen)


def test_levels_through_the_probe_follow_it(qtbot: QtBot, window: MainWindow, picture: Callable[[], Picture]) -> None:
    choose(window, "levelsChoice", "probe")
    assert 5.0 in picture().levels.values  # f(2, 1)
    window.conductor.do(edits.move_probe(1.5, 0.5))
    assert 2.5 in picture().levels.values
    line = lambda: window.panels.canvas.shown().extras.get("level")  # noqa: E731
    qtbot.waitUntil(lambda: line() is not None and abs(np.nanmax(line().x) - 2.5**0.5) < 1e-3)
    radius = np.hypot(line().x, line().y)
    np.testing.assert_allclose(radius[~np.isnan(radius)], 2.5**0.5, rtol=0, atol=1e-3)


def test_arrows_and_colours_are_chosen_in_the_panel(window: MainWindow, picture: Callable[[], Picture]) -> None:
    window.menus.picture.open()
    choose(window, "arrowPlaces", "contours")
    choose(window, "arrowWay", "descent")
    choose(window, "arrowLength", "unit")
    choose(window, "colourMap", "cividis")
    window.findChild(QCheckBox, "arrowTinted").click()
    window.findChild(QSpinBox, "arrowCount").setValue(12)
    made = picture()
    assert made.arrows.rooted
    assert made.tinted
    assert (made.arrows.dx * made.arrows.dx_px <= 0).all()  # against the gradient
    np.testing.assert_array_equal(made.lut, look.lut("cividis"))
    names = [window.conductor.session.choices.arrow_columns]
    for _ in range(6):
        window.conductor.undo()
    assert names == [12]
    assert window.conductor.session.choices == type(window.conductor.session.choices)()


def test_the_picture_is_sharpened_at_rest_and_stays_up_to_date(
    qtbot: QtBot, window: MainWindow, picture: Callable[[], Picture]
) -> None:
    quick = picture()
    told: list[bool] = []
    window.panels.canvas.upToDateChanged.connect(told.append)
    shown = window.panels.canvas.shown
    size = window.panels.canvas.viewport_value()
    qtbot.waitUntil(lambda: shown().picture.field.value.size >= 0.95 * size.width * size.height)
    fine = shown().picture
    assert all(told)
    assert fine.levels is quick.levels
    assert fine.arrows is quick.arrows
    assert fine.contours.labels == quick.contours.labels
    assert window.conductor.drawn.picture.field.value.size < fine.field.value.size


def test_what_cannot_be_trusted_is_said_in_the_status_line(
    qtbot: QtBot, window: MainWindow, picture: Callable[[], Picture]
) -> None:
    window.conductor.do(edits.type_text("sin(1000x)sin(1000y)"))
    qtbot.waitUntil(lambda: "undersampled" in window.panels.status.picture.toolTip())
    assert len(picture().levels.values) == 0
    window.conductor.do(edits.type_text("x + y"))
    qtbot.waitUntil(lambda: "equal steps" in window.panels.status.picture.text())


@pytest.mark.parametrize("theme", ["light", "dark", "contrast", "print"])
def test_every_theme_is_put_on(window: MainWindow, picture: Callable[[], Picture], theme: str) -> None:
    window.conductor.do(edits.choose_theme(theme))
    assert window.panels.canvas.shown().look == look.look_of(theme)
    picture()


def test_a_larger_look_has_a_smaller_view_of_larger_pixels(window: MainWindow, qtbot: QtBot) -> None:
    canvas = window.panels.canvas
    before = canvas.viewport_value()
    canvas.set_look(look.LIGHT.scaled(1.5))
    after = canvas.viewport_value()
    assert after.width < before.width / 1.5
    assert after.box.contains(-3, -3)
    assert after.box.contains(3, 3)
    for point in ((0.0, 0.0), (2.0, 1.0), (-1.5, 2.5)):
        assert canvas.pointAt(canvas.pixelAt(*point)) == pytest.approx(point, abs=1.6 / after.x_scale)
    qtbot.waitUntil(lambda: bool(canvas.property("upToDate")))


def test_pictures_come_while_the_hand_still_moves(qtbot: QtBot, window: MainWindow) -> None:
    """Moves come faster than pictures are made: each picture that was begun is shown all the same."""
    canvas, conductor = window.panels.canvas, window.conductor
    qtbot.waitUntil(lambda: bool(canvas.property("upToDate")))
    views: set[float] = set()
    late: list[bool] = []
    canvas.upToDateChanged.connect(late.append)
    move = QTimer(interval=4)
    move.timeout.connect(lambda: canvas.look_at(canvas.viewport_value().panned(1, 0), over=False))
    move.start()
    began = conductor.drawn

    def seen() -> bool:
        if conductor.drawn is not began:
            views.add(conductor.drawn.picture.viewport.box.x_min)
        return len(views) >= 4

    qtbot.waitUntil(seen)
    move.stop()
    assert not any(late)  # none of them was the one for the view as it is by then
    qtbot.waitUntil(lambda: bool(canvas.property("upToDate")))
    assert conductor.drawn.picture.viewport == canvas.viewport_value()


def test_all_of_it_is_done_with_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.actions["actionPicture"].trigger()
    panel = window.findChild(PicturePanel, "picturePanel")
    assert panel.isVisible()
    seen = []
    for _ in range(12):
        field = panel.focusWidget()
        seen.append(field.objectName())
        if field.objectName() == "arrowPlaces":
            QTest.keyClick(field, Qt.Key.Key_Down)
        if field.objectName() == "arrowTinted":
            QTest.keyClick(field, Qt.Key.Key_Space)
        panel.focusNextPrevChild(True)
    assert {"panelLevelCount", "levelHeights", "arrowCount", "arrowWay", "arrowLength", "colourMap"} <= set(seen)
    choices = window.conductor.session.choices
    assert (choices.arrow_places, choices.arrow_tinted) == ("contours", True)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()


def test_the_layers_are_opened_by_a_key_and_switched_with_keys(window: MainWindow) -> None:
    window.menus.actions["actionLayers"].trigger()
    menu = window.menus.layers
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert "fill" not in window.conductor.session.layers
