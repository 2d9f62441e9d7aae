"""The walk step by step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gradexplorer.descent.path import Path
from gradexplorer.expression.sentence import say
from gradexplorer.session.state import DescentChoice
from gradexplorer.ui.descent.panel import DescentPanel
from gradexplorer.ui.descent.table import StepsTable
from gradexplorer.ui.parts import RateField

# Gradient descent with rate 0.1 on x^2 + 10 y^2 from (2, 1): gradient (4, 20), to (1.6, -1), gradient (3.2, -20).
PATH = Path(
    ("x", "y"), "gradient-descent", {"learning_rate": 0.1}, ((2.0, 1.0), (1.6, -1.0)), (14.0, 12.56),
    ((4.0, 20.0), (3.2, -20.0)), (416.0**0.5, 410.24**0.5), (0.0, 4.16**0.5), {"value": 2, "gradient": 2, "hessian": 0},
    "budget", say("all {steps} steps are used up", steps=1),
)  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot) -> DescentPanel:
    made = DescentPanel()
    qtbot.addWidget(made)
    made.show_methods({"gradient-descent": "straight down"})
    made.show()
    return made


@pytest.fixture
def table(qtbot: QtBot) -> StepsTable:
    made = StepsTable()
    qtbot.addWidget(made)
    made.show()
    return made


def cells(table: StepsTable, row: int) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_the_choice_is_shown_without_telling_anybody(panel: DescentPanel) -> None:
    told: list[object] = []
    panel.rateChosen.connect(told.append)
    panel.stepsChosen.connect(told.append)
    panel.methodChosen.connect(told.append)
    panel.show_choice(DescentChoice(settings=(("learning_rate", 0.05),), steps=50))
    assert (panel.method.currentText(), panel.rate.value(), panel.count.value()) == ("gradient-descent", 0.05, 50)
    assert told == []


def test_the_rate_steps_in_its_second_digit(panel: DescentPanel) -> None:
    panel.rate.show_value(0.1)
    panel.rate.stepUp()
    assert panel.rate.value() == 0.11
    panel.rate.stepDown()
    panel.rate.stepDown()
    assert panel.rate.value() == 0.099


def test_the_verdict_is_a_sentence_and_the_step_is_shown(panel: DescentPanel) -> None:
    panel.show_path(PATH, 1)
    assert panel.verdict.text() == "all 1 steps are used up"
    assert panel.verdict.wordWrap()
    assert panel.standing.text() == "step 1 of 1: f = 12.56"
    assert not panel.forward.isEnabled()
    assert panel.back.isEnabled()
    panel.show_path(PATH, 0)
    assert not panel.back.isEnabled()


def test_buttons_and_slider_ask(qtbot: QtBot, panel: DescentPanel) -> None:
    panel.show_path(PATH, 1)
    asked: list[object] = []
    panel.backAsked.connect(lambda: asked.append("back"))
    panel.playAsked.connect(lambda: asked.append("play"))
    panel.stepChosen.connect(lambda step, over: asked.append((step, over)))
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.play, Qt.MouseButton.LeftButton)
    panel.slider.setValue(0)
    assert asked == ["back", "play", (0, True)]


def test_without_a_path_nothing_can_be_played(panel: DescentPanel) -> None:
    panel.show_path(None, 0)
    assert not panel.play.isEnabled()
    assert panel.verdict.text() == "No walk from here."


def test_the_table_has_point_value_gradient_slope_and_step(table: StepsTable) -> None:
    table.show_path(PATH, 1)
    model = table.model()
    headers = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert headers == ["k", "x", "y", "f", "∂f/∂x", "∂f/∂y", "slope", "step"]
    assert cells(table, 0) == ["0", "2.000", "1.000", "14.00", "4.000", "20.00", "20.3961", ""]
    assert cells(table, 1)[:5] == ["1", "1.600", "−1.000", "12.56", "3.200"]
    assert table.currentIndex().row() == 1


def test_a_click_on_a_row_asks_for_that_step(qtbot: QtBot, table: StepsTable) -> None:
    table.resize(600, 200)
    table.show_path(PATH, 1)
    spot = table.visualRect(table.model().index(0, 2)).center()
    with qtbot.waitSignal(table.stepChosen) as asked:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert asked.args == [0]


def test_ten_thousand_steps_are_shown_at_once(table: StepsTable) -> None:
    long = Path(
        ("x", "y"), "gradient-descent", {}, ((0.0, 0.0),) * 10_001, (0.0,) * 10_001, ((0.0, 0.0),) * 10_001,
        (0.0,) * 10_001, (0.0,) * 10_001, {}, "budget", say("done"),
    )  # fmt: skip
    table.show_path(long, 10_000)
    assert table.model().rowCount() == 10_001


@pytest.mark.parametrize(("rate", "after"), [(2.5e7, 2.4e7), (1e308, 9.9e307), (0.0, 0.0), (-0.5, -0.5)])
def test_a_rate_from_a_file_is_shown_as_it_is_however_large_or_small(qtbot: QtBot, rate: float, after: float) -> None:
    field = RateField("rate", "Rate", "Rate", 1e-9, 1e6)
    qtbot.addWidget(field)
    told: list[float] = []
    field.chosen.connect(told.append)
    field.show_value(rate)
    assert field.value() == rate
    assert told == []
    assert field.maximum() >= 1e6  # what could be typed before can be typed still
    field.stepBy(-1)
    assert field.value() == pytest.approx(after, rel=1e-9)
