"""A word under the cursor is not judged before it is finished: no slider flashes up for the first letters of log."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gradexplorer.ui.reader import PAUSE_MS, is_half_typed
from gradexplorer.ui.understand import Question, understand
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


def begin(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.panels.editor.editor.selectAll()
    qtbot.keyClicks(window.panels.editor.editor, text)


def sliders(window: MainWindow) -> set[str]:
    assert window.conductor.formulas is not None
    return set(window.conductor.formulas.parameters)


def is_current(window: MainWindow) -> bool:
    return bool(window.panels.canvas.property("upToDate"))


def test_the_letters_of_a_function_make_no_slider_and_no_fault(qtbot: QtBot, window: MainWindow) -> None:
    problem = window.panels.editor.problem_label
    begin(qtbot, window, "x^2 + ")
    for letter in "log":
        qtbot.keyClicks(window.panels.editor.editor, letter)
        assert sliders(window) == set()
        assert window.conductor.formulas.variables == ("x",)
        assert not problem.isVisible()
        assert not is_current(window)
    qtbot.keyClicks(window.panels.editor.editor, "(y)")
    assert not problem.isVisible()
    qtbot.waitUntil(lambda: is_current(window))
    assert window.conductor.formulas.definition.text == "x^2 + log(y)"


def test_a_finished_text_has_its_slider_at_once(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window, "l*x")
    assert sliders(window) == {"l"}


def test_at_the_end_of_the_text_a_name_is_a_slider_after_a_pause(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window, "x*l")
    assert not is_current(window)
    qtbot.waitUntil(lambda: is_current(window))
    assert sliders(window) == {"l"}
    assert window.panels.parameters.row("l").isVisible()


def test_a_lonely_function_is_a_fault_after_a_pause_and_the_picture_is_current(
    qtbot: QtBot, window: MainWindow
) -> None:
    begin(qtbot, window, "x + sin")
    problem = window.panels.editor.problem_label
    qtbot.waitUntil(problem.isVisible, timeout=4 * PAUSE_MS)
    qtbot.waitUntil(lambda: is_current(window))
    assert "sin" in problem.text()


@pytest.mark.parametrize("how", ["arrow", "click", "focus"])
def test_leaving_the_word_means_it(qtbot: QtBot, window: MainWindow, how: str) -> None:
    editor = window.panels.editor.editor
    window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    begin(qtbot, window, "x*l")
    assert sliders(window) == set()
    if how == "arrow":
        qtbot.keyClick(editor, Qt.Key.Key_Home)
    elif how == "click":
        qtbot.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=editor.cursorRect().topLeft() / 2)
    else:
        window.panels.canvas.setFocus()
    assert sliders(window) == {"l"}


def test_shown_and_pasted_texts_are_read_at_once(qtbot: QtBot, window: MainWindow) -> None:
    editor = window.panels.editor.editor
    editor.setPlainText("x*l")
    assert sliders(window) == {"l"}
    editor.insertPlainText("k + ")
    assert "k" in sliders(window)


def test_undo_takes_back_what_was_not_yet_judged(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window, "x*lo")
    window.menus.actions["actionUndo"].trigger()
    assert window.panels.editor.editor.toPlainText() == "x^2 + y^2"
    qtbot.waitUntil(lambda: is_current(window))
    qtbot.wait(0)
    assert sliders(window) == set()
    assert window.conductor.formulas.definition.text == "x^2 + y^2"


def test_who_chooses_from_the_list_is_not_hurried(qtbot: QtBot, window: MainWindow) -> None:
    begin(qtbot, window, "x + lo")
    editor = window.panels.editor.editor
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    window.conductor._reader._pause_over()
    assert sliders(window) == set()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    window.conductor._reader._pause_over()
    assert sliders(window) == {"lo"}


def test_the_proposed_change_is_made_by_alt_enter_and_undone_by_itself(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.panels.editor
    begin(qtbot, window, "sinn(x) + y")
    qtbot.waitUntil(panel.strip.button.isVisible)
    assert panel.strip.button.text() == "Use sin"
    window.activateWindow()
    panel.editor.setFocus()
    qtbot.waitUntil(panel.editor.hasFocus)
    qtbot.keyClick(panel.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: panel.editor.toPlainText() == "sin(x) + y")
    assert panel.editor.place() == 10
    assert not panel.problem_label.isVisible()
    window.menus.actions["actionUndo"].trigger()
    assert panel.editor.toPlainText() == "sinn(x) + y"
    window.menus.actions["actionUndo"].trigger()
    assert panel.editor.toPlainText() == "x^2 + y^2"


def test_a_click_on_the_button_makes_the_change_too(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.panels.editor
    begin(qtbot, window, "2(x + 1")
    assert panel.strip.button.text() == "Add )"
    qtbot.mouseClick(panel.strip.button, Qt.MouseButton.LeftButton)
    assert panel.editor.toPlainText() == "2(x + 1)"
    label = window.findChild(QLabel, "problemLabel")
    assert label is not None
    assert not label.isVisible()


@pytest.mark.parametrize(
    ("text", "known", "half"),
    [
        ("x*lo", (), True), ("x*lo", ("lo",), False), ("2*x", (), False), ("2*sin", (), True), ("2*rat", (), True),
        ("x*e", (), False), ("foo(x)", (), False),
    ],
)  # fmt: skip
def test_what_counts_as_half_typed(text: str, known: tuple[str, ...], half: bool) -> None:
    answer = understand(Question(text, None)).answer
    assert is_half_typed(text, (2, len(text)), answer, known) is half
    assert is_half_typed(text, None, answer, known) is False
