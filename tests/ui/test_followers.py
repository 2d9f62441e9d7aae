"""Views and extra layers: made when they are wanted, told of what changes, quiet when nobody looks."""

from __future__ import annotations

import threading
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.session.state import LAYERS, SHOWN_AT_FIRST
from gradexplorer.ui import views
from gradexplorer.ui.canvas.legend import entries_of_layers
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.extras import EXTRAS
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.window import MainWindow

BUSY_MS = 30_000  # nothing here depends on how long it takes


class Height(Follower):
    """Shows f at the probe."""

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self.widget: QLabel = QLabel()
        self.answered = 0

    def question(self) -> tuple[float, ...] | None:
        reading = self.conductor.reading
        return None if reading is None else reading.point

    def answer(self, question: tuple[float, ...], stop: Stop) -> float:
        self.answered += 1
        return question[0] ** 2 + question[1] ** 2

    def show_answer(self, question: Any, answer: float | None) -> None:
        self.widget.setText(str(answer))


@pytest.fixture
def heights(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> views.Views:
    monkeypatch.setattr(views, "VIEWS", (views.View("height", "Height", "made by the test:", "f at the probe"),))
    monkeypatch.setattr(views, "made", lambda _, conductor: Height(conductor))
    return views.Views(window, window.conductor, window.docks["STEPS"])


def test_a_view_is_made_when_it_is_first_opened_and_follows_the_probe(
    qtbot: QtBot, window: MainWindow, heights: views.Views
) -> None:
    assert heights.followers == {}
    heights.actions["height"].trigger()
    shows = heights.followers["height"].widget
    assert isinstance(shows, QLabel)
    qtbot.waitUntil(lambda: shows.text() == "5.0")  # the probe begins at (2, 1)
    window.conductor.do(edits.move_probe(3.0, 1.0))
    qtbot.waitUntil(lambda: shows.text() == "10.0")
    assert heights.shown() == ["height"]


def test_a_view_nobody_looks_at_works_nothing_out(qtbot: QtBot, window: MainWindow, heights: views.Views) -> None:
    heights.actions["height"].trigger()
    follower = heights.followers["height"]
    assert isinstance(follower, Height)
    qtbot.waitUntil(lambda: follower.answered == 1)
    heights.actions["height"].trigger()
    assert heights.shown() == []
    with qtbot.waitSignal(window.conductor.changed):
        window.conductor.do(edits.move_probe(3.0, 1.0))
    assert follower.answered == 1
    heights.actions["height"].trigger()
    qtbot.waitUntil(lambda: follower.widget.text() == "10.0")


def test_every_extra_layer_has_a_name_the_session_knows_and_is_off_at_first() -> None:
    waiting = {row.name for row in EXTRAS if row.stepping}
    assert {row.name for row in EXTRAS} == set(LAYERS) - SHOWN_AT_FIRST - {"grid", "direction"} | waiting


def test_the_nullclines_come_with_their_layer_and_follow_the_text(qtbot: QtBot, window: MainWindow) -> None:
    canvas, conductor = window.panels.canvas, window.conductor
    assert canvas.shown().extras == {}
    conductor.do(edits.show_layer("nullclines", visible=True))

    def along_x() -> float:
        curves = canvas.shown().extras.get("nullclines")
        return float("nan") if curves is None else float(np.nanmean(curves[0].x))

    qtbot.waitUntil(lambda: abs(along_x()) < 1e-9)
    conductor.do(edits.type_text("(x - 1)^2 + y^2"))
    qtbot.waitUntil(lambda: abs(along_x() - 1) < 1e-9)


def test_lines_that_have_names_are_explained_above_the_plot(qtbot: QtBot, window: MainWindow) -> None:
    canvas, conductor = window.panels.canvas, window.conductor
    conductor.do(edits.type_text("x^2 + 10y^2"))
    for layer in ("ridges", "nullclines"):
        conductor.do(edits.show_layer(layer, visible=True))
    qtbot.waitUntil(lambda: {"ridges", "nullclines"} <= set(canvas.shown().extras))
    names = [text for text, _ in entries_of_layers(canvas.shown())]
    assert names == ["∂f/∂x = 0", "∂f/∂y = 0", "ridge", "valley"]
    _, valley = canvas.shown().extras["ridges"]
    np.testing.assert_allclose(valley.y[::3], 0.0, rtol=0, atol=1e-12)
    conductor.do(edits.show_layer("ridges", visible=False))
    assert [text for text, _ in entries_of_layers(canvas.shown())] == names[:2]


def test_the_views_that_are_open_are_remembered(window: MainWindow, heights: views.Views, tmp_path: Any) -> None:
    window.views = heights
    settings = QSettings(str(tmp_path / "layout.ini"), QSettings.Format.IniFormat)
    heights.actions["height"].trigger()
    window.save_layout(settings)
    heights.actions["height"].trigger()
    window.restore_layout(settings)
    assert heights.shown() == ["height"]


def test_what_takes_long_is_told_of_until_it_is_done(window: MainWindow, qtbot: QtBot) -> None:
    begun, go = threading.Event(), threading.Event()

    class Slow(Follower):
        task = "basins"

        def question(self) -> str:
            return "how long?"

        def answer(self, question: str, stop: object) -> str:
            begun.set()
            go.wait(60)
            return "long"

        def show_answer(self, question: object, answer: object) -> None: ...

    window.conductor.symbols.close()  # the calculator of the tests would never end
    slow = Slow(window.conductor)
    state = window.panels.status.state
    slow.look(True)
    assert begun.wait(30)
    assert not state.text().startswith("basins")
    qtbot.waitUntil(lambda: state.text() == "basins …", timeout=BUSY_MS)
    window.panels.status.show_done(12.0)
    assert state.text() == "basins …"
    go.set()
    qtbot.waitUntil(lambda: state.text() == "12 ms", timeout=BUSY_MS)
    go.clear()
    slow.look(False)
    slow.look(True)
    qtbot.waitUntil(lambda: state.text() == "basins …", timeout=BUSY_MS)
    slow.look(False)
    assert state.text() == "12 ms"
    go.set()
