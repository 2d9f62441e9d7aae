"""Pinning probes by hand: a click with Shift, a drag, a key."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gradexplorer.session import edits, probing
from gradexplorer.ui.canvas.gestures import sensible
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.language import tr
from gradexplorer.ui.menus import Menus


class Pinning(QObject):
    """Connects the canvas and the actions."""

    def __init__(self, menus: Menus, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        canvas = conductor.panels.canvas
        canvas.pinAsked.connect(self._pin)
        canvas.pinMoved.connect(self._move)
        canvas.markChosen.connect(lambda x, y: conductor.do(edits.put_probe(conductor.plane, x, y)))
        menus.on("actionPin", lambda: self._pin(*conductor.session.probe, exact=True))

    def _pin(self, x: float, y: float, *, exact: bool = False) -> None:
        conductor = self._conductor
        if not exact:
            x, y = sensible(conductor.panels.canvas.viewport_value(), x, y)
        before = conductor.session.pins
        conductor.do(probing.pin(conductor.plane, x, y))
        pins = conductor.session.pins
        if len(pins) > len(before):
            says = tr("{name} is pinned: drag it; View, Panels, Pins compares it with the probe", name=pins[-1].name)
        else:
            says = tr("There are {most} pins already", most=probing.MOST_PINS)
        conductor.panels.status.show_note(says)

    def _move(self, name: str, x: float, y: float, over: bool) -> None:
        conductor = self._conductor
        x, y = sensible(conductor.panels.canvas.viewport_value(), x, y)
        conductor.do(probing.move_pin(conductor.plane, name, x, y), f"pin {name}", held=True)
        if over:
            conductor.settle()
