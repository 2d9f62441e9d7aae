"""The window: one canvas, and docks around it that serve it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QFrame, QMainWindow, QScrollArea, QWidget

from gradexplorer.background.calculator import Calculator
from gradexplorer.descent.rules import RULES
from gradexplorer.expression.sentence import Phrase
from gradexplorer.session.shared import to_text
from gradexplorer.session.state import START, Session
from gradexplorer.ui import dress
from gradexplorer.ui.actions import Actions
from gradexplorer.ui.canvas.canvas import Canvas
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.critical.actions import CriticalActions
from gradexplorer.ui.descent.panel import DescentPanel
from gradexplorer.ui.descent.settings import tooltips
from gradexplorer.ui.descent.table import StepsTable
from gradexplorer.ui.editor.panel import EditorPanel
from gradexplorer.ui.extras import Extras
from gradexplorer.ui.files.filing import Filing
from gradexplorer.ui.gallery.panel import GalleryPanel
from gradexplorer.ui.gallery.thumbnails import Thumbnails
from gradexplorer.ui.language import tr
from gradexplorer.ui.menus import Menus
from gradexplorer.ui.mnemonics import tell_apart_all
from gradexplorer.ui.panels import Panels
from gradexplorer.ui.parameters.panel import ParameterPanel
from gradexplorer.ui.pins.pinning import Pinning
from gradexplorer.ui.player import Player
from gradexplorer.ui.preferences.keys import Keys
from gradexplorer.ui.preferences.live import Live
from gradexplorer.ui.preferences.values import first_session
from gradexplorer.ui.probe.exact import Exact
from gradexplorer.ui.probe.panel import ProbePanel
from gradexplorer.ui.probe.turning import Turning
from gradexplorer.ui.race.actions import RaceActions
from gradexplorer.ui.status import Status
from gradexplorer.ui.suited import Suited
from gradexplorer.ui.tools import Tools
from gradexplorer.ui.views import Views
from gradexplorer.ui.wiring import Wiring
from gradexplorer.ui.worked.actions import WorkedActions

SIDE_WIDTH = 296
LAYOUT_VERSION = 1
Area = Qt.DockWidgetArea


class MainWindow(QMainWindow):
    """Made from a Session and a calculator; owns the conductor, and closes everything behind it when it closes."""

    closed = Signal()
    faultSeen = Signal(str)  # from any thread: the report of a fault of ours

    def __init__(self, session: Session = START, calculator: Calculator | None = None) -> None:
        super().__init__()
        self.setObjectName("MainWindow")
        self.setDockNestingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._calculator = calculator or Calculator()
        self.show_theme(dress.of_system(session.theme))  # before there is anything that would have to change
        self.panels = Panels(
            EditorPanel(),
            ParameterPanel(),
            GalleryPanel(),
            Canvas(),
            ProbePanel(),
            DescentPanel(),
            StepsTable(),
            Status(),
        )
        self.docks: dict[str, QDockWidget] = {}
        self._shows_fault = False
        self.conductor = self._begun_with(session)
        self._arrange()
        self.player = Player(self.conductor)
        self._wiring = Wiring(self.conductor)
        self.menus = Menus(self, self.conductor)
        self.views = Views(self, self.conductor, self.docks["STEPS"])
        self.menus.add_panels([*(d.toggleViewAction() for d in self.docks.values()), *self.views.actions.values()])
        Extras(self.conductor)
        self.tools = Tools(self.menus, self.conductor)
        Suited(self.menus, self.conductor)
        Turning(self.menus, self.conductor)
        Pinning(self.menus, self.conductor)
        Exact(self.conductor)
        self._actions = Actions(self, self.menus, self.conductor, self.player, self.docks)
        self._worked = WorkedActions(self.menus, self.views, self._actions.copying)
        self._critical = CriticalActions(self.menus, self.conductor, self.views)
        # Screen readers and scripts find its table without opening it; the first picture does not wait for that.
        self.conductor.begun.connect(self._begin)
        self.preferences = Live(self.conductor)
        self.filing = Filing(self, self.conductor, self.menus, lambda: first_session(self.preferences.chosen))
        self._race = RaceActions(self.menus, self.conductor, self.views, self.filing.arriving)
        self.setAcceptDrops(True)
        self.keys = Keys(self, (self.panels.canvas, self.panels.table))
        self.menus.on("actionPreferences", self.show_preferences)
        self.menus.on("actionKeyboardShortcuts", self.show_keys)
        tell_apart_all(self.menuBar().actions())
        self._gallery = Thumbnails(self.panels.gallery, self.docks["GALLERY"], self.panels.status)
        self.faultSeen.connect(self.show_fault)
        self.conductor.themeChanged.connect(self.show_theme)
        self.conductor.tell_first()
        self.panels.canvas.setFocus()

    def _begin(self) -> None:
        from gradexplorer.ui.probe.rounding import Rounding

        self.views.open("critical")
        Rounding(self.conductor).look(True)

    def _begun_with(self, session: Session) -> Conductor:
        """The conductor, which shows the first Session: that needs the panels, and nothing else of the window."""
        self.panels.descent.show_methods(tooltips(RULES))
        conductor = Conductor(self.panels, session, self._calculator, self)
        conductor.begin()
        return conductor

    def _arrange(self) -> None:
        """The docks in their places; the steps below the canvas, closed at first."""
        self.setCentralWidget(self.panels.canvas)
        for corner, area in (
            (Qt.Corner.TopLeftCorner, Area.LeftDockWidgetArea), (Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea),
            (Qt.Corner.TopRightCorner, Area.RightDockWidgetArea),
            (Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea),
        ):  # fmt: skip
            self.setCorner(corner, area)
        self._dock("FUNCTION", self.panels.editor, Area.LeftDockWidgetArea)
        self._dock("PARAMETERS", _scrolled(self.panels.parameters), Area.LeftDockWidgetArea)
        gallery = self._dock("GALLERY", self.panels.gallery, Area.LeftDockWidgetArea)
        self.tabifyDockWidget(self.docks["PARAMETERS"], gallery)
        gallery.hide()
        self._dock("PROBE", _scrolled(self.panels.probe), Area.RightDockWidgetArea)
        self._dock("DESCENT", _scrolled(self.panels.descent), Area.RightDockWidgetArea)
        self._dock("STEPS", self.panels.table, Area.BottomDockWidgetArea).hide()
        sides = [self.docks["FUNCTION"], self.docks["PROBE"]]
        self.resizeDocks(sides, [SIDE_WIDTH, SIDE_WIDTH], Qt.Orientation.Horizontal)
        self.statusBar().addPermanentWidget(self.panels.status, 1)
        self.statusBar().setSizeGripEnabled(False)

    def _dock(self, title: Phrase, content: QWidget, area: Area) -> QDockWidget:
        dock = QDockWidget(tr(title), self)
        dock.setObjectName(f"dock{title.title()}")
        dock.setAccessibleName(tr(title).title())
        content.setAutoFillBackground(True)
        dock.setWidget(content)
        self.addDockWidget(area, dock)
        self.docks[title] = dock
        return dock

    def show_theme(self, theme: str) -> None:
        """The window's own colours; the canvas has its look."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dress.put_on(app, theme)

    def show_preferences(self) -> None:
        """The preferences, beside the work."""
        from gradexplorer.ui.preferences.dialog import show_preferences

        show_preferences(self, self.preferences)

    def show_keys(self) -> None:
        """The keys of every action, beside the work."""
        from gradexplorer.ui.preferences.keys_dialog import show_keys

        show_keys(self, self.keys)

    def show_fault(self, report: str) -> None:
        """Keep the work, and show the report beside it; a fault in doing so must not bring up the next one."""
        if self._shows_fault:
            return
        self._shows_fault = True
        from gradexplorer.ui.fault_report import show_report

        try:
            self.panels.status.show_note(report.partition("\n")[0])
            self.filing.keep_at_once()
            show_report(self, f"{report}\nSession: {to_text(self.conductor.session)}")
        finally:
            self._shows_fault = False

    def show_first(self) -> None:
        """Show the window, in one go with its first picture."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.conductor.beginning.show(self.show)

    def restore_layout(self, settings: QSettings) -> None:
        """Size, place and docks as they were when the window was last closed."""
        geometry, docks = settings.value("geometry"), settings.value("docks")
        if isinstance(geometry, QByteArray) and isinstance(docks, QByteArray):
            for name in str(settings.value("views", "")).split():
                self.views.open(name)
            self.restoreGeometry(geometry)
            self.restoreState(docks, LAYOUT_VERSION)
            self.filing.bar.fit()

    def save_layout(self, settings: QSettings) -> None:
        """Remember size, place and docks."""
        settings.setValue("geometry", self.saveGeometry())
        settings.setValue("views", " ".join(self.views.shown()))
        settings.setValue("docks", self.saveState(LAYOUT_VERSION))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.filing.arriving.hover(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.filing.arriving.drop(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and hasattr(self, "filing"):
            self.filing.files.look_again()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask where work would be lost; else stop what plays, end the threads and the calculus process, and go."""
        if not self.filing.files.may_close():
            event.ignore()
            return
        self.player.pause()
        self.filing.close()
        self._gallery.close()
        self.conductor.close()
        self._calculator.close()
        self.closed.emit()
        super().closeEvent(event)


def _scrolled(content: QWidget) -> QScrollArea:
    """The content in an area that scrolls where it must.

    It also keeps to itself that a label in it has another size: else each new number lays out the whole window.
    """
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
