"""f and its partial derivatives, typeset one below the other; what does not fit can be scrolled to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui.editor.typeset import Formula
from gradexplorer.ui.language import tr

WORKING: Phrase = "working out …"
LEAST_PX = 60
SMALLEST = 0.75  # of the natural size; what is wider still has to be scrolled to
MOST_OF_WINDOW = 0.38  # of its height: the sliders below need room too


class Formulas(QScrollArea):
    """One Formula for "f" and one for each variable; tells where a menu is wanted for one of them."""

    menuAsked = Signal(str, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("formulas")
        self.setAccessibleName(tr("The function and its partial derivatives, typeset"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._rows: dict[str, Formula] = {}
        self._largest, self._wide = 1.0, 0
        self._inside = QWidget()
        self._inside.setAutoFillBackground(True)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self._inside.installEventFilter(self)

    def show_names(self, variables: tuple[str, ...]) -> None:
        """A line for f and one for each partial derivative."""
        wanted = ("f", *variables)
        if tuple(self._rows) == wanted:
            return
        for formula in self._rows.values():
            self._column.removeWidget(formula)
            formula.deleteLater()
        self._rows = {name: self._row(name) for name in wanted}
        for place, formula in enumerate(self._rows.values()):
            formula.show_sentence(tr(WORKING))
            self._column.insertWidget(place, formula)

    def set_largest(self, scale: float) -> None:
        """No formula is shown larger than so many times the size at which it was set."""
        self._largest = scale
        self._fit()

    def show_working(self) -> None:
        """The formulas are being worked out; what is there stays, dimmed."""
        for formula in self._rows.values():
            formula.show_stale()

    def show_typeset(self, svgs: Mapping[str, str], texts: Mapping[str, str]) -> None:
        """The formulas of these names, as SVG and as text."""
        for name, svg in svgs.items():
            if name in self._rows:
                self._rows[name].show_svg(svg, texts.get(name, ""))
        self._fit()

    def show_note(self, name: str, sentence: str) -> None:
        """Why there is no formula."""
        if name in self._rows:
            self._rows[name].show_sentence(sentence)
            self._fit()

    def text(self, name: str, of: str) -> str:
        """The formula of that name as text, simplified if that has been done; empty unless it is that `of` this f."""
        rows = self._rows
        return rows[name].text if name in rows and rows["f"].text == of else ""

    def row(self, name: str) -> Formula:
        """The line of that name."""
        return self._rows[name]

    def _row(self, name: str) -> Formula:
        says = tr("f, typeset") if name == "f" else tr("Partial derivative of f by {name}, typeset", name=name)
        formula = Formula(f"typeset_{name}", says)
        formula.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        formula.customContextMenuRequested.connect(lambda at: self.menuAsked.emit(name, formula.mapToGlobal(at)))
        return formula

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """As high as what is inside, as long as that leaves room for what stands below."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_height()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wide = event.size().width()  # the viewport's, which need not be asked for
        self._fit()

    def _fit(self) -> None:
        """All formulas at one scale: that at which the widest fits, or the smallest."""
        widest = max((formula.natural().width() for formula in self._rows.values()), default=0)
        room = self._wide - 4
        scale = min(self._largest, max(SMALLEST, room / widest)) if widest else self._largest
        for formula in self._rows.values():
            formula.set_scale(scale)
        self._fit_height()

    def _fit_height(self) -> None:
        bar = self.horizontalScrollBar()
        high = self._inside.sizeHint().height() + (bar.sizeHint().height() if bar.maximum() else 0)
        most = max(LEAST_PX, round(MOST_OF_WINDOW * self.window().height()))
        self.setMinimumHeight(min(max(LEAST_PX, high), most))
