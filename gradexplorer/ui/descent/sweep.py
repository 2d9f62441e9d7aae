"""The view of sweeps: how the walk ends for every learning rate, and for every value of one more setting."""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gradexplorer.descent.bound import binding
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import SETTINGS
from gradexplorer.descent.sweep import Sweep, rates, sweep
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session import edits
from gradexplorer.ui import parts, plots
from gradexplorer.ui.canvas.graph import pg
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.descent.names import NAMES
from gradexplorer.ui.descent.sweep_model import above_best, told, zones
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import colour, lut

RATES, VALUES = 121, 41
ALONE: Phrase = "the learning rate alone"
SAYS: Phrase = "Click to walk with that setting."
ZONES = {"settles": "#2fa36b", "fails": "#d1495b"}
FAINT = 46  # of 255


class Asked(NamedTuple):
    """What a sweep depends on."""

    formulas: Formulas
    start: tuple[float, ...]
    method: str
    settings: tuple[tuple[str, Any], ...]
    second: str
    subject_to: str
    bounds: tuple[float, ...] | None


class SweepView(Follower):
    """Sweeps the learning rate of the chosen method from the probe, and one more setting where one is chosen."""

    task: ClassVar[Phrase] = "sweep"

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._sweep: Sweep | None = None
        self._method = ""
        self._look: Any = None
        self.widget: QWidget = QWidget()
        self.widget.setObjectName("sweepPanel")
        self.loss = plots.Plot(
            "sweepLoss", "Where the walk ends, by learning rate", "learning rate", "f above the best"
        )
        self.steps = plots.Plot("sweepSteps", "Steps to rest, by learning rate", "learning rate", "steps to rest")
        self.map = plots.Plot("sweepMap", "Where the walk ends, by two settings", "learning rate", "")
        self._make_items()
        self._lay_out()
        for plot in (self.loss, self.steps, self.map):
            plot.clicked.connect(self._clicked)

    def _make_items(self) -> None:
        self.loss.set_logarithmic(across=True, up=True)
        self.steps.set_logarithmic(across=True, up=False)
        self.map.set_logarithmic(across=True, up=False)
        self.steps.setXLink(self.loss)
        self._loss_line, self._steps_line = plots.line(self.loss), plots.line(self.steps)
        self._now = [plots.upright(plot, "#2457d6") for plot in (self.loss, self.steps, self.map)]
        self._bands: list[tuple[plots.Plot, Any]] = []
        self._image = pg.ImageItem()
        self.map.addItem(self._image)
        self._here = pg.ScatterPlotItem(size=11, brush=colour("#ffffff"))
        self.map.addItem(self._here)

    def _lay_out(self) -> None:
        self.second = QComboBox()
        self.second.setObjectName("sweepSecond")
        self.second.setAccessibleName(tr("Setting swept beside the learning rate"))
        self.second.setToolTip(tr("Sweep one more setting, and see a map instead of a curve"))
        self.second.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.second.activated.connect(lambda _: self.refresh())
        self.best = QPushButton(tr("Walk with the &best"))
        self.best.setObjectName("sweepBest")
        self.best.setToolTip(tr("Take the settings with which the walk comes to rest soonest, or else ends lowest"))
        self.best.clicked.connect(self._take_best)
        self.says = parts.label("sweepLabel", "What the sweep shows", role="caption", wraps=True)
        head = QHBoxLayout()
        for piece in (parts.caption("sweep", self.second), self.second, self.best):
            head.addWidget(piece)
        head.addWidget(self.says, 1)
        curves = QHBoxLayout()
        for plot in (self.loss, self.steps, self.map):
            curves.addWidget(plot, 1)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(10, 4, 6, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(curves, 1)

    # --- question and answer ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._show_look()
        self._offer(self.conductor.session.descent.method)
        self._show_rate(float(self.conductor.session.descent.in_force["learning_rate"]))
        super().refresh()

    def question(self) -> Asked | None:
        formulas, reading, descent = self.conductor.formulas, self.conductor.reading, self.conductor.session.descent
        if formulas is None or reading is None or len(reading.point) != len(formulas.variables):
            return None
        chosen = {name: value for name, value in descent.chosen.items() if name != "learning_rate"}
        second = str(self.second.currentData() or "")
        chosen.pop(second, None)
        settings, bounds = tuple(sorted(chosen.items())), descent.bounds
        return Asked(formulas, reading.point, descent.method, settings, second, descent.subject_to, bounds)

    def answer(self, question: Asked, stop: Stop) -> Sweep | Sentence | None:
        """The sweep, or the sentence that says why there is none."""
        rule, settings = RULES[question.method], dict(question.settings)
        constraint = binding(question.subject_to, question.bounds, question.formulas, rule, settings)
        if isinstance(constraint, Problem):
            return constraint.says
        middle = float(rule.settings["learning_rate"])
        if not question.second:
            over = {"learning_rate": rates(middle, RATES).tolist()}
        else:
            over = {
                "learning_rate": rates(middle, VALUES).tolist(),
                question.second: _values(question.method, question.second).tolist(),
            }
        return sweep(question.formulas, question.start, question.method, settings, over, stop, constraint)

    def show_answer(self, question: Asked | None, answer: Sweep | Sentence | None) -> None:  # noqa: ARG002
        says, answer = (answer, None) if isinstance(answer, Sentence) else (None, answer)
        self._sweep = answer
        self.best.setEnabled(answer is not None and answer.best() is not None)
        self.says.setText(tr(says or "") if answer is None else f"{tr(told(answer))}. {tr(SAYS)}")
        alone = answer is None or len(answer.names) == 1
        self.loss.setVisible(alone)
        self.steps.setVisible(alone)
        self.map.setVisible(not alone)
        if answer is None:
            self._clear()
        else:
            (self._show_curves if alone else self._show_map)(answer)

    def _offer(self, method: str) -> None:
        """The numbers the method can be told beside its learning rate."""
        if method == self._method:
            return
        self._method = method
        self.second.clear()
        self.second.addItem(tr(ALONE), "")
        for name in _numbers(method):
            self.second.addItem(tr("and {name}", name=tr(NAMES[name])), name)

    def _show_rate(self, rate: float) -> None:
        for marker in self._now:
            marker.setVisible(rate > 0)
            if rate > 0:
                marker.setValue(np.log10(rate))
        second = str(self.second.currentData() or "")
        value = self.conductor.session.descent.in_force.get(second)
        self._here.setData([np.log10(rate)], [float(value)]) if second and rate > 0 and value is not None else None
        self._here.setVisible(bool(second))

    def _show_curves(self, found: Sweep) -> None:
        self._clear()
        across = np.log10(found.values[0])
        self._loss_line.setData(across, above_best(found))
        self._steps_line.setData(across, found.steps)
        for zone in zones(found):
            if not zone.does:
                continue
            ink = colour(ZONES[zone.does])
            ink.setAlpha(FAINT)
            for plot in (self.loss, self.steps):
                band = pg.LinearRegionItem((zone.low, zone.high), movable=False, brush=ink, pen=pg.mkPen(None))
                band.setZValue(-10)
                plot.addItem(band, ignoreBounds=True)
                self._bands.append((plot, band))
        for plot in (self.loss, self.steps):
            plot.getViewBox().setXRange(float(across[0]), float(across[-1]), padding=0.0)

    def _clear(self) -> None:
        """No curve of another question stays."""
        self._loss_line.setData([], [])
        self._steps_line.setData([], [])
        for plot, band in self._bands:
            plot.removeItem(band)
        self._bands = []

    def _show_map(self, found: Sweep) -> None:
        across, up = np.log10(found.values[0]), found.values[1]
        heights = above_best(found)
        low, high = (float(np.nanmin(heights)), float(np.nanmax(heights))) if np.isfinite(heights).any() else (0.0, 1.0)
        places = np.clip((heights - low) / max(high - low, 1e-12) * 255, 0, 255)
        rgba = np.zeros((*heights.shape, 4), dtype=np.uint8)
        known = np.isfinite(places)
        rgba[known, :3] = lut()[places[known].astype(int)]
        rgba[known, 3] = 255
        self._image.setImage(rgba, axisOrder="col-major")
        width, height = float(across[-1] - across[0]), float(up[-1] - up[0])
        self._image.setRect(QRectF(float(across[0]), float(up[0]), width, height))
        self.map.setLabel("left", tr(NAMES[found.names[1]]))
        self.map.getViewBox().setRange(QRectF(float(across[0]), float(up[0]), width, height), padding=0.0)

    def _show_look(self) -> None:
        look = self.conductor.panels.canvas.shown().look
        if look is self._look:
            return
        self._look = look
        for plot in (self.loss, self.steps, self.map):
            plot.show_look(look)
        for curve in (self._loss_line, self._steps_line):
            curve.setPen(plots.stroke(look.ink, 2.0))

    # --- what is asked for ------------------------------------------------------------------------------------------

    def _clicked(self, x: float, y: float) -> None:
        if self._sweep is None:
            return
        nearest = [float(self._sweep.values[0][np.argmin(np.abs(np.log10(self._sweep.values[0]) - x))])]
        if len(self._sweep.names) == 2:
            nearest.append(float(self._sweep.values[1][np.argmin(np.abs(self._sweep.values[1] - y))]))
        self._walk_with(nearest)

    def _take_best(self) -> None:
        best = self._sweep.best() if self._sweep is not None else None
        if best is not None:
            self._walk_with(list(best))

    def _walk_with(self, values: list[float]) -> None:
        assert self._sweep is not None
        for name, value in zip(self._sweep.names, values, strict=True):
            self.conductor.do(edits.set_setting(name, float(f"{value:.3g}")), "sweep")
        self.conductor.settle()


def _numbers(method: str) -> list[str]:
    """The settings of the method that are numbers between two bounds, but for the rate."""
    known = RULES[method].settings
    return [
        name
        for name, default in known.items()
        if name in {"momentum", "beta1", "beta2", "rho", "decay", "weight_decay", "clip", "c2", "shrink"}
        and isinstance(default, float)
    ]


def _values(method: str, name: str) -> np.ndarray:
    """Values of a setting from end to end of what it may be."""
    setting = SETTINGS[name]
    default = float(RULES[method].settings[name])
    high = setting.high if np.isfinite(setting.high) else max(4 * default, 1.0)
    low = setting.low if np.isfinite(setting.low) else 0.0
    values = np.linspace(low, high, VALUES + 2)
    return values[1:-1]
