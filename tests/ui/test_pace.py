"""Within a gesture the panels are told now and then; the last word on anything always comes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from gradexplorer.ui.pace import INTERVAL_MS, Pace


def test_outside_a_gesture_all_is_said_at_once(qtbot: QtBot) -> None:
    pace, said = Pace(), []
    for number in range(3):
        pace.begin(hurried=False)
        pace.tell("place", lambda number=number: said.append(number))
    assert said == [0, 1, 2]


def test_within_a_gesture_the_first_and_the_last_are_said(qtbot: QtBot) -> None:
    pace, said = Pace(), []
    for number in range(5):
        pace.begin(hurried=True)
        pace.tell("place", lambda number=number: said.append(("place", number)))
        pace.tell("path", lambda number=number: said.append(("path", number)))
    assert said == [("place", 0), ("path", 0)]
    qtbot.waitUntil(lambda: len(said) == 4)
    assert said[2:] == [("place", 4), ("path", 4)]


def test_the_end_of_a_gesture_says_what_was_kept_and_nothing_stale_follows(qtbot: QtBot) -> None:
    pace, said = Pace(), []
    for number in range(2):
        pace.begin(hurried=True)
        pace.tell("place", lambda number=number: said.append(number))
    pace.flush()
    pace.begin(hurried=False)
    pace.tell("place", lambda: said.append(9))
    pace.flush()
    assert said == [0, 1, 9]


def test_who_has_just_been_told_is_not_told_again_at_the_next_move(qtbot: QtBot) -> None:
    pace, said = Pace(), []
    for number in range(2):
        pace.begin(hurried=True)
        pace.tell("place", lambda number=number: said.append(number))
    qtbot.waitUntil(lambda: len(said) == 2)
    pace.begin(hurried=True)
    pace.tell("place", lambda: said.append(7))
    assert said == [0, 1]
    qtbot.waitUntil(lambda: len(said) == 3)
    assert said == [0, 1, 7]


def test_a_word_that_comes_late_while_the_hand_rests_is_said_too(qtbot: QtBot) -> None:
    pace, said = Pace(), []
    for number in range(2):
        pace.begin(hurried=True)
        pace.tell("path", lambda number=number: said.append(number))
    qtbot.waitUntil(lambda: said == [0, 1])
    qtbot.wait(3 * INTERVAL_MS)  # a walk behind the window takes longer than that
    pace.tell("path", lambda: said.append(2))
    assert said == [0, 1, 2]
