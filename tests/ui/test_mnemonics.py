"""Each entry of a menu goes by a letter of its own, in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gradexplorer.ui.language import LANGUAGES, speak
from gradexplorer.ui.mnemonics import letter_of, tell_apart
from gradexplorer.ui.window import MainWindow
from tests.ui.conftest import Hearsay


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qtbot: QtBot, hearsay: Hearsay) -> Iterator[MainWindow]:
    speak(request.param)
    window = MainWindow(calculator=hearsay)  # type: ignore[arg-type]
    yield window
    window.filing.files.let_go()
    window.close()
    window.deleteLater()
    speak("en")


def twice(actions: list[QAction]) -> list[str]:
    letters = Counter(letter for action in actions if (letter := letter_of(action)))
    return [action.text() for action in actions if letters[letter_of(action)] > 1]


def test_no_two_entries_of_a_menu_share_a_letter(spoken: MainWindow) -> None:
    menus = spoken.findChildren(QMenu)
    assert len(menus) > 10
    assert twice(spoken.menuBar().actions()) == []
    assert {menu.title(): found for menu in menus if (found := twice(menu.actions()))} == {}


def test_commands_have_a_letter_each(spoken: MainWindow) -> None:
    unlettered = [
        action.text() for action in spoken.menus.actions.values() if action.text() and not letter_of(action)
    ]  # fmt: skip
    assert unlettered == []


def test_the_first_keeps_its_letter_and_a_word_begins_with_the_next() -> None:
    texts = ["&Previous View", "&Panels", "A && &Path", "&P", "Plain"]
    actions = [QAction(text) for text in texts]
    tell_apart(actions)
    # P is all that the fourth can have, so that it goes to it; Previous View has V, Panels A, and Path T
    assert [action.text() for action in actions] == ["Previous &View", "P&anels", "A && Pa&th", "&P", "Plain"]


def test_where_letters_do_not_suffice_one_goes_without() -> None:
    actions = [QAction(text) for text in ("&Ab", "&Ba", "A&b")]
    tell_apart(actions)
    assert [action.text() for action in actions] == ["&Ab", "&Ba", "Ab"]
