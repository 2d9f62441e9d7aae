"""The probe in numbers and words."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gradexplorer.descent.reading import Reading
from gradexplorer.expression.sentence import say
from gradexplorer.ui.probe.formula_text import by_hand, shortened
from gradexplorer.ui.probe.panel import ProbePanel


@pytest.fixture
def panel(qtbot: QtBot) -> ProbePanel:
    made = ProbePanel()
    qtbot.addWidget(made)
    made.show()
    return made


# x^2 + y^2 at (2, 1): 5, gradient (4, 2), slope sqrt(20) = 4.47214, angle atan2(2, 4) = 26.565 degrees.
BOWL = Reading(
    ("x", "y"), (2.0, 1.0), 5.0, (4.0, 2.0), math.sqrt(20), 26.565, ((2.0, 0.0), (0.0, 2.0)), (2.0, 2.0), "slope"
)
NANS = (math.nan, math.nan)
LOG = Reading(
    ("x", "y"), (-1.0, 0.0), math.nan, NANS, math.nan, math.nan, (NANS, NANS), NANS, "undefined", None,
    say("log of a number that is not positive: {part} is {value} here", part="x", value=-1),
)  # fmt: skip
FOLD = Reading(
    ("x", "y"), (0.0, 1.0), 1.0, NANS, math.nan, math.nan, (NANS, NANS), NANS, "kink",
    {"x": (-1.0, 1.0), "y": (2.0, 2.0)},
)  # fmt: skip


def test_every_number_of_a_reading_is_shown_with_its_formula(panel: ProbePanel) -> None:
    panel.show_formulas({"x": "2*x", "y": "2*y"})
    panel.show_reading(BOWL)
    assert panel.value.text() == "f = 5.000"
    assert panel.partials[0].text() == "∂f/∂x = 2x = 4.000"
    assert panel.partials[1].text() == "∂f/∂y = 2y = 2.000"
    assert panel.gradient.text() == "∇f = (4.000, 2.000)"
    assert panel.slope.text() == "slope |∇f| = 4.47214"
    assert "26.6°" in panel.angle.text()
    assert panel.kind.text() == "slope · Hessian eigenvalues 2.000, 2.000"
    panel.grab()


def test_a_formula_that_comes_late_joins_the_number(panel: ProbePanel) -> None:
    panel.show_reading(BOWL)
    assert panel.partials[0].text() == "∂f/∂x = 4.000"
    panel.show_formulas({"x": "2*x"})
    assert panel.partials[0].text() == "∂f/∂x = 2x = 4.000"


def test_where_f_is_undefined_the_reason_is_said_and_nan_is_not(panel: ProbePanel) -> None:
    panel.show_formulas({"x": "1/x", "y": "0"})
    panel.show_reading(LOG)
    assert panel.value.text() == "not defined here: log of a number that is not positive: x is -1 here"
    shown = [
        label.text() for label in (panel.value, *panel.partials, panel.gradient, panel.slope, panel.angle, panel.kind)
    ]
    assert not any("nan" in text.lower() for text in shown)


def test_at_a_kink_both_slopes_are_given(panel: ProbePanel) -> None:
    panel.show_reading(FOLD)
    assert panel.partials[0].text() == "∂f/∂x: −1.000 from the left, 1.000 from the right"
    assert panel.kind.text() == "kink"


def test_a_function_of_one_variable_has_one_partial(panel: ProbePanel) -> None:
    panel.show_reading(Reading(("x",), (2.0,), 4.0, (4.0,), 4.0, 0.0, ((2.0,),), (2.0,), "slope"))
    assert not panel.partials[1].isVisible()


def test_showing_a_place_tells_nobody_and_typing_one_does(qtbot: QtBot, panel: ProbePanel) -> None:
    told: list[tuple[float, float]] = []
    panel.place.chosen.connect(lambda x, y: told.append((x, y)))
    panel.place.show_place(1.25, -0.5)
    assert (panel.place.x_field.text(), panel.place.y_field.text()) == ("1.25", "-0.5")
    assert told == []
    panel.place.x_field.selectAll()
    qtbot.keyClicks(panel.place.x_field, "-3.5")
    assert told[-1] == (-3.5, -0.5)


def test_a_field_takes_no_nan(qtbot: QtBot, panel: ProbePanel) -> None:
    panel.place.show_place(1, 1)
    panel.place.x_field.show_value(math.nan)
    assert panel.place.x_field.value() == 1
    panel.place.x_field.selectAll()
    qtbot.keyClicks(panel.place.x_field, "nan")
    assert panel.place.x_field.value() == 1
    qtbot.keyClick(panel.place.x_field, Qt.Key.Key_Return)
    assert panel.place.x_field.value() == 1
    assert panel.place.problem.isVisible()


def test_a_comma_is_a_decimal_point(qtbot: QtBot, panel: ProbePanel) -> None:
    panel.place.x_field.selectAll()
    qtbot.keyClicks(panel.place.x_field, "1,5")
    qtbot.keyClick(panel.place.x_field, Qt.Key.Key_Return)
    assert panel.place.x_field.value() == 1.5
    assert panel.place.x_field.text() == "1.5"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2*x", "2x"),
        ("3*x^2*y", "3x²·y"),
        ("2*(x + y)", "2(x + y)"),
        ("x2*y", "x2·y"),
        ("exp(-x^2)", "exp(−x²)"),
        ("x^(1/2)", "x^(1/2)"),
        ("x^10", "x¹⁰"),
        ("x^2.5", "x^2.5"),
        ("2*10", "2·10"),
    ],
)
def test_formulas_are_written_as_by_hand(text: str, written: str) -> None:
    assert by_hand(text) == written


def test_of_a_long_formula_only_the_beginning_is_shown() -> None:
    assert shortened("x" * 60, 60) == "x" * 60
    assert shortened("x" * 100, 12) == "xxxx…"
