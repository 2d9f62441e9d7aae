"""What a process that ended without closing has left behind, offered at the next start."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from gradexplorer.export import recovery, session_file
from gradexplorer.export.recovery import Kept, Slot
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.session.file import Loaded, Refusal
from gradexplorer.session.state import Session
from gradexplorer.ui.files.bar import Choice
from gradexplorer.ui.files.document import Document
from gradexplorer.ui.files.files import Files
from gradexplorer.ui.files.keeper import Keeper

LONGEST = 60  # characters of a function in a notice


class Offers:
    """One notice after the other, the newest work first; what is not decided waits for the next start."""

    def __init__(self, files: Files, keeper: Keeper, place: Path) -> None:
        self._files, self._keeper = files, keeper
        try:
            self._slots = recovery.left_behind(place)
        except OSError:
            self._slots = []
        self._offer()

    def _offer(self) -> None:
        while self._slots:
            kept = self._slots[0].kept()
            if kept is not None:
                self._say(kept)
                return
            self._slots.pop(0).release()

    def _say(self, kept: Kept) -> None:
        discard = Choice("&Discard", self._discard)
        if isinstance(kept.found, Refusal):
            says = say("Work that was kept cannot be read: {says}. It is in {file}.", says=kept.found.says,
                       file=self._slots[0].file)  # fmt: skip
            self._files.bar.say("recovery", says, (discard, Choice("&Later", self._later)))
            return
        loaded = kept.found
        restore: Callable[[], object] = lambda: self._files.guard(  # noqa: E731
            lambda: self._restore(kept, loaded), say("restore the other work")
        )
        choices = (Choice("&Restore", restore), discard, Choice("&Later", self._later))
        self._files.bar.say("recovery", self._sentence(kept, loaded.session), choices)

    def _sentence(self, kept: Kept, session: Session) -> Sentence:
        text = " ".join(session.text.split())
        more = len(self._slots) - 1
        return say(
            "Your work of {time} was not saved, but is kept: {what} ({more} more)"
            if more
            else "Your work of {time} was not saved, but is kept: {what}",
            time=_time(kept.since),
            what=kept.belongs_to.name if kept.belongs_to else text[:LONGEST] + ("…" if len(text) > LONGEST else ""),
            more=more,
        )

    def _restore(self, kept: Kept, loaded: Loaded) -> None:
        """Show it; only once it is kept for this window is it taken from where it was."""
        slot = self._slots.pop(0)
        file, stamp = kept.belongs_to, None
        if file is not None:
            stamp = session_file.stamp_of(file)
            if stamp is not None and stamp.changed_ns > kept.since * 1e9:
                stamp = session_file.Stamp(0, 0, 0, 0)  # written since by somebody else: saving will ask
        self._files.take(loaded.session, Document(file, stamp, None))
        self._keeper.keep_now(lambda: _drop(slot))
        self._offer()

    def _discard(self) -> None:
        _drop(self._slots.pop(0))
        self._offer()

    def _later(self) -> None:
        self.close()

    def close(self) -> None:
        """What is left is there for the next start."""
        for slot in self._slots:
            slot.release()
        self._slots = []


def _drop(slot: Slot) -> None:
    slot.clear()
    slot.release()


def _time(since: float) -> str:
    """The time of day, with the date where it was another day."""
    then, now = datetime.fromtimestamp(since).astimezone(), datetime.now().astimezone()
    return f"{then:%H:%M}" if then.date() == now.date() else f"{then:%Y-%m-%d %H:%M}"
