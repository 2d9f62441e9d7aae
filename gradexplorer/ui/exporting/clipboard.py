"""Picture and values in the clipboard."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from gradexplorer.descent.reading import Reading
from gradexplorer.export.table import number, separated
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.ui.exporting.asked import Asked, Source, Stop
from gradexplorer.ui.figure import png_of


class Copied(NamedTuple):
    """A picture ready for the clipboard: as dots, and the bytes of a PNG and of an SVG file."""

    image: QImage
    png: bytes
    svg: bytes


def copied(asked: Asked, source: Source, stop: Stop) -> Copied | Sentence | None:
    """The picture, or why there is none; None once stop() says so. For a thread."""
    try:
        figure = asked.figure(source, stop)
        if figure is None:
            return None
        image = figure.image()
        png = png_of(image)
        return None if stop() else Copied(image, png, figure.svg())
    except ValueError as fault:
        return say("Nothing was copied: {why}", why=fault)


def copy_picture(found: Copied | Sentence) -> Sentence:
    """Put the picture into the clipboard, as dots and as vectors: each program takes what it likes."""
    if isinstance(found, Sentence):
        return found
    data = QMimeData()
    data.setImageData(found.image)
    data.setData("image/png", found.png)  # else it is made once more, in the window's thread, for whoever pastes it
    data.setData("image/svg+xml", found.svg)
    QGuiApplication.clipboard().setMimeData(data)
    return say("The picture is in the clipboard")


def values(reading: Reading) -> str:
    """What is read at the probe as a table of two columns, for a spreadsheet; what is no number is left empty."""
    rows: list[tuple[str, float | str]] = list(zip(reading.variables, reading.point, strict=True))
    rows.append(("f", reading.value))
    rows += [(f"df/d{name}", part) for name, part in zip(reading.variables, reading.gradient, strict=True)]
    rows += [("slope", reading.slope), ("ascent, degrees", reading.ascent_angle_deg)]
    for row, name in enumerate(reading.variables):
        rows += [
            (f"d2f/d{name}d{other}", reading.hessian[row][column]) for column, other in enumerate(reading.variables)
        ]
    told = [(name, number(part) if isinstance(part, float) and math.isfinite(part) else "") for name, part in rows]
    return separated([*told, ("kind", reading.kind)], "\t")


def copy_values(reading: Reading | None) -> Sentence:
    """Put what is read at the probe into the clipboard."""
    if reading is None:
        return say("Nothing was copied: there is nothing to read yet")
    QGuiApplication.clipboard().setText(values(reading))
    return say("The values at the probe are in the clipboard, as a table")
