"""Help on what may be typed: searched, and put into the editor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTreeWidget
from pytestqt.qtbot import QtBot

from gradexplorer.expression import explain
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.readings import READINGS
from gradexplorer.expression.ways import WAYS
from gradexplorer.ui.help import entries as rows
from gradexplorer.ui.help.typed import WhatMayBeTyped
from gradexplorer.ui.window import MainWindow


@pytest.fixture
def table(qtbot: QtBot) -> WhatMayBeTyped:
    made = WhatMayBeTyped()
    qtbot.addWidget(made)
    made.show()
    return made


def shown(table: WhatMayBeTyped) -> list[str]:
    return [row.text(0) for row in table._rows if not row.isHidden()]


def test_every_reading_every_way_and_every_word_is_there() -> None:
    found = rows.entries()
    for title, count in (
        (rows.READINGS_TITLE, len(READINGS)),
        (rows.WAYS_TITLE, len(WAYS)),
        (rows.WORDS_TITLE, len([row for row in explain.words() if not row.same_as])),
        (rows.LETTERS_TITLE, len(explain.greek())),
    ):
        assert len([entry for entry in found if entry.group == title]) == count


@pytest.mark.parametrize("entry", rows.entries(), ids=lambda entry: f"{entry.group[:3]} {entry.typed}")
def test_whatever_is_offered_can_be_drawn(entry: rows.Entry) -> None:
    assert isinstance(parse(entry.text), Definition)
    assert entry.means
    assert "\n" not in entry.typed


def test_the_search_finds_by_word_sign_meaning_and_spelling(table: WhatMayBeTyped) -> None:
    table.search.setText("square root")
    assert "sqrt(u)" in shown(table)
    table.search.setText("||x|")
    assert shown(table) == ["||x| - y|"]
    table.search.setText("arcsin")
    assert shown(table) == ["asin(u)", "asinh(u)"]
    table.search.setText("alpha")
    assert "α" in shown(table)
    table.search.setText("no such thing")
    assert shown(table) == []
    assert "Nothing like that" in table.why.text()
    assert not table.put.isEnabled()


def test_the_row_that_is_called_so_is_chosen_first(table: WhatMayBeTyped) -> None:
    table.search.setText("sin")
    chosen = table.current()
    assert chosen is not None
    assert chosen.typed == "sin(u)"


def test_enter_puts_a_word_in_and_draws_a_function(qtbot: QtBot, table: WhatMayBeTyped) -> None:
    words: list[str] = []
    texts: list[str] = []
    table.wordChosen.connect(words.append)
    table.textChosen.connect(texts.append)
    table.search.setText("sinh")
    qtbot.keyClick(table.search, Qt.Key.Key_Return)
    assert (words, texts) == (["sinh()"], [])
    table.search.setText("percent")
    qtbot.keyClick(table.search, Qt.Key.Key_Return)
    assert texts == ["x^{2} % a bowl"]


def test_up_and_down_in_the_search_go_through_the_rows(qtbot: QtBot, table: WhatMayBeTyped) -> None:
    table.search.setText("hyperbolic")
    first = table.current()
    qtbot.keyClick(table.search, Qt.Key.Key_Down)
    assert table.current() != first
    qtbot.keyClick(table.search, Qt.Key.Key_Up)
    assert table.current() == first


def test_it_opens_once_beside_the_window_and_writes_into_the_editor(qtbot: QtBot, window: MainWindow) -> None:
    editor = window.panels.editor.editor
    for _ in range(2):
        window.menus.actions["actionWhatMayBeTyped"].trigger()
    notes = window.findChildren(QDialog, "typedNote")
    assert len(notes) == 1
    assert not notes[0].isModal()
    table = notes[0].findChild(WhatMayBeTyped)
    assert table is not None
    assert table.findChild(QTreeWidget) is not None

    table.search.setText("a lambda")
    qtbot.mouseClick(table.put, Qt.MouseButton.LeftButton)
    assert editor.toPlainText() == "lambda x, y: (1 - x)**2 + 100*(y - x**2)**2"

    editor.setPlainText("x^2 + y")
    window.conductor.settle()
    cursor = editor.textCursor()
    cursor.setPosition(6)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    table.search.setText("tanh")
    qtbot.mouseClick(table.insert, Qt.MouseButton.LeftButton)
    assert (editor.toPlainText(), editor.place()) == ("x^2 + tanh()", 11)
    window.menus.actions["actionUndo"].trigger()
    assert editor.toPlainText() == "x^2 + y"
    notes[0].close()
