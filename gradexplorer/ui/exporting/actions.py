"""The actions that let something leave the window: into a file, the clipboard, onto paper; made behind the window."""

from __future__ import annotations

from pathlib import Path as File
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMainWindow

from gradexplorer.ui.busy import Errands, Task
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.copying import Copying
from gradexplorer.ui.language import tr
from gradexplorer.ui.menus import Menus

if TYPE_CHECKING:
    from gradexplorer.ui.exporting.dialog import ExportDialog


class ExportActions(QObject):
    """One method an action, connected to the menus; what each needs is imported when it is asked for."""

    def __init__(self, window: QMainWindow, menus: Menus, conductor: Conductor, copying: Copying) -> None:
        super().__init__(conductor)
        self._window, self._conductor, self._copying = window, conductor, copying
        status = conductor.panels.status
        self._say = status.show_note
        self._writing = Errands(status, "writing the file", self)
        self._copies = Task(status, "copying", "copying the picture", self)
        self._prints = Task(status, "printing", "drawing for paper", self)
        for task in (self._writing, self._copies, self._prints):
            conductor.closing.connect(task.close)
        for name, slot in {
            "actionExport": self.export,
            "actionPrint": self.print_picture,
            "actionCopyPicture": self.copy_picture,
            "actionCopyValues": self.copy_values,
            "actionExportPicture": self.export_picture,
            "actionExportTable": self.export_table,
            "actionExportScript": self.export_script,
        }.items():
            menus.on(name, slot)

    def export(self) -> ExportDialog:
        """The window for all that can be exported."""
        from gradexplorer.ui.exporting.dialog import show_export

        return show_export(self._window, self._conductor, self._copying)

    def print_picture(self) -> None:
        """The preview of the picture on paper."""
        from gradexplorer.ui.exporting.asked import Source
        from gradexplorer.ui.exporting.printing import printed, show_print

        source = Source.of(self._conductor)
        if source is not None:
            layers = source.scene.layers
            self._prints.run(
                lambda stop, _: printed(source, layers, stop), lambda figure: show_print(self._window, figure)
            )

    def copy_picture(self) -> None:
        """What the canvas shows, into the clipboard."""
        from gradexplorer.ui.exporting.asked import Source, as_shown
        from gradexplorer.ui.exporting.clipboard import copied, copy_picture

        source, asked = Source.of(self._conductor), as_shown(self._conductor)
        if source is not None:
            self._copies.run(lambda stop, _: copied(asked, source, stop), lambda found: self._say(copy_picture(found)))

    def copy_values(self) -> None:
        """What is read at the probe, into the clipboard."""
        from gradexplorer.ui.exporting.clipboard import copy_values

        self._say(copy_values(self._conductor.reading))

    def export_picture(self) -> None:
        """What the canvas shows, in the format that the ending of the name says."""
        from gradexplorer.ui import saving
        from gradexplorer.ui.figure import ANIMATED

        kinds = tr("Pictures (*.png *.svg *.pdf *.tex *.py *.gif)")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Export the picture"), "gradient.png", kinds)
        if name.rpartition(".")[2].lower() in ANIMATED:  # which have their choices, and take their time
            self.export().write(File(name))
        elif name:
            conductor = self._conductor
            figure = saving.as_shown(conductor.panels.canvas, conductor.formulas, conductor.plane)
            self._writing.run(lambda stop, tell: saving.picture(File(name), figure, stop, tell), self._say)

    def export_table(self) -> None:
        """The steps as CSV."""
        from gradexplorer.ui import saving

        kinds = tr("Tables (*.csv)")
        name, _ = QFileDialog.getSaveFileName(self._window, tr("Export the table of steps"), "steps.csv", kinds)
        if name:
            path = self._conductor.path
            self._writing.run(lambda stop, _: saving.steps(File(name), path, stop), self._say)

    def export_script(self) -> None:
        """The walk as a Python script, with NumPy or PyTorch."""
        from gradexplorer.ui import saving

        kinds = {tr("With NumPy (*.py)"): "numpy", tr("With PyTorch (*.py)"): "pytorch"}
        name, kind = QFileDialog.getSaveFileName(self._window, tr("Export a script"), "descent.py", ";;".join(kinds))
        if name:
            path, formulas, dialect = self._conductor.path, self._conductor.formulas, kinds.get(kind, "numpy")
            self._writing.run(lambda stop, _: saving.script(File(name), path, formulas, dialect, stop), self._say)
