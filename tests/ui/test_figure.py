"""Pictures in files: every format holds what the canvas shows."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from gradexplorer.descent.path import Path as Walked
from gradexplorer.descent.path import descend
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.ui import screen
from gradexplorer.ui.figure import Figure, figure, format_of, render

pytestmark = pytest.mark.usefixtures("qapp")
SVG = "{http://www.w3.org/2000/svg}"
LESSON = {"fill": False, "contours": None, "arrow_color": "blue", "grid": True, "title": "Gradient of x^2 + y^2"}


def formulas(text: str) -> Formulas:
    made = formulas_of(parse(text))  # type: ignore[arg-type]
    assert isinstance(made, Formulas)
    return made


def bowl(**choices: object) -> Figure:
    return figure(formulas("x^2 + y^2"), **choices)  # type: ignore[arg-type]


def shown(made: Figure) -> np.ndarray:
    image = QImage.fromData(made.png()).convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., 2::-1].astype(int)


def islands(mask: np.ndarray) -> int:
    """How many connected parts there are (neighbours by edge or corner)."""
    left, count = set(zip(*(places.tolist() for places in np.nonzero(mask)), strict=True)), 0
    while left:
        count += 1
        edge = [left.pop()]
        while edge:
            row, column = edge.pop()
            found = left & {(row + r, column + c) for r in (-1, 0, 1) for c in (-1, 0, 1)}
            left -= found
            edge += found
    return count


def test_a_png_has_the_size_that_was_asked_for() -> None:
    assert struct.unpack(">II", bowl(size=(640, 480)).png()[16:24]) == (640, 480)
    assert struct.unpack(">II", bowl(size=(320, 240), scale=2.5).png()[16:24]) == (800, 600)


def test_the_picture_of_the_lesson_has_its_four_hundred_blue_arrows() -> None:
    picture = shown(bowl(size=(1000, 960), **LESSON))
    blue = picture[..., 2] - picture[..., :2].max(axis=2) > 40
    assert islands(blue) == 400


def test_axes_of_a_figure_are_exactly_the_box() -> None:
    box = bowl(size=(1280, 600), box=(-3, 3, -2, 2)).scene.viewport.box
    assert box == pytest.approx((-3, 3, -2, 2), rel=2e-3)


@pytest.mark.parametrize(
    "choice", [{"fill": False}, {"contours": None}, {"arrows": None}, {"grid": True}, {"theme": "dark"}]
)
def test_every_choice_is_seen(choice: dict[str, object]) -> None:
    assert not np.array_equal(shown(bowl(size=(480, 360))), shown(bowl(size=(480, 360), **choice)))


def test_an_svg_is_made_of_vectors_and_words() -> None:
    text = bowl(size=(640, 480), title="A <bowl> & more").svg().decode()
    assert len(re.findall(r"[ML]\d", text)) > 400 * 8 * 2  # each arrow and its rim, and the contour lines
    assert "sans-serif" in text
    assert "A &lt;bowl&gt; &amp; more" in text
    assert len(re.findall("<image", text)) == 2  # the map and the colour bar
    assert "<image" not in bowl(size=(640, 480), fill=False).svg().decode()


def test_in_an_svg_no_arrow_reaches_beyond_the_edge_of_the_plot() -> None:
    figure = bowl(size=(640, 480), arrows=(20, 20))
    text = figure.svg().decode()
    cut = re.search(r'<clipPath id="(\w+)">\s*<path [^>]*d="([^"]*)"', text)
    assert cut is not None
    x, y = zip(*((float(x), float(y)) for x, y in re.findall(r"(\d+),(\d+)", cut[2])), strict=True)
    plot = figure.places().plot
    assert (min(x), max(x) - min(x), min(y), max(y) - min(y)) == (plot.x(), plot.width(), plot.y(), plot.height())
    groups = [g for g in ET.fromstring(text).iter(SVG + "g") if g.get("clip-path") == f"url(#{cut[1]})"]
    assert sum(len(list(group.iter(SVG + "path"))) for group in groups) >= 20 * 20


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler's tools are not installed")
def test_a_pdf_is_one_page_whose_words_can_be_found(tmp_path: Path) -> None:
    file = tmp_path / "figure.pdf"
    walked = descend(formulas("x^2 + y^2"), (2.0, 1.0))
    assert isinstance(walked, Walked)
    render(file, formulas("x^2 + y^2"), path=walked, title="Gradient field, first try")
    told = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True)
    assert "Gradient field, first try" in told.stdout
    assert told.stderr == ""
    assert told.stdout.count("\f") == 1


def test_the_start_of_the_walk_is_the_probe() -> None:
    walked = descend(formulas("x^2 + y^2"), (2.0, 1.0))
    assert isinstance(walked, Walked)
    scene = bowl(path=walked).scene
    assert scene.reading is not None
    assert scene.reading.point == (2.0, 1.0)
    assert scene.shown_step == len(walked.points) - 1


@pytest.mark.parametrize("text", ["7", "x^2", "1/x", "log(-1-x^2)", "x*y*z", "1e308*exp(x^2)", "sin(w) + b"])
def test_every_kind_of_function_has_a_picture(text: str) -> None:
    assert len(figure(formulas(text), size=(320, 240)).png()) > 1000


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        ({"box": (3, -3, -3, 3)}, "xmin below xmax"),
        ({"box": (0, float("inf"), 0, 1)}, "xmin below xmax"),
        ({"size": (0, 10)}, "not 0x10"),
        ({"size": (100000, 10)}, "not 100000x10"),
        ({"arrow_color": "no such colour"}, "not the name of a colour"),
        ({"theme": "pink"}, "light, dark, contrast or print"),
    ],
)
def test_a_choice_that_cannot_be_is_refused_in_a_sentence(choice: dict[str, object], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        bowl(**choice)


def test_the_ending_chooses_the_format(tmp_path: Path) -> None:
    for ending, first in (
        ("png", b"\x89PNG"),
        ("SVG", b"<?xml"),
        ("pdf", b"%PDF"),
        ("tex", b"% Drawn"),
        ("py", b'"""'),
    ):
        file = tmp_path / f"figure.{ending}"
        bowl(size=(320, 240)).save(file)
        assert file.read_bytes().startswith(first)
    with pytest.raises(ValueError, match=r"\.png, \.svg, \.pdf"):
        format_of("figure.bmp")
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "figure.SVG",
        "figure.pdf",
        "figure.png",
        "figure.py",
        "figure.tex",
    ]


def test_a_screen_is_looked_for_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not screen.has_screen()
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for display in ("", ":987654", "nonsense", ":1x"):
        monkeypatch.setenv("DISPLAY", display)
        assert not screen.has_screen()


def test_a_figure_needs_no_application_to_be_there_already() -> None:
    assert screen.application() is QApplication.instance()


def test_one_variable_is_a_curve_at_the_heights_that_fit_or_those_asked_for() -> None:
    made = figure(formulas("x^2"), size=(400, 300))
    assert made.scene.curve is not None
    assert made.scene.viewport.box == (-3.0, 3.0, -4.0, 10.0)
    assert not made.scene.colour_bar
    assert made.scene.names == ("x", "f(x)")
    assert figure(formulas("x^2"), box=(0, 1, 0, 2), size=(400, 300)).scene.viewport.box == (0, 1, 0, 2)
    assert figure(formulas("x^2"), box=(0, 1, 0, 9), fit=True, size=(400, 300)).scene.viewport.box[3] < 4


@pytest.mark.parametrize("text", ["x^2", "1/x", "tan(x)", "floor(x)", "log(x)", "sin(x)/x", "log(-1-x^2)"])
@pytest.mark.parametrize("kind", ["svg", "pdf"])
def test_a_curve_is_vectors_in_every_format(text: str, kind: str) -> None:
    function = formulas(text)
    walked = descend(function, (2.0,), "gradient-descent", {"steps": 5})
    assert isinstance(walked, Walked)
    made = getattr(figure(function, path=walked, size=(320, 240)), kind)()
    assert len(made) > 1000
    assert b"<image" not in made


def inks(made: Figure, *points: tuple[float, float]) -> list[float]:
    """How far the pixel at each of those points of the plot is from its ground, where nothing is drawn."""
    corner, picture = made.places().plot, shown(made)
    pixels = [made.scene.viewport.pixel_at(x, y) for x, y in points]
    seen = [picture[corner.y() + round(py), corner.x() + round(px)] for px, py in pixels]
    return [float(np.abs(each - np.array([0xFB, 0xFC, 0xFE])).max()) for each in seen]


def ink(made: Figure, x: float, y: float) -> float:
    return inks(made, (x, y))[0]


def test_a_pole_is_no_wall_and_a_jump_is_open() -> None:
    pole = figure(formulas("1/(x - 0.1)"), box=(-1, 1, -10, 10), size=(800, 600))
    assert ink(pole, 0.6, 2.0) > 60  # on the curve
    # Half-way up beside the pole there is nothing: the dotted line that marks it is no broader than a pixel.
    assert max(inks(pole, *((0.1 + step, 0.5) for step in (-0.02, -0.01, 0.01, 0.02)))) < 10
    jump = figure(formulas("floor(x)"), box=(0.5, 1.5, -1, 2), size=(800, 600))
    assert ink(jump, 0.75, 0.0) > 60
    assert ink(jump, 1.0, 0.5) < 10


def test_where_a_curve_is_undefined_the_ground_is_hatched() -> None:
    made = figure(formulas("log(x)"), box=(-1, 1, -3, 3), size=(800, 600))
    left, right = ([(side + step / 100, 0.5) for step in range(60)] for side in (-0.9, 0.3))
    assert sum(each > 20 for each in inks(made, *left)) >= 4
    assert sum(each > 20 for each in inks(made, *right)) == 0


def test_of_three_variables_the_slice_through_the_probe_is_drawn() -> None:
    made = figure(formulas("x^2 + y^2 + z^2"), at=(1, 2, 3), axes=("z", "y"), size=(400, 300))
    assert made.scene.names == ("z", "y")
    assert made.scene.note == "slice at x = 1"
    assert made.scene.picture is not None
    assert made.scene.picture.field.value.min() == pytest.approx(1.0, abs=1e-3)
    assert made.scene.reading is not None
    assert made.scene.reading.point == (3.0, 2.0)


@pytest.mark.parametrize("axes", [("x", "x"), ("x", "q"), ("x",)])
def test_axes_are_two_of_the_variables(axes: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="two of x, y, z"):
        figure(formulas("x*y*z"), axes=axes)


def test_a_png_knows_how_many_dots_it_has_to_the_inch() -> None:
    for scale, dpi in ((1.0, 96), (300 / 96, 300)):
        image = QImage.fromData(bowl(size=(320, 240), scale=scale).png())
        assert image.dotsPerMeterX() == pytest.approx(dpi / 0.0254, abs=1)
        assert image.width() == round(320 * scale)


def test_a_picture_with_more_dots_than_memory_is_refused() -> None:
    with pytest.raises(ValueError, match="more than 100 million dots"):
        bowl(size=(4000, 4000), scale=4.0)
