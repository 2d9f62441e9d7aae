"""Who cannot see, or has no mouse: every control has a name and is reached by Tab; what moves is told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.ui.window import MainWindow

Role = QAccessible.Role
CONTROLS = {
    Role.Button, Role.CheckBox, Role.ComboBox, Role.SpinBox, Role.Slider, Role.EditableText, Role.Table, Role.List,
    Role.Tree, Role.RadioButton, Role.ButtonMenu, Role.Chart, Role.MenuItem, Role.PushButton, Role.ProgressBar,
}  # fmt: skip
# Parts that Qt puts into a named widget: a field's line and what empties it, a combo box's list, a dock's buttons.
OWNERS = {"QSpinBox", "QDoubleSpinBox", "QLineEdit", "QComboBoxPrivateContainer"}
PARTS = ("qt_", "ScrollLeftButton", "ScrollRightButton")


def tree(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """The interface and all below it."""
    yield top
    for place in range(top.childCount()):
        child = top.child(place)
        if child is not None:
            yield from tree(child)


def named(found: QAccessibleInterface) -> bool:
    thing = found.object()
    part = thing is not None and (
        thing.objectName().startswith(PARTS)
        or (thing.parent() is not None and thing.parent().metaObject().className() in OWNERS)
    )
    return part or bool(found.text(QAccessible.Text.Name).strip())


def test_every_control_has_a_name_in_the_accessibility_tree(window: MainWindow, qtbot: QtBot) -> None:
    window.conductor.do(edits.type_text("a x^2 + y^2 + z"))
    window.panels.descent.settings.fold.click()
    for name in list(window.views.actions):
        window.views.show(name)
    window.show_preferences()
    window.show_keys()
    faults = []
    for top in (window, *window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)):
        for found in tree(QAccessible.queryAccessibleInterface(top)):
            if found.role() in CONTROLS and not named(found):
                thing: Any = found.object()
                faults.append(f"{found.role().name} {type(thing).__name__} {thing and thing.objectName()}")
    assert sorted(set(faults)) == []


def test_the_canvas_is_a_chart_whose_value_is_the_probe(window: MainWindow) -> None:
    found = QAccessible.queryAccessibleInterface(window.panels.canvas)
    assert found.role() == Role.Chart
    assert found.text(QAccessible.Text.Name) == "Map of the function"
    assert found.text(QAccessible.Text.Value) == "Probe at x 2, y 1; f is 5; slope 4.47214; uphill at 26.6°"
    assert found.state().focusable
    window.conductor.do(edits.move_probe(0.0, 3.0))
    assert found.text(QAccessible.Text.Value) == "Probe at x 0, y 3; f is 9; slope 6; uphill at 90.0°"


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader would be told of by itself."""
    words: list[str] = []

    class Listening:
        @staticmethod
        def isActive() -> bool:
            return True

        @staticmethod
        def updateAccessibility(event: object) -> None:
            if isinstance(event, QAccessibleAnnouncementEvent):
                words.append(event.message())

    monkeypatch.setattr("gradexplorer.ui.announcing.QAccessible", Listening)
    return words


def test_a_probe_that_is_moved_is_announced_once_it_rests(heard: list[str], window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(heard))
    heard.clear()
    for x in (1.5, 1.0, 0.5):
        window.conductor.do(edits.move_probe(x, 0.0), "probe")
    qtbot.waitUntil(lambda: any("Probe" in words for words in heard))
    probes = [words for words in heard if "Probe" in words]
    assert probes == ["Probe at x 0.5, y 0; f is 0.25; slope 1; uphill at 0.0°"]


def test_a_fault_and_a_step_are_announced(heard: list[str], window: MainWindow, qtbot: QtBot) -> None:
    window.panels.editor.put_text("x^2 +")
    window.panels.editor.wordLeft.emit()
    qtbot.waitUntil(lambda: "something is missing after +" in heard)
    window.conductor.step_to(3)
    qtbot.waitUntil(lambda: any(words.startswith("step 3 of 20") for words in heard))


def test_tab_reaches_every_control_that_can_be_used_and_comes_round(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.panels.canvas.setFocus()
    wanted = {
        each
        for each in window.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and each.isVisibleTo(window)
        and each.focusProxy() is None and not each.visibleRegion().isEmpty()
    }  # fmt: skip
    reached: list[QWidget] = []
    for _ in range(4 * len(wanted)):
        now = QApplication.focusWidget()
        assert now is not None
        if now in reached:
            break
        reached.append(now)
        QApplication.sendEvent(now, _key(Qt.Key.Key_Tab))
    missed = {each.objectName() or type(each).__name__ for each in wanted - set(reached)}
    assert not missed, missed
    assert QApplication.focusWidget() is reached[0]


def _key(key: Qt.Key) -> Any:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


def test_buttons_that_show_a_sign_alone_have_a_tooltip_too(window: MainWindow) -> None:
    bare = [each for each in window.findChildren(QAbstractButton) if not each.text() and not each.icon().isNull()]
    ours = [each for each in bare if each.objectName() and not each.objectName().startswith(PARTS)]
    assert len(ours) >= 4
    assert [each.objectName() for each in ours if not each.toolTip()] == []


def test_what_has_the_focus_looks_so(window: MainWindow, qtbot: QtBot) -> None:
    """A pixel around it at least changes: the frame, the cursor, or the ring about a sign."""
    window.activateWindow()
    window.panels.canvas.setFocus()
    same = set()
    for _ in range(60):
        now = QApplication.focusWidget()
        assert now is not None
        QApplication.processEvents()
        focused = now.grab().toImage()
        QApplication.sendEvent(now, _key(Qt.Key.Key_Tab))
        QApplication.processEvents()
        if now.grab().toImage() == focused and not isinstance(now, QTabBar):  # Fusion has no sign for these
            same.add(f"{type(now).__name__} {now.objectName()} in {now.parent().objectName()}")
        if QApplication.focusWidget() is window.panels.canvas:
            break
    assert same == set()
