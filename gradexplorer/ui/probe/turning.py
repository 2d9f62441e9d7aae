"""Turning the direction of the slope: by the dial, on the canvas, by keys; and what there is to say about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from gradexplorer.descent.along import along
from gradexplorer.field.direction import Direction, snapped, wrapped
from gradexplorer.field.plane import Plane
from gradexplorer.session import edits, probing
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.menus import Menus
from gradexplorer.ui.probe.dial import TURN

AIMS = {
    "gradient": Direction(),
    "contour": Direction("contour"),
    "x": Direction("angle", 0.0),
    "y": Direction("angle", 90.0),
}
ACTIONS = {
    "gradient": "actionAlongGradient",
    "contour": "actionAlongContour",
    "x": "actionAlongX",
    "y": "actionAlongY",
}


class Turning(QObject):
    """Connects dial, choice, canvas and actions; the Session holds the one direction they share."""

    def __init__(self, menus: Menus, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._conductor, self._menus = conductor, menus
        panel, canvas = conductor.panels.probe.directional, conductor.panels.canvas
        panel.dial.pointed.connect(self.point)
        panel.dial.turnAsked.connect(self.turn)
        panel.dial.aimAsked.connect(self.aim)
        panel.choice.chosen.connect(lambda chosen: conductor.do(probing.turn(chosen), "direction"))
        canvas.directionTurned.connect(self.point)
        conductor.historyChanged.connect(self._show_choice)
        conductor.changed.connect(self._show_slope)
        menus.on("actionTurnLeft", partial(self.turn, TURN))
        menus.on("actionTurnRight", partial(self.turn, -TURN))
        for name, action in ACTIONS.items():
            menus.on(action, partial(self.aim, name))
        menus.on("actionDirection", self._toggle)
        conductor.planeChanged.connect(self._show_plane)

    def point(self, degrees: float, over: bool) -> None:
        """A hand points there; near the gradient, the contour or an axis it means just that."""
        self._conductor.do(probing.turn(snapped(degrees, self._gradient())), "direction", held=True)
        if over:
            self._conductor.settle()

    def turn(self, by: float) -> None:
        """Turn it by so many degrees, against the clock."""
        now = self._conductor.session.direction
        self._conductor.do(probing.turn(now.turned(by, self._gradient())), "direction")

    def aim(self, name: str) -> None:
        """Along the gradient, the contour, or an axis; once more: the other way round."""
        wanted, gradient = AIMS[name], self._gradient()
        if self._conductor.session.direction == wanted:
            wanted = Direction("angle", wrapped(wanted.angle(gradient) + 180.0))
        self._conductor.do(probing.turn(wanted))

    def _toggle(self) -> None:
        on = self._menus.actions["actionDirection"].isChecked()
        self._conductor.do(edits.show_layer("direction", visible=on))

    def _show_plane(self, plane: Plane) -> None:
        """A curve has no direction to turn."""
        for name in ("actionDirection", "actionTurnLeft", "actionTurnRight", *ACTIONS.values()):
            self._menus.actions[name].setEnabled(not plane.is_line)

    def _gradient(self) -> tuple[float, float]:
        """The gradient within the plane; (0, 0) where there is none."""
        reading, plane = self._conductor.reading, self._conductor.plane
        if reading is None or reading.variables != plane.variables:
            return 0.0, 0.0
        seen = dict(zip(plane.along, reading.gradient, strict=True))
        return seen.get(0, 0.0), seen.get(1, 0.0)

    def _show_choice(self) -> None:
        session = self._conductor.session
        self._conductor.panels.canvas.show_direction(session.direction)
        self._menus.actions["actionDirection"].setChecked("direction" in session.layers)

    def _show_slope(self) -> None:
        conductor = self._conductor
        formulas, reading, plane = conductor.formulas, conductor.reading, conductor.plane
        known = formulas is not None and reading is not None and reading.variables == plane.variables
        found = None
        if known and not plane.is_line and formulas is not None and reading is not None:
            found = along(formulas, plane, reading, conductor.session.direction)
        conductor.panels.probe.directional.show_along(conductor.session.direction, found)
