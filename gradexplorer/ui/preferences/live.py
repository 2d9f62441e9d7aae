"""The preferences in force in a window: each change shows at once, and is remembered."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from gradexplorer.session.edits import choose_theme
from gradexplorer.ui import numbers
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.preferences.values import DEFAULTS, Preferences, allowed, read, write

PROJECTED = 1.4  # how much larger everything is on a projector


class Live(QObject):
    """Holds the preferences; without settings nothing is remembered."""

    changed = Signal(object)

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._settings: QSettings | None = None
        self.chosen = replace(DEFAULTS, theme=conductor.session.theme)
        self._own_font = QApplication.font()
        conductor.historyChanged.connect(self._follow_theme)

    def remember_in(self, settings: QSettings) -> None:
        """Show what is remembered there, and remember from now on; the theme is the session's, which has begun."""
        self._settings = settings
        found = replace(read(settings), theme=self.chosen.theme)
        if found != self.chosen:
            self._take(found)

    def change(self, name: str, value: object) -> None:
        """One preference becomes this, if it may be."""
        if not allowed(name, value) or getattr(self.chosen, name) == value:
            return
        if name == "theme":
            self._conductor.do(choose_theme(str(value)))  # _follow_theme does the rest
        else:
            changed: dict[str, Any] = {name: value}
            self._take(replace(self.chosen, **changed))
            self._write()

    def reset(self) -> None:
        """Everything as it was at first."""
        self._conductor.do(choose_theme(DEFAULTS.theme))
        self._take(DEFAULTS)
        self._write()

    def _follow_theme(self) -> None:
        """The theme is chosen in the menu too, and can be undone: it is remembered wherever it comes from."""
        theme = self._conductor.session.theme
        if theme != self.chosen.theme:
            self.chosen = replace(self.chosen, theme=theme)
            self.changed.emit(self.chosen)
            self._write()

    def _write(self) -> None:
        if self._settings is not None:
            write(self._settings, self.chosen)

    def _take(self, chosen: Preferences) -> None:
        before, self.chosen = self.chosen, chosen
        numbers.choose(chosen.digits, radians=chosen.angle_unit == "radians")
        if (before.font_points, before.projector) != (chosen.font_points, chosen.projector):
            self._enlarge(chosen)
        self._conductor.show_again()
        self._conductor.panels.editor.fit(QApplication.font().pointSizeF() / self._own_font.pointSizeF())
        self.changed.emit(chosen)

    def _enlarge(self, chosen: Preferences) -> None:
        scale = PROJECTED if chosen.projector else 1.0
        font = QFont(self._own_font)
        font.setPointSizeF((chosen.font_points or self._own_font.pointSizeF()) * scale)
        QApplication.setFont(font)
        self._conductor.set_scale(scale)
