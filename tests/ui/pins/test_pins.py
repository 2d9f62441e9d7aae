"""Pinned probes: put, dragged, compared, renamed, copied, kept in the session."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gradexplorer.field.plane import plane_of
from gradexplorer.session import edits, file, probing
from gradexplorer.session.state import Pin, Session
from gradexplorer.ui.pins.view import PinsView
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


def pins(window: MainWindow) -> tuple[Pin, ...]:
    return window.conductor.session.pins


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> PinsView:
    for place in ((0.0, 1.0), (-1.0, 2.0)):
        window.conductor.do(probing.pin(window.conductor.plane, *place))
    window.views.show("pins")
    found = window.views.followers["pins"]
    assert isinstance(found, PinsView)
    qtbot.waitUntil(lambda: found._panel.model.rowCount() == 3)
    return found


def texts(view: PinsView, row: int) -> list[str]:
    model = view._panel.model
    return [str(model.data(model.index(row, column))) for column in range(model.columnCount())]


def test_a_click_with_shift_pins_and_a_drag_moves_the_pin(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.panels.canvas
    QTest.mouseClick(canvas, LEFT, SHIFT, canvas.pixelAt(-1.0, 0.5))
    (pin,) = pins(window)
    assert (pin.name, pin.x, pin.y) == ("A", pytest.approx(-1.0, abs=0.02), pytest.approx(0.5, abs=0.02))
    assert window.conductor.session.probe == (2.0, 1.0)
    qtbot.waitUntil(lambda: canvas.shown().extras.get("pins") == pins(window))
    start = canvas.pixelAt(pin.x, pin.y)
    QTest.mousePress(canvas, LEFT, pos=start)
    QTest.mouseMove(canvas, start + QPoint(0, 40))
    QTest.mouseRelease(canvas, LEFT, pos=start + QPoint(0, 60))
    assert pins(window)[0].y < pin.y
    assert window.conductor.session.probe == (2.0, 1.0)
    window.conductor.undo()
    assert pins(window) == (pin,)
    canvas.grab()


def test_a_click_on_a_pin_puts_the_probe_exactly_there(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.do(probing.pin(window.conductor.plane, 1 / 3, -0.7))
    canvas = window.panels.canvas
    qtbot.waitUntil(lambda: canvas.shown().extras.get("pins") == pins(window))
    QTest.mouseClick(canvas, LEFT, pos=canvas.pixelAt(1 / 3, -0.7) + QPoint(2, 1))
    assert window.conductor.session.probe == (1 / 3, -0.7)


def test_the_table_compares_with_the_probe(view: PinsView) -> None:
    # x^2 + y^2: 5 at the probe (2, 1), 1 at A (0, 1), so that f falls by 4 over a distance of 2
    assert texts(view, 1) == [
        "A", "0.000", "1.000", "1.000", "0.000", "2.000", "2.000", "slope", "−2.000", "0.000", "−4.000", "2.000",
        "−2.000",
    ]  # fmt: skip
    assert texts(view, 0)[0] == "probe"
    assert texts(view, 0)[-1] == "–"
    # B (-1, 2) is as high as the probe
    assert texts(view, 2)[10:] == ["0.000", "3.16228", "0.000"]


def test_a_pin_is_renamed_and_removed_in_the_table(view: PinsView, window: MainWindow) -> None:
    model = view._panel.model
    model.setData(model.index(1, 0), "start")
    assert [pin.name for pin in pins(window)] == ["start", "B"]
    model.setData(model.index(2, 0), "start")  # another's
    assert [pin.name for pin in pins(window)] == ["start", "B"]
    view._panel.removeAsked.emit("start")
    assert [pin.name for pin in pins(window)] == ["B"]
    window.conductor.do(probing.pin(window.conductor.plane, 0.0, 0.0))
    assert [pin.name for pin in pins(window)] == ["B", "A"]
    view._panel.pinChosen.emit("A")
    assert window.conductor.session.probe == (0.0, 0.0)


def test_the_table_is_copied_with_all_digits(view: PinsView) -> None:
    view._panel.copyAsked.emit("\t")
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert rows[0][:6] == ["name", "x", "y", "f", "df/dx", "df/dy"]
    assert float(rows[3][rows[0].index("distance")]) == math.sqrt(10)
    assert rows[1][-1] == ""
    view._panel.copyAsked.emit(",")
    assert QGuiApplication.clipboard().text().splitlines()[2].startswith("A,0,1,1,0,2,2,slope,")


def test_on_a_curve_a_pin_stands_at_the_height_of_f(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("x^2 - 1"))
    qtbot.waitUntil(lambda: window.panels.canvas.shown().curve is not None)
    window.conductor.do(probing.pin(window.conductor.plane, 3.0, 17.0))
    qtbot.waitUntil(lambda: bool(window.panels.canvas.shown().extras.get("pins")))
    (placed,) = window.panels.canvas.shown().extras["pins"]
    assert (placed.x, placed.y) == (3.0, 8.0)
    window.views.show("pins")
    view = window.views.followers["pins"]
    assert isinstance(view, PinsView)
    # from (2, 3) to (3, 8): the secant's slope is 5
    qtbot.waitUntil(lambda: view._panel.model.rowCount() == 2)
    assert texts(view, 1)[-1] == "5.000"


@pytest.mark.window("alone")
def test_where_f_is_undefined_a_pin_says_so(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("log(x) + y"))
    window.conductor.do(probing.pin(window.conductor.plane, -1.0, 0.0))
    window.views.show("pins")
    view = window.views.followers["pins"]
    assert isinstance(view, PinsView)
    qtbot.waitUntil(lambda: view._panel.model.rowCount() == 2)
    assert "undefined" in texts(view, 1)
    assert not any("nan" in text for text in texts(view, 1))


def test_pins_are_saved() -> None:
    session = probing.rename_pin("A", "lowest").change(probing.pin(plane_of(("x", "y")), 0.1, 0.2).change(Session()))
    assert session.pins == (Pin("lowest", 0.1, 0.2),)
    loaded = file.read(file.write(session))
    assert isinstance(loaded, file.Loaded)
    assert loaded.session == session
