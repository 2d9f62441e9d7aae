"""No two actions of the window answer to the same key."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QAction, QKeySequence

from gradexplorer.ui.window import MainWindow


def test_every_key_has_one_meaning(window: MainWindow) -> None:
    keys = Counter(
        sequence.toString(QKeySequence.SequenceFormat.PortableText)
        for action in window.findChildren(QAction)
        for sequence in action.shortcuts()
    )
    assert {key: count for key, count in keys.items() if count > 1} == {}
