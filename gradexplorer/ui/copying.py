"""Copy As: what is shown typeset goes to the clipboard, in the notation of the user's choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from gradexplorer.export.copying import NOTATIONS, copied
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import say
from gradexplorer.expression.tree import Node
from gradexplorer.formula.formulas import Formulas
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

    def copy(self, notation: str, what: str) -> None:
        """f, or f with its gradient, or its derivative by the variable of that name; what came of it is said."""
        formulas = self._conductor.formulas
        if formulas is None:
            return
        definition = replace(formulas.definition, parameters=tuple(formulas.parameters.items()))
        names = {"f": (), ALL: formulas.variables}.get(what, (what,))
        partials = self._partials(formulas, names)
        alone = what not in {"f", ALL}
        text = _too_long(names, partials) or copied(definition, partials, notation, alone=alone)
        if isinstance(text, Problem):
            self._say(f"Nothing was copied: {text.message}")
            return
        QGuiApplication.clipboard().setText(text)
        self._say(f"Copied as {NOTATIONS[notation][0]}: {' '.join(text.split())}")

    def _fill(self, menu: QMenu, what: str, suffix: str, before: str = "") -> None:
        menu.setToolTipsVisible(True)
        for notation, (title, says) in NOTATIONS.items():
            action = menu.addAction(f"{before}{title}", partial(self.copy, notation, what))
            action.setObjectName(f"actionCopy{notation.title()}{suffix}")
            action.setToolTip(says)

    def _partials(self, formulas: Formulas, names: Sequence[str]) -> dict[str, Node]:
        """The derivatives as they are shown, simplified where that has been done."""
        found: dict[str, Node] = {}
        for name in names:
            tree = self._shown(formulas, name) or formulas.partial(name)
            if tree is not None:
                found[name] = tree
        return found

    def _shown(self, formulas: Formulas, name: str) -> Node | None:
        text = self._conductor.panels.editor.formulas.text(name, formulas.definition.text)
        shown = parse(text, formulas.variables, formulas.parameters) if text else None
        return shown.body if isinstance(shown, Definition) else None

    def _say(self, says: str) -> None:
        self._conductor.panels.status.show_note(says)


def _too_long(names: Sequence[str], partials: dict[str, Node]) -> Problem | None:
    missing = [name for name in names if name not in partials]
    says = say("the derivative by {name} is too long to be written down", name=", ".join(missing[:1]))
    return Problem("too-large", 0, 0, says) if missing else None
