"""What the hand does on the canvas, and what is asked for."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gradexplorer.field.viewport import Box

LEFT = Qt.MouseButton.LeftButton
Lay = Callable[..., Any]


def drag(table: Any, start: QPoint, end: QPoint, steps: int = 4) -> None:
    QTest.mousePress(table.canvas, LEFT, pos=start)
    for step in range(1, steps + 1):
        QTest.mouseMove(table.canvas, start + (end - start) * (step / steps))
    QTest.mouseRelease(table.canvas, LEFT, pos=end)


def test_a_click_puts_the_probe_under_the_pointer(lay: Lay) -> None:
    table = lay()
    QTest.mouseClick(table.canvas, LEFT, pos=table.canvas.pixelAt(-1.5, 0.5))
    ((x, y, over),) = table.probes
    unit = 1 / table.canvas.viewport_value().x_scale
    assert (abs(x + 1.5) <= unit, abs(y - 0.5) <= unit, over) == (True, True, True)


def test_a_click_on_a_dot_of_the_path_goes_to_its_step(lay: Lay) -> None:
    table = lay()
    picked: list[int] = []
    table.canvas.show_path(table.walk((2.0, 1.0), steps=20), 20)
    table.canvas.stepPicked.connect(picked.append)
    # (2, 1), (1.6, 0.8), (1.28, 0.64): dots wide apart
    QTest.mouseClick(table.canvas, LEFT, pos=table.canvas.pixelAt(1.28, 0.64))
    assert (picked, table.probes) == ([2], [])


def test_in_a_crowd_of_dots_a_click_puts_the_probe(lay: Lay) -> None:
    table = lay()
    picked: list[int] = []
    table.canvas.show_path(table.walk((2.0, 1.0), steps=20), 20)
    table.canvas.stepPicked.connect(picked.append)
    QTest.mouseClick(table.canvas, LEFT, pos=table.canvas.pixelAt(0.0, 0.0))
    assert (picked, len(table.probes)) == ([], 1)


def test_a_tremor_of_the_hand_is_still_a_click(lay: Lay) -> None:
    table = lay()
    at = table.canvas.pixelAt(-1, 0)
    drag(table, at, at + QPoint(3, 2))
    assert len(table.probes) == 1
    assert table.views == []


def test_a_pan_moves_the_plane_with_the_hand_and_never_the_probe(lay: Lay) -> None:
    table = lay()
    start = table.canvas.pixelAt(-1, 0)
    under = table.canvas.pointAt(start)
    drag(table, start, start + QPoint(120, -60))
    assert table.canvas.pointAt(start + QPoint(120, -60)) == pytest.approx(under, abs=1e-9)
    assert table.probes == []
    assert (table.views[-1], set(table.views[:-1])) == (True, {False})


def test_a_pan_back_to_where_it_began_is_no_click(lay: Lay) -> None:
    table = lay()
    start = table.canvas.pixelAt(-1, 0)
    QTest.mousePress(table.canvas, LEFT, pos=start)
    QTest.mouseMove(table.canvas, start + QPoint(80, 0))
    QTest.mouseMove(table.canvas, start)
    QTest.mouseRelease(table.canvas, LEFT, pos=start)
    assert table.probes == []


def test_dragging_the_probe_moves_it_live_and_keeps_the_grip(lay: Lay) -> None:
    table = lay()
    # caught 4 px beside its middle, it stays 4 px beside the hand
    start = table.canvas.pixelAt(2, 1) + QPoint(4, 0)
    drag(table, start, table.canvas.pixelAt(-1, -1) + QPoint(4, 0), steps=5)
    assert len(table.probes) >= 5
    assert [over for *_, over in table.probes] == [False] * (len(table.probes) - 1) + [True]
    assert table.probes[-1][:2] == pytest.approx((-1, -1), abs=0.02)
    assert table.views == []


@pytest.mark.parametrize(
    ("held", "factors"),
    [
        (Qt.KeyboardModifier.NoModifier, (1.2, 1.2)),
        (Qt.KeyboardModifier.ControlModifier, (1.2, 1.0)),
        (Qt.KeyboardModifier.ShiftModifier, (1.0, 1.2)),
    ],
)
def test_the_wheel_zooms_about_the_pointer(lay: Lay, held: Qt.KeyboardModifier, factors: tuple[float, float]) -> None:
    table = lay()
    at = table.canvas.pixelAt(1.3, -0.7)
    before, under = table.canvas.viewport_value().box, table.canvas.pointAt(at)
    table.wheel(at, 1, held)
    after = table.canvas.viewport_value().box
    assert table.canvas.pointAt(at) == pytest.approx(under, abs=1e-9)
    assert (before.width / after.width, before.height / after.height) == pytest.approx(factors, rel=1e-9)


def test_a_wheel_at_rest_ends_the_gesture(lay: Lay, qtbot: QtBot) -> None:
    table = lay()
    table.wheel(QPoint(300, 200), 1)
    table.wheel(QPoint(300, 200), -2)
    qtbot.waitUntil(lambda: table.views == [False, False, True])


@pytest.mark.parametrize("turns", [1, -1])
@pytest.mark.parametrize("place", [(90, 40), (600, 450)])
def test_endless_zoom_raises_nothing_and_says_when_it_ends(lay: Lay, turns: int, place: tuple[int, int]) -> None:
    table = lay("sin(x) + y^2")
    table.draw = lambda: None  # the picture stays behind: what is tried is the canvas
    ended: list[bool] = []
    table.canvas.zoomEnded.connect(ended.append)
    for step in range(1000):
        table.wheel(QPoint(*place), turns)
        if step % 20 == 0:
            table.canvas.viewport().repaint()
    box = table.canvas.viewport_value().box
    assert ended[0] == ended[-1] == (turns > 0)
    assert all(math.isfinite(side) for side in box)
    assert 0 < box.width < 1e13
    assert 0 < box.height < 1e13


def test_keys_nudge_the_probe_finely_and_coarsely(lay: Lay) -> None:
    table = lay()
    # 452 px for 6 units: 4 px are 0.053, the round number above is 0.1
    for key, held in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier),
    ):
        QTest.keyClick(table.canvas, key, held)
    moved = [coordinate for x, y, over in table.probes if not over for coordinate in (x, y)]
    assert moved == pytest.approx([2.1, 1.0, 2.1, 1.01, 1.1, 1.01], abs=1e-12)
    assert [over for *_, over in table.probes] == [False, True] * 3


def test_home_and_double_click_ask_and_nothing_else(lay: Lay, qtbot: QtBot) -> None:
    table = lay()
    with qtbot.waitSignal(table.canvas.homeAsked):
        QTest.keyClick(table.canvas, Qt.Key.Key_Home)
    with qtbot.waitSignal(table.canvas.fitAsked):
        QTest.mouseDClick(table.canvas, LEFT, pos=table.canvas.pixelAt(0, 0))
    assert table.views == []


def test_hover_tells_the_point_and_when_the_pointer_leaves(lay: Lay, qtbot: QtBot) -> None:
    table = lay()
    seen: list[Any] = []
    table.canvas.hovered.connect(seen.append)
    QTest.mouseMove(table.canvas, table.canvas.pixelAt(1, 1))
    QTest.mouseMove(table.canvas, QPoint(3, 3))
    assert seen[0] == pytest.approx((1, 1), abs=0.02)
    assert seen[-1] is None


def test_a_resize_shows_the_whole_box_and_says_so(lay: Lay, qtbot: QtBot) -> None:
    table = lay(box=Box(-3, 3, -3, 3))
    with qtbot.waitSignal(table.canvas.resized):
        table.canvas.resize(1200, 420)
    box = table.canvas.viewport_value().box
    assert (box.y_min, box.y_max) == pytest.approx((-3, 3))
    assert box.width > 12
    assert table.views == []
