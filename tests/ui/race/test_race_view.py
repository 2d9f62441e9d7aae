"""The race in the window: entered, run behind it, shown, played, undone, saved, read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from gradexplorer.descent.racers import EVALUATIONS, Terms
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.session import edits, race_edits
from gradexplorer.session.bounding import bind_within
from gradexplorer.session.file import Loaded, read, write
from gradexplorer.session.state import RacerChoice
from gradexplorer.ui.canvas.race import RaceSheet, paint
from gradexplorer.ui.canvas.race_legend import _laid_out, _rows
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.here import show_menu
from gradexplorer.ui.parts import NumberField
from gradexplorer.ui.race import files
from gradexplorer.ui.race.editor import RacerEditor
from gradexplorer.ui.race.racing import Raced, racing_of
from gradexplorer.ui.race.view import RaceView
from gradexplorer.ui.window import MainWindow

pytestmark = pytest.mark.window("shared")


@pytest.fixture
def view(window: MainWindow) -> RaceView:
    window.views.show("race")
    found = window.views.followers["race"]
    assert isinstance(found, RaceView)
    found.widget.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    return found


def raced(qtbot: QtBot, window: MainWindow, count: int) -> Raced:
    """The race, once so many racers have run."""
    racing = racing_of(window.conductor)
    qtbot.waitUntil(lambda: racing.raced is not None and len(racing.raced.race.runs) == count)
    assert racing.raced is not None
    return racing.raced


def sheet(window: MainWindow) -> RaceSheet:
    found = window.panels.canvas.shown().extras["race"]
    assert isinstance(found, RaceSheet)
    return found


def cells(view: RaceView, row: int) -> list[str]:
    order = view.widget.table.order
    return [order.index(row, column).data() for column in range(order.columnCount())]


def test_the_present_method_is_entered_with_its_settings_and_starts_at_the_probe(
    qtbot: QtBot, window: MainWindow, view: RaceView
) -> None:
    view.widget.add.click()
    found = raced(qtbot, window, 1)
    assert window.conductor.session.race.racers == (RacerChoice("gradient-descent", (("learning_rate", 0.1),)),)
    assert "race" in window.conductor.session.layers
    run = found.race.runs[0]
    # x^2 + y^2 from (2, 1) with rate 0.1: each step is 0.8 of the one before.
    assert run.path is not None
    assert run.path.points[:2] == ((2.0, 1.0), pytest.approx((1.6, 0.8)))
    assert cells(view, 0)[:1] == ["gradient-descent"]
    assert cells(view, 0)[8] == "linear, × 0.64"
    window.conductor.do(edits.move_probe(1.0, 1.0))
    qtbot.waitUntil(lambda: racing_of(window.conductor).raced.race.runs[0].path.points[0] == (1.0, 1.0))  # type: ignore[union-attr]


def test_a_step_back_takes_the_racers_out_again(qtbot: QtBot, window: MainWindow, view: RaceView) -> None:
    view.widget.add.click()
    raced(qtbot, window, 1)
    window.conductor.undo()
    assert window.conductor.session.race.racers == ()
    qtbot.waitUntil(lambda: racing_of(window.conductor).raced is None)
    qtbot.waitUntil(view.widget.empty.isVisible)


def test_all_first_order_methods_race_and_each_gets_down(qtbot: QtBot, window: MainWindow, view: RaceView) -> None:
    window.conductor.do(edits.type_text("(x^2+y-11)^2+(x+y^2-7)^2"))
    view.widget.enterAsked.emit("first-order")
    found = raced(qtbot, window, 12)
    for run in found.race.runs:
        assert run.path is not None
        assert run.path.stop not in ("diverged", "left-domain")
        assert run.path.values[-1] < run.path.values[0]


@pytest.mark.parametrize(("key", "count"), [("grid", 16), ("ring", 12), ("random", 20)])
def test_one_method_from_many_starts(qtbot: QtBot, window: MainWindow, view: RaceView, key: str, count: int) -> None:
    view.widget.enterAsked.emit(key)
    found = raced(qtbot, window, count)
    starts = [run.racer.start for run in found.race.runs]
    box = window.panels.canvas.viewport_value().box
    assert len(set(starts)) == count
    assert all(box.x_min <= x <= box.x_max and box.y_min <= y <= box.y_max for x, y in starts)


def test_a_click_enters_a_racer_while_starts_are_placed(qtbot: QtBot, window: MainWindow, view: RaceView) -> None:
    canvas = window.panels.canvas
    view.widget.placing.setChecked(True)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.pixelAt(-1.0, 2.0))
    found = raced(qtbot, window, 1)
    assert found.race.runs[0].racer.start == pytest.approx((-1.0, 2.0), abs=0.02)
    assert window.conductor.session.probe == (2.0, 1.0)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not view.widget.placing.isChecked()
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.pixelAt(-1.0, 1.0))
    assert window.conductor.session.probe == pytest.approx((-1.0, 1.0), abs=0.02)


def test_a_click_on_a_dot_of_a_racer_goes_to_that_step_of_it(qtbot: QtBot, window: MainWindow, view: RaceView) -> None:
    conductor, canvas = window.conductor, window.panels.canvas
    racer = RacerChoice(settings=(("learning_rate", 0.2),), start=(-2.0, 2.0))
    conductor.do(race_edits.add_racers([RacerChoice(), racer]))
    raced(qtbot, window, 2)
    conductor.step_to(90)
    qtbot.waitUntil(lambda: "race" in canvas.shown().extras)
    # from (-2, 2) with rate 0.2 each step is 0.6 of the one before: (-1.2, 1.2), (-0.72, 0.72), ...
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.pixelAt(-0.72, 0.72))
    assert conductor.clock.now() == 2
    assert view.widget.table.chosen() == [1]
    assert conductor.session.probe == (2.0, 1.0)
    conductor.do(edits.show_layer("race", False))
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.pixelAt(-0.72, 0.72))
    assert conductor.session.probe == pytest.approx((-0.72, 0.72), abs=0.02)


def test_racers_obey_the_box_whatever_the_walk_does_and_one_that_cannot_says_so(
    qtbot: QtBot, window: MainWindow, view: RaceView
) -> None:
    conductor = window.conductor
    conductor.do(bind_within((1.0, 3.0, -3.0, 3.0)))
    conductor.do(edits.choose_method("newton"))  # which cannot obey: there is no walk
    conductor.do(race_edits.add_racers([RacerChoice(), RacerChoice("newton")]))
    runs = raced(qtbot, window, 2).race.runs
    assert conductor.path is None
    assert runs[0].path is not None
    assert runs[0].path.points[-1] == pytest.approx((1.0, 0.0), abs=1e-6)
    assert runs[1].path is None
    assert "does not allow" in cells(view, 1)[10]


def test_walk_and_race_play_and_are_scrubbed_together(qtbot: QtBot, window: MainWindow, view: RaceView) -> None:
    view.widget.add.click()
    raced(qtbot, window, 1)
    clock = window.conductor.clock
    assert clock.last() == 90  # 4.47 * 0.8^k is at most 1e-8 from k = 90 on; the walk stops at 20
    window.conductor.step_to(7)
    assert sheet(window).at == (7,)
    assert window.conductor.shown_step() == 7
    view.widget.slider.setValue(50)
    assert sheet(window).at == (50,)
    assert window.conductor.shown_step() == 20
    qtbot.waitUntil(lambda: view.widget.standing.text() == "step 50 of 90")
    window.conductor.step_to(0)
    window.player.toggle()
    qtbot.waitUntil(lambda: not window.player.playing, timeout=20_000)
    assert sheet(window).at == (90,)


def test_with_equal_evaluations_newton_takes_fewer_steps(qtbot: QtBot, window: MainWindow, view: RaceView) -> None:
    window.conductor.do(edits.type_text("x^4+y^4+x*y"))
    window.conductor.do(
        race_edits.add_racers([RacerChoice("adam", (("learning_rate", 0.001),)), RacerChoice("newton")])
    )
    window.conductor.do(race_edits.set_terms(Terms(EVALUATIONS, 12)))
    racing = racing_of(window.conductor)
    qtbot.waitUntil(lambda: racing.raced is not None and racing.raced.race.terms.budget == 12)
    assert racing.raced is not None
    # Adam: 12/2 points, so 5 steps. Newton: 2 at the start, then 3 for each step: 2 + 3 * 3 = 11.
    assert [run.last for run in racing.raced.race.runs] == [5, 3]
    assert view.widget.weights["hessian"].isVisible()
    view.widget.weights["hessian"].setValue(0.0)
    assert window.conductor.session.race.terms == Terms(EVALUATIONS, 12, 1.0, 1.0, 0.0)


def test_a_hidden_racer_keeps_its_colour_and_the_others_theirs(
    qtbot: QtBot, window: MainWindow, view: RaceView
) -> None:
    for _ in range(3):
        view.widget.add.click()
    raced(qtbot, window, 3)
    index = view.widget.table.order.index(1, 0)
    assert view.widget.table.order.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert [racer.hidden for racer in window.conductor.session.race.racers] == [False, True, False]
    assert [lane.number for lane in sheet(window).lanes] == [0, 2]


def test_rows_are_sorted_copied_and_removed(qtbot: QtBot, window: MainWindow, view: RaceView) -> None:
    racers = [RacerChoice("adam"), RacerChoice("newton"), RacerChoice("gradient-descent", (("learning_rate", 1e308),))]
    window.conductor.do(race_edits.add_racers(racers))
    raced(qtbot, window, 3)
    table = view.widget.table
    table.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    assert [cells(view, row)[0].split()[0] for row in range(3)] == ["newton", "adam", "gradient-descent"]
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("racer\tsettings\tsteps\t")
    assert [line.split("\t")[0].split()[0] for line in lines[1:]] == ["newton", "adam", "gradient-descent"]
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [racer.method for racer in window.conductor.session.race.racers] == ["adam", "gradient-descent"]


def test_enter_walks_as_the_racer_of_the_row(qtbot: QtBot, window: MainWindow, view: RaceView) -> None:
    window.conductor.do(race_edits.add_racers([RacerChoice("adam", (("learning_rate", 0.5),))]))
    raced(qtbot, window, 1)
    view.widget.table.setCurrentIndex(view.widget.table.order.index(0, 1))
    qtbot.keyClick(view.widget.table, Qt.Key.Key_Return)
    assert window.conductor.session.descent.method == "adam"
    assert window.conductor.session.descent.in_force["learning_rate"] == 0.5


def editor_of(view: RaceView) -> RacerEditor:
    found = view.widget.table.findChild(RacerEditor)
    assert found is not None
    return found


def test_a_racer_is_edited_in_its_row_and_the_edit_is_named_undone_and_saved(
    qtbot: QtBot, window: MainWindow, view: RaceView
) -> None:
    conductor, table = window.conductor, view.widget.table
    conductor.do(race_edits.add_racers([RacerChoice("momentum", (("learning_rate", 0.02),)), RacerChoice()]))
    raced(qtbot, window, 2)
    table.selectRow(0)
    table.doubleClicked.emit(table.order.index(0, 3))
    editor = editor_of(view)
    qtbot.waitUntil(editor.isVisible)
    assert (editor.method.currentText(), editor.rate.value()) == ("momentum", 0.02)
    editor.rate.setValue(0.05)
    momentum = editor.settings.findChild(NumberField, "racer_setting_momentum")
    assert momentum is not None
    momentum.setValue(0.5)
    chosen = (("learning_rate", 0.05), ("momentum", 0.5))
    assert conductor.session.race.racers == (RacerChoice("momentum", chosen), RacerChoice())
    assert str(conductor.history.past[-1].name) == "racer 1: set the momentum"
    again = read(write(conductor.session))
    assert isinstance(again, Loaded)
    assert again.session.race == conductor.session.race
    raced(qtbot, window, 2)
    qtbot.waitUntil(lambda: cells(view, 0)[0] == "momentum rate 0.05 momentum 0.5")
    assert table.chosen() == [0]
    assert conductor.session.descent.method == "gradient-descent"
    conductor.undo()
    conductor.undo()
    assert conductor.session.race.racers[0].settings == (("learning_rate", 0.02),)
    qtbot.waitUntil(lambda: editor.rate.value() == 0.02)
    editor.close()


def test_another_method_of_a_racer_begins_with_settings_of_its_own(
    qtbot: QtBot, window: MainWindow, view: RaceView
) -> None:
    window.conductor.do(race_edits.add_racers([RacerChoice("momentum", (("momentum", 0.5),))]))
    raced(qtbot, window, 1)
    table = view.widget.table
    table.setCurrentIndex(table.order.index(0, 0))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = editor_of(view)
    editor.method.setCurrentText("rmsprop")
    racer = window.conductor.session.race.racers[0]
    assert racer.method == "rmsprop"
    assert "momentum" not in dict(racer.settings)
    window.conductor.undo()
    window.conductor.undo()
    qtbot.waitUntil(editor.isHidden)  # its racer is gone


def test_a_copy_of_a_racer_and_a_recorded_path_that_has_no_settings(
    qtbot: QtBot, window: MainWindow, view: RaceView, tmp_path: Path
) -> None:
    window.conductor.do(race_edits.add_racers([RacerChoice("adam")]))
    view.widget.table.twinAsked.emit(0)
    assert window.conductor.session.race.racers == (RacerChoice("adam"),) * 2
    log = tmp_path / "log.csv"
    log.write_text("x,y\n2,2\n1,1\n")
    view.read(log)
    qtbot.waitUntil(lambda: len(window.conductor.session.race.racers) == 3)
    view.widget.table.editAsked.emit(2)
    editor = view.widget.table.findChild(RacerEditor)
    assert editor is None or editor.isHidden()


def test_a_recorded_path_is_read_drawn_measured_and_saved(
    qtbot: QtBot, window: MainWindow, view: RaceView, tmp_path: Path
) -> None:
    log = tmp_path / "training.csv"
    log.write_text("epoch,loss,x,y\n0,9,2,2\n1,4,1,1\n2,1,0.5,0\n")
    view.read(log)
    found = raced(qtbot, window, 1)
    assert found.race.runs[0].path is not None
    assert found.race.runs[0].path.values == (8.0, 2.0, 0.25)
    assert found.race.runs[0].distance == pytest.approx(0.5)
    again = read(write(window.conductor.session))
    assert isinstance(again, Loaded)
    assert again.session.race == window.conductor.session.race


def test_what_cannot_be_read_is_said_and_nothing_is_lost(
    qtbot: QtBot, window: MainWindow, view: RaceView, tmp_path: Path
) -> None:
    before = window.conductor.session
    log = tmp_path / "training.csv"
    log.write_text("epoch,loss\n1,2\n")
    readout = window.panels.status.readout
    for file in (log, tmp_path / "nowhere.csv"):
        readout.clear()  # another test may have read a file of the same name
        view.read(file)
        qtbot.waitUntil(lambda file=file: readout.text().startswith(f"{file.name}"))  # type: ignore[misc]
    assert window.conductor.session == before


def test_there_is_no_room_for_more_than_a_hundred(window: MainWindow, view: RaceView) -> None:
    assert view.enter(tuple(RacerChoice("adam") for _ in range(100)))
    assert not view.enter((RacerChoice("adam"),))
    assert len(window.conductor.session.race.racers) == 100


def test_a_function_that_does_not_go_with_the_race_loses_nobody(
    qtbot: QtBot, window: MainWindow, view: RaceView
) -> None:
    view.widget.add.click()
    raced(qtbot, window, 1)
    window.conductor.do(edits.type_text("log(-1-x^2)+y"))
    racing = racing_of(window.conductor)
    qtbot.waitUntil(lambda: racing.raced is not None and racing.raced.race.runs[0].path.stop == "left-domain")  # type: ignore[union-attr]
    assert len(window.conductor.session.race.racers) == 1
    window.conductor.do(edits.type_text("w^2+sin(b)+c"))
    qtbot.waitUntil(lambda: racing.raced is not None and len(racing.raced.race.variables) == 3)
    window.conductor.do(edits.type_text("t^2"))
    qtbot.waitUntil(lambda: racing.raced is not None and racing.raced.race.variables == ("t",))


def test_the_race_is_painted_where_it_is_and_kept_while_only_heads_move(
    qtbot: QtBot, window: MainWindow, view: RaceView
) -> None:
    window.conductor.do(
        race_edits.add_racers([RacerChoice("gradient-descent", (("learning_rate", 0.2),), (-2.0, 1.0))])
    )
    raced(qtbot, window, 1)
    window.conductor.step_to(1)
    canvas = window.panels.canvas
    canvas.grab()
    kept = sheet(window).cache
    assert kept is not None
    image = kept.image
    window.conductor.step_to(2)
    head = canvas.pixelAt(-2.0 * 0.36, 0.36)  # each step is 0.6 of the one before
    seen = canvas.grab().toImage().pixelColor(head)
    assert sheet(window).cache is kept
    assert kept.image is image
    assert kept.strong == [2]
    assert (seen.red(), seen.green(), seen.blue()) == pytest.approx((0x56, 0xB4, 0xE9), abs=3)


def test_the_menus_enter_racers_and_open_the_view(qtbot: QtBot, window: MainWindow) -> None:
    window.menus.actions["actionAddToRace"].trigger()
    raced(qtbot, window, 1)
    window.menus.actions["actionRaceAll"].trigger()
    raced(qtbot, window, 13)
    assert "race" in window.views.shown()


def test_a_table_that_is_dropped_is_read_as_a_path(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    log = tmp_path / "run.csv"
    log.write_text("x;y\n2,5;1,5\n1;1\n")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(log))])
    window.filing.arriving.take(dropped)
    found = raced(qtbot, window, 1)
    assert found.race.runs[0].path is not None
    assert found.race.runs[0].path.points[0] == (2.5, 1.5)


def test_a_racer_starts_at_a_place_of_the_canvas_menu(qtbot: QtBot, window: MainWindow, view: RaceView) -> None:
    menu = show_menu(window.conductor, window.menus, QPoint(0, 0), -1.0, 0.5)
    next(action for action in menu.actions() if action.text().startswith("&Race from Here")).trigger()
    menu.close()
    assert raced(qtbot, window, 1).race.runs[0].racer.start == (-1.0, 0.5)


@pytest.mark.parametrize(("size", "large"), [(1000, 10), (200, 4)])
def test_the_legend_fits_and_says_what_many_starts_have_in_common(size: int, large: int) -> None:
    racers = [(n, f"adam learning_rate=0.5 from (-{n}, {n})") for n in range(9)]
    rows = _rows(racers)
    assert [row.text for row in rows[:2]] == ["adam rate 0.5", "from (−0, 0)"]
    scene = Scene(viewport=Viewport(Box(0.0, 1.0, 0.0, 1.0), size, size))
    legend = _laid_out(scene, rows)
    assert legend.row_px * len(legend.rows) <= 0.42 * size + legend.row_px
    assert len(legend.rows) >= large


def test_both_files_of_a_race_are_written(qtbot: QtBot, window: MainWindow, view: RaceView, tmp_path: Path) -> None:
    view.widget.add.click()
    found = raced(qtbot, window, 1)
    assert str(files.save(tmp_path / "steps", found, "steps")).startswith("92 rows are in")
    assert (
        (tmp_path / "steps.csv")
        .read_text()
        .startswith("racer,k,x,y,f,df/dx,df/dy,slope,step\ngradient-descent,0,2,1,5,")
    )
    files.save(tmp_path / "results.csv", found, "table")
    assert (
        (tmp_path / "results.csv")
        .read_text()
        .splitlines()[1]
        .startswith("gradient-descent,learning_rate=0.1,90,91,91,0,")
    )
    assert "could not be written" in str(files.save(tmp_path / "no" / "where.csv", found, "table"))
    assert str(files.save(tmp_path / "none.csv", None, "table")) == "There is no race to write down."


def test_a_figure_shows_the_race_as_the_screen_does(qtbot: QtBot, window: MainWindow, view: RaceView) -> None:
    window.conductor.do(
        race_edits.add_racers(
            [RacerChoice("gradient-descent", (("learning_rate", 0.2),), (-2.0, 1.0)), RacerChoice("adam")]
        )
    )
    raced(qtbot, window, 2)
    window.conductor.step_to(3)
    scene = window.panels.canvas.shown()
    pictures = []
    for quick in (True, False):
        image = QImage(scene.viewport.width, scene.viewport.height, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkGreen)
        painter = QPainter(image)
        paint(painter, replace(scene, quick=quick), sheet(window))
        painter.end()
        pictures.append(np.frombuffer(image.constBits(), np.uint8).astype(int))
    assert np.abs(pictures[0] - pictures[1]).mean() < 0.25
    assert (pictures[1] != pictures[1][0]).mean() > 0.01


def test_keys_play_and_step_where_the_table_has_the_focus(qtbot: QtBot, window: MainWindow, view: RaceView) -> None:
    view.widget.add.click()
    raced(qtbot, window, 1)
    window.conductor.step_to(5)
    qtbot.waitUntil(lambda: view.widget.slider.value() == 5)
    qtbot.keyClick(view.widget.table, Qt.Key.Key_Period)
    assert window.conductor.clock.now() == 6
    qtbot.waitUntil(lambda: view.widget.slider.value() == 6)
    qtbot.keyClick(view.widget.slider, Qt.Key.Key_Comma)
    assert window.conductor.clock.now() == 5
    qtbot.keyClick(view.widget.slider, Qt.Key.Key_Space)
    assert window.player.playing
    window.player.pause()
