"""PROBE: where the probe is, and f, its slope and its curvature there, in numbers and words."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gradexplorer.descent.reading import Reading
from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.field.plane import Plane
from gradexplorer.ui import lift, parts
from gradexplorer.ui.language import tr
from gradexplorer.ui.probe import says
from gradexplorer.ui.probe.directional import Directional
from gradexplorer.ui.probe.others import TIP, Others
from gradexplorer.ui.probe.place_row import PlaceRow

TRUST: Phrase = "Terms that nearly cancel leave few digits; compared with a calculation in as many digits as it takes"


class ProbePanel(QWidget):
    """Shows a Reading, and where it was taken."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("probePanel")
        self.setAccessibleName(tr("Probe"))
        self.place = PlaceRow()
        self.value = parts.label(
            "probeValue", "Value at the probe", "The height of the landscape at the probe", "value", wraps=True
        )
        self.partials = (
            parts.label("partialX", "First partial derivative at the probe", TIP, "reading", wraps=True),
            parts.label("partialY", "Second partial derivative at the probe", TIP, "reading", wraps=True),
        )
        self._others = Others()
        self.gradient = parts.label(
            "gradientLabel",
            "Gradient at the probe",
            "The partial derivatives as one arrow: it points the way up",
            "reading",
            wraps=True,
        )
        self.slope = parts.label(
            "slopeLabel",
            "Slope at the probe",
            "The length of the gradient: the rise per unit along the steepest way up",
            "reading",
        )
        self.angle = parts.label(
            "angleLabel", "Angle of steepest ascent", "Counter-clockwise from the first axis, in degrees", "reading"
        )
        self.kind = parts.label(
            "kindLabel", "Kind of point", "What the second derivatives say of the ground here", "kind", wraps=True
        )
        self.trust = parts.label("trustLabel", "Digits that hold", TRUST, "undefined", wraps=True)
        self.trust.hide()
        self.directional = Directional(self.gradient, self.slope, self.angle)
        self._formulas: dict[str, str] = {}
        self._reading: Reading | None = None
        self._exact: dict[str, str] = {}
        self._plane: Plane | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(5)
        column.addWidget(self.place)
        column.addWidget(self.value)
        column.addWidget(self.trust)
        for label in self.partials:
            column.addWidget(label)
        column.addWidget(self._others)
        column.addWidget(self.directional)
        column.addWidget(self.kind)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """As high as it is now: labels that wrap ask for more than they need, and it would scroll for nothing."""
        return QSize(super().minimumSizeHint().width(), self.heightForWidth(self.width()))

    def show_plane(self, plane: Plane) -> None:
        """Name the two coordinates; of a curve there is one. The derivatives of what is seen come first."""
        self._plane = plane
        self.place.show_plane(plane)
        self.directional.show_plane(is_line=plane.is_line)
        self._others.show_names(tuple(plane.held_by_name))
        self._show_partials()

    def show_formulas(self, formulas: Mapping[str, str]) -> None:
        """The partial derivatives as text, by variable; a missing one is shown as its number alone."""
        self._formulas = dict(formulas)
        self._show_partials()

    def show_reading(self, reading: Reading | None) -> None:
        """Show all numbers of the reading; None empties the panel."""
        if reading is not self._reading:
            self.show_trust(None)
        if reading != self._reading:
            self._exact = {}
        self._reading = reading
        if reading is None:
            for label in (self.value, self.gradient, self.slope, self.angle, self.kind):
                label.clear()
            self.directional.dial.show_ascent(math.nan)
        else:
            self.value.setText(says.value(reading, self._exact.get("f", "")))
            parts.set_role(self.value, "undefined" if reading.kind == "undefined" else "value")
            self.gradient.setText(says.gradient(reading))
            self.slope.setText(says.slope(reading))
            self.kind.setText(says.kind(reading))
            self.kind.setToolTip(says.kind_explained(reading.kind))
            self._show_way(reading)
        self._show_partials()

    def show_trust(self, warning: Sentence | None) -> None:
        """What to say of digits that are shown but do not hold; None where all do."""
        if warning is not None:
            self.trust.setText(tr(warning))
        if self.trust.isHidden() != (warning is None):
            self.trust.setVisible(warning is not None)

    def show_exact(self, exact: Mapping[str, str]) -> None:
        """What f ("f") and its partial derivatives are exactly where the reading was taken."""
        reading = self._reading
        self._exact = dict(exact) if "f" not in (reading.variables if reading is not None else ()) else {}
        self.show_reading(reading)

    def _show_partials(self) -> None:
        """Those of the axes first, then those of the variables that are held."""
        for label, name in zip(self.partials, self._axes(), strict=True):
            self._show_partial(label, name)
        for name, label in self._others.labels.items():
            self._show_partial(label, name)

    def _show_way(self, reading: Reading) -> None:
        """The way up, within the plane that is seen."""
        cut = self._plane is not None and self._plane.variables == reading.variables and len(reading.variables) > 2
        seen = lift.reading_on(self._plane, reading, (0.0, 0.0)) if cut and self._plane is not None else reading
        self.angle.setText(says.angle(seen, in_slice=cut))
        self.directional.dial.show_ascent(seen.ascent_angle_deg)

    def _show_partial(self, label: QLabel, name: str) -> None:
        reading = self._reading
        if reading is None:  # as before the first one: to show a label then would lay out the whole window again
            label.clear()
            return
        label.setVisible(name in reading.variables)
        if name not in reading.variables:
            label.clear()
            return
        formula = self._formulas.get(name, "")
        label.setText(says.partial(reading, reading.variables.index(name), formula, self._exact.get(name, "")))
        label.setToolTip(formula or tr(TIP))

    def _axes(self) -> tuple[str, str]:
        """The variables that are seen, the second empty where there is one; of a reading alone, its first two."""
        known = self._reading.variables if self._reading is not None else ()
        if self._plane is not None and self._plane.variables == known:
            known = known if self._plane.is_line else self._plane.axes
        return (*known, "", "")[:2]  # type: ignore[return-value]
