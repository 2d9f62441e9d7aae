"""The picture on paper: a preview beside the work, from which it is printed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from gradexplorer.ui.canvas.paint import paint_whole
from gradexplorer.ui.exporting.asked import Asked, Source, Stop
from gradexplorer.ui.figure import Figure
from gradexplorer.ui.language import tr

SIZE = 960, 720  # pixels of the picture, whatever the paper
DPI = 600


def show_print(parent: QWidget, figure: Figure) -> QPrintPreviewDialog:
    """The preview of the picture."""
    dialog = QPrintPreviewDialog(parent)  # with a printer of its own: one of ours would end before it
    printer = dialog.printer()
    printer.setResolution(DPI)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(figure.scene.title or "Gradient Explorer")
    dialog.setObjectName("printDialog")
    dialog.setWindowTitle(tr("Print"))
    dialog.setModal(False)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.paintRequested.connect(lambda paper: paint_on(paper, figure))
    dialog.show()
    return dialog


def printed(source: Source, layers: frozenset[str], stop: Stop) -> Figure | None:
    """The picture as it is now, in the colours for paper; None once stop() says so. For a thread."""
    asked = Asked(SIZE, theme="print", layers={name: name in layers for name in source.scene.layers})
    figure = asked.figure(source, stop)
    return None if figure is None else replace(figure, scene=replace(figure.scene, quick=False))


def paint_on(paper: QPrinter, figure: Figure) -> None:
    """Fill the page with the picture, as large as it has room."""
    room = paper.pageRect(QPrinter.Unit.DevicePixel)
    scale = min(room.width() / figure.width, room.height() / figure.height)
    painter = QPainter(paper)
    painter.translate((room.width() - scale * figure.width) / 2, (room.height() - scale * figure.height) / 2)
    painter.scale(scale, scale)
    paint_whole(painter, figure.scene, QRectF(0, 0, figure.width, figure.height), figure.places())
    painter.end()
