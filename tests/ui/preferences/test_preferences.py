"""Preferences show at once, are remembered in the platform's place, and are taken back with one button."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from gradexplorer.field.viewport import Box
from gradexplorer.session.state import START
from gradexplorer.ui import numbers
from gradexplorer.ui.parts import NumberField
from gradexplorer.ui.preferences.dialog import PreferencesDialog
from gradexplorer.ui.preferences.values import DEFAULTS, ROWS, Preferences, allowed, first_session, read, write
from gradexplorer.ui.window import MainWindow


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "likings.ini"), QSettings.Format.IniFormat)


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    font = QFont(qapp.font())
    yield
    qapp.setFont(font)
    numbers.choose(DEFAULTS.digits)


@pytest.fixture
def dialog(window: MainWindow) -> PreferencesDialog:
    window.menus.actions["actionPreferences"].trigger()
    found = window.findChild(PreferencesDialog)
    assert found is not None
    return found


def control(dialog: PreferencesDialog, name: str) -> QWidget:
    found = dialog.findChild(QWidget, f"preference_{name}")
    assert found is not None
    return found


# --- remembered -------------------------------------------------------------------------------------------------------

OTHER = Preferences("dark", 9, "radians", Box(-1, 1, -2, 2), 14, "system", True)


def test_what_is_written_is_read_back_and_defaults_take_no_room(settings: QSettings) -> None:
    write(settings, OTHER)
    settings.sync()
    assert read(QSettings(settings.fileName(), QSettings.Format.IniFormat)) == OTHER
    write(settings, DEFAULTS)
    assert settings.allKeys() == []
    assert read(settings) == DEFAULTS


@pytest.mark.parametrize("told", ["", "{", "7000", "-1", "true", "null", '"pink"', "[1, 2]", "[1,2,3,4,5]", "[" * 9999])
def test_what_cannot_be_is_the_default(settings: QSettings, told: str) -> None:
    for part in fields(Preferences):
        settings.setValue(f"preferences/{part.name}", told)
    found = read(settings)
    assert replace(found, projector=False) == DEFAULTS
    assert found.projector is (told == "true")


def test_every_preference_has_a_row_and_every_default_is_allowed() -> None:
    assert {row.name for row in ROWS} == {part.name for part in fields(Preferences)}
    assert all(allowed(part.name, getattr(DEFAULTS, part.name)) for part in fields(Preferences))
    assert not allowed("digits", True)
    assert not allowed("digits", 99)
    assert not allowed("box", Box(1, -1, 0, 1))


def test_a_new_session_begins_as_is_liked() -> None:
    assert first_session(DEFAULTS) == START
    assert first_session(OTHER) == replace(START, theme="dark", box=Box(-1, 1, -2, 2), home=Box(-1, 1, -2, 2))


# --- live -------------------------------------------------------------------------------------------------------------


def test_the_dialog_holds_nothing_up_and_is_one(window: MainWindow, dialog: PreferencesDialog) -> None:
    assert not dialog.isModal()
    window.menus.actions["actionPreferences"].trigger()
    assert len(window.findChildren(PreferencesDialog)) == 1
    for row in ROWS:
        assert control(dialog, row.name).accessibleName()


def test_digits_and_angles_change_at_once(window: MainWindow, dialog: PreferencesDialog) -> None:
    assert window.panels.probe.slope.text() == "slope |∇f| = 4.47214"
    assert window.panels.probe.angle.text() == "uphill at 26.6°"
    digits, unit = control(dialog, "digits"), control(dialog, "angle_unit")
    assert isinstance(digits, QSpinBox)
    assert isinstance(unit, QComboBox)
    digits.setValue(10)
    assert window.panels.probe.slope.text() == "slope |∇f| = 4.472135955"
    unit.activated.emit(unit.findData("radians"))
    assert window.panels.probe.angle.text() == "uphill at 0.464 rad"  # atan(1/2)
    digits.setValue(3)
    assert window.panels.probe.slope.text() == "slope |∇f| = 4.47"


def test_the_theme_of_the_dialog_and_of_the_menu_are_one(
    window: MainWindow, dialog: PreferencesDialog, settings: QSettings
) -> None:
    window.preferences.remember_in(settings)
    theme = control(dialog, "theme")
    assert isinstance(theme, QComboBox)
    theme.activated.emit(theme.findData("dark"))
    assert window.conductor.session.theme == "dark"
    assert read(settings).theme == "dark"
    window.conductor.undo()
    assert theme.currentData() == "system"
    assert read(settings).theme == "system"


def test_the_projector_makes_everything_larger_and_back(
    qtbot: QtBot, window: MainWindow, dialog: PreferencesDialog
) -> None:
    before, editor = QApplication.font().pointSizeF(), window.panels.editor.editor.height()
    box = control(dialog, "projector")
    assert isinstance(box, QCheckBox)
    box.setChecked(True)
    qtbot.waitUntil(lambda: bool(window.panels.canvas.property("upToDate")))
    assert window.panels.canvas.shown().look.scale == pytest.approx(1.4, abs=1e-12)
    assert QApplication.font().pointSizeF() == pytest.approx(1.4 * before, abs=0.01)
    assert window.panels.editor.editor.height() > editor
    box.setChecked(False)
    assert QApplication.font().pointSizeF() == pytest.approx(before, abs=0.01)


def test_the_box_is_that_of_a_new_session(window: MainWindow, dialog: PreferencesDialog) -> None:
    field = dialog.findChild(NumberField, "preference_box_1")
    assert field is not None
    field.setValue(7)
    assert window.conductor.session.box == START.box
    window.menus.actions["actionNew"].trigger()
    assert window.conductor.session.box == (-3, 7, -3, 3)
    field.setValue(-9)  # no box: it stays as it was
    assert window.preferences.chosen.box == (-3, 7, -3, 3)


def test_they_are_remembered_and_reset(window: MainWindow, dialog: PreferencesDialog, settings: QSettings) -> None:
    window.preferences.remember_in(settings)
    window.preferences.change("digits", 9)
    window.preferences.change("angle_unit", "radians")
    assert read(settings) == replace(DEFAULTS, digits=9, angle_unit="radians")
    button = dialog.findChild(QPushButton, "resetPreferences")
    assert button is not None
    button.click()
    assert read(settings) == DEFAULTS
    digits = control(dialog, "digits")
    assert isinstance(digits, QSpinBox)
    assert digits.value() == 6
    assert window.panels.probe.slope.text() == "slope |∇f| = 4.47214"


def test_the_next_window_is_as_the_last_was_left(window: MainWindow, settings: QSettings) -> None:
    write(settings, replace(DEFAULTS, digits=9))
    window.preferences.remember_in(settings)
    assert window.panels.probe.slope.text() == "slope |∇f| = 4.47213595"
    window.preferences.change("digits", 99)
    assert window.preferences.chosen.digits == 9


def test_another_language_is_said_to_come_with_the_next_start(dialog: PreferencesDialog) -> None:
    later = dialog.findChild(QLabel, "preferencesLater")
    choice = control(dialog, "language")
    assert isinstance(choice, QComboBox)
    assert later.isHidden()
    choice.activated.emit(choice.findData("de"))
    assert not later.isHidden()
    assert later.text() == "The language of the window, from the next start on"
    choice.activated.emit(choice.findData("system"))
    assert later.isHidden()
