"""A scene, painted: ground, landscape, axes, and over them the path and the probe."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from gradexplorer.field.viewport import Viewport
from gradexplorer.session.state import LAYERS
from gradexplorer.ui.canvas.arrows import paint_arrows
from gradexplorer.ui.canvas.axes import marks, paint_axes
from gradexplorer.ui.canvas.colour_bar import paint_colour_bar
from gradexplorer.ui.canvas.contours import paint_contours
from gradexplorer.ui.canvas.curve import paint_curve, paint_tangent
from gradexplorer.ui.canvas.direction import paint_direction
from gradexplorer.ui.canvas.fill import paint_fill
from gradexplorer.ui.canvas.grid import paint_grid
from gradexplorer.ui.canvas.labels import paint_labels
from gradexplorer.ui.canvas.layout import Layout
from gradexplorer.ui.canvas.message import paint_message
from gradexplorer.ui.canvas.path import paint_path, path_bounds
from gradexplorer.ui.canvas.probe import paint_probe, probe_bounds
from gradexplorer.ui.canvas.ruler import paint_band, paint_ruler
from gradexplorer.ui.canvas.scale_key import paint_scale_key
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour

# From back to front. Each paints over a viewport whose top left corner is the painter's origin.
LANDSCAPE = (
    ("fill", paint_fill), ("contours", paint_contours), ("arrows", paint_arrows), ("labels", paint_labels),
    ("curve", paint_curve), ("message", paint_message),
)  # fmt: skip
# The filled map hatches what is not defined even where it is switched off.
ALWAYS = frozenset({"fill", "curve", "message"})


def paint_landscape(painter: QPainter, scene: Scene, viewport: Viewport, *, has_map: bool = False) -> None:
    """The layers that change with the picture alone, over the viewport, on clear ground, or on its map."""
    for name, paint in LANDSCAPE[1:] if has_map else LANDSCAPE:
        if name in ALWAYS or scene.shows(name):
            paint(painter, scene, viewport)


def paint_paper(painter: QPainter, scene: Scene, size: QRectF, places: Layout) -> None:
    """What lies behind the landscape: bare paper has its grid there, below lines and arrows."""
    painter.fillRect(size, colour(scene.look.surround))
    painter.fillRect(places.plot, colour(scene.look.ground))


def paint_grid_of(painter: QPainter, scene: Scene) -> None:
    """Grid lines, if they are switched on."""
    if scene.shows("grid"):
        paint_grid(painter, scene, marks(scene))


def paint_extras(painter: QPainter, scene: Scene) -> None:
    """The extra layers that are switched on and have something to show, from back to front."""
    for name in LAYERS:
        value = scene.extras.get(name)
        if value is not None and scene.shows(name):
            painter.save()
            import_module(f"gradexplorer.ui.canvas.{name}").paint(painter, scene, value)
            painter.restore()


def paint_overlay(painter: QPainter, scene: Scene) -> None:
    """Path, probe, and what the hand draws; on a curve its tangent at the probe."""
    if scene.curve is not None and scene.shows("probe"):
        paint_tangent(painter, scene)
    if scene.shows("path"):
        paint_path(painter, scene)
    if scene.shows("probe"):
        paint_probe(painter, scene)
        if scene.shows("direction"):
            paint_direction(painter, scene)
    paint_ruler(painter, scene)
    paint_band(painter, scene)


def overlay_bounds(scene: Scene) -> QRectF:
    """The part of the plot that path, probe and hand may touch."""
    if scene.ruler is not None or scene.band is not None:
        return QRectF(0, 0, scene.viewport.width, scene.viewport.height)
    bounds = QRectF()
    if scene.curve is not None:  # the tangent reaches all across
        return QRectF(0, 0, scene.viewport.width, scene.viewport.height)
    if scene.shows("path"):
        bounds = bounds.united(path_bounds(scene))
    if scene.shows("probe"):
        bounds = bounds.united(probe_bounds(scene))
    return bounds.intersected(QRectF(0, 0, scene.viewport.width, scene.viewport.height))


def paint_below(painter: QPainter, scene: Scene, size: QRectF, places: Layout) -> None:
    """All of a figure but what lies over the landscape: an animation paints it once."""
    paint_paper(painter, scene, size, places)
    painter.save()
    painter.setClipRect(places.plot)
    painter.translate(places.plot.topLeft())
    if not scene.filled:
        paint_grid_of(painter, scene)
    paint_landscape(painter, scene, scene.viewport)
    if scene.filled:
        paint_grid_of(painter, scene)
    paint_extras(painter, scene)
    painter.restore()
    painter.save()
    painter.translate(places.plot.topLeft())
    paint_axes(painter, scene, marks(scene))
    paint_scale_key(painter, scene)
    painter.restore()
    if scene.colour_bar:
        paint_colour_bar(painter, scene, places.bar)


def paint_above(painter: QPainter, scene: Scene, places: Layout) -> None:
    """What lies over the landscape of a figure."""
    painter.save()
    painter.setClipRect(places.plot)
    painter.translate(places.plot.topLeft())
    paint_overlay(painter, scene)
    painter.restore()


def paint_whole(painter: QPainter, scene: Scene, size: QRectF, places: Layout) -> None:
    """The whole picture at once, as every figure is painted."""
    paint_below(painter, scene, size, places)
    paint_above(painter, scene, places)
