"""The window's own colours, light and dark: a palette, and one style sheet made from it."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gradexplorer.quick import dataclass


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours as #rrggbb: grounds from back to front, lines, texts, and one accent."""

    window: str
    panel: str
    field: str
    other_row: str
    line: str
    text: str
    quiet: str
    disabled: str
    accent: str
    on_accent: str
    hover: str
    fault: str
    fault_ground: str


LIGHT = Dress(
    window="#eef0f3", panel="#f8f9fb", field="#ffffff", other_row="#f3f5f8", line="#d3d8e0", text="#1c2230",
    quiet="#586174", disabled="#a3abb8", accent="#2457d6", on_accent="#ffffff", hover="#e2e8f4", fault="#b42318",
    fault_ground="#fdeceb",
)  # fmt: skip
DARK = Dress(
    window="#15171c", panel="#1d2027", field="#14161b", other_row="#191c22", line="#343944", text="#e7eaf0",
    quiet="#9aa4b5", disabled="#5c6473", accent="#7aa5ff", on_accent="#0d1220", hover="#2a303c", fault="#ff8f85",
    fault_ground="#3a1f20",
)  # fmt: skip
# For eyes that need it: nothing between black and white but the accents.
CONTRAST = Dress(
    window="#000000", panel="#000000", field="#000000", other_row="#1a1a1a", line="#ffffff", text="#ffffff",
    quiet="#ffffff", disabled="#a8a8a8", accent="#ffe14d", on_accent="#000000", hover="#333333", fault="#ff9f9f",
    fault_ground="#400000",
)  # fmt: skip
DRESSES = {"light": LIGHT, "print": LIGHT, "dark": DARK, "contrast": CONTRAST}


def dress(theme: str) -> Dress:
    """The colours of that theme (not "system")."""
    return DRESSES[theme]


def of_system(theme: str) -> str:
    """The theme to put on: "system" is light or dark, any other is itself."""
    if theme != "system":
        return theme
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def put_on(app: QApplication, theme: str) -> None:
    """Every widget of the application in the colours of the theme; at once where it is on already."""
    chosen = dress(theme)
    sheet = style_sheet(chosen, app.font())
    if sheet != app.styleSheet():
        app.setPalette(palette(chosen))
        app.setStyleSheet(sheet)


def palette(chosen: Dress) -> QPalette:
    """A Qt palette of these colours."""
    made = QPalette()
    roles = QPalette.ColorRole
    table = {
        roles.Window: chosen.panel, roles.WindowText: chosen.text, roles.Base: chosen.field, roles.Text: chosen.text,
        roles.AlternateBase: chosen.other_row, roles.Button: chosen.panel, roles.ButtonText: chosen.text,
        roles.ToolTipBase: chosen.panel, roles.ToolTipText: chosen.text, roles.Highlight: chosen.accent,
        roles.HighlightedText: chosen.on_accent, roles.PlaceholderText: chosen.quiet, roles.Mid: chosen.line,
        roles.Light: chosen.hover, roles.Midlight: chosen.hover, roles.Dark: chosen.line, roles.Link: chosen.accent,
        roles.BrightText: chosen.fault, roles.Shadow: chosen.line,
    }  # fmt: skip
    for role, colour in table.items():
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.disabled))
    return made


def style_sheet(chosen: Dress, font: QFont) -> str:
    """The style sheet of these colours; sizes follow the font."""
    points = font.pointSizeF() if font.pointSizeF() > 0 else 10.0
    sizes = {
        "normal": f"{points:g}pt",
        "small": f"{points - 1:g}pt",
        "large": f"{points + 3:g}pt",
        "typed": f"{points + 2:g}pt",
    }
    return _SHEET % (asdict(chosen) | sizes)


_SHEET = """
QMainWindow, QMenuBar, QStatusBar, QToolBar { background: %(window)s; }
QMainWindow::separator { background: %(window)s; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: %(accent)s; }
QMenuBar { padding: 1px 4px; }
QMenuBar::item { padding: 3px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %(hover)s; }
QMenu { background: %(panel)s; border: 1px solid %(line)s; padding: 4px; }
QMenu::item { padding: 4px 22px 4px 24px; border-radius: 4px; }
QMenu::item:selected { background: %(hover)s; }
QMenu::item:disabled { color: %(disabled)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: 4px 8px; }
QToolBar { border: none; spacing: 4px; padding: 2px 6px; }
QStatusBar { border-top: 1px solid %(line)s; }
QStatusBar::item { border: none; }
QDockWidget { font-weight: 600; }
QDockWidget::title { background: %(panel)s; padding: 5px 10px 3px 10px; color: %(quiet)s; }
QToolTip { background: %(panel)s; color: %(text)s; border: 1px solid %(line)s; padding: 3px; }
QPlainTextEdit, QTableView, QListWidget, QLineEdit#gallerySearch {
  background: %(field)s; color: %(text)s; border: 1px solid %(line)s; border-radius: 5px;
  selection-background-color: %(accent)s; selection-color: %(on_accent)s;
}
QLineEdit#gallerySearch { padding: 3px 4px; }
QPlainTextEdit#expressionEditor { font-size: %(typed)s; }
QPlainTextEdit:focus, QTableView:focus, QListWidget:focus, QTreeWidget:focus { border: 1px solid %(accent)s; }
QLineEdit#gallerySearch:focus { border: 1px solid %(accent)s; }
QSpinBox, QDoubleSpinBox, QComboBox { min-height: 22px; }
QTreeView#workedTree { background: %(field)s; alternate-background-color: %(other_row)s; border: 1px solid %(line)s; }
QTreeView#workedTree::item:hover, QTreeView#workedTree::item:selected { background: %(hover)s; color: %(text)s; }
QListView#undoList { background: %(field)s; border: none; }
QListView#undoList::item { padding: 2px 8px; }
QListWidget::item { padding: 3px; border-radius: 5px; }
QListWidget::item:hover { background: %(hover)s; }
QListWidget::item:selected { background: %(hover)s; color: %(text)s; }
QPushButton { background: %(field)s; border: 1px solid %(line)s; border-radius: 5px; padding: 5px 10px; }
QPushButton:hover { background: %(hover)s; }
QPushButton:focus { border: 1px solid %(accent)s; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 3px 5px; background: transparent; }
QToolButton:hover { background: %(hover)s; }
QToolButton:checked { background: %(hover)s; border: 1px solid %(line)s; }
QToolButton:focus { border: 1px solid %(accent)s; }
QToolButton[role="chip"] { border: 1px solid %(line)s; border-radius: 9px; padding: 1px 7px; font-size: %(small)s; }
QToolButton[role="chip"]:focus { border: 1px solid %(accent)s; }
QToolButton[role="chip"]:checked { background: %(accent)s; color: %(on_accent)s; border: 1px solid %(accent)s; }
QToolButton#playButton { background: %(accent)s; }
QToolButton#playButton:disabled { background: %(hover)s; }
QHeaderView::section { background: %(panel)s; border: none; border-bottom: 1px solid %(line)s; padding: 3px 4px; }
QLabel[role="caption"] { color: %(quiet)s; font-size: %(small)s; }
QLabel[role="hint"] { color: %(quiet)s; }
QLabel[role="name"] { font-weight: 600; }
QLabel[role="value"] { font-size: %(large)s; font-weight: 600; }
QLabel[role="undefined"] { color: %(fault)s; }
QLabel[role="kind"] { color: %(quiet)s; }
QLabel[role="verdict"] { background: %(field)s; border: 1px solid %(line)s; border-radius: 5px; padding: 6px 8px; }
QWidget[role="notice"] { background: %(panel)s; border: 1px solid %(accent)s; border-radius: 5px; }
QWidget[role="notice"] QLabel { border: none; }
QLabel[role="problem"] { background: %(fault_ground)s; color: %(fault)s; border-radius: 5px; padding: 5px 8px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: %(line)s; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: %(accent)s; }
QSlider::handle:horizontal {
  width: 12px; height: 12px; margin: -5px 0; border-radius: 7px; background: %(field)s; border: 2px solid %(accent)s;
}
QSlider::handle:horizontal:disabled { border-color: %(disabled)s; }
QSlider::handle:horizontal:focus { background: %(accent)s; }
QScrollArea { border: 1px solid transparent; }
QScrollArea:focus { border: 1px solid %(accent)s; }
QScrollBar:vertical { width: 10px; background: transparent; }
QScrollBar:horizontal { height: 10px; background: transparent; }
QScrollBar::handle { background: %(line)s; border-radius: 4px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: %(disabled)s; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
"""
