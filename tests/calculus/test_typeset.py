"""Formulas become pictures that QtSvg can paint: seen by the ink they leave."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pytest

from gradexplorer.calculus.typeset import LONGEST, svg

# The typesetter asks importlib.resources for its font in the old way; nothing that we could do otherwise.
pytestmark = pytest.mark.filterwarnings("ignore:path is deprecated:DeprecationWarning")

FORMULAS = {
    "fraction": r"\frac{x^{2}}{2} + \sin\left(x\right)",
    "partial": r"\frac{\partial f}{\partial x} = 2 x",
    "root": r"\sqrt[3]{x^2 + 1}\,\sqrt{y}",
    "cases": r"\begin{cases} x^{2} & \text{if } x > 0 \\ -x & \text{otherwise} \end{cases}",
    "operator": r"\operatorname{sech}\left(x\right)",
    "greek": r"\alpha \beta \lambda + \pi + \Gamma\left(x\right)",
    "floor": r"\left\lfloor \frac{x}{y}\right\rfloor + \left|x\right| + \left(x \bmod y\right)",
    "logic": r"x > 0 \land y \le 1 \lor \neg a",
    "power": r"2 \cdot 10^{-5} e^{-\frac{x^{2}}{2}}",
}

PAINT = """
import json, sys
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
application = QGuiApplication([])
found = {}
for name, text in json.load(sys.stdin).items():
    renderer = QSvgRenderer(QByteArray(text.encode()))
    size = renderer.defaultSize()
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    pixels = [image.pixel(x, y) for x in range(size.width()) for y in range(size.height())]
    ink = sorted({pixel & 0xFFFFFF for pixel in pixels if pixel >> 24 == 255})
    found[name] = [renderer.isValid(), size.width(), size.height(), sum(pixel >> 24 > 127 for pixel in pixels), ink]
print(json.dumps(found))
"""


def test_qtsvg_paints_letters_in_the_colour_asked_for() -> None:
    """In a process of its own: what is tested here must not bring Qt into this folder's tests."""
    pictures = {name: svg(latex, "#224488", 24.0) for name, latex in FORMULAS.items()}
    assert all(pictures.values())
    painted = subprocess.run(
        [sys.executable, "-c", PAINT],
        input=json.dumps(pictures).encode(),
        capture_output=True,
        check=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    for name, (valid, width, height, inked, ink) in json.loads(painted.stdout).items():
        assert valid, name
        assert 40 < width < 400, name
        assert 15 < height < 90, name
        assert ink == [0x224488], name
        # Missing glyphs would leave the fraction bars alone: letters cover a twentieth of the picture and more.
        assert inked > 0.035 * width * height, name


def test_size_is_in_proportion() -> None:
    def width(size: float) -> float:
        text = svg("x + y", size=size)
        assert text is not None
        return float(text.split('width="')[1].split('"')[0])

    assert 1.8 < width(32.0) / width(16.0) < 2.2


def test_nothing_foreign_is_in_the_picture() -> None:
    text = svg(r"x < 3 \land y > 2", "#102030")
    assert text is not None
    assert "<script" not in text
    assert "href" not in text.replace("xmlns:xlink", "").replace('"http://www.w3.org/1999/xlink"', "")


@pytest.mark.parametrize("colour", ["red", "#fff", '#000000"/><script>', ""])
def test_only_plain_colours_are_let_in(colour: str) -> None:
    assert svg("x", colour) is None


@pytest.mark.parametrize("latex", ["x" * (LONGEST + 1), r"\frac{", r"\begin{cases}", r"{" * 500])
def test_what_cannot_be_set_is_none_and_no_exception(latex: str) -> None:
    assert svg(latex) is None


@pytest.mark.parametrize(
    "latex",
    [r"\sin\left(" * 40 + "x" + r"\right)" * 40, r"\frac{1}{1+" * 25 + "x" + "}" * 25, "x^{" * 40 + "y" + "}" * 40],
    ids=["brackets", "fractions", "powers"],
)
def test_depth_costs_no_more_than_length_does(latex: str) -> None:
    """Measured naively, each level doubles the work: 2^40 steps would never end."""
    start = time.monotonic()
    assert svg(latex) is not None
    assert time.monotonic() - start < 5.0
