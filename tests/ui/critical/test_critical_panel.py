"""CRITICAL POINTS in the window: searched behind it, listed, drawn, and never those of another function."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from gradexplorer.descent import critical as critical_module
from gradexplorer.field.viewport import Box
from gradexplorer.session import edits
from gradexplorer.ui.critical import finder as finder_module
from gradexplorer.ui.critical.finder import Finder, finder_of
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


WELLS = "(x^2 - 1)^2 + y^2"  # minima at (-1, 0) and (1, 0), a saddle at (0, 0)


@pytest.fixture
def wells(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.conductor.do(edits.type_text(WELLS))
    qtbot.waitUntil(
        lambda: window.conductor.formulas is not None and window.conductor.formulas.definition.text == WELLS
    )
    return window


def found(qtbot: QtBot, window: MainWindow) -> Finder:
    window.menus.actions["actionFindCritical"].trigger()
    finder = finder_of(window.conductor)
    qtbot.waitUntil(lambda: finder.points is not None and finder.findings.share is None)
    return finder


def rows(window: MainWindow) -> list[list[str]]:
    table = window.findChild(QTableView, "criticalTable")
    model = table.model()
    return [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def message(window: MainWindow) -> str:
    return window.findChild(QLabel, "criticalMessage").text()


def test_the_action_opens_the_table_with_every_point_of_the_view(qtbot: QtBot, wells: MainWindow) -> None:
    found(qtbot, wells)
    assert [row[:4] for row in rows(wells)] == [
        ["▼ minimum", "−1.000", "0.000", "0.000"],
        ["▼ minimum", "1.000", "0.000", "0.000"],
        ["✕ saddle", "0.000", "0.000", "1.000"],
    ]
    assert message(wells) == "2 minima, 1 saddle: all critical points of this box, each proved to be alone where it is."


@pytest.mark.window("alone")
def test_an_empty_panel_says_what_to_do(window: MainWindow) -> None:
    window.views.show("critical")
    assert "Press K" in message(window)
    assert rows(window) == []


def test_the_points_are_marked_on_the_canvas(qtbot: QtBot, wells: MainWindow) -> None:
    found(qtbot, wells)
    assert "critical" in wells.conductor.session.layers
    marks = wells.panels.canvas.shown().extras["critical"]
    assert sorted(zip(marks.kinds, marks.x.tolist(), marks.y.tolist(), strict=True)) == [
        ("minimum", -1.0, 0.0), ("minimum", 1.0, 0.0), ("saddle", 0.0, 0.0),
    ]  # fmt: skip


def test_enter_and_a_double_click_put_the_probe_there(qtbot: QtBot, wells: MainWindow) -> None:
    found(qtbot, wells)
    table = wells.findChild(QTableView, "criticalTable")
    table.setCurrentIndex(table.model().index(1, 0))
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert wells.conductor.session.probe == (1.0, 0.0)
    table.doubleClicked.emit(table.model().index(0, 2))
    assert wells.conductor.session.probe == (-1.0, 0.0)


def test_the_probe_snaps_to_the_nearest_one_searching_first(qtbot: QtBot, wells: MainWindow) -> None:
    wells.conductor.do(edits.move_probe(-0.7, 0.4))
    wells.menus.actions["actionProbeToCritical"].trigger()
    qtbot.waitUntil(lambda: wells.conductor.session.probe == (-1.0, 0.0))
    wells.conductor.do(edits.move_probe(0.1, 0.4))
    wells.menus.actions["actionProbeToCritical"].trigger()  # they are known by now
    assert wells.conductor.session.probe == (0.0, 0.0)


def test_points_of_another_function_are_marked_as_old_and_leave_the_canvas(qtbot: QtBot, wells: MainWindow) -> None:
    finder = found(qtbot, wells)
    wells.conductor.do(edits.type_text("x^2 + y^2"))
    qtbot.waitUntil(lambda: finder.findings.old)
    assert finder.points is None
    assert "another function" in message(wells)
    assert wells.panels.canvas.shown().extras["critical"] is None
    wells.conductor.undo()
    qtbot.waitUntil(lambda: not finder.findings.old)
    assert len(wells.panels.canvas.shown().extras["critical"].kinds) == 3


def test_a_slider_makes_them_old_too(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("a*x^2 + y^2"))
    qtbot.waitUntil(lambda: bool(window.conductor.formulas and window.conductor.formulas.parameters))
    finder = found(qtbot, window)
    assert finder.points is not None
    assert [point.kind for point in finder.points] == ["minimum"]
    slider = window.panels.parameters
    assert slider is not None
    definition = window.conductor.formulas
    assert definition is not None
    from gradexplorer.session.state import Parameter

    window.conductor.do(edits.set_parameter(Parameter("a", -1.0, -5.0, 5.0, 0.1, 1.0)))
    qtbot.waitUntil(lambda: finder.findings.old)
    found(qtbot, window)
    assert [point.kind for point in finder.points or ()] == ["saddle"]


def test_in_another_view_the_points_stay_and_the_panel_says_so(qtbot: QtBot, wells: MainWindow) -> None:
    finder = found(qtbot, wells)
    wells.conductor.do(edits.move_view(Box(-0.5, 0.5, -0.5, 0.5)))
    qtbot.waitUntil(lambda: bool(wells.panels.canvas.property("upToDate")))
    assert not finder.findings.elsewhere  # what was searched holds the smaller view
    wells.conductor.do(edits.move_view(Box(5, 9, 5, 9)))
    qtbot.waitUntil(lambda: finder.findings.elsewhere)
    assert message(wells).startswith("Found in another view")


class Slow:
    """A search that waits until it is told to go on, or to stop."""

    def __init__(self) -> None:
        self.goes_on = threading.Event()
        self.began = threading.Event()

    def __call__(self, formulas: Any, box: Any, budget: Any, stop: Callable[[], bool], progress: Any) -> Any:
        progress(0.25)
        self.began.set()
        while not stop() and not self.goes_on.wait(0.01):
            pass
        return critical_module.critical_points(formulas, box, budget, stop, progress)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    made = Slow()
    monkeypatch.setattr(finder_module, "critical_points", made)
    return made


@pytest.mark.window("alone")
def test_a_search_shows_how_far_it_is_and_can_be_cancelled(qtbot: QtBot, wells: MainWindow, slow: Slow) -> None:
    wells.menus.actions["actionFindCritical"].trigger()
    progress = wells.findChild(QProgressBar, "criticalProgress")
    qtbot.waitUntil(lambda: progress.value() == 250)
    assert not wells.findChild(QPushButton, "findCritical").isVisibleTo(wells)
    wells.findChild(QPushButton, "cancelCritical").click()
    finder = finder_of(wells.conductor)
    qtbot.waitUntil(lambda: finder.points is not None)
    assert not finder.points.complete  # type: ignore[union-attr]
    assert "the search was stopped" in message(wells)


@pytest.mark.window("alone")
def test_a_search_for_a_function_that_is_gone_is_dropped(qtbot: QtBot, wells: MainWindow, slow: Slow) -> None:
    wells.menus.actions["actionFindCritical"].trigger()
    assert slow.began.wait(5)
    wells.conductor.do(edits.type_text("x^2 + y^2"))
    finder = finder_of(wells.conductor)
    qtbot.waitUntil(lambda: finder.findings.share is None)
    assert finder.findings.points is None


def test_a_curve_of_critical_points_is_hatched(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("x^2*y^2"))
    qtbot.waitUntil(lambda: bool(window.conductor.formulas and window.conductor.formulas.definition.text == "x^2*y^2"))
    found(qtbot, window)
    marks = window.panels.canvas.shown().extras["critical"]
    assert marks.boxes.shape[1] > 100
    assert "are not isolated" in message(window)
