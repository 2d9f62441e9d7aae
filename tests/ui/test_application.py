"""The window as a program: opened on a function, faults shown, files written, notes read, left with nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from gradexplorer.session.state import START
from gradexplorer.ui import application, saving
from gradexplorer.ui.commands import COMMANDS
from gradexplorer.ui.window import MainWindow


def test_a_window_on_a_function_shows_it_with_its_parameters(qtbot: QtBot) -> None:
    opened: list[MainWindow | None] = []
    ask = lambda: opened.append(application.explore("b = 2; a*x^2 + b*y^2", ("x", "y"), {"a": 3.0, "b": 1.0}))  # noqa: E731
    QTimer.singleShot(0, ask)
    qtbot.waitUntil(lambda: bool(opened))
    window = opened[0]
    assert window is not None
    qtbot.waitUntil(lambda: bool(window.panels.canvas.property("upToDate")))
    assert window.panels.probe.value.text() == "f = 13.00"  # 3*4 + 1
    assert window.panels.parameters.row("a").value.value() == 3
    window.close()
    window.deleteLater()


def test_the_layout_is_remembered(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "layout.ini"), QSettings.Format.IniFormat)
    window.docks["STEPS"].show()
    window.save_layout(settings)
    window.docks["STEPS"].hide()
    window.restore_layout(settings)
    assert not window.docks["STEPS"].isHidden()


def test_a_layout_that_is_no_layout_is_ignored(window: MainWindow, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "layout.ini"), QSettings.Format.IniFormat)
    settings.setValue("geometry", "rubbish")
    settings.setValue("docks", 7)
    window.restore_layout(settings)
    assert window.isVisible()


@pytest.mark.parametrize(("ending", "begins"), [("png", b"\x89PNG"), ("svg", b"<?xml"), ("pdf", b"%PDF")])
def test_the_picture_is_written_as_its_ending_says(
    window: MainWindow, tmp_path: Path, ending: str, begins: bytes
) -> None:
    file = tmp_path / f"figure.{ending}"
    assert str(file) in str(saving.picture(file, saving.as_shown(window.panels.canvas)))
    assert file.read_bytes().startswith(begins)


def test_what_cannot_be_written_is_said_in_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    figure = saving.as_shown(window.panels.canvas)
    assert "not written" in str(saving.picture(tmp_path / "figure.xyz", figure))
    assert "could not be written" in str(saving.picture(tmp_path / "nowhere" / "figure.png", figure))
    assert str(saving.steps(tmp_path / "steps.csv", None)) == "There is no path to write down."


def test_the_steps_are_written_as_csv(window: MainWindow, tmp_path: Path) -> None:
    assert str(saving.steps(tmp_path / "steps", window.conductor.path)).startswith("21 rows")
    lines = (tmp_path / "steps.csv").read_text().splitlines()
    assert lines[0] == "k,x,y,f,df/dx,df/dy,slope,step"
    # one step of 0.1 on x^2 + y^2 from (2, 1) lands on 0.8 (2, 1)
    assert [float(cell) for cell in lines[2].split(",")[1:3]] == pytest.approx([1.6, 0.8], abs=1e-12)


@pytest.mark.parametrize("name", ["actionAbout", "actionReadPicture"])
def test_notes_open_beside_the_work_and_hold_up_nothing(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.menus.actions[name].trigger()
    note = next(child for child in window.findChildren(QDialog) if child.isVisible())
    assert not note.isModal()
    assert note.findChildren(QLabel)
    note.close()


def test_no_two_actions_have_the_same_keys(window: MainWindow) -> None:
    keys = [action.shortcut().toString() for action in window.menus.actions.values() if not action.shortcut().isEmpty()]
    assert sorted(keys) == sorted(set(keys))


def test_what_comes_later_is_greyed_and_says_so(window: MainWindow) -> None:
    for row in (row for rows in COMMANDS.values() for row in rows if row.later):
        action = window.menus.actions[row.name]
        assert not action.isEnabled()
        assert "later version" in action.toolTip()


HOSTILE = (
    "9**9**9**9", "x**x**x**x**x", "(" * 10_000, "__import__('os')", "1/0", "log(-1)", "log(-1 - x^2)", "foo(", "1e400",
    "x^" * 100 + "x", "\x00\ud800", "٣x", "sin(" * 199 + "x" + ")" * 199,
)  # fmt: skip


def test_hostile_texts_give_a_sentence_or_a_picture_and_the_window_keeps_beating(
    qtbot: QtBot, window: MainWindow
) -> None:
    beats: list[int] = []
    timer = QTimer(window, interval=5)
    timer.timeout.connect(lambda: beats.append(1))
    timer.start()
    for text in HOSTILE:
        beats.clear()
        _bears(qtbot, window, text)
        qtbot.waitUntil(lambda: len(beats) > 3)
        window.menus.actions["actionUndo"].trigger()
        assert window.conductor.session == START, text
        window.panels.editor.editor.setPlainText(START.text)
        qtbot.waitUntil(lambda: not window.panels.editor.problem_label.text())


def _bears(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """What follows the typing of it: a sentence, or a picture of it."""
    window.panels.editor.editor.setPlainText(text)
    qtbot.waitUntil(
        lambda: (
            bool(window.panels.editor.problem_label.text())
            or (window.conductor.formulas is not None and window.conductor.formulas.definition.text == text)
        )
    )
    qtbot.waitUntil(lambda: bool(window.panels.canvas.property("upToDate")))
    assert window.panels.canvas.shown().drawn is not None
    assert window.conductor.session.text == text or text not in window.panels.editor.editor.toPlainText()
