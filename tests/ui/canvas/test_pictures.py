"""A few pictures, compared with those in pictures/ that were looked at and found right.

A picture that differs leaves got, expected and difference behind, and says where. Text is left out: letters differ from
one system to the next. To accept what is drawn now, delete the file, run the test, look at what it leaves, and keep it.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from gradexplorer.field.choices import Choices
from gradexplorer.field.flow import flow_lines
from gradexplorer.field.picture import draw, refined
from gradexplorer.field.plane import on_plane
from gradexplorer.field.ridges import ridges
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.ui.canvas.landscape import painted
from gradexplorer.ui.canvas.paint import paint_extras
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, look_of, lut
from tests.ui.canvas.conftest import formulas

PICTURES = Path(__file__).parent / "pictures"
SIZE = (300, 200)
# Of 255: one system rounds edges otherwise than the next, but not far, and nearly nowhere.
MAXIMUM, MEAN = 90, 0.6

PEAKS = "3(1-x)^2 exp(-x^2-(y+1)^2) - 10(x/5-x^3-y^5) exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3"
BANANA = "(1-x)^2 + 100(y-x^2)^2"
START, VALLEY = Box(-3.0, 3.0, -3.0, 3.0), Box(-2.0, 2.0, -1.0, 3.0)

CASES = {
    "peaks": (PEAKS, START, Choices(), "light", frozenset({"fill", "contours", "arrows"})),
    "banana": (BANANA, VALLEY, Choices(arrow_columns=12, arrow_rows=12), "light", frozenset({"fill", "contours"})),
    "poles": ("1/x + y", START, Choices(), "dark", frozenset({"fill", "contours", "arrows"})),
    "undefined": ("log(x y)", START, Choices(), "dark", frozenset({"fill", "contours"})),
    "rooted": (PEAKS, START, Choices(arrow_places="contours", arrow_way="descent", arrow_length="log"), "print",
               frozenset({"contours", "arrows"})),
    "tinted": (PEAKS, START, Choices(arrow_tinted=True, colours="cividis"), "contrast",
               frozenset({"fill", "contours", "arrows"})),
    "flow": ("x^2 - y^2", START, Choices(), "light", frozenset({"fill", "contours", "flow"})),
    "ridges": (PEAKS, START, Choices(), "light", frozenset({"fill", "contours", "ridges"})),
}  # fmt: skip

EXTRAS = {"flow": flow_lines, "ridges": ridges}


def pixels(image: QImage) -> np.ndarray:
    """uint8 (rows, columns, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def image_of(array: np.ndarray) -> QImage:
    rows, columns = array.shape[:2]
    data = np.ascontiguousarray(array, dtype=np.uint8)
    return QImage(data.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()


def drawn(name: str) -> QImage:
    text, box, choices, theme, layers = CASES[name]
    surface, view = on_plane(formulas(text)), Viewport.showing(box, *SIZE)
    picture = draw(surface, view, choices, lut(choices.colours), lambda: False, box=box)
    assert picture is not None
    fine = refined(surface, picture, lambda: False)
    assert fine is not None
    extras = {name: make(surface, view, lambda: False) for name, make in EXTRAS.items() if name in layers}
    scene = Scene(viewport=view, look=look_of(theme), picture=fine, layers=layers, extras=extras)
    image = painted(scene, fine, 1.0).image
    if not scene.filled:  # what is bare is transparent, and gets the paper it lies on
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(colour(scene.look.ground))
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
        image = paper
    painter = QPainter(image)
    paint_extras(painter, scene)
    painter.end()
    return image


@pytest.mark.parametrize("name", CASES)
def test_a_picture_looks_as_it_did(qapp: QApplication, tmp_path: Path, name: str) -> None:
    got, expected = drawn(name), QImage(str(PICTURES / f"{name}.png"))
    got.save(str(tmp_path / "got.png"))
    assert not expected.isNull(), f"there is no picture to compare with; what is drawn is in {tmp_path}"
    assert got.size() == expected.size()
    difference = np.abs(pixels(got) - pixels(expected))
    if difference.max() > MAXIMUM or difference.mean() > MEAN:
        expected.save(str(tmp_path / "expected.png"))
        image_of(np.clip(4 * difference, 0, 255)).save(str(tmp_path / "difference.png"))
        pytest.fail(
            f"differs by {difference.max()} at most and {difference.mean():.2f} in the mean:"
            f" got, expected and difference are in {tmp_path}"
        )


def test_a_picture_that_differs_leaves_what_is_needed_to_see_why(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(CASES, "peaks", (BANANA, *CASES["peaks"][1:]))
    with pytest.raises(pytest.fail.Exception, match="difference are in"):
        test_a_picture_looks_as_it_did(qapp, tmp_path, "peaks")
    assert {path.name for path in tmp_path.iterdir()} == {"got.png", "expected.png", "difference.png"}
