"""What the text says at present: its formulas with the sliders' values in them, and the plane they are seen on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gradexplorer.field.plane import Plane, plane_of
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session.sliders import held_in, in_force, plane_in
from gradexplorer.session.state import Session
from gradexplorer.ui.panels import Panels


class Standing(QObject):
    """Puts the Session's values into the formulas that were understood last; nothing is compiled for that.

    `formulas` is None as long as nothing was understood. `planeChanged(plane)`: other variables are seen, or the others
    are held elsewhere.
    """

    planeChanged = Signal(object)

    def __init__(self, panels: Panels, session: Callable[[], Session], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.formulas: Formulas | None = None
        self.plane: Plane = plane_of(("x", "y"))
        self._panels, self._session = panels, session
        self._understood: Formulas | None = None  # as the text says, without the sliders

    def understand(self, formulas: Formulas) -> None:
        """From now on these are the formulas."""
        self._understood = formulas

    def put_values_in(self) -> bool:
        """Take the sliders as they are; False where there are no formulas to take them."""
        if self._understood is None:
            return False
        self._take_plane(plane_in(self._session(), self._understood.variables))
        sliders = in_force(self._understood.definition.parameters, self._session().parameters)
        self._panels.parameters.show_parameters(sliders)
        self._panels.editor.show_sliders(sliders)
        self._panels.probe.place.show_known({slider.name: slider.value for slider in sliders})
        self.formulas = self._understood.with_parameters({slider.name: slider.value for slider in sliders})
        return True

    def _take_plane(self, plane: Plane) -> None:
        self._panels.parameters.show_slice(plane, held_in(self._session(), plane.variables))
        if plane != self.plane:
            self.plane = plane
            self._panels.probe.show_plane(plane)
            self.planeChanged.emit(plane)
