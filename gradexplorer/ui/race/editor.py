"""The editor of one racer, in a small window of its own beside its row."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from gradexplorer.descent.rules import RULES
from gradexplorer.session.state import DescentChoice, RacerChoice
from gradexplorer.ui import parts
from gradexplorer.ui.descent.settings import SettingsForm, tooltips
from gradexplorer.ui.language import tr

WIDTH_PX = 300


class RacerEditor(QFrame):
    """Shows a racer's method and settings; tells which of them the user changes. Esc or a click elsewhere closes it."""

    methodChosen = Signal(str)
    settingChosen = Signal(str, object)
    resetAsked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("racerEditor")
        self.setAccessibleName(tr("Editor of a racer"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFixedWidth(WIDTH_PX)
        self.title: QLabel = parts.label("racerTitle", "The racer", role="name")
        self.method = QComboBox()
        self.method.setObjectName("racerMethod")
        self.method.setAccessibleName(tr("Method of the racer"))
        self.method.setToolTip(tr("The rule that makes each step of this racer"))
        for name, says in tooltips(RULES).items():
            self.method.addItem(name)
            self.method.setItemData(self.method.count() - 1, says, Qt.ItemDataRole.ToolTipRole)
        self.rate = parts.RateField(
            "racerRate", "Learning rate of the racer", "How far each of its steps goes: the gradient times this",
            1e-9, 1e6,
        )  # fmt: skip
        self.settings = SettingsForm("racer_")
        self.settings.fold.setChecked(True)
        self.method.currentTextChanged.connect(self.methodChosen)
        self.rate.chosen.connect(lambda rate: self.settingChosen.emit("learning_rate", rate))
        self.settings.settingChosen.connect(self.settingChosen)
        self.settings.resetAsked.connect(self.resetAsked)
        self.settings.fold.toggled.connect(lambda _: self.adjustSize())
        self._lay_out()

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setColumnStretch(1, 1)
        captions = parts.caption("&method", self.method), parts.caption("learning &rate", self.rate)
        for row, (caption, field) in enumerate(zip(captions, (self.method, self.rate), strict=True)):
            fields.addWidget(caption, row, 0)
            fields.addWidget(field, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(fields)
        column.addWidget(self.settings)

    def show_racer(self, number: int, racer: RacerChoice) -> None:
        """Show its method and what is in force, without telling anybody."""
        choice = DescentChoice(racer.method, racer.settings)
        self.title.setText(tr("Racer {number}", number=number))
        with QSignalBlocker(self.method):
            self.method.setCurrentText(choice.method)
        self.rate.show_value(float(choice.in_force["learning_rate"]))
        self.settings.show_choice(choice)
        self.adjustSize()

    def open_beside(self, row: QRect) -> None:
        """Below the row (global) where there is room on the screen, or else above it."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        below = row.bottom() + 2
        top = below if below + self.height() <= room.bottom() else row.top() - self.height() - 2
        left = min(row.left() + 24, room.right() - self.width())
        self.move(max(left, room.left()), max(top, room.top()))
        self.show()
        self.method.setFocus(Qt.FocusReason.PopupFocusReason)
