"""The page for pictures and animations: what is asked for on the left, what it will look like on the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.ui import parts
from gradexplorer.ui.exporting.asked import Asked
from gradexplorer.ui.exporting.parts import button, choice, count
from gradexplorer.ui.language import tr

FORMATS: dict[str, Phrase] = {
    "png": "PNG: dots, for slides and the web", "svg": "SVG: vectors, for Inkscape and the web",
    "pdf": "PDF: vectors, for print and papers", "tex": "TikZ: vectors in a LaTeX document's own letters",
    "py": "Python: draws it again with Matplotlib", "gif": "GIF: the descent, step by step",
    "mp4": "MP4: the descent as a film", "webm": "WebM: the descent as a film",
}  # fmt: skip
THEMES: dict[str, Phrase] = {"light": "Light", "dark": "Dark", "contrast": "High contrast", "print": "Like a print"}
PARTS: dict[str, Phrase] = {"seen": "As in the window", "exact": "The box alone"}
LAYERS: dict[str, Phrase] = {
    "fill": "Colours", "contours": "Contour lines", "labels": "Numbers", "arrows": "Arrows", "grid": "Grid",
    "path": "Path", "probe": "Probe", "derivative": "Derivative",
}  # fmt: skip
MOVING = frozenset({"gif", "mp4", "webm"})
DOTTED = MOVING | {"png"}
PREVIEW = QSize(420, 340)
PAUSE_MS = 150


class PicturePage(QWidget):
    """Shows choices and a preview; tells what is asked for when it changes, and when it is to be written."""

    changed = Signal()
    saveAsked = Signal(str)  # the ending
    copyAsked = Signal()
    cancelAsked = Signal()

    def __init__(self, size: tuple[int, int], theme: str, layers: frozenset[str], *, line: bool) -> None:
        super().__init__()
        self.setObjectName("exportPicturePage")
        self.format = choice("exportFormat", tr("Format"), tr("What the file is for"), FORMATS)
        self.width_px = count("exportWidth", tr("Width"), tr("Pixels across, 96 to the inch"), size[0], 16, 8192)
        self.height_px = count("exportHeight", tr("Height"), tr("Pixels down"), size[1], 16, 8192)
        self.dpi = count("exportDpi", tr("Dots to the inch"), tr("300 is for print: lines and letters grow along"),
                         192, 24, 1200)  # fmt: skip
        self.fps = count("exportFps", tr("Steps a second"), tr("How fast the descent walks"), 8, 1, 50)
        self.theme = choice("exportTheme", tr("Theme"), tr("The colours of paper, lines and letters"), THEMES, theme)
        self.part = choice(
            "exportPart", tr("Part"), tr("All that is seen, or exactly the box that was asked for"), PARTS
        )
        self.title = QLineEdit()
        self.title.setObjectName("exportTitle")
        self.title.setAccessibleName(tr("Title above the picture"))
        self.title.setPlaceholderText(tr("none"))
        self.title.setMaxLength(200)
        self.layers = _boxes(layers, line=line)
        self.preview = QLabel()
        self.preview.setObjectName("exportPreview")
        self.preview.setAccessibleName(tr("Preview"))
        self.preview.setFixedSize(PREVIEW)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.says = parts.label("exportSays", tr("How it went"), role="hint", wraps=True)
        self.progress = QProgressBar()
        self.progress.setObjectName("exportProgress")
        self.progress.setAccessibleName(tr("How far the file is"))
        self.progress.setRange(0, 1000)
        self.copy = button("exportCopy", tr("&Copy"), tr("Put the picture into the clipboard"))
        self.save = button("exportSave", tr("&Save As…"), tr("Choose a name, and write the file"))
        self.cancel = button("exportCancel", tr("Ca&ncel"), tr("Stop writing; a file that was there stays as it was"))
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._lay_out()
        self._wire()
        self.show_progress(None)
        self._follow_format()

    def asked(self) -> Asked:
        """What the controls say."""
        ending = self.format.currentData()
        return Asked(
            (self.width_px.value(), self.height_px.value()),
            self.dpi.value() / 96 if ending == "png" else 1.0,
            self.theme.currentData(),
            self.title.text(),
            self.part.currentData() == "exact",
            float(self.fps.value()),
            {name: box.isChecked() for name, box in self.layers.items()},
        )

    def show_preview(self, found: bytes | Sentence) -> None:
        """The picture, or why there is none."""
        if isinstance(found, Sentence):
            self.preview.setText(tr(found))
            return
        picture = QPixmap()
        picture.loadFromData(found)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.preview.setPixmap(picture)

    def show_progress(self, share: float | None) -> None:
        """How far the file is; None where none is being written."""
        writing = share is not None
        self.progress.setValue(round(1000 * (share or 0.0)))
        for each, shown in ((self.progress, writing), (self.cancel, writing), (self.save, not writing)):
            each.setVisible(shown)

    def show_outcome(self, says: str) -> None:
        """How it went."""
        self.says.setText(says)

    def side_px(self) -> int:
        """So many dots the longer side of the preview has."""
        across = PREVIEW.width() / self.width_px.value()
        down = PREVIEW.height() / self.height_px.value()
        longer = max(self.width_px.value(), self.height_px.value())
        return max(round(min(across, down) * longer * self.devicePixelRatioF()), 16)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows = (
            (tr("&Format"), self.format), (tr("&Width"), self.width_px), (tr("&Height"), self.height_px),
            (tr("Dots to the &inch"), self.dpi), (tr("Steps a secon&d"), self.fps), (tr("T&heme"), self.theme),
            (tr("&Part"), self.part), (tr("&Title"), self.title),
        )  # fmt: skip
        for text, control in rows:
            form.addRow(text, control)
        self._form = form
        grid = QGridLayout()
        for place, box in enumerate(self.layers.values()):
            grid.addWidget(box, place // 2, place % 2)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addSpacing(6)
        left.addLayout(grid)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.preview)
        right.addWidget(self.says)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.addLayout(left, 1)
        columns.addLayout(right)
        below = QHBoxLayout()
        below.addWidget(self.progress, 1)
        below.addWidget(self.cancel)
        below.addStretch(1)
        below.addWidget(self.copy)
        below.addWidget(self.save)
        column = QVBoxLayout(self)
        column.addLayout(columns, 1)
        column.addLayout(below)

    def _wire(self) -> None:
        self._pause.timeout.connect(self.changed)
        self.format.currentIndexChanged.connect(self._follow_format)
        for choice_ in (self.format, self.theme, self.part):
            choice_.currentIndexChanged.connect(self._pause.start)
        for number in (self.width_px, self.height_px):
            number.valueChanged.connect(self._pause.start)
        self.title.textChanged.connect(self._pause.start)
        for box in self.layers.values():
            box.toggled.connect(self._pause.start)
        self.save.clicked.connect(lambda: self.saveAsked.emit(self.format.currentData()))
        self.copy.clicked.connect(self.copyAsked)
        self.cancel.clicked.connect(self.cancelAsked)

    def _follow_format(self) -> None:
        """Rows that say nothing about this format are not there."""
        ending = self.format.currentData()
        self._form.setRowVisible(self.dpi, ending == "png")
        self._form.setRowVisible(self.fps, ending in MOVING)


def _boxes(layers: frozenset[str], *, line: bool) -> dict[str, QCheckBox]:
    """A box for each layer that a picture of this kind can have."""
    plane = {"fill", "contours", "labels", "arrows"}
    made = {}
    for name, text in LAYERS.items():
        if (name in plane and line) or (name == "derivative" and not line):
            continue
        made[name] = QCheckBox(tr(text))
        made[name].setObjectName(f"exportLayer_{name}")
        made[name].setChecked(name in layers)
    return made
