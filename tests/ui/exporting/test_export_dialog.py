"""The window for all that leaves the program: what it shows is what is written, and what the command line writes."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewWidget
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gradexplorer.__main__ import main
from gradexplorer.export.table import table
from gradexplorer.session import edits
from gradexplorer.ui.exporting.asked import Asked, Source
from gradexplorer.ui.exporting.clipboard import values
from gradexplorer.ui.exporting.dialog import ExportDialog
from gradexplorer.ui.exporting.printing import printed, show_print
from gradexplorer.ui.jobs import never
from gradexplorer.ui.window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> Iterator[ExportDialog]:
    window.findChild(QAction, "actionExport").trigger()
    made = window.findChild(ExportDialog)
    assert isinstance(made, ExportDialog)
    qtbot.waitUntil(lambda: not made.picture.preview.pixmap().isNull())
    yield made
    made.close()


def named(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))


def saved(dialog: ExportDialog, qtbot: QtBot, ending: str) -> str:
    """What is said once the file is written."""
    dialog.picture.format.setCurrentIndex(dialog.picture.format.findData(ending))
    with qtbot.waitSignal(dialog.work.finished, timeout=30_000):
        dialog.picture.save.click()
    return dialog.picture.says.text()


@pytest.mark.parametrize("ending", ["png", "svg", "tex", "py", "gif"])
def test_the_window_and_the_command_line_write_the_same(
    dialog: ExportDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    named(monkeypatch, tmp_path / f"window.{ending}")
    page = dialog.picture
    page.width_px.setValue(300)
    page.height_px.setValue(260)
    page.title.setText("a bowl")
    page.part.setCurrentIndex(page.part.findData("exact"))
    page.layers["grid"].setChecked(True)
    assert f"window.{ending}" in saved(dialog, qtbot, ending)
    asked = ["x^2 + y^2", "--box", "-3,3,-3,3", "--from", "2,1", "--steps", "20", "--size", "300x260", "--grid"]
    dots = ["--dpi", "192"] if ending == "png" else []
    file = tmp_path / f"line.{ending}"
    assert main(["render", *asked, "--title", "a bowl", *dots, "--out", str(file)]) == 0
    assert file.read_bytes() == (tmp_path / f"window.{ending}").read_bytes()


def test_layers_that_are_switched_off_are_not_written(dialog: ExportDialog, window: MainWindow) -> None:
    source = Source.of(window.conductor)
    assert source is not None
    figure = Asked((300, 260), layers={"fill": False, "path": False}).figure(source, lambda: False)
    assert figure is not None
    assert not figure.scene.shows("fill")
    assert not figure.scene.shows("path")
    assert figure.scene.shows("arrows")
    assert not figure.scene.colour_bar


def test_what_cannot_be_written_leaves_the_old_file(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "figure.bmp"
    file.write_bytes(b"old")
    named(monkeypatch, file)
    assert "figure.bmp is not written: a picture is written as" in saved(dialog, qtbot, "png")
    assert file.read_bytes() == b"old"
    named(monkeypatch, tmp_path / "nowhere" / "figure.png")
    assert "figure.png could not be written" in saved(dialog, qtbot, "png")


def test_a_cancelled_animation_writes_nothing(
    dialog: ExportDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.conductor.do(edits.set_steps(2000))
    file = tmp_path / "long.gif"
    file.write_bytes(b"old")
    named(monkeypatch, file)
    page = dialog.picture
    page.format.setCurrentIndex(page.format.findData("gif"))
    with qtbot.waitSignal(dialog.work.progressed, timeout=30_000):
        page.save.click()
    assert page.progress.isVisible()
    assert page.cancel.isVisible()
    page.cancel.click()
    assert not page.progress.isVisible()
    assert page.says.text() == "Nothing was written."
    assert dialog.work._writer.wait_idle(30)
    assert file.read_bytes() == b"old"


def test_an_animation_is_written_behind_the_window_wherever_it_is_asked_for(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named(monkeypatch, tmp_path / "walk.gif")
    window.conductor.do(edits.set_steps(3))
    window.findChild(QAction, "actionExportPicture").trigger()
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    qtbot.waitUntil(lambda: "walk.gif" in dialog.picture.says.text(), timeout=30_000)
    assert (tmp_path / "walk.gif").read_bytes().startswith(b"GIF89a")
    dialog.close()


def test_rows_that_mean_nothing_for_a_format_are_not_there(dialog: ExportDialog) -> None:
    page = dialog.picture
    for ending, dots, speed in (("png", True, False), ("svg", False, False), ("gif", False, True)):
        page.format.setCurrentIndex(page.format.findData(ending))
        assert (page.dpi.isVisible(), page.fps.isVisible()) == (dots, speed)


def test_every_text_is_shown_as_it_is_written(
    dialog: ExportDialog, qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.tabs.setCurrentWidget(dialog.text)
    path = window.conductor.path
    assert path is not None
    qtbot.waitUntil(lambda: dialog.text.shown.toPlainText() == table(path))
    for key, part in (("code-latex", "x^{2}"), ("code-jax", "def df_dx"), ("script-pytorch", "torch.optim.SGD")):
        dialog.text.choose(key)
        qtbot.waitUntil(lambda part=part: part in dialog.text.shown.toPlainText())  # type: ignore[misc]
    named(monkeypatch, tmp_path / "walk")
    dialog.text.save.click()
    qtbot.waitUntil(lambda: "walk.py" in dialog.text.says.text())
    assert (tmp_path / "walk.py").read_text(encoding="utf-8") == dialog.text.shown.toPlainText()
    dialog.text.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.text.shown.toPlainText()


def test_a_text_that_is_not_there_says_why(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.tabs.setCurrentWidget(dialog.text)
    dialog.text.choose("critical")
    qtbot.waitUntil(lambda: "K searches the view" in dialog.text.shown.toPlainText())
    assert not dialog.text.save.isEnabled()


def test_the_picture_goes_to_the_clipboard_as_dots_and_as_vectors(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    window.findChild(QAction, "actionCopyPicture").trigger()
    assert QGuiApplication.clipboard().text() == "before"  # it is made behind the window
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasImage(), timeout=30_000)
    data = QGuiApplication.clipboard().mimeData()
    assert data.data("image/png").data().startswith(b"\x89PNG")
    assert b"<svg" in data.data("image/svg+xml").data()


def test_the_values_at_the_probe_are_a_table(window: MainWindow) -> None:
    reading = window.conductor.reading
    assert reading is not None
    lines = values(reading).splitlines()
    # x^2 + y^2 at (2, 1): 5, gradient (4, 2), slope sqrt(20), Hessian (2, 0; 0, 2)
    assert lines[:5] == ["x\t2", "y\t1", "f\t5", "df/dx\t4", "df/dy\t2"]
    assert lines[7:] == ["d2f/dxdx\t2", "d2f/dxdy\t0", "d2f/dydx\t0", "d2f/dydy\t2", "kind\tslope"]
    window.findChild(QAction, "actionCopyValues").trigger()
    assert QGuiApplication.clipboard().text() == values(reading)


def test_the_paper_shows_the_picture_in_its_own_colours(window: MainWindow, qtbot: QtBot) -> None:
    source = Source.of(window.conductor)
    assert source is not None
    figure = printed(source, source.scene.layers, never)
    assert figure is not None
    assert figure.scene.look.surround == "#ffffff"
    preview = show_print(window, figure)
    with qtbot.waitExposed(preview):
        gc.collect()
    page = preview.findChild(QPrintPreviewWidget)
    assert page is not None
    for _ in range(3):
        gc.collect()
        page.updatePreview()
        qtbot.wait(1)
    assert page.pageCount() == 1
    preview.close()


def test_escape_closes_it_and_its_threads(window: MainWindow, qtbot: QtBot) -> None:
    window.findChild(QAction, "actionExport").trigger()
    made = window.findChild(ExportDialog)
    assert isinstance(made, ExportDialog)
    qtbot.keyClick(made, Qt.Key.Key_Escape)
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChild(ExportDialog) is None
