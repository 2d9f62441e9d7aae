"""What goes on behind the window: told of in the status bar once it takes long, and ended when there was enough."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from gradexplorer.background.newest import Newest, Stop
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.language import tr
from gradexplorer.ui.status import Status

LONG_MS = 300  # what takes longer is told of
Tell = Callable[[float], None]  # how far it is, from 0 to 1


class Busy(QObject):
    """The sign for one kind of work: words and, where it is known, the share that is done; `stop` ends the work."""

    def __init__(self, status: Status, name: str, stop: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._status, self._name, self._stop = status, name, stop
        self._says: Phrase | Sentence = ""
        self._share: float | None = None
        self._long = QTimer(self, interval=LONG_MS, singleShot=True)
        self._long.timeout.connect(self._show)

    def begin(self, says: Phrase | Sentence, patience_ms: int = LONG_MS) -> None:
        """The work begins; nothing is shown where there are no words."""
        self.end()
        self._says, self._share = says, None
        if says:
            self._long.start(patience_ms)

    def tell(self, share: float) -> None:
        """So much of it is done."""
        self._share = share
        if self._says and not self._long.isActive():
            self._show()

    def end(self) -> None:
        """It is over."""
        self._says = ""
        self._long.stop()
        self._status.show_busy(self._name)

    def _show(self) -> None:
        says = tr(self._says)
        told = says if self._share is None else f"{says} {100 * self._share:.0f} %"
        self._status.show_busy(self._name, told, self._stop)


class Task(QObject):
    """One kind of work that is asked for now and then: the newest counts; `stopped` tells that the user ended it.

    `says` stands in the status bar. What a `lasting` task has done cannot be taken back: its answer is told even when
    it was ended, unless it had not begun to do it, and gives None.
    """

    stopped = Signal()

    def __init__(
        self, status: Status, name: str, says: Phrase, parent: QObject | None = None, *, lasting: bool = False
    ) -> None:
        super().__init__(parent)
        self._lasting, self._enough = lasting, threading.Event()
        self._status, self._says = status, say(says)
        self._newest, self._bridge = Newest(name), Bridge(self)
        self._busy = Busy(status, name, self.stop, self)

    def run(self, job: Callable[[Stop, Tell], object], take: Callable[..., object]) -> None:
        """Nothing now; take(job(stop, tell)) here, unless it is ended before, or the job gives None."""
        enough = self._enough = threading.Event()
        self._busy.begin(self._says)
        tell: Tell = self._bridge.carrying(self._busy.tell)

        def ended(answer: tuple[object]) -> None:
            self._busy.end()
            if answer[0] is not None:
                take(answer[0])

        def work(stop: Stop) -> tuple[object]:
            return (job(lambda: stop() or enough.is_set(), lambda share: None if stop() else tell(share)),)

        self._newest.submit(work, self._bridge.carrying(ended))

    def cancel(self) -> None:
        """Whatever is under way is no longer wanted."""
        self._newest.cancel()
        self._busy.end()

    def stop(self) -> None:
        """The user has had enough of it."""
        self._enough.set()
        if not self._lasting:
            self.cancel()
        self._status.show_note(say("Stopped: {what}", what=self._says))
        self.stopped.emit()

    def wait_idle(self, limit_s: float) -> bool:
        """True once nothing is under way; False when that takes longer than the limit."""
        return self._newest.wait_idle(limit_s)

    def close(self) -> None:
        """No thread goes on."""
        self._busy.end()
        self._bridge.close()
        self._newest.close()


class Errands(QObject):
    """Work of which each piece is done, however soon the next one is asked for: files that are read or written."""

    def __init__(self, status: Status, says: Phrase, parent: QObject) -> None:
        super().__init__(parent)
        self._status, self._says = status, says
        self._numbers = itertools.count(1)
        self._under_way: set[Task] = set()

    def run(self, job: Callable[[Stop, Tell], object], take: Callable[..., object]) -> None:
        """Nothing now; take(job(stop, tell)) here, unless it is ended before, or the job gives None."""
        name = f"{self._says} {next(self._numbers)}"
        task = Task(self._status, name, self._says, self)
        self._under_way.add(task)

        def ended(answer: tuple[object]) -> None:
            self._end(task)
            if answer[0] is not None:
                take(answer[0])

        task.stopped.connect(lambda: self._end(task))
        task.run(lambda stop, tell: (job(stop, tell),), ended)

    def _end(self, task: Task) -> None:
        self._under_way.discard(task)
        task.close()
        task.deleteLater()

    def close(self) -> None:
        """No thread goes on."""
        for task in tuple(self._under_way):
            self._end(task)
