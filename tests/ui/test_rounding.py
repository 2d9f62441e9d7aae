"""The probe says when fewer of its digits hold than it shows."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.ui.probe.rounding import Rounding
from gradexplorer.ui.window import MainWindow

RUMP = "333.75y^6 + x^2(11x^2 y^2 - y^6 - 121y^4 - 2) + 5.5y^8 + x/(2y)"


def test_digits_that_do_not_hold_are_told_when_the_probe_rests(qtbot: QtBot, window: MainWindow) -> None:
    trust = window.panels.probe.trust
    window.conductor.do(edits.type_text(RUMP))
    window.conductor.do(edits.put_probe(window.conductor.plane, 77617.0, 33096.0))
    qtbot.waitUntil(trust.isVisible)
    assert trust.text().startswith("rounding: doubles say ")
    assert trust.text().endswith(", the value is −0.827396: no digit can be trusted")
    window.conductor.do(edits.put_probe(window.conductor.plane, 1.0, 2.0))
    qtbot.waitUntil(trust.isHidden)


def test_where_all_digits_hold_nothing_is_said(window: MainWindow) -> None:
    follower = Rounding(window.conductor)
    question = follower.question()
    assert question is not None
    (told,) = follower.answers(question, lambda: False)
    assert told.warning is None
    assert window.panels.probe.trust.isHidden()


def test_a_hand_that_moves_on_is_not_held_up(window: MainWindow) -> None:
    follower = Rounding(window.conductor)
    question = follower.question()
    assert question is not None
    assert list(follower.answers(question, lambda: True)) == []
