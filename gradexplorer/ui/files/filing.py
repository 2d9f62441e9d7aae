"""All that a window has to do with files, wired to its menus: one object that the window makes and closes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from gradexplorer.export.session_file import Stamp, says_of
from gradexplorer.expression.sentence import say
from gradexplorer.session import edits
from gradexplorer.session.file import Loaded, Refusal
from gradexplorer.session.state import Session
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.files import recent
from gradexplorer.ui.files.arriving import LONGEST, Arriving
from gradexplorer.ui.files.bar import NoticeBar
from gradexplorer.ui.files.document import Document
from gradexplorer.ui.files.files import Files
from gradexplorer.ui.files.keeper import Keeper
from gradexplorer.ui.menus import Menus

if TYPE_CHECKING:
    from gradexplorer.ui.files.offers import Offers


class Filing(QObject):
    """Open, save, recent, drop, share, keep."""

    def __init__(
        self, window: QMainWindow, conductor: Conductor, menus: Menus, first: Callable[[], Session] = Session
    ) -> None:
        super().__init__(window)
        self._conductor, self._first = conductor, first
        self.bar = NoticeBar(window)
        self.files = Files(window, conductor, self.bar)
        self.recent = recent.Recent(window, self.files.open)
        self.arriving = Arriving(self.files.open, self.take_text)
        self.keeper: Keeper | None = None
        self.offers: Offers | None = None
        self.files.used.connect(recent.remember)
        conductor.panels.editor.sharedPasted.connect(self.open_shared)
        menus.insert_after("actionOpen", self.recent.menu)
        for name, slot in {
            "actionNew": self.new,
            "actionOpen": self.files.choose_and_open,
            "actionSave": self.files.save,
            "actionSaveAs": self.files.choose_and_save,
            "actionCopySession": self.copy_shared,
            "actionPasteSession": lambda: self.open_shared(QApplication.clipboard().text()),
        }.items():
            menus.on(name, slot)

    def new(self) -> None:
        """A session as it is at first."""
        session = self._first()
        self.files.guard(lambda: self.files.take(session, Document(saved=session)), say("begin a new session"))

    # --- a session that was read before the window ------------------------------------------------------------------

    def opened_with(self, file: Path | None, stamp: Stamp | None, loaded: Loaded) -> None:
        """The window was made with this session: from its file, or (None) from a shared text."""
        if file is not None:
            self.files.set_document(Document(file, stamp, loaded.session))
            recent.remember(file)
        self.files.say_passed(file.name if file is not None else str(say("The shared session")), loaded)

    # --- kept against a crash ---------------------------------------------------------------------------------------

    def keep_in(self, place: Path) -> None:
        """From now on the work is kept in that folder."""
        self.keeper = Keeper(place, self._work, self._say_not_kept, self)
        self._conductor.historyChanged.connect(self.keeper.touch)
        self.files.documentChanged.connect(self.keeper.touch)

    def keep_at_once(self) -> None:
        """Something has gone wrong: what is there now is kept before anything else happens."""
        if self.keeper is not None:
            self.keeper.save_at_once()

    def offer(self, place: Path) -> None:
        """Offer what other processes have left behind there."""
        if self.keeper is not None:
            from gradexplorer.ui.files.offers import Offers

            self.offers = Offers(self.files, self.keeper, place)

    def _work(self) -> tuple[Session, Path | None] | None:
        session = self._conductor.session
        return (session, self.files.document.file) if self.files.document.is_modified(session) else None

    def _say_not_kept(self, fault: OSError) -> None:
        self.bar.say("kept", say("Your work cannot be kept against a crash: {says}. Save it often.",
                                 says=says_of(fault)))  # fmt: skip

    # --- shared as text ---------------------------------------------------------------------------------------------

    def copy_shared(self) -> None:
        """The session as a line of text, into the clipboard."""
        from gradexplorer.session import shared

        text = shared.to_text(self._conductor.session)
        QApplication.clipboard().setText(text)
        says = say("The session is in the clipboard, a text of {count} characters", count=len(text))
        self._conductor.panels.status.show_note(says)

    def open_shared(self, text: str) -> None:
        """Show the session in a shared text, as if it came from a file without a name."""
        from gradexplorer.session import shared

        found = shared.from_text(text)
        if isinstance(found, Refusal):
            self.bar.say("open", say("This is not a session: {says}.", says=found.says))
        else:
            self.files.guard(lambda: self._take_shared(found), say("open the shared session"))

    def _take_shared(self, loaded: Loaded) -> None:
        self.files.take(loaded.session, Document(saved=loaded.session))
        self.files.say_passed(str(say("The shared session")), loaded)

    def take_text(self, text: str) -> None:
        """A text that was dropped: a shared session, or a function."""
        from gradexplorer.session import shared

        if shared.is_shared(text):
            self.open_shared(text)
        elif len(text) > LONGEST:
            says = say("That text has {count} characters; a function may have {most} at most.", count=len(text),
                       most=LONGEST)  # fmt: skip
            self.bar.say("open", says)
        else:
            self._conductor.do(edits.type_text(text))

    # --- the end ----------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Nothing goes on; what would be lost is kept, where anything is."""
        forget = self.files.is_settled
        self.files.close()
        if self.offers is not None:
            self.offers.close()
        if self.keeper is not None:
            self.keeper.close(forget=forget)
