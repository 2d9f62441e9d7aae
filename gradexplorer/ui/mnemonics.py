"""The underlined letters of a menu, one entry each: in every language, whatever else stands in the menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

ESCAPED = "\0"  # for the time being, in place of "&&", which is an ampersand


def tell_apart_all(entries: Sequence[QAction]) -> None:
    """No two entries of one menu go by the same letter any more, in the menus of these entries and all below."""
    for entry in entries:
        menu = entry.menu()
        if isinstance(menu, QMenu):
            tell_apart(menu.actions())
            tell_apart_all(menu.actions())


def tell_apart(actions: Sequence[QAction]) -> None:
    """Entries that share a letter get others: the first one keeps it, where the later ones find one all the same.

    A letter that is needed passes from hand to hand (Kuhn's augmenting paths), so that as many as can have one do.
    """
    holder: dict[str, int] = {}
    doubled = []
    for row, action in enumerate(actions):
        letter = letter_of(action)
        if letter and holder.setdefault(letter, row) != row:
            doubled.append(row)
    if not doubled:
        return
    choices = [_letters(action.text()) if letter_of(action) else [] for action in actions]
    for row in doubled:
        _find(row, choices, holder, set())
    given = {row: letter for letter, row in holder.items()}
    for row, action in enumerate(actions):
        if letter_of(action) != given.get(row, ""):
            action.setText(_marked(action.text(), given.get(row, "")))


def letter_of(action: QAction) -> str:
    """The letter that the entry goes by; "" for none."""
    return action.text().replace("&&", ESCAPED).partition("&")[2][:1].casefold()


def _find(row: int, choices: Sequence[Sequence[str]], holder: dict[str, int], tried: set[str]) -> bool:
    """Whether a letter was found for the entry: a free one, or one whose holder finds another."""
    for letter in choices[row]:
        if letter not in holder:
            holder[letter] = row
            return True
    for letter in choices[row]:
        if letter not in tried:
            tried.add(letter)
            if _find(holder[letter], choices, holder, tried):
                holder[letter] = row
                return True
    return False


def _bare(text: str) -> str:
    return text.replace("&&", ESCAPED).replace("&", "")


def _places(text: str) -> list[int]:
    """Where its letters are, those that begin a word first."""
    beginnings = [at for at in range(len(text)) if at == 0 or text[at - 1] == " "]
    places = dict.fromkeys([*beginnings, *range(len(text))])
    return [at for at in places if text[at].isalpha()]


def _letters(text: str) -> list[str]:
    bare = _bare(text)
    return [bare[at].casefold() for at in _places(bare)]


def _marked(text: str, letter: str) -> str:
    """The text with that letter of it underlined."""
    bare = _bare(text)
    at = next((at for at in _places(bare) if bare[at].casefold() == letter), None)
    bare = bare if at is None else f"{bare[:at]}&{bare[at:]}"
    return bare.replace(ESCAPED, "&&")
