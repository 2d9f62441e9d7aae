"""What the measurements share. They are run by packaging/bench, not by the suite."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from gradexplorer.ui.application import application
from gradexplorer.ui.canvas.canvas import Canvas
from gradexplorer.ui.window import MainWindow
from tests.benchmarks.watching import PROJECT, Paints, Say, Stage, run_until

FULL_SIZE = QSize(1920, 1080)


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Say:
    """Prints a line past pytest's capture: the figures are what a bench is run for."""

    def line(text: str) -> None:
        with capsys.disabled():
            print(f"\n    {text}", end="", flush=True)

    return line


@pytest.fixture
def stage(qapp: QApplication) -> Iterator[Stage]:
    """The window, its canvas 1920 x 1080 pixels large, with its first picture painted."""
    application()
    window = MainWindow()
    canvas = window.findChild(Canvas)
    editor = window.findChild(QPlainTextEdit, "expressionEditor")
    try:
        paints = Paints(canvas)
        canvas.setFixedSize(FULL_SIZE)
        window.show()
        run_until(lambda: paints.fresh > 0 and canvas.size() == FULL_SIZE)
        yield Stage(window, canvas, editor, paints)
    finally:
        window.filing.files.let_go()
        window.close()
        window.deleteLater()
        # Outside of any loop Qt keeps what is to be deleted; garbage of Qt's that another thread collects is a crash.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        qapp.processEvents()


@pytest.fixture(scope="session")
def on_screen(request: pytest.FixtureRequest) -> dict[str, str]:
    """Environment in which a process of its own shows its window: on Linux, on a virtual screen (needs Xvfb)."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    del environment["QT_QPA_PLATFORM"]
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what pip has installed is compiled, and so is what a user runs
    if sys.platform.startswith("linux"):
        environment |= {"QT_QPA_PLATFORM": "xcb", "DISPLAY": request.getfixturevalue("screen")}
    return environment
