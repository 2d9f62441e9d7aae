"""Pictures made and written behind the window: how far it is, how it went, and an end to it."""

from __future__ import annotations

from pathlib import Path as File

from PySide6.QtCore import QObject, Signal

from gradexplorer.background.newest import Newest, Stop
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.exporting.asked import Asked, Source
from gradexplorer.ui.figure import Tell, format_of


class Enough(Exception):
    """The work was cancelled. Never leaves this module."""


class Work(QObject):
    """One preview and one file at a time; the newest of each."""

    previewed = Signal(object)  # the bytes of a PNG, or the Sentence that says why there is none
    progressed = Signal(float)  # of the file that is being written, from 0 to 1
    finished = Signal(object)  # the Sentence that says how it went

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = Bridge(self)
        self._looker, self._writer = Newest("preview"), Newest("export")

    def preview(self, asked: Asked, source: Source, side_px: int) -> None:
        """Show the picture so small that it has room; `previewed` tells."""
        self._looker.submit(
            lambda stop: _seen(asked, source, side_px, stop), self._bridge.carrying(self.previewed.emit)
        )

    def write(self, file: File, asked: Asked, source: Source) -> None:
        """Write the file; `finished` tells."""
        tell = self._bridge.carrying(self.progressed.emit)

        def job(stop: Stop) -> Sentence | None:
            def told(share: float) -> None:
                if stop():
                    raise Enough
                tell(share)

            return _written(file, asked, source, told, stop)

        self._writer.submit(job, self._bridge.carrying(self.finished.emit))

    def cancel(self) -> None:
        """The file that is being written will not be; what was there stays."""
        self._writer.cancel()

    def close(self) -> None:
        """No thread goes on."""
        self._bridge.close()
        self._looker.close()
        self._writer.close()


def _seen(asked: Asked, source: Source, side_px: int, stop: Stop) -> bytes | Sentence | None:
    try:
        figure = asked.figure(source, stop)
        return None if figure is None else figure.at_scale(side_px / max(asked.size)).png()
    except ValueError as fault:
        return say("{why}", why=fault)


def _written(file: File, asked: Asked, source: Source, tell: Tell, stop: Stop) -> Sentence | None:
    try:
        format_of(file)
        figure = asked.figure(source, stop)
        if figure is None:
            return None
        figure.save(file, tell)
    except Enough:
        return None
    except ValueError as fault:
        return say("{name} is not written: {why}", name=file.name, why=fault)
    except OSError as fault:
        return say("{name} could not be written: {why}", name=file.name, why=fault.strerror or fault)
    return say("The picture is in {file}", file=file)
