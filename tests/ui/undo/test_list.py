"""The undo list shows what was done, and goes there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.session.state import START
from gradexplorer.ui.undo.list import EntryList
from gradexplorer.ui.window import MainWindow


@pytest.fixture
def listed(window: MainWindow) -> EntryList:
    window.views.actions["undo"].trigger()
    found = window.findChild(EntryList)
    assert found is not None
    return found


def texts(listed: EntryList) -> list[str]:
    model = listed.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_every_edit_is_a_row_and_the_present_one_is_marked(window: MainWindow, listed: EntryList) -> None:
    assert texts(listed) == ["The beginning"]
    window.conductor.do(edits.type_text("x y"))
    window.conductor.do(edits.move_probe(1, 1))
    assert texts(listed) == ["The beginning", "Typing", "Move the probe"]
    assert listed.currentIndex().row() == 2
    window.conductor.undo()
    assert texts(listed) == ["The beginning", "Typing", "Move the probe"]
    assert listed.currentIndex().row() == 1


def test_a_click_goes_back_and_forward_again(qtbot: QtBot, window: MainWindow, listed: EntryList) -> None:
    for number in range(5):
        window.conductor.do(edits.move_probe(number, 0))
    last = window.conductor.session
    listed.show()
    for row, session in ((0, START), (5, last)):
        middle = listed.visualRect(listed.model().index(row, 0)).center()
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        assert window.conductor.session == session
    assert len(texts(listed)) == 6


def test_a_drag_is_one_row(window: MainWindow, listed: EntryList) -> None:
    for number in range(5):
        window.conductor.do(edits.move_probe(number, 0), "probe", held=True)
    window.conductor.settle()
    assert texts(listed) == ["The beginning", "Move the probe"]
