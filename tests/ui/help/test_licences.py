"""Licences, shown from Help > About."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton

from gradexplorer import licences
from gradexplorer.ui.about import about as about_note
from gradexplorer.ui.window import MainWindow


def test_about_leads_to_the_licences(window: MainWindow) -> None:
    about = about_note(window)
    about.show()
    button = about.findChild(QPushButton, "licencesButton")
    assert button is not None
    button.click()
    button.click()
    (note,) = window.findChildren(QDialog, "licencesNote")
    text = note.findChild(QPlainTextEdit, "licencesText")
    assert text is not None
    assert text.isReadOnly()
    assert text.toPlainText() == licences.told()
    note.close()
    about.close()
