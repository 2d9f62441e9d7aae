"""The keys of every action are listed, can be searched and changed, and conflicts are said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gradexplorer.ui.preferences.keys import is_needed, is_plain
from gradexplorer.ui.preferences.keys_dialog import KEYS, KeysDialog
from gradexplorer.ui.window import MainWindow


@pytest.fixture
def dialog(window: MainWindow) -> KeysDialog:
    window.menus.actions["actionKeyboardShortcuts"].trigger()
    found = window.findChild(KeysDialog)
    assert found is not None
    return found


def row_of(dialog: KeysDialog, name: str) -> int:
    return list(dialog._keys.actions).index(name)


def choose(dialog: KeysDialog, name: str, keys: str) -> str:
    """What is said of these keys for that action."""
    dialog.table.selectRow(row_of(dialog, name))
    dialog.field.setKeySequence(QKeySequence(keys))
    return dialog.sentence.text()


def keys_of(window: MainWindow, name: str) -> str:
    return window.menus.actions[name].shortcut().toString()


def test_every_action_and_gesture_is_listed_with_its_keys(window: MainWindow, dialog: KeysDialog) -> None:
    assert not dialog.isModal()
    cells = [dialog.table.item(row, KEYS) for row in range(dialog.table.rowCount())]
    listed = {cell.text() for cell in cells if cell is not None}
    assert {"Ctrl+Z", "Space", "Home", ",", ".", "Wheel", "Drag the plane"} <= listed
    assert set(window.menus.actions) <= set(dialog._keys.actions)


def test_a_search_leaves_what_fits(dialog: KeysDialog) -> None:
    dialog.search.setText("zoom")
    shown = [row for row in range(dialog.table.rowCount()) if not dialog.table.isRowHidden(row)]
    assert row_of(dialog, "actionZoomIn") in shown
    assert row_of(dialog, "actionSave") not in shown
    dialog.search.setText("ctrl+s")
    assert not dialog.table.isRowHidden(row_of(dialog, "actionSave"))


def test_free_keys_are_used(window: MainWindow, dialog: KeysDialog) -> None:
    assert "is free for “Home”" in choose(dialog, "actionHome", "Ctrl+Alt+H")
    dialog.use.click()
    assert keys_of(window, "actionHome") == "Ctrl+Alt+H"
    assert "(Ctrl+Alt+H)" in window.menus.actions["actionHome"].toolTip()
    cell = dialog.table.item(row_of(dialog, "actionHome"), KEYS)
    assert cell is not None
    assert cell.text() == "Ctrl+Alt+H"


def test_keys_that_are_taken_are_said_and_move(window: MainWindow, dialog: KeysDialog) -> None:
    assert "does “Save” now" in choose(dialog, "actionOpen", "Ctrl+S")
    dialog.use.click()
    assert keys_of(window, "actionOpen") == "Ctrl+S"
    assert keys_of(window, "actionSave") == ""
    dialog.table.selectRow(row_of(dialog, "actionSave"))
    dialog.back.click()
    assert keys_of(window, "actionSave") == "Ctrl+S"
    assert keys_of(window, "actionOpen") == ""


@pytest.mark.parametrize("keys", ["Ctrl+C", "Ctrl+V", "Tab", "Esc", "Left", "Return"])
def test_keys_that_typing_needs_cannot_be_had(window: MainWindow, dialog: KeysDialog, keys: str) -> None:
    assert "is needed where text is typed" in choose(dialog, "actionOpen", keys)
    assert not dialog.use.isEnabled()
    window.keys.change("actionOpen", QKeySequence(keys))
    assert keys_of(window, "actionOpen") == "Ctrl+O"


def test_a_plain_letter_counts_on_the_canvas_and_can_still_be_typed(
    qtbot: QtBot, window: MainWindow, dialog: KeysDialog
) -> None:
    assert "can still be typed" in choose(dialog, "actionZoomIn", "Z")
    dialog.use.click()
    dialog.close()
    editor = window.panels.editor.editor
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    editor.setFocus()
    qtbot.keyClicks(editor, "z")
    assert "z" in editor.toPlainText()
    window.conductor.undo()
    width = window.conductor.session.box.width
    window.panels.canvas.setFocus()
    qtbot.keyClick(window.panels.canvas, Qt.Key.Key_Z)
    assert window.conductor.session.box.width < width


def test_keys_are_remembered_and_reset(window: MainWindow, dialog: KeysDialog, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "keys.ini"), QSettings.Format.IniFormat)
    window.keys.remember_in(settings)
    window.keys.change("actionHome", QKeySequence("Ctrl+Alt+H"))
    assert settings.value("keys/actionHome") == "Ctrl+Alt+H"
    window.keys.reset()
    assert keys_of(window, "actionHome") == "Home"
    assert settings.allKeys() == []
    settings.setValue("keys/actionHome", "Ctrl+Alt+H")
    settings.setValue("keys/actionOpen", "Ctrl+C")
    settings.setValue("keys/actionSave", "Ctrl+Z")
    settings.setValue("keys/actionSaveAs", 7)
    window.keys.remember_in(settings)
    assert keys_of(window, "actionHome") == "Ctrl+Alt+H"
    assert keys_of(window, "actionOpen") == "Ctrl+O"
    assert keys_of(window, "actionSave") == "Ctrl+S"


def test_reset_all_is_a_button(window: MainWindow, dialog: KeysDialog) -> None:
    window.keys.change("actionSave", QKeySequence())
    button = dialog.findChild(QPushButton, "resetKeys")
    assert button is not None
    button.click()
    assert keys_of(window, "actionSave") == "Ctrl+S"


def test_what_counts_as_plain_and_as_needed() -> None:
    assert [is_plain(QKeySequence(keys)) for keys in ("Z", "Space", "Shift+End", ".", "")] == [True] * 4 + [False]
    assert not any(is_plain(QKeySequence(keys)) for keys in ("Ctrl+Z", "F5", "Alt+A", "Shift+F1"))
    assert is_needed(QKeySequence(QKeySequence.StandardKey.Copy))
