"""Copy As: what is shown typeset goes to the clipboard, in the notation of the user's choice."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from gradexplorer.export.copying import NOTATIONS, code
from gradexplorer.expression.problem import Problem
from gradexplorer.ui.conductor import Conductor

ALL = "gradient"


class Copying:
    """Fills menus, and copies."""

    def __init__(self, conductor: Conductor) -> None:
        self._conductor = conductor
        conductor.panels.editor.formulas.menuAsked.connect(self.show_menu)

    def menu(self, parent: QWidget) -> QMenu:
        """The menu of notations for f, and for f with its gradient."""
        menu = QMenu("Copy &As", parent)
        menu.setObjectName("copyMenu")
        self._fill(menu, "f", "")
        menu.addSeparator()
        self._fill(menu.addMenu("With &Gradient"), ALL, "Gradient")
        return menu

    def show_menu(self, name: str, at: QPoint) -> None:
        """The menu of the formula of that name ("f" or a variable), there on the screen."""
        menu = QMenu(self._conductor.panels.editor)
        menu.setObjectName("formulaMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, name, "" if name == "f" else "Partial", "Copy as ")
        if name == "f":
            menu.addSeparator()
            self._fill(menu.addMenu("Copy with &Gradient as"), ALL, "Gradient")
        menu.popup(at)

    def code(self, notation: str, what: str) -> str | Problem | None:
        """f, or f with its gradient, or its derivative by the variable of that name; None where there is no f."""
        formulas = self._conductor.formulas
        if formulas is None:
            return None
        names = {"f": (), ALL: formulas.variables}.get(what, (what,))
        shown = self._conductor.panels.editor.formulas
        simplified = {name: shown.text(name, formulas.definition.text) for name in names}
        return code(formulas, simplified, notation, names, alone=what not in {"f", ALL})

    def copy(self, notation: str, what: str) -> None:
        """The same, to the clipboard; what came of it is said."""
        text = self.code(notation, what)
        if isinstance(text, Problem):
            self._say(f"Nothing was copied: {text.message}")
        elif text is not None:
            QGuiApplication.clipboard().setText(text)
            self._say(f"Copied as {NOTATIONS[notation][0]}: {' '.join(text.split())}")

    def _fill(self, menu: QMenu, what: str, suffix: str, before: str = "") -> None:
        menu.setToolTipsVisible(True)
        for notation, (title, says) in NOTATIONS.items():
            action = menu.addAction(f"{before}{title}", partial(self.copy, notation, what))
            action.setObjectName(f"actionCopy{notation.title()}{suffix}")
            action.setToolTip(says)

    def _say(self, says: str) -> None:
        self._conductor.panels.status.show_note(says)
