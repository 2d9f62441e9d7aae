"""What holds near the probe, in the panel and on the canvas."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gradexplorer.descent.local_facts import principal_axes
from gradexplorer.field.local_model import LocalModel
from gradexplorer.field.model_choice import ModelChoice
from gradexplorer.session import edits, probing
from gradexplorer.ui.local import says
from gradexplorer.ui.local.view import LocalView
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> LocalView:
    window.views.show("local")
    found = window.views.followers["local"]
    assert isinstance(found, LocalView)
    qtbot.waitUntil(lambda: bool(line(found, "kind")))
    return found


def line(view: LocalView, name: str) -> str:
    return view._panel.lines[name].text()


def test_the_lines_of_a_bowl(qtbot: QtBot, view: LocalView) -> None:
    assert line(view, "kind").startswith("A slope: the gradient does not vanish")
    assert line(view, "hessian") == "(2.000, 0.000),  (0.000, 2.000)"
    assert line(view, "condition").startswith("1.000")
    assert line(view, "bend") == "u · H u = 2.000, u at 26.6°"
    assert line(view, "model") == "m = 5 + 4 (x − 2) + 2 (y − 1) + (x − 2)² + (y − 1)²"
    qtbot.waitUntil(lambda: "all over the view" in line(view, "reach"))
    assert "straight at the nearest minimum" in line(view, "nearest") or "no minimum" in line(view, "nearest")


def test_a_saddle_says_why(qtbot: QtBot, view: LocalView, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("x^2 - y^2"))
    window.conductor.do(edits.move_probe(0.0, 0.0))
    qtbot.waitUntil(
        lambda: (
            line(view, "kind")
            == "A saddle: the gradient vanishes, and the Hessian has eigenvalues −2, 2, of both signs"
        )
    )
    assert line(view, "axes") == "λ₁ = 2.000 at 0.0°,  λ₂ = −2.000 at 90.0°"


def test_a_tangent_plane_over_the_map(qtbot: QtBot, view: LocalView, window: MainWindow) -> None:
    view._panel.modelChosen.emit(ModelChoice(1, 0.25))
    canvas = window.panels.canvas
    qtbot.waitUntil(lambda: canvas.shown().extras.get("model") is not None)
    assert canvas.shown().extras["model"].model.order == 1
    assert canvas.shown().extras["model"].found.reach == pytest.approx(0.5, abs=0.02)
    qtbot.waitUntil(lambda: line(view, "reach").startswith("within 0.25 of f up to"))
    canvas.grab()
    window.conductor.undo()
    assert window.conductor.session.model == ModelChoice()


def test_axes_and_the_way_to_a_minimum_are_drawn(qtbot: QtBot, view: LocalView, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("x^2 + 10 y^2"))
    for name in ("curvature", "nearest"):
        view._panel.layerSwitched.emit(name, True)
    window.menus.actions["actionFindCritical"].trigger()
    canvas = window.panels.canvas
    qtbot.waitUntil(lambda: canvas.shown().extras.get("nearest") is not None, timeout=10_000)
    qtbot.waitUntil(lambda: bool(canvas.shown().extras.get("curvature")))
    # -grad = (-4, -20) at (2, 1), the minimum along (-2, -1)
    qtbot.waitUntil(lambda: abs(canvas.shown().extras["nearest"].off - 52.125) < 0.01)
    assert canvas.shown().extras["nearest"].place == (0.0, 0.0)
    window.views.show("local")  # the search has opened its own table before it
    qtbot.waitUntil(lambda: "52.1° away from the nearest minimum" in line(view, "nearest"))
    canvas.grab()


def test_where_f_is_undefined_there_is_no_model(qtbot: QtBot, view: LocalView, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("log(x) + y"))
    window.conductor.do(edits.move_probe(-1.0, 0.0))
    window.conductor.do(probing.choose_model(ModelChoice(1, 0.25)))
    qtbot.waitUntil(lambda: "there is none" in line(view, "model"))
    assert not any("nan" in label.text() for label in view._panel.lines.values())
    assert window.panels.canvas.shown().extras.get("model") is None


def test_a_curve_has_its_parabola(qtbot: QtBot, view: LocalView, window: MainWindow) -> None:
    # x^3 at 1 is 1 + 3 (x - 1) + 3 (x - 1)^2, off by (x - 1)^3: within 0.008 up to 0.2 away
    window.conductor.do(edits.type_text("x^3"))
    window.conductor.do(edits.move_probe(1.0, 0.0))
    window.conductor.do(probing.choose_model(ModelChoice(2, 0.008)))
    qtbot.waitUntil(lambda: line(view, "model") == "m = 1 + 3 (x − 1) + 3 (x − 1)²")
    canvas = window.panels.canvas
    qtbot.waitUntil(lambda: canvas.shown().extras.get("model") is not None and canvas.shown().curve is not None)
    assert canvas.shown().extras["model"].found.reach == pytest.approx(0.2, abs=0.01)
    # (1 + 9)^(3/2) / 6
    assert line(view, "hessian") == "f″ = 6.000, as a circle of radius 5.27046"
    assert line(view, "axes") == ""
    canvas.grab()


def test_a_model_is_written_as_by_hand() -> None:
    flat = LocalModel((0.0, -1.5), -2.0, (0.0, 1.0), ((0.0, 0.0), (0.0, 0.0)), 1)
    assert says.model(flat, ("x", "y")) == "m = −2 + (y + 1.5)"
    bent = LocalModel((0.0, 0.0), 0.0, (-3.0, 0.0), ((4.0, -1.0), (-1.0, 0.0)), 2)
    assert says.model(bent, ("u", "v")) == "m = 0 − 3 u + 2 u² − u v"
    assert says.axes(principal_axes(((2.0, 0.0), (0.0, 2.0)))) == "λ₁ = 2.000 at 0.0°,  λ₂ = 2.000 at 90.0°"
