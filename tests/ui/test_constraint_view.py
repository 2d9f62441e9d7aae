"""Constraints in the window: typed, drawn, slid along, undone, kept in the file."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.session.bounding import bind_to, bind_within
from gradexplorer.session.file import Loaded, read, write
from gradexplorer.ui.bounds import Bounds
from gradexplorer.ui.canvas.basins import BasinSheet, Untold
from gradexplorer.ui.constraint.view import ConstraintView, at_share, longest
from gradexplorer.ui.descent.sweep import SweepView
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


@pytest.fixture
def view(window: MainWindow) -> ConstraintView:
    window.views.show("constraint")
    found = window.views.followers["constraint"]
    assert isinstance(found, ConstraintView)
    return found


def type_curve(view: ConstraintView, text: str) -> None:
    view.fields.curve.setText(text)
    view.fields.curve.editingFinished.emit()


def test_a_curve_that_is_typed_binds_the_walk_and_is_drawn(
    qtbot: QtBot, view: ConstraintView, window: MainWindow
) -> None:
    window.conductor.do(edits.type_text("x + y"))
    type_curve(view, "x^2 + y^2 = 1")
    qtbot.waitUntil(lambda: view.table.rowCount() == 2)
    # the lowest first: (-1, -1)/sqrt 2, f = -sqrt 2, multiplier -1/sqrt 2
    assert [view.table.item(0, column).text() for column in range(4)] == [
        "(−0.70711, −0.70711)", "−1.4142", "−0.70711", "minimum along the curve",
    ]  # fmt: skip
    path = window.conductor.path
    assert path is not None
    assert all(abs(x * x + y * y - 1) < 1e-9 for x, y in path.points)
    canvas = window.panels.canvas
    qtbot.waitUntil(lambda: isinstance(canvas.shown().extras.get("bound"), Bounds))
    canvas.grab()
    window.conductor.undo()
    assert window.conductor.session.descent.subject_to == ""
    assert "bound" not in window.conductor.session.layers


def test_a_fault_stands_below_the_field_and_nothing_is_lost(
    qtbot: QtBot, view: ConstraintView, window: MainWindow
) -> None:
    type_curve(view, "x^2 + = 1")
    qtbot.waitUntil(lambda: view.fields.problem.isVisibleTo(view.widget))
    assert "missing" in view.fields.problem.text()
    assert view.fields.curve.text() == "x^2 + = 1"
    type_curve(view, "")
    qtbot.waitUntil(lambda: not view.fields.problem.isVisibleTo(view.widget))
    assert window.conductor.path is not None


def test_the_slider_moves_the_probe_along_the_curve(qtbot: QtBot, view: ConstraintView, window: MainWindow) -> None:
    type_curve(view, "x^2 + y^2 - 4")
    qtbot.waitUntil(view.slider.isEnabled)
    view.slider.setValue(250)
    x, y = window.conductor.session.probe
    assert x * x + y * y == pytest.approx(4.0, abs=0.01)


def test_the_box_is_typed_or_taken_from_the_view(view: ConstraintView, window: MainWindow) -> None:
    view.fields.bounds.setText("-1, 1, -0.5, 0.5")
    view.fields.bounds.editingFinished.emit()
    assert window.conductor.session.descent.bounds == (-1.0, 1.0, -0.5, 0.5)
    path = window.conductor.path
    assert path is not None
    assert path.points[0] == (1.0, 0.5)
    view.fields.bounds.setText("one, two")
    view.fields.bounds.editingFinished.emit()
    assert "between commas" in view.fields.problem.text()
    assert window.conductor.session.descent.bounds == (-1.0, 1.0, -0.5, 0.5)
    view.fields.view.click()
    assert window.conductor.session.descent.bounds == (-3.0, 3.0, -3.0, 3.0)


def test_basins_and_sweep_obey_the_box_or_say_why_they_cannot(qtbot: QtBot, window: MainWindow) -> None:
    conductor, canvas = window.conductor, window.panels.canvas
    conductor.do(edits.type_text("x + y^2"))
    conductor.do(bind_within((-1.0, 2.0, -1.0, 2.0)))
    conductor.do(edits.show_layer("basins", True))

    def sheet() -> object:
        return canvas.shown().extras.get("basins")

    def held() -> bool:
        found = sheet()
        return isinstance(found, BasinSheet) and [each.held for each in found.basins.attractors] == ["edge"]

    qtbot.waitUntil(held, timeout=20_000)
    canvas.grab()
    conductor.do(edits.choose_method("newton"))
    qtbot.waitUntil(lambda: isinstance(sheet(), Untold))
    canvas.grab()
    window.views.show("sweep")
    sweep = window.views.followers["sweep"]
    assert isinstance(sweep, SweepView)
    qtbot.waitUntil(lambda: "does not allow" in sweep.says.text())
    assert not sweep.best.isEnabled()
    conductor.do(edits.choose_method("gradient-descent"))
    qtbot.waitUntil(lambda: sweep.says.text().startswith("best: "))


def test_a_session_keeps_its_constraints(window: MainWindow) -> None:
    window.conductor.do(bind_to("x = 1"))
    window.conductor.do(bind_within([0, 1, 0, 1]))
    found = read(write(window.conductor.session))
    assert isinstance(found, Loaded)
    assert (found.session.descent.subject_to, found.session.descent.bounds) == ("x = 1", (0.0, 1.0, 0.0, 1.0))


def test_the_longest_line_and_places_along_it() -> None:
    nan = float("nan")
    x, y = longest(np.array([0.0, 1.0, nan, 0.0, 3.0, 3.0]), np.array([5.0, 5.0, nan, 0.0, 0.0, 4.0]))
    assert x.tolist() == [0.0, 3.0, 3.0]
    assert at_share(x, y, 0.0) == (0.0, 0.0)
    assert at_share(x, y, 5 / 7) == pytest.approx((3.0, 2.0))
