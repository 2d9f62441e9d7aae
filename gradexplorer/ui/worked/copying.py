"""The menu of what can be copied: a row in a notation, its derivation, or all of it as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from gradexplorer.descent.worked_row import Row
from gradexplorer.export.worked import ROWS, TABLES, as_row, as_table
from gradexplorer.expression.derivation import Derivation
from gradexplorer.expression.problem import Problem
from gradexplorer.ui.language import tr
from gradexplorer.ui.worked.answering import Step
from gradexplorer.ui.worked.says import value

Copy = Callable[[Callable[[], str]], None]
DERIVATIONS = {"text": "Text", "latex": "LaTeX"}


def menu_of(
    parent: QWidget, rows: Sequence[Row], chosen: Row | None, step: Step | None,
    derive: Callable[[Row], Derivation | Problem], copy: Copy,
) -> QMenu:  # fmt: skip
    """The menu for the row that is chosen, or a line below it, and for all; `copy` is given what makes the text."""
    menu = QMenu(parent)
    menu.setObjectName("workedMenu")
    menu.setToolTipsVisible(True)
    if step is not None and step.text:
        _add_line(menu, step, copy)
    if chosen is not None:
        for notation, (title, tip) in ROWS.items():
            action = menu.addAction(tr("Copy {head} as {notation}", head=chosen.head[0], notation=title))
            action.setObjectName(f"workedCopy{notation.title()}")
            action.setToolTip(tr(tip))
            action.setEnabled(as_row(chosen, notation, value) is not None)
            action.triggered.connect(partial(copy_row, chosen, notation, copy))
        if chosen.by:
            _add_derivation(menu, chosen, derive, copy)
        menu.addSeparator()
    whole = menu.addMenu(tr("Copy All as a &Table"))
    for form, (title, tip) in TABLES.items():
        action = whole.addAction(tr(title))
        action.setObjectName(f"workedTable{form.title()}")
        action.setToolTip(tr(tip))
        action.triggered.connect(_copying(copy, partial(as_table, rows, form, value)))
    return menu


def copy_line(step: Step, copy: Copy) -> None:
    """The line of a derivation to the clipboard, its rule behind it."""
    rule = "" if step.law is None else f"   {tr(step.law.title)}"
    copy(lambda: step.text + rule)


def _add_line(menu: QMenu, step: Step, copy: Copy) -> None:
    text = menu.addAction(tr("Copy This &Line as Text"))
    text.setObjectName("workedLineText")
    text.triggered.connect(lambda: copy_line(step, copy))
    latex = menu.addAction(tr("Copy This Line as LaTeX"))
    latex.setObjectName("workedLineLatex")
    latex.triggered.connect(_copying(copy, lambda: step.latex))
    menu.addSeparator()


def copy_row(row: Row, notation: str, copy: Copy) -> None:
    """The row to the clipboard."""
    copy(lambda: as_row(row, notation, value) or "")


def _add_derivation(menu: QMenu, row: Row, derive: Callable[[Row], Derivation | Problem], copy: Copy) -> None:
    below = menu.addMenu(tr("Copy Its &Derivation as"))

    def written(form: str) -> str:
        found = derive(row)
        if isinstance(found, Problem):
            return tr(found.says)
        return found.to_latex() if form == "latex" else found.to_text()

    for form, title in DERIVATIONS.items():
        action = below.addAction(tr(title))
        action.setObjectName(f"workedDerivation{form.title()}")
        action.triggered.connect(_copying(copy, partial(written, form)))


def _copying(copy: Copy, make: Callable[[], str]) -> Callable[..., None]:
    return lambda *_: copy(make)
