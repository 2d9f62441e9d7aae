"""The menus, the tool bar and what their actions do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.session import edits
from gradexplorer.session.history import History
from gradexplorer.session.state import LAYERS, THEMES, Session
from gradexplorer.ui import icons, parts
from gradexplorer.ui.commands import COMMANDS, make_action
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.extras import EXTRAS
from gradexplorer.ui.language import tr
from gradexplorer.ui.picture.bar import PictureBar

LAYER_WORDS: dict[str, tuple[Phrase, Phrase]] = {
    "fill": ("&Colours", "The height as colour"),
    "contours": ("Contour &Lines", "Lines of equal height"),
    "labels": ("Contour &Numbers", "The height on each contour line"),
    "arrows": ("Gradient &Arrows", "The gradient as arrows, on a grid or on the contour lines"),
    "derivative": ("&Derivative", "The curve of the slope, dashed"),
    "path": ("&Path", "The walk of the descent"),
    "direction": (
        "&Direction at the Probe",
        "The circle that turns the direction, and the slope along it",
    ),
    "probe": ("Pro&be", "The probe and its gradient"),
    "grid": ("&Grid", "Lines at round coordinates"),
} | {row.name: (row.text, row.says) for row in EXTRAS}
NOTHING: dict[str, Phrase] = {"actionUndo": "&Undo", "actionRedo": "&Redo"}
THEME_WORDS: dict[str, Phrase] = {
    "system": "As the &System",
    "light": "&Light",
    "dark": "&Dark",
    "contrast": "High &Contrast",
    "print": "Like a &Print",
}


class Menus(QObject):
    """Makes all actions of commands.COMMANDS, and keeps them showing the Session as it is."""

    def __init__(self, window: QMainWindow, conductor: Conductor) -> None:
        super().__init__(window)
        self._window, self._conductor = window, conductor
        self.actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        for title, rows in COMMANDS.items():
            menu = window.menuBar().addMenu(tr(title))
            menu.setToolTipsVisible(True)
            self._menus[title] = menu
            for row in rows:
                action = make_action(row, window)
                if row.local:
                    # Plain keys count on the canvas alone, so that a comma or a space can still be typed.
                    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                    conductor.panels.canvas.addAction(action)
                    conductor.panels.table.addAction(action)
                self.actions[row.name] = action
                menu.addAction(action)
        self.layers = self._make_layers()
        self.picture = PictureBar(window, conductor)
        self._themes = self._make_themes()
        self._panels = self._menus["&View"].addMenu(tr("&Panels"))
        self._panels.setToolTipsVisible(True)
        self._make_tool_bar()
        self.on("actionPicture", self.picture.open)
        conductor.historyChanged.connect(self.show_history)

    def on(self, name: str, slot: Callable[[], object]) -> None:
        """Let the action of that name do this."""
        self.actions[name].triggered.connect(lambda *_: slot())

    def insert_after(self, name: str, menu: QMenu) -> None:
        """A menu of its own below the action of that name, which is not the last of its menu."""
        for holder in self._menus.values():
            rows = holder.actions()
            if self.actions[name] in rows:
                holder.insertMenu(rows[rows.index(self.actions[name]) + 1], menu)

    def add_panels(self, toggles: list[QAction]) -> None:
        """The docks, to be opened and closed, at the end of the View menu."""
        for toggle in toggles:
            self._panels.addAction(toggle)

    def show_history(self, history: History) -> None:
        """Say in the menu what undo and redo would do; show what the Session has chosen."""
        for name, step, word in (
            ("actionUndo", history.undo_name, say("&Undo {step}", step=history.undo_name)),
            ("actionRedo", history.redo_name, say("&Redo {step}", step=history.redo_name)),
        ):
            self.actions[name].setEnabled(step is not None)
            self.actions[name].setText(tr(word if step is not None else say(NOTHING[name])))
        self._show_session(history.now)

    def _show_session(self, session: Session) -> None:
        for action in self.layers.actions():
            action.setChecked(action.data() in session.layers)
        for action in self._themes.actions():
            action.setChecked(action.data() == session.theme)
        self.actions["actionEqualAxes"].setChecked(session.equal_axes)
        self.picture.show_session(session)

    def _make_layers(self) -> QMenu:
        menu = QMenu(tr("&Layers"), self._window)
        menu.setObjectName("layersMenu")
        menu.setAccessibleName(tr("Layers of the picture"))
        menu.setToolTipsVisible(True)
        for layer in LAYERS:
            text, says = LAYER_WORDS[layer]
            action = menu.addAction(tr(text))
            action.setObjectName(f"layer_{layer}")
            action.setData(layer)
            action.setCheckable(True)
            action.setToolTip(tr(says))
            action.triggered.connect(
                lambda checked, layer=layer: self._conductor.do(edits.show_layer(layer, visible=checked))
            )
        self._menus["&View"].addSeparator()
        self._menus["&View"].addMenu(menu)
        return menu

    def _make_themes(self) -> QActionGroup:
        group = QActionGroup(self)
        menu = self._menus["&View"].addMenu(tr("&Theme"))
        for theme in THEMES:
            action = menu.addAction(tr(THEME_WORDS[theme]))
            action.setData(theme)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _, theme=theme: self._conductor.do(edits.choose_theme(theme)))
        return group

    def _make_tool_bar(self) -> None:
        bar = QToolBar(tr("Tools"), self._window)
        bar.setObjectName("toolBar")
        bar.setMovable(False)
        bar.setIconSize(QSize(16, 16))
        for name in ("actionUndo", "actionRedo", "actionHome", "actionFitView"):
            bar.addAction(self.actions[name])
        bar.addSeparator()
        self.picture.put_on(bar)
        button = QToolButton()
        button.setObjectName("layersButton")
        button.setAccessibleName(tr("Layers"))
        button.setToolTip(tr("What the picture shows: colours, lines, arrows, path, probe"))
        button.setText(tr("Layers"))
        button.setIcon(icons.icon("layers"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self.layers)
        bar.addWidget(button)
        self.on("actionLayers", lambda: self.layers.popup(button.mapToGlobal(QPoint(0, button.height()))))
        bar.addWidget(_stretch())
        self.notice = parts.label("noticeLabel", "What to look at", role="hint")
        bar.addWidget(self.notice)
        self._window.addToolBar(bar)


def _stretch() -> QWidget:
    """An empty piece that takes all the width there is."""
    piece = QWidget()
    piece.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return piece
