"""A canvas that is answered at once, as the window answers it in its own time."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.reading import read
from gradexplorer.expression.parse import parse
from gradexplorer.field.choices import Choices
from gradexplorer.field.picture import draw
from gradexplorer.field.plane import plane_of
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.ui import lift, look
from gradexplorer.ui.canvas.canvas import Canvas


def formulas(text: str) -> Formulas:
    made = formulas_of(parse(text))  # type: ignore[arg-type]
    assert isinstance(made, Formulas)
    return made


class Table:
    """A canvas on a table: shows one function, remembers what was asked, and answers it."""

    def __init__(
        self, text: str = "x^2 + y^2", box: Box | None = None, probe: tuple[float, float] = (2.0, 1.0)
    ) -> None:
        self.canvas = Canvas()
        self.formulas = formulas(text)
        self.plane = plane_of(self.formulas.variables)
        self.choices = Choices()
        self.probes: list[tuple[float, float, bool]] = []
        self.views: list[bool] = []
        self.canvas.resize(700, 520)
        self.canvas.show()
        assert QTest.qWaitForWindowExposed(self.canvas)  # before that, nothing is painted
        if box is not None:
            self.canvas.show_box(box)
        self.canvas.probeMoved.connect(self._probe)
        self.canvas.viewChanged.connect(self._view)
        self.canvas.resized.connect(lambda _: self.draw())
        self.draw()
        self.put_probe(*probe)

    def draw(self) -> None:
        viewport = self.canvas.viewport_value()
        picture = draw(self.formulas, viewport, self.choices, look.lut(), lambda: False)
        assert picture is not None
        self.canvas.show_picture(picture)

    def put_probe(self, x: float, y: float) -> None:
        reading = read(self.formulas, self.plane.point(x, y))
        self.canvas.show_reading(lift.reading_on(self.plane, reading, (x, y)))

    def walk(self, start: tuple[float, float], **settings: float) -> Path:
        path = descend(self.formulas, start, "gradient-descent", settings)
        assert isinstance(path, Path)
        return path

    def _probe(self, x: float, y: float, over: bool) -> None:
        self.probes.append((x, y, over))
        self.put_probe(x, y)

    def _view(self, _viewport: object, over: bool) -> None:
        self.views.append(over)
        self.draw()

    def colour_at(self, x: float, y: float) -> QColor:
        """What is seen at the point of the plane."""
        pixel = self.canvas.pixelAt(x, y)
        return self.canvas.grab().toImage().pixelColor(pixel)

    def wheel(self, at: QPoint, turns: float, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = QPointF(at)
        event = QWheelEvent(
            place, self.canvas.mapToGlobal(place), QPoint(), QPoint(0, round(120 * turns)), Qt.MouseButton.NoButton,
            held, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.canvas, event)


@pytest.fixture
def lay(qtbot: QtBot) -> Iterator[Callable[..., Table]]:
    """Makes tables; clears them away."""
    made: list[Table] = []

    def put(*arguments: object, **more: object) -> Table:
        table = Table(*arguments, **more)  # type: ignore[arg-type]
        made.append(table)
        return table

    yield put
    for table in made:
        table.canvas.close()
        table.canvas.deleteLater()
