"""What leaves the window as a file; each function gives the sentence that says how it went."""

from __future__ import annotations

from pathlib import Path as File

from gradexplorer.descent.path import Path
from gradexplorer.export import atomic, table
from gradexplorer.export.script import script as write_script
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.field.plane import Plane
from gradexplorer.formula.formulas import Formulas
from gradexplorer.ui.canvas.canvas import Canvas
from gradexplorer.ui.figure import Figure, Tell, figure_of, format_of, untold
from gradexplorer.ui.jobs import Stop, never

SHARPNESS = 2.0  # dots of a PNG for each pixel of the canvas


def as_shown(canvas: Canvas, formulas: Formulas | None = None, plane: Plane | None = None) -> Figure:
    """What the canvas shows, as a figure of its size."""
    scene = canvas.shown()
    larger = scene.look.scale
    size = round(canvas.width() / larger), round(canvas.height() / larger)
    return figure_of(scene, *size, SHARPNESS * larger, formulas, plane)


def picture(file: File, figure: Figure, stop: Stop = never, tell: Tell = untold) -> Sentence | None:
    """The figure in the format of the file's ending; .png where it has none. None once stop() says so."""
    file = file if file.suffix else file.with_suffix(".png")
    try:
        content = figure.content(format_of(file), tell)
    except ValueError as fault:
        return say("{name} is not written: {why}", name=file.name, why=fault)
    return _written(file, content, say("The picture is in {file}", file=file), stop)


def steps(file: File, path: Path | None, stop: Stop = never) -> Sentence | None:
    """The table of steps as CSV; None once stop() says so."""
    if path is None:
        return say("There is no path to write down.")
    file = file if file.suffix else file.with_suffix(".csv")
    done = say("{n} rows are in {file}", n=len(path.points), file=file)
    return _written(file, table.table(path).encode(), done, stop)


def script(
    file: File, path: Path | None, formulas: Formulas | None, dialect: str, stop: Stop = never
) -> Sentence | None:  # fmt: skip
    """The walk as a Python script; None once stop() says so."""
    if path is None or formulas is None:
        return say("There is no walk to write down.")
    file = file if file.suffix else file.with_suffix(".py")
    source = write_script(path, formulas, dialect)
    if isinstance(source, Problem):
        return say("{name} is not written: {why}", name=file.name, why=source.says)
    return _written(file, source.encode(), say("The script is in {file}", file=file), stop)


def text(file: File, content: str, stop: Stop = never) -> Sentence | None:
    """The text as it is; None once stop() says so."""
    return _written(file, content.encode(), say("It is in {file}", file=file), stop)


def _written(file: File, content: bytes, done: Sentence, stop: Stop) -> Sentence | None:
    if stop():
        return None
    try:
        atomic.write(file, content)
    except OSError as fault:
        return say("{name} could not be written: {why}", name=file.name, why=fault.strerror or fault)
    return done
