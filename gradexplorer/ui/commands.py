"""The table of actions: what the menus hold, the keys that do it, and what each is for."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.quick import dataclass
from gradexplorer.ui import icons
from gradexplorer.ui.language import tr

Keys = QKeySequence.StandardKey
LATER: Phrase = "{says} (comes with a later version)"


@dataclass(frozen=True, slots=True)
class Command:
    """One row: the action's objectName, its text in the menu, its keys, its tooltip.

    `later`: the action stands in its place, greyed, until what it does is there. `sign`: its icon. `checkable`: it is
    on or off. `local`: its keys are plain letters or Space, so that they count only where nobody types.
    """

    name: str
    text: Phrase
    keys: QKeySequence.StandardKey | str | None
    says: Phrase
    later: bool = False
    sign: str = ""
    checkable: bool = False
    local: bool = False


COMMANDS: dict[Phrase, tuple[Command, ...]] = {
    "&File": (
        Command("actionNew", "&New", Keys.New, "Begin a new session"),
        Command("actionOpen", "&Open…", Keys.Open, "Open a session file"),
        Command("actionSave", "&Save", Keys.Save, "Save the session"),
        Command("actionSaveAs", "Save &As…", "Ctrl+Shift+S", "Save the session under another name"),
        Command("actionExport", "&Export…", "Ctrl+Shift+X",
                "Picture, animation, table, code and script: looked at first, in the size and the colours you choose"),
        Command("actionExportPicture", "Export &Picture…", "Ctrl+E",
                "Write what the canvas shows as PNG, SVG, PDF, TikZ, a Matplotlib script or an animated GIF"),
        Command("actionExportTable", "Export &Table…", "Ctrl+Shift+E", "Write the table of steps as CSV"),
        Command("actionExportScript", "Export S&cript…", None, "Write a Python script that walks the same way"),
        Command("actionPrint", "Pr&int…", Keys.Print, "The picture on paper, looked at first"),
        Command("actionReadPath", "Rea&d a Recorded Path…", None, "Draw and measure points from a CSV file, such as "
                "the log of a training run, beside the walk"),
        Command("actionQuit", "&Quit", Keys.Quit, "Close Gradient Explorer"),
    ),
    "&Edit": (
        Command("actionUndo", "&Undo", Keys.Undo, "Take back the last thing you did, whatever it was", sign="undo"),
        Command("actionRedo", "&Redo", Keys.Redo, "Do again what was taken back", sign="redo"),
        Command("actionCopySession", "&Copy Session as Text", "Ctrl+Shift+C",
                "Put the whole session into the clipboard as one line of text, to be sent to somebody"),
        Command("actionPasteSession", "P&aste Session", "Ctrl+Shift+V", "Open the session that was copied as text"),
        Command("actionCopyPicture", "Copy P&icture", "Ctrl+Shift+P",
                "Put what the canvas shows into the clipboard, as dots and as vectors"),
        Command("actionCopyValues", "Copy &Values", None,
                "Put what is read at the probe into the clipboard, as a table"),
        Command("actionEditFunction", "Edit the &Function", "Ctrl+L", "Go to the field where the function is typed"),
        Command("actionPreferences", "&Preferences…", "Ctrl+,", "Digits, colours, letters, defaults"),
    ),
    "&View": (
        Command("actionHome", "&Home", "Home", "Go back to the box that was loaded", sign="home", local=True),
        Command("actionFitView", "&Fit the View", "F", "Show where something happens: critical points, the probe and "
                "its path", sign="fit", local=True),
        Command("actionPreviousView", "&Previous View", "Alt+Left", "Go back to the view before this one"),
        Command("actionNextView", "&Next View", "Alt+Right", "Go to the view you went back from"),
        Command("actionZoomIn", "Zoom &In", Keys.ZoomIn, "See less of the plane, larger"),
        Command("actionZoomOut", "Zoom &Out", Keys.ZoomOut, "See more of the plane"),
        Command("actionEqualAxes", "&Equal Axes", None, "One unit as long on both axes, so that the gradient meets "
                "its contour at a right angle", checkable=True),
        Command("actionPicture", "P&icture…", "Ctrl+I", "Levels, arrows and colours of the picture", sign="picture"),
        Command("actionLayers", "Choose La&yers…", "Ctrl+Shift+L",
                "What the picture shows: colours, lines, arrows, path, probe", sign="layers"),
        Command("actionMeasure", "&Measure", "M", "Drag from one point to another: distance, difference of f, mean "
                "slope", checkable=True, local=True),
        Command("actionClearFlow", "&Remove the Picked Flow Lines", None, "Take away the flow lines added with "
                "Ctrl and a click"),
        Command("actionFullScreen", "F&ull Screen", "F11", "Nothing but the window", checkable=True),
        Command("actionStopWork", "&Stop What Is Worked Out", "Ctrl+.",
                "End the work that the line at the foot of the window tells of; what is shown stays"),
    ),
    "&Probe": (
        Command("actionProbeCentre", "To the &Centre", "C", "Put the probe in the middle of the view", local=True),
        Command("actionFindCritical", "&Find Critical Points", "K",
                "Look for every point of the view where the gradient vanishes, and prove that there are no others",
                local=True),
        Command("actionProbeToCritical", "To the &Nearest Critical Point", "J",
                "Put the probe on the nearest point where the gradient vanishes", local=True),
        Command("actionWork", "&Work It Out", "W",
                "Formula, numbers put in, value for everything at the probe; a derivative unfolds into its rules",
                local=True),
        Command("actionPin", "&Pin It Here", "P", "Leave a pin where the probe stands, to be compared with; a click "
                "with Shift pins any place", local=True),
        Command("actionDirection", "Show the &Direction", "D",
                "A circle about the probe: turn its handle, and read the slope in that direction", checkable=True,
                local=True),
        Command("actionAlongGradient", "Direction along the &Gradient", "G",
                "Ask for the slope along the gradient; once more: against it", local=True),
        Command("actionAlongContour", "Direction along the C&ontour", "L",
                "Ask for the slope along the level line; once more: the other way", local=True),
        Command("actionAlongX", "Direction along the &First Axis", "X", "Ask for the slope along the first axis: its "
                "partial derivative", local=True),
        Command("actionAlongY", "Direction along the &Second Axis", "Y", "Ask for the slope along the second axis: its "
                "partial derivative", local=True),
        Command("actionTurnLeft", "Turn the Direction &Left", "[", "Five degrees against the clock", local=True),
        Command("actionTurnRight", "Turn the Direction &Right", "]", "Five degrees with the clock", local=True),
        Command("actionProbeToEnd", "To the &End of the Path", "Shift+End", "Put the probe where the walk ended"),
    ),
    "&Descent": (
        Command("actionPlay", "&Play or Pause", "Space", "Walk the path step by step", sign="play", local=True),
        Command("actionStepForward", "Step &Forward", ".", "One step on", sign="forward", local=True),
        Command("actionStepBack", "Step &Back", ",", "One step back", sign="back", local=True),
        Command("actionAddToRace", "Add to &Race", "R", "Enter the method and settings that are chosen now as a racer",
                local=True),
        Command("actionRaceAll", "Race All First-&Order Methods", None, "Every method that takes one gradient a step "
                "races, from the probe, each with a learning rate that suits this landscape"),
        Command("actionShowWhole", "Show the &Whole Path", "End", "Show every step of the walk", local=True),
    ),
    "&Learn": (
        Command("actionGallery", "&Gallery of Landscapes", "Ctrl+G", "Famous test functions; one click loads one",
                sign="gallery"),
        Command("actionReadPicture", "How to &Read the Picture", None, "What the colours, lines and arrows say"),
        Command("actionLessons", "&Lessons", None, "Short lessons on gradients and descent", later=True),
    ),
    "&Help": (
        Command("actionHelp", "&Help", "F1",
                "The picture, the methods with their formulas, keys, and what may be typed: all of it searched"),
        Command("actionWhatMayBeTyped", "What May Be &Typed", "Shift+F1",
                "Ways to write a function, every word, and how the program reads what can be read in two ways"),
        Command("actionKeyboardShortcuts", "&Keyboard Shortcuts", "Ctrl+?",
                "Every key and what it does; keys can be changed"),
        Command("actionAbout", "&About Gradient Explorer", None, "What this is, its version and its licence"),
    ),
}  # fmt: skip


def command(name: str) -> Command:
    """The row of that name."""
    return next(row for rows in COMMANDS.values() for row in rows if row.name == name)


def make_action(row: Command, parent: QWidget) -> QAction:
    """The action of a row, with its keys, tooltip and icon."""
    action = QAction(tr(row.text), parent)
    action.setObjectName(row.name)
    if row.keys is not None:
        action.setShortcut(QKeySequence(row.keys))
    tip = tr(LATER, says=tr(row.says)) if row.later else tr(row.says)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    action.setToolTip(f"{tip} ({keys})" if keys else tip)
    action.setStatusTip(tip)
    action.setEnabled(not row.later)
    action.setCheckable(row.checkable)
    if row.sign:
        action.setIcon(icons.icon(row.sign))
    return action
