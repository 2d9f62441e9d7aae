"""The view of stability: how sharply f is curved along the walk, and what that lets the learning rate be."""

from __future__ import annotations

import math
from typing import Any, ClassVar, NamedTuple

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradexplorer.descent import stability
from gradexplorer.descent.path import Path
from gradexplorer.descent.sharpness import spectrum
from gradexplorer.descent.stability_says import of_rate
from gradexplorer.expression.sentence import Phrase
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass
from gradexplorer.session import edits
from gradexplorer.ui import parts, plots
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.descent.rate_bar import GROWS, RateBar, Zones
from gradexplorer.ui.descent.stability_map import StabilityMap
from gradexplorer.ui.descent.ways_table import WaysTable
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr

MANY = 2000  # points of a path; of a longer one every so many is looked at
WIDE = 30.0  # a curvature that changes by more than this is shown by its logarithm


class Asked(NamedTuple):
    """The path, and which of its steps is shown (None: all of it)."""

    formulas: Formulas
    path: Path
    shown: int | None


@dataclass(frozen=True, eq=False)
class Found:
    """The point `at` that is looked at, the rate of the step from there, and what is known of it."""

    at: int
    rate: float
    numbers: np.ndarray
    steepest: np.ndarray
    curvatures: tuple[float, ...]
    ways: tuple[stability.Way, ...] | None


class StabilityView(Follower):
    """Follows the path; the bar sets the rate, the map rate and momentum, a click on the curve goes to that step."""

    task: ClassVar[Phrase] = "stability"

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._look: Any = None
        self._found: Found | None = None
        self.widget: QWidget = QWidget()
        self.widget.setObjectName("stabilityPanel")
        self.says = parts.label("stabilityLabel", "The learning rate beside its limit", wraps=True)
        self.curve = plots.Plot("stabilityCurve", "Largest curvature along the walk", "step", "λmax")
        self.curve.setToolTip(tr("λmax of the Hessian along the walk; above the red line the rate is too large there"))
        self._line = plots.line(self.curve)
        self._limit = plots.level(self.curve, GROWS)
        self._now = plots.upright(self.curve, "#2457d6")
        self.table = WaysTable()
        self.map = StabilityMap()
        self.bar = RateBar()
        self._lay_out()
        self.curve.clicked.connect(self._go_to)
        self.bar.rateMoved.connect(self._set_rate)
        self.map.chosen.connect(self._set_pair)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.curve, 2)
        row.addWidget(self.table, 5)
        row.addWidget(self.map, 2)
        foot = QHBoxLayout()
        foot.addWidget(parts.caption("learning rate", self.bar))
        foot.addWidget(self.bar, 1)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(10, 4, 6, 4)
        column.setSpacing(4)
        column.addWidget(self.says)
        column.addLayout(row, 1)
        column.addLayout(foot)

    # --- question and answer ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        look = self.conductor.panels.canvas.shown().look
        if look is not self._look:
            self._look = look
            for plot in (self.curve, self.map):
                plot.show_look(look)
            self._line.setPen(plots.stroke(look.ink, 2.0))
        super().refresh()

    def question(self) -> Asked | None:
        path, formulas = self.conductor.path, self.conductor.formulas
        if path is None or formulas is None or path.variables != formulas.variables:
            return None
        return Asked(formulas, path, self.conductor.session.descent.shown)

    def answer(self, question: Asked, stop: Stop) -> Found:  # noqa: ARG002
        formulas, path, _ = question
        last = len(path.points) - 1
        at = _looked_at(question)
        numbers = np.unique(np.append(np.arange(0, last + 1, max(1, last // MANY)), at))
        found = spectrum(formulas, path, numbers.tolist())
        row = int(np.searchsorted(numbers, at))
        rate = path.rate(at + 1)
        ways = stability.ways(path.method, path.settings, rate, found.values[row], found.directions[row])
        return Found(at, rate, numbers, found.steepest, tuple(map(float, found.values[row])), ways)

    def show_answer(self, question: Asked | None, answer: Found | None) -> None:
        self._found = answer
        self.table.show_ways(answer.ways if answer else None)
        self.bar.setEnabled(answer is not None)
        if question is None or answer is None:
            self.says.setText(tr("No walk from here: put the probe where f is defined."))
            return
        path, steepest = question.path, answer.curvatures[-1]
        told = of_rate(path.rule, path.settings, answer.rate, steepest)
        self.says.setText(tr("At step {at}: {told}.", at=answer.at, told=told))
        limit = stability.limit(path.method, path.settings, steepest)
        self._show_curve(answer, None if limit is None else limit.rate * steepest)
        self.bar.show_rate(float(path.settings["learning_rate"]), _zones(path, answer))
        has_momentum = limit is not None and "momentum" in path.settings
        self.map.setVisible(has_momentum)
        if has_momentum:
            self.map.show_region(path.method, answer.curvatures, answer.rate, path.settings["momentum"])

    def _show_curve(self, found: Found, product: float | None) -> None:
        """The curvature along the walk; the line is the curvature beyond which this rate is too large."""
        line = product / found.rate if product is not None and found.rate > 0 else math.nan
        shown = [*found.steepest[np.isfinite(found.steepest)].tolist(), *([line] if math.isfinite(line) else [])]
        low, high = min(shown, default=0.0), max(shown, default=1.0)
        wide = low > 0 and high > WIDE * low

        def scaled(values: Any) -> Any:
            with np.errstate(all="ignore"):
                return np.log10(values) if wide else np.asarray(values)

        self.curve.set_logarithmic(across=False, up=wide)
        self._line.setData(found.numbers, scaled(found.steepest))
        self._limit.setVisible(math.isfinite(line))
        if math.isfinite(line):
            self._limit.setValue(float(scaled(line)))
        low, high = (float(scaled(low)), float(scaled(high))) if wide else (min(low, 0.0), max(high, 0.0) or 1.0)
        self.curve.getViewBox().setYRange(low, high, padding=0.08)
        self._now.setVisible(True)
        self._now.setValue(found.at)

    # --- what is asked for ------------------------------------------------------------------------------------------

    def _go_to(self, x: float, y: float) -> None:  # noqa: ARG002
        self.conductor.step_to(round(x))

    def _set_rate(self, rate: float, over: bool) -> None:
        self.conductor.do(edits.set_setting("learning_rate", rate), "rate bar", held=not over)
        if over:
            self.conductor.settle()

    def _set_pair(self, rate: float, momentum: float) -> None:
        for name, value in (("learning_rate", rate), ("momentum", momentum)):
            self.conductor.do(edits.set_setting(name, value), "stability map")
        self.conductor.settle()


def _looked_at(question: Asked) -> int:
    """The step that is shown; of a walk that is shown whole its end, or its start where that is beyond all bounds."""
    last = len(question.path.points) - 1
    if question.shown is not None:
        return min(question.shown, last)
    return 0 if question.path.stop in ("diverged", "left-domain") else last


def _zones(path: Path, found: Found) -> Zones:
    limit = stability.limit(path.method, path.settings, found.curvatures[-1])
    if limit is None or math.isnan(limit.rate):
        return Zones()
    swings = stability.swings_from(path.method, path.settings, found.curvatures[-1])
    return Zones(swings, limit.rate, stability.best(path.method, path.settings, found.curvatures))
