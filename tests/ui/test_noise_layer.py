"""The spread by noise on the canvas."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.ui.canvas.noise import Cloud
from gradexplorer.ui.window import MainWindow


def test_noise_brings_its_layer_along_and_is_drawn_with_numbers(qtbot: QtBot, window: MainWindow) -> None:
    canvas = window.panels.canvas
    window.conductor.do(edits.set_setting("noise", 0.5))
    qtbot.waitUntil(lambda: isinstance(canvas.shown().extras.get("noise"), Cloud))
    shown = canvas.shown().extras["noise"]
    assert shown.ends.shape == (20, 2)
    assert shown.words[0].startswith("20 repeats end at f = ")
    canvas.grab()
    window.conductor.do(edits.set_setting("noise", 0.0))
    qtbot.waitUntil(lambda: canvas.shown().extras.get("noise") is None)
