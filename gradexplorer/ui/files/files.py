"""The session's file: open, save, save as, and what is asked before work would be lost.

Reading and writing go on behind the window; what is said comes in the notice bar, and nothing is modal but the file
dialogs. The open work is replaced only by a session that has been read whole.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QMainWindow

from gradexplorer.background.newest import Stop
from gradexplorer.export import session_file
from gradexplorer.export.session_file import SUFFIX, Stamp, Trouble
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.session.file import Loaded, Refusal
from gradexplorer.session.state import Session
from gradexplorer.ui.busy import Task, Tell
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.files.bar import Choice, NoticeBar
from gradexplorer.ui.files.document import Document
from gradexplorer.ui.language import tr

KINDS: Phrase = "Gradient Explorer sessions (*{suffix});;All files (*)"
Then = Callable[[], object]


class Changed:
    """Somebody else has written the file since it was last read or written here."""


Saved = Stamp | Refusal | Trouble | Changed


class Files(QObject):
    """Knows the document of its window; everything that opens or saves goes through here."""

    documentChanged = Signal(object)
    used = Signal(object)  # a file that was opened or saved: for the list of recent ones

    def __init__(self, window: QMainWindow, conductor: Conductor, bar: NoticeBar) -> None:
        super().__init__(window)
        self._window, self._conductor, self.bar = window, conductor, bar
        self.document = Document(saved=conductor.session)
        status = conductor.panels.status
        self._reader = Task(status, "opener", "reading the file", self)
        self._writer = Task(status, "saver", "writing the file", self, lasting=True)
        self._may_go = False
        self._asks = True
        self._told: Stamp | None = None
        conductor.historyChanged.connect(lambda _: self._show_title())
        self._show_title()

    # --- what is open -----------------------------------------------------------------------------------------------

    @property
    def is_modified(self) -> bool:
        """Whether there is something to save."""
        return self.document.is_modified(self._conductor.session)

    def set_document(self, document: Document) -> None:
        """The window works on this from now on."""
        self.document = document
        self._show_title()
        self.documentChanged.emit(document)

    def _show_title(self) -> None:
        name = self.document.name
        self._window.setWindowTitle(f"Gradient Explorer – {name}[*]" if name else "Gradient Explorer[*]")
        self._window.setWindowFilePath("")
        is_modified = self.is_modified
        if self._window.isWindowModified() != is_modified:  # said again, the whole window is told again
            self._window.setWindowModified(is_modified)

    def take(self, session: Session, document: Document) -> None:
        """Show this session, with nothing to go back to; the colours of the window stay the user's own."""
        session = replace(session, theme=self._conductor.session.theme)
        self._conductor.open(session)
        for name in ("lost", "save", "changed", "open"):
            self.bar.drop(name)
        self.set_document(document)

    # --- opening ----------------------------------------------------------------------------------------------------

    def choose_and_open(self) -> None:
        """Ask which file, and open it."""
        dialog = self._dialog("openDialog", "Open a session")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()

    def open(self, file: Path) -> None:
        """Read the file behind the window; ask about the work that is open only once there is something instead."""
        file = file.absolute()
        self._reader.run(lambda *_: (file, session_file.load(file)), self._opened)

    def _opened(self, answer: tuple[Path, tuple[Loaded, Stamp | None] | Refusal | Trouble]) -> None:
        file, found = answer
        if isinstance(found, Refusal | Trouble):
            self.bar.say("open", say("{name} was not opened: {says}.", name=file.name, says=found.says))
            return
        loaded, stamp = found
        self.used.emit(file)
        self.guard(lambda: self._take_file(file, loaded, stamp), say("open {name}", name=file.name))

    def _take_file(self, file: Path, loaded: Loaded, stamp: Stamp | None) -> None:
        self.take(loaded.session, Document(file, stamp, loaded.session))
        self.say_passed(file.name, loaded)

    def say_passed(self, name: str, loaded: Loaded) -> None:
        """Tell of the keys that nobody here knows."""
        if loaded.passed:
            keys = ", ".join(loaded.passed[:5]) + (" …" if len(loaded.passed) > 5 else "")
            self.bar.say(
                "open", say("{name} is open. Passed over, because unknown here: {keys}.", name=name, keys=keys)
            )

    # --- saving -----------------------------------------------------------------------------------------------------

    def save(self, then: Then | None = None) -> None:
        """Write the session into its file, asking for one where there is none; `then` once it is written."""
        if self.document.file is None:
            self.choose_and_save(then)
        else:
            self._write(self.document.file, self.document.stamp, then)

    def choose_and_save(self, then: Then | None = None) -> None:
        """Ask for a name, and write there."""
        dialog = self._dialog("saveDialog", "Save the session as")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(self.document.name or f"landscape{SUFFIX}")
        dialog.fileSelected.connect(lambda name: self.save_as(Path(name), then))
        dialog.open()

    def save_as(self, file: Path, then: Then | None = None) -> None:
        """Write there, whatever was there: the dialog has asked."""
        file = file.absolute()
        self._write(file if file.suffix else file.with_suffix(SUFFIX), None, then)

    def _write(self, file: Path, expected: Stamp | None, then: Then | None) -> None:
        session = self._conductor.session

        def job(stop: Stop, _: Tell) -> tuple[Path, Session, Saved, Then | None] | None:
            return None if stop() else (file, session, _saved(file, expected, session), then)

        self._writer.run(job, self._written)

    def _written(self, answer: tuple[Path, Session, Saved, Then | None]) -> None:
        file, session, found, then = answer
        if isinstance(found, Stamp):
            self.bar.drop("save")
            self.bar.drop("changed")
            self.set_document(Document(file, found, session))
            self.used.emit(file)
            self._conductor.panels.status.show_note(say("Saved in {file}", file=file))
            if then is not None:
                then()
        elif isinstance(found, Changed):
            self._say_changed(file, then)
        else:
            says = say("{name} was not saved: {says}. Your work is still here.", name=file.name, says=found.says)
            choices = (Choice("Save &As…", lambda: self.choose_and_save(then)), Choice("Close"))
            self.bar.say("save", says, choices)

    def _say_changed(self, file: Path, then: Then | None) -> None:
        says = say("{name} was changed by another program since it was opened here.", name=file.name)
        self.bar.say(
            "changed",
            says,
            (
                Choice("Save &As…", lambda: self.choose_and_save(then)),
                Choice("&Overwrite", lambda: self._write(file, None, then)),
                Choice("&Open the Other", lambda: self.open(file)),
                Choice("Close"),
            ),
        )

    def look_again(self) -> None:
        """The window has been away: say so if its file was changed meanwhile."""
        document = self.document
        if document.file is None or document.stamp is None or self.bar.stands("changed"):
            return
        stamp = session_file.stamp_of(document.file)
        if stamp is not None and stamp not in (document.stamp, self._told):
            self._told = stamp
            self._say_changed(document.file, None)

    # --- what would be lost -----------------------------------------------------------------------------------------

    def guard(self, then: Then, doing: Sentence) -> None:
        """Do it; where the open work would be lost, ask first."""
        if not self.document.would_be_lost(self._conductor.session):
            then()
            return
        what = self.document.name or say("This session")
        says = say("{what} has changes that are not saved. Save them before you {doing}?", what=what, doing=doing)
        choices = (Choice("&Save", lambda: self.save(then)), Choice("Do &Not Save", then), Choice("Cancel"))
        self.bar.say("lost", says, choices)

    def may_close(self) -> bool:
        """Whether the window may close; where work would be lost it is asked first.

        Who closes once more while being asked wants to be gone: the work is kept, and offered at the next start.
        """
        if self._may_go or not self._asks or self.bar.stands("lost"):
            return True
        if not self.document.would_be_lost(self._conductor.session):
            self._may_go = True
            return True
        self.guard(self._leave, say("close the window"))
        return False

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left that somebody might want back."""
        return self._may_go or not self.document.would_be_lost(self._conductor.session)

    def _leave(self) -> None:
        self._may_go = True
        self._window.close()

    def let_go(self) -> None:
        """Ask nothing at the end: what would be lost is kept, where anything is."""
        self._asks = False

    def close(self) -> None:
        """Nothing arrives any more."""
        self._reader.close()
        self._writer.close()

    def _dialog(self, name: str, title: Phrase) -> QFileDialog:
        dialog = QFileDialog(self._window, tr(title))
        dialog.setObjectName(name)
        dialog.setNameFilter(tr(KINDS, suffix=SUFFIX))
        settings = QSettings()
        folder = self.document.file.parent if self.document.file else settings.value("folder")
        if isinstance(folder, str | Path) and Path(folder).is_dir():
            dialog.setDirectory(str(folder))
        dialog.fileSelected.connect(lambda chosen: settings.setValue("folder", str(Path(chosen).parent)))
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def _saved(file: Path, expected: Stamp | None, session: Session) -> Saved:
    """The stamp of the file, written unless another one has taken the place of the one expected."""
    if expected is not None:
        stamp = session_file.stamp_of(file)
        if stamp is not None and stamp != expected:
            return Changed()
    return session_file.save(file, session)
