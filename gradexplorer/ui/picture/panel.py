"""The panel of choices about the picture, in a small window of its own below its button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QFrame, QLabel, QLineEdit, QSpinBox, QWidget

from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.field.choices import Choices
from gradexplorer.field.typed_levels import MOST, typed_levels, written
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr
from gradexplorer.ui.picture import words

Words = dict[str, tuple[Phrase, Phrase]]
FIELD_PX = 170
PLACEHOLDER = "0, 1, 2.5, 10"


class PicturePanel(QFrame):
    """Shows Choices; `chosen(name, value)` for one of them, `levelsTyped` and the two counts for the others."""

    chosen = Signal(str, object)
    levelsTyped = Signal(object)
    levelCountChosen = Signal(int)
    arrowCountChosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("picturePanel")
        self.setAccessibleName(tr("Choices about the picture"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.levels = count_field("panelLevelCount", "Number of levels", "About how many contour levels", MOST)
        self.levels.valueChanged.connect(self.levelCountChosen)
        self.heights = QLineEdit()
        self.heights.setObjectName("levelHeights")
        self.heights.setAccessibleName(tr("Heights of the levels"))
        self.heights.setPlaceholderText(PLACEHOLDER)
        self.heights.setToolTip(tr("Heights for the contour lines, with spaces or commas between; Enter draws them"))
        self.heights.editingFinished.connect(self._take_heights)
        self.fault = parts.label("levelsProblem", "What is wrong with the heights", role="problem", wraps=True)
        self.fault.hide()
        self.arrows = count_field("arrowCount", "Number of arrows", "Arrows along each side of the box", MOST)
        self.arrows.valueChanged.connect(self.arrowCountChosen)
        self._choices = {
            "arrow_places": choice("arrowPlaces", "Where arrows stand", words.PLACES),
            "arrow_way": choice("arrowWay", "Where arrows point", words.WAYS),
            "arrow_length": choice("arrowLength", "What the length of an arrow says", words.LENGTHS),
            "colours": choice("colourMap", "Colours of the heights", words.COLOURS),
        }
        for name, box in self._choices.items():
            box.activated.connect(lambda row, name=name, box=box: self.chosen.emit(name, box.itemData(row)))
        self.tinted = QCheckBox(tr("Coloured by slope"))
        self.tinted.setObjectName("arrowTinted")
        self.tinted.setToolTip(tr("Gentle slopes pale, steep ones red"))
        self.tinted.clicked.connect(lambda on: self.chosen.emit("arrow_tinted", bool(on)))
        self._arrange()

    def show_choices(self, choices: Choices) -> None:
        """All of them as they are; nothing is told."""
        for field, count in ((self.levels, choices.level_count), (self.arrows, choices.arrow_columns)):
            show_count(field, count)
        for name, box in self._choices.items():
            box.setCurrentIndex(box.findData(getattr(choices, name)))
        self.tinted.setChecked(choices.arrow_tinted)
        if not self.heights.hasFocus() or self.fault.isHidden():
            self.heights.setText(written(choices.level_values))

    def open_below(self, at: QPoint) -> None:
        """Shown with its top left corner there (global), or so far left that it stays on the screen."""
        self.adjustSize()
        right = self.screen().availableGeometry().right()
        self.move(min(at.x(), right - self.width()), at.y())
        self.show()
        self.levels.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take_heights(self) -> None:
        text = self.heights.text()
        found = typed_levels(text)
        if isinstance(found, Sentence):
            self.fault.setText(tr(found))
            self.fault.setVisible(bool(text.strip()))
        else:
            self.fault.hide()
            self.levelsTyped.emit(found)
        self.adjustSize()

    def _arrange(self) -> None:
        """One form, so that all fields stand below each other; headings between its rows."""
        form = QFormLayout(self)
        form.setContentsMargins(14, 10, 14, 12)
        form.setVerticalSpacing(5)
        form.addRow(_heading("Levels"))
        form.addRow(tr("&Number"), self.levels)
        form.addRow(tr("&Typed"), self.heights)
        form.addRow(self.fault)
        form.addRow(_heading("Arrows"))
        form.addRow(tr("Num&ber"), self.arrows)
        form.addRow(tr("&Stand"), self._choices["arrow_places"])
        form.addRow(tr("&Point"), self._choices["arrow_way"])
        form.addRow(tr("&Length"), self._choices["arrow_length"])
        form.addRow("", self.tinted)
        form.addRow(_heading("Colours"))
        form.addRow(tr("&Map"), self._choices["colours"])
        for field in (self.levels, self.heights, self.arrows, *self._choices.values()):
            field.setMinimumWidth(FIELD_PX)


def _heading(text: Phrase) -> QLabel:
    made = parts.caption(text)
    made.setProperty("role", "name")
    return made


def choice(name: str, says: Phrase, words_of: Words) -> QComboBox:
    """A list of choices by their words; the data of a row is the choice."""
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(tr(says))
    made.setToolTip(tr(says))
    for value, (text, tip) in words_of.items():
        made.addItem(tr(text), value)
        made.setItemData(made.count() - 1, tr(tip), Qt.ItemDataRole.ToolTipRole)
    return made


def count_field(name: str, says: Phrase, tip: Phrase, most: int) -> QSpinBox:
    """A field for a whole number from 1."""
    made = QSpinBox()
    made.setObjectName(name)
    made.setAccessibleName(tr(says))
    made.setToolTip(tr(tip))
    made.setRange(1, most)
    made.setKeyboardTracking(False)
    return made


def show_count(field: QSpinBox, count: int) -> None:
    """Show the number without telling anybody."""
    if field.value() == count:  # put in again it would be painted again, with all that lies behind it
        return
    field.blockSignals(True)
    field.setValue(count)
    field.blockSignals(False)
