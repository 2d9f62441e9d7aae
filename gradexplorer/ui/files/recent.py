"""The files that were opened or saved last, in a menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu, QWidget

from gradexplorer.ui.language import tr

MOST = 10
KEY = "recent"


class Recent:
    """The menu; filled anew each time it is opened, so that several windows agree."""

    def __init__(self, parent: QWidget, open_file: Callable[[Path], object]) -> None:
        self._open = open_file
        self.menu = QMenu(tr("Open &Recent"), parent)
        self.menu.setObjectName("recentMenu")
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """The files by name, the newest first; the folder is in the tooltip."""
        self.menu.clear()
        for number, file in enumerate(files(), 1):
            action = self.menu.addAction(f"&{number % 10} {file.name.replace('&', '&&')}")
            action.setToolTip(str(file))
            action.triggered.connect(lambda _=False, file=file: self._open(file))
        self.menu.addSeparator()
        clear = self.menu.addAction(tr("&Clear the List"), lambda: QSettings().remove(KEY))
        clear.setEnabled(bool(files()))


def files() -> list[Path]:
    """The newest first; not all of them need still be there."""
    listed = QSettings().value(KEY, [])
    # A list of one comes back as its one entry.
    names = [listed] if isinstance(listed, str) else listed if isinstance(listed, list) else []
    return [Path(name) for name in names if isinstance(name, str) and name][:MOST]


def remember(file: Path) -> None:
    """This file is the newest."""
    names = [str(file), *(str(other) for other in files() if other != file)]
    QSettings().setValue(KEY, names[:MOST])
