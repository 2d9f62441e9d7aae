"""A probe where f is undefined, at a pole, where it overflows, far away: said in words, and nothing is disturbed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits, probing
from gradexplorer.session.state import LAYERS
from gradexplorer.ui.window import MainWindow

HARD = {
    "outside the domain": ("log(x) + y", (-1.0, 0.0), "log"),
    "a pole": ("1/x + y", (0.0, 1.0), "division by zero"),
    "an overflow": ("exp(x^2) + y", (50.0, 0.0), "f = ∞"),
    "far away": ("x^2 + y^2", (1e15, -1e15), "f = 2.000 × 10³⁰"),
    "a kink": ("abs(x) + abs(y)", (0.0, 0.0), "f = 0"),
}


@pytest.mark.parametrize("name", HARD)
def test_everything_about_the_probe_bears_it(qtbot: QtBot, window: MainWindow, name: str) -> None:
    text, place, says = HARD[name]
    for view in ("pins", "local", "sections"):
        window.views.show(view)
    for layer in ("direction", "model", "curvature", "nearest", "level"):
        assert layer in LAYERS
        window.conductor.do(edits.show_layer(layer, visible=True))
    window.conductor.do(edits.type_text(text))
    window.conductor.do(edits.move_probe(*place))
    window.conductor.do(probing.pin(window.conductor.plane, *place))
    for follows in ("contour", "gradient"):
        window.menus.actions[f"actionAlong{follows.title()}"].trigger()
    qtbot.waitUntil(lambda: says in window.panels.probe.value.text())
    qtbot.waitUntil(lambda: bool(window.panels.canvas.property("upToDate")))
    window.grab()
    shown = [label.text() for label in window.findChildren(QLabel)]
    for table in window.findChildren(QTableView):
        model = table.model()
        shown += [str(model.index(row, column).data()) for row in range(min(model.rowCount(), 5))
                  for column in range(model.columnCount())]  # fmt: skip
    assert [text for text in shown if "nan" in text.lower().split()] == []
    window.conductor.undo()
    assert window.panels.canvas.isVisible()
