"""What is dropped on the window: a session file, a small text file with a function, a table of points, or a text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDropEvent

from gradexplorer.export.session_file import SUFFIX

TABLES = (".csv", ".tsv")
LONGEST = 10_000  # characters of a function


class Arriving:
    """Passes on what arrives by its kind; a file that is no text is opened, so that the refusal says why."""

    def __init__(self, open_file: Callable[[Path], object], take_text: Callable[[str], object]) -> None:
        self._open, self._take_text = open_file, take_text
        self.take_table: Callable[[Path], object] | None = None  # what is done with a table of points

    def hover(self, event: QDropEvent) -> None:
        """Something is held over the window: say whether it may be dropped."""
        if _file(event.mimeData()) is not None or (event.mimeData().hasText() and not event.mimeData().hasUrls()):
            event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> None:
        """It was dropped."""
        self.hover(event)
        if event.isAccepted():
            self.take(event.mimeData())

    def take(self, dropped: QMimeData) -> None:
        """Open the file, or take the text."""
        file = _file(dropped)
        if file is not None and file.suffix.lower() in TABLES and self.take_table is not None:
            self.take_table(file)
            return
        text = dropped.text() if file is None else None if file.suffix == SUFFIX else _function_in(file)
        if text is not None:
            self._take_text(text)
        elif file is not None:
            self._open(file)


def _file(dropped: QMimeData) -> Path | None:
    """The one file of this machine that is dropped."""
    urls = dropped.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _function_in(file: Path) -> str | None:
    """The content of a small text file."""
    try:
        if not file.is_file() or file.stat().st_size > 4 * LONGEST:
            return None
        text = file.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return None
    return text.rstrip("\n") if text.strip() and "\x00" not in text and len(text) <= LONGEST else None
