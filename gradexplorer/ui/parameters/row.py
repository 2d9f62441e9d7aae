"""One parameter: its name, a slider, its value, a button that sweeps it, and (small) its range and step."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSlider, QWidget

from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.session.state import Parameter
from gradexplorer.ui import icons, parts
from gradexplorer.ui.language import tr

MOST_PLACES = 100_000
FRAME_MS = 33
SWEEP_FRAMES = 120
NAME_WIDTH = 30


class Kind(NamedTuple):
    """What a row is for: the first part of its slider's objectName, and what it says of itself."""

    prefix: str
    says: Phrase
    tip: Phrase


PARAMETER = Kind("parameter", "Parameter {name}", "Drag to change {name}; the picture follows")
HELD = Kind(
    "held", "Variable {name}", "Drag to move the probe along {name}; the picture is the slice through the probe"
)


class ParameterRow(QWidget):
    """Shows a Parameter, or a variable that is held; tells what the user made of it, and if the gesture is over."""

    changed = Signal(object, bool)

    def __init__(self, parameter: Parameter, kind: Kind) -> None:
        super().__init__()
        self._parameter = parameter
        self._upward = True
        name = parameter.name
        self._name = parts.label(f"name_{name}", "Name", role="name")
        self._name.setText(name)
        self._name.setMinimumWidth(NAME_WIDTH)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(f"{kind.prefix}_{name}")
        self.slider.setAccessibleName(tr(kind.says, name=name))
        self.slider.setToolTip(tr(kind.tip, name=name))
        self.slider.setMinimumWidth(60)
        self.value = parts.NumberField(
            f"value_{name}", say("Value of {name}", name=name), say("The value of {name}", name=name)
        )
        self.sweep = parts.button(
            f"sweep_{name}",
            "play",
            say("Sweep {name}", name=name),
            say("Let {name} run to and fro over its range", name=name),
        )
        self.low = parts.NumberField(f"low_{name}", say("Smallest {name}", name=name), "Where the slider begins")
        self.high = parts.NumberField(f"high_{name}", say("Largest {name}", name=name), "Where the slider ends")
        self.step = parts.NumberField(
            f"step_{name}", say("Step of {name}", name=name), "How far one move of the slider goes", low=1e-12
        )
        self._timer = QTimer(self, interval=FRAME_MS)
        self._lay_out()
        self._connect()
        self.show_parameter(parameter)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 4)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self.slider, 0, 1)
        grid.addWidget(self.value, 0, 2)
        grid.addWidget(self.sweep, 0, 3)
        grid.setColumnStretch(1, 1)
        self.value.setMaximumWidth(78)
        small = QHBoxLayout()
        small.setSpacing(4)
        for words, field in ((say("from"), self.low), (say("to"), self.high), (say("step"), self.step)):
            small.addWidget(parts.caption(words, field))
            field.setProperty("role", "small")
            field.setButtonSymbols(parts.NumberField.ButtonSymbols.NoButtons)
            small.addWidget(field, 1)
        grid.addLayout(small, 1, 0, 1, 4)

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._slid)
        self.slider.sliderReleased.connect(lambda: self.changed.emit(self._parameter, True))
        self.value.chosen.connect(lambda value: self._tell(replace(self._parameter, value=value)))
        self.low.chosen.connect(self._range_typed)
        self.high.chosen.connect(self._range_typed)
        self.step.chosen.connect(self._range_typed)
        self.sweep.clicked.connect(self.toggle_sweep)
        self._timer.timeout.connect(self._sweep_on)

    @property
    def parameter(self) -> Parameter:
        """What is shown."""
        return self._parameter

    def show_parameter(self, parameter: Parameter) -> None:
        """Show value, range and step, without telling anybody."""
        self._parameter = parameter
        places = max(1, min(MOST_PLACES, round((parameter.high - parameter.low) / parameter.step)))
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, places)
            self.slider.setPageStep(max(1, places // 10))
            self.slider.setValue(self._place(parameter.value))
        self.value.setSingleStep(parameter.step)
        self.value.show_value(parameter.value)
        self.low.show_value(parameter.low)
        self.high.show_value(parameter.high)
        self.step.show_value(parameter.step)

    def toggle_sweep(self) -> None:
        """Start or stop running to and fro."""
        playing = not self._timer.isActive()
        if playing:
            self._timer.start()
        else:
            self._timer.stop()
            self.changed.emit(self._parameter, True)
        self.sweep.setIcon(icons.icon("pause" if playing else "play"))

    def stop(self) -> None:
        """Stop sweeping, if it does."""
        if self._timer.isActive():
            self.toggle_sweep()

    def _place(self, value: float) -> int:
        share = (value - self._parameter.low) / (self._parameter.high - self._parameter.low)
        return round(min(max(share, 0.0), 1.0) * self.slider.maximum())

    def _slid(self, place: int) -> None:
        value = self._value_at(place)
        self.changed.emit(self._kept(value), not self.slider.isSliderDown())

    def _value_at(self, place: int) -> float:
        """The value at that place of the slider, freed of the last digits' noise."""
        low, high = self._parameter.low, self._parameter.high
        value = low + (high - low) * place / self.slider.maximum()
        digits = 3 - math.floor(math.log10((high - low) / self.slider.maximum()))
        return round(value, min(digits, 300))

    def _sweep_on(self) -> None:
        stride = max(1, self.slider.maximum() // SWEEP_FRAMES)
        place = self.slider.value() + (stride if self._upward else -stride)
        if not 0 <= place <= self.slider.maximum():
            self._upward = not self._upward
            place = min(max(place, 0), self.slider.maximum())
        self.changed.emit(self._kept(self._value_at(place)), False)

    def _range_typed(self) -> None:
        low, high, step = self.low.value(), self.high.value(), self.step.value()
        if low < high and step > 0:
            value = min(max(self._parameter.value, low), high)
            self._tell(replace(self._parameter, low=low, high=high, step=step, value=value))

    def _kept(self, value: float) -> Parameter:
        self._parameter = replace(self._parameter, value=value)
        self.value.show_value(value)
        with QSignalBlocker(self.slider):
            self.slider.setValue(self._place(value))
        return self._parameter

    def _tell(self, parameter: Parameter) -> None:
        self._parameter = parameter
        self.changed.emit(parameter, True)
