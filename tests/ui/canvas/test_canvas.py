"""What the canvas shows."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gradexplorer.field.viewport import Box
from gradexplorer.ui.canvas import board, landscape
from gradexplorer.ui.look import DARK, LIGHT

Lay = Callable[..., Any]
ALL = frozenset({"fill", "contours", "labels", "arrows", "path", "probe"})
MAP_ALONE = frozenset({"fill"})


def pixels(canvas: Any) -> np.ndarray:
    image = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).astype(int)


def colours_of(picture: np.ndarray) -> set[tuple[int, int, int]]:
    """Each of its colours once: blue, green, red."""
    packed = np.unique(picture[..., :3] @ (1, 256, 65536)).tolist()
    return {(colour % 256, colour // 256 % 256, colour // 65536) for colour in packed}


def luminance(colour: QColor) -> float:
    return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()


def test_pixels_and_points_are_each_others_inverse(lay: Lay) -> None:
    canvas = lay().canvas
    for point in ((0.0, 0.0), (-2.9, 2.9), (1.234, -0.567)):
        back = canvas.pointAt(canvas.pixelAt(*point))
        assert back == pytest.approx(point, abs=0.51 / canvas.viewport_value().x_scale)
    assert canvas.pointAt(QPointF(canvas.plot_rectangle().center())) == pytest.approx((0, 0), abs=1e-12)


def test_axes_are_equal_unless_told_otherwise(lay: Lay) -> None:
    canvas = lay().canvas
    viewport = canvas.viewport_value()
    assert viewport.x_scale == pytest.approx(viewport.y_scale, rel=1e-12)
    canvas.set_equal_aspect(False)
    assert canvas.viewport_value().box == Box(-3, 3, -3, 3)


def test_the_map_is_dark_below_and_bright_above(lay: Lay) -> None:
    table = lay()
    table.canvas.show_layers(MAP_ALONE)
    assert luminance(table.colour_at(0, 0)) < 60 < luminance(table.colour_at(3.5, 2.9))


def test_the_map_stands_upright(lay: Lay) -> None:
    table = lay("y")
    table.canvas.show_layers(MAP_ALONE)
    assert luminance(table.colour_at(1, -2.9)) < 60 < luminance(table.colour_at(1, 2.9))


def test_the_probe_is_seen_where_it_was_put(lay: Lay) -> None:
    table = lay()
    ring = table.canvas.pixelAt(-1, -2)
    before = pixels(table.canvas)
    table.put_probe(-1, -2)
    after = pixels(table.canvas)
    changed = np.argwhere((before != after).any(axis=2))
    assert np.min(np.hypot(changed[:, 0] - ring.y(), changed[:, 1] - ring.x())) < 2
    assert luminance(table.colour_at(-1, -2)) > 240


def test_the_gradient_arrow_points_uphill_from_the_probe(lay: Lay) -> None:
    # At (2, 1) the gradient of x^2 + y^2 is (4, 2): right and up, two to one.
    table = lay()
    table.canvas.show_layers(frozenset({"probe"}))
    assert luminance(table.colour_at(2 + 0.4, 1 + 0.2)) < 60
    assert 90 < luminance(table.colour_at(2 - 0.3, 1 - 0.15)) < 190
    assert table.colour_at(2 + 0.2, 1 + 0.4).name() == QColor(LIGHT.ground).name()


def test_moving_the_probe_leaves_nothing_behind(lay: Lay) -> None:
    table = lay()
    before = pixels(table.canvas)
    table.put_probe(-1, -2)
    table.put_probe(2, 1)
    assert np.array_equal(before, pixels(table.canvas))


@pytest.mark.parametrize("layer", sorted(ALL))
def test_every_layer_can_be_switched_off_and_on(lay: Lay, layer: str) -> None:
    table = lay()
    table.canvas.show_path(table.walk((2, 1), steps=5), 5)
    whole = pixels(table.canvas)
    table.canvas.show_layers(ALL - {layer})
    assert not np.array_equal(whole, pixels(table.canvas))
    table.canvas.show_layers(ALL)
    assert np.array_equal(whole, pixels(table.canvas))


def test_the_grid_and_the_title_are_seen(lay: Lay) -> None:
    table = lay()
    plain = pixels(table.canvas)
    layers = table.canvas.shown().layers
    table.canvas.show_layers(layers | {"grid"})
    assert not np.array_equal(plain, pixels(table.canvas))
    table.canvas.show_layers(layers)
    table.canvas.set_title("<b>A bowl</b>")
    assert not np.array_equal(plain, pixels(table.canvas))


@pytest.mark.parametrize("look", [LIGHT, DARK])
@pytest.mark.parametrize("layers", [MAP_ALONE, frozenset()])
def test_where_f_is_undefined_the_ground_stays_bare(lay: Lay, look: Any, layers: frozenset[str]) -> None:
    table = lay("log(x)")
    table.canvas.set_look(look)
    table.canvas.show_layers(layers)
    picture = pixels(table.canvas)
    left = picture[100:400, table.canvas.pixelAt(-3, 0).x() : table.canvas.pixelAt(-0.1, 0).x(), :3]
    colours = colours_of(left)
    ground, hatch = QColor(look.ground), QColor(look.hatch)
    assert (ground.blue(), ground.green(), ground.red()) in colours
    low, high = sorted((ground.red(), hatch.red()))
    assert all(low <= red <= high for *_, red in colours)
    right = picture[100:400, table.canvas.pixelAt(0.1, 0).x() : table.canvas.pixelAt(3, 0).x(), :3]
    drawn = colours_of(right)
    assert (len(drawn) > 20) if layers else (drawn == {(ground.blue(), ground.green(), ground.red())})


def test_steps_beyond_the_one_shown_are_faint(lay: Lay) -> None:
    table = lay()
    table.canvas.show_layers(frozenset({"path"}))
    # with rate 0.25 the steps go from (2.8, 0) to 1.4, 0.7, ...: between 2.8 and 1.4 the line is strong or faint
    path = table.walk((2.8, 0.0), learning_rate=0.25, steps=4)
    table.canvas.show_path(path, 4)
    strong = table.colour_at(2.1, 0)
    table.canvas.show_path(path, 0)
    faint = table.colour_at(2.1, 0)
    assert strong.name() == QColor(LIGHT.descent).name()
    assert faint.name() not in (strong.name(), QColor(LIGHT.ground).name())


def test_a_path_that_runs_away_is_drawn_as_far_as_the_edge(lay: Lay) -> None:
    table = lay()
    table.canvas.show_layers(frozenset({"path"}))
    path = table.walk((1.0, 0.0), learning_rate=30.0, steps=200)
    assert max(abs(x) for x, _ in path.points) > 1e30
    table.canvas.show_path(path, len(path.points) - 1)
    assert table.colour_at(2.5, 0).name() == QColor(LIGHT.descent).name()


def test_up_to_date_means_the_picture_of_this_view(lay: Lay) -> None:
    table = lay()
    assert table.canvas.property("upToDate") is True
    table.canvas.expect()
    assert table.canvas.property("upToDate") is False
    table.draw()
    assert table.canvas.property("upToDate") is True
    table.canvas.show_box(Box(0, 1, 0, 1))
    assert table.canvas.property("upToDate") is False


def test_the_old_picture_moves_with_the_plane_until_the_new_one_comes(lay: Lay) -> None:
    table = lay("where(x < 0, 0, 1)")
    table.canvas.show_layers(MAP_ALONE)
    viewport = table.canvas.viewport_value()
    table.canvas.show_box(viewport.panned(100, 0).box)
    assert luminance(table.colour_at(-0.5, 0)) + 50 < luminance(table.colour_at(0.5, 0))


def test_repainting_keeps_every_reference_to_none(lay: Lay, qtbot: QtBot) -> None:
    table = lay()
    table.canvas.show_path(table.walk((2, 1)), 20)
    table.canvas.viewport().repaint()
    gc.collect()
    before = sys.getrefcount(None)
    for step in range(1_000):
        table.put_probe(2 - step / 1_000, 1)
        table.canvas.viewport().repaint()
    gc.collect()
    # A faulty binding loses more than a hundred a repaint. From Python 3.12 on None is immortal, and its count stands.
    assert abs(sys.getrefcount(None) - before) < 200


def test_it_has_the_names_people_and_programs_look_for(lay: Lay) -> None:
    canvas = lay().canvas
    assert canvas.objectName() == "canvas"
    assert canvas.accessibleName()


def test_it_says_in_words_where_the_probe_is(lay: Lay) -> None:
    table = lay()
    assert table.canvas.accessibleDescription() == "Probe at x 2, y 1; f is 5; slope 4.47214; uphill at 26.6°"


def test_moving_the_probe_repaints_the_probe_alone(lay: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    table = lay()
    QApplication.processEvents()
    painted: list[str] = []
    monkeypatch.setattr(landscape, "paint_landscape", lambda *_: painted.append("landscape"))
    monkeypatch.setattr(board, "paint_across", lambda *_: painted.append("axis"))
    table.put_probe(1, 1)
    table.canvas.show_path(table.walk((1, 1)), 20)
    QApplication.processEvents()
    assert painted == []
    table.canvas.show_box(table.canvas.viewport_value().panned(30, 0).box)
    QApplication.processEvents()
    assert painted == ["axis"]


@pytest.mark.parametrize("sides", [(1, 1, 0, 1), (2, 1, 0, 1), (1e20, 1e20 + 1, 0, 1), (0, float("nan"), 0, 1)])
def test_a_box_without_an_inside_changes_nothing(lay: Lay, sides: tuple[float, ...]) -> None:
    table = lay()
    before = table.canvas.viewport_value()
    table.canvas.show_box(Box(*sides))
    assert table.canvas.viewport_value() == before


def test_it_is_a_pyqtgraph_plot_whose_view_box_holds_the_range(lay: Lay) -> None:
    table = lay()
    assert isinstance(table.canvas, pg.PlotWidget)
    for box in (Box(-3, 3, -3, 3), Box(1e-9, 3e-9, 0, 2e-9), Box(-1e9, 1e9, -1e9, 1e9)):
        table.canvas.show_box(box)
        shown = table.canvas.viewport_value().box
        assert table.canvas.viewRange() == [list(shown[:2]), list(shown[2:])]
        seen, meant = table.canvas.plotItem.vb.sceneBoundingRect(), table.canvas.plot_rectangle()
        assert seen.topLeft() == meant.topLeft()
        assert seen.width() == pytest.approx(meant.width(), abs=0.75)  # pyqtgraph leaves half a pixel over
        assert seen.height() == pytest.approx(meant.height(), abs=0.75)
