"""The table of views: panels that are made when they are first opened. A new one is a file and a row."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar

from gradexplorer.expression.sentence import Phrase
from gradexplorer.quick import dataclass
from gradexplorer.ui.language import tr

if TYPE_CHECKING:
    from gradexplorer.ui.conductor import Conductor
    from gradexplorer.ui.follower import Follower

Area = Qt.DockWidgetArea


@dataclass(frozen=True, slots=True)
class View:
    """One row: its name, its title, the Follower ("module:Class" below gradexplorer.ui) whose widget it docks.

    `keys` open and close it; `says` is its tooltip.
    """

    name: str
    title: Phrase
    follower: str
    says: Phrase
    keys: str | None = None
    area: Area = Area.BottomDockWidgetArea
    share: float = 0.33  # of the window's height, when it is opened


VIEWS: tuple[View, ...] = (
    View(
        "worked", "&Worked at the Probe", "worked.view:WorkedView",
        "Everything at the probe: formula, numbers put in, value; a derivative unfolds into its rules", "Ctrl+1",
        share=0.42,
    ),
    View(
        "critical", "&Critical Points", "critical.panel:CriticalView",
        "Where the gradient vanishes: every such point of the view, its kind, and whether that is proved to be all",
    ),
    View(
        "surface", "&Surface", "surface.view:SurfaceView",
        "The landscape in three dimensions, with its path and gradient", "Ctrl+3", share=0.42,
    ),
    View(
        "undo", "&Undo List", "undo.list:UndoList", "Everything you did, in order; a click goes back to it", "Ctrl+H",
        Area.LeftDockWidgetArea,
    ),
    View(
        "sections", "Se&ctions", "sections.view:SectionsView",
        "f along both axes and along any direction through the probe, with the tangent", "Ctrl+2",
    ),
    View(
        "arithmetic", "Step as &Arithmetic", "descent.arithmetic:ArithmeticView",
        "The step that is shown, worked out: the formula, its numbers put in, and what comes out", "Ctrl+4",
    ),
    View(
        "local", "&Local Model", "local.view:LocalView",
        "Near the probe: the kind of ground and why, its principal axes, a model of it, and the way to a minimum",
        "Ctrl+6",
    ),
    View(
        "pins", "&Pins", "pins.view:PinsView",
        "The pinned probes as a table: f, slope and kind at each, and how far from the probe", "Ctrl+5",
    ),
    View(
        "stability", "Sta&bility", "descent.stability:StabilityView",
        "How large the learning rate may be here, and what the walk does along each direction of curvature", "Ctrl+9",
        share=0.38,
    ),
    View(
        "race", "&Race", "race.view:RaceView",
        "Methods and settings race from one start, or one method from many, each with the same steps or evaluations",
        "Ctrl+7", share=0.36,
    ),
    View(
        "curves", "&Loss and Slope", "race.curves:CurvesView",
        "f and slope by step or by evaluations, of the walk and of every racer, and how fast they converge", "Ctrl+8",
        share=0.36,
    ),
    View(
        "constraint", "C&onstraints", "constraint.view:ConstraintView",
        "Bind the walk to a curve or a box, slide along the curve, and see its Lagrange points", "Ctrl+Shift+B",
    ),
    View(
        "sweep", "S&weep of Settings", "descent.sweep:SweepView",
        "How the descent ends for every learning rate, and for every value of one more setting",
    ),
)  # fmt: skip


def made(follower: str, conductor: Conductor) -> Follower:
    """The Follower of that name, imported now that it is wanted."""
    module, _, name = follower.partition(":")
    found: Follower = getattr(import_module(f"gradexplorer.ui.{module}"), name)(conductor)
    return found


class Views(QObject):
    """The docks of VIEWS in a window; those below the canvas are tabs beside `beside`."""

    def __init__(self, window: QMainWindow, conductor: Conductor, beside: QDockWidget) -> None:
        super().__init__(window)
        self._window, self._conductor, self._beside = window, conductor, beside
        self._docks: dict[str, QDockWidget] = {}
        self.followers: dict[str, Follower] = {}
        self.actions = {row.name: self._toggle(row) for row in VIEWS}

    def _toggle(self, row: View) -> QAction:
        action = QAction(tr(row.title), self._window)
        action.setObjectName(f"view_{row.name}")
        action.setCheckable(True)
        action.setToolTip(tr(row.says))
        action.setStatusTip(tr(row.says))
        if row.keys is not None:
            action.setShortcut(QKeySequence(row.keys))
        action.triggered.connect(lambda checked: self.show(row.name) if checked else self._docks[row.name].hide())
        return action

    def open(self, name: str) -> None:
        """Make the view of that name, closed as yet, where there still is one of that name."""
        row = next((row for row in VIEWS if row.name == name), None)
        if row is not None and name not in self._docks:
            self._make(row).hide()

    def show(self, name: str) -> None:
        """Open the view of that name, and bring it to the front."""
        sides = [dock for dock in self._window.findChildren(QDockWidget) if self._is_beside(dock)]
        widths = [dock.width() for dock in sides]
        dock = self._docks.get(name) or self._make(next(row for row in VIEWS if row.name == name))
        dock.show()
        dock.raise_()
        # A view that would like to be wide takes nothing from the panels at the sides.
        self._window.resizeDocks(sides, widths, Qt.Orientation.Horizontal)

    def _is_beside(self, dock: QDockWidget) -> bool:
        """Whether it stands open to the left or right of the canvas."""
        area = self._window.dockWidgetArea(dock)
        return (
            area in (Area.LeftDockWidgetArea, Area.RightDockWidgetArea) and dock.isVisible() and not dock.isFloating()
        )

    def shown(self) -> list[str]:
        """The names of the views that are open."""
        return [name for name, dock in self._docks.items() if not dock.isHidden()]

    def _make(self, row: View) -> QDockWidget:
        follower = made(row.follower, self._conductor)
        assert follower.widget is not None
        dock = QDockWidget(tr(row.title), self._window)
        dock.setObjectName(f"dock_{row.name}")
        dock.setAccessibleName(tr(row.title).replace("&", ""))
        follower.widget.setAutoFillBackground(True)
        dock.setWidget(follower.widget)
        self._window.addDockWidget(row.area, dock)
        if row.area == Area.BottomDockWidgetArea:
            self._window.tabifyDockWidget(self._beside, dock)
            for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
                bar.setElideMode(Qt.TextElideMode.ElideNone)  # names that do not all have room are scrolled to
                bar.setUsesScrollButtons(True)
            room = round(row.share * self._window.height())
            self._window.resizeDocks([dock], [room], Qt.Orientation.Vertical)
        dock.visibilityChanged.connect(follower.look)
        # A view behind another tab is not looked at, yet it is open.
        dock.visibilityChanged.connect(lambda _: self.actions[row.name].setChecked(not dock.isHidden()))
        self._docks[row.name], self.followers[row.name] = dock, follower
        return dock
