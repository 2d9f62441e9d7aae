"""The widgets of the window that show what the conductor knows."""

from __future__ import annotations

from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.canvas import Canvas
from gradexplorer.ui.descent.panel import DescentPanel
from gradexplorer.ui.descent.table import StepsTable
from gradexplorer.ui.editor.panel import EditorPanel
from gradexplorer.ui.gallery.panel import GalleryPanel
from gradexplorer.ui.parameters.panel import ParameterPanel
from gradexplorer.ui.probe.panel import ProbePanel
from gradexplorer.ui.status import Status


@dataclass(frozen=True, eq=False)
class Panels:
    """One of each."""

    editor: EditorPanel
    parameters: ParameterPanel
    gallery: GalleryPanel
    canvas: Canvas
    probe: ProbePanel
    descent: DescentPanel
    table: StepsTable
    status: Status
