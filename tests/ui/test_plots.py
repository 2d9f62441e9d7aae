"""Small plots: what stands along their axes."""

from __future__ import annotations

import math

from pytestqt.qtbot import QtBot

from gradexplorer.ui.plots import Plot


def test_of_a_decade_three_lines_have_a_number(qtbot: QtBot) -> None:
    plot = Plot("plotOfTest", "A plot", "step", "slope")
    qtbot.addWidget(plot)
    axis = plot.getPlotItem().getAxis("left")
    values = [math.log10(digit) + 1 for digit in range(1, 10)]
    shown = [digit for digit, text in enumerate(axis.logTickStrings(values, 1.0, None), 1) if text]
    assert shown == [1, 2, 5]
