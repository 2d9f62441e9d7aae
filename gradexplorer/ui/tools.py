"""Tools for the hand on the canvas: measuring, flow lines, a box to zoom to, views gone back to."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.viewport import Box
from gradexplorer.session import edits
from gradexplorer.ui import numbers
from gradexplorer.ui.canvas.ruler import Ruler
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.fit import Fit
from gradexplorer.ui.language import tr
from gradexplorer.ui.menus import Menus
from gradexplorer.ui.view_history import ViewHistory

MEASURING: Phrase = "Drag from one point to another to measure; Esc ends it"
NEAREST: Phrase = "This is as near as it goes: floats run out here"
FARTHEST: Phrase = "This is as far as it goes"
Place = tuple[float, float]


class Tools(QObject):
    """Connects what the canvas asks for, and the actions that belong to it."""

    def __init__(self, menus: Menus, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._menus, self._conductor = menus, conductor
        self._views = ViewHistory(conductor)
        self.fit = Fit(conductor)
        self._ends: tuple[Place, Place] | None = None
        canvas = conductor.panels.canvas
        canvas.measured.connect(self._measure)
        canvas.measuringChanged.connect(self._show_measuring)
        canvas.flowAsked.connect(self._add_flow_line)
        canvas.boxChosen.connect(self._zoom_to)
        canvas.fitAsked.connect(self.fit.ask)
        canvas.zoomEnded.connect(lambda nearer: conductor.panels.status.show_note(tr(NEAREST if nearer else FARTHEST)))
        conductor.changed.connect(self._measure_again)
        conductor.historyChanged.connect(self._show_history)
        measure = menus.actions["actionMeasure"]
        measure.triggered.connect(lambda *_: canvas.set_measuring(measure.isChecked()))
        menus.on("actionFitView", self.fit.ask)
        menus.on("actionPreviousView", self._views.back)
        menus.on("actionNextView", self._views.forward)
        menus.on("actionClearFlow", lambda: conductor.do(edits.clear_flow_lines()))

    def _zoom_to(self, box: Box) -> None:
        self._conductor.do(edits.see(self._conductor.plane, box))

    def _add_flow_line(self, x: float, y: float) -> None:
        if not self._conductor.plane.is_line:
            self._conductor.do(edits.add_flow_line(x, y))

    def _show_history(self) -> None:
        self._menus.actions["actionPreviousView"].setEnabled(self._views.can_go_back)
        self._menus.actions["actionNextView"].setEnabled(self._views.can_go_forward)
        self._menus.actions["actionClearFlow"].setEnabled(bool(self._conductor.session.flow_from))

    def _show_measuring(self, on: bool) -> None:
        self._menus.actions["actionMeasure"].setChecked(on)
        if on:
            self._conductor.panels.status.show_note(MEASURING)
        else:
            self._ends = None

    def _measure(self, start: Place, end: Place) -> None:
        self._ends = start, end
        self._measure_again()

    def _measure_again(self) -> None:
        """The ruler, with what f has at its ends now; between two points of a curve it is their secant."""
        formulas, plane = self._conductor.formulas, self._conductor.plane
        if self._ends is None or formulas is None:
            return
        start, end = sorted(self._ends) if plane.is_line else self._ends
        low, high = (float(formulas.value(plane.under(*place))) for place in (start, end))
        if plane.is_line:
            said = measured((start[0], 0.0), (end[0], 0.0), low, high)
            start, end = ((x, f if math.isfinite(f) else y) for (x, y), f in ((start, low), (end, high)))
        else:
            said = measured(start, end, low, high)
        self._conductor.panels.canvas.show_ruler(Ruler(start, end, said))


def measured(start: Place, end: Place, low: float, high: float) -> tuple[str, ...]:
    """What a ruler says: distance, difference of f, and the mean slope between its ends."""
    distance = math.hypot(end[0] - start[0], end[1] - start[1])
    rise = high - low
    lines = [tr("distance {value}", value=numbers.show(distance, 5))]
    if math.isnan(rise):
        return (*lines, tr("f is not defined at an end"))
    lines.append(f"\u0394f {numbers.show(rise, 5)}")
    if distance > 0:
        lines.append(tr("mean slope {value}", value=numbers.show(rise / distance, 5)))
    return tuple(lines)
