"""The view of sections: f along both axes and along a direction through the probe, with the tangent there."""

from __future__ import annotations

import math
from functools import partial
from typing import Any, ClassVar, NamedTuple

import numpy as np
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane, on_plane
from gradexplorer.field.section import Section, reach_in, section
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session import edits, probing
from gradexplorer.ui import parts, plots
from gradexplorer.ui.canvas.graph import pg
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import colour
from gradexplorer.ui.numbers import show
from gradexplorer.ui.probe.direction import DirectionChoice

TANGENT = 0.22  # of the width of the plot, to each side


class Asked(NamedTuple):
    """What the sections depend on; `directions` are unit vectors of the plane."""

    formulas: Formulas
    plane: Plane
    place: tuple[float, float]
    box: Box
    directions: tuple[tuple[float, float], ...]


class SectionsView(Follower):
    """Three plots that follow the probe; dragging along one of them moves the probe along its line."""

    task: ClassVar[Phrase] = "sections"

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._asked_last: Asked | None = None
        self._look: Any = None
        self.widget: QWidget = QWidget()
        self.widget.setObjectName("sectionsPanel")
        names = ("sectionAcross", "sectionUp", "sectionDirection")
        says: tuple[Phrase, ...] = ("f along the first axis", "f along the second axis", "f along a direction")
        self.plots = [plots.Plot(name, said, "", "f") for name, said in zip(names, says, strict=True)]
        self._curves = [plots.line(plot) for plot in self.plots]
        self._tangents = [plots.line(plot) for plot in self.plots]
        self._markers = [self._marker(number, plot) for number, plot in enumerate(self.plots)]
        self._captions = [
            parts.label(f"{name}Label", said, role="caption") for name, said in zip(names, says, strict=True)
        ]
        self._lay_out()

    def _marker(self, number: int, plot: plots.Plot) -> Any:
        made = pg.TargetItem(size=11, symbol="o", label=None)
        made.setVisible(False)
        plot.addItem(made, ignoreBounds=True)
        made.sigPositionChanged.connect(lambda item: self._dragged(number, item.pos().x(), over=False))
        made.sigPositionChangeFinished.connect(lambda item: self._dragged(number, item.pos().x(), over=True))
        plot.clicked.connect(partial(self._clicked, number))
        return made

    def _lay_out(self) -> None:
        self.direction = DirectionChoice("section", "Direction of the third section")
        self.direction.chosen.connect(lambda chosen: self.conductor.do(probing.turn(chosen), "direction"))
        grid = QGridLayout(self.widget)
        grid.setContentsMargins(8, 2, 6, 4)
        grid.setVerticalSpacing(2)
        for number, (plot, said) in enumerate(zip(self.plots, self._captions, strict=True)):
            grid.setColumnStretch(number, 1)
            plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            grid.addWidget(said, 0, number)
            grid.addWidget(plot, 1, number)
        grid.addWidget(self.direction, 2, 2)
        hint = parts.label("sectionsHint", "What can be done here", role="caption")
        hint.setText(tr("Drag the dot, or click: the probe moves along the line."))
        grid.addWidget(hint, 2, 0, 1, 2)

    # --- question and answer ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        look = self.conductor.panels.canvas.shown().look
        if look is not self._look:
            self._look = look
            for plot, curve, tangent, marker in zip(
                self.plots, self._curves, self._tangents, self._markers, strict=True
            ):
                plot.show_look(look)
                curve.setPen(plots.stroke(look.ink, 2.0))
                tangent.setPen(plots.stroke(look.descent, 2.0))
                marker.setPen(plots.stroke(look.ink, 1.5))
                marker.setBrush(colour(look.ground))
        super().refresh()

    def question(self) -> Asked | None:
        conductor = self.conductor
        formulas, reading, plane = conductor.formulas, conductor.panels.canvas.shown().reading, conductor.plane
        if formulas is None or reading is None or plane.is_line or plane.variables != formulas.variables:
            return None
        direction = conductor.session.direction
        self.direction.show_direction(direction, direction.angle(reading.gradient))
        return Asked(
            formulas, plane, conductor.session.probe, conductor.panels.canvas.viewport_value().box,
            ((1.0, 0.0), (0.0, 1.0), direction.unit(reading.gradient)),
        )  # fmt: skip

    def answer(self, question: Asked, stop: Stop) -> tuple[Section, ...] | None:
        surface = on_plane(question.formulas, question.plane)
        found = []
        for direction in question.directions:
            reach = reach_in(question.box, question.place, direction)
            part = section(surface, question.place, direction, reach, stop)
            if part is None:
                return None
            found.append(part)
        return tuple(found)

    def show_answer(self, question: Asked | None, answer: tuple[Section, ...] | None) -> None:
        self._asked_last = question
        if question is None or answer is None:
            for number in range(3):
                self._curves[number].setData([], [])
                self._tangents[number].setData([], [])
                self._markers[number].setVisible(False)
                self._captions[number].setText(
                    "" if number else tr("Sections are for functions of two variables or more.")
                )
            return
        for number, found in enumerate(answer):
            self._show(number, question, found)

    def _show(self, number: int, question: Asked, found: Section) -> None:
        """One plot; along an axis its coordinate is counted, along a direction the way from the probe."""
        offset = question.place[number] if number < 2 else 0.0
        plot, marker = self.plots[number], self._markers[number]
        self._curves[number].setData(found.along + offset, found.value)
        half = TANGENT * (found.reach[1] - found.reach[0])
        ends = np.array([-half, half])
        self._tangents[number].setData(ends + offset, found.here + found.slope * ends)
        marker.setVisible(math.isfinite(found.here))
        if math.isfinite(found.here):
            marker.blockSignals(True)  # it is told where the probe is, and does not tell
            marker.setPos(offset, found.here)
            marker.blockSignals(False)
        name = question.plane.axes[number] if number < 2 else "u"
        what = f"∂f/∂{name}" if number < 2 else "D_u f"
        self._captions[number].setText(
            tr("along {name}: {what} = {value}", name=name, what=what, value=show(found.slope))
        )
        plot.setLabel("bottom", name if number < 2 else tr("distance from the probe"))
        low, high = found.reach[0] + offset, found.reach[1] + offset
        plot.getViewBox().setRange(xRange=(low, high), yRange=(found.low, found.high), padding=0.0)

    # --- the hand ---------------------------------------------------------------------------------------------------

    def _clicked(self, number: int, across: float, _height: float) -> None:
        self._dragged(number, across, over=True)

    def _dragged(self, number: int, across: float, *, over: bool) -> None:
        """The probe along the line of a plot."""
        asked = self._asked_last
        if asked is None or not math.isfinite(across):
            return
        way = across - (asked.place[number] if number < 2 else 0.0)
        x, y = (at + way * step for at, step in zip(asked.place, asked.directions[number], strict=True))
        self.conductor.do(edits.move_probe(x, y), "probe on a section", held=not over)
        if over:
            self.conductor.settle()
