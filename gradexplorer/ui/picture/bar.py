"""The choices about the picture in the tool bar: spread and number of the levels, and a button for the rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton

from gradexplorer.field.typed_levels import MOST
from gradexplorer.session import edits
from gradexplorer.session.state import Session
from gradexplorer.ui import icons
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.language import tr
from gradexplorer.ui.picture import words
from gradexplorer.ui.picture.panel import PicturePanel, choice, count_field, show_count


class PictureBar(QObject):
    """Puts its widgets on a tool bar; each choice is an edit. The panel is made when it is first opened."""

    def __init__(self, window: QMainWindow, conductor: Conductor) -> None:
        super().__init__(window)
        self._window, self._conductor = window, conductor
        self._panel: PicturePanel | None = None
        self.levels = choice("levelsChoice", "Spread of the contour levels", words.LEVELS)
        self.levels.setToolTip(tr("How the heights of the contour lines are spread"))
        self.levels.activated.connect(lambda row: self._choose_levels(self.levels.itemData(row)))
        self.count = count_field("levelCount", "Number of contour levels", "About how many contour levels", MOST)
        self.count.valueChanged.connect(self._set_level_count)
        self.button = QToolButton()
        self.button.setObjectName("pictureButton")
        self.button.setAccessibleName(tr("Picture"))
        self.button.setToolTip(tr("How the picture is made: levels, arrows, colours"))
        self.button.setText(tr("Picture"))
        self.button.setIcon(icons.icon("picture"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.clicked.connect(self.open)

    def put_on(self, bar: QToolBar) -> None:
        """The widgets, in their order."""
        for widget in (self.levels, self.count, self.button):
            bar.addWidget(widget)

    def show_session(self, session: Session) -> None:
        """What is chosen."""
        self.levels.setCurrentIndex(self.levels.findData(session.choices.levels))
        show_count(self.count, session.choices.level_count)
        if self._panel is not None:
            self._panel.show_choices(session.choices)

    def open(self) -> PicturePanel:
        """The panel, below its button."""
        panel = self._panel = self._panel or self._made()
        panel.show_choices(self._conductor.session.choices)
        panel.open_below(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))
        return panel

    def _made(self) -> PicturePanel:
        do = self._conductor.do
        panel = PicturePanel(self._window)
        panel.levelCountChosen.connect(self._set_level_count)
        panel.levelsTyped.connect(self._type_levels)
        panel.arrowCountChosen.connect(lambda count: do(edits.set_arrow_count(count), "arrow count"))
        panel.chosen.connect(lambda name, value: do(edits.choose_picture(name, value)))
        return panel

    def _set_level_count(self, count: int) -> None:
        self._conductor.do(edits.set_level_count(count), "level count")

    def _type_levels(self, values: tuple[float, ...]) -> None:
        choices = self._conductor.session.choices
        if values != choices.level_values or choices.levels != "manual":
            self._conductor.do(edits.type_levels(values))

    def _choose_levels(self, mode: str) -> None:
        """The mode; typed levels begin as those that are seen."""
        drawn, choices = self._conductor.drawn, self._conductor.session.choices
        if mode != "manual":
            self._conductor.do(edits.choose_levels(mode))
            return
        seen = tuple(float(value) for value in drawn.picture.levels.values[:MOST]) if drawn is not None else ()
        self._conductor.do(edits.type_levels(choices.level_values or seen))
        self.open().heights.setFocus()
