"""A picture in a file: the landscape as the canvas shows it, painted without a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from os import PathLike

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import read
from gradexplorer.export import atomic
from gradexplorer.expression.problem import Problem
from gradexplorer.field.choices import Choices
from gradexplorer.field.curve import Curve, curve
from gradexplorer.field.flow import flow_lines
from gradexplorer.field.picture import Picture, draw
from gradexplorer.field.plane import Plane, on_plane
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass
from gradexplorer.ui import lift
from gradexplorer.ui.canvas.layout import Layout, layout
from gradexplorer.ui.canvas.paint import paint_whole
from gradexplorer.ui.canvas.scene import LAYERS, Scene
from gradexplorer.ui.figure_choices import START_BOX, checked_box, checked_size, plane_through, viewport_of
from gradexplorer.ui.lift import note_on
from gradexplorer.ui.look import FAMILIES, colour, look_of, lut
from gradexplorer.ui.screen import application

SIZE = (1280, 960)
LARGEST_PX = 8192
MOST_DOTS = 100_000_000  # of a PNG
PX_PER_INCH, INCH_M = 96.0, 0.0254


Tell = Callable[[float], None]


def untold(_share: float) -> None:
    """Nobody waits for how far it is."""


@dataclass(frozen=True, eq=False)
class Figure:
    """A scene of some size in pixels; `scale` times as many dots in a PNG, with all lines and letters larger.

    `formulas` and `plane` are needed where the function itself is written down, as in a script; `fps` are the steps of
    the path that an animation shows in a second.
    """

    scene: Scene
    width: int
    height: int
    scale: float = 1.0
    formulas: Formulas | None = None
    plane: Plane | None = None
    fps: float = 8.0

    def image(self) -> QImage:
        """The picture as dots."""
        application()
        image = QImage(
            round(self.width * self.scale), round(self.height * self.scale), QImage.Format.Format_ARGB32_Premultiplied
        )
        image.setDevicePixelRatio(self.scale)
        painter = QPainter(image)
        self._paint(painter)
        painter.end()
        for side in (image.setDotsPerMeterX, image.setDotsPerMeterY):
            side(round(PX_PER_INCH * self.scale / INCH_M))
        image.setDevicePixelRatio(1.0)
        return image.convertToFormat(QImage.Format.Format_RGB32)

    def png(self) -> bytes:
        """The picture as the bytes of a PNG file."""
        return png_of(self.image())

    def svg(self) -> bytes:
        """The same in vectors as an SVG file; only the filled map in it is made of pixels."""
        application()
        # SVG Tiny, the other version, cannot cut what reaches beyond the edge of the plot.
        buffer, made = _buffer(), QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        made.setOutputDevice(buffer)
        made.setSize(QSize(self.width, self.height))
        made.setResolution(round(PX_PER_INCH))
        made.setViewBox(QRectF(0, 0, self.width, self.height))
        made.setTitle(self.scene.title or "Gradient Explorer")
        painter = QPainter(made)
        self._paint(painter)
        painter.end()
        # Qt names the first family alone; whoever has not got it should not fall back on letters with serifs.
        first = f'font-family="{FAMILIES[0]}"'.encode()
        return bytes(buffer.data().data()).replace(first, f'font-family="{", ".join(FAMILIES)}, sans-serif"'.encode())

    def pdf(self) -> bytes:
        """The same as one page of PDF."""
        application()
        buffer = _buffer()
        made = QPdfWriter(buffer)
        made.setTitle(self.scene.title or "Gradient Explorer")
        made.setCreator("Gradient Explorer")
        points = QSizeF(self.width, self.height) * (72.0 / PX_PER_INCH)
        page = QPageSize(points, QPageSize.Unit.Point)
        made.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
        made.setResolution(round(PX_PER_INCH))
        painter = QPainter(made)
        self._paint(painter)
        painter.end()
        return bytes(buffer.data().data())

    def script(self) -> bytes:
        """The same as a Python script that draws it with Matplotlib; ValueError where it cannot be written."""
        from gradexplorer.export.matplotlib_script import redraw
        from gradexplorer.ui.drawing import drawing_of

        return _text(redraw(drawing_of(self)))

    def tikz(self) -> bytes:
        """The same in TikZ, to be put into a LaTeX document."""
        from gradexplorer.export.tikz import tikz
        from gradexplorer.ui.drawing import drawing_of

        return tikz(drawing_of(self)).encode()

    def content(self, ending: str, tell: Tell = untold) -> bytes:
        """The bytes of a file with that ending, one of FORMATS; ValueError where it cannot be made.

        `tell` hears what share of an animation is done; what it raises ends the work.
        """
        if ending not in ANIMATED:
            return STILL[ending](self)
        from gradexplorer.ui.animation import Animation

        made = Animation(self, self.fps)
        return made.gif(tell) if ending == "gif" else made.film(ending, tell)

    def save(self, file: str | PathLike[str], tell: Tell = untold) -> None:
        """Write the file, its format chosen by its ending (ValueError for another); whole, or not at all (OSError)."""
        atomic.write(file, self.content(format_of(file), tell))

    def _repr_png_(self) -> bytes:
        return self.png()

    def _paint(self, painter: QPainter) -> None:
        paint_whole(painter, self.scene, QRectF(0, 0, self.width, self.height), self.places())

    def at_scale(self, scale: float) -> Figure:
        """The same with more dots or fewer."""
        return replace(self, scale=scale)

    def places(self) -> Layout:
        """Where the plot and the colour bar lie."""
        plot = self.scene.viewport
        return layout(self.width, self.height, bool(self.scene.title), self.scene.colour_bar, plot.width / plot.height)


STILL: dict[str, Callable[[Figure], bytes]] = {
    "png": Figure.png, "svg": Figure.svg, "pdf": Figure.pdf, "tex": Figure.tikz, "py": Figure.script,
}  # fmt: skip
ANIMATED = ("gif", "mp4", "webm")
FORMATS = (*STILL, *ANIMATED)


def figure(
    formulas: Formulas,
    *,
    box: Box | tuple[float, float, float, float] | None = None,
    path: Path | None = None,
    size: tuple[int, int] = SIZE,
    theme: str = "light",
    fill: bool = True,
    contours: int | None = 20,
    arrows: tuple[int, int] | None = (20, 20),
    arrow_color: str | None = None,
    arrow_places: str = "grid",
    arrow_way: str = "ascent",
    arrow_length: str = "sqrt",
    arrow_tint: bool = False,
    levels: str | Sequence[float] = "auto",
    colors: str = "viridis",
    flow: bool = False,
    title: str = "",
    grid: bool = False,
    scale: float = 1.0,
    fps: float = 8.0,
    equal: bool = True,
    fit: bool = False,
    at: Sequence[float] | None = None,
    axes: Sequence[str] | None = None,
) -> Figure:
    """Figure of the function over exactly the box, with the path and the probe, at its start or where `at` says.

    Of three variables or more the two in `axes` are seen, else the first two, and the others are held where the probe
    is. One variable is seen as a curve over the breadth of the box; without a box, or to `fit`, at all the heights that
    matter.
    `contours` and `arrows` are counts, None or 0 for none; `levels` is a spread or the heights themselves, the other
    choices are those of field.choices. ValueError for a box without an inside, a size beyond
    LARGEST_PX, or a colour or theme there is not; its message is one sentence.
    """
    width, height = checked_size(size, scale)
    look = look_of(theme)
    if arrow_color is not None:
        colour(arrow_color)
    at = path.points[0] if at is None and path is not None else at
    reading = None if at is None else read(formulas, at)
    plane = plane_through(formulas.variables, at, axes)
    viewport = viewport_of(plane, box, (width, height), title=bool(title), colour_bar=fill, equal=equal)
    columns, rows = arrows or (0, 0)
    choices = Choices(
        level_count=contours or 0, arrow_columns=columns, arrow_rows=rows, arrow_places=arrow_places,
        arrow_way=arrow_way, arrow_length=arrow_length, arrow_tinted=arrow_tint, colours=colors,
        levels=levels if isinstance(levels, str) else "manual",
        level_values=() if isinstance(levels, str) else tuple(map(float, levels)),
    )  # fmt: skip
    drawn: Picture | Curve | None
    if plane.is_line:
        drawn = curve(formulas, viewport, None if box is None or fit else viewport.box[2:], _never)
    else:
        whole = checked_box(box or START_BOX)
        drawn = draw(formulas, viewport, choices, lut(colors), _never, box=whole, plane=plane)
    assert drawn is not None
    flow = flow and not plane.is_line
    place = viewport.box.centre
    lines, pointers = bool(contours), bool(columns and rows)
    shown = {"fill": fill, "contours": lines, "labels": lines, "arrows": pointers, "grid": grid}
    scene = Scene(
        viewport=drawn.viewport, look=look,
        reading=None if reading is None else lift.reading_on(plane, reading, plane.place(reading.point, place)),
        path=lift.path_on(plane, path, place), shown_step=0 if path is None else len(path.points) - 1,
        layers=frozenset(name for name in (*LAYERS, "flow") if shown.get(name, True)), names=plane.axes, title=title,
        arrow_colour=arrow_color, colour_bar=fill and not plane.is_line, note=note_on(plane, path),
        extras={"flow": flow_lines(on_plane(formulas, plane), viewport, _never)} if flow else {},
    ).showing(drawn)  # fmt: skip
    return Figure(scene, width, height, scale, formulas, plane, fps)


def render(file: str | PathLike[str], formulas: Formulas, **choices: object) -> Figure:
    """The figure (see `figure` for the choices), written to the file: PNG, SVG or PDF by its ending."""
    format_of(file)
    made = figure(formulas, **choices)  # type: ignore[arg-type]
    made.save(file)
    return made


def figure_of(
    scene: Scene, width: int, height: int, scale: float = 1.0, formulas: Formulas | None = None,
    plane: Plane | None = None,
) -> Figure:  # fmt: skip
    """What a canvas shows (Canvas.scene) as a figure of the canvas's size in pixels."""
    return Figure(scene, width, height, scale, formulas, plane)


def format_of(file: str | PathLike[str]) -> str:
    """The format a file's ending asks for, one of FORMATS; ValueError for any other."""
    ending = str(file).rpartition(".")[2].lower()
    if ending not in FORMATS:
        raise ValueError(f"a picture is written as .{', .'.join(FORMATS[:-1])} or .{FORMATS[-1]}")
    return ending


def png_of(image: QImage) -> bytes:
    """The bytes of a PNG file."""
    buffer = _buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _never() -> bool:
    return False


def _text(written: str | Problem) -> bytes:
    if isinstance(written, Problem):
        raise ValueError(written.message)
    return written.encode()


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer
