"""The road from what the user does to what the window shows."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QSlider, QWidget
from pytestqt.qtbot import QtBot

from gradexplorer.field.viewport import Box
from gradexplorer.session import edits
from gradexplorer.session.state import START
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


WIDGETS = (
    "expressionEditor", "problemLabel", "canvas", "probePanel", "probeX", "probeY", "probeValue", "partialX",
    "partialY", "slopeLabel", "kindLabel", "descentPanel", "methodChoice", "learningRate", "stepCount",
    "playButton", "stepForward",
    "stepBack", "verdictLabel", "stepsTable", "parameterPanel", "levelsChoice", "layersMenu", "galleryButton",
    "statusReadout",
)  # fmt: skip
ACTIONS = (
    "actionOpen", "actionSave", "actionSaveAs", "actionExportPicture", "actionExportTable", "actionExportScript",
    "actionUndo", "actionRedo", "actionHome", "actionFitView", "actionPreferences", "actionKeyboardShortcuts",
    "actionAbout",
)  # fmt: skip


def said(window: MainWindow, name: str) -> str:
    label = window.findChild(QLabel, name)
    assert label is not None, name
    return label.text()


def settled(qtbot: QtBot, window: MainWindow) -> Any:
    """The picture, once it is the one that is wanted."""
    qtbot.waitUntil(lambda: bool(window.panels.canvas.property("upToDate")))
    return window.panels.canvas.shown().drawn


def write(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Replace what is in the editor as a user does: choose all, then type."""
    editor = window.panels.editor.editor
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def test_the_first_start_explains_itself(window: MainWindow) -> None:
    assert window.windowTitle().startswith("Gradient Explorer")
    assert said(window, "probeValue") == "f = 5.000"
    assert said(window, "partialX") == "∂f/∂x = 2x = 4.000"
    assert said(window, "partialY") == "∂f/∂y = 2y = 2.000"
    assert said(window, "slopeLabel") == "slope |∇f| = 4.47214"
    assert window.panels.table.model().rowCount() == 21
    assert said(window, "verdictLabel")


def test_every_promised_name_is_there_and_has_a_name_for_screen_readers(window: MainWindow) -> None:
    for name in WIDGETS:
        found = window.findChild(QWidget, name)
        assert found is not None, name
        assert found.accessibleName(), name
    for name in ACTIONS:
        assert window.menus.actions[name].objectName() == name
        assert window.menus.actions[name].toolTip(), name


def test_the_picture_follows_the_typing(qtbot: QtBot, window: MainWindow) -> None:
    before = settled(qtbot, window)
    write(qtbot, window, "x*y + 7")
    after = settled(qtbot, window)
    assert after is not before
    assert said(window, "probeValue") == "f = 9.000"  # 2*1 + 7
    assert said(window, "partialX") == "∂f/∂x = y = 1.000"


def test_a_fault_is_said_and_the_last_good_picture_stays(qtbot: QtBot, window: MainWindow) -> None:
    before = settled(qtbot, window)
    write(qtbot, window, "x^2 + (")
    picture = settled(qtbot, window)
    # The text was good up to "x^2": that is the last good picture.
    assert said(window, "problemLabel")
    assert window.panels.editor.problem_label.isVisible()
    assert picture is not before
    assert said(window, "probeValue") == "f = 4.000"
    write(qtbot, window, "y")
    assert not window.panels.editor.problem_label.isVisible()


def test_undoing_a_landscape_brings_back_the_box_though_the_text_was_at_fault(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, "x^2 + (")
    window.conductor.settle()
    window.conductor.do(edits.load_landscape("Booth", "(x + 2y - 7)^2", Box(-10, 10, -10, 10), (-8, 8), 0.02))
    settled(qtbot, window)
    window.conductor.undo()
    settled(qtbot, window)
    view = window.panels.canvas.viewport_value().box
    assert abs(view.height - 6) < 1.0
    assert window.panels.probe.place.x_field.value() == 2


def test_an_empty_text_is_no_fault_and_keeps_the_picture(qtbot: QtBot, window: MainWindow) -> None:
    before = settled(qtbot, window)
    window.panels.editor.editor.clear()
    assert window.panels.editor.problem_label.property("role") == "hint"
    assert settled(qtbot, window) is before


def test_a_click_is_a_reading_and_a_path_at_once(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.panels.canvas
    spot: QPoint = canvas.pixelAt(-1.0, 2.0)
    x, y = canvas.pointAt(spot)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=spot)
    probe = window.conductor.session.probe
    assert abs(probe[0] - x) < 0.002
    assert abs(probe[1] - y) < 0.002
    assert abs(window.panels.probe.place.x_field.value() - x) < 0.002
    assert window.conductor.path is not None
    assert window.conductor.path.points[0] == probe


def test_everything_the_user_chose_is_undone_and_redone(qtbot: QtBot, window: MainWindow) -> None:
    conductor, panels, actions = window.conductor, window.panels, window.menus.actions
    write(qtbot, window, "a*x^2 + y^2")
    panels.parameters.row("a").slider.setValue(140)  # 2
    panels.probe.place.x_field.setValue(-1)
    panels.descent.rate.setValue(0.05)
    panels.descent.count.setValue(7)
    panels.descent.back.click()
    window.menus.layers.actions()[0].trigger()
    panels.canvas.setFocus()
    qtbot.keyClick(panels.canvas, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    actions["actionEqualAxes"].trigger()
    window.menus.picture.levels.setCurrentIndex(2)
    window.menus.picture.levels.activated.emit(2)
    last = conductor.session
    assert last.text == "a*x^2 + y^2"
    assert last.parameters[0].value == 2
    assert last.probe == (-1, 1)
    assert (last.descent.in_force["learning_rate"], last.descent.steps, last.descent.shown) == (0.05, 7, 6)
    assert "fill" not in last.layers
    assert last.choices.levels == "logarithmic"
    assert not last.equal_axes
    undone = 0
    while actions["actionUndo"].isEnabled():
        actions["actionUndo"].trigger()
        undone += 1
    assert conductor.session == START
    assert undone >= 9
    assert panels.editor.editor.toPlainText() == "x^2 + y^2"
    assert panels.probe.place.x_field.value() == 2
    assert panels.descent.rate.value() == 0.1
    assert panels.descent.count.value() == 20
    while actions["actionRedo"].isEnabled():
        actions["actionRedo"].trigger()
    assert conductor.session == last
    assert panels.parameters.row("a").value.value() == 2
    settled(qtbot, window)


def test_undo_says_what_it_takes_back(window: MainWindow) -> None:
    window.panels.probe.place.x_field.setValue(0)
    assert window.menus.actions["actionUndo"].text() == "&Undo move the probe"


def test_ctrl_z_in_the_editor_is_the_sessions_undo(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, "x")
    window.panels.editor.editor.setFocus()
    qtbot.keyClick(window.panels.editor.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.conductor.session.text == START.text
    assert window.panels.editor.editor.toPlainText() == START.text


def test_one_drag_of_the_probe_is_one_entry(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.panels.canvas
    spot = canvas.pixelAt(2.0, 1.0)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=spot)
    for step in range(1, 6):
        qtbot.mouseMove(canvas, spot + QPoint(-20 * step, 0))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=spot + QPoint(-100, 0))
    assert window.conductor.session.probe[0] < 1.5
    window.menus.actions["actionUndo"].trigger()
    assert window.conductor.session == START


def test_one_pan_is_one_entry_and_not_a_click(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.panels.canvas
    spot = canvas.pixelAt(-1.0, -1.0)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=spot)
    for step in range(1, 6):
        qtbot.mouseMove(canvas, spot + QPoint(20 * step, 0))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=spot + QPoint(100, 0))
    moved = window.conductor.session
    assert moved.probe == START.probe
    assert moved.box.centre[0] < -0.5
    assert abs(moved.box.width - 6) < 1e-9
    assert canvas.pointAt(spot + QPoint(100, 0)) == pytest.approx((-1.0, -1.0), abs=0.02)
    settled(qtbot, window)
    window.menus.actions["actionUndo"].trigger()
    assert window.conductor.session == START
    settled(qtbot, window)


def test_home_comes_back_to_the_box_that_was_loaded(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.actions["actionZoomIn"].trigger()
    assert window.conductor.session.box.width < 6
    window.menus.actions["actionHome"].trigger()
    assert window.conductor.session.box == START.box
    settled(qtbot, window)


def test_steps_forward_and_back_move_along_the_path(window: MainWindow) -> None:
    panels, conductor = window.panels, window.conductor
    panels.descent.back.click()
    panels.descent.back.click()
    assert conductor.shown_step() == 18
    panels.descent.forward.click()
    assert conductor.shown_step() == 19
    assert panels.table.currentIndex().row() == 19
    assert panels.canvas.shown().shown_step == 19


def test_play_walks_to_the_end_and_stops_there(qtbot: QtBot, window: MainWindow) -> None:
    window.panels.descent.count.setValue(3)
    window.panels.descent.play.click()
    assert window.player.playing
    assert window.conductor.shown_step() == 0
    qtbot.waitUntil(lambda: not window.player.playing)
    assert window.conductor.shown_step() == 3


def test_play_goes_as_fast_as_was_chosen_and_follows_a_change(window: MainWindow) -> None:
    speed = window.panels.descent.speed
    speed.setCurrentIndex(speed.findData(2.0))
    speed.activated.emit(speed.currentIndex())
    assert window.conductor.session.speed == 2.0
    window.panels.descent.play.click()
    assert window.player._timer.interval() == 500
    speed.setCurrentIndex(speed.findData(0.0))
    speed.activated.emit(speed.currentIndex())
    assert window.player._timer.interval() == 180
    window.panels.descent.play.click()


def test_space_plays_on_the_canvas_and_types_in_the_editor(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    window.panels.canvas.setFocus()
    qtbot.keyClick(window.panels.canvas, Qt.Key.Key_Space)
    assert window.player.playing
    qtbot.keyClick(window.panels.canvas, Qt.Key.Key_Space)
    assert not window.player.playing
    qtbot.keyClick(window.panels.canvas, Qt.Key.Key_Period)
    assert window.conductor.shown_step() == 1
    qtbot.keyClick(window.panels.canvas, Qt.Key.Key_Comma)
    assert window.conductor.shown_step() == 0
    qtbot.keyClick(window.panels.editor.editor, Qt.Key.Key_Space)
    assert not window.player.playing


def test_a_free_name_becomes_a_slider_and_the_slider_recompiles_nothing(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, "a*x^2 + y^2")
    slider = window.findChild(QSlider, "parameter_a")
    assert slider is not None
    program = window.conductor.formulas._program  # type: ignore[union-attr]
    slider.setValue(slider.value() + 20)
    # a is 2 now: 2*4 + 1
    qtbot.waitUntil(lambda: said(window, "probeValue") == "f = 9.000")
    assert window.conductor.formulas._program is program  # type: ignore[union-attr]
    settled(qtbot, window)


def test_a_click_in_the_gallery_loads_text_box_and_start(qtbot: QtBot, window: MainWindow) -> None:
    window.panels.editor.gallery_button.click()
    gallery = window.panels.gallery
    qtbot.waitUntil(lambda: gallery.list.count() >= 20)
    names = [landscape.name for landscape in gallery.landscapes]
    row = names.index("Himmelblau")
    gallery.list.itemClicked.emit(gallery.list.item(row))
    session, landscape = window.conductor.session, gallery.landscapes[row]
    assert (session.text, session.box, session.probe) == (landscape.text, landscape.box, landscape.start)
    assert window.conductor.path is not None
    assert window.conductor.path.stop != "diverged"
    settled(qtbot, window)
    window.menus.actions["actionUndo"].trigger()
    assert window.conductor.session == START
    settled(qtbot, window)


def test_a_function_of_one_variable_is_drawn_and_walked(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, "x^4")
    settled(qtbot, window)
    assert said(window, "probeValue") == "f = 16.00"
    assert window.conductor.path is not None
    assert len(window.conductor.path.points[0]) == 1


def test_where_f_is_undefined_the_reason_is_said(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, "log(x - 5)")
    settled(qtbot, window)
    assert said(window, "probeValue").startswith("not defined here: log of a number that is not positive")
    for name in ("partialX", "slopeLabel", "kindLabel", "verdictLabel"):
        assert "nan" not in said(window, name).lower()


@pytest.mark.window("alone")
def test_symbols_come_when_they_come_and_stale_ones_are_dropped(qtbot: QtBot, window: MainWindow, hearsay: Any) -> None:
    request, deliver = hearsay.last("partials")
    assert request["text"] == "x^2 + y^2"
    write(qtbot, window, "sin(x)^2")
    qtbot.waitUntil(lambda: hearsay.last("partials")[0]["text"] == "sin(x)^2")
    newer, deliver_newer = hearsay.last("partials")
    deliver({"id": request["id"], "partials": {"x": {"text": "stale", "latex": "", "svg": None}}})
    deliver_newer({"id": newer["id"], "partials": {"x": {"text": "sin(2*x)", "latex": "", "svg": None}}})
    qtbot.waitUntil(lambda: "sin(2x)" in said(window, "partialX"))
    assert "stale" not in said(window, "partialX")


def test_when_calculus_is_killed_the_panel_says_so(qtbot: QtBot, window: MainWindow, hearsay: Any) -> None:
    request, deliver = hearsay.last("typeset")
    deliver(
        {"id": request["id"], "problem": {"kind": "too-slow", "start": 0, "end": 9, "message": "stopped after 5 s"}}
    )
    qtbot.waitUntil(lambda: "stopped after 5 s" in window.panels.editor.formulas.row("f").sentence)


def test_hovering_reads_the_value_under_the_pointer(qtbot: QtBot, window: MainWindow) -> None:
    window.panels.canvas.hovered.emit((1.0, 2.0))
    assert said(window, "statusReadout") == "x 1.000    y 2.000    f 5.000    slope 4.4721"  # sqrt(4 + 16)
    window.panels.canvas.hovered.emit(None)
    assert said(window, "statusReadout").startswith("Click")


def test_a_long_text_is_understood_behind_the_window(qtbot: QtBot, window: MainWindow) -> None:
    text = " + ".join(f"sin({k}*x)*cos({k}*y)" for k in range(1, 60))
    window.panels.editor.editor.setPlainText(text)
    qtbot.waitUntil(lambda: window.conductor.formulas is not None and window.conductor.formulas.definition.text == text)
    settled(qtbot, window)


def test_themes_change_the_whole_window(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.do(edits.choose_theme("dark"))
    assert window.panels.canvas.shown().look.dark
    assert window.panels.editor.editor.palette().base().color().lightness() < 100
    window.conductor.undo()
    assert not window.panels.canvas.shown().look.dark


def test_at_1280_by_720_nothing_is_cut_off(window: MainWindow) -> None:
    assert window.minimumSizeHint().height() <= 720
    for name in ("verdictLabel", "kindLabel", "galleryButton", "methodChoice", "playButton", "probeY"):
        widget = window.findChild(QWidget, name)
        assert widget is not None
        corner = widget.mapTo(window, QPoint(widget.width(), widget.height()))
        assert corner.x() <= 1280, name
        assert corner.y() <= 720, name


def test_at_1920_by_1080_the_canvas_has_most_of_the_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1920, 1080)
    settled(qtbot, window)
    canvas = window.panels.canvas
    assert canvas.width() * canvas.height() >= 0.6 * 1920 * 1080
