"""A step as arithmetic in the window: its lines, its formulas typeset once, and the ways to other steps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.ui.descent.arithmetic import AT_START, ArithmeticView
from gradexplorer.ui.window import MainWindow
from tests.ui.conftest import Hearsay

pytestmark = pytest.mark.window("shared")


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> ArithmeticView:
    window.views.show("arithmetic")
    found = window.views.followers["arithmetic"]
    assert isinstance(found, ArithmeticView)
    return found


def texts(view: ArithmeticView) -> list[tuple[str, str]]:
    return [(put_in.text(), outcome.text()) for _, put_in, outcome in view.rows._rows if put_in.isVisibleTo(view.rows)]


def test_the_first_step_of_the_first_start(view: ArithmeticView, window: MainWindow) -> None:
    # (2, 1) - 0.1 (4, 2)
    window.conductor.step_to(1)
    view.refresh()
    assert texts(view) == [("=  (2, 1) − 0.1·(4, 2)", "=  (1.6, 0.8)")]
    assert view.says.text() == "Step 1 of 20, by gradient-descent: f falls from 5 to 3.2"
    assert "the learning rate" in view.rows.meanings.text()


def test_the_start_says_what_to_do(view: ArithmeticView, window: MainWindow) -> None:
    window.conductor.step_to(0)
    view.refresh()
    assert view.says.text() == AT_START
    assert texts(view) == []
    assert not view.copy.isEnabled()


@pytest.mark.window("alone")
def test_a_formula_is_typeset_once_however_many_steps_are_shown(
    qtbot: QtBot, view: ArithmeticView, window: MainWindow, hearsay: Hearsay
) -> None:
    request, deliver = hearsay.last("formulas")
    assert request["formulas"] == [r"x \leftarrow x - a g"]
    svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'/>"
    deliver({"id": request["id"], "svg": [svg]})
    qtbot.waitUntil(lambda: not view.rows._rows[0][0].sentence)
    for step in (3, 4, 5):
        window.conductor.step_to(step)
        view.refresh()
    assert sum(asked["wants"] == "formulas" for asked, _ in hearsay.asked) == 1


@pytest.mark.window("alone")
def test_without_pictures_the_formula_is_text(qtbot: QtBot, view: ArithmeticView, hearsay: Hearsay) -> None:
    request, deliver = hearsay.last("formulas")
    deliver({"id": request["id"], "problem": {"kind": "too-slow", "message": "…"}})
    qtbot.waitUntil(lambda: bool(view._svgs))
    assert view.rows._rows[0][0].sentence == "x ← x − a·g"


def test_keys_go_to_other_steps(qtbot: QtBot, view: ArithmeticView, window: MainWindow) -> None:
    assert view.widget is not None
    for key, step in ((Qt.Key.Key_Home, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_Period, 2), (Qt.Key.Key_Comma, 1)):
        qtbot.keyClick(view.widget, key)
        assert window.conductor.shown_step() == step
    qtbot.keyClick(view.widget, Qt.Key.Key_End)
    assert window.conductor.shown_step() == 20


def test_a_step_is_copied_as_latex(view: ArithmeticView, window: MainWindow) -> None:
    window.conductor.step_to(1)
    view.refresh()
    view.copy.click()
    row = r"x &\leftarrow x - a g = \begin{pmatrix}2 \\ 1\end{pmatrix} - 0.1 \begin{pmatrix}4 \\ 2\end{pmatrix}"
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith(row)


def test_all_lines_of_a_long_rule_are_shown_and_go_again(view: ArithmeticView, window: MainWindow) -> None:
    window.conductor.do(edits.choose_method("adam", 0.1))
    view.refresh()
    assert len(texts(view)) == 5
    window.conductor.do(edits.choose_method("gradient-descent", 0.1))
    view.refresh()
    assert len(texts(view)) == 1
