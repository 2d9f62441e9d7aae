"""Open, save, and what is asked before work would be lost; whatever the disk does, the open work stays."""

from __future__ import annotations

import errno
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from gradexplorer.export import atomic
from gradexplorer.export.session_file import load, save, stamp_of
from gradexplorer.session import edits, shared
from gradexplorer.session.file import Loaded
from gradexplorer.session.state import START, Session
from gradexplorer.ui.files import recent
from gradexplorer.ui.window import MainWindow

SADDLE = replace(START, text="x y", probe=(1.0, -1.0))
HIMMELBLAU = replace(START, text="(x^2 + y - 11)^2 + (x + y^2 - 7)^2")


def in_file(file: Path) -> Session:
    found = load(file)
    assert isinstance(found, tuple)
    return found[0].session


def said(window: MainWindow) -> str:
    return window.filing.bar.sentence.text() if not window.filing.bar.isHidden() else ""


def press(window: MainWindow, word: str) -> None:
    button = next(one for one in window.filing.bar.buttons if one.text().replace("&", "") == word)
    assert isinstance(button, QPushButton)
    button.click()


def trigger(window: MainWindow, name: str) -> None:
    window.menus.actions[name].trigger()


def opened(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    window.filing.files.open(file)
    qtbot.waitUntil(lambda: window.filing.files.document.file == file)


def saved(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    window.filing.files.save_as(file)
    qtbot.waitUntil(lambda: window.filing.files.document.file == file)


def type_text(window: MainWindow, text: str) -> None:
    window.conductor.do(edits.type_text(text))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "saddle.gradx"
    save(made, SADDLE)
    return made


# --- open and save ----------------------------------------------------------------------------------------------------


def test_a_file_is_opened_shown_and_named_in_the_title(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    opened(qtbot, window, file)
    assert window.conductor.session == SADDLE
    assert window.panels.editor.editor.toPlainText() == "x y"
    assert window.windowTitle() == "Gradient Explorer – saddle.gradx[*]"
    assert not window.isWindowModified()
    assert not window.menus.actions["actionUndo"].isEnabled()


def test_the_colours_stay_the_users_own(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    save(file, replace(SADDLE, theme="dark"))
    window.conductor.do(edits.choose_theme("light"))
    opened(qtbot, window, file)
    assert window.conductor.session == replace(SADDLE, theme="light")
    assert not window.isWindowModified()


def test_a_change_gives_a_star_and_going_back_takes_it_away(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    opened(qtbot, window, file)
    type_text(window, "x y + 1")
    assert window.isWindowModified()
    trigger(window, "actionUndo")
    assert not window.isWindowModified()
    trigger(window, "actionStepBack")
    assert not window.isWindowModified()  # walking through the path changes nothing that could be lost


def test_saving_writes_the_session_and_takes_the_star_away(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    opened(qtbot, window, file)
    type_text(window, "x y + 1")
    trigger(window, "actionSave")
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert in_file(file) == window.conductor.session
    assert window.menus.actions["actionUndo"].isEnabled()
    assert str(file) in window.panels.status.readout.text()


def test_the_first_saving_asks_for_a_name_and_adds_the_ending(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    type_text(window, "x y")
    trigger(window, "actionSave")
    dialog = window.findChild(QFileDialog, "saveDialog")
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("new")
    dialog.accept()
    qtbot.waitUntil(lambda: window.filing.files.document.name == "new.gradx")
    assert in_file(tmp_path / "new.gradx").text == "x y"


def test_open_asks_which_file(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    trigger(window, "actionOpen")
    dialog = window.findChild(QFileDialog, "openDialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    dialog.close()
    qtbot.waitUntil(lambda: window.conductor.session == SADDLE)


def test_of_two_files_asked_for_the_last_one_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for number in range(5):
        save(tmp_path / f"{number}.gradx", replace(START, text=f"x + {number}"))
        window.filing.files.open(tmp_path / f"{number}.gradx")
    qtbot.waitUntil(lambda: window.filing.files.document.name == "4.gradx")
    assert window.conductor.session.text == "x + 4"


def test_recent_files_are_listed_newest_first_and_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for name in ("a", "b"):
        saved(qtbot, window, tmp_path / f"{name}.gradx")
    window.filing.recent.fill()
    texts = [action.text() for action in window.filing.recent.menu.actions()]
    assert texts[:2] == ["&1 b.gradx", "&2 a.gradx"]
    window.filing.recent.menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: window.filing.files.document.name == "a.gradx")
    window.filing.recent.fill()
    window.filing.recent.menu.actions()[-1].trigger()
    assert recent.files() == []


# --- refused ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "there is nothing in it"),
        (b'{"format": "gradexplorer", "version": 99}', "version: 99 is newer than 1"),
        (b'{"format": "gradexplorer", "version": 1, "descent": {"steps": 0}}', "descent.steps: 0 is not between"),
        (b'{"format": "gradexplorer",\n "vers', "the file ends too soon, in line 2"),
        (None, "it is not there"),
    ],
)
def test_a_refused_file_is_told_of_and_the_open_work_is_untouched(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, content: bytes | None, says: str
) -> None:
    type_text(window, "x^4 + y")
    history, document = window.conductor._history, window.filing.files.document
    file = tmp_path / "bad.gradx"
    if content is not None:
        file.write_bytes(content)
    window.filing.files.open(file)
    qtbot.waitUntil(lambda: "bad.gradx was not opened" in said(window))
    assert says in said(window)
    assert window.conductor._history is history
    assert window.filing.files.document == document
    press(window, "Close")
    assert said(window) == ""


def test_keys_nobody_knows_are_told_of(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "later.gradx"
    file.write_bytes(b'{"format": "gradexplorer", "version": 1, "text": "x y", "fog": 1, "choices": {"haze": 2}}')
    opened(qtbot, window, file)
    assert said(window) == "later.gradx is open. Passed over, because unknown here: fog, choices.haze."


def fails(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def trouble(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(atomic.os, "fsync", trouble)


@pytest.mark.parametrize(
    ("number", "says"),
    [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "only be read"), (errno.EACCES, "may not be written")],
)
def test_what_cannot_be_written_is_said_with_a_way_out(
    qtbot: QtBot,
    window: MainWindow,
    file: Path,
    tmp_path: Path,
    number: int,
    says: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened(qtbot, window, file)
    type_text(window, "x y + 1")
    with monkeypatch.context() as broken:
        fails(broken, number)
        trigger(window, "actionSave")
        qtbot.waitUntil(lambda: says in said(window))
    assert said(window).startswith("saddle.gradx was not saved")
    assert in_file(file) == SADDLE
    assert window.isWindowModified()
    press(window, "Save As…")
    dialog = window.findChild(QFileDialog, "saveDialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(file.parent / "elsewhere.gradx"))
    dialog.close()
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert in_file(file.parent / "elsewhere.gradx").text == "x y + 1"
    assert said(window) == ""


def test_a_vanished_folder_is_named_and_the_work_stays(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    saved(qtbot, window, folder / "a.gradx")
    shutil.rmtree(folder)
    type_text(window, "x y")
    trigger(window, "actionSave")
    qtbot.waitUntil(lambda: f"the folder {folder} is no longer there" in said(window))
    assert window.conductor.session.text == "x y"


# --- changed behind our back ------------------------------------------------------------------------------------------


def test_a_file_that_somebody_else_wrote_is_not_overwritten_unasked(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    opened(qtbot, window, file)
    save(file, HIMMELBLAU)
    type_text(window, "x y + 1")
    trigger(window, "actionSave")
    qtbot.waitUntil(lambda: "was changed by another program" in said(window))
    assert in_file(file) == HIMMELBLAU
    press(window, "Overwrite")
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert in_file(file).text == "x y + 1"


def test_the_other_one_can_be_opened_instead(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    opened(qtbot, window, file)
    save(file, HIMMELBLAU)
    window.filing.files.look_again()
    assert "was changed by another program" in said(window)
    press(window, "Open the Other")
    qtbot.waitUntil(lambda: window.conductor.session == HIMMELBLAU)
    assert said(window) == ""


def test_a_file_that_was_removed_is_written_anew(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    opened(qtbot, window, file)
    file.unlink()
    window.filing.files.look_again()
    type_text(window, "x y + 1")
    trigger(window, "actionSave")
    qtbot.waitUntil(lambda: stamp_of(file) is not None)


# --- what would be lost -----------------------------------------------------------------------------------------------


def test_closing_asks_nothing_where_nothing_would_be_lost(qtbot: QtBot, window: MainWindow) -> None:
    window.conductor.do(edits.move_probe(1, 1))  # looking around without a file is no work
    assert window.close()


def test_closing_asks_nothing_after_saving(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    opened(qtbot, window, file)
    type_text(window, "x y + 1")
    window.filing.files.save()
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert window.close()


def test_closing_asks_where_work_would_be_lost_and_cancel_goes_on(window: MainWindow) -> None:
    type_text(window, "x y + 1")
    assert not window.close()
    assert "has changes that are not saved" in said(window)
    press(window, "Cancel")
    assert said(window) == ""
    assert window.isVisible()


def test_closing_without_saving_closes(window: MainWindow) -> None:
    type_text(window, "x y + 1")
    assert not window.close()
    press(window, "Do Not Save")
    assert not window.isVisible()


def test_saving_on_the_way_out_saves_and_closes(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    opened(qtbot, window, file)
    window.conductor.do(edits.move_probe(0.5, 0.5))  # with a file, this is work
    assert not window.close()
    press(window, "Save")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert in_file(file).probe == (0.5, 0.5)


def test_a_disk_that_is_full_on_the_way_out_keeps_the_window_open(
    qtbot: QtBot, window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(qtbot, window, file)
    type_text(window, "x y + 1")
    assert not window.close()
    fails(monkeypatch, errno.ENOSPC)
    press(window, "Save")
    qtbot.waitUntil(lambda: "the disk is full" in said(window))
    assert window.isVisible()
    assert not window.close()


def test_opening_asks_about_the_open_work_only_once_there_is_something_instead(
    qtbot: QtBot, window: MainWindow, file: Path
) -> None:
    type_text(window, "x^4 + y")
    window.filing.files.open(file)
    qtbot.waitUntil(lambda: "Save them before you open saddle.gradx?" in said(window))
    assert window.conductor.session.text == "x^4 + y"
    press(window, "Do Not Save")
    assert window.conductor.session == SADDLE


# --- dropped, pasted, shared ------------------------------------------------------------------------------------------


def dropped(window: MainWindow, mime: QMimeData) -> bool:
    where, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, where, keys)
    event.ignore()
    window.dropEvent(event)
    return event.isAccepted()


def test_a_file_that_is_dropped_is_opened(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    assert dropped(window, mime)
    qtbot.waitUntil(lambda: window.conductor.session == SADDLE)
    assert not window.panels.editor.editor.canInsertFromMimeData(mime)


def test_a_text_file_that_is_dropped_is_typed(window: MainWindow, tmp_path: Path) -> None:
    mime = QMimeData()
    (tmp_path / "f.txt").write_text("a = 2\na x y\n")
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "f.txt"))])
    assert dropped(window, mime)
    assert window.conductor.session.text == "a = 2\na x y"
    assert window.menus.actions["actionUndo"].isEnabled()


def test_what_is_neither_is_refused_in_a_sentence(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    mime = QMimeData()
    (tmp_path / "cat.png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "cat.png"))])
    assert dropped(window, mime)
    qtbot.waitUntil(lambda: "cat.png was not opened" in said(window))
    mime.setUrls([QUrl("https://example.org/a.gradx")])
    assert not dropped(window, mime)


def test_a_session_is_copied_as_text_and_pasted(qtbot: QtBot, window: MainWindow, file: Path) -> None:
    opened(qtbot, window, file)
    trigger(window, "actionCopySession")
    text = QApplication.clipboard().text()
    assert shared.from_text(text) == Loaded(SADDLE)
    window.conductor.do(edits.move_probe(0, 0))
    window.filing.files.let_go()
    trigger(window, "actionPasteSession")
    press(window, "Do Not Save")
    assert window.conductor.session == SADDLE
    assert window.windowTitle() == "Gradient Explorer[*]"


def test_a_shared_session_pasted_where_functions_are_typed_is_a_session(window: MainWindow) -> None:
    QApplication.clipboard().setText(shared.to_text(SADDLE))
    window.panels.editor.editor.paste()
    assert window.conductor.session == SADDLE


def test_a_damaged_shared_session_is_refused(window: MainWindow) -> None:
    QApplication.clipboard().setText(shared.to_text(SADDLE)[:-5])
    trigger(window, "actionPasteSession")
    assert "This is not a session" in said(window)
    assert window.conductor.session == START
