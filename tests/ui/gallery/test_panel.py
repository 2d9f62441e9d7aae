"""The gallery in the window: searched, narrowed by tags, used without a mouse; its minima stand on the canvas."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from gradexplorer.gallery import landscapes
from gradexplorer.session import edits
from gradexplorer.session.state import Parameter
from gradexplorer.ui.gallery.chips import Chips
from gradexplorer.ui.gallery.panel import PICTURE, GalleryPanel
from gradexplorer.ui.gallery.thumbnails import thumbnail
from gradexplorer.ui.window import MainWindow

HIMMELBLAU = next(landscape for landscape in landscapes() if landscape.name == "Himmelblau")


@pytest.fixture
def panel(qtbot: QtBot) -> GalleryPanel:
    made = GalleryPanel()
    qtbot.addWidget(made)
    made.resize(296, 420)
    made.show()
    made.show_landscapes(landscapes())
    return made


def names_shown(panel: GalleryPanel) -> list[str]:
    return [panel.landscapes[row].name for row in panel.rows_shown()]


def said(panel: GalleryPanel, name: str) -> str:
    label = panel.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_all_are_shown_at_first_and_what_is_typed_narrows_them(qtbot: QtBot, panel: GalleryPanel) -> None:
    assert len(names_shown(panel)) == len(landscapes())
    qtbot.keyClicks(panel.search, "anscombe linear")
    assert names_shown(panel) == ["Linear regression", "Linear regression, centred"]
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert len(names_shown(panel)) == len(landscapes())


def test_tags_narrow_and_the_button_counts_them(panel: GalleryPanel) -> None:
    button = panel.findChild(QToolButton, "galleryTagsButton")
    assert button is not None
    assert not panel.chips.isVisible()
    button.click()
    assert panel.chips.isVisible()
    for tag in ("tag_ML_loss", "tag_non-smooth"):
        chip = panel.chips.findChild(QToolButton, tag)
        assert chip is not None
        chip.click()
    assert button.text() == "Tags (2)"
    assert "L1 regularisation" in names_shown(panel)
    assert all({"ML loss", "non-smooth"} <= set(panel.landscapes[row].tags) for row in panel.rows_shown())
    panel.chips.clear()
    assert len(names_shown(panel)) == len(landscapes())


def test_the_keyboard_goes_through_the_list_and_takes_one(qtbot: QtBot, panel: GalleryPanel) -> None:
    qtbot.keyClicks(panel.search, "regularisation")
    assert names_shown(panel) == ["L1 regularisation", "L2 regularisation"]
    assert said(panel, "galleryNotice").startswith("The penalty's crease")
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)
    assert said(panel, "galleryNotice").startswith("Both weights shrink")
    assert "Hoerl & Kennard (1970)" in said(panel, "gallerySource")
    qtbot.keyClick(panel.search, Qt.Key.Key_Down)  # there is no third
    with qtbot.waitSignal(panel.chosen) as told:
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].name == "L2 regularisation"


def test_where_nothing_fits_a_sentence_stands(qtbot: QtBot, panel: GalleryPanel) -> None:
    qtbot.keyClicks(panel.search, "zzz")
    assert said(panel, "galleryNone") == "No landscape has all of this."
    assert said(panel, "galleryNotice") == ""
    with qtbot.assertNotEmitted(panel.chosen):
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    panel.search.clear()
    assert said(panel, "galleryNone") == ""


def test_chips_stand_in_lines_within_the_width(qtbot: QtBot) -> None:
    chips = Chips(["convex", "valley", "many minima", "saddle"])
    qtbot.addWidget(chips)
    chips.resize(150, 10)
    chips.show()
    buttons = chips.findChildren(QToolButton)
    assert all(button.geometry().right() < 150 for button in buttons)
    assert len({button.y() for button in buttons}) > 1
    assert chips.height() == max(button.geometry().bottom() for button in buttons) + 1


def test_a_thumbnail_has_the_colours_of_the_landscape() -> None:
    rgba = thumbnail(HIMMELBLAU, lambda: False)
    assert rgba is not None
    assert rgba.shape == (2 * PICTURE.height(), 2 * PICTURE.width(), 4)
    # (3, 2) is a minimum, (-5, 5) is high: dark violet against yellow.
    assert int(rgba[int(0.3 * rgba.shape[0]), int(0.7 * rgba.shape[1]), 0]) < 100
    assert thumbnail(HIMMELBLAU, lambda: True) is None


def test_thumbnails_come_for_those_in_the_list_first(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    came: list[int] = []

    def note(panel: GalleryPanel, row: int, picture: QPixmap) -> None:
        came.append(row)

    monkeypatch.setattr(GalleryPanel, "show_thumbnail", note)
    panel = window.panels.gallery
    window.docks["GALLERY"].show()
    window.docks["GALLERY"].raise_()
    qtbot.waitUntil(lambda: len(panel.landscapes) > 0)
    panel.search.setText("regularisation")
    rows = set(panel.rows_shown())
    missing = [row for row in rows if row not in came]
    begun = len(came)
    qtbot.waitUntil(lambda: len(came) >= begun + len(missing) + 3)
    # But for one that was in the making, and one that had been made and was on its way.
    assert set(came[begun : begun + len(missing) + 2]) >= set(missing)


def minima_shown(window: MainWindow) -> object:
    return window.panels.canvas.shown().extras.get("minima")


def test_a_landscape_brings_its_minima_and_its_settings(qtbot: QtBot, window: MainWindow) -> None:
    window.panels.gallery.chosen.emit(HIMMELBLAU)
    qtbot.waitUntil(lambda: minima_shown(window) == tuple(minimum.point for minimum in HIMMELBLAU.minima))
    chosen = window.conductor.session.descent
    assert (chosen.in_force["learning_rate"], chosen.steps) == HIMMELBLAU.good[1:]
    assert "minima" in window.conductor.session.layers
    window.conductor.undo()
    assert "minima" not in window.conductor.session.layers


def test_minima_are_no_longer_known_once_text_or_slider_is_another(qtbot: QtBot, window: MainWindow) -> None:
    valley = next(landscape for landscape in landscapes() if landscape.name == "Long valley")
    window.panels.gallery.chosen.emit(valley)
    qtbot.waitUntil(lambda: minima_shown(window) == ((0.0, 0.0),))
    window.conductor.do(edits.set_parameter(Parameter("a", 3.0, 0.0, 20.0, 0.1, 10.0)))
    qtbot.waitUntil(lambda: minima_shown(window) is None)
    window.conductor.undo()
    qtbot.waitUntil(lambda: minima_shown(window) == ((0.0, 0.0),))
    window.conductor.do(edits.type_text("x^2 + 2y^2"))
    qtbot.waitUntil(lambda: minima_shown(window) == ())
