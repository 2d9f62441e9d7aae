"""The critical points that are known of the function that is shown, placed on the canvas."""

from __future__ import annotations

from gradexplorer.descent.critical import CriticalPoints
from gradexplorer.field.critical_boxes import Boxes
from gradexplorer.field.plane import Plane
from gradexplorer.ui.canvas.critical import Marks, marks_of
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.critical.finder import finder_of
from gradexplorer.ui.follower import Follower, Stop


class CriticalLayer(Follower):
    """Follows the finder. A layer that is switched on before anything was searched has the view searched."""

    quick = True

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._finder = finder_of(conductor)
        self._finder.changed.connect(self.refresh)

    def look(self, is_looked_at: bool) -> None:
        super().look(is_looked_at)
        findings = self._finder.findings
        if is_looked_at and findings.points is None and findings.share is None:
            self._finder.find()

    def question(self) -> tuple[Boxes, CriticalPoints, Plane] | None:
        points = self._finder.points
        # The boxes tell apart two searches that found the same points.
        return None if points is None else (points.open, points, self.conductor.plane)

    def answer(self, question: tuple[Boxes, CriticalPoints, Plane], stop: Stop) -> Marks:  # noqa: ARG002
        _, points, plane = question
        return marks_of(points, plane)

    def show_answer(self, question: object, answer: Marks | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("critical", answer)
