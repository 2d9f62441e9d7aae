"""The view of sections follows the probe, and moves it."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.ui.sections.view import SectionsView
from gradexplorer.ui.window import MainWindow


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> SectionsView:
    window.views.show("sections")
    found = window.views.followers["sections"]
    assert isinstance(found, SectionsView)
    qtbot.waitUntil(lambda: "4.000" in found._captions[0].text())
    return found


def test_the_slopes_of_the_three_sections_are_the_partials_and_the_slope(view: SectionsView) -> None:
    # x^2 + y^2 at (2, 1): 4, 2 and |grad f| = sqrt 20
    assert [label.text() for label in view._captions] == [
        "along x: ∂f/∂x = 4.000", "along y: ∂f/∂y = 2.000", "along u: D_u f = 4.47214",
    ]  # fmt: skip
    across, value = view._curves[0].getData()
    np.testing.assert_allclose(value, across**2 + 1, rtol=1e-9, atol=1e-9)


def test_a_click_on_a_section_moves_the_probe_along_its_line(view: SectionsView, window: MainWindow) -> None:
    view.plots[1].clicked.emit(-1.5, 0.0)
    assert window.conductor.session.probe == pytest.approx((2.0, -1.5))
    window.conductor.undo()
    assert window.conductor.session.probe == (2.0, 1.0)


def test_any_direction_can_be_cut_along(qtbot: QtBot, view: SectionsView) -> None:
    view.direction.angle.setValue(90.0)
    qtbot.waitUntil(lambda: "2.000" in view._captions[2].text())


def test_one_variable_has_no_sections(qtbot: QtBot, view: SectionsView, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("x^2"))
    qtbot.waitUntil(lambda: "two variables" in view._captions[0].text())
