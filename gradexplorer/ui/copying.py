"""Copy As: what is shown typeset goes to the clipboard, in the notation of the user's choice."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from gradexplorer.export.copying import NOTATIONS, code
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.ui.busy import Task
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.language import tr

ALL = "gradient"
MOST_SAID = 400  # letters of what was copied


class Copying:
    """Fills menus, and copies."""

    def __init__(self, conductor: Conductor) -> None:
        self._conductor = conductor
        self._task = Task(conductor.panels.status, "notation", "writing the formula", conductor)
        conductor.closing.connect(self._task.close)
        self.work_out: Callable[[str], None] | None = None  # shows how the derivative by a variable comes about
        conductor.panels.editor.formulas.menuAsked.connect(self.show_menu)

    def menu(self, parent: QWidget) -> QMenu:
        """The menu of notations for f, and for f with its gradient."""
        menu = QMenu(tr("Copy &As"), parent)
        menu.setObjectName("copyMenu")
        self._fill(menu, "f", "")
        menu.addSeparator()
        self._fill(menu.addMenu(tr("With &Gradient")), ALL, "Gradient")
        return menu

    def show_menu(self, name: str, at: QPoint) -> None:
        """The menu of the formula of that name ("f" or a variable), there on the screen."""
        menu = QMenu(self._conductor.panels.editor)
        menu.setObjectName("formulaMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, name, "" if name == "f" else "Partial", "Copy as {notation}")
        work_out = self.work_out
        if name != "f" and work_out is not None:
            menu.addSeparator()
            rules = menu.addAction(tr("Work It Out, &Rule by Rule"), lambda: work_out(name))
            rules.setObjectName("actionRuleByRule")
            rules.setToolTip(tr("How this derivative comes about, with one named rule a line"))
        if name == "f":
            menu.addSeparator()
            self._fill(menu.addMenu(tr("Copy with &Gradient as")), ALL, "Gradient")
        menu.popup(at)

    def wish(self, notation: str, what: str) -> Callable[[], str | Problem] | None:
        """What gives f, or f with its gradient, or its derivative by the variable of that name; None without f.

        A long function takes a while: that is for a thread.
        """
        formulas = self._conductor.formulas
        if formulas is None:
            return None
        names = {"f": (), ALL: formulas.variables}.get(what, (what,))
        shown = self._conductor.panels.editor.formulas
        simplified = {name: shown.text(name, formulas.definition.text) for name in names}
        return partial(code, formulas, simplified, notation, names, alone=what not in {"f", ALL})

    def copy(self, notation: str, what: str) -> None:
        """The same, to the clipboard; what came of it is said."""
        wish = self.wish(notation, what)
        if wish is not None:
            self._task.run(lambda *_: wish(), partial(self._take, say(NOTATIONS[notation][0])))

    def _take(self, named: Sentence, text: str | Problem) -> None:
        if isinstance(text, Problem):
            self._say(say("Nothing was copied: {why}", why=text.says))
        else:
            QGuiApplication.clipboard().setText(text)
            self._say(say("Copied as {notation}: {text}", notation=named, text=" ".join(text[:MOST_SAID].split())))

    def _fill(self, menu: QMenu, what: str, suffix: str, title: Phrase = "{notation}") -> None:
        menu.setToolTipsVisible(True)
        for notation, (named, says) in NOTATIONS.items():
            action = menu.addAction(tr(title, notation=tr(named)), partial(self.copy, notation, what))
            action.setObjectName(f"actionCopy{notation.title()}{suffix}")
            action.setToolTip(tr(says))

    def _say(self, says: Sentence) -> None:
        self._conductor.panels.status.show_note(says)
