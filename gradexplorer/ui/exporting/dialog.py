"""EXPORT: one window for all that leaves the program, beside the work and not in its way."""

from __future__ import annotations

from pathlib import Path as File

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QTabWidget, QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Sentence
from gradexplorer.ui import saving
from gradexplorer.ui.busy import Errands, Task
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.copying import Copying
from gradexplorer.ui.exporting.asked import Source, as_shown
from gradexplorer.ui.exporting.picture_page import PicturePage
from gradexplorer.ui.exporting.text_page import TextPage
from gradexplorer.ui.exporting.work import Work
from gradexplorer.ui.language import tr

FIRST_SIZE = 760, 500


class ExportDialog(QDialog):
    """Follows the window while it is open; what is exported is what is shown at that moment."""

    def __init__(self, parent: QWidget, conductor: Conductor, copying: Copying) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(tr("Export"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*FIRST_SIZE)
        self._conductor, self._copying = conductor, copying
        canvas, first = conductor.panels.canvas, as_shown(conductor)
        self.picture = PicturePage(first.size, first.theme, canvas.shown().layers, line=canvas.shows_line)
        self.text = TextPage()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("exportTabs")
        self.tabs.addTab(self.picture, tr("Picture and animation"))
        self.tabs.addTab(self.text, tr("Table, code and script"))
        column = QVBoxLayout(self)
        column.addWidget(self.tabs)
        self.work = Work(self)
        status = conductor.panels.status
        self._texts = Task(status, "export text", "writing the text", self)
        self._writing = Errands(status, "writing the file", self)
        self._copies = Task(status, "export copy", "copying the picture", self)
        self._wire()
        self.look()

    def look(self) -> None:
        """Show what would be written now."""
        source = Source.of(self._conductor)
        if source is not None:
            self.work.preview(self.picture.asked(), source, self.picture.side_px())
        if self.tabs.currentWidget() is self.text:
            make = self.text.row().wish(self._conductor, self._copying, self.text.derivatives.isChecked())
            self._texts.run(lambda *_: make(), self.text.show_text)

    def save_picture(self, ending: str) -> None:
        """Ask for a name, and write the picture behind the window."""
        kinds = f"{ending.upper()} (*.{ending})"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the picture"), f"gradient.{ending}", kinds)
        if name:
            file = File(name)
            self.write(file if file.suffix else file.with_suffix(f".{ending}"))

    def write(self, file: File) -> None:
        """Write the picture behind the window, and show how far it is."""
        source = Source.of(self._conductor)
        if source is not None:
            self.picture.show_outcome("")
            self.picture.show_progress(0.0)
            self.work.write(file, self.picture.asked(), source)

    def save_text(self, suggested: str) -> None:
        """Ask for a name, and write the text."""
        made, ending = self.text.made, File(suggested).suffix
        name, _ = QFileDialog.getSaveFileName(self, tr("Export"), suggested, f"*{ending}")
        if name:
            file = File(name)
            file = file if file.suffix else file.with_suffix(ending)
            self._writing.run(
                lambda stop, _: saving.text(file, made, stop), lambda says: self.text.says.setText(tr(says))
            )

    def _wire(self) -> None:
        picture, text, work = self.picture, self.text, self.work
        picture.changed.connect(self.look)
        picture.saveAsked.connect(self.save_picture)
        picture.copyAsked.connect(self._copy_picture)
        picture.cancelAsked.connect(self._cancel)
        text.changed.connect(self.look)
        text.saveAsked.connect(self.save_text)
        text.copyAsked.connect(self._copy_text)
        work.previewed.connect(picture.show_preview)
        work.progressed.connect(picture.show_progress)
        work.finished.connect(self._finish)
        self._conductor.changed.connect(self.look)
        self.tabs.currentChanged.connect(self.look)
        self._conductor.closing.connect(self._close)

    def _copy_picture(self) -> None:
        from gradexplorer.ui.exporting.clipboard import copied, copy_picture

        source, asked = Source.of(self._conductor), self.picture.asked()
        if source is not None:
            self._copies.run(
                lambda stop, _: copied(asked, source, stop),
                lambda found: self.picture.show_outcome(tr(copy_picture(found))),
            )

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.text.made)
        self.text.says.setText(tr("It is in the clipboard"))

    def _cancel(self) -> None:
        self.work.cancel()
        self._finish(tr("Nothing was written."))

    def _finish(self, says: str | Sentence) -> None:
        self.picture.show_progress(None)
        self.picture.show_outcome(tr(says) if isinstance(says, Sentence) else says)

    def done(self, result: int) -> None:
        """However it is closed, no thread of it goes on."""
        self._close()
        super().done(result)

    def _close(self) -> None:
        for work in (self.work, self._texts, self._writing, self._copies):
            work.close()


def show_export(parent: QWidget, conductor: Conductor, copying: Copying, page: str = "") -> ExportDialog:
    """The dialog of that window, made where there is none, in front; `page` is the key of a text."""
    dialog = parent.findChild(ExportDialog) or ExportDialog(parent, conductor, copying)
    if page:
        dialog.tabs.setCurrentWidget(dialog.text)
        dialog.text.choose(page)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
