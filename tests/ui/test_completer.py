"""The list of words below the cursor, Greek letters by name, and brackets that are typed over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from gradexplorer.ui.editor.panel import EditorPanel

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(qtbot: QtBot) -> EditorPanel:
    made = EditorPanel()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.editor.setFocus()
    return made


def shown(panel: EditorPanel) -> list[str]:
    return [row.shown for row in panel.completer.offered]


def press(qtbot: QtBot, panel: EditorPanel, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(panel.editor, key)


def text_and_place(panel: EditorPanel) -> tuple[str, int]:
    return panel.editor.toPlainText(), panel.editor.place()


def test_the_list_opens_after_two_letters_with_nothing_chosen(qtbot: QtBot, panel: EditorPanel) -> None:
    qtbot.keyClicks(panel.editor, "x + s")
    assert shown(panel) == []
    qtbot.keyClicks(panel.editor, "q")
    assert shown(panel) == ["sqrt(u)", "square(u)"]
    assert not panel.completer.is_choosing()


@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Return, Key.Key_Enter])
def test_a_chosen_word_is_put_in_with_the_cursor_inside(qtbot: QtBot, panel: EditorPanel, key: Qt.Key) -> None:
    told: list[str] = []
    panel.typed.connect(told.append)
    qtbot.keyClicks(panel.editor, "x + sq")
    press(qtbot, panel, Key.Key_Down, key)
    assert text_and_place(panel) == ("x + sqrt()", 9)
    assert told[-1] == "x + sqrt()"
    assert shown(panel) == []
    # The bracket that came along is typed over, once.
    qtbot.keyClicks(panel.editor, "y)+1)")
    assert text_and_place(panel) == ("x + sqrt(y)+1)", 14)


def test_without_a_choice_enter_is_a_new_line_and_tab_leaves(qtbot: QtBot, panel: EditorPanel) -> None:
    qtbot.keyClicks(panel.editor, "ab")
    assert shown(panel) == ["abs(u)", "absolute(u)"]
    press(qtbot, panel, Key.Key_Return)
    assert panel.editor.toPlainText() == "ab\n"
    assert shown(panel) == []
    qtbot.keyClicks(panel.editor, "ab")
    press(qtbot, panel, Key.Key_Tab)
    assert panel.editor.toPlainText() == "ab\nab"


def test_up_from_the_first_goes_to_the_last(qtbot: QtBot, panel: EditorPanel) -> None:
    qtbot.keyClicks(panel.editor, "sq")
    press(qtbot, panel, Key.Key_Down, Key.Key_Up, Key.Key_Tab)
    assert panel.editor.toPlainText() == "square()"


def test_asked_for_the_first_word_is_chosen_at_once(qtbot: QtBot, panel: EditorPanel) -> None:
    qtbot.keyClicks(panel.editor, "s")
    qtbot.keyClick(panel.editor, Key.Key_Space, Control)
    assert shown(panel)[0] == "sec(u)"
    assert panel.completer.is_choosing()
    press(qtbot, panel, Key.Key_Return)
    assert panel.editor.toPlainText() == "sec()"


def test_escape_closes_it_and_it_stays_closed_for_the_word(qtbot: QtBot, panel: EditorPanel) -> None:
    qtbot.keyClicks(panel.editor, "si")
    press(qtbot, panel, Key.Key_Escape)
    qtbot.keyClicks(panel.editor, "n")
    assert shown(panel) == []
    qtbot.keyClicks(panel.editor, "(x) + co")
    assert shown(panel)[0] == "cos(u)"


def test_it_closes_when_the_cursor_goes_elsewhere(qtbot: QtBot, panel: EditorPanel) -> None:
    for leave in (
        lambda: press(qtbot, panel, Key.Key_Left),
        lambda: qtbot.mouseClick(panel.editor.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5)),
        lambda: panel.show_text("y"),
        panel.editor.clearFocus,
        lambda: qtbot.keyClicks(panel.editor, "("),
    ):
        panel.show_text("")
        panel.editor.setFocus()
        qtbot.keyClicks(panel.editor, "si")
        assert shown(panel)
        leave()
        assert shown(panel) == []


def test_a_click_puts_the_word_in(qtbot: QtBot, panel: EditorPanel) -> None:
    qtbot.keyClicks(panel.editor, "sq")
    offers = panel.findChild(QListWidget, "completionList")
    assert offers is not None
    spot = offers.visualItemRect(offers.item(1)).center()
    qtbot.mouseClick(offers.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert text_and_place(panel) == ("square()", 7)


def test_pasting_and_showing_open_nothing(panel: EditorPanel) -> None:
    panel.show_text("si")
    panel.editor.insertPlainText("si")
    assert shown(panel) == []


@pytest.mark.parametrize(("key", "becomes"), [(Key.Key_Tab, "x + α"), (Key.Key_Space, "x + α ")])
def test_a_greek_letter_by_its_name(qtbot: QtBot, panel: EditorPanel, key: Qt.Key, becomes: str) -> None:
    qtbot.keyClicks(panel.editor, "x + \\alpha")
    press(qtbot, panel, key)
    assert text_and_place(panel) == (becomes, len(becomes))


def test_a_command_that_is_no_letter_stays(qtbot: QtBot, panel: EditorPanel) -> None:
    qtbot.keyClicks(panel.editor, "\\sin x")
    assert panel.editor.toPlainText() == "\\sin x"


def test_the_rows_are_painted(qtbot: QtBot, panel: EditorPanel) -> None:
    qtbot.keyClicks(panel.editor, "lo")
    press(qtbot, panel, Key.Key_Down)
    offers = panel.findChild(QListWidget, "completionList")
    assert offers is not None
    picture = offers.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, 200, 3) for y in range(0, 100, 3)}) > 5
    assert offers.item(0).text() == "log(u): natural logarithm"
