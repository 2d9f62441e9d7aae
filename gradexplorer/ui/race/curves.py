"""The view of f and slope by step or by evaluations: the walk and all racers, linked with the canvas both ways."""

from __future__ import annotations

from typing import Any, ClassVar, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QCheckBox, QComboBox, QGraphicsItem, QHBoxLayout, QVBoxLayout, QWidget

from gradexplorer.descent.path import Path
from gradexplorer.descent.race import Run, race
from gradexplorer.descent.racers import EVALUATIONS, STEPS, Racer, Terms
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.formula.formulas import Formulas
from gradexplorer.ui import numbers, parts, plots
from gradexplorer.ui.canvas.race_legend import shown_name
from gradexplorer.ui.canvas.race_marks import RIM
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr
from gradexplorer.ui.race.lines import Line, best_of, line_of, logarithms, nearest, seen_range
from gradexplorer.ui.race.racing import points_of, racing_of

CATCH_PX = 14.0
NOW = "#2457d6"


class Asked(NamedTuple):
    """What the curves depend on: the walk, and the race that was run beside it."""

    formulas: Formulas
    plane: Plane
    probe: tuple[float, float]
    walk: _Same
    raced: _Same
    hidden: tuple[bool, ...]


class CurvesView(Follower):
    """Follows walk and race; a point under the pointer is marked on the canvas, and one there is marked here."""

    task: ClassVar[Phrase] = "loss curves"

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._lines: list[Line] = []
        self._rows: list[list[tuple[Any, Any]]] = [[], []]
        self._look: Any = None
        self._drawn: dict[tuple[int, int], Any] = {}
        self._racing = racing_of(conductor)
        self.widget: QWidget = QWidget()
        self.widget.setObjectName("curvesPanel")
        self.plots = [
            plots.Plot("curvesLoss", tr("f by step"), tr("step"), "f"),
            plots.Plot("curvesSlope", tr("Slope by step"), tr("step"), tr("slope")),
        ]
        self._now = [plots.upright(plot, NOW) for plot in self.plots]
        self._spots = [plots.spot(plot) for plot in self.plots]
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.by = QComboBox()
        self.by.setObjectName("curvesBy")
        self.by.setAccessibleName(tr("What the curves are drawn against"))
        self.by.setToolTip(
            tr("Against steps, or against evaluations of f, gradient and Hessian as the race counts them")
        )
        self.by.addItem(tr("by step"), STEPS)
        self.by.addItem(tr("by evaluations"), EVALUATIONS)
        self.logarithmic = QCheckBox(tr("&logarithmic"))
        self.logarithmic.setObjectName("curvesLogarithmic")
        self.logarithmic.setToolTip(
            tr("Powers of ten of f above the best: linear convergence is a straight line, faster one bends down")
        )
        self.logarithmic.setChecked(True)
        self.says = parts.label("curvesLabel", "How fast the walk converges, or the point under the pointer",
                                role="caption", wraps=True)  # fmt: skip
        head = QHBoxLayout()
        head.addWidget(self.by)
        head.addWidget(self.logarithmic)
        head.addWidget(self.says, 1)
        row = QHBoxLayout()
        for plot in self.plots:
            row.addWidget(plot, 1)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(10, 4, 6, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(row, 1)

    def _wire(self) -> None:
        self.by.activated.connect(lambda _: self._draw())
        self.logarithmic.toggled.connect(lambda _: self._draw())
        self._racing.ran.connect(self.refresh)
        for which, plot in enumerate(self.plots):
            plot.scene().sigMouseMoved.connect(lambda at, which=which: self._hover(which, at))
            plot.clicked.connect(lambda x, y, which=which: self._click(which, x, y))
        self.conductor.panels.canvas.hovered.connect(self._hovered_on_canvas)

    # --- question and answer ----------------------------------------------------------------------------------------

    def look(self, is_looked_at: bool) -> None:
        self._racing.watch(self, is_looked_at)
        if not is_looked_at:
            self.conductor.panels.canvas.show_spot(None)
        super().look(is_looked_at)

    def refresh(self) -> None:
        self._show_look()
        super().refresh()
        self._show_now()

    def question(self) -> Asked | None:
        conductor = self.conductor
        formulas, walk, plane = conductor.formulas, conductor.path, conductor.plane
        if formulas is None or walk is None or not formulas.variables == walk.variables == plane.variables:
            return None
        hidden = tuple(racer.hidden for racer in conductor.session.race.racers)
        return Asked(formulas, plane, conductor.session.probe, _Same(walk), _Same(self._racing.raced), hidden)

    def answer(self, question: Asked, stop: Stop) -> list[Line] | None:
        formulas, plane, probe, walk, raced, hidden = question
        terms = raced.it.race.terms if raced.it is not None else Terms()
        mine = _run_of(formulas, walk.it, stop)
        if mine is None:
            return None
        lines = [line_of(mine, -1, points_of(walk.it, plane, probe), terms)]
        if raced.it is not None and len(hidden) == len(raced.it.lanes):
            lines += [
                line_of(run, number, lane.points, terms)
                for number, (run, lane) in enumerate(zip(raced.it.race.runs, raced.it.lanes, strict=True))
                if not hidden[number]
            ]
        return [line for line in lines if line is not None]

    def show_answer(self, question: Asked | None, answer: list[Line] | None) -> None:  # noqa: ARG002
        self._lines = answer or []
        self._draw()

    # --- what is drawn ----------------------------------------------------------------------------------------------

    def _by_cost(self) -> bool:
        return bool(self.by.currentData() == EVALUATIONS)

    def _draw(self) -> None:
        log, by_cost = self.logarithmic.isChecked(), self._by_cost()
        best = best_of(self._lines)
        heights = [logarithms(line.values, best) if log else line.values for line in self._lines]
        slopes = [logarithms(line.slopes) if log else line.slopes for line in self._lines]
        titles = (tr("f − f*") if log else "f", tr("slope"))
        for which, (plot, rows, title) in enumerate(zip(self.plots, (heights, slopes), titles, strict=True)):
            plot.set_logarithmic(across=False, up=log)
            plot.set_titles(tr("evaluations") if by_cost else tr("step"), title)
            self._rows[which] = [(line.across(by_cost), row) for line, row in zip(self._lines, rows, strict=True)]
            self._draw_lines(which, plot)
            low, high = seen_range(rows, log)
            plot.getViewBox().setYRange(low, high, padding=0.0)
            last = max((float(across[-1]) for across, _ in self._rows[which] if len(across)), default=1.0)
            plot.getViewBox().setXRange(0.0, max(last, 1.0), padding=0.02)
        self._say_rate()
        self._mark(None)
        self._show_now()

    def _draw_lines(self, which: int, plot: plots.Plot) -> None:
        """The walk last, above the others; items that are there are used again."""
        for number, (line, row) in enumerate(zip(self._lines, self._rows[which], strict=True)):
            item = self._drawn.get((which, number))
            if item is None:
                item = self._drawn[which, number] = plots.line(plot, antialias=True)
                # While the marker moves, what it passes over is copied and not stroked again.
                item.curve.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
            look = self.conductor.panels.canvas.shown().look
            item.setPen(plots.stroke(line.ink(look), 2.4 if line.number < 0 else 1.6))
            item.setShadowPen(plots.stroke(RIM, 2.6) if not look.dark else None)
            item.setZValue(10.0 if line.number < 0 else 1.0)
            item.setData(*row)
        for key in [key for key in self._drawn if key[0] == which and key[1] >= len(self._lines)]:
            plot.removeItem(self._drawn.pop(key))

    def _say_rate(self) -> None:
        rate = self._lines[0].rate if self._lines else None
        self.says.setText("" if rate is None else tr(rate.says))

    def _show_now(self) -> None:
        """Where the walk stands, as an upright line."""
        step = self.conductor.shown_step()
        for which, marker in enumerate(self._now):
            rows = self._rows[which]
            across = rows[0][0] if rows else ()
            marker.setVisible(step < len(across))
            if step < len(across):
                marker.setValue(float(across[step]))

    def _show_look(self) -> None:
        look = self.conductor.panels.canvas.shown().look
        if look is not self._look:
            self._look = look
            for plot in self.plots:
                plot.show_look(look)
            if self._lines:
                self._draw()

    # --- here and on the canvas -------------------------------------------------------------------------------------

    def _hover(self, which: int, at: QPointF) -> None:
        place = self.plots[which].getViewBox().mapSceneToView(at)
        self._mark(self._at(which, place.x(), place.y()), on_canvas=True)

    def _click(self, which: int, x: float, y: float) -> None:
        found = self._at(which, x, y)
        if found is not None:
            self.conductor.step_to(self._tick(*found))

    def _at(self, which: int, x: float, y: float) -> tuple[int, int] | None:
        return nearest(self._rows[which], x, y, self.plots[which].getViewBox().viewPixelSize(), CATCH_PX)

    def _tick(self, number: int, entry: int) -> int:
        """The tick of the clock at which that line is at that entry."""
        line, raced = self._lines[number], self._racing.raced
        if line.number < 0 or raced is None:
            return int(line.steps[entry])
        return raced.race.tick_of(line.number, entry)

    def _hovered_on_canvas(self, place: tuple[float, float] | None) -> None:
        if not self._is_looked_at or not self._lines:
            return
        viewport = self.conductor.panels.canvas.viewport_value()
        unit = 1.0 / viewport.x_scale, 1.0 / viewport.y_scale
        rows = [(line.points[:, 0], line.points[:, 1]) for line in self._lines]
        self._mark(None if place is None else nearest(rows, *place, unit, CATCH_PX / 2))

    def _mark(self, found: tuple[int, int] | None, *, on_canvas: bool = False) -> None:
        """Mark that point in both plots, say what it is, and mark it on the canvas too; None for none."""
        canvas = self.conductor.panels.canvas
        for which, spot in enumerate(self._spots):
            rows = self._rows[which]
            point = None if found is None or found[0] >= len(rows) else [row[found[1]] for row in rows[found[0]]]
            spot.setData(*([[entry] for entry in point] if point is not None else ([], [])))
        if found is None:
            self._say_rate()
            canvas.show_spot(None)
            return
        number, entry = found
        line = self._lines[number]
        told = tr("{name}, step {step}: f = {value}, slope {slope}", name=shown_name(line.name),
                  step=f"{line.steps[entry]:.0f}", value=numbers.show(float(line.values[entry])),
                  slope=numbers.show(float(line.slopes[entry])))  # fmt: skip
        self.says.setText(f"{told} · {tr(line.rate.says)}" if line.rate is not None else told)
        if on_canvas:
            canvas.show_spot((float(line.points[entry, 0]), float(line.points[entry, 1])))


class _Same:
    """A value that equals itself alone: a path need not be compared number by number."""

    def __init__(self, it: Any) -> None:
        self.it = it

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.it is self.it

    def __hash__(self) -> int:
        return id(self.it)


def _run_of(formulas: Formulas, walk: Path, stop: Stop) -> Run | None:
    """The walk once more as a run, for what each of its steps cost; None once stop() says so."""
    racer = Racer(tr("the walk"), walk.method, walk.settings, walk.points[0])
    found = race(formulas, [racer], Terms(STEPS, int(walk.settings["steps"])), stop, constraint=walk.constraint)
    if found is None:
        return None
    run = found.runs[0]
    same = run.path is not None and run.path.points == walk.points
    return run if same else Run(racer, walk, spent=((0, 0, 0),) * len(walk.points))
