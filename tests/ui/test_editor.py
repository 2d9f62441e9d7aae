"""The field the function is typed in."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import say
from gradexplorer.ui.editor.brackets import partner
from gradexplorer.ui.editor.panel import EditorPanel


@pytest.fixture
def panel(qtbot: QtBot) -> EditorPanel:
    made = EditorPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def squiggles(panel: EditorPanel) -> list[tuple[int, int]]:
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    marks = [mark for mark in panel.editor.extraSelections() if mark.format.underlineStyle() == wave]
    return [(mark.cursor.selectionStart(), mark.cursor.selectionEnd()) for mark in marks]


def test_typing_is_told_and_showing_is_not(qtbot: QtBot, panel: EditorPanel) -> None:
    told: list[str] = []
    panel.typed.connect(told.append)
    panel.show_text("x^2")
    assert panel.editor.toPlainText() == "x^2"
    assert told == []
    qtbot.keyClicks(panel.editor, "+y")
    assert told[-1] == "x^2+y"


def test_a_fault_is_underlined_where_it_is_and_said(panel: EditorPanel) -> None:
    panel.show_text("x^2 + foo(x)")
    panel.show_problem(Problem("unknown-name", 6, 9, say("there is no function {name}", name="foo")))
    assert squiggles(panel) == [(6, 9)]
    assert panel.problem_label.text() == "there is no function foo"
    assert panel.problem_label.isVisible()
    panel.show_problem(None)
    assert squiggles(panel) == []
    assert not panel.problem_label.isVisible()


def test_a_fault_at_the_end_of_the_text_is_underlined_on_its_last_character(panel: EditorPanel) -> None:
    panel.show_text("2 +")
    panel.show_problem(Problem("syntax", 3, 3, say("something is missing after +")))
    assert squiggles(panel) == [(2, 3)]


def test_an_empty_text_is_a_hint_and_not_a_fault(panel: EditorPanel) -> None:
    panel.show_text("")
    panel.show_problem(Problem("empty", 0, 0, say("type a function of x and y")))
    assert panel.problem_label.property("role") == "hint"
    assert squiggles(panel) == []


def test_characters_beyond_sixteen_bits_do_not_shift_the_squiggle(panel: EditorPanel) -> None:
    panel.show_text("𝑥 + foo(x)")
    panel.show_problem(Problem("unknown-name", 4, 7, say("no")))
    # The first character takes two of Qt's units.
    assert squiggles(panel) == [(5, 8)]


def test_the_words_of_the_user_are_never_taken_for_html(panel: EditorPanel) -> None:
    panel.show_problem(
        Problem("bad-character", 0, 1, say("{what} is not known", what="<b>x</b><img src=file:///etc/passwd>"))
    )
    assert panel.problem_label.textFormat() == Qt.TextFormat.PlainText
    assert "<b>" in panel.problem_label.text()


def test_a_pasted_megabyte_is_refused_in_a_sentence_and_does_not_hold_the_window(panel: EditorPanel) -> None:
    panel.show_text("x*y")
    pasted = QMimeData()
    pasted.setText("x+" * 500_000)
    began = time.perf_counter()
    panel.editor.insertFromMimeData(pasted)
    assert time.perf_counter() - began < 0.1
    assert panel.editor.toPlainText() == "x*y"
    assert "1,000,000 characters" in panel.problem_label.text()
    began = time.perf_counter()
    panel.editor.setPlainText("y+" * 500_000)
    assert time.perf_counter() - began < 0.1
    assert panel.editor.toPlainText() == "x*y"


def test_the_cursor_stays_where_the_change_was(panel: EditorPanel) -> None:
    panel.show_text("x^2 + y^2")
    panel.show_text("x^3 + y^2")
    assert panel.editor.textCursor().position() == 3


def test_undo_is_left_to_the_session(qtbot: QtBot, panel: EditorPanel) -> None:
    panel.show_text("x")
    qtbot.keyClicks(panel.editor, "y")
    qtbot.keyClick(panel.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "y" in panel.editor.toPlainText()


def test_formulas_are_shown_typeset_or_said_to_be_too_long(panel: EditorPanel) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0H40V20Z"/></svg>'
    panel.show_names(("x", "y"))
    panel.formulas.show_typeset({"f": svg, "x": svg}, {"f": "x^2", "x": "2*x"})
    panel.formulas.show_note("y", "too long to write down")
    assert panel.formulas.row("f").sentence == ""
    assert panel.formulas.row("x").accessibleDescription() == "2*x"
    assert panel.formulas.row("y").sentence == "too long to write down"
    panel.grab()


def test_an_svg_that_cannot_be_read_gives_the_text(panel: EditorPanel) -> None:
    panel.show_names(("x", "y"))
    panel.formulas.row("f").show_sentence("x^2")
    assert panel.formulas.row("f").sentence == "x^2"


@pytest.mark.parametrize(
    ("text", "place", "other"), [("(x)", 0, 2), ("(x)", 2, 0), ("((x)", 0, None), ("x", 0, None), ("([)]", 0, 2)]
)
def test_a_bracket_knows_its_partner(text: str, place: int, other: int | None) -> None:
    assert partner(text, place) == other
