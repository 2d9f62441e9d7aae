"""The settings of the chosen method, a row each."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from gradexplorer.descent.rules import RULES
from gradexplorer.session import edits
from gradexplorer.session.state import START, DescentChoice
from gradexplorer.ui.descent.settings import ELSEWHERE, SettingsForm
from gradexplorer.ui.window import MainWindow

KINDS = {bool: QCheckBox, str: QComboBox, int: QSpinBox, float: QDoubleSpinBox}


@pytest.fixture
def form(qtbot: QtBot) -> SettingsForm:
    made = SettingsForm()
    qtbot.addWidget(made)
    made.show()
    made.fold.setChecked(True)
    return made


@pytest.mark.parametrize("method", RULES)
def test_every_setting_of_a_method_has_the_field_that_fits_it(form: SettingsForm, method: str) -> None:
    form.show_choice(DescentChoice(method, ()))
    for name, default in RULES[method].settings.items():
        found = form.findChildren(QWidget, f"setting_{name}")
        assert len(found) == (name not in ELSEWHERE), name
        if found:
            assert isinstance(found[0], KINDS[type(default)])
            assert found[0].toolTip()
            assert found[0].accessibleName()


def test_what_is_chosen_is_shown_without_telling_and_what_is_changed_is_told(form: SettingsForm) -> None:
    told: list[tuple[str, object]] = []
    form.settingChosen.connect(lambda name, value: told.append((name, value)))
    form.show_choice(DescentChoice("momentum", (("momentum", 0.5), ("noise", 0.1))))
    momentum = form.findChild(QDoubleSpinBox, "setting_momentum")
    assert momentum.value() == 0.5
    assert told == []
    momentum.setValue(0.75)
    form.findChild(QCheckBox, "setting_ascent").setChecked(True)
    form.findChild(QSpinBox, "setting_seed").setValue(3)
    form.findChild(QComboBox, "setting_schedule").setCurrentText("cosine")
    assert told == [("momentum", 0.75), ("ascent", True), ("seed", 3.0), ("schedule", "cosine")]


def test_a_setting_that_changes_nothing_is_not_in_the_way(form: SettingsForm) -> None:
    form.show_choice(DescentChoice("gradient-descent", ()))
    shrink = form.findChild(QDoubleSpinBox, "setting_shrink")
    assert shrink.isHidden()
    form.show_choice(DescentChoice("gradient-descent", (("line_search", "armijo"),)))
    assert not shrink.isHidden()
    assert form.findChild(QDoubleSpinBox, "setting_c2").isHidden()


def test_what_was_set_for_a_method_comes_back_with_it() -> None:
    session = edits.set_setting("learning_rate", 0.3).change(START)
    session = edits.choose_method("adam").change(session)
    assert session.descent.in_force["learning_rate"] == 0.1
    session = edits.set_setting("beta1", 0.5).change(session)
    session = edits.choose_method("gradient-descent").change(session)
    assert session.descent.in_force["learning_rate"] == 0.3
    session = edits.choose_method("adam").change(session)
    assert session.descent.in_force["beta1"] == 0.5


def test_a_fixed_rate_is_no_first_trial() -> None:
    session = edits.set_setting("line_search", "armijo").change(START)
    assert session.descent.in_force["learning_rate"] == 1.0
    session = edits.set_setting("learning_rate", 2.0).change(session)
    session = edits.set_setting("line_search", "wolfe").change(session)
    assert session.descent.in_force["learning_rate"] == 2.0
    session = edits.set_setting("line_search", "fixed").change(session)
    assert session.descent.in_force["learning_rate"] == 0.1
    assert edits.reset_settings().change(session).descent.settings == ()


def test_every_method_can_be_chosen_in_the_window_and_walks(window: MainWindow, qtbot: QtBot) -> None:
    conductor = window.conductor
    for method, rule in RULES.items():
        window.findChild(QComboBox, "methodChoice").setCurrentText(method)
        qtbot.waitUntil(lambda method=method: conductor.path is not None and conductor.path.method == method)
        path = conductor.path
        assert path is not None
        assert path.settings["learning_rate"] == rule.settings["learning_rate"], method
        assert path.values[-1] < 5.0, method  # the start is (2, 1) on x^2 + y^2


def test_a_better_rate_is_offered_where_the_methods_own_leads_nowhere(window: MainWindow, qtbot: QtBot) -> None:
    conductor = window.conductor
    conductor.do(edits.type_text("500*x^2 + y^2"))
    window.findChild(QComboBox, "methodChoice").setCurrentText("momentum")
    qtbot.waitUntil(lambda: conductor.path is not None and conductor.path.method == "momentum")
    path = conductor.path
    assert path is not None
    assert path.settings["learning_rate"] == 0.002  # 2(1 + m)/lambda_max is 0.0038
    assert path.stop != "diverged"
    conductor.undo()
    assert conductor.session.descent.method == "gradient-descent"
