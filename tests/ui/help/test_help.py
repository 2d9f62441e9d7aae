"""Help: all in one place, searched; methods with their formulas, the keys as they are now; About tells its versions."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gradexplorer.calculus import typeset
from gradexplorer.descent.rules import RULES
from gradexplorer.session.state import LAYERS
from gradexplorer.ui.help.beside import key_entries, method_entries, picture_entries
from gradexplorer.ui.help.methods import UPDATES
from gradexplorer.ui.help.typed import WhatMayBeTyped
from gradexplorer.ui.picture.words import LEVELS
from gradexplorer.ui.window import MainWindow

# ziamath looks for its fonts in a way that Python 3.11 calls old.
pytestmark = pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")


def opened(window: MainWindow, action: str) -> WhatMayBeTyped:
    window.findChild(QAction, action).trigger()
    (note,) = window.findChildren(QDialog, "typedNote")
    found = note.findChild(WhatMayBeTyped)
    assert isinstance(found, WhatMayBeTyped)
    return found


def shown(help_: WhatMayBeTyped) -> list[str]:
    return [row.text(0) for row in help_._rows if not row.isHidden()]


def test_every_method_has_its_formula_and_its_source() -> None:
    assert set(UPDATES) == set(RULES)
    for entry in method_entries():
        rule = RULES[entry.typed]
        assert rule.source in entry.why
        assert "learning rate" in entry.why


@pytest.mark.parametrize("name", UPDATES)
def test_every_formula_can_be_typeset(name: str) -> None:
    assert typeset.svg(UPDATES[name], "#000000", 17).startswith("<svg")


def test_every_layer_and_every_way_to_spread_levels_is_explained() -> None:
    found = {entry.also for entry in picture_entries()}
    assert set(LEVELS) <= found
    assert set(LAYERS) - {"direction"} <= found


def test_the_keys_are_those_of_now(window: MainWindow) -> None:
    window.keys.change("actionHome", QKeySequence("Ctrl+Shift+H"))
    entries = {entry.means: entry.typed for entry in key_entries(window.keys)}
    assert entries["Home"] == "Ctrl+Shift+H"
    window.keys.reset()


def test_one_window_finds_all_of_it(window: MainWindow) -> None:
    help_ = opened(window, "actionHelp")
    help_.search.setText("adam")
    assert {"adam", "adamw", "nadam"} <= set(shown(help_))
    help_.search.setText("basins")
    assert "Basins of Attraction" in shown(help_)
    help_.search.setText("square root")
    assert "sqrt(u)" in shown(help_)
    help_.search.setText("full screen")
    assert shown(help_) == ["F11"]
    assert not help_.put.isVisible()
    assert opened(window, "actionReadPicture") is help_
    assert help_.section.currentData() == "picture"
    help_.search.setText("adam")
    assert shown(help_) == []


def test_the_formula_of_a_method_comes_from_calculus(window: MainWindow, hearsay: Any, qtbot: QtBot) -> None:
    help_ = opened(window, "actionHelp")
    help_.search.setText("newton")
    request, deliver = hearsay.last("formulas")
    assert request["formulas"] == [UPDATES["newton"]]
    deliver({"svg": [typeset.svg(UPDATES["newton"], request["colour"], request["size"])]})
    qtbot.waitUntil(lambda: not help_.formula.pixmap().isNull())
    assert help_.formula.isVisible()
    help_.search.setText("sqrt")
    assert not help_.formula.isVisible()


def test_about_tells_versions_that_can_be_pasted(window: MainWindow) -> None:
    window.findChild(QAction, "actionAbout").trigger()
    note = window.findChild(QDialog, "aboutNote")
    told = note.findChild(QPlainTextEdit, "aboutVersions").toPlainText()
    for part in ("Gradient Explorer 0", "Python 3", "PySide6 6", "numpy ", "sympy ", "Qt platform offscreen"):
        assert part in told
    note.findChild(QPushButton, "copyVersions").click()
    assert QGuiApplication.clipboard().text() == told
    note.close()
