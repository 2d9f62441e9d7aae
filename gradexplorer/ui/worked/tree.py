"""The table of three columns, in which a derivative unfolds into its derivation."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from gradexplorer.descent.worked import TOO_LONG
from gradexplorer.descent.worked_row import Row
from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui.language import tr
from gradexplorer.ui.worked import says
from gradexplorer.ui.worked.answering import Step, Worked
from gradexplorer.ui.worked.cells import CELL, Cell, CellPainter

SHARES = (0.40, 0.36, 0.24)  # of the width: formula, numbers put in, value
FOLDED: Phrase = "Its rules, line by line: press → or click the arrow"
Role = QPalette.ColorRole
STEP = CELL + 1


class WorkedTree(QTreeWidget):
    """Shows rows; tells when another derivative is unfolded, and when a row is to be copied."""

    unfoldedChanged = Signal()
    copyAsked = Signal()

    def __init__(self, picture: Callable[[str], str | None]) -> None:
        super().__init__()
        self.setObjectName("workedTree")
        self.setAccessibleName(tr("Everything at the probe: formula, numbers put in, value"))
        self.setColumnCount(3)
        self.setHeaderLabels([tr("Formula"), tr("Numbers put in"), tr("Value")])
        self._painter = CellPainter(self, picture)
        self._is_outgrown = True
        self.setItemDelegate(self._painter)
        self.setIndentation(16)
        self.setAlternatingRowColors(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAllColumnsShowFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._steps: dict[str, tuple[Step, ...]] = {}
        self._wanted = ""  # to be unfolded when it comes
        self.itemExpanded.connect(lambda _: self.unfoldedChanged.emit())
        self.itemCollapsed.connect(lambda _: self.unfoldedChanged.emit())

    def sizeHint(self) -> QSize:
        return QSize(640, 240)

    @property
    def unfolded(self) -> frozenset[str]:
        """The keys of the rows that are unfolded."""
        return frozenset(key for key, item in self._items.items() if item.isExpanded())

    def chosen_key(self) -> str | None:
        """The key of the row that is chosen, or in which a line is."""
        item = self.currentItem()
        while item is not None and item.parent() is not None:
            item = item.parent()
        return next((key for key, known in self._items.items() if known is item), None)

    def chosen_step(self) -> Step | None:
        """The line of a derivation that is chosen; None where it is a row."""
        item = self.currentItem()
        step: Step | None = item.data(0, STEP) if item is not None else None
        return step

    def unfold(self, key: str) -> None:
        """Unfold the row of that key and go there; once it comes, where it is not there yet."""
        item = self._items.get(key)
        self._wanted = key if item is None else ""
        if item is not None:
            item.setExpanded(True)
            self.setCurrentItem(item)
            self.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtTop)

    def show_worked(self, worked: Worked | None) -> None:
        """These rows, each unfolded that was so."""
        rows = worked.rows if worked is not None else ()
        keys = [row.key for row in rows]
        if keys != list(self._items):
            self._make_items(rows)
        for row in rows:
            assert worked is not None
            self._show_row(self._items[row.key], row, worked)
            self._show_steps(row.key, worked.steps.get(row.key, ()))
        if self._is_outgrown:
            self._is_outgrown = False
            self.scheduleDelayedItemsLayout()
        if self._wanted in self._items:
            self.unfold(self._wanted)

    def show_pictures(self) -> None:
        """Formulas have been typeset."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _make_items(self, rows: Sequence[Row]) -> None:
        unfolded, chosen = self.unfolded, self.chosen_key()
        self.blockSignals(True)
        self.clear()
        self._items, self._steps = {}, {}
        for row in rows:
            item = QTreeWidgetItem(self)
            if row.by:
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
                item.setToolTip(0, tr(FOLDED))
            self._items[row.key] = item
            item.setExpanded(row.key in unfolded)
        if chosen in self._items:
            self.setCurrentItem(self._items[chosen])
        self.blockSignals(False)

    def _show_row(self, item: QTreeWidgetItem, row: Row, worked: Worked) -> None:
        value = says.value(row)
        doubt = says.doubt(row, worked.trusted, worked.reading.variables)
        formula = f"{row.head[0]} = {row.formula[0] if row.tree is not None or row.of else tr(TOO_LONG)}"
        latex = f"{row.head[1]} = {row.formula[1]}"
        role = Role.BrightText if row.says is not None or doubt else Role.Text
        cells = (
            Cell(formula, latex),
            Cell(f"= {row.put}" if row.put else ""),
            Cell(f"= {value}" if row.says is None else value, role=role, bold=row.says is None)
            if not doubt
            else Cell(f"= {value}\n{doubt}", role=role),
        )
        for column, cell in enumerate(cells):
            self._show_cell(item, column, cell)

    def _show_cell(self, item: QTreeWidgetItem, column: int, cell: Cell) -> None:
        """Rows are laid out afresh only where one has become higher or lower: a hand that drags is not held up."""
        old: Cell | None = item.data(column, CELL)
        if cell == old:
            return
        # Told of each change, the view would measure the whole row each time.
        self.model().blockSignals(True)
        item.setData(column, CELL, cell)
        item.setText(column, cell.text)
        self.model().blockSignals(False)
        index = self.indexFromItem(item, column)
        if old is None or self._painter.height(cell, index) != self._painter.height(old, index):
            self._is_outgrown = True
        else:
            self.viewport().update(self.visualRect(index))

    def _show_steps(self, key: str, steps: tuple[Step, ...]) -> None:
        item = self._items[key]
        if self._steps.get(key, ()) is steps or (not steps and not item.childCount()):
            return
        self._steps[key], self._is_outgrown = steps, True
        item.takeChildren()
        for step in steps:
            child = QTreeWidgetItem(item)
            child.setFirstColumnSpanned(True)
            cell = _cell(step)
            child.setData(0, CELL, cell)
            child.setText(0, f"{cell.text}   {cell.beside}".strip())
            child.setToolTip(0, "\n".join((cell.beside, *(f"{before}  →  {after}" for before, after in step.where))))
            child.setData(0, STEP, step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column, share in enumerate(SHARES):
            self.setColumnWidth(column, int(share * self.viewport().width()))
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copyAsked.emit()
        else:
            super().keyPressEvent(event)


def _cell(step: Step) -> Cell:
    if step.says is not None:
        return Cell(tr(step.says), role=Role.PlaceholderText)
    beside = "" if step.law is None else f"{tr(step.law.title)}:  {tr(step.law.says)}"
    return Cell(step.text, step.latex, beside=beside)
