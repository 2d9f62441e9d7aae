"""The keys of every action: as they were made, or as one person likes them better."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QKeyCombination, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

GROUP = "keys"
NATIVE, PORTABLE = QKeySequence.SequenceFormat.NativeText, QKeySequence.SequenceFormat.PortableText
Context = Qt.ShortcutContext

# What every field for text needs for itself.
NEEDED = frozenset(
    {"Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Tab", "Shift+Tab", "Return", "Enter", "Esc", "Backspace", "Del"}
    | {f"{more}{key}" for more in ("", "Shift+", "Ctrl+") for key in ("Left", "Right", "Up", "Down")}
)
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Keys(QObject):
    """Knows the actions of a window by name. `plain` are the widgets in which keys without Ctrl or Alt count.

    Elsewhere such a key is a letter that somebody types.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, plain: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._plain = plain
        self._settings: QSettings | None = None
        made = window.findChildren(QAction, options=Qt.FindChildOption.FindDirectChildrenOnly)
        named = [action for action in made if action.objectName() and action.statusTip()]
        self.actions = {action.objectName(): action for action in named}
        self._first = {name: action.shortcut() for name, action in self.actions.items()}

    def remember_in(self, settings: QSettings) -> None:
        """Take the keys that are remembered there, and remember from now on."""
        self._settings = settings
        for name in self.actions:
            told = settings.value(f"{GROUP}/{name}")
            if isinstance(told, str):
                keys = QKeySequence.fromString(told, PORTABLE)
                if self.owner(keys, name) is None and not is_needed(keys):
                    self._put(name, keys)
        self.changed.emit()

    def owner(self, keys: QKeySequence, name: str) -> str | None:
        """The other action that has these keys."""
        if keys.isEmpty():
            return None
        others = (other for other, action in self.actions.items() if other != name and action.shortcut() == keys)
        return next(others, None)

    def change(self, name: str, keys: QKeySequence) -> None:
        """The action gets these keys, and whoever had them has none."""
        if is_needed(keys):
            return
        owner = self.owner(keys, name)
        if owner is not None:
            self._set(owner, QKeySequence())
        self._set(name, keys)
        self.changed.emit()

    def reset(self) -> None:
        """All keys as they were at first."""
        for name, keys in self._first.items():
            self._set(name, keys)
        self.changed.emit()

    def first(self, name: str) -> QKeySequence:
        """The keys that the action had at first."""
        return self._first[name]

    def _set(self, name: str, keys: QKeySequence) -> None:
        self._put(name, keys)
        if self._settings is not None:
            if keys == self._first[name]:
                self._settings.remove(f"{GROUP}/{name}")
            else:
                self._settings.setValue(f"{GROUP}/{name}", keys.toString(PORTABLE))

    def _put(self, name: str, keys: QKeySequence) -> None:
        action = self.actions[name]
        if is_plain(keys) and action.shortcutContext() != Context.WidgetWithChildrenShortcut:
            action.setShortcutContext(Context.WidgetWithChildrenShortcut)
            for widget in self._plain:
                widget.addAction(action)
        elif not is_plain(keys) and not is_plain(self._first[name]):
            action.setShortcutContext(Context.WindowShortcut)
        action.setShortcut(keys)
        told = keys.toString(NATIVE)
        action.setToolTip(f"{action.statusTip()} ({told})" if told else action.statusTip())


def is_plain(keys: QKeySequence) -> bool:
    """Whether typing a text would press these keys: no Ctrl, Alt or Meta, and no function key."""
    if keys.isEmpty():
        return False
    sequence: Any = keys  # whose stubs know nothing of its parts
    first: QKeyCombination = sequence[0]
    return not first.keyboardModifiers() & _MODIFIERS and not Qt.Key.Key_F1 <= first.key() <= Qt.Key.Key_F35


def is_needed(keys: QKeySequence) -> bool:
    """Whether fields for text need these keys themselves."""
    return keys.toString(PORTABLE) in NEEDED
