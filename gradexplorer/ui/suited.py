"""What suits the function that is shown: actions that mean nothing on a curve, or on a plane, are greyed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.session.state import LAYERS, ON_CURVES
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.language import tr
from gradexplorer.ui.menus import LAYER_WORDS, Menus

FLAT_LAYERS = frozenset(LAYERS) - ON_CURVES
CURVE_LAYERS = frozenset({"derivative"})
NEEDS_TWO: Phrase = "{says} (needs two variables)"
NEEDS_ONE: Phrase = "{says} (for a function of one variable)"


class Suited(QObject):
    """Follows the plane."""

    def __init__(self, menus: Menus, conductor: Conductor) -> None:
        super().__init__(menus)
        self._menus = menus
        conductor.planeChanged.connect(self.show_plane)
        self.show_plane(conductor.plane)

    def show_plane(self, plane: Plane) -> None:
        """Grey what the canvas does not show of such a function, and say why."""
        for action in self._menus.layers.actions():
            fits = action.data() not in (FLAT_LAYERS if plane.is_line else CURVE_LAYERS)
            action.setEnabled(fits)
            if action.data() in LAYER_WORDS:
                says = tr(LAYER_WORDS[action.data()][1])
                action.setToolTip(says if fits else tr(NEEDS_TWO if plane.is_line else NEEDS_ONE, says=says))
        for widget in (self._menus.picture.levels, self._menus.picture.count, self._menus.picture.button):
            widget.setEnabled(not plane.is_line)
        for name in ("actionEqualAxes", "actionPicture"):
            self._menus.actions[name].setEnabled(not plane.is_line)
