"""Exact values beside the numbers: asked for in a calm moment, shown when they come, never of another place."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits, probing
from gradexplorer.ui.critical.panel import CriticalView
from gradexplorer.ui.probe.formula_text import exactly
from gradexplorer.ui.window import MainWindow


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2*exp(-1)", "2e⁻¹"),
        ("-4*exp(-1)", "−4e⁻¹"),
        ("exp(1)", "e"),
        ("exp(-12)/3", "e⁻¹²/3"),
        ("sqrt(6)/4", "√6/4"),
        ("3*pi/2", "3π/2"),
        ("1/18 + sqrt(2)", "1/18 + √2"),
        ("5", ""),
        ("-0.25", ""),
    ],
)
def test_numbers_in_symbols_are_written_as_by_hand(text: str, written: str) -> None:
    assert exactly(text) == written


def asked(hearsay: Any, wants: str) -> list[Any]:
    return [request for request, _ in hearsay.asked if request["wants"] == wants]


def test_at_an_exact_point_the_exact_values_stand_beside_the_numbers(
    qtbot: QtBot, window: MainWindow, hearsay: Any
) -> None:
    window.conductor.do(edits.type_text("sin(x) cos(y)"))
    place = window.panels.probe.place
    place.x_field.selectAll()
    qtbot.keyClicks(place.x_field, "pi/3")
    qtbot.waitUntil(lambda: any(request["point"] == ["pi/3", "1"] for request in asked(hearsay, "exact")))
    _, deliver = hearsay.last("exact")
    deliver({"exact": {"f": {"text": "sqrt(3)*cos(1)/2", "latex": ""}, "x": {"text": "cos(1)/2", "latex": ""}}})
    panel = window.panels.probe
    qtbot.waitUntil(lambda: panel.value.text() == "f = 0.467916 = √3·cos(1)/2")
    assert panel.partials[0].text().endswith(" = cos(1)/2")
    window.conductor.do(edits.move_probe(0.5, 0.5))
    assert panel.value.text().count("=") == 1


def test_a_late_answer_about_another_place_is_dropped(qtbot: QtBot, window: MainWindow, hearsay: Any) -> None:
    qtbot.waitUntil(lambda: bool(asked(hearsay, "exact")))
    _, deliver = hearsay.last("exact")
    window.conductor.do(edits.move_probe(0.123456, 1.0))
    deliver({"exact": {"f": {"text": "sqrt(2)", "latex": ""}}})
    qtbot.waitUntil(lambda: window.panels.probe.value.text().startswith("f = 1.0152"))
    assert "√" not in window.panels.probe.value.text()


def test_a_place_of_many_digits_asks_for_nothing(qtbot: QtBot, window: MainWindow, hearsay: Any) -> None:
    window.conductor.do(edits.move_probe(0.123456, 1.0))
    window.conductor.do(probing.type_point(window.conductor.plane, 0.5, 1.0, ("", "")))
    qtbot.waitUntil(lambda: any(request["point"] == ["0.5", "1"] for request in asked(hearsay, "exact")))
    assert not any("0.123456" in request["point"] for request in asked(hearsay, "exact"))


def test_critical_points_are_told_exactly(qtbot: QtBot, window: MainWindow, hearsay: Any) -> None:
    window.conductor.do(edits.type_text("x^4 - 4x^2 + y^2"))
    window.menus.actions["actionFindCritical"].trigger()
    qtbot.waitUntil(lambda: bool(asked(hearsay, "coordinates")), timeout=10_000)
    request, deliver = hearsay.last("coordinates")
    assert len(request["points"]) == 3
    deliver({"coordinates": [["-sqrt(2)", "0"], ["sqrt(2)", "0"], None]})
    view = window.views.followers["critical"]
    assert isinstance(view, CriticalView)
    model = view._panel.table.model()
    qtbot.waitUntil(lambda: model.index(0, 1).data() == "−1.41421 = −√2")
    assert model.index(0, 2).data() == "0.000"
    assert model.index(2, 1).data() == "0.000"
