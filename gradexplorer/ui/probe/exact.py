"""Exact values at the probe, where it stands at an exact place: asked of the calculus process, shown when they come."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer

from gradexplorer.field.plane import Plane
from gradexplorer.formula.constant import constant
from gradexplorer.formula.formulas import Formulas
from gradexplorer.ui import numbers
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.conductor import Conductor

CALM_MS = 200  # a probe that is dragged asks for nothing
DECIMALS = 2  # a number of no more was meant exactly


class Asked(NamedTuple):
    """f of these sliders at a point of texts."""

    formulas: Formulas
    point: tuple[str, ...]


class Exact(QObject):
    """Follows the window; an answer about another place is dropped."""

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._bridge = Bridge(self)
        self._asked: Asked | None = None
        self._calm = QTimer(self, interval=CALM_MS, singleShot=True)
        self._calm.timeout.connect(self._ask)
        conductor.changed.connect(self._compare)
        conductor.closing.connect(self._close)

    def _compare(self) -> None:
        if self._question() != self._asked:
            self._calm.start()

    def _ask(self) -> None:
        asked = self._asked = self._question()
        if asked is None:
            return
        definition = asked.formulas.definition
        request = {
            "wants": "exact", "text": definition.text, "variables": list(definition.variables),
            "parameters": dict(asked.formulas.parameters), "point": list(asked.point),
        }  # fmt: skip

        def take(answer: dict[str, Any]) -> None:
            self._take(asked, answer)

        self._conductor.calculator.ask(request, self._bridge.carrying(take))

    def _take(self, asked: Asked, answer: dict[str, Any]) -> None:
        found = answer.get("exact")
        if asked == self._asked == self._question() and found:
            self._conductor.panels.probe.show_exact({name: form["text"] or "" for name, form in found.items()})

    def _question(self) -> Asked | None:
        """None before the first picture, which must not wait, and where the place is not exact."""
        conductor = self._conductor
        formulas, reading, plane = conductor.formulas, conductor.reading, conductor.plane
        if formulas is None or reading is None or (conductor.drawn is None and conductor.curve is None):
            return None
        if reading.variables != formulas.variables or reading.point != plane.point(*conductor.session.probe):
            return None
        texts = tuple(
            self._text(plane, formulas, axis, at) for axis, at in zip(plane.along, reading.point, strict=True)
        )
        return Asked(formulas, texts) if all(texts) else None

    def _text(self, plane: Plane, formulas: Formulas, axis: int | None, at: float) -> str:
        """How a coordinate is written exactly; "" where it is a number of many digits."""
        field = 0 if plane.is_line else axis
        typed = "" if field is None else self._conductor.session.typed[field]
        if typed and constant(typed, formulas.parameters) == at:
            return typed
        return numbers.plain(at) if round(at, DECIMALS) == at else ""

    def _close(self) -> None:
        self._calm.stop()
        self._bridge.close()
