"""How long simplifying takes is counted, can be stopped, and what came of it is said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gradexplorer.ui.editor.panel import EditorPanel
from gradexplorer.ui.editor.simplifying import STOPPED
from gradexplorer.ui.window import MainWindow
from tests.ui.conftest import Hearsay


@pytest.fixture
def asked(qtbot: QtBot, window: MainWindow, hearsay: Hearsay) -> EditorPanel:
    """The panel of a window that waits for the derivatives of its text."""
    qtbot.waitUntil(lambda: any(request["wants"] == "partials" for request, _ in hearsay.asked))
    return window.panels.editor


def test_the_seconds_are_counted_and_the_limit_is_told(qtbot: QtBot, asked: EditorPanel) -> None:
    row = asked.simplifying
    assert not row.isVisible()
    row._began -= 3.0  # three seconds ago
    qtbot.waitUntil(row.isVisible)
    assert row.label.text() == "simplifying … 3 s of 5"
    assert row.button.isVisible()


def test_a_quick_answer_is_not_spoken_of(qtbot: QtBot, asked: EditorPanel, hearsay: Hearsay) -> None:
    request, deliver = hearsay.last("partials")
    deliver({"id": request["id"], "partials": {}, "partials_note": None})
    qtbot.waitUntil(lambda: not asked.simplifying.is_working)
    assert not asked.simplifying.isVisible()


@pytest.mark.parametrize("how", ["button", "escape"])
def test_it_can_be_stopped(qtbot: QtBot, window: MainWindow, asked: EditorPanel, hearsay: Hearsay, how: str) -> None:
    row = asked.simplifying
    row._began -= 2.0
    qtbot.waitUntil(row.isVisible)
    if how == "button":
        qtbot.mouseClick(row.button, Qt.MouseButton.LeftButton)
    else:
        window.activateWindow()
        asked.editor.setFocus()
        qtbot.waitUntil(asked.editor.hasFocus)
        qtbot.keyClick(asked.editor, Qt.Key.Key_Escape)
    assert hearsay.cancelled == ["partials"]
    assert row.label.text() == STOPPED
    assert not row.button.isVisible()
    assert not row.is_working


def test_escape_closes_the_list_of_words_first(
    qtbot: QtBot, window: MainWindow, asked: EditorPanel, hearsay: Hearsay
) -> None:
    window.activateWindow()
    asked.editor.setFocus()
    qtbot.waitUntil(asked.editor.hasFocus)
    qtbot.keyClicks(asked.editor, " + si")
    assert asked.completer.offered
    qtbot.keyClick(asked.editor, Qt.Key.Key_Escape)
    assert not asked.completer.offered
    assert hearsay.cancelled == []


def test_why_not_all_is_simplified_is_said_until_the_next_text(
    qtbot: QtBot, window: MainWindow, asked: EditorPanel, hearsay: Hearsay
) -> None:
    request, deliver = hearsay.last("partials")
    deliver({"id": request["id"], "problem": {"kind": "too-slow", "message": "this took longer than 5 s"}})
    qtbot.waitUntil(asked.simplifying.isVisible)
    assert asked.simplifying.label.text() == "this took longer than 5 s"
    asked.editor.setPlainText("x*y")
    qtbot.waitUntil(lambda: not asked.simplifying.isVisible())


def test_who_types_on_is_not_simplified_for_at_each_key(qtbot: QtBot, window: MainWindow, hearsay: Hearsay) -> None:
    qtbot.waitUntil(lambda: any(request["wants"] == "partials" for request, _ in hearsay.asked))
    for text in ("x + y", "x + 2y", "x + 2y^2"):
        window.panels.editor.editor.setPlainText(text)
        qtbot.waitUntil(lambda text=text: hearsay.last("typeset")[0]["text"] == text)
    qtbot.waitUntil(lambda: hearsay.last("partials")[0]["text"] == "x + 2y^2")
    assert len([request for request, _ in hearsay.asked if request["wants"] == "partials"]) <= 3
