"""The surface: what stands on its stage, and what it says where there is no OpenGL."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gradexplorer.field.relief import FLOOR
from gradexplorer.session import edits
from gradexplorer.ui.canvas.critical import INKS
from gradexplorer.ui.surface import opengl
from gradexplorer.ui.surface.lifted import LAYERS, RAISED, shown_of
from gradexplorer.ui.surface.model import ARROW, model_of
from gradexplorer.ui.surface.view import EMPTY, MISSING, SAYS, SurfaceView
from gradexplorer.ui.window import MainWindow

ROOT = Path(__file__).parents[3]


def test_the_stage_holds_surface_path_probe_and_both_arrows(window: MainWindow) -> None:
    scene = window.panels.canvas.shown()
    model = model_of(scene, window.conductor.session.box)
    assert model is not None
    # x^2 + y^2 from (2, 1) over [-3, 3]^2: a third of a stage unit for each of the plane
    np.testing.assert_allclose(model.probe[0][:2], [2 / 3, 1 / 3], rtol=0, atol=0.02)
    assert len(model.path) == 2 * 20
    assert len(model.path_dots) == 21
    shaft = model.floor_gradient[1] - model.floor_gradient[0]
    np.testing.assert_allclose(shaft, ARROW * np.array([2, 1, 0]) / np.sqrt(5), rtol=0, atol=1e-9)
    np.testing.assert_allclose(model.floor_descent[1] - model.floor_descent[0], -shaft, rtol=0, atol=1e-12)
    assert (model.floor_contours[:, 2] == FLOOR).all()
    heights = model.gradient[:, 2]
    assert (np.diff(heights[::2]) > 0).all()  # uphill all the way


def test_the_relief_is_kept_while_only_the_probe_moves(window: MainWindow) -> None:
    scene, box = window.panels.canvas.shown(), window.conductor.session.box
    first = model_of(scene, box)
    assert first is not None
    again = model_of(scene, box, first.relief)
    assert again is not None
    assert again.relief is first.relief


def test_the_frame_says_where_it_begins_and_ends(window: MainWindow) -> None:
    model = model_of(window.panels.canvas.shown(), window.conductor.session.box)
    assert model is not None
    # across, up, and the heights: of x^2 + y^2 over [-3, 3]^2 from 0 to 18
    assert [text for _, text in model.numbers] == ["−3", "3", "−3", "3", *(text for _, text in model.numbers[4:])]
    low, high = (float(text) for _, text in model.numbers[4:])
    assert 0 <= low < 0.01
    assert 17.5 < high <= 18


def test_extra_layers_are_lifted_onto_the_surface_in_their_colours(qtbot: QtBot, window: MainWindow) -> None:
    canvas, conductor = window.panels.canvas, window.conductor
    conductor.do(edits.type_text("x^2 + 10y^2"))
    for layer in ("ridges", "critical"):
        conductor.do(edits.show_layer(layer, visible=True))

    def is_there() -> bool:
        ridges, marks = (canvas.shown().extras.get(name) for name in ("ridges", "critical"))
        # Of x^2 + y^2, which came before, there is neither ridge nor valley.
        return marks is not None and ridges is not None and len(ridges[1].x) > 0

    qtbot.waitUntil(is_there)
    model = model_of(canvas.shown(), conductor.session.box)
    assert model is not None
    lines = {ink: line for ink, line in model.lifted.lines if len(line)}
    assert list(lines) == [1]  # a valley alone, along the x axis
    valley, stage = lines[1], model.relief.stage
    np.testing.assert_allclose(valley[:, 1], 0.0, rtol=0, atol=1e-9)
    above = valley[:, 2] - stage.height((valley[:, 0] / stage.unit) ** 2)
    np.testing.assert_allclose(above, RAISED, rtol=0, atol=0.002)
    assert model.lifted.inks == (INKS["minimum"],)
    np.testing.assert_allclose(model.lifted.dots[0, :2], 0.0, rtol=0, atol=1e-9)
    conductor.do(edits.show_layer("ridges", visible=False))
    assert shown_of(canvas.shown()).count(None) == len(LAYERS) - 1 - canvas.shown().shows("pins")


def test_without_opengl_the_view_says_so_and_the_rest_works(qtbot: QtBot, window: MainWindow) -> None:
    window.views.show("surface")  # the screen of the tests has no OpenGL
    view = window.views.followers["surface"]
    assert isinstance(view, SurfaceView)
    assert view.stage is None
    assert view.widget.findChild(type(view._says), "surfaceLabel").text() == MISSING
    window.conductor.do(edits.move_probe(1.0, 1.0))
    qtbot.waitUntil(lambda: window.conductor.reading is not None and window.conductor.reading.value == 2.0)


def test_x_without_a_way_to_draw_is_seen_before_qt_aborts_over_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setenv("DISPLAY", ":987")  # where no server is
    assert not opengl.available()


SCRIPT = """
import json, sys
from PySide6.QtCore import QEventLoop, QPointF, QTimer
from gradexplorer.ui import application
app = application.application()
window = application.open_window()
def wait(done, limit_ms=20000):
    loop = QEventLoop()
    beat = QTimer(interval=20); beat.timeout.connect(lambda: done() and loop.quit()); beat.start()
    QTimer.singleShot(limit_ms, loop.quit); loop.exec()
wait(lambda: window.panels.canvas.property("upToDate"))
window.views.show("surface")
view = window.views.followers["surface"]
told = {"says": "", "colours": 0, "picked": None}
if view.stage is None:
    told["says"] = view._says.text()
else:
    wait(lambda: view.stage._model is not None and view.stage.isValid() and view.stage.height() > 40)
    image = view.stage.grabFramebuffer()
    told["says"] = view._says.text()
    told["colours"] = len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})
    seen = view.stage.seen_at(view.stage._model.probe)[0]
    told["picked"] = view.stage.plane_at(QPointF(seen[0], seen[1]))
print(json.dumps(told))
window.close()
"""


def test_on_a_screen_with_opengl_the_surface_is_drawn_and_a_click_finds_its_point(screen: str) -> None:
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    if told["says"] == MISSING:  # a machine whose screen has none: the sentence is all there is to see
        return
    assert told["says"] == SAYS != EMPTY
    assert told["colours"] > 100
    np.testing.assert_allclose(told["picked"], (2.0, 1.0), rtol=0, atol=0.15)
