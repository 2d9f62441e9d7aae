"""The stage drawn by OpenGL: turned with the mouse, nearer by the wheel, a click takes the point of the surface."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt
import pyqtgraph.opengl as gl
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMatrix4x4, QMouseEvent, QVector3D
from PySide6.QtWidgets import QApplication, QWidget

from gradexplorer.field.plane import Array
from gradexplorer.ui.look import LIGHT, Look, colour
from gradexplorer.ui.surface.lifted import LINES, Lifted
from gradexplorer.ui.surface.model import Model

START = {"distance": 5.0, "elevation": 30.0, "azimuth": -62.0}
FIELD_OF_VIEW = 32.0  # degrees up and down, whatever the width
MIDDLE = QVector3D(0.0, 0.0, 0.1)
CATCH_PX = 14.0  # a click this near to a vertex takes it
SHEET = 0.15  # what lies deeper than this behind the nearest is another sheet of the surface
STAGE = 2.0  # no corner of it is farther from the middle
NAME_OFF = 0.14  # of an axis from its side of the frame
MOST = sum(map(len, LINES.values()))  # lines of extra layers
TURN = 5.0  # degrees a key
NEARER = 1.15


class StageView(gl.GLViewWidget):
    """Shows a Model; `picked(x, y)` with the point of the plane beneath the place that was clicked."""

    picked = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCameraPosition(pos=MIDDLE, **START)
        self.setMinimumSize(200, 160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look: Look = LIGHT
        self._model: Model | None = None
        self._pressed: QPointF | None = None
        self._mesh = gl.GLMeshItem(smooth=False, computeNormals=False, glOptions="opaque")
        lines = (
            "frame",
            "contours",
            "floor_contours",
            "path",
            "floor_path",
            "gradient",
            "floor_gradient",
            "floor_descent",
            "patch",
        )
        self._lines = {name: gl.GLLinePlotItem(mode="lines", antialias=True, glOptions="translucent") for name in lines}
        self._dots = {
            name: gl.GLScatterPlotItem(pxMode=True, glOptions="translucent") for name in ("path_dots", "probe")
        }
        self._lifted = [gl.GLLinePlotItem(mode="lines", antialias=True, glOptions="translucent") for _ in range(MOST)]
        self._marks = gl.GLScatterPlotItem(pxMode=True, glOptions="translucent")
        self._names = [gl.GLTextItem(font=QFont("", 11, italic=True)) for _ in range(2)]
        self._numbers = [gl.GLTextItem(font=QFont("", 9)) for _ in range(6)]
        for item in self._all():
            item.setVisible(False)
            self.addItem(item)

    def _all(self) -> tuple[Any, ...]:
        lines = *self._lines.values(), *self._lifted
        return self._mesh, *lines, *self._dots.values(), self._marks, *self._names, *self._numbers

    def sizeHint(self) -> QSize:
        return QSize(480, 280)

    def show_look(self, look: Look) -> None:
        """Other colours."""
        if look == self._look and self._model is not None:
            return
        self._look = look
        self.setBackgroundColor(colour(look.surround))
        if self._model is not None:
            self._show_lines(self._model)

    def show_model(self, model: Model | None) -> None:
        """The stage as it is now; None for an empty one. The surface is sent anew only if it is another."""
        before, self._model = self._model, model
        if model is None:
            for item in self._all():
                item.setVisible(False)
            return
        if before is None or before.relief is not model.relief:
            surface = model.relief
            self._mesh.setVisible(len(surface.faces) > 0)
            if len(surface.faces):
                data = gl.MeshData(vertexes=surface.vertices, faces=surface.faces, vertexColors=surface.colours)
                self._mesh.setMeshData(meshdata=data)
        self._show_lines(model)

    def _show_lines(self, model: Model) -> None:
        look = self._look
        styles = {
            "frame": (look.frame, 1.0),
            "contours": (look.contour_on_dark, 1.0), "floor_contours": (look.quiet, 1.0),
            "path": (look.descent, 3.0), "floor_path": (look.descent, 1.5), "gradient": (look.probe_bare, 3.0),
            "floor_gradient": (look.ascent_bare, 2.5), "floor_descent": (look.descent, 2.5),
            "patch": (look.paths[2], 1.2),
        }  # fmt: skip
        for name, (ink, width) in styles.items():
            self._place(self._lines[name], getattr(model, name), color=_rgba(ink), width=width)
        for name, ink, size in (("path_dots", look.descent, 7.0), ("probe", look.probe_bare, 13.0)):
            self._place(self._dots[name], getattr(model, name), color=_rgba(ink), size=size)
        corner = model.frame[0] if len(model.frame) else np.zeros(3)
        for item, name, place in zip(
            self._names, model.names, ([0.0, corner[1] - NAME_OFF, corner[2]], [-corner[0] + NAME_OFF, 0.0, corner[2]]),
            strict=True,
        ):  # fmt: skip
            item.setData(pos=place, color=colour(look.ink), text=name)
            item.setVisible(True)
        self._show_lifted(model.lifted)
        for item in self._numbers[len(model.numbers) :]:
            item.setVisible(False)
        for item, (at, number) in zip(self._numbers, model.numbers, strict=False):
            item.setData(pos=at, color=colour(look.quiet), text=number)
            item.setVisible(True)

    def _show_lifted(self, lifted: Lifted) -> None:
        """The extra layers, in their inks."""
        inks = [_rgba(ink) for ink in self._look.paths]
        for item in self._lifted[len(lifted.lines) :]:
            item.setVisible(False)
        for item, (ink, line) in zip(self._lifted, lifted.lines, strict=False):
            self._place(item, line, color=inks[ink], width=2.0)
        colours = np.array([inks[ink] for ink in lifted.inks], dtype=np.float32).reshape(-1, 4)
        self._place(self._marks, lifted.dots, color=colours, size=11.0)

    def _place(self, item: Any, points: Array, **style: Any) -> None:
        item.setVisible(len(points) > 0)
        if len(points):
            item.setData(pos=points.astype(np.float32), **style)

    def projectionMatrix(self, _region: Any, viewport: Any) -> QMatrix4x4:
        """What is seen from top to bottom is fixed: a wide view shows more at the sides.

        The eye sees from near to beyond the stage and no farther, so that lines on the surface stay above it.
        """
        shape = viewport[2] / max(viewport[3], 1)
        half = math.tan(math.radians(FIELD_OF_VIEW) / 2)
        self.opts["fov"] = 2 * math.degrees(math.atan(half * shape))  # for pyqtgraph's own sums
        distance = self.opts["distance"]
        matrix = QMatrix4x4()
        matrix.perspective(FIELD_OF_VIEW, shape, max(distance - STAGE, distance * 0.05), distance + STAGE)
        return matrix

    # --- the hand ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if (event.position() - pressed).manhattanLength() < QApplication.startDragDistance():
            place = self.plane_at(event.position())
            if place is not None:
                self.picked.emit(*place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.setCameraPosition(pos=MIDDLE, **START)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {
            Qt.Key.Key_Left: (-TURN, 0.0), Qt.Key.Key_Right: (TURN, 0.0), Qt.Key.Key_Up: (0.0, TURN),
            Qt.Key.Key_Down: (0.0, -TURN),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in turns:
            self.orbit(*turns[key])
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Minus}:
            factor = NEARER if key == Qt.Key.Key_Minus else 1 / NEARER
            self.setCameraPosition(distance=self.opts["distance"] * factor)
        else:
            QWidget.keyPressEvent(self, event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        QWidget.keyReleaseEvent(self, event)

    def plane_at(self, pixel: QPointF) -> tuple[float, float] | None:
        """The point of the plane whose place on the surface is seen at the pixel; None beside the surface."""
        if self._model is None or not len(self._model.relief.faces):
            return None
        seen = self.seen_at(self._model.relief.vertices)
        off = np.hypot(seen[:, 0] - pixel.x(), seen[:, 1] - pixel.y())
        used = np.zeros(len(seen), dtype=bool)
        used[self._model.relief.faces.ravel()] = True
        off[~used] = np.inf
        near = np.flatnonzero(off <= max(float(off.min()), CATCH_PX / 2))
        if off[near].min() > CATCH_PX:
            return None
        # Of what lies behind each other, the nearest to the eye is what was meant.
        front = near[seen[near, 2] <= seen[near, 2].min() + SHEET]
        chosen = self._model.relief.vertices[front[np.argmin(off[front])]]
        return self._model.relief.stage.plane_point(float(chosen[0]), float(chosen[1]))

    def seen_at(self, points: npt.NDArray[Any]) -> Array:
        """Pixels (x to the right, y down) and distance from the eye, (n, 3), for points of the stage."""
        view = self.getViewport()
        matrix: QMatrix4x4 = self.projectionMatrix(view, view) * self.viewMatrix()
        rows = np.array(matrix.copyDataTo()).reshape(4, 4)
        clip = np.column_stack([points, np.ones(len(points))]) @ rows.T
        depth = clip[:, 3]
        with np.errstate(all="ignore"):
            x = (clip[:, 0] / depth + 1) / 2 * self.width()
            y = (1 - clip[:, 1] / depth) / 2 * self.height()
        return np.column_stack([x, y, np.where(depth > 0, depth, math.inf)])


def _rgba(text: str) -> tuple[float, float, float, float]:
    ink = colour(text)
    return ink.redF(), ink.greenF(), ink.blueF(), ink.alphaF()
