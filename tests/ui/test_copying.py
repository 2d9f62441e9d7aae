"""Copy As, from the menu and from a formula."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gradexplorer.ui.window import MainWindow
from tests.ui.conftest import Hearsay

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path d="M0 0H40V20Z"/></svg>'


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def trigger(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    assert action is not None, name
    action.trigger()


def note(window: MainWindow) -> str:
    return window.panels.status.readout.text()


@pytest.fixture
def typed(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.panels.editor.editor.setPlainText("a*x^2 + sin(y)")
    window.panels.parameters.row("a").slider.setValue(140)  # 2
    return window


def test_each_notation_stands_in_the_edit_menu(qtbot: QtBot, typed: MainWindow) -> None:
    for name, begins in (
        ("Text", "a = 2\nf(x, y) = a*x^2 + sin(y)"),
        ("Latex", r"f\left(x, y\right) = a x^{2}"),
        ("Numpy", "import numpy as np"),
        ("Pytorch", "import torch"),
        ("Jax", "import jax.numpy as jnp"),
        ("Sympy", "import sympy"),
    ):
        trigger(typed, f"actionCopy{name}")
        qtbot.waitUntil(lambda begins=begins: clipboard().startswith(begins))  # type: ignore[misc]
        assert note(typed).startswith("Copied as ")
    trigger(typed, "actionCopyTextGradient")
    whole = "a = 2\ndf_dx(x, y) = 2*(a*x)\ndf_dy(x, y) = cos(y)\nf(x, y) = a*x^2 + sin(y)"
    qtbot.waitUntil(lambda: clipboard() == whole)


def test_the_formula_of_a_partial_is_copied_as_it_is_shown(qtbot: QtBot, typed: MainWindow, hearsay: Hearsay) -> None:
    qtbot.waitUntil(lambda: hearsay.last("typeset")[0]["text"].startswith("a*x"))
    qtbot.waitUntil(lambda: hearsay.last("partials")[0]["text"].startswith("a*x"))
    request, deliver = hearsay.last("partials")
    partials: dict[str, Any] = {"x": {"text": "2*a*x", "latex": "2 a x", "svg": SVG, "simplified": True}}
    typeset, tell = hearsay.last("typeset")
    tell({"id": typeset["id"], "svg": {"f": SVG, "x": SVG, "y": SVG}})
    deliver({"id": request["id"], "partials": partials})
    qtbot.waitUntil(lambda: typed.panels.editor.formulas.row("x").text == "2*a*x")
    typed.panels.editor.formulas.menuAsked.emit("x", QPoint(10, 10))
    menu = typed.findChild(QMenu, "formulaMenu")
    assert menu is not None
    assert [action.text() for action in menu.actions()][:2] == ["Copy as Text", "Copy as LaTeX"]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: clipboard() == r"\frac{\partial f}{\partial x} = 2 a x")
    menu.close()
    # The formula of an earlier text is never taken for that of the present one.
    typed.panels.editor.editor.setPlainText("x^3")
    typed._actions.copying.copy("text", "x")
    qtbot.waitUntil(lambda: clipboard() == "df_dx(x) = 3*x^2")


def test_what_cannot_be_said_is_said_in_the_status_line(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("before")
    window.panels.editor.editor.setPlainText("besselj(2, x)")
    trigger(window, "actionCopyJax")
    qtbot.waitUntil(lambda: "JAX has no besselj" in note(window))
    assert clipboard() == "before"


def test_the_menu_of_the_editor_has_the_sessions_undo_and_the_notations(qtbot: QtBot, typed: MainWindow) -> None:
    typed.panels.editor.editor.setPlainText("sinn(x)")
    shown: list[QMenu] = []
    typed.panels.editor.menuOpening.connect(shown.append)
    typed.panels.editor._show_menu(QPoint(5, 5))
    texts = [action.text() for action in shown[0].actions()]
    assert texts[0].startswith("&Undo typing")
    assert "Use sin\tAlt+Enter" in texts
    assert "Copy &As" in texts
    shown[0].close()
