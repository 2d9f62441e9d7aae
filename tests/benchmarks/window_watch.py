"""Watches the window of the process it is imported in: what window_child lets it do."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gradexplorer.ui import application
from gradexplorer.ui.window import MainWindow
from tests.benchmarks.watching import Paints

TEXTS = (
    "3(1-x)^2 exp(-x^2-(y+1)^2) - 10(x/5-x^3-y^5) exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3",
    "-20exp(-0.2sqrt(0.5(x^2+y^2))) - exp(0.5(cos(2pi x)+cos(2pi y))) + e + 20",
    "a = 2\nsin(a x) cos(y)/(1 + x^2)",
    "erf(x) gamma(y) + log(x y)",
    "*".join(f"(x - {k}*y)" for k in range(1, 60)),
    "9**9**9**9",
    "x**x**x**x**x",
    "x^2 + y^2",
)


class Watch(QObject):
    """Once the canvas has painted a picture that is up to date, and the window is complete, calls what comes next."""

    def __init__(self, window: MainWindow, then: Callable[[MainWindow], None]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        self._paints = Paints(window.panels.canvas)
        self._paints.freshened.connect(self._soon, Qt.ConnectionType.SingleShotConnection)
        window.conductor.begun.connect(lambda: QTimer.singleShot(0, self, self._complete))

    def _soon(self) -> None:
        QTimer.singleShot(0, self, self._ready)  # once the whole window has been painted, of which this is a part

    def _ready(self) -> None:
        print("ready", flush=True)

    def _complete(self) -> None:
        print("complete", flush=True)
        self._then(self._window)


def work(window: MainWindow) -> None:
    """Types one text after another, and moves the probe."""
    scenes = _scenes(window)
    timer = QTimer(window)

    def turn() -> None:
        if next(scenes, None) is None:
            timer.stop()
            print("done", flush=True)
            QApplication.exit(0)

    timer.timeout.connect(turn)
    timer.start(1500)


def _scenes(window: MainWindow) -> Iterator[bool]:
    editor, canvas = window.panels.editor, window.panels.canvas
    for number, text in enumerate(TEXTS):
        editor.findChild(QWidget, "expressionEditor").setPlainText(text)
        canvas.probeMoved.emit(0.1 * number, 0.5, True)
        yield True


def watch_the_next(what: str) -> None:
    """From now on the window that is opened is watched; then the program ends, or does its "work"."""
    open_window = application.open_window

    def opened(*arguments: object, **named: object) -> MainWindow:
        window = open_window(*arguments, **named)
        Watch(window, work if what == "work" else lambda _: QApplication.exit(0))
        return window

    application.open_window = opened
