"""One variable is a curve; of three or more, two are the axes and the others have sliders."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QSlider
from pytestqt.qtbot import QtBot

from gradexplorer.field.curve import Curve
from gradexplorer.field.picture import Picture
from gradexplorer.session import edits
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


Write = Callable[[str], Any]


@pytest.fixture
def write(qtbot: QtBot, window: MainWindow) -> Write:
    """Puts a text into the editor, and gives what is drawn of it."""

    def put(text: str) -> Any:
        window.conductor.do(edits.type_text(text))
        return settled(qtbot, window)

    return put


def settled(qtbot: QtBot, window: MainWindow) -> Any:
    qtbot.waitUntil(lambda: bool(window.panels.canvas.property("upToDate")))
    return window.panels.canvas.shown().drawn


def said(window: MainWindow, name: str) -> str:
    label = window.findChild(QLabel, name)
    assert label is not None, name
    return label.text()


def wheel(window: MainWindow, at: QPoint, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    canvas, place = window.panels.canvas, QPointF(at)
    event = QWheelEvent(
        place, canvas.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)


# --- one variable -----------------------------------------------------------------------------------------------------


def test_one_variable_is_a_curve_with_its_probe_on_it(window: MainWindow, write: Write) -> None:
    drawn = write("x^3 - 3x")
    canvas = window.panels.canvas
    assert isinstance(drawn, Curve)
    assert canvas.shows_line
    # f(2) = 2, f'(2) = 9, f''(2) = 12.
    scene = canvas.shown()
    assert scene.reading is not None
    assert (scene.reading.point, scene.reading.gradient) == ((2.0, 2.0), (9.0, 0.0))
    assert scene.names == ("x", "f(x)")
    assert said(window, "probeValue") == "f = 2.000"
    assert said(window, "partialX") == "df/dx = 3x² − 3 = 9.000"
    assert said(window, "gradientLabel") == "f″ = 12.00"
    assert said(window, "slopeLabel") == "slope |f′| = 9.000"
    assert said(window, "angleLabel") == "uphill to the right"
    assert said(window, "kindLabel") == "slope · bends upwards"
    assert canvas.accessibleName() == "Curve of the function"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("(x - 2)^2", "minimum · bends upwards"),
        ("-(x - 2)^2", "maximum · bends downwards"),
        ("(x - 2)^3", "degenerate · an inflection, or a flatter minimum or maximum"),
        ("abs(x - 2)", "kink"),
        ("3x", "slope · does not bend here: f″ = 0"),
    ],
)
def test_the_kind_of_a_point_on_a_curve(window: MainWindow, write: Write, text: str, kind: str) -> None:
    write(text)
    assert said(window, "kindLabel") == kind


def test_the_path_lies_on_the_curve(window: MainWindow, write: Write) -> None:
    write("x^2")
    path = window.panels.canvas.shown().path
    assert path is not None
    # Each step of 0.1 multiplies x by 0.8.
    assert path.points[0] == (2.0, 4.0)
    assert path.points[1] == pytest.approx((1.6, 2.56))


def test_the_probe_is_dragged_along_the_curve(qtbot: QtBot, window: MainWindow, write: Write) -> None:
    write("x^2")
    canvas = window.panels.canvas
    start, end = canvas.pixelAt(2.0, 4.0), canvas.pixelAt(-1.0, 8.0)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(canvas.viewport(), start + (end - start) * share)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    x, other = window.conductor.session.probe
    assert x == pytest.approx(-1.0, abs=0.02)
    assert other == 1.0  # what y was, for when there is a y again
    scene = canvas.shown()
    assert scene.reading is not None
    assert scene.reading.point == pytest.approx((x, x * x))
    assert window.panels.probe.place.x_field.value() == x
    window.conductor.undo()
    assert window.conductor.session.probe == (2.0, 1.0)


def test_the_second_coordinate_is_hidden_and_comes_back(window: MainWindow, write: Write) -> None:
    probe = window.panels.probe
    write("x^2")
    assert probe.place.x_field.isVisibleTo(probe)
    assert not probe.place.y_field.isVisibleTo(probe)
    write("x^2 + y^2")
    assert probe.place.y_field.isVisibleTo(probe)
    assert (probe.place.x_field.value(), probe.place.y_field.value()) == (2.0, 1.0)


def test_pixels_and_points_of_a_curve_are_inverse(window: MainWindow, write: Write) -> None:
    write("x^2")
    canvas = window.panels.canvas
    x, height = canvas.pointAt(canvas.pixelAt(1.0, 5.0))
    assert (x, height) == pytest.approx((1.0, 5.0), abs=0.03)
    plot = canvas.plot_rectangle()
    assert canvas.pixelAt(-3.0, 0.0).x() == pytest.approx(plot.left(), abs=1)
    assert canvas.pixelAt(3.0, 0.0).x() == pytest.approx(plot.right(), abs=1)


def test_the_wheel_keeps_what_is_under_it_and_home_shows_all_that_fits(
    qtbot: QtBot, window: MainWindow, write: Write
) -> None:
    first = write("x^2")
    canvas, at = window.panels.canvas, window.panels.canvas.pixelAt(1.0, 1.0)
    wheel(window, at)
    zoomed = settled(qtbot, window)
    assert zoomed.box.width == pytest.approx(first.box.width / 1.2)
    assert zoomed.box.height == pytest.approx(first.box.height / 1.2)
    assert canvas.pointAt(at) == pytest.approx((1.0, 1.0), abs=0.05)
    assert window.conductor.session.box[2:] == (-3.0, 3.0)  # the plane's own
    window.menus.actions["actionHome"].trigger()
    assert settled(qtbot, window).box == first.box
    assert window.conductor.session.heights is None


@pytest.mark.window("alone")
def test_zoomed_along_x_alone_the_heights_go_on_fitting(qtbot: QtBot, window: MainWindow, write: Write) -> None:
    write("x^2")
    wheel(window, window.panels.canvas.pixelAt(0.0, 1.0), Qt.KeyboardModifier.ControlModifier)
    drawn = settled(qtbot, window)
    assert drawn.box.width == pytest.approx(5.0, rel=1e-2)
    assert drawn.box.y_max < 8.0  # f is at most 2.5^2 now
    assert window.conductor.session.heights is None


@pytest.mark.window("alone")
def test_from_plane_to_curve_and_back(qtbot: QtBot, window: MainWindow, write: Write) -> None:
    canvas = window.panels.canvas
    plane = canvas.shown()
    assert isinstance(write("sin(x)"), Curve)
    assert not canvas.shown().colour_bar
    assert window.conductor.drawn is None
    back = write("x^2 + y^2")
    assert isinstance(back, Picture)
    assert canvas.shown().colour_bar
    assert canvas.shown().names == ("x", "y")
    assert canvas.viewport_value() == plane.viewport
    assert window.conductor.drawn is not None
    assert window.conductor.curve is None


def test_what_a_curve_has_not_is_greyed_with_a_word(window: MainWindow, write: Write) -> None:
    def layer(name: str) -> QAction:
        return next(action for action in window.menus.layers.actions() if action.data() == name)

    assert layer("arrows").isEnabled()
    assert not layer("derivative").isEnabled()
    write("sin(x)")
    assert not layer("arrows").isEnabled()
    assert "two variables" in layer("arrows").toolTip()
    assert layer("derivative").isEnabled()
    assert layer("path").isEnabled()
    assert not window.menus.actions["actionEqualAxes"].isEnabled()


def test_under_the_pointer_a_curve_tells_x_f_and_slope(window: MainWindow, write: Write) -> None:
    write("x^2")
    window.panels.canvas.hovered.emit((1.5, 7.0))
    assert said(window, "statusReadout").split() == ["x", "1.500", "f", "2.250", "slope", "3.000"]


def test_fit_the_view_takes_the_breadth_of_the_walk(qtbot: QtBot, window: MainWindow, write: Write) -> None:
    write("x^2")
    window.menus.actions["actionFitView"].trigger()
    drawn = settled(qtbot, window)
    # From 2 down to 2 * 0.8^20 = 0.023, and 40 % of that room on both sides.
    assert (drawn.box.x_min, drawn.box.x_max) == pytest.approx((0.023 - 0.79, 2.79), abs=0.01)


def test_where_a_curve_is_undefined_the_probe_waits_on_the_axis(window: MainWindow, write: Write) -> None:
    write("log(x - 5)")
    scene = window.panels.canvas.shown()
    assert scene.reading is not None
    assert scene.reading.point == (2.0, 0.0)
    assert said(window, "probeValue").startswith("not defined here")
    window.panels.canvas.grab()


# --- three variables and more -----------------------------------------------------------------------------------------

BOWL = "x^2 + 2y^2 + 3z^2"  # at (2, 1, 1): 9, gradient (4, 4, 6)


def combo(window: MainWindow, name: str) -> QComboBox:
    found = window.findChild(QComboBox, name)
    assert found is not None
    return found


def choose(window: MainWindow, name: str, text: str) -> None:
    box = combo(window, name)
    box.setCurrentText(text)
    box.activated.emit(box.currentIndex())


def test_the_third_variable_has_a_slider_of_its_own(window: MainWindow, write: Write) -> None:
    write(BOWL)
    slider = window.findChild(QSlider, "held_z")
    assert slider is not None
    assert slider.accessibleName() == "Variable z"
    assert "slice" in slider.toolTip()
    assert (combo(window, "axisAcross").currentText(), combo(window, "axisUp").currentText()) == ("x", "y")
    assert said(window, "probeValue") == "f = 9.000"
    assert said(window, "partialX") == "∂f/∂x = 2x = 4.000"
    assert said(window, "partialY") == "∂f/∂y = 4y = 4.000"
    assert said(window, "partial_z") == "∂f/∂z = 6z = 6.000"
    assert said(window, "kindLabel") == "slope · Hessian eigenvalues 2.000, 4.000, 6.000"
    assert said(window, "angleLabel") == "uphill in this slice at 45.0°"


def test_two_variables_need_no_choice_of_axes(window: MainWindow, write: Write) -> None:
    panel = window.panels.parameters.slice
    assert not panel.isVisibleTo(window)
    write(BOWL)
    assert panel.isVisibleTo(window)
    write("x + y")
    assert not panel.isVisibleTo(window)


def test_moving_a_held_variable_moves_the_slice(qtbot: QtBot, window: MainWindow, write: Write) -> None:
    before = write(BOWL)
    slider = window.findChild(QSlider, "held_z")
    assert slider is not None
    slider.setValue(100)  # of 200 places from -5 to 5
    after = settled(qtbot, window)
    assert window.conductor.path is not None
    qtbot.waitUntil(lambda: window.conductor.path is not None and window.conductor.path.points[0] == (2.0, 1.0, 0.0))
    assert after.field.value.min() == pytest.approx(before.field.value.min() - 3.0)
    assert said(window, "probeValue") == "f = 6.000"
    assert said(window, "partial_z") == "∂f/∂z = 6z = 0.000"
    window.conductor.undo()
    qtbot.waitUntil(lambda: said(window, "probeValue") == "f = 9.000")
    assert slider.value() == 120


def test_the_walk_goes_in_all_variables_and_says_that_it_is_projected(window: MainWindow, write: Write) -> None:
    write(BOWL)
    path, scene = window.conductor.path, window.panels.canvas.shown()
    assert path is not None
    assert path.points[1] == pytest.approx((1.6, 0.6, 0.4))
    assert scene.path is not None
    assert scene.path.points[1] == pytest.approx((1.6, 0.6))
    assert scene.note.startswith("slice at z = 1; the path is projected: z goes to ")
    headers = [window.panels.table.model().headerData(i, Qt.Orientation.Horizontal) for i in range(4)]
    assert headers == ["k", "x", "y", "z"]


def test_other_axes_show_another_slice_through_the_same_point(qtbot: QtBot, window: MainWindow, write: Write) -> None:
    write(BOWL)
    choose(window, "axisUp", "z")
    settled(qtbot, window)
    qtbot.waitUntil(lambda: said(window, "partialY") == "∂f/∂z = 6z = 6.000")
    assert window.conductor.plane.axes == ("x", "z")
    assert window.conductor.session.probe == (2.0, 1.0)
    assert window.findChild(QSlider, "held_y") is not None
    assert said(window, "partial_y") == "∂f/∂y = 4y = 4.000"
    assert window.panels.canvas.shown().names == ("x", "z")
    # x f = 9 at the probe, where z is up: (2, 1).
    drawn = window.conductor.drawn
    assert drawn is not None
    assert drawn.surface.value((2.0, 1.0)) == 9.0
    assert drawn.surface.value((0.0, 2.0)) == 14.0  # 0 + 2 + 12


def test_an_axis_that_takes_the_others_variable_gives_its_own(window: MainWindow, write: Write) -> None:
    write(BOWL)
    choose(window, "axisAcross", "y")
    assert window.conductor.plane.axes == ("y", "x")
    assert window.conductor.session.probe == (1.0, 2.0)
    assert window.findChild(QSlider, "held_z") is not None


def test_ten_variables_have_eight_sliders(qtbot: QtBot, window: MainWindow, write: Write) -> None:
    names = "abcdpqrstu"
    window.conductor.do(edits.type_text(" + ".join(f"{name}^2" for name in names)))
    window.conductor.open(edits.replace(window.conductor.session, variables=tuple(names)))
    settled(qtbot, window)
    qtbot.waitUntil(lambda: all(window.findChild(QSlider, f"held_{name}") for name in names[2:]))
    assert [said(window, f"partial_{name}") for name in names[2:4]] == ["∂f/∂c = 2c = 2.000", "∂f/∂d = 2d = 2.000"]
    assert window.panels.canvas.shown().note.startswith("slice at c = 1, d = 1, p = 1 and 5 more; the path is")


def test_the_probe_to_the_end_takes_the_held_variables_along(qtbot: QtBot, window: MainWindow, write: Write) -> None:
    write(BOWL)
    path = window.conductor.path
    assert path is not None
    window.menus.actions["actionProbeToEnd"].trigger()
    qtbot.waitUntil(lambda: window.conductor.reading is not None and window.conductor.reading.point == path.points[-1])


def test_critical_points_of_a_curve_lie_on_it(qtbot: QtBot, window: MainWindow, write: Write) -> None:
    write("x^3 - 3x")
    window.conductor.do(edits.show_layer("critical", visible=True))
    qtbot.waitUntil(lambda: window.panels.canvas.shown().extras.get("critical") is not None)
    marks = window.panels.canvas.shown().extras["critical"]
    found = sorted(zip(marks.kinds, marks.x, marks.y, strict=True))
    assert [kind for kind, _, _ in found] == ["maximum", "minimum"]
    assert [(x, y) for _, x, y in found] == [pytest.approx((-1.0, 2.0)), pytest.approx((1.0, -2.0))]
    assert window.panels.canvas.shown().shows("critical")
    assert not window.panels.canvas.shown().shows("fill")
    window.panels.canvas.grab()
