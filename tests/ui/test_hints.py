"""Hints of the first days: one at a time, and once closed never again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QToolBar
from pytestqt.qtbot import QtBot

from gradexplorer.ui.hints import HINTS, Hints, show_hints
from gradexplorer.ui.window import MainWindow


def test_each_start_and_each_click_shows_another(qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    first = Hints(settings)
    qtbot.addWidget(first)
    assert first.text.text() == HINTS[0]
    first.next.click()
    assert first.text.text() == HINTS[1]
    second = Hints(settings)
    qtbot.addWidget(second)
    assert second.text.text() == HINTS[2]
    for _ in HINTS:
        second.next.click()
    assert second.text.text() == HINTS[2]


def test_once_closed_they_never_come_back(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    bar = window.findChild(QToolBar, "toolBar")
    made = show_hints(bar, settings)
    assert made is not None
    qtbot.waitUntil(made.isVisible)
    size = window.panels.canvas.size()
    made.off.click()
    qtbot.waitUntil(lambda: window.findChild(Hints) is None)
    assert show_hints(bar, settings) is None
    assert window.panels.canvas.size() == size


def test_what_was_remembered_badly_begins_anew(qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("hints/next", "-7 or so")
    made = Hints(settings)
    qtbot.addWidget(made)
    assert made.text.text() == HINTS[0]
