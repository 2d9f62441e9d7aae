"""What the actions of the menus do."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import ModuleType

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu

from gradexplorer.field.viewport import Viewport
from gradexplorer.session import edits
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.copying import Copying
from gradexplorer.ui.exporting.actions import ExportActions
from gradexplorer.ui.menus import Menus
from gradexplorer.ui.player import Player
from gradexplorer.ui.preferences.keys import Keys

ZOOM = 1.25
GALLERY_SHARE = 0.55  # of the window's height, when it is opened


class Actions:
    """One method an action, connected to the menus."""

    def __init__(
        self, window: QMainWindow, menus: Menus, conductor: Conductor, player: Player, docks: dict[str, QDockWidget]
    ) -> None:
        self._menus = menus
        self._window, self._conductor, self._player, self._docks = window, conductor, player, docks
        table: dict[str, Callable[[], object]] = {
            "actionQuit": window.close,
            "actionUndo": conductor.undo,
            "actionRedo": conductor.redo,
            "actionEditFunction": self.edit_function,
            "actionHome": self.home,
            "actionZoomIn": lambda: self.zoom(ZOOM),
            "actionZoomOut": lambda: self.zoom(1 / ZOOM),
            "actionEqualAxes": lambda: conductor.do(edits.set_equal_axes(menus.actions["actionEqualAxes"].isChecked())),
            "actionFullScreen": self.full_screen,
            "actionStopWork": conductor.panels.status.stop_work,
            "actionProbeCentre": self.probe_to_centre,
            "actionProbeToEnd": self.probe_to_end,
            "actionPlay": player.toggle,
            "actionStepForward": lambda: conductor.step_to(conductor.clock.now() + 1),
            "actionStepBack": lambda: conductor.step_to(conductor.clock.now() - 1),
            "actionShowWhole": lambda: conductor.do(edits.show_step(None), "walk"),
            "actionGallery": self.gallery,
            "actionHelp": lambda: self.help(""),
            "actionReadPicture": lambda: self.help("picture"),
            "actionWhatMayBeTyped": lambda: self.help("typing"),
            "actionAbout": lambda: _about().about(window).show(),
        }
        for name, slot in table.items():
            menus.on(name, slot)
        self.copying = Copying(conductor)
        menus.insert_after("actionPasteSession", self.copying.menu(window))
        ExportActions(window, menus, conductor, self.copying)
        self._wire_panels()

    def _wire_panels(self) -> None:
        panels = self._conductor.panels
        panels.canvas.homeAsked.connect(self.home)
        panels.canvas.menuAsked.connect(self.show_canvas_menu)
        panels.descent.playAsked.connect(self._player.toggle)
        panels.descent.tableAsked.connect(self.toggle_table)
        panels.editor.galleryAsked.connect(self.gallery)
        panels.editor.menuOpening.connect(self.complete_editor_menu)
        self._docks["STEPS"].visibilityChanged.connect(
            lambda _: panels.descent.show_table_open(not self._docks["STEPS"].isHidden())
        )

    # --- view -------------------------------------------------------------------------------------------------------

    def home(self) -> None:
        """The box that was loaded: a landscape's own, or the first start's."""
        self._conductor.do(edits.go_home())

    def zoom(self, factor: float) -> None:
        """About the middle of the canvas."""
        viewport: Viewport = self._conductor.panels.canvas.viewport_value()
        zoomed = viewport.zoomed(factor, viewport.width / 2, viewport.height / 2)
        self._conductor.do(edits.see(self._conductor.plane, zoomed.box), "zoom")

    def full_screen(self) -> None:
        """To the whole screen, and back."""
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def show_canvas_menu(self, at: QPoint, x: float, y: float) -> None:
        """What can be done at this place of the canvas."""
        _here().show_menu(self._conductor, self._menus, at, x, y)

    def complete_editor_menu(self, menu: QMenu) -> None:
        """Undo and redo are the session's, and the whole function can be copied in other notations."""
        first = menu.actions()[0]
        menu.insertActions(first, [self._menus.actions["actionUndo"], self._menus.actions["actionRedo"]])
        menu.insertSeparator(first)
        menu.addMenu(self.copying.menu(menu))

    # --- panels -----------------------------------------------------------------------------------------------------

    def edit_function(self) -> None:
        """The cursor into the editor, everything chosen, so that typing replaces it."""
        self._docks["FUNCTION"].show()
        editor = self._conductor.panels.editor.editor
        editor.setFocus()
        editor.selectAll()

    def gallery(self) -> None:
        """Open the gallery, in front of the parameters; close it where it is in front already."""
        dock = self._docks["GALLERY"]
        if dock.isVisible() and not dock.visibleRegion().isEmpty():
            dock.hide()
            return
        dock.show()
        dock.raise_()
        room = GALLERY_SHARE * self._window.height()
        self._window.resizeDocks([dock], [round(room)], Qt.Orientation.Vertical)
        self._conductor.panels.gallery.search.setFocus()

    def toggle_table(self) -> None:
        """Open or close the table of steps."""
        dock = self._docks["STEPS"]
        dock.setVisible(dock.isHidden())

    # --- probe ------------------------------------------------------------------------------------------------------

    def _put_probe(self, x: float, y: float) -> None:
        self._conductor.do(edits.put_probe(self._conductor.plane, x, y))

    def probe_to_centre(self) -> None:
        """The probe into the middle of the view."""
        self._put_probe(*self._conductor.panels.canvas.viewport_value().box.centre)

    def probe_to_end(self) -> None:
        """The probe to where the walk ended."""
        path = self._conductor.path
        if path is not None and all(map(math.isfinite, path.points[-1])):
            self._conductor.do(edits.stand_at(self._conductor.plane, path.points[-1]))

    def help(self, section: str) -> None:
        """All of the help, or this part of it."""
        keys = self._window.findChild(Keys)
        if keys is not None:
            _help().show_help(self._window, self._conductor, keys, section)


# What the first picture can do without is imported when it is asked for.


def _about() -> ModuleType:
    from gradexplorer.ui import about

    return about


def _help() -> ModuleType:
    from gradexplorer.ui.help import opening

    return opening


def _here() -> ModuleType:
    from gradexplorer.ui import here

    return here
