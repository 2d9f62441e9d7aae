"""Watches the canvas from outside: when has it painted a picture that is up to date?"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gradexplorer.ui.canvas.canvas import Canvas
from gradexplorer.ui.window import MainWindow

PROJECT = Path(__file__).resolve().parents[2]
Say = Callable[[str], None]
PATIENCE_S = 30.0


class Paints(QObject):
    """Counts the paint events of a canvas: all of them, and those while it is up to date."""

    freshened = Signal()  # about to be painted, up to date: what is queued comes once it has been

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.all = 0
        self.fresh = 0
        for widget in (canvas, *canvas.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):  # quicker than its type, for what is measured pays for it
            self.all += 1
            if self._canvas.property("upToDate"):
                self.fresh += 1
                self.freshened.emit()
        return super().eventFilter(watched, event)


class Stage(NamedTuple):
    """The real window, its canvas, and what watches its painting."""

    window: MainWindow
    canvas: Canvas
    editor: QPlainTextEdit
    paints: Paints

    def type(self, text: str) -> None:
        """The whole text at once."""
        self.editor.setPlainText(text)


def run_until(reached: Callable[[], bool]) -> None:
    """Runs the event loop until the condition holds; what a turn of the loop began to paint it has painted.

    Between events the loop sleeps, as in the program: to poll would take the interpreter from the other threads.
    """
    loop, deadline = QEventLoop(), time.perf_counter() + PATIENCE_S
    alarm = QTimer(interval=1000)  # so that the last turn is never waited for in vain
    alarm.start()
    while not reached():
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        assert time.perf_counter() < deadline, "this did not end"
    alarm.stop()


def listen(seconds: float) -> None:
    """Runs the event loop for so long."""
    over = QTimer(singleShot=True, interval=round(1e3 * seconds), timerType=Qt.TimerType.PreciseTimer)
    over.start()
    run_until(lambda: not over.isActive())


def edit_to_painted(paints: Paints, edit: Callable[[], None]) -> float:
    """Seconds from an edit, which makes the picture stale, until the fresh one has been painted."""
    start = time.perf_counter()
    edit()
    paints.fresh = 0
    run_until(lambda: paints.fresh > 0)
    return time.perf_counter() - start


def act_to_painted(paints: Paints, act: Callable[[], None]) -> float:
    """Seconds from an act that changes what lies on the picture (the probe) until it has been painted."""
    before = paints.all
    start = time.perf_counter()
    act()
    run_until(lambda: paints.all > before)
    return time.perf_counter() - start
