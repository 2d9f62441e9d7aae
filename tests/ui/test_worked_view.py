"""The view WORKED AT THE PROBE: three columns, derivations that unfold, digits that hold, and what is copied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.session.state import Parameter
from gradexplorer.ui.window import MainWindow
from gradexplorer.ui.worked.cells import CELL
from gradexplorer.ui.worked.view import NOTHING, WorkedView
from tests.ui.conftest import Hearsay

pytestmark = pytest.mark.window("shared")


RUMP = "333.75y^6 + x^2(11x^2 y^2 - y^6 - 121y^4 - 2) + 5.5y^8 + x/(2y)"


@pytest.fixture
def view(qtbot: QtBot, window: MainWindow) -> WorkedView:
    window.views.show("worked")
    found = window.views.followers["worked"]
    assert isinstance(found, WorkedView)
    qtbot.waitUntil(lambda: found.tree.topLevelItemCount() == 11)
    return found


def lines(view: WorkedView) -> list[tuple[str, str, str]]:
    items = [view.tree.topLevelItem(place) for place in range(view.tree.topLevelItemCount())]
    return [(item.text(0), item.text(1), item.text(2)) for item in items if item is not None]


def unfold(qtbot: QtBot, view: WorkedView, row: int) -> list[str]:
    item = view.tree.topLevelItem(row)
    assert item is not None
    item.setExpanded(True)
    qtbot.waitUntil(lambda: item.childCount() > 0)
    return [item.child(place).text(0) for place in range(item.childCount())]  # type: ignore[union-attr]


def menu(qtbot: QtBot, view: WorkedView) -> QMenu:
    view._show_menu(QPoint(0, 0))
    found = view.tree.findChild(QMenu, "workedMenu")
    assert found is not None
    return found


def test_the_first_start_is_worked_out(view: WorkedView) -> None:
    assert lines(view)[:5] == [
        ("f(x, y) = x² + y²", "= 2² + 1²", "= 5.000"),
        ("∂f/∂x = 2·x", "= 2·2", "= 4.000"),
        ("∂f/∂y = 2·y", "= 2·1", "= 2.000"),
        ("∇f = (∂f/∂x, ∂f/∂y)", "= (4, 2)", "= (4.000, 2.000)"),
        ("|∇f| = √((∂f/∂x)² + (∂f/∂y)²)", "= √(4² + 2²)", "= 4.47214"),
    ]
    assert view.says.text().startswith("At x = 2, y = 1  ·  ")


def test_numbers_follow_the_probe(qtbot: QtBot, view: WorkedView, window: MainWindow) -> None:
    window.conductor.do(edits.put_probe(window.conductor.plane, -1.0, 0.5))
    qtbot.waitUntil(lambda: lines(view)[1] == ("∂f/∂x = 2·x", "= 2·(−1)", "= −2.000"))


def test_a_derivative_unfolds_into_its_rules(qtbot: QtBot, view: WorkedView) -> None:
    assert unfold(qtbot, view, 1) == [
        "= ∂/∂x[x^2 + y^2]",
        "= ∂/∂x[x^2] + ∂/∂x[y^2]   sum rule:  (u + v)′ = u′ + v′",
        "= ∂/∂x[x^2]   constants:  c′ = 0",
        "= 2*x   power rule:  (x^n)′ = n·x^(n − 1)",
    ]


def test_it_stays_unfolded_while_the_probe_moves(qtbot: QtBot, view: WorkedView, window: MainWindow) -> None:
    unfold(qtbot, view, 1)
    window.conductor.do(edits.put_probe(window.conductor.plane, 3.0, 0.5))
    qtbot.waitUntil(lambda: lines(view)[1][1] == "= 2·3")
    item = view.tree.topLevelItem(1)
    assert item is not None
    assert item.isExpanded()
    assert item.childCount() == 4


def test_a_second_derivative_goes_on_from_the_first(qtbot: QtBot, view: WorkedView) -> None:
    assert unfold(qtbot, view, 7)[0] == "= ∂/∂x[2*x]"


def test_the_simplified_form_stands_below(qtbot: QtBot, view: WorkedView, window: MainWindow, hearsay: Hearsay) -> None:
    unfold(qtbot, view, 1)
    request, deliver = hearsay.last("partials")
    partials = {"x": {"text": "x + x", "svg": "<svg/>"}, "y": {"text": "2*y", "svg": None}}
    deliver({"id": request["id"], "partials": partials})
    item = view.tree.topLevelItem(1)
    assert item is not None
    qtbot.waitUntil(lambda: lines(view)[1][0] == "∂f/∂x = x + x")
    assert item.child(item.childCount() - 1).text(0).startswith("= x + x   simplified:")


@pytest.mark.window("alone")
def test_formulas_are_typeset_once(qtbot: QtBot, view: WorkedView, window: MainWindow, hearsay: Hearsay) -> None:
    request, deliver = hearsay.last("formulas")
    assert request["formulas"][1] == r"f_{x} = \frac{\partial f}{\partial x} = 2 x"
    svg = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'/>"
    deliver({"id": request["id"], "svg": [svg] * len(request["formulas"])})
    window.conductor.do(edits.put_probe(window.conductor.plane, 3.0, 0.5))
    qtbot.waitUntil(lambda: lines(view)[1][1] == "= 2·3")
    assert [asked["wants"] for asked, _ in hearsay.asked].count("formulas") == 1
    view.tree.grab()


def test_where_nothing_is_there_is_a_reason(qtbot: QtBot, view: WorkedView, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("|x| + log(y)"))
    window.conductor.do(edits.put_probe(window.conductor.plane, 0.0, 1.0))
    sides = "not differentiable here: −1 from the left, 1 from the right"
    qtbot.waitUntil(lambda: lines(view)[1] == ("∂f/∂x = sign(x)", "= sign(0)", sides))
    window.conductor.do(edits.put_probe(window.conductor.plane, 0.0, -1.0))
    why = "not defined here: log of a number that is not positive: y is -1 here"
    qtbot.waitUntil(lambda: lines(view)[0] == ("f(x, y) = |x| + ln(y)", "= |0| + ln(−1)", why))


def test_few_digits_are_told_when_the_probe_rests(qtbot: QtBot, view: WorkedView, window: MainWindow) -> None:
    window.conductor.do(edits.type_text(RUMP))
    window.conductor.do(edits.put_probe(window.conductor.plane, 77617.0, 33096.0))
    doubt = "rounding: no digit can be trusted; the value is −0.827396"
    qtbot.waitUntil(lambda: doubt in lines(view)[0][2])
    assert view.tree.topLevelItem(0).data(2, CELL).text.endswith(doubt)  # type: ignore[union-attr]


def wait_for(qtbot: QtBot, copied: Callable[[str], bool]) -> None:
    """Until what is in the clipboard is that."""
    qtbot.waitUntil(lambda: copied(QGuiApplication.clipboard().text()))


@pytest.mark.window("alone")
def test_a_row_is_copied_by_key_and_by_menu(qtbot: QtBot, view: WorkedView) -> None:
    view.tree.setCurrentItem(view.tree.topLevelItem(1))
    qtbot.keyClick(view.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, lambda text: text == "∂f/∂x = 2·x = 2·2 = 4.000")
    found = menu(qtbot, view)
    wanted = {"Latex": r"f_{x} = ", "Numpy": "df_dx = 2*x", "Pytorch": "df_dx = 2*x"}
    actions = {action.objectName(): action for action in found.findChildren(type(found.actions()[0]))}
    for name, start in wanted.items():
        actions[f"workedCopy{name}"].trigger()
        wait_for(qtbot, lambda text, start=start: text.startswith(start))
    actions["workedDerivationText"].trigger()
    wait_for(qtbot, lambda text: text.splitlines()[-1].startswith("      = 2*x"))
    actions["workedTableMarkdown"].trigger()
    wait_for(qtbot, lambda text: text.startswith("|  | formula | numbers put in | value |"))
    found.close()


@pytest.mark.window("alone")
def test_a_line_of_a_derivation_is_copied_too(qtbot: QtBot, view: WorkedView) -> None:
    unfold(qtbot, view, 1)
    item = view.tree.topLevelItem(1)
    assert item is not None
    view.tree.setCurrentItem(item.child(3))
    assert item.child(3).toolTip(0) == "power rule:  (x^n)′ = n·x^(n − 1)\n∂/∂x[x^2]  →  2*x"
    qtbot.keyClick(view.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, lambda text: text == "= 2*x   power rule")
    found = menu(qtbot, view)
    next(action for action in found.actions() if action.objectName() == "workedLineLatex").trigger()
    wait_for(qtbot, lambda text: text == "= 2 x")
    found.close()


@pytest.mark.window("alone")
def test_the_menu_of_a_typeset_derivative_leads_there(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.panels.editor.formulas.menuAsked.emit("y", QPoint(0, 0))
    opened = window.panels.editor.findChild(QMenu, "formulaMenu")
    assert opened is not None
    next(action for action in opened.actions() if action.objectName() == "actionRuleByRule").trigger()
    opened.close()
    found = window.views.followers["worked"]
    assert isinstance(found, WorkedView)
    qtbot.waitUntil(lambda: found.tree.unfolded == {"d:y"})
    item = found.tree.topLevelItem(2)
    assert item is not None
    qtbot.waitUntil(lambda: item.childCount() == 4)


def test_a_key_on_the_canvas_opens_it(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.panels.canvas, Qt.Key.Key_W)
    assert "worked" in window.views.shown()


def test_what_is_too_long_says_so(qtbot: QtBot, view: WorkedView, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("prod(i, 1, 120, cos(x/i) + y/i)"))
    qtbot.waitUntil(lambda: lines(view)[1][0] == "∂f/∂x = too long to write down")
    assert unfold(qtbot, view, 1) == ["this derivation is too long to write down"]


def test_parameters_are_put_in_as_their_sliders_stand(qtbot: QtBot, view: WorkedView, window: MainWindow) -> None:
    window.conductor.do(edits.type_text("a*x^2 + y"))
    window.conductor.do(edits.set_parameter(Parameter("a", 3.0, -5.0, 5.0, 0.1, 1.0)))
    qtbot.waitUntil(lambda: lines(view)[1] == ("∂f/∂x = 2·a·x", "= 2·3·2", "= 12.00"))


def test_without_a_function_it_says_what_to_do(qtbot: QtBot, view: WorkedView, window: MainWindow) -> None:
    view.show_answer(None, None)
    assert view.says.text() == NOTHING
    assert lines(view) == []
    assert not view.copy.isEnabled()
