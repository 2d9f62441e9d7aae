"""The point of the probe as it is typed: exactly, and with its faults."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.ui.probe.place import pair_in
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


def write(qtbot: QtBot, window: MainWindow, text: str) -> None:
    field = window.panels.probe.place.x_field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_fields_are_spin_boxes_still(window: MainWindow) -> None:
    for name in ("probeX", "probeY"):
        assert window.findChild(QDoubleSpinBox, name) is not None


@pytest.mark.parametrize(("text", "value"), [("pi/2", math.pi / 2), ("sqrt(2)", math.sqrt(2)), ("-1/3", -1 / 3)])
def test_a_coordinate_can_be_typed_exactly(qtbot: QtBot, window: MainWindow, text: str, value: float) -> None:
    write(qtbot, window, text)
    assert window.conductor.session.probe == (value, 1.0)
    assert window.conductor.session.typed == (text, "")
    assert window.panels.probe.place.x_field.text() == text
    window.conductor.do(edits.move_probe(0.5, 0.5))
    assert window.panels.probe.place.x_field.text() == "0.5"
    window.conductor.undo()
    assert window.panels.probe.place.x_field.text() == text


def test_the_name_of_a_slider_is_its_value(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("a = 3; a*x^2 + y^2"))
    qtbot.waitUntil(lambda: window.conductor.formulas is not None and "a" in window.conductor.formulas.parameters)
    write(qtbot, window, "a/2")
    assert window.conductor.session.probe == (1.5, 1.0)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1/0", "division by zero"),
        ("q", "q has no value"),
        ("sqrt(", "bracket"),
        ("inf", "inf"),
        ("1e16", "too far"),
    ],
)
def test_a_fault_is_a_sentence_at_the_field_and_nothing_else(
    qtbot: QtBot, window: MainWindow, text: str, says: str
) -> None:
    before = window.conductor.session
    write(qtbot, window, text)
    problem = window.panels.probe.place.problem
    assert problem.isVisible()
    assert says in problem.text()
    assert window.conductor.session == before
    assert window.panels.probe.place.x_field.text() == text
    write(qtbot, window, "1/4")
    assert not problem.isVisible()
    assert window.conductor.session.probe == (0.25, 1.0)


def test_leaving_the_field_brings_back_where_the_probe_is(qtbot: QtBot, window: MainWindow) -> None:
    place = window.panels.probe.place
    place.x_field.setFocus()
    place.x_field.selectAll()
    qtbot.keyClicks(place.x_field, "foo")
    place.y_field.setFocus()
    assert place.x_field.text() == "2"
    assert "foo" in place.problem.text()


def test_a_copied_point_fills_both_fields(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, "(pi/2, -1/3)")
    assert window.conductor.session.probe == (math.pi / 2, -1 / 3)
    assert window.conductor.session.typed == ("pi/2", "-1/3")
    assert not window.panels.probe.place.problem.isVisible()
    write(qtbot, window, "1.5, q")
    assert window.panels.probe.place.problem.isVisible()
    assert window.conductor.session.probe == (math.pi / 2, -1 / 3)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("1, 2", ("1", "2")),
        ("(1; atan2(1, 2))", ("1", "atan2(1, 2)")),
        ("1", None),
        ("1, 2, 3", None),
        ("hypot(3, 4)", None),
    ],
)
def test_a_pair_is_told_from_arguments(text: str, pair: tuple[str, str] | None) -> None:
    assert pair_in(text) == pair


def test_keys_step_from_what_was_typed(qtbot: QtBot, window: MainWindow) -> None:
    write(qtbot, window, "pi")
    qtbot.keyClick(window.panels.probe.place.x_field, Qt.Key.Key_Up)
    step = window.panels.probe.place.x_field.singleStep()
    assert window.conductor.session.probe[0] == pytest.approx(math.pi + step, abs=1e-12)
    assert window.conductor.session.typed == ("", "")
