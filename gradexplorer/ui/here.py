"""What can be done at a place of the canvas: the menu of its right button, and of the menu key at the probe."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.typed_levels import MOST
from gradexplorer.field.viewport import Box, box_about
from gradexplorer.session import edits, race_edits
from gradexplorer.session.edits import Edit
from gradexplorer.ui import numbers
from gradexplorer.ui.canvas.gestures import sensible
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.language import tr
from gradexplorer.ui.menus import Menus

NEARER = 4.0  # times as large is what is seen after zooming in here
SHARED = (
    ("actionHome", "actionFitView", "actionPreviousView", "actionMeasure"),
    ("actionFindCritical", "actionProbeToCritical", "actionClearFlow"),
)


class Here:
    """A place of the canvas, and what can be done with it."""

    def __init__(self, conductor: Conductor, x: float, y: float) -> None:
        self._conductor = conductor
        self._x, self._y = sensible(conductor.panels.canvas.viewport_value(), x, y)
        formulas = conductor.formulas
        point = conductor.plane.under(self._x, self._y)
        self._height = math.nan if formulas is None else float(formulas.value(point))

    def menu(self, menus: Menus) -> QMenu:
        """The menu, which goes when it is closed."""
        canvas = self._conductor.panels.canvas
        menu = QMenu(canvas)
        menu.setObjectName("canvasMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        menu.addAction(self._told()).setEnabled(False)
        menu.addSeparator()
        for text, act, fits in self._rows():
            if fits:
                menu.addAction(tr(text), act)
        for names in SHARED:
            menu.addSeparator()
            for name in names:
                if menus.actions[name].isEnabled():
                    menu.addAction(menus.actions[name])
        menu.addSeparator()
        menu.addMenu(menus.layers)
        menu.addAction(menus.actions["actionExportPicture"])
        return menu

    def _race(self) -> None:
        self._do(
            race_edits.add_racers([replace(race_edits.racer_now(self._conductor.session), start=(self._x, self._y))])
        )

    def _rows(self) -> tuple[tuple[Phrase, Callable[[], object], bool], ...]:
        """What is done here: its words, and whether it means anything."""
        canvas, flat = self._conductor.panels.canvas, not self._conductor.plane.is_line
        x, y, seen = self._x, self._y, math.isfinite(self._height)
        return (
            ("Put the &Probe Here", lambda: self._do(edits.put_probe(self._conductor.plane, x, y)), True),
            ("P&in This Place", lambda: canvas.pinAsked.emit(x, y), flat),
            ("&Flow Line from Here", lambda: self._do(edits.add_flow_line(x, y)), flat and seen),
            ("&Contour Line at This Height", self._add_level, flat and seen),
            ("&Race from Here with This Method", self._race, seen),
            ("Centre the &View Here", lambda: self._see(1.0), True),
            ("&Zoom In Here", lambda: self._see(NEARER), True),
            ("Copy the C&oordinates", self._copy, True),
        )

    def _told(self) -> str:
        """The place and the height there."""
        axes = self._conductor.plane.axes
        place = zip(axes[:1] if self._conductor.plane.is_line else axes, (self._x, self._y), strict=False)
        told = "   ".join(f"{name} {numbers.short(at)}" for name, at in place)
        return f"{told}   f {numbers.short(self._height) if math.isfinite(self._height) else tr(numbers.undefined())}"

    def _do(self, edit: Edit) -> None:
        self._conductor.do(edit)

    def _add_level(self) -> None:
        """The levels that are seen, and one more through this place."""
        drawn = self._conductor.drawn
        seen = [] if drawn is None else drawn.picture.levels.values.tolist()
        self._do(edits.type_levels(tuple(sorted({*seen[: MOST - 1], float(f"{self._height:.6g}")}))))

    def _see(self, nearer: float) -> None:
        """The view about this place, so many times as large."""
        seen: Box = self._conductor.panels.canvas.viewport_value().box
        self._do(
            edits.see(self._conductor.plane, box_about(self._x, self._y, seen.width / nearer, seen.height / nearer))
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._x!r}, {self._y!r}")


def show_menu(conductor: Conductor, menus: Menus, at: QPoint, x: float, y: float) -> QMenu:
    """The menu of the place (x, y), shown at a pixel of the canvas."""
    menu = Here(conductor, x, y).menu(menus)
    menu.popup(conductor.panels.canvas.mapToGlobal(at))
    return menu
