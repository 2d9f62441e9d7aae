"""DESCENT: the rule and its settings, the walk step by step, and the verdict in a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QSlider, QSpinBox, QVBoxLayout, QWidget

from gradexplorer.descent.path import Path
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.session.state import DescentChoice
from gradexplorer.ui import icons, numbers, parts
from gradexplorer.ui.announcing import Announcer
from gradexplorer.ui.descent.settings import SettingsForm
from gradexplorer.ui.language import tr

MOST_STEPS = 10_000
# How fast a walk is played, in steps a second; 0 plays the whole walk in a few seconds.
SPEEDS: dict[float, Phrase] = {
    0.0: "auto",
    0.5: "½ /s",
    1.0: "1 /s",
    2.0: "2 /s",
    5.0: "5 /s",
    15.0: "15 /s",
    60.0: "60 /s",
}
ON_ACCENT = QPalette.ColorRole.HighlightedText


class DescentPanel(QWidget):
    """Shows a choice of descent and the path it gave; tells what the user asks for."""

    methodChosen = Signal(str)
    settingChosen = Signal(str, object)
    resetAsked = Signal()
    rateChosen = Signal(float)
    stepsChosen = Signal(int)
    playAsked = Signal()
    forwardAsked = Signal()
    backAsked = Signal()
    speedChosen = Signal(float)
    stepChosen = Signal(int, bool)  # the step, and whether the slider has been let go
    tableAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("descentPanel")
        self.setAccessibleName(tr("Descent"))
        self._make_settings()
        self._make_transport()
        self.verdict = parts.label(
            "verdictLabel", "Verdict on the descent", "Why the walk ended", "verdict", wraps=True
        )
        self._announcer = Announcer(self)
        self.standing = parts.label("standingLabel", "The step that is shown", role="caption")
        self._lay_out()

    def _make_settings(self) -> None:
        self.method = QComboBox()
        self.method.setObjectName("methodChoice")
        self.method.setAccessibleName(tr("Method of descent"))
        self.method.setToolTip(tr("The rule that makes each step"))
        self.rate = parts.RateField(
            "learningRate",
            "Learning rate",
            "How far each step goes: the gradient is multiplied by this. Too large and the walk flies apart",
            1e-9,
            1e6,
        )
        self.count = QSpinBox()
        self.count.setObjectName("stepCount")
        self.count.setAccessibleName(tr("Number of steps"))
        self.count.setToolTip(tr("How many steps the walk may take"))
        self.count.setRange(1, MOST_STEPS)
        self.settings = SettingsForm()
        self.settings.settingChosen.connect(self.settingChosen)
        self.settings.resetAsked.connect(self.resetAsked)
        self.method.currentTextChanged.connect(self.methodChosen)
        self.rate.chosen.connect(self.rateChosen)
        self.count.valueChanged.connect(self.stepsChosen)

    def _make_transport(self) -> None:
        self.back = parts.button("stepBack", "back", "One step back", "One step back", ",")
        self.play = parts.button(
            "playButton", "play", "Play the descent", "Walk step by step; press again to pause", "Space"
        )
        self.forward = parts.button("stepForward", "forward", "One step forward", "One step forward", ".")
        self.table = parts.button("tableButton", "table", "Table of steps", "Show or hide the table of all steps")
        self.show_playing(False)
        self.table.setCheckable(True)
        self.speed = QComboBox()
        self.speed.setObjectName("speedChoice")
        self.speed.setAccessibleName(tr("Steps a second while it plays"))
        self.speed.setToolTip(tr("How fast the walk is played: steps a second, or all of it in about four seconds"))
        for speed, word in SPEEDS.items():
            self.speed.addItem(tr(word), speed)
        self.speed.activated.connect(lambda _: self.speedChosen.emit(self.speed.currentData()))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("stepSlider")
        self.slider.setAccessibleName(tr("Step that is shown"))
        self.slider.setToolTip(tr("Drag to any step of the walk"))
        self.back.clicked.connect(self.backAsked)
        self.play.clicked.connect(self.playAsked)
        self.forward.clicked.connect(self.forwardAsked)
        self.table.clicked.connect(self.tableAsked)
        self.slider.valueChanged.connect(lambda step: self.stepChosen.emit(step, not self.slider.isSliderDown()))
        self.slider.sliderReleased.connect(lambda: self.stepChosen.emit(self.slider.value(), True))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.method)
        settings = QGridLayout()
        settings.setHorizontalSpacing(6)
        settings.addWidget(parts.caption("learning &rate", self.rate), 0, 0)
        settings.addWidget(parts.caption("s&teps", self.count), 0, 1)
        settings.addWidget(self.rate, 1, 0)
        settings.addWidget(self.count, 1, 1)
        column.addLayout(settings)
        transport = QHBoxLayout()
        transport.setSpacing(2)
        for widget in (self.back, self.play, self.forward, self.speed):
            transport.addWidget(widget)
        transport.addWidget(self.slider, 1)
        transport.addWidget(self.table)
        column.addLayout(transport)
        column.addWidget(self.standing)
        column.addWidget(self.verdict)
        column.addWidget(self.settings)
        column.addStretch(1)

    def show_methods(self, methods: Mapping[str, str]) -> None:
        """The rules to choose from: each name and what it says of itself."""
        with QSignalBlocker(self.method):
            self.method.clear()
            for name, says in methods.items():
                self.method.addItem(name)
                self.method.setItemData(self.method.count() - 1, says, Qt.ItemDataRole.ToolTipRole)

    def show_choice(self, choice: DescentChoice) -> None:
        """Show what is chosen, without telling anybody."""
        with QSignalBlocker(self.method), QSignalBlocker(self.count):
            self.method.setCurrentText(choice.method)
            self.count.setValue(choice.steps)
        self.rate.show_value(float(choice.in_force["learning_rate"]))
        self.settings.show_choice(choice)

    def show_speed(self, speed: float) -> None:
        """Show how fast it plays; a speed that is none of those to choose from joins them."""
        at = self.speed.findData(speed)
        if at < 0:
            self.speed.addItem(tr("{speed:g} /s", speed=speed), speed)
            at = self.speed.count() - 1
        self.speed.setCurrentIndex(at)

    def show_path(self, path: Path | None, step: int) -> None:
        """Show the verdict on the path, and where on it the shown step is."""
        last = len(path.points) - 1 if path else 0
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, last)
            self.slider.setValue(step)
        self.slider.setEnabled(last > 0)
        self.back.setEnabled(step > 0)
        self.forward.setEnabled(step < last)
        self.play.setEnabled(last > 0)
        self.verdict.setText(tr(path.says if path else say("No walk from here.")))
        standing = (
            say("step {step} of {last}: f = {value}", step=step, last=last, value=numbers.show(path.values[step]))
            if path and last
            else say("")
        )
        self.standing.setText(tr(standing))
        self._announcer.announce(self.standing.text())

    def show_note(self, sentence: Sentence) -> None:
        """Say why there is no path."""
        self.verdict.setText(tr(sentence))

    def show_playing(self, playing: bool) -> None:
        """The sign on the button: pause while it plays."""
        self.play.setIcon(icons.icon("pause" if playing else "play", ON_ACCENT))
        self.play.setAccessibleName(tr("Pause the descent") if playing else tr("Play the descent"))

    def show_table_open(self, is_open: bool) -> None:
        """Whether the table is open, as the button shows it."""
        self.table.setChecked(is_open)
