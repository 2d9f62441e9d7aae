"""Marks of critical points: one shape a kind, in their places."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from gradexplorer.descent.critical import CriticalPoints, critical_points
from gradexplorer.field.plane import plane_of
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.functions import function
from gradexplorer.ui.canvas.critical import Marks, marks_of, paint
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import LIGHT, Look


def points_of(text: str, *box: float) -> CriticalPoints:
    return critical_points(function(text).formulas, box)


def painted(value: Marks, box: Box = Box(-2, 2, -2, 2), look: Look = LIGHT) -> np.ndarray:
    """The picture's darkness, 200 x 200, top row first."""
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF808080)
    painter = QPainter(image)
    paint(painter, Scene(viewport=Viewport(box, 200, 200), look=look), value)
    painter.end()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(200, 200)
    return pixels != 0xFF808080


def test_a_mark_lies_where_its_point_is() -> None:
    points = points_of("(x - 1)^2 + (y + 1)^2", -2, 2, -2, 2)
    inked = painted(marks_of(points, plane_of(("x", "y"))))
    rows, columns = np.nonzero(inked)
    # (1, -1) is at pixel (150, 150)
    assert abs(columns.mean() - 150) < 2
    assert abs(rows.mean() - 150) < 2
    assert 100 < inked.sum() < 400


def test_on_a_projector_a_mark_grows_as_all_else_does(qapp: object) -> None:
    # The painter is larger already; a mark that grew by itself would be twice as large as the lines about it.
    marks = marks_of(points_of("x^2 + y^2", -2, 2, -2, 2), plane_of(("x", "y")))
    assert np.array_equal(painted(marks), painted(marks, look=LIGHT.scaled(1.4)))


def test_each_kind_has_a_shape_of_its_own(qapp: object) -> None:
    texts = ("x^2 + y^2", "-x^2 - y^2", "x^2 - y^2", "x^4 + y^4")
    pictures = [painted(marks_of(points_of(text, -2, 2, -2, 2), plane_of(("x", "y")))) for text in texts]
    for first in range(4):
        for second in range(first):
            assert (pictures[first] != pictures[second]).sum() > 30


@pytest.mark.parametrize("name", ["x", "y"])
def test_a_point_of_a_curve_lies_on_it(qapp: object, name: str) -> None:
    # The minimum at 1 has the value -1: at pixel (150, 150).
    inked = painted(marks_of(points_of(f"({name} - 1)^2 - 1", -2, 2), plane_of((name,))))
    rows, columns = np.nonzero(inked)
    assert abs(columns.mean() - 150) < 2
    assert abs(rows.mean() - 150) < 2


def test_points_off_the_plane_are_not_shown() -> None:
    plane = plane_of(("x", "y", "z"))  # held at z = 1
    assert marks_of(points_of("x^2 + y^2 + z^2", -2, 2, -2, 2, -2, 2), plane).kinds == ()
    assert marks_of(points_of("x^2 + y^2 + (z - 1)^2", -2, 2, -2, 2, -2, 2), plane).kinds == ("minimum",)


def test_boxes_left_open_are_hatched_and_a_lone_kink_ringed(qapp: object) -> None:
    valley = painted(marks_of(points_of("f(x, y) = x^2", -2, 2, -2, 2), plane_of(("x", "y"))))
    assert valley[:, 97:103].any(axis=1).all()
    assert not valley[:, :80].any()
    kink = painted(marks_of(points_of("abs(x) + abs(y)", -2, 3, -2, 3), plane_of(("x", "y"))))
    _, columns = np.nonzero(kink)
    assert abs(columns.mean() - 100) < 2
    assert 8 < columns.max() - 100 < 16


def test_many_boxes_are_drawn_coarser_and_still_cover_all() -> None:
    constant = marks_of(points_of("exp(-x^2 - y^2)", -40, 40, -40, 40), plane_of(("x", "y")))
    assert constant.boxes.shape[1] < 20_000
    assert (constant.boxes[0].min(), constant.boxes[1].max()) == (-40.0, 40.0)
