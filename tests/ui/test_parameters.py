"""The sliders."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QSlider
from pytestqt.qtbot import QtBot

from gradexplorer.session.sliders import fresh
from gradexplorer.session.state import Parameter
from gradexplorer.ui.parameters.panel import MOST, ParameterPanel


@pytest.fixture
def panel(qtbot: QtBot) -> ParameterPanel:
    made = ParameterPanel()
    qtbot.addWidget(made)
    made.show()
    made.show_parameters((fresh("a", 1.0), fresh("b", 30.0)))
    return made


def test_each_parameter_has_a_slider_of_its_name(panel: ParameterPanel) -> None:
    slider = panel.findChild(QSlider, "parameter_a")
    assert slider is not None
    # -5 to 5 in steps of 0.05 are 200 places, and 1 is the 120th.
    assert (slider.maximum(), slider.value()) == (200, 120)
    assert panel.row("a").value.text() == "1"


def test_moving_a_slider_tells_the_parameter_with_its_new_value(panel: ParameterPanel) -> None:
    told: list[Parameter] = []
    panel.changed.connect(lambda parameter, _: told.append(parameter))
    panel.row("a").slider.setValue(121)
    assert told[-1].name == "a"
    assert told[-1].value == 1.05
    assert panel.row("a").value.text() == "1.05"


def test_showing_tells_nobody(panel: ParameterPanel) -> None:
    told: list[Parameter] = []
    panel.changed.connect(lambda parameter, _: told.append(parameter))
    panel.show_parameters((Parameter("a", 2.0, -5, 5, 0.05, 1.0), fresh("b", 30.0)))
    assert panel.row("a").slider.value() == 140
    assert told == []


def test_range_and_step_are_editable_and_the_value_stays_inside(panel: ParameterPanel) -> None:
    told: list[Parameter] = []
    panel.changed.connect(lambda parameter, _: told.append(parameter))
    panel.row("a").high.setValue(0.5)
    assert told[-1] == Parameter("a", 0.5, -5, 0.5, 0.05, 1.0)
    panel.row("a").step.setValue(0.5)
    assert panel.row("a").parameter.step == 0.5


def test_a_range_upside_down_is_not_taken(panel: ParameterPanel) -> None:
    told: list[Parameter] = []
    panel.changed.connect(lambda parameter, _: told.append(parameter))
    panel.row("a").high.setValue(-7)
    assert told == []


def test_rows_that_stay_are_kept_and_names_that_go_take_their_rows_along(panel: ParameterPanel) -> None:
    kept = panel.row("b")
    panel.show_parameters((fresh("b", 30.0), fresh("c", 0.0)))
    assert panel.row("b") is kept
    with pytest.raises(KeyError):
        panel.row("a")


def test_a_sweep_runs_over_the_range_until_it_is_stopped(qtbot: QtBot, panel: ParameterPanel) -> None:
    row = panel.row("a")
    with qtbot.waitSignals([panel.changed, panel.changed]):
        row.sweep.click()
    assert row.parameter.value > 1.0
    over: list[bool] = []
    panel.changed.connect(lambda _, done: over.append(done))
    row.sweep.click()
    assert over == [True]


def test_without_parameters_the_panel_says_how_to_get_one(panel: ParameterPanel) -> None:
    panel.show_parameters(())
    hint = panel.findChild(object, "parametersHint")
    assert hint is not None
    assert "a*x^2" in hint.text()


def test_many_rows_come_bit_by_bit_up_to_a_limit(qtbot: QtBot, panel: ParameterPanel) -> None:
    panel.show_parameters(tuple(fresh(f"a{number}", 1.0) for number in range(MOST + 1_000)))
    assert len(panel.findChildren(QSlider)) < MOST
    qtbot.waitUntil(lambda: len(panel.findChildren(QSlider)) >= MOST, timeout=30_000)
    assert panel.row(f"a{MOST - 1}").value.text() == "1"
    with pytest.raises(KeyError):
        panel.row(f"a{MOST}")
    hint = panel.findChild(QLabel, "parametersHint")
    assert hint is not None
    assert hint.isVisibleTo(panel)
    assert hint.text().startswith(f"1,000 more names have no slider here; the text can set them, as in a{MOST} = 1")
