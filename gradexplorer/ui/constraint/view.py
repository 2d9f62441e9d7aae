"""The view of constraints: bind the walk, slide along the curve, and see where its Lagrange points are."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import ClassVar

import numpy as np
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Array
from gradexplorer.session import edits
from gradexplorer.session.bounding import bind_to, bind_within
from gradexplorer.ui import parts
from gradexplorer.ui.bounds import Asked, Bounds, asked, found
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.constraint.fields import ConstraintFields
from gradexplorer.ui.constraint.points import LagrangeTable
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr
from gradexplorer.ui.numbers import short

PLACES = 1000  # of the slider along the curve


class ConstraintView(Follower):
    """Its fields bind the walk, its slider moves the probe along the curve, its table lists the Lagrange points."""

    task: ClassVar[Phrase] = "constraints"

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._x: Array = np.empty(0)
        self._y: Array = np.empty(0)
        self._problem: object = None
        self.widget: QWidget = QWidget()
        self.widget.setObjectName("constraintPanel")
        self.fields = ConstraintFields()
        self.table = LagrangeTable()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("constraintSlider")
        self.slider.setAccessibleName(tr("Place along the curve"))
        self.slider.setToolTip(tr("Drag the probe along the curve, and see f rise and fall"))
        self.slider.setRange(0, PLACES)
        self.says = parts.label("constraintLabel", "What the walk is bound to", role="caption", wraps=True)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.fields)
        left.addStretch(1)
        along = QHBoxLayout()
        along.addWidget(parts.caption("&along the curve", self.slider))
        along.addWidget(self.slider, 1)
        right = QVBoxLayout()
        right.addWidget(self.table, 1)
        right.addLayout(along)
        right.addWidget(self.says)
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(10, 6, 6, 4)
        row.setSpacing(12)
        row.addLayout(left, 4)
        row.addLayout(right, 5)

    def _wire(self) -> None:
        self.fields.curveTyped.connect(self._bind_to)
        self.fields.boundsTyped.connect(self._bind_within)
        self.fields.viewAsked.connect(self._bind_to_view)
        self.slider.valueChanged.connect(lambda place: self._slide(place, over=not self.slider.isSliderDown()))
        self.slider.sliderReleased.connect(lambda: self._slide(self.slider.value(), over=True))
        self.table.chosen.connect(lambda x, y: self.conductor.do(edits.put_probe(self.conductor.plane, x, y)))

    # --- question and answer ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self.fields.show_choice(self.conductor.session.descent)
        super().refresh()

    def question(self) -> Asked | None:
        return asked(self.conductor)

    def answer(self, question: Asked, stop: Stop) -> Bounds:
        return found(question, stop)

    def show_answer(self, question: Asked | None, answer: Bounds | None) -> None:  # noqa: ARG002
        self.fields.show_problem(answer.problem if answer else None)
        self.table.show_points(answer.points if answer else ())
        self._x, self._y = longest(answer.x, answer.y) if answer else (np.empty(0), np.empty(0))
        self.slider.setEnabled(len(self._x) > 1)
        with QSignalBlocker(self.slider):
            if len(self._x) > 1 and not self.slider.isSliderDown():
                self.slider.setValue(_place_of(self._x, self._y, self.conductor.session.probe))
        self.says.setText(self._told(answer))

    def _told(self, answer: Bounds | None) -> str:
        if answer is None:
            return tr("The walk is free. Type a curve, or a box, and each step goes to the nearest point that obeys.")
        if answer.problem is not None:
            return ""
        if not len(answer.x):
            return tr("The walk stays in the box.") if answer.box else tr("No part of the curve is in the view.")
        if not answer.points:
            return tr("No Lagrange point of the curve is in the view.")
        lowest = answer.points[0]
        return tr("Lowest on the curve: f = {value}, where ∇f = {multiplier} ∇g.", value=short(lowest.value, 5),
                  multiplier=short(lowest.multiplier, 5))  # fmt: skip

    # --- what is asked for ------------------------------------------------------------------------------------------

    def _bind_to(self, text: str) -> None:
        if text != self.conductor.session.descent.subject_to:
            self.conductor.do(bind_to(text))

    def _bind_within(self, bounds: list[float] | None) -> None:
        kept = None if bounds is None else tuple(bounds)
        if kept != self.conductor.session.descent.bounds:
            self.conductor.do(bind_within(kept))

    def _bind_to_view(self) -> None:
        """The box of the view along the variables that are seen; the others are free."""
        box, plane = self.conductor.session.box, self.conductor.plane
        sides = {0: (box.x_min, box.x_max), 1: (box.y_min, box.y_max), None: (-1e9, 1e9)}
        self.conductor.do(bind_within([side for axis in plane.along for side in sides[axis]]))

    def _slide(self, place: int, over: bool) -> None:
        if len(self._x) < 2:
            return
        x, y = at_share(self._x, self._y, place / PLACES)
        self.conductor.do(edits.put_probe(self.conductor.plane, x, y), "along the curve", held=not over)
        if over:
            self.conductor.settle()


def longest(x: Array, y: Array) -> tuple[Array, Array]:
    """The line with the most vertices."""
    if not len(x):
        return x, y
    breaks = np.flatnonzero(np.isnan(x))
    edges = [-1, *breaks.tolist(), len(x)]
    low, high = max(pairwise(edges), key=lambda ends: ends[1] - ends[0])
    return x[low + 1 : high], y[low + 1 : high]


def _lengths(x: Array, y: Array) -> Array:
    return np.concatenate([[0.0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))])


def at_share(x: Array, y: Array, share: float) -> tuple[float, float]:
    """The place at that share of the line's length."""
    along = _lengths(x, y)
    at = share * along[-1]
    return float(np.interp(at, along, x)), float(np.interp(at, along, y))


def _place_of(x: Array, y: Array, probe: tuple[float, float]) -> int:
    along = _lengths(x, y)
    nearest = int(np.argmin(np.hypot(x - probe[0], y - probe[1])))
    return round(PLACES * along[nearest] / along[-1]) if along[-1] > 0 and math.isfinite(along[-1]) else 0
