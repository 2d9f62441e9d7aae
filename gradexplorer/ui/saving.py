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
from gradexplorer.ui.figure import figure_of

SHARPNESS = 2.0  # dots of a PNG for each pixel of the canvas


def picture(
    file: File, canvas: Canvas, formulas: Formulas | None = None, plane: Plane | None = None
) -> Sentence:  # fmt: skip
    """What the canvas shows, in the format of the file's ending; .png where it has none."""
    file = file if file.suffix else file.with_suffix(".png")
    try:
        scene = canvas.shown()
        larger = scene.look.scale
        size = round(canvas.width() / larger), round(canvas.height() / larger)
        figure_of(scene, *size, SHARPNESS * larger, formulas, plane).save(file)
    except ValueError as fault:
        return say("{name} is not written: {why}", name=file.name, why=fault)
    except OSError as fault:
        return say("{name} could not be written: {why}", name=file.name, why=fault.strerror or fault)
    return say("The picture is in {file}", file=file)


def steps(file: File, path: Path | None) -> Sentence:
    """The table of steps as CSV."""
    if path is None:
        return say("There is no path to write down.")
    file = file if file.suffix else file.with_suffix(".csv")
    try:
        atomic.write(file, table.table(path).encode())
    except OSError as fault:
        return say("{name} could not be written: {why}", name=file.name, why=fault.strerror or fault)
    return say("{n} rows are in {file}", n=len(path.points), file=file)


def script(file: File, path: Path | None, formulas: Formulas | None, dialect: str) -> Sentence:
    """The walk as a Python script."""
    if path is None or formulas is None:
        return say("There is no walk to write down.")
    file = file if file.suffix else file.with_suffix(".py")
    source = write_script(path, formulas, dialect)
    if isinstance(source, Problem):
        return say("{name} is not written: {why}", name=file.name, why=source.says)
    try:
        atomic.write(file, source.encode())
    except OSError as fault:
        return say("{name} could not be written: {why}", name=file.name, why=fault.strerror or fault)
    return say("The script is in {file}", file=file)
