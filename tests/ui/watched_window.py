"""The real program, telling on standard output what it shows: one line of JSON after each change.

Run as a process by test_real_window.py. Nothing in it is replaced: the window is opened, fed and left as always.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from gradexplorer.ui import application
from gradexplorer.ui.window import MainWindow

LABELS = ("probeValue", "partialX", "partialY", "slopeLabel", "problemLabel", "verdictLabel", "statusReadout")
PLACES = (
    "playButton",
    "stepBack",
    "stepForward",
    "galleryButton",
    "expressionEditor",
    "probeX",
    "learningRate",
    "galleryList",
)


def shown(window: MainWindow) -> dict[str, Any]:
    canvas, session = window.panels.canvas, window.conductor.session
    told: dict[str, Any] = {
        "upToDate": bool(canvas.property("upToDate")),
        "text": window.panels.editor.editor.toPlainText(),
        "probe": session.probe,
        "box": session.box,
        "shown": window.conductor.shown_step(),
        "playing": window.player.playing,
        "rate": window.panels.descent.rate.value(),
    }
    told |= {name: label.text() for name in LABELS if (label := window.findChild(QLabel, name)) is not None}
    origin = canvas.mapToGlobal(QPoint(0, 0))
    told["zero"] = _pair(origin + canvas.pixelAt(0, 0))
    told["one"] = _pair(origin + canvas.pixelAt(1, 1))
    told["places"] = {
        name: _middle(widget) for name in PLACES if (widget := window.findChild(QWidget, name)) is not None
    }
    return told


def _pair(point: QPoint) -> tuple[int, int]:
    return point.x(), point.y()


def _middle(widget: QWidget) -> tuple[int, int] | None:
    return _pair(widget.mapToGlobal(widget.rect().center())) if widget.isVisible() else None


def watch(window: MainWindow) -> MainWindow:
    def tell() -> None:
        print(json.dumps(shown(window)), flush=True)

    soon = QTimer(window, interval=0, singleShot=True)
    soon.timeout.connect(tell)
    window.conductor.historyChanged.connect(lambda _: soon.start())
    window.panels.canvas.upToDateChanged.connect(lambda _: soon.start())
    window.docks["GALLERY"].visibilityChanged.connect(lambda _: soon.start())
    return window


open_window = application.open_window
application.open_window = lambda *arguments: watch(open_window(*arguments))  # type: ignore[assignment]
sys.exit(application.main(theme="light", size=(1280, 720)))
